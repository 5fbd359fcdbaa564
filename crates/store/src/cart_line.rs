//! Lines of a cart.

use domain::ids::{CartId, CartLineId, ProductId, SellerId, VariantId, WarehouseId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A variant in a cart.
    cart_lines => pub struct CartLineRow {
        /// Identity.
        pub id: CartLineId,
        /// In which cart.
        pub cart_id: CartId,
        /// What.
        pub variant_id: VariantId,
        /// How many units.
        pub quantity: u32,
        /// Price of a unit when it was put in, net, to tell the shopper of a change.
        pub unit_seen: Money,
        /// Currency of the price seen.
        pub currency: Currency,
        /// When it was put in.
        pub added_at: Timestamp,
    }
}

record! {
    /// A line with all that a cart page, a quote and an order need of its product. Prices are today's.
    cart_lines => pub struct CartLineView {
        /// Identity.
        pub id: CartLineId,
        /// In which cart.
        pub cart_id: CartId,
        /// What.
        pub variant_id: VariantId,
        /// How many units.
        pub quantity: u32,
        /// Price of a unit when it was put in, net.
        pub unit_seen: Money => "seen_currency",
        /// Of which product.
        pub product_id: ProductId,
        /// Name of the product in URLs.
        pub product_slug: String,
        /// Title in the language asked for, else in the seller's.
        pub title: String,
        /// Language of the title, BCP 47.
        pub title_lang: String,
        /// Whether product and variant are on sale: `published` and `active`.
        pub on_sale: bool,
        /// The seller's own number.
        pub sku: String,
        /// JSON array of option name and value.
        pub options_json: String,
        /// JSON of translated option names and values.
        pub option_texts_json: String,
        /// Price of a unit today, net, in the seller's currency.
        pub price: Money,
        /// Weight of a unit with packing, in grams.
        pub weight_grams: Option<u32>,
        /// Its length, width and height with packing in millimetres.
        pub size_mm: Option<String>,
        /// The product's shelf.
        pub category: String,
        /// Names of the product's goods tags, separated by spaces.
        pub goods_tags: String,
        /// HS code: the variant's own, else the product's.
        pub hs_code: Option<String>,
        /// Country of origin: the variant's own, else the product's.
        pub origin: String,
        /// Picture of the variant, else the product's main one.
        pub picture_hash: Option<String>,
        /// The warehouse of this row: the line has one row for each that keeps the variant.
        pub warehouse_id: WarehouseId,
        /// Country the goods are sent from, ISO 3166.
        pub ships_from: String,
        /// Units that can be bought there now.
        pub on_hand: i64,
        /// Whose goods.
        pub seller_id: SellerId,
        /// Name of the seller in URLs.
        pub seller_slug: String,
        /// Name of the seller.
        pub seller_name: String,
        /// Country the shop is established in, ISO 3166.
        pub seller_country: String,
        /// What the shop subscribed to.
        pub seller_plan: String,
    }
}

statements! {
    LIST = "SELECT l.id, l.cart_id, l.variant_id, l.quantity, l.unit_seen_minor, l.currency AS seen_currency, \
        v.product_id, p.slug AS product_slug, COALESCE(t.title, o.title, p.slug) AS title, \
        CASE WHEN t.title IS NULL THEN p.source_lang ELSE t.lang END AS title_lang, \
        (p.status = 'published' AND v.status = 'active') AS on_sale, \
        v.sku, v.options_json, p.option_texts_json, v.price_minor, v.currency, v.weight_grams, v.size_mm, p.category, p.goods_tags, \
        COALESCE(v.hs_code, p.hs_code) AS hs_code, COALESCE(v.origin, p.origin) AS origin, \
        COALESCE(v.picture_hash, (SELECT g.picture_hash FROM product_pictures g WHERE g.product_id = p.id \
        ORDER BY g.position LIMIT 1)) AS picture_hash, COALESCE(s.warehouse_id, v.seller_id) AS warehouse_id, \
        COALESCE(s.country, e.country) AS ships_from, COALESCE(s.on_hand, 0) AS on_hand, \
        v.seller_id, e.slug AS seller_slug, e.name AS seller_name, e.country AS seller_country, e.plan AS seller_plan \
        FROM cart_lines l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id \
        JOIN sellers e ON e.id = v.seller_id LEFT JOIN stock_levels s ON s.variant_id = v.id \
        LEFT JOIN product_texts t ON t.product_id = p.id AND t.lang = $2 \
        LEFT JOIN product_texts o ON o.product_id = p.id AND o.lang = p.source_lang \
        WHERE l.cart_id = $1 ORDER BY l.added_at_ms, l.id";
    COUNT_UNITS = "SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) AS n FROM cart_lines WHERE cart_id = $1";
    COUNT = "SELECT COUNT(*) AS n FROM cart_lines WHERE cart_id = $1";
    LOOKUP = "SELECT id, cart_id, variant_id, quantity, unit_seen_minor, currency, added_at_ms FROM cart_lines WHERE cart_id = $1 AND id = $2";
    ADD = "INSERT INTO cart_lines (id, cart_id, variant_id, quantity, unit_seen_minor, currency, added_at_ms) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) \
        ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = cart_lines.quantity + excluded.quantity, \
        unit_seen_minor = excluded.unit_seen_minor, currency = excluded.currency \
        WHERE cart_lines.quantity + excluded.quantity <= 999";
    UPDATE = "UPDATE cart_lines SET quantity = $3 WHERE cart_id = $1 AND id = $2";
    REMOVE = "DELETE FROM cart_lines WHERE cart_id = $1 AND id = $2";
}

/// The lines of a cart, in the order they were put in, with texts in `lang` where there is a translation. A line has a row for
/// each warehouse that keeps the variant; they stand together.
pub async fn list(
    conn: &mut Conn,
    cart: CartId,
    lang: &str,
) -> Result<Vec<CartLineView>, StoreError> {
    conn.list(LIST, params![cart, lang]).await
}

/// How many lines a cart has.
pub async fn count(conn: &mut Conn, cart: CartId) -> Result<i64, StoreError> {
    conn.number(COUNT, params![cart]).await
}

/// How many units are in a cart, for the number beside its picture.
pub async fn count_units(conn: &mut Conn, cart: CartId) -> Result<i64, StoreError> {
    conn.number(COUNT_UNITS, params![cart]).await
}

/// A line of this cart. Another cart's line is not found.
pub async fn lookup(
    conn: &mut Conn,
    cart: CartId,
    line: CartLineId,
) -> Result<Option<CartLineRow>, StoreError> {
    conn.find(LOOKUP, params![cart, line]).await
}

/// Puts a variant into a cart, onto its line if there is one. Refused when that line would pass 999 units.
pub async fn add(conn: &mut Conn, line: &CartLineRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(line)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Sets the quantity of a line of this cart.
pub async fn update(
    conn: &mut Conn,
    cart: CartId,
    line: CartLineId,
    quantity: u32,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(UPDATE, params![cart, line, quantity]).await?,
    ))
}

/// Removes a line of this cart.
pub async fn remove(conn: &mut Conn, cart: CartId, line: CartLineId) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REMOVE, params![cart, line]).await?,
    ))
}
