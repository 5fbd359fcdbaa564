//! Shops of the marketplace.

use domain::ids::SellerId;
use domain::money::Currency;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
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
        /// Country the goods are sent from, ISO 3166.
        pub country: String,
        /// City the goods are sent from.
        pub city: String,
        /// Currency of all prices and payouts of the seller.
        pub currency: Currency,
        /// Text about the shop: JSON object of language tag to text.
        pub about_json: String,
        /// Member since.
        pub since_at: Timestamp,
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

record! {
    /// Who sends a seller's parcels, as papers say it.
    sellers => pub struct SenderRow {
        /// An address as JSON; absent before the seller gave it.
        pub sender_json: Option<String>,
    }
}

statements! {
    LOOKUP_SENDER = "SELECT sender_json FROM sellers WHERE id = $1";
    UPDATE_SENDER = "UPDATE sellers SET sender_json = $2 WHERE id = $1";
    TODAY = "SELECT (SELECT COUNT(*) FROM consignments c WHERE c.seller_id = $1 AND c.state = 'paid') AS to_ship, \
        (SELECT COUNT(*) FROM products p WHERE p.seller_id = $1 AND p.status = 'draft') AS drafts, \
        (SELECT COUNT(*) FROM stock s JOIN variants v ON v.id = s.variant_id JOIN products p ON p.id = s.product_id \
        WHERE s.seller_id = $1 AND s.on_hand = 0 AND v.status = 'active' AND p.status = 'published') AS sold_out_variants, \
        (SELECT COUNT(*) FROM products p WHERE p.seller_id = $1 AND p.status <> 'archived' AND EXISTS \
        (SELECT 1 FROM variants v WHERE v.product_id = p.id AND v.status = 'active' \
        AND (COALESCE(v.hs_code, p.hs_code) IS NULL OR v.weight_grams IS NULL))) AS missing_customs";
    LOOKUP = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms FROM sellers WHERE id = $1";
    FIND_BY_SLUG = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms FROM sellers WHERE slug = $1";
    LIST = "SELECT id, slug, name, country, city, currency, about_json, since_at_ms FROM sellers ORDER BY name, id LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT = "SELECT COUNT(*) AS n FROM sellers";
    ADD = "INSERT INTO sellers (id, slug, name, country, city, currency, about_json, since_at_ms) VALUES ($1, \
        $2, $3, $4, $5, $6, $7, $8)";
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

/// Who sends a shop's parcels.
pub async fn lookup_sender(conn: &mut Conn, id: SellerId) -> Result<Option<SenderRow>, StoreError> {
    conn.find(LOOKUP_SENDER, params![id]).await
}

/// Sets who sends a shop's parcels.
pub async fn update_sender(
    conn: &mut Conn,
    id: SellerId,
    sender_json: &str,
) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(UPDATE_SENDER, params![id, sender_json])
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Shops by name.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<SellerRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// How many shops there are.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}

/// Adds a shop; `sellers_slug_key` when the name in URLs is taken.
pub async fn add(conn: &mut Conn, seller: &SellerRow) -> Result<(), StoreError> {
    conn.insert(ADD, seller).await
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
