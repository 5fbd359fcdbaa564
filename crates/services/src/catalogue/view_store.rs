//! A seller's shop.

use domain::money::Currency;
use domain::place::{Country, Language};
use domain::time::Timestamp;
use store::StoreError;
use store::seller::SellerRow;

use super::asking::Asking;
use super::card::country;
use super::list_products::{Listing, Shelf, Sort, list_products};
use super::texts::{Translated, pick};
use crate::shop::Shop;

/// Who sells, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerView {
    /// Name in URLs.
    pub slug: String,
    /// Name in the seller's own spelling.
    pub name: String,
    /// Country the goods are sent from.
    pub country: Country,
    /// City the goods are sent from.
    pub city: String,
    /// Currency of the seller's prices and payouts.
    pub currency: Currency,
    /// Member since.
    pub since: Timestamp,
    /// What the seller says; empty where nothing was said.
    pub about: String,
}

/// A seller's shop with a page of its products.
#[derive(Debug, Clone, PartialEq)]
pub struct StorePage {
    /// Who sells.
    pub seller: SellerView,
    /// What is on sale.
    pub listing: Listing,
}

impl SellerView {
    /// The seller of a row, in a language.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] for a country that does not exist.
    pub fn of(row: SellerRow, language: Language) -> Result<Self, StoreError> {
        let about: Translated = serde_json::from_str(&row.about_json).unwrap_or_default();
        Ok(Self {
            country: country(&row.country, "sellers", "country", &row.slug)?,
            about: pick(&about, language, "en").unwrap_or_default().to_owned(),
            slug: row.slug,
            name: row.name,
            city: row.city,
            currency: row.currency,
            since: row.since_at,
        })
    }
}

/// The shop of this name with a page of its products; `None` when there is none.
///
/// # Errors
/// Those of the store.
pub async fn view_store(
    shop: &Shop,
    asking: Asking,
    slug: &str,
    sort: Sort,
    page: u32,
    per_page: u32,
) -> Result<Option<StorePage>, StoreError> {
    let found = store::seller::find_by_slug(&mut shop.store().reader().await?, slug).await?;
    let Some(row) = found else {
        return Ok(None);
    };
    let listing = list_products(shop, asking, Shelf::Seller(row.id), sort, page, per_page).await?;
    Ok(Some(StorePage {
        seller: SellerView::of(row, asking.language)?,
        listing,
    }))
}
