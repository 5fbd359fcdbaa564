//! Titles and descriptions of products.

use domain::ids::{ProductId, SellerId};

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// Title and description of a product in one language.
    product_texts => pub struct ProductTextRow {
        /// Of which product.
        pub product_id: ProductId,
        /// BCP 47 tag.
        pub lang: String,
        /// Title.
        pub title: String,
        /// Description, plain text.
        pub description: String,
        /// Folded lower-case text that a search looks into.
        pub search_text: String,
    }
}

statements! {
    LOOKUP = "SELECT t.product_id, t.lang, t.title, t.description, t.search_text FROM product_texts t JOIN products p ON p.id = t.product_id \
        WHERE t.product_id = $1 AND t.lang IN ($2, p.source_lang) \
        ORDER BY CASE WHEN t.lang = $2 THEN 0 ELSE 1 END LIMIT 1";
    LIST = "SELECT product_id, lang, title, description, search_text FROM product_texts WHERE product_id = $1 ORDER BY lang";
    PUT = "INSERT INTO product_texts (product_id, lang, title, description, search_text) VALUES ($1, $2, $3, \
        $4, $5) \
        ON CONFLICT (product_id, lang) DO UPDATE SET title = excluded.title, description = excluded.description, \
        search_text = excluded.search_text";
    LIST_LANGUAGES = "SELECT DISTINCT t.lang FROM product_texts t JOIN products p ON p.id = t.product_id \
        WHERE p.seller_id = $1 ORDER BY t.lang";
    REMOVE = "DELETE FROM product_texts WHERE product_id = $1 AND lang = $2";
}

/// The text in this language, or the seller's own words where there is none.
pub async fn lookup(
    conn: &mut Conn,
    product: ProductId,
    lang: &str,
) -> Result<Option<ProductTextRow>, StoreError> {
    conn.find(LOOKUP, params![product, lang]).await
}

/// The texts of a product in all languages.
pub async fn list(conn: &mut Conn, product: ProductId) -> Result<Vec<ProductTextRow>, StoreError> {
    conn.list(LIST, params![product]).await
}

/// The languages a seller's products have texts in.
pub async fn list_languages(conn: &mut Conn, seller: SellerId) -> Result<Vec<String>, StoreError> {
    let rows = conn.rows(LIST_LANGUAGES, params![seller]).await?;
    rows.iter()
        .map(|row| row.required("product_texts", "lang"))
        .collect()
}

/// Adds a text, or replaces the one in that language.
pub async fn put(conn: &mut Conn, text: &ProductTextRow) -> Result<(), StoreError> {
    conn.insert(PUT, text).await
}

/// Removes a translation.
pub async fn remove(conn: &mut Conn, product: ProductId, lang: &str) -> Result<(), StoreError> {
    conn.execute(REMOVE, params![product, lang]).await.map(drop)
}
