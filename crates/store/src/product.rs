//! Products, as their sellers keep them. What shoppers see in lists is in `product_card`.

use domain::ids::{ProductId, SellerId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A thing on sale; what is bought is one of its variants.
    products => pub struct ProductRow {
        /// Identity.
        pub id: ProductId,
        /// Whose product.
        pub seller_id: SellerId,
        /// Name in URLs, unique per seller.
        pub slug: String,
        /// The shelf it stands on.
        pub category: String,
        /// `draft`, `published` or `archived`.
        pub status: String,
        /// HS code, digits only; a variant's own goes first.
        pub hs_code: Option<String>,
        /// Country of origin, ISO 3166.
        pub origin: String,
        /// Language the seller wrote in: the text shown where a translation is missing.
        pub source_lang: String,
        /// Shown on the front page.
        pub featured: bool,
        /// Sum of the stars of all reviews.
        pub rating_sum: i64,
        /// Number of reviews.
        pub rating_count: i64,
        /// Units sold, for the order by popularity.
        pub sold_count: i64,
        /// Lowest price in millionths of a US dollar, for sorting across currencies only: never shown, never charged.
        pub price_key: i64,
        /// JSON of the specification table.
        pub specs_json: String,
        /// JSON of translated option names and values.
        pub option_texts_json: String,
        /// What carriers must know: names of goods tags, separated by spaces.
        pub goods_tags: String,
        /// When it was added.
        pub created_at: Timestamp,
        /// When it was last changed.
        pub updated_at: Timestamp,
        /// Counts changes; an update names the version it saw.
        pub version: i64,
    }
}

record! {
    /// A picture of a product; the lowest position is the main one.
    product_pictures => pub struct ProductPictureRow {
        /// Of which product.
        pub product_id: ProductId,
        /// Place in the gallery.
        pub position: u32,
        /// Which picture.
        pub picture_hash: String,
        /// Where an import took it from: the same address again is the same picture.
        pub source_url: Option<String>,
    }
}

statements! {
    LOOKUP = "SELECT id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, rating_sum, \
        rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, updated_at_ms, \
        version FROM products WHERE id = $1";
    FIND_BY_SLUG = "SELECT id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, rating_sum, \
        rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, updated_at_ms, \
        version FROM products WHERE seller_id = $1 AND slug = $2";
    LIST_BY_SELLER = "SELECT id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, rating_sum, \
        rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, updated_at_ms, \
        version FROM products WHERE seller_id = $1 ORDER BY updated_at_ms DESC, id \
        LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    COUNT_BY_SELLER = "SELECT COUNT(*) AS n FROM products WHERE seller_id = $1";
    LIST_AFTER = "SELECT id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, rating_sum, \
        rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, updated_at_ms, \
        version FROM products WHERE id > $1 ORDER BY id LIMIT CAST($2 AS BIGINT)";
    ADD = "INSERT INTO products (id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, \
        rating_sum, rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, \
        updated_at_ms, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
        $16, $17, $18, $19)";
    UPDATE = "UPDATE products SET slug = $3, category = $4, status = $5, hs_code = $6, origin = $7, source_lang = $8, \
        featured = $9, specs_json = $10, option_texts_json = $11, goods_tags = $12, updated_at_ms = $13, version = version + 1 \
        WHERE id = $1 AND version = $2";
    UPDATE_PRICE_KEY = "UPDATE products SET price_key = $2 WHERE id = $1";
    ADD_RATING = "UPDATE products SET rating_sum = rating_sum + $2, rating_count = rating_count + 1 WHERE id = $1";
    ADD_SOLD = "UPDATE products SET sold_count = sold_count + $2 WHERE id = $1";
    LIST_PICTURES = "SELECT product_id, position, picture_hash, source_url FROM product_pictures WHERE product_id = $1 ORDER BY position";
    ADD_PICTURE = "INSERT INTO product_pictures (product_id, position, picture_hash, source_url) VALUES ($1, $2, $3, $4)";
    PUT_PICTURE = "INSERT INTO product_pictures (product_id, position, picture_hash, source_url) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (product_id, position) DO UPDATE SET picture_hash = excluded.picture_hash, \
        source_url = excluded.source_url";
    REMOVE_PICTURE = "DELETE FROM product_pictures WHERE product_id = $1 AND position = $2";
    COUNT_PICTURES_MAX = "SELECT COUNT(*) AS n FROM product_pictures g JOIN products p ON p.id = g.product_id \
        WHERE p.seller_id = $1 GROUP BY g.product_id ORDER BY n DESC LIMIT 1";
    LIST_BY_SELLER_AFTER = "SELECT id, seller_id, slug, category, status, hs_code, origin, source_lang, featured, rating_sum, \
        rating_count, sold_count, price_key, specs_json, option_texts_json, goods_tags, created_at_ms, updated_at_ms, \
        version FROM products WHERE seller_id = $1 AND slug > $2 ORDER BY slug LIMIT CAST($3 AS BIGINT)";
    REMOVE_PICTURES = "DELETE FROM product_pictures WHERE product_id = $1";
}

