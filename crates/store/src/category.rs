//! Shelves of the marketplace.

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// A shelf of the marketplace.
    categories => pub struct CategoryRow {
        /// Name in URLs, and identity.
        pub slug: String,
        /// Place in menus, ascending.
        pub position: u32,
        /// Colour of the shelf's tile.
        pub tint: String,
        /// Picture of the tile.
        pub picture_hash: Option<String>,
        /// JSON object of language tag to title.
        pub titles_json: String,
        /// HS prefixes that goods on this shelf usually have, separated by spaces; a hint for sellers, never used for duty.
        pub hs_hint: Option<String>,
    }
}

statements! {
    LOOKUP = "SELECT slug, position, tint, picture_hash, titles_json, hs_hint FROM categories WHERE slug = $1";
    LIST = "SELECT slug, position, tint, picture_hash, titles_json, hs_hint FROM categories ORDER BY position, slug";
    LIST_USED = "SELECT slug, position, tint, picture_hash, titles_json, hs_hint FROM categories c WHERE EXISTS \
        (SELECT 1 FROM products p WHERE p.category = c.slug AND p.status = 'published') ORDER BY position, slug";
    PUT = "INSERT INTO categories (slug, position, tint, picture_hash, titles_json, hs_hint) VALUES ($1, $2, \
        $3, $4, $5, $6) \
        ON CONFLICT (slug) DO UPDATE SET position = excluded.position, tint = excluded.tint, \
        picture_hash = excluded.picture_hash, titles_json = excluded.titles_json, hs_hint = excluded.hs_hint";
}

/// The shelf with this name in URLs.
pub async fn lookup(conn: &mut Conn, slug: &str) -> Result<Option<CategoryRow>, StoreError> {
    conn.find(LOOKUP, params![slug]).await
}

/// All shelves in the order of the menu.
pub async fn list(conn: &mut Conn) -> Result<Vec<CategoryRow>, StoreError> {
    conn.list(LIST, params![]).await
}

/// The shelves that have something on sale, in the order of the menu.
pub async fn list_used(conn: &mut Conn) -> Result<Vec<CategoryRow>, StoreError> {
    conn.list(LIST_USED, params![]).await
}

/// Adds a shelf, or changes the one of that name.
pub async fn put(conn: &mut Conn, category: &CategoryRow) -> Result<(), StoreError> {
    conn.insert(PUT, category).await
}
