//! The full customs declaration for parcels (UPU Convention Manual, form CN 23), one A4 page a parcel, more for long lists.

use domain::place::Direction;

use crate::barcode::Barcode;
use crate::customs::{self, CustomsLine, ItemCategory};
use crate::draft::{Area, Draft, Sheet};
use crate::party::Party;
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::table::{Cell, Column, Rules, Span, Table};
use crate::text::Typesetter;

const SIZE_MM: (f32, f32) = (210.0, 297.0);
pub(crate) const LEFT_MM: f32 = 12.0;
pub(crate) const WIDTH_MM: f32 = 186.0;
/// The left half with the two addresses; the right one has the numbers.
const ADDRESSES_MM: f32 = 98.0;
pub(crate) const LABEL: Style = Style::plain(6.0).down_to(4.6);
pub(crate) const VALUE: Style = Style::plain(9.5).down_to(5.5);
const LIST: Span = Span {
    top_mm: 98.0,
    bottom_mm: 196.0,
};
const BARCODE: Area = Area::new(LEFT_MM + ADDRESSES_MM, 28.0, WIDTH_MM - ADDRESSES_MM, 28.0);

const ITEM_NUMBER: &str =
    "No. of item (barcode, if any) / N° de l'envoi (code à barres, s'il existe)";
const SENDER_REFERENCE: &str =
    "Sender's customs reference (if any) / Référence en douane de l'expéditeur (si elle existe)";
const IMPORTER_REFERENCE: &str = "Importer's reference (if any) (tax code/VAT No./importer code) (optional) / Référence de l'importateur (si elle existe) (code fiscal/n° de TVA/code de l'importateur) (facultatif)";
const IMPORTER_CONTACT: &str = "Importer's telephone/fax/e-mail (if known) / N° de téléphone/fax/e-mail de l'importateur (si connus)";

/// A CN 23. Weights and amounts are finished strings; those of [`CustomsLine`] say of which unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cn23 {
    /// The post that takes the item: "China Post".
    pub designated_operator: String,
    /// The S10 number, printed as Code 128.
    pub item_number: String,
    pub sender: Party,
    /// Sender's customs reference, if any.
    pub sender_reference: Option<String>,
    pub addressee: Party,
    /// Importer's reference: tax code, VAT number or importer code, if any.
    pub importer_reference: Option<String>,
    pub lines: Vec<CustomsLine>,
    /// In kilograms, with the packing: "1.240".
    pub total_gross_weight_kg: String,
    /// With the currency.
    pub total_value: String,
    /// Postal charges and fees, with the currency: the base of duty in many countries includes them.
    pub postal_charges: Option<String>,
    pub category: ItemCategory,
    /// What the category "other" means.
    pub explanation: Option<String>,
    /// Quarantine, sanitary or phytosanitary inspection, or other restrictions.
    pub comments: Option<String>,
    pub licence_numbers: Option<String>,
    pub certificate_numbers: Option<String>,
    pub invoice_number: Option<String>,
    /// Office of origin and date of posting.
    pub office_and_date: String,
    /// Date of the declaration.
    pub date: String,
    /// The sender's name in place of a signature; empty leaves room for a pen.
    pub signature: String,
}

impl Cn23 {
    pub(crate) fn title(&self) -> String {
        format!("CN 23 {}", self.item_number)
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let barcode = Barcode::new(&self.item_number)?;
        let mut draft = Draft::new(typesetter, SIZE_MM, Direction::Ltr, customs::LANGUAGE);
        self.form(&mut draft, &barcode)?;
        let cells: Vec<Vec<Cell<'_>>> = self.lines.iter().map(cells).collect();
        table().flow(&mut draft, LIST, &cells, &|draft| {
            draft.turn();
            self.form(draft, &barcode)?;
            Ok(LIST)
        })?;
        let page = Area::new(LEFT_MM, 286.0, WIDTH_MM, 4.0);
        draft.finish(page, Style::plain(7.0).align(Align::End), customs::page_of)
    }

    /// Everything but the list. Each page is complete: officers see single sheets.
    fn form(&self, draft: &mut Draft<'_, '_>, barcode: &Barcode) -> Result<(), DocumentProblem> {
        self.head(draft)?;
        let from = Area::new(LEFT_MM, 28.0, ADDRESSES_MM, 35.0);
        address(draft, from, "From / De", &self.sender)?;
        let to = Area::new(LEFT_MM, 63.0, ADDRESSES_MM, 35.0);
        address(draft, to, "To / À", &self.addressee)?;
        draft.frame(BARCODE, 0.6);
        let label = Area {
            height_mm: 3.0,
            ..BARCODE.inset(1.0, 0.8)
        };
        draft.text(label, ITEM_NUMBER, LABEL)?;
        let bars = BARCODE.below(4.6).inset(1.0, 0.6);
        barcode.draw(draft, bars, Style::plain(10.0).bold())?;
        self.references(draft)?;
        self.foot(draft)
    }

