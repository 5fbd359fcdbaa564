//! A product on its own page.

use domain::catalogue::{HsCode, VariantOption};
use domain::customs::RestrictionRow;
use domain::ids::{ProductId, ReviewId, SellerId, VariantId};
use domain::money::Money;
use domain::place::Country;
use domain::shipping::ShippingMethod;
use domain::time::Timestamp;
use store::StoreError;

use super::asking::{Asking, Landed, PictureRef};
use super::card::ProductCard;
use super::list_categories::CategoryView;
use super::product_parts::gather;
use super::view_store::SellerView;
use crate::shop::Shop;

/// A product with everything its page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductPage {
    /// Identity.
    pub id: ProductId,
    /// Name in URLs.
    pub slug: String,
    /// Title in the reader's language, else in the seller's.
    pub title: String,
    /// Description, plain text, in the language of the title.
    pub description: String,
    /// Language of title and description, BCP 47.
    pub text_language: String,
    /// The shelf it stands on.
    pub category: CategoryView,
    /// Who sells it.
    pub seller: SellerView,
    /// The gallery, main picture first; never empty.
    pub pictures: Vec<PictureRef>,
    /// Facts: language-neutral key and text.
    pub specs: Vec<(String, String)>,
    /// What can be bought, in the seller's order; never empty.
    pub variants: Vec<VariantView>,
    /// Index of the variant that prices, weight and HS code below are of.
    pub chosen: usize,
    /// One piece of the chosen variant at the door by the usual way; `None` without delivery or rate.
    pub landed: Option<Landed>,
    /// What restricts the chosen variant on its way here, the strictest first.
    pub restrictions: Vec<RestrictionRow>,
    /// Every way to the door.
    pub deliveries: Vec<DeliveryOption>,
    /// Country the chosen variant is sent from to the one who asks.
    pub ships_from: Country,
    /// City it is sent from.
    pub ships_from_city: String,
    /// HS code of the chosen variant.
    pub hs: Option<HsCode>,
    /// Country of origin of the chosen variant.
    pub origin: Country,
    /// Weight of the chosen variant with packing, in grams.
    pub weight_grams: Option<u32>,
    /// Average of the stars in tenths; `None` before the first review.
    pub rating_average_tenths: Option<u32>,
    /// Number of reviews.
    pub rating_count: u32,
    /// Units sold.
    pub sold_count: u32,
    /// The newest reviews.
    pub reviews: Vec<ReviewView>,
    /// Others of the same shelf.
    pub similar: Vec<ProductCard>,
}

/// Something that can be bought.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantView {
    /// Identity.
    pub id: VariantId,
    /// The seller's own number.
    pub sku: String,
    /// Options in the reader's language where there is a translation.
    pub options: Vec<VariantOption>,
    /// List price of one piece; `None` where a rate is missing.
    pub price: Option<Money>,
    /// Former list price, where it was higher.
    pub compare_at: Option<Money>,
    /// Units that can be bought now.
    pub stock_left: u32,
    /// Its own picture.
    pub picture: Option<PictureRef>,
}

/// A way to the door.
#[derive(Debug, Clone, PartialEq)]
pub struct DeliveryOption {
    /// The method with its days and stops.
    pub method: ShippingMethod,
    /// One piece by this way.
    pub landed: Landed,
    /// Earliest day of arrival, were it sent now.
    pub from: Timestamp,
    /// Latest day of arrival, were it sent now.
    pub to: Timestamp,
}

/// What a buyer thinks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewView {
    /// Identity.
    pub id: ReviewId,
    /// Name as shown.
    pub author: String,
    /// Country of the buyer.
    pub country: Country,
    /// Stars, 1 to 5.
    pub rating: u8,
    /// Language of the text, BCP 47.
    pub lang: String,
    /// The text.
    pub body: String,
    /// When it was written.
    pub at: Timestamp,
}

/// A product with a variant on sale that is published, or the viewer's own: sellers see their drafts as shoppers will.
/// `None` for everything else. An unknown `variant` counts as none chosen.
///
/// # Errors
/// Those of the store.
pub async fn view_product(
    shop: &Shop,
    asking: Asking,
    id: ProductId,
    variant: Option<VariantId>,
    viewer: Option<SellerId>,
) -> Result<Option<ProductPage>, StoreError> {
    let found = store::product::lookup(&mut shop.store().reader().await?, id).await?;
    let visible = found.filter(|row| row.status == "published" || viewer == Some(row.seller_id));
    match visible {
        Some(row) => gather(shop, asking, row, variant).await,
        None => Ok(None),
    }
}
