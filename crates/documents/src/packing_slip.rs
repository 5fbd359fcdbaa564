//! The packing slip: what the packer puts into the parcel and ticks off, A5, in the reader's language, without prices.

use domain::place::Direction;

use crate::draft::{Area, Draft, Sheet};
use crate::party::Party;
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::table::{Cell, Column, Rules, Span, Table};
use crate::text::Typesetter;
use crate::words::page_of;

const SIZE_MM: (f32, f32) = (148.0, 210.0);
const LEFT_MM: f32 = 11.0;
const WIDTH_MM: f32 = 126.0;
const BOTTOM_MM: f32 = 194.0;
const LABEL: Style = Style::plain(7.0).down_to(5.5).grey();
const VALUE: Style = Style::plain(9.5).down_to(6.0);

/// Every word the slip prints by itself, finished in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackingSlipWords {
    pub title: String,
    pub order_number: String,
    pub store: String,
    pub addressee: String,
    pub item: String,
    pub sku: String,
    pub quantity: String,
    /// "page {page} of {pages}": both names in braces are replaced by numbers.
    pub page_of_pages: String,
}

/// One line to pack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackingSlipLine {
    pub title: String,
    /// The variant as one text: "Black · 42"; empty for goods without variants.
    pub options: String,
    pub sku: String,
    pub quantity: String,
}

/// A packing slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackingSlip {
    pub words: PackingSlipWords,
    /// Right to left mirrors the whole page.
    pub direction: Direction,
    /// BCP 47 tag of the words, for screen readers and for the shapes of Chinese characters.
    pub language: String,
    pub order_number: String,
    pub store: String,
    pub addressee: Party,
    pub lines: Vec<PackingSlipLine>,
}

impl PackingSlip {
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.words.title, self.order_number)
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let mut draft = Draft::new(typesetter, SIZE_MM, self.direction, &self.language);
        let head_end_mm = self.head(&mut draft)?;
        let cells: Vec<Vec<Cell<'_>>> = self.lines.iter().map(cells).collect();
        let first = Span {
            top_mm: head_end_mm + 4.0,
            bottom_mm: BOTTOM_MM,
        };
        self.table()
            .flow(&mut draft, first, &cells, &|draft| self.turn(draft))?;
        let page = Area::new(LEFT_MM, 198.0, WIDTH_MM, 4.5);
        draft.finish(page, LABEL.align(Align::End), |page, pages| {
            page_of(&self.words.page_of_pages, page, pages)
        })
    }

    fn turn(&self, draft: &mut Draft<'_, '_>) -> Result<Span, DocumentProblem> {
        draft.turn();
        draft.text(
            Area::new(LEFT_MM, 11.0, WIDTH_MM, 7.0),
            &self.title(),
            Style::plain(10.0).bold().middle(),
        )?;
        Ok(Span {
            top_mm: 21.0,
            bottom_mm: BOTTOM_MM,
        })
    }

    /// Returns where the head ends.
    fn head(&self, draft: &mut Draft<'_, '_>) -> Result<f32, DocumentProblem> {
        let words = &self.words;
        draft.text(
            Area::new(LEFT_MM, 10.0, WIDTH_MM, 9.0),
            &words.title,
            Style::plain(16.0).bold().middle(),
        )?;
        draft.rule(LEFT_MM, 20.5, WIDTH_MM, Ink::Black);
        let half_mm = WIDTH_MM / 2.0;
        let order = [
            (words.order_number.as_str(), LABEL),
            (self.order_number.as_str(), Style::plain(14.0).bold()),
            (words.store.as_str(), LABEL),
            (self.store.as_str(), VALUE),
        ];
        let order_mm = draft.stack(Area::new(LEFT_MM, 22.5, half_mm - 4.0, 42.0), &order)?;
        let mut addressee = vec![(words.addressee.as_str(), LABEL)];
        addressee.extend(self.addressee.lines().map(|line| (line, VALUE)));
        if let Some(name) = addressee.get_mut(1) {
            name.1 = VALUE.bold();
        }
        addressee.extend(self.addressee.phone.as_deref().map(|phone| (phone, VALUE)));
        let area = Area::new(LEFT_MM + half_mm, 22.5, half_mm, 42.0);
        let addressee_mm = draft.stack(area, &addressee)?;
        Ok(area.top_mm + order_mm.max(addressee_mm))
    }

    fn table(&self) -> Table {
        let words = &self.words;
        Table {
            left_mm: LEFT_MM,
            columns: vec![
                Column::new("", 8.0, Align::Start),
                Column::new(&words.item, 62.0, Align::Start),
                Column::new(&words.sku, 39.0, Align::Start),
                Column::new(&words.quantity, 17.0, Align::End),
            ],
            heading: LABEL.bottom(),
            heading_height_mm: 6.0,
            body: Style::plain(9.5).down_to(7.0),
            row_height_max_mm: 26.0,
            padding_mm: 1.0,
            rules: Rules::Rows,
        }
    }
}

fn cells(line: &PackingSlipLine) -> Vec<Cell<'_>> {
    vec![
        Cell::TickBox,
        Cell::TwoTexts(&line.title, &line.options),
        Cell::Text(&line.sku),
        Cell::Text(&line.quantity),
    ]
}
