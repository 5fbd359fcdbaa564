//! Pictures, named by the hash of their content.

use domain::ids::ProductId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A picture that was uploaded, decoded and encoded anew; its files are named by the hash.
    pictures => pub struct PictureRow {
        /// Hash of the content, and identity.
        pub hash: String,
        /// Width of the largest file, in pixels.
        pub width: u32,
        /// Height of the largest file, in pixels.
        pub height: u32,
        /// JSON array of the widths that exist, in pixels.
        pub widths_json: String,
        /// When it was first uploaded.
        pub created_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT hash, width, height, widths_json, created_at_ms FROM pictures WHERE hash = $1";
    LIST_BY_PRODUCT = "SELECT g.hash, g.width, g.height, g.widths_json, g.created_at_ms FROM product_pictures p \
        JOIN pictures g ON g.hash = p.picture_hash WHERE p.product_id = $1 ORDER BY p.position";
    LIST_BY_VARIANTS = "SELECT hash, width, height, widths_json, created_at_ms FROM pictures \
        WHERE hash IN (SELECT v.picture_hash FROM variants v WHERE v.product_id = $1) ORDER BY hash";
    ADD = "INSERT INTO pictures (hash, width, height, widths_json, created_at_ms) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO NOTHING";
}

/// The picture with this hash.
pub async fn lookup(conn: &mut Conn, hash: &str) -> Result<Option<PictureRow>, StoreError> {
    conn.find(LOOKUP, params![hash]).await
}

/// The gallery of a product, main picture first.
pub async fn list_by_product(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<PictureRow>, StoreError> {
    conn.list(LIST_BY_PRODUCT, params![product]).await
}

/// The pictures that single variants of a product have.
pub async fn list_by_variants(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<PictureRow>, StoreError> {
    conn.list(LIST_BY_VARIANTS, params![product]).await
}

/// Adds a picture; refused when it is there already, which is no fault: same hash, same picture.
pub async fn add(conn: &mut Conn, picture: &PictureRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(picture)?)
        .await?;
    Ok(Moved::from_rows(rows))
}