/// The product with this id, in whatever status.
pub async fn lookup(conn: &mut Conn, id: ProductId) -> Result<Option<ProductRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The product of a seller with this name in URLs.
pub async fn find_by_slug(
    conn: &mut Conn,
    seller: SellerId,
    slug: &str,
) -> Result<Option<ProductRow>, StoreError> {
    conn.find(FIND_BY_SLUG, params![seller, slug]).await
}

/// A seller's products in every status, last changed first.
pub async fn list_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    page: Page,
) -> Result<Vec<ProductRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller, page.limit, page.offset])
        .await
}

/// How many products a seller has, in every status.
pub async fn count_by_seller(conn: &mut Conn, seller: SellerId) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_SELLER, params![seller]).await
}

/// The products after this id, oldest first: for walking through all of them without skipping any.
pub async fn list_after(
    conn: &mut Conn,
    after: ProductId,
    limit: u32,
) -> Result<Vec<ProductRow>, StoreError> {
    conn.list(LIST_AFTER, params![after, limit]).await
}

/// Adds a product; `products_seller_id_slug_key` when the seller has one of that name.
pub async fn add(conn: &mut Conn, product: &ProductRow) -> Result<(), StoreError> {
    conn.insert(ADD, product).await
}

/// Changes a product if it is still in the version that `product` was read in. Ratings, sales and the key for sorting
/// are not touched: they have moves of their own.
pub async fn update(conn: &mut Conn, product: &ProductRow) -> Result<Moved, StoreError> {
    let params = params![
        product.id,
        product.version,
        &product.slug,
        &product.category,
        &product.status,
        product.hs_code.as_deref(),
        &product.origin,
        &product.source_lang,
        product.featured,
        &product.specs_json,
        &product.option_texts_json,
        &product.goods_tags,
        product.updated_at,
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}

/// Sets the key for sorting by price: millionths of a US dollar at today's rate.
pub async fn update_price_key(
    conn: &mut Conn,
    id: ProductId,
    price_key: i64,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(UPDATE_PRICE_KEY, params![id, price_key])
            .await?,
    ))
}

/// Counts the stars of one more review.
pub async fn add_rating(conn: &mut Conn, id: ProductId, rating: i64) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADD_RATING, params![id, rating]).await?,
    ))
}

/// Counts units sold, or with a negative number units that came back.
pub async fn add_sold(conn: &mut Conn, id: ProductId, units: i64) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADD_SOLD, params![id, units]).await?,
    ))
}

/// The pictures of a product, main one first.
pub async fn list_pictures(
    conn: &mut Conn,
    id: ProductId,
) -> Result<Vec<ProductPictureRow>, StoreError> {
    conn.list(LIST_PICTURES, params![id]).await
}

/// Puts a picture into the gallery; `product_pictures_pkey` when the place is taken, `foreign_key` when there is no such
/// picture.
pub async fn add_picture(conn: &mut Conn, picture: &ProductPictureRow) -> Result<(), StoreError> {
    conn.insert(ADD_PICTURE, picture).await
}

/// Puts a picture into a place of the gallery, in place of the one that was there.
pub async fn put_picture(conn: &mut Conn, picture: &ProductPictureRow) -> Result<(), StoreError> {
    conn.insert(PUT_PICTURE, picture).await
}

/// Takes the picture in a place out of the gallery.
pub async fn remove_picture(
    conn: &mut Conn,
    id: ProductId,
    position: u32,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REMOVE_PICTURE, params![id, position]).await?,
    ))
}

/// How many pictures the largest gallery of a seller has.
pub async fn count_pictures_max(conn: &mut Conn, seller: SellerId) -> Result<i64, StoreError> {
    conn.number(COUNT_PICTURES_MAX, params![seller]).await
}

/// A seller's products after this slug, by slug: for walking through all of them.
pub async fn list_by_seller_after(
    conn: &mut Conn,
    seller: SellerId,
    slug: &str,
    limit: u32,
) -> Result<Vec<ProductRow>, StoreError> {
    conn.list(LIST_BY_SELLER_AFTER, params![seller, slug, limit])
        .await
}

/// Empties the gallery, before it is filled anew.
pub async fn remove_pictures(conn: &mut Conn, id: ProductId) -> Result<u64, StoreError> {
    conn.execute(REMOVE_PICTURES, params![id]).await
}
