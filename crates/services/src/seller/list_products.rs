//! The seller's own products, in every status.

use domain::catalogue::ProductStatus;
use domain::ids::ProductId;
use domain::money::Money;
use domain::place::Language;
use store::product::ProductRow;
use store::{Conn, Page, StoreError};

use super::view_product::status;
use crate::account::session::User;
use crate::catalogue::PictureRef;
use crate::shop::Shop;

/// Products on a page of the desk.
const PER_PAGE: u32 = 30;

/// A product in the seller's list.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerProduct {
    /// Identity.
    pub id: ProductId,
    /// Name in URLs.
    pub slug: String,
    /// Title in the language asked for, else as the seller wrote it.
    pub title: String,
    /// Whether it can be bought.
    pub status: ProductStatus,
    /// The lowest price of its variants, as the seller wrote it.
    pub price_from: Option<Money>,
    /// The main picture.
    pub picture: Option<PictureRef>,
    /// Units of all variants that can be bought now.
    pub on_hand: i64,
    /// How many variants it has.
    pub variants: u32,
}

/// A page of the seller's list.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerProducts {
    /// Last changed first.
    pub products: Vec<SellerProduct>,
    /// How many there are.
    pub total: u32,
    /// Number of the page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
}

/// A page of the products of the one who asks; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_products(
    shop: &Shop,
    user: &User,
    language: Language,
    page: u32,
) -> Result<SellerProducts, StoreError> {
    let (page, slice) = (page.max(1), Page::new(page, PER_PAGE));
    let Some(seller) = user.selling_for() else {
        return Ok(SellerProducts {
            products: Vec::new(),
            total: 0,
            page,
            pages: 1,
        });
    };
    let mut conn = shop.store().reader().await?;
    let total = u32::try_from(store::product::count_by_seller(&mut conn, seller).await?)
        .unwrap_or(u32::MAX);
    let mut products = Vec::new();
    for row in store::product::list_by_seller(&mut conn, seller, slice).await? {
        products.push(product(&mut conn, row, language).await?);
    }
    Ok(SellerProducts {
        products,
        total,
        page,
        pages: total.div_ceil(PER_PAGE).max(1),
    })
}

async fn product(
    conn: &mut Conn,
    row: ProductRow,
    language: Language,
) -> Result<SellerProduct, StoreError> {
    let text = store::product_text::lookup(conn, row.id, language.tag()).await?;
    let mut variants = store::variant::list_by_product(conn, row.id).await?;
    variants.retain(|variant| variant.status == "active");
    let stock = store::stock::list_by_product(conn, row.id).await?;
    let gallery = store::picture::list_by_product(conn, row.id).await?;
    Ok(SellerProduct {
        id: row.id,
        title: text.map_or_else(|| row.slug.clone(), |text| text.title),
        status: status(&row)?,
        price_from: variants
            .iter()
            .map(|variant| variant.price)
            .min_by_key(|price| price.minor),
        picture: gallery.into_iter().next().map(PictureRef::from),
        on_hand: stock.iter().map(|stock| stock.on_hand).sum(),
        variants: u32::try_from(variants.len()).unwrap_or(u32::MAX),
        slug: row.slug,
    })
}