    fn references(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        let right = |top_mm: f32, height_mm: f32| Area {
            top_mm,
            height_mm,
            ..BARCODE
        };
        let sender = self.sender_reference.as_deref();
        boxed(draft, right(56.0, 12.0), SENDER_REFERENCE, sender)?;
        let importer = self.importer_reference.as_deref();
        boxed(draft, right(68.0, 15.0), IMPORTER_REFERENCE, importer)?;
        let contacts: Vec<&str> = self.addressee.contacts().collect();
        let contacts = contacts.join(" · ");
        boxed(draft, right(83.0, 15.0), IMPORTER_CONTACT, Some(&contacts))
    }

    fn head(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        draft.frame(Area::new(LEFT_MM, 12.0, WIDTH_MM, 16.0), 0.6);
        let operator = Area::new(LEFT_MM, 12.0, 50.0, 16.0);
        draft.field(
            operator,
            (customs::OPERATOR, LABEL),
            (&self.designated_operator, VALUE.bold()),
        )?;
        draft.column_rule(LEFT_MM + 50.0, 12.0, 16.0, Ink::Black);
        let title = Area::new(LEFT_MM + 53.0, 13.5, 105.0, 6.5);
        draft.text(title, customs::TITLE, Style::plain(12.0).bold())?;
        draft.text(
            Area {
                top_mm: 21.0,
                height_mm: 5.0,
                ..title
            },
            customs::MAY_BE_OPENED,
            Style::plain(8.0),
        )?;
        let name = Area::new(LEFT_MM + WIDTH_MM - 28.0, 12.0, 26.0, 16.0);
        draft.text(
            name,
            "CN 23",
            Style::plain(20.0).bold().align(Align::End).middle(),
        )
    }
}

/// Sender or addressee with the phone, framed, under a small label.
fn address(
    draft: &mut Draft<'_, '_>,
    area: Area,
    label: &str,
    party: &Party,
) -> Result<(), DocumentProblem> {
    draft.frame(area, 0.6);
    let mut lines = vec![(label, LABEL)];
    for (index, line) in party.lines().enumerate() {
        lines.push((line, if index == 0 { VALUE.bold() } else { VALUE }));
    }
    if let Some(phone) = &party.phone {
        lines.push((phone, VALUE));
    }
    draft.stack(area.inset(1.5, 0.8), &lines)?;
    Ok(())
}

/// A framed field that may be empty.
pub(crate) fn boxed(
    draft: &mut Draft<'_, '_>,
    area: Area,
    label: &str,
    value: Option<&str>,
) -> Result<(), DocumentProblem> {
    draft.frame(area, 0.6);
    draft.field(area, (label, LABEL), (value.unwrap_or_default(), VALUE))
}

fn cells(line: &CustomsLine) -> Vec<Cell<'_>> {
    vec![
        Cell::Text(&line.description),
        Cell::Text(&line.quantity),
        Cell::Text(&line.net_weight_kg),
        Cell::Text(&line.value),
        Cell::Text(line.hs_code.as_deref().unwrap_or_default()),
        Cell::Text(line.origin.as_deref().unwrap_or_default()),
    ]
}

fn table() -> Table {
    Table {
        left_mm: LEFT_MM,
        columns: vec![
            Column::new(
                "Detailed description of contents / Description détaillée du contenu",
                70.0,
                Align::Start,
            ),
            Column::new("Quantity / Quantité", 16.0, Align::End),
            Column::new("Net weight (in kg) / Poids net (en kg)", 20.0, Align::End),
            Column::new("Value / Valeur", 28.0, Align::End),
            Column::new(
                "HS tariff number* / N° tarifaire du SH*",
                26.0,
                Align::Start,
            ),
            Column::new(
                "Country of origin of goods* / Pays d'origine des marchandises*",
                26.0,
                Align::Start,
            ),
        ],
        heading: LABEL,
        heading_height_mm: 9.0,
        body: Style::plain(8.5).down_to(6.0),
        row_height_max_mm: 16.0,
        padding_mm: 1.5,
        rules: Rules::Form,
    }
}
