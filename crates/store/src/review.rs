//! What buyers think.

use domain::ids::{ProductId, ReviewId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Page, StoreError};

record! {
    /// What a buyer thinks of a product.
    reviews => pub struct ReviewRow {
        /// Identity.
        pub id: ReviewId,
        /// Of which product.
        pub product_id: ProductId,
        /// Name as shown.
        pub author: String,
        /// Country of the buyer, ISO 3166.
        pub country: String,
        /// Stars, 1 to 5.
        pub rating: i64,
        /// Language of the text, BCP 47.
        pub lang: String,
        /// The text.
        pub body: String,
        /// When it was written.
        pub created_at: Timestamp,
    }
}

statements! {
    LIST_BY_PRODUCT = "SELECT id, product_id, author, country, rating, lang, body, created_at_ms FROM reviews WHERE product_id = $1 ORDER BY created_at_ms DESC, id DESC \
        LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    COUNT_BY_PRODUCT = "SELECT COUNT(*) AS n FROM reviews WHERE product_id = $1";
    ADD = "INSERT INTO reviews (id, product_id, author, country, rating, lang, body, created_at_ms) VALUES ($1, \
        $2, $3, $4, $5, $6, $7, $8)";
}

/// Reviews of a product, newest first.
pub async fn list_by_product(
    conn: &mut Conn,
    product: ProductId,
    page: Page,
) -> Result<Vec<ReviewRow>, StoreError> {
    conn.list(LIST_BY_PRODUCT, params![product, page.limit, page.offset])
        .await
}

/// How many reviews a product has.
pub async fn count_by_product(conn: &mut Conn, product: ProductId) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_PRODUCT, params![product]).await
}

/// Adds a review. The caller counts its stars with `product::add_rating` in the same transaction.
pub async fn add(conn: &mut Conn, review: &ReviewRow) -> Result<(), StoreError> {
    conn.insert(ADD, review).await
}
