//! The commercial invoice that travels with the parcel and that the buyer keeps, A4, in the reader's language.

use crate::draft::{Area, Draft, Sheet};
use crate::invoice::{Invoice, InvoiceLine};
use crate::party::Party;
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::table::{Cell, Column, Rules, Span, Table};
use crate::text::Typesetter;
use crate::words::page_of;

const SIZE_MM: (f32, f32) = (210.0, 297.0);
const LEFT_MM: f32 = 15.0;
const WIDTH_MM: f32 = 180.0;
const BOTTOM_MM: f32 = 278.0;
/// Where a list goes on after the first page.
const NEXT: Span = Span {
    top_mm: 28.0,
    bottom_mm: BOTTOM_MM,
};
const LABEL: Style = Style::plain(7.5).down_to(5.5).grey();
const VALUE: Style = Style::plain(9.5).down_to(6.0);
const ROW_MM: f32 = 5.6;

/// More than this would push the list off the first page.
const PARTY_MM_MAX: f32 = 46.0;

impl Invoice {
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.words.title, self.number)
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let mut draft = Draft::new(typesetter, SIZE_MM, self.direction, &self.language);
        let head_end_mm = self.head(&mut draft)?;
        let cells: Vec<Vec<Cell<'_>>> = self.lines.iter().map(cells).collect();
        let first = Span {
            top_mm: head_end_mm + 3.0,
            bottom_mm: BOTTOM_MM,
        };
        let end_mm = self
            .table()
            .flow(&mut draft, first, &cells, &|draft| self.turn(draft))?;
        self.foot(&mut draft, end_mm)?;
        let page = Area::new(LEFT_MM, 284.0, WIDTH_MM, 5.0);
        draft.finish(page, LABEL.align(Align::End), |page, pages| {
            page_of(&self.words.page_of_pages, page, pages)
        })
    }

    /// A page that says which invoice it belongs to, in case the sheets are parted.
    fn turn(&self, draft: &mut Draft<'_, '_>) -> Result<Span, DocumentProblem> {
        draft.turn();
        draft.text(
            Area::new(LEFT_MM, 15.0, WIDTH_MM, 8.0),
            &self.title(),
            Style::plain(11.0).bold().middle(),
        )?;
        Ok(NEXT)
    }

    /// Returns where the head ends.
    fn head(&self, draft: &mut Draft<'_, '_>) -> Result<f32, DocumentProblem> {
        let words = &self.words;
        let title = Area::new(LEFT_MM, 14.0, WIDTH_MM, 12.0);
        draft.text(title, &words.title, Style::plain(20.0).bold().middle())?;
        draft.rule(LEFT_MM, 27.5, WIDTH_MM, Ink::Black);
        self.facts(draft)?;
        let half_mm = WIDTH_MM / 2.0;
        let seller = Area::new(LEFT_MM, 44.0, half_mm - 5.0, PARTY_MM_MAX);
        let buyer = Area::new(LEFT_MM + half_mm, 44.0, half_mm, PARTY_MM_MAX);
        let seller_mm = party(draft, seller, &words.seller, &self.seller)?;
        let buyer_mm = party(draft, buyer, &words.buyer, &self.buyer)?;
        let end_mm = seller.top_mm + seller_mm.max(buyer_mm) + 3.0;
        let Some(tax) = &self.tax_number else {
            return Ok(end_mm);
        };
        let line = Area::new(LEFT_MM, end_mm, WIDTH_MM, ROW_MM);
        draft.text(line, &format!("{}: {}", tax.label, tax.number), VALUE)?;
        Ok(line.bottom_mm() + 1.0)
    }

    /// Number, date and terms side by side; what is empty leaves no gap.
    fn facts(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        let words = &self.words;
        let facts = [
            (&words.number, &self.number),
            (&words.date, &self.date),
            (&words.order_number, &self.order_number),
            (&words.incoterm, &self.incoterm),
            (&words.currency, &self.currency),
        ];
        let width_mm = WIDTH_MM / facts.len() as f32;
        let printed = facts.into_iter().filter(|(_, value)| !value.is_empty());
        for (index, (label, value)) in printed.enumerate() {
            let left_mm = LEFT_MM + index as f32 * width_mm;
            // A field keeps a margin of its own, which would not line up with the title.
            let area = Area::new(left_mm - 1.0, 29.0, width_mm, 13.0);
            draft.field(area, (label, LABEL), (value, VALUE.bold()))?;
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let words = &self.words;
        Table {
            left_mm: LEFT_MM,
            columns: vec![
                Column::new(&words.description, 66.0, Align::Start),
                Column::new(&words.hs_code, 24.0, Align::Start),
                Column::new(&words.origin, 24.0, Align::Start),
                Column::new(&words.quantity, 16.0, Align::End),
                Column::new(&words.unit_price, 24.0, Align::End),
                Column::new(&words.line_total, 26.0, Align::End),
            ],
            heading: LABEL.bottom(),
            heading_height_mm: 8.5,
            body: Style::plain(9.0).down_to(6.5),
            row_height_max_mm: 24.0,
            padding_mm: 1.0,
            rules: Rules::Rows,
        }
    }

    /// The sums stay together and with the note: what does not fit below the list begins a page.
    fn foot(&self, draft: &mut Draft<'_, '_>, list_end_mm: f32) -> Result<(), DocumentProblem> {
        let sums = self.printed_sums();
        let sums_mm = (sums.len() + 1) as f32 * ROW_MM + 4.0;
        let note = match &self.note {
            Some(note) => Some(draft.set(note, VALUE, WIDTH_MM, Some(40.0))?),
            None => None,
        };
        let note_mm = note.as_ref().map_or(0.0, |block| block.height_mm() + 6.0);
        let mut top_mm = list_end_mm + 4.0;
        if top_mm + sums_mm + note_mm > BOTTOM_MM {
            top_mm = self.turn(draft)?.top_mm;
        }
        for (label, amount) in sums {
            sum(draft, top_mm, label, amount, VALUE)?;
            top_mm += ROW_MM;
        }
        draft.rule(
            LEFT_MM + WIDTH_MM / 2.0,
            top_mm + 0.6,
            WIDTH_MM / 2.0,
            Ink::Black,
        );
        let total = Style::plain(12.0).bold().down_to(7.0);
        let currency = format!("{} ({})", self.words.total, self.currency);
        sum(draft, top_mm + 1.6, &currency, &self.sums.total, total)?;
        if let Some(block) = note {
            let area = Area::new(LEFT_MM, top_mm + ROW_MM + 8.0, WIDTH_MM, block.height_mm());
            draft.place(block, area, VALUE);
        }
        Ok(())
    }

    fn printed_sums(&self) -> Vec<(&str, &str)> {
        let (words, sums) = (&self.words, &self.sums);
        let optional = [
            (&words.freight, &sums.freight),
            (&words.insurance, &sums.insurance),
            (&words.discount, &sums.discount),
            (&words.duty, &sums.duty),
            (&words.tax, &sums.tax),
            (&words.fees, &sums.fees),
        ];
        let optional = optional
            .into_iter()
            .filter_map(|(label, amount)| Some((label.as_str(), amount.as_deref()?)));
        std::iter::once((words.goods.as_str(), sums.goods.as_str()))
            .chain(optional)
            .collect()
    }
}

