//! Shops of the marketplace.

use domain::ids::{SellerId, WarehouseId};
use domain::money::Currency;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::warehouse::WarehouseRow;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A shop of the marketplace: who sells, from where, in which currency.
    sellers => pub struct SellerRow {
        /// Identity.
        pub id: SellerId,
        /// Name in URLs, unique.
        pub slug: String,
        /// Name as shown, in the seller's own spelling.
        pub name: String,
        /// Country the shop is established in, ISO 3166; its first warehouse is there.
        pub country: String,
        /// City of the shop.
        pub city: String,
        /// Currency of all prices and payouts of the seller.
        pub currency: Currency,
        /// Text about the shop: JSON object of language tag to text.
        pub about_json: String,
        /// Member since.
        pub since_at: Timestamp,
        /// What it subscribed to; decides its commission. `standard` unless the operator says otherwise.
        pub plan: String,
    }
}

record! {
    /// What waits for a seller.
    sellers => pub struct SellerTodayRow {
        /// Paid consignments that are not handed to a carrier.
        pub to_ship: i64,
        /// Products that nobody can see yet.
        pub drafts: i64,
        /// Variants on sale without a unit on hand.
        pub sold_out_variants: i64,
        /// Products with a variant that has no HS code or no weight.
        pub missing_customs: i64,
    }
}

statements! {
    TODAY = "SELECT (SELECT COUNT(*) FROM consignments c WHERE c.seller_id = $1 AND c.state = 'paid') AS to_ship, \
        (SELECT COUNT(*) FROM products p WHERE p.seller_id = $1 AND p.status = 'draft') AS drafts, \
        (SELECT COUNT(*) FROM variants v JOIN products p ON p.id = v.product_id \
        WHERE v.seller_id = $1 AND v.status = 'active' AND p.status = 'published' AND NOT EXISTS \
        (SELECT 1 FROM stock_levels s WHERE s.variant_id = v.id AND s.on_hand > 0)) AS sold_out_variants, \
        (SELECT COUNT(*) FROM products p WHERE p.seller_id = $1 AND p.status <> 'archived' AND EXISTS \
        (SELECT 1 FROM variants v WHERE v.product_id = p.id AND v.status = 'active' \
        AND (COALESCE(v.hs_code, p.hs_code) IS NULL OR v.weight_grams IS NULL))) AS missing_customs";
    LOOKUP = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms, plan FROM sellers WHERE id = $1";
    FIND_BY_SLUG = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms, plan FROM sellers WHERE slug = $1";
    LIST = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms, plan FROM sellers ORDER BY name, id LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT = "SELECT COUNT(*) AS n FROM sellers";
    ADD = "INSERT INTO sellers (id, slug, name, country, city, currency, about_json, since_at_ms, plan) VALUES ($1, \
        $2, $3, $4, $5, $6, $7, $8, $9)";
    SET_PLAN = "UPDATE sellers SET plan = $2 WHERE id = $1";
    UPDATE = "UPDATE sellers SET name = $2, country = $3, city = $4, about_json = $5 WHERE id = $1";
}

/// The shop with this id.
pub async fn lookup(conn: &mut Conn, id: SellerId) -> Result<Option<SellerRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The shop with this name in URLs.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<SellerRow>, StoreError> {
    conn.find(FIND_BY_SLUG, params![slug]).await
}

/// What waits for a shop.
pub async fn lookup_today(
    conn: &mut Conn,
    id: SellerId,
) -> Result<Option<SellerTodayRow>, StoreError> {
    conn.find(TODAY, params![id]).await
}

/// Shops by name.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<SellerRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// How many shops there are.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}

/// Adds a shop with its first warehouse, which is where the shop is; `sellers_slug_key` when the name in URLs is taken.
pub async fn add(conn: &mut Conn, seller: &SellerRow) -> Result<(), StoreError> {
    conn.insert(ADD, seller).await?;
    let warehouse = WarehouseRow {
        id: WarehouseId::main_of(seller.id),
        seller_id: seller.id,
        country: seller.country.clone(),
        city: seller.city.clone(),
        sender_json: None,
        opened_at: seller.since_at,
    };
    crate::warehouse::add(conn, &warehouse).await
}

/// Changes what a shop says of itself. Its slug and currency stay: URLs, prices and payouts hang on them.
pub async fn update(conn: &mut Conn, seller: &SellerRow) -> Result<Moved, StoreError> {
    let params = params![
        seller.id,
        &seller.name,
        &seller.country,
        &seller.city,
        &seller.about_json
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}

/// Puts a shop on a plan, for what is quoted from now on.
pub async fn set_plan(conn: &mut Conn, id: SellerId, plan: &str) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(SET_PLAN, params![id, plan]).await?,
    ))
}
