//! What CN 22 and CN 23 share: the goods as customs wants them, and the UPU's fixed words in English and French.
//!
//! The two forms are printed in English and French whatever the shopper reads (UPU Convention Manual, forms CN 22 and
//! CN 23), so their words live here and in no locale.

use crate::draft::{Area, Draft, Tick};
use crate::problem::DocumentProblem;
use crate::style::Style;

pub(crate) const TITLE: &str = "CUSTOMS DECLARATION / DÉCLARATION EN DOUANE";
/// For the narrow form, where the whole title needs two lines.
pub(crate) const TITLE_LINES: [&str; 2] = ["CUSTOMS DECLARATION /", "DÉCLARATION EN DOUANE"];
pub(crate) const MAY_BE_OPENED: &str = "May be opened officially / Peut être ouvert d'office";
pub(crate) const OPERATOR: &str = "Designated operator / Opérateur désigné";
/// The declaration of the sender (UPU Convention Manual, CN 22 and CN 23).
pub(crate) const DECLARATION: &str = "I, the undersigned, whose name and address are given on the item, certify that the particulars given in this declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations. / Je soussigné, dont le nom et l'adresse figurent sur l'envoi, certifie que les renseignements donnés dans la présente déclaration sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.";
pub(crate) const SIGNATURE: &str =
    "Date and sender's signature / Date et signature de l'expéditeur";
/// The papers' language in the PDF: English comes first on both forms.
pub(crate) const LANGUAGE: &str = "en";

/// Why the goods travel (UPU Convention Manual, CN 22 and CN 23, "Category of item").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ItemCategory {
    Gift,
    Documents,
    SaleOfGoods,
    CommercialSample,
    ReturnedGoods,
    Other,
}

impl ItemCategory {
    /// In the order of the forms.
    pub const ALL: [Self; 6] = [
        Self::Gift,
        Self::Documents,
        Self::SaleOfGoods,
        Self::CommercialSample,
        Self::ReturnedGoods,
        Self::Other,
    ];

    fn words(self) -> &'static str {
        match self {
            Self::Gift => "Gift / Cadeau",
            Self::Documents => "Documents",
            Self::SaleOfGoods => "Sale of goods / Vente de marchandises",
            Self::CommercialSample => "Commercial sample / Échantillon commercial",
            Self::ReturnedGoods => "Returned goods / Retour de marchandises",
            Self::Other => "Other / Autre",
        }
    }
}

/// One kind of goods in the parcel. All are finished strings: this crate neither counts nor converts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomsLine {
    /// In plain words: "men's cotton T-shirt", not "clothes".
    pub description: String,
    /// "2".
    pub quantity: String,
    /// Of all pieces together, in kilograms: "0.420".
    pub net_weight_kg: String,
    /// Of all pieces together, with the currency: "USD 24.00".
    pub value: String,
    /// Six digits or more of the Harmonized System, for goods that were sold.
    pub hs_code: Option<String>,
    /// Country of origin, as ISO 3166 code or as a name.
    pub origin: Option<String>,
}

/// The six boxes of the category, column by column: three in each of two columns.
pub(crate) fn categories(
    draft: &mut Draft<'_, '_>,
    area: Area,
    chosen: ItemCategory,
    style: Style,
) -> Result<(), DocumentProblem> {
    const PER_COLUMN: usize = 3;
    let row_mm = area.height_mm / PER_COLUMN as f32;
    let side_mm = (row_mm * 0.7).min(3.2);
    let column_mm = area.width_mm / 2.0;
    for (index, category) in ItemCategory::ALL.into_iter().enumerate() {
        let left_mm = area.left_mm + (index / PER_COLUMN) as f32 * column_mm;
        let top_mm = area.top_mm + (index % PER_COLUMN) as f32 * row_mm;
        let tick = if category == chosen {
            Tick::Ticked
        } else {
            Tick::Open
        };
        draft.tick_box(
            Area::new(left_mm, top_mm + (row_mm - side_mm) / 2.0, side_mm, side_mm),
            tick,
        );
        let words = Area::new(
            left_mm + side_mm + 1.0,
            top_mm,
            column_mm - side_mm - 1.5,
            row_mm,
        );
        draft.text(words, category.words(), style.middle())?;
    }
    Ok(())
}

/// "2026-11-23 · Li Mei"; without a name the date alone, and room for a pen.
pub(crate) fn date_and_name(date: &str, name: &str) -> String {
    [date, name]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// "page 2 / 3" in both languages at once.
pub(crate) fn page_of(page: usize, pages: usize) -> String {
    format!("page {page} / {pages}")
}