fn sum(
    draft: &mut Draft<'_, '_>,
    top_mm: f32,
    label: &str,
    amount: &str,
    style: Style,
) -> Result<(), DocumentProblem> {
    let left_mm = LEFT_MM + WIDTH_MM / 2.0;
    draft.text(
        Area::new(left_mm, top_mm, 52.0, ROW_MM),
        label,
        style.middle(),
    )?;
    let amount_area = Area::new(left_mm + 53.0, top_mm, WIDTH_MM / 2.0 - 54.0, ROW_MM);
    draft.text(amount_area, amount, style.align(Align::End).middle())
}

fn cells(line: &InvoiceLine) -> Vec<Cell<'_>> {
    vec![
        Cell::Text(&line.description),
        Cell::Text(line.hs_code.as_deref().unwrap_or_default()),
        Cell::Text(line.origin.as_deref().unwrap_or_default()),
        Cell::Text(&line.quantity),
        Cell::Text(&line.unit_price),
        Cell::Text(&line.line_total),
    ]
}

/// Seller or buyer under a small label. Returns the height that was used.
fn party(
    draft: &mut Draft<'_, '_>,
    area: Area,
    label: &str,
    party: &Party,
) -> Result<f32, DocumentProblem> {
    let mut lines = vec![(label, LABEL)];
    lines.extend(party.lines().map(|line| (line, VALUE)));
    if let Some(name) = lines.get_mut(1) {
        name.1 = VALUE.bold();
    }
    lines.extend(party.contacts().map(|line| (line, VALUE)));
    draft.stack(area, &lines)
}
