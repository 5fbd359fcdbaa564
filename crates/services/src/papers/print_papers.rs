//! Printing the papers of a seller's parcels.

use documents::{LabelledNumber, Paper, render};
use domain::place::Language;
use store::StoreError;

use super::PARCELS_MAX;
use super::draw::{declaration, label, packing_slip};
use super::figures::ioss_number;
use super::invoice::invoice;
use super::parcel::{self, PaperOf, PaperParcel};
use crate::account::session::User;
use crate::shop::Shop;

/// Why nothing is printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A parcel or order that is not there, not paid, or somebody else's.
    #[error("no such parcel")]
    NotFound,
    /// The machine has no fonts.
    #[error("there are no fonts")]
    NoFonts,
    /// The papers cannot be drawn.
    #[error("the papers cannot be drawn: {0}")]
    Undrawable(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Customs declaration, invoice, packing slip and label of each parcel, as one PDF. Customs officers of most countries
/// read English, so declaration and invoice are in it; the slip is in the buyer's language.
///
/// # Errors
/// [`PrintError`]; one parcel that is not the seller's refuses all.
pub async fn print_papers(
    shop: &Shop,
    user: &User,
    parcels: &[PaperOf],
) -> Result<Vec<u8>, PrintError> {
    drawn(shop, papers_of_parcels(shop, user, parcels).await?).await
}

/// The same before it is drawn.
///
/// # Errors
/// [`PrintError`].
pub async fn papers_of_parcels(
    shop: &Shop,
    user: &User,
    parcels: &[PaperOf],
) -> Result<Vec<Paper>, PrintError> {
    let seller = user.selling_for().ok_or(PrintError::NotFound)?;
    if parcels.is_empty() || parcels.len() > PARCELS_MAX {
        return Err(PrintError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    let mut papers = Vec::new();
    for id in parcels {
        let found = parcel::find(shop, &mut conn, seller, *id).await?;
        if found.is_empty() {
            return Err(PrintError::NotFound);
        }
        for parcel in &found {
            papers.extend(papers_of(shop, parcel)?);
        }
    }
    Ok(papers)
}

fn papers_of(shop: &Shop, parcel: &PaperParcel) -> Result<Vec<Paper>, PrintError> {
    let declaration = declaration(shop, parcel);
    let declaration = declaration.map_err(|error| PrintError::Undrawable(error.to_string()))?;
    let tax_number = ioss_number(shop, parcel).map(|number| LabelledNumber {
        label: "IOSS".to_owned(),
        number,
    });
    let rest = [
        invoice(parcel, Language::En, tax_number),
        packing_slip(parcel),
        label(parcel),
    ];
    Ok(declaration.into_iter().chain(rest).collect())
}

/// The papers as a file. Drawing a hundred parcels takes half a second, so it leaves the threads that answer requests.
pub(crate) async fn drawn(shop: &Shop, papers: Vec<Paper>) -> Result<Vec<u8>, PrintError> {
    let shop = shop.clone();
    let draw = move || {
        let fonts = shop.fonts().ok_or(PrintError::NoFonts)?;
        render(fonts, &papers).map_err(|error| PrintError::Undrawable(error.to_string()))
    };
    match tokio::task::spawn_blocking(draw).await {
        Ok(drawn) => drawn,
        Err(error) => Err(PrintError::Undrawable(error.to_string())),
    }
}
