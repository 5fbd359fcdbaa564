//! Variants: what can be put into a cart.

use domain::ids::{ProductId, SellerId, VariantId, WarehouseId};
use domain::money::{Currency, Money};

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// What can be put into a cart: a product in one colour and size, with a price.
    variants => pub struct VariantRow {
        /// Identity.
        pub id: VariantId,
        /// Of which product.
        pub product_id: ProductId,
        /// Whose.
        pub seller_id: SellerId,
        /// The seller's own number, unique per seller.
        pub sku: String,
        /// Place among the variants.
        pub position: u32,
        /// JSON array of option name and value.
        pub options_json: String,
        /// Price of one unit, net, in the seller's currency.
        pub price: Money,
        /// Former price, net.
        pub compare_at: Option<Money>,
        /// Currency of the prices.
        pub currency: Currency,
        /// Weight with packing, in grams.
        pub weight_grams: Option<u32>,
        /// Length, width and height with packing in millimetres: `300x200x100`.
        pub size_mm: Option<String>,
        /// HS code, where it differs from the product's.
        pub hs_code: Option<String>,
        /// Country of origin, where it differs from the product's.
        pub origin: Option<String>,
        /// Picture of this variant.
        pub picture_hash: Option<String>,
        /// `active` or `archived`.
        pub status: String,
    }
}

record! {
    /// A variant with the units that can be bought now, once for every warehouse that keeps it.
    variants => pub struct VariantOnSaleRow {
        /// Identity.
        pub id: VariantId,
        /// Of which product.
        pub product_id: ProductId,
        /// Whose.
        pub seller_id: SellerId,
        /// The seller's own number.
        pub sku: String,
        /// JSON array of option name and value.
        pub options_json: String,
        /// Price of one unit, net, in the seller's currency.
        pub price: Money,
        /// Former price, net.
        pub compare_at: Option<Money>,
        /// Weight with packing, in grams.
        pub weight_grams: Option<u32>,
        /// Length, width and height with packing in millimetres: `300x200x100`.
        pub size_mm: Option<String>,
        /// HS code: the variant's own, else the product's.
        pub hs_code: Option<String>,
        /// Country of origin: the variant's own, else the product's.
        pub origin: String,
        /// Picture of this variant.
        pub picture_hash: Option<String>,
        /// The warehouse of this row.
        pub warehouse_id: WarehouseId,
        /// Country the shop is established in, ISO 3166.
        pub seller_country: String,
        /// Country the goods are sent from, ISO 3166.
        pub ships_from: String,
        /// Units that can be bought there now.
        pub on_hand: i64,
        /// Names of the product's goods tags, separated by spaces.
        pub goods_tags: String,
    }
}

statements! {
    LOOKUP = "SELECT id, product_id, seller_id, sku, position, options_json, price_minor, compare_at_minor, currency, \
        weight_grams, size_mm, hs_code, origin, picture_hash, status FROM variants WHERE id = $1";
    FIND_BY_SKU = "SELECT id, product_id, seller_id, sku, position, options_json, price_minor, compare_at_minor, currency, \
        weight_grams, size_mm, hs_code, origin, picture_hash, status FROM variants WHERE seller_id = $1 AND sku = $2";
    LIST_BY_PRODUCT = "SELECT id, product_id, seller_id, sku, position, options_json, price_minor, compare_at_minor, currency, \
        weight_grams, size_mm, hs_code, origin, picture_hash, status FROM variants WHERE product_id = $1 ORDER BY position, id";
    LIST_ON_SALE = "SELECT v.id, v.product_id, v.seller_id, v.sku, v.options_json, v.price_minor, v.compare_at_minor, \
        v.currency, v.weight_grams, v.size_mm, COALESCE(v.hs_code, p.hs_code) AS hs_code, COALESCE(v.origin, p.origin) AS origin, \
        v.picture_hash, COALESCE(s.warehouse_id, v.seller_id) AS warehouse_id, e.country AS seller_country, COALESCE(s.country, e.country) AS ships_from, \
        COALESCE(s.on_hand, 0) AS on_hand, p.goods_tags \
        FROM variants v JOIN products p ON p.id = v.product_id JOIN sellers e ON e.id = v.seller_id LEFT JOIN stock_levels s ON s.variant_id = v.id \
        WHERE v.product_id = $1 AND v.status = 'active' ORDER BY v.position, v.id";
    ADD = "INSERT INTO variants (id, product_id, seller_id, sku, position, options_json, price_minor, \
        compare_at_minor, currency, weight_grams, size_mm, hs_code, origin, picture_hash, status) VALUES ($1, $2, $3, \
        $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    UPDATE = "UPDATE variants SET sku = $2, position = $3, options_json = $4, price_minor = $5, compare_at_minor = $6, \
        weight_grams = $7, size_mm = $8, hs_code = $9, origin = $10, picture_hash = $11, status = $12 \
        WHERE id = $1 AND currency = $13";
}

/// The variant with this id, in whatever status.
pub async fn lookup(conn: &mut Conn, id: VariantId) -> Result<Option<VariantRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The variant with the seller's own number.
pub async fn find_by_sku(
    conn: &mut Conn,
    seller: SellerId,
    sku: &str,
) -> Result<Option<VariantRow>, StoreError> {
    conn.find(FIND_BY_SKU, params![seller, sku]).await
}

/// All variants of a product, in whatever status.
pub async fn list_by_product(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<VariantRow>, StoreError> {
    conn.list(LIST_BY_PRODUCT, params![product]).await
}

/// The variants of a product that are on sale, with stock, a row for each warehouse; those of a variant stand together.
pub async fn list_on_sale(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<VariantOnSaleRow>, StoreError> {
    conn.list(LIST_ON_SALE, params![product]).await
}

/// Adds a variant; `variants_seller_id_sku_key` when the seller uses that number already.
pub async fn add(conn: &mut Conn, variant: &VariantRow) -> Result<(), StoreError> {
    conn.insert(ADD, variant).await
}

/// Changes a variant. Refused when it is gone or priced in another currency.
pub async fn update(conn: &mut Conn, variant: &VariantRow) -> Result<Moved, StoreError> {
    let params = params![
        variant.id,
        &variant.sku,
        variant.position,
        &variant.options_json,
        variant.price.minor,
        variant.compare_at.map(|price| price.minor),
        variant.weight_grams,
        variant.size_mm.as_deref(),
        variant.hs_code.as_deref(),
        variant.origin.as_deref(),
        variant.picture_hash.as_deref(),
        &variant.status,
        variant.price.currency,
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}
