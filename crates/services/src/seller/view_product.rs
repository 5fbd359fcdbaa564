//! A product as its seller edits it.

use domain::catalogue::{ProductStatus, VariantOption};
use domain::customs::GoodsTag;
use domain::ids::{ProductId, VariantId, WarehouseId};
use domain::money::{Currency, Money};
use domain::shipping::PackedSize;
use domain::time::Timestamp;
use store::product::ProductRow;
use store::stock::StockRow;
use store::variant::VariantRow;
use store::warehouse::WarehouseRow;
use store::{Conn, StoreError};

use super::own;
use crate::account::session::User;
use crate::catalogue::PictureRef;
use crate::catalogue::texts::parse_options;
use crate::shop::Shop;

/// A product with everything its seller can change.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerProductPage {
    /// Identity.
    pub id: ProductId,
    /// Name in URLs; it stays, whatever the title becomes.
    pub slug: String,
    /// Whether it can be bought.
    pub status: ProductStatus,
    /// Counts changes; a change names the version it saw.
    pub version: i64,
    /// Title in `lang`.
    pub title: String,
    /// Description in `lang`.
    pub description: String,
    /// The language the seller writes in, BCP 47.
    pub lang: String,
    /// Slug of the category.
    pub category: String,
    /// HS code, digits only.
    pub hs_code: Option<String>,
    /// What carriers must know.
    pub goods_tags: Vec<GoodsTag>,
    /// Country of origin, ISO 3166.
    pub origin: String,
    /// Languages that have a text, BCP 47.
    pub languages: Vec<String>,
    /// In the seller's order.
    pub variants: Vec<SellerVariant>,
    /// The gallery, main picture first.
    pub pictures: Vec<PictureRef>,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A variant with its stock.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerVariant {
    /// Identity.
    pub id: VariantId,
    /// The seller's own number.
    pub sku: String,
    /// Options as the seller wrote them.
    pub options: Vec<VariantOption>,
    /// Price as the seller wrote it.
    pub price: Money,
    /// Former price.
    pub compare_at: Option<Money>,
    /// Currency of the prices.
    pub currency: Currency,
    /// Weight with packing, in grams.
    pub weight_grams: Option<u32>,
    /// Length, width and height with packing in millimetres.
    pub size_mm: Option<String>,
    /// Where its units are, one entry for every warehouse of the shop, the main one first.
    pub stock: Vec<VariantStock>,
}

/// The units of a variant in a warehouse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantStock {
    /// Which warehouse.
    pub warehouse: WarehouseId,
    /// Its city.
    pub city: String,
    /// Its country, ISO 3166.
    pub country: String,
    /// Units that can be bought now.
    pub on_hand: i64,
    /// Units of orders that are not paid yet.
    pub reserved: i64,
    /// Units of paid orders.
    pub sold: i64,
}

impl SellerProductPage {
    /// What a field of the form holds; fields of a variant are those of the first one. `None` for an unknown field.
    #[must_use]
    pub fn value(&self, field: &str) -> Option<String> {
        let variant = self.variants.first();
        match field {
            "title" => Some(self.title.clone()),
            "description" => Some(self.description.clone()),
            "lang" => Some(self.lang.clone()),
            "category" => Some(self.category.clone()),
            "goods_tags" => Some(GoodsTag::names(&self.goods_tags)),
            "hs" => Some(self.hs_code.clone().unwrap_or_default()),
            "origin" => Some(self.origin.clone()),
            "sku" => variant.map(|variant| variant.sku.clone()),
            "price" => variant.map(|variant| variant.price.to_decimal_string()),
            "compare_at" => variant
                .and_then(|variant| variant.compare_at)
                .map(Money::to_decimal_string),
            "weight_grams" => variant
                .and_then(|variant| variant.weight_grams)
                .map(|grams| grams.to_string()),
            "size" => variant
                .and_then(|variant| variant.size_mm.as_deref()?.parse::<PackedSize>().ok())
                .map(PackedSize::to_cm),
            "stock" => variant
                .and_then(|variant| variant.stock.first())
                .map(|stock| stock.on_hand.to_string()),
            _ => None,
        }
    }
}

/// The product if it belongs to the shop of the one who asks.
///
/// # Errors
/// Those of the store.
pub async fn view_product(
    shop: &Shop,
    user: &User,
    id: ProductId,
) -> Result<Option<SellerProductPage>, StoreError> {
    let mut conn = shop.store().reader().await?;
    match own::product(&mut conn, user, id).await? {
        Some(row) => page(&mut conn, row).await.map(Some),
        None => Ok(None),
    }
}

async fn page(conn: &mut Conn, row: ProductRow) -> Result<SellerProductPage, StoreError> {
    let texts = store::product_text::list(conn, row.id).await?;
    let gallery = store::picture::list_by_product(conn, row.id).await?;
    let languages = texts.iter().map(|text| text.lang.clone()).collect();
    let own = texts.into_iter().find(|text| text.lang == row.source_lang);
    let (title, description) = own
        .map(|text| (text.title, text.description))
        .unwrap_or_default();
    Ok(SellerProductPage {
        id: row.id,
        status: status(&row)?,
        version: row.version,
        title,
        description,
        languages,
        variants: variants(conn, &row).await?,
        pictures: gallery.into_iter().map(PictureRef::from).collect(),
        slug: row.slug,
        lang: row.source_lang,
        category: row.category,
        hs_code: row.hs_code,
        goods_tags: GoodsTag::list(&row.goods_tags),
        origin: row.origin,
        updated_at: row.updated_at,
    })
}

async fn variants(conn: &mut Conn, product: &ProductRow) -> Result<Vec<SellerVariant>, StoreError> {
    let stock = store::stock::list_by_product(conn, product.id).await?;
    let warehouses = store::warehouse::list_by_seller(conn, product.seller_id).await?;
    let rows = store::variant::list_by_product(conn, product.id).await?;
    let active = rows.into_iter().filter(|row| row.status == "active");
    Ok(active
        .map(|row| SellerVariant {
            stock: stock_of(&row, &warehouses, &stock),
            options: parse_options(&row.options_json),
            id: row.id,
            sku: row.sku,
            price: row.price,
            compare_at: row.compare_at,
            currency: row.currency,
            weight_grams: row.weight_grams,
            size_mm: row.size_mm,
        })
        .collect())
}

fn stock_of(
    variant: &VariantRow,
    warehouses: &[WarehouseRow],
    stock: &[StockRow],
) -> Vec<VariantStock> {
    let of = |warehouse: &WarehouseRow| {
        let key = (variant.id, warehouse.id);
        let row = stock
            .iter()
            .find(|row| (row.variant_id, row.warehouse_id) == key);
        VariantStock {
            warehouse: warehouse.id,
            city: warehouse.city.clone(),
            country: warehouse.country.clone(),
            on_hand: row.map_or(0, |row| row.on_hand),
            reserved: row.map_or(0, |row| row.reserved),
            sold: row.map_or(0, |row| row.sold),
        }
    };
    warehouses.iter().map(of).collect()
}

/// The status of a row.
pub(crate) fn status(row: &ProductRow) -> Result<ProductStatus, StoreError> {
    let (table, column) = ("products", "status");
    row.status.parse().map_err(|_| StoreError::Inconsistent {
        table,
        column,
        row: row.id.to_string(),
    })
}
