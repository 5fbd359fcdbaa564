//! The short customs declaration for letter post of low value (UPU Convention Manual, form CN 22, 74 × 105 mm).

use domain::place::Direction;

use crate::barcode::Barcode;
use crate::customs::{self, CustomsLine, ItemCategory};
use crate::draft::{Area, Draft, Sheet};
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::table::{Cell, Column, Rules, Span, Table};
use crate::text::Typesetter;

const SIZE_MM: (f32, f32) = (74.0, 105.0);
const LEFT_MM: f32 = 3.0;
const WIDTH_MM: f32 = 68.0;
const LABEL: Style = Style::plain(4.2).down_to(3.2);
const CATEGORY: Style = Style::plain(4.2).down_to(3.6);
const VALUE: Style = Style::plain(6.0).down_to(4.0);
const LIST: Span = Span {
    top_mm: 29.5,
    bottom_mm: 75.0,
};
const DESCRIPTION: &str =
    "Quantity and detailed description of contents / Quantité et description détaillée du contenu";
const ITEM_NUMBER: &str = "Item number / N° de l'envoi";
const WEIGHT: &str = "Weight (in kg) / Poids (en kg)";
const VALUE_AND_CURRENCY: &str = "Value and currency / Valeur et monnaie";
const COMMERCIAL: &str = "HS tariff number, country of origin / N° tarifaire du SH, pays d'origine";

/// A CN 22. A list too long for one form goes on to a second one, which is stuck on beside the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cn22 {
    /// The post that takes the item: "China Post".
    pub designated_operator: String,
    /// The S10 number of the item, printed in letters; the bars stand on the address label.
    pub item_number: Option<String>,
    pub category: ItemCategory,
    pub lines: Vec<CustomsLine>,
    /// Gross, in kilograms: "0.510".
    pub total_weight_kg: String,
    /// With the currency: "USD 36.00".
    pub total_value: String,
    /// Date of the declaration, as it shall stand there.
    pub date: String,
    /// The sender's name in place of a signature; empty leaves room for a pen.
    pub signature: String,
}

impl Cn22 {
    pub(crate) fn title(&self) -> String {
        format!("CN 22 {}", self.item_number.as_deref().unwrap_or_default())
            .trim_end()
            .to_owned()
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let mut draft = Draft::new(typesetter, SIZE_MM, Direction::Ltr, customs::LANGUAGE);
        self.form(&mut draft)?;
        let rows: Vec<(String, String)> = self.lines.iter().map(texts).collect();
        let cells: Vec<Vec<Cell<'_>>> = self
            .lines
            .iter()
            .zip(&rows)
            .map(|(line, (goods, commercial))| {
                vec![
                    Cell::Text(goods),
                    Cell::Text(&line.net_weight_kg),
                    Cell::Text(&line.value),
                    Cell::Text(commercial),
                ]
            })
            .collect();
        table().flow(&mut draft, LIST, &cells, &|draft| {
            draft.turn();
            self.form(draft)?;
            Ok(LIST)
        })?;
        let page = Area::new(LEFT_MM + 46.0, 102.4, 22.0, 2.2);
        draft.finish(page, LABEL.align(Align::End), customs::page_of)
    }

    /// Everything but the list; each form of a longer declaration is complete by itself.
    fn form(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        draft.frame(Area::new(LEFT_MM, 3.0, WIDTH_MM, 99.0), 0.8);
        self.head(draft)?;
        let boxes = Area::new(LEFT_MM + 1.0, 19.4, 66.0, 9.7);
        customs::categories(draft, boxes, self.category, CATEGORY)?;
        self.totals(draft)?;
        let declaration = Area::new(LEFT_MM, 82.6, WIDTH_MM, 10.6).inset(1.0, 0.4);
        let words = Style::plain(4.0).down_to(2.8);
        draft.text(declaration, customs::DECLARATION, words)?;
        draft.rule(LEFT_MM, 93.2, WIDTH_MM, Ink::Black);
        let signature = customs::date_and_name(&self.date, &self.signature);
        let area = Area::new(LEFT_MM, 93.2, 60.0, 8.6);
        draft.field(area, (customs::SIGNATURE, LABEL), (&signature, VALUE))
    }

    fn head(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        let title = customs::TITLE_LINES.map(|line| (line, Style::plain(6.4).bold()));
        draft.stack(Area::new(LEFT_MM + 1.0, 3.4, 50.0, 6.0), &title)?;
        let name = Area::new(LEFT_MM + 52.0, 3.6, 15.0, 5.6);
        draft.text(name, "CN 22", Style::plain(11.0).bold().align(Align::End))?;
        let opened = Area::new(LEFT_MM + 1.0, 9.2, 66.0, 2.6);
        draft.text(opened, customs::MAY_BE_OPENED, Style::plain(5.0))?;
        draft.rule(LEFT_MM, 12.2, WIDTH_MM, Ink::Black);
        let operator = Area::new(LEFT_MM, 12.2, 38.0, 6.8);
        let value = (self.designated_operator.as_str(), VALUE);
        draft.field(operator, (customs::OPERATOR, LABEL), value)?;
        if let Some(number) = &self.item_number {
            let barcode = Barcode::new(number)?;
            let item = Area::new(LEFT_MM + 38.0, 12.2, 30.0, 6.8);
            draft.field(item, (ITEM_NUMBER, LABEL), (barcode.readable(), VALUE))?;
        }
        draft.rule(LEFT_MM, 19.0, WIDTH_MM, Ink::Black);
        Ok(())
    }

    fn totals(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        let top_mm = LIST.bottom_mm;
        let height_mm = 7.6;
        let half_mm = WIDTH_MM / 2.0;
        let bold = Style::plain(7.0).bold().down_to(4.0);
        let weight = Area::new(LEFT_MM, top_mm, half_mm, height_mm);
        draft.field(
            weight,
            ("Total weight (in kg) / Poids total (en kg)", LABEL),
            (&self.total_weight_kg, bold),
        )?;
        let value = Area::new(LEFT_MM + half_mm, top_mm, half_mm, height_mm);
        draft.field(
            value,
            ("Total value / Valeur totale", LABEL),
            (&self.total_value, bold),
        )?;
        draft.column_rule(LEFT_MM + half_mm, top_mm, height_mm, Ink::Black);
        draft.rule(LEFT_MM, top_mm + height_mm, WIDTH_MM, Ink::Black);
        Ok(())
    }
}

fn table() -> Table {
    Table {
        left_mm: LEFT_MM,
        columns: vec![
            Column::new(DESCRIPTION, 29.0, Align::Start),
            Column::new(WEIGHT, 9.0, Align::End),
            Column::new(VALUE_AND_CURRENCY, 14.0, Align::End),
            Column::new(COMMERCIAL, 16.0, Align::Start),
        ],
        heading: Style::plain(3.9).down_to(3.2),
        heading_height_mm: 6.4,
        body: Style::plain(5.4).down_to(4.0),
        row_height_max_mm: 10.0,
        padding_mm: 0.7,
        rules: Rules::Form,
    }
}

/// What a line says in the first and in the last column.
fn texts(line: &CustomsLine) -> (String, String) {
    let commercial: Vec<&str> = [&line.hs_code, &line.origin]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    (
        format!("{} × {}", line.quantity, line.description),
        commercial.join(", "),
    )
}
