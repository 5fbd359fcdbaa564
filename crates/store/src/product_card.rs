//! Products as shoppers see them in lists: one query for a page.
//!
//! Each shelf and order has a statement of its own, because a condition that is switched on and off by a parameter keeps
//! the database from walking an index in the order of the page.

use domain::ids::{ProductId, SellerId, VariantId, WarehouseId};
use domain::money::Money;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Page, Statement, StoreError};

pub use crate::shelf::{Shelf, Sort};

record! {
    /// A product in a list, once for every warehouse that keeps its cheapest variant.
    products => pub struct ProductCardRow {
        /// Identity.
        pub id: ProductId,
        /// Name in URLs.
        pub slug: String,
        /// Title in the language asked for, else in the seller's.
        pub title: String,
        /// Language of the title, BCP 47.
        pub title_lang: String,
        /// The shelf it stands on.
        pub category: String,
        /// The cheapest variant on sale.
        pub variant_id: VariantId,
        /// Price of the cheapest variant, net, in the seller's currency.
        pub price: Money,
        /// Its former price, net.
        pub compare_at: Option<Money>,
        /// Its weight with packing, in grams.
        pub weight_grams: Option<u32>,
        /// Its length, width and height with packing in millimetres.
        pub size_mm: Option<String>,
        /// Names of the product's goods tags, separated by spaces.
        pub goods_tags: String,
        /// HS code: the variant's own, else the product's.
        pub hs_code: Option<String>,
        /// Country of origin: the variant's own, else the product's.
        pub origin: String,
        /// The main picture.
        pub picture_hash: Option<String>,
        /// Its width in pixels.
        pub picture_width: Option<u32>,
        /// Its height in pixels.
        pub picture_height: Option<u32>,
        /// JSON array of the widths it is stored in.
        pub picture_widths_json: Option<String>,
        /// Units sold.
        pub sold_count: i64,
        /// Sum of the stars of all reviews.
        pub rating_sum: i64,
        /// Number of reviews.
        pub rating_count: i64,
        /// Whether any variant can be bought now.
        pub in_stock: bool,
        /// Whose product.
        pub seller_id: SellerId,
        /// Name of the seller in URLs.
        pub seller_slug: String,
        /// Name of the seller.
        pub seller_name: String,
        /// Country the shop is established in, ISO 3166.
        pub seller_country: String,
        /// The warehouse of this row: the variant has one row for each.
        pub warehouse_id: WarehouseId,
        /// Country the goods are sent from, ISO 3166.
        pub ships_from: String,
        /// Units of the variant that can be bought there now.
        pub on_hand: i64,
        /// When it was last changed.
        pub updated_at: Timestamp,
    }
}

/// The page is picked first, along an index that holds all it needs, and only its rows are looked up: the products that
/// are skipped on the way to a later page cost next to nothing.
macro_rules! cards {
    ($page:expr, $order:expr) => {
        concat!(
            "SELECT p.id, p.slug, COALESCE(t.title, o.title, p.slug) AS title, \
            COALESCE(t.lang, p.source_lang) AS title_lang, p.category, v.id AS variant_id, \
            v.price_minor, v.compare_at_minor, v.currency, v.weight_grams, v.size_mm, p.goods_tags, COALESCE(v.hs_code, p.hs_code) AS hs_code, \
            COALESCE(v.origin, p.origin) AS origin, g.hash AS picture_hash, g.width AS picture_width, \
            g.height AS picture_height, g.widths_json AS picture_widths_json, p.sold_count, p.rating_sum, p.rating_count, \
            EXISTS (SELECT 1 FROM stock_levels s WHERE s.product_id = p.id AND s.on_hand > 0) AS in_stock, p.seller_id, \
            e.slug AS seller_slug, e.name AS seller_name, e.country AS seller_country, COALESCE(s.warehouse_id, p.seller_id) AS warehouse_id, \
            COALESCE(s.country, e.country) AS ships_from, COALESCE(s.on_hand, 0) AS on_hand, p.updated_at_ms \
            FROM (SELECT q.id FROM products q ",
            $page,
            ") AS page JOIN products p ON p.id = page.id JOIN sellers e ON e.id = p.seller_id \
            JOIN variants v ON v.id = (SELECT m.id FROM variants m WHERE m.product_id = p.id AND m.status = 'active' \
            ORDER BY m.price_minor LIMIT 1) LEFT JOIN stock_levels s ON s.variant_id = v.id \
            LEFT JOIN pictures g ON g.hash = (SELECT a.picture_hash FROM product_pictures a WHERE a.product_id = p.id \
            ORDER BY a.position LIMIT 1) \
            LEFT JOIN product_texts t ON t.product_id = p.id AND t.lang = $1 \
            LEFT JOIN product_texts o ON o.product_id = p.id AND o.lang = p.source_lang ",
            $order,
        )
    };
}

/// The order is said twice because only the outer one is promised for the result.
macro_rules! sorted {
    ($shelf:expr, popular) => {
        cards!(
            concat!(
                $shelf,
                " ORDER BY q.sold_count DESC, q.id DESC LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)"
            ),
            "ORDER BY p.sold_count DESC, p.id DESC"
        )
    };
    ($shelf:expr, newest) => {
        cards!(
            concat!(
                $shelf,
                " ORDER BY q.created_at_ms DESC, q.id DESC LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)"
            ),
            "ORDER BY p.created_at_ms DESC, p.id DESC"
        )
    };
    ($shelf:expr, price_up) => {
        cards!(
            concat!($shelf, " ORDER BY q.price_key, q.id LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)"),
            "ORDER BY p.price_key, p.id"
        )
    };
    ($shelf:expr, price_down) => {
        cards!(
            concat!(
                $shelf,
                " ORDER BY q.price_key DESC, q.id DESC LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)"
            ),
            "ORDER BY p.price_key DESC, p.id DESC"
        )
    };
}

macro_rules! all {
    () => {
        "WHERE q.status = 'published'"
    };
}
macro_rules! category {
    () => {
        "WHERE q.category = $4 AND q.status = 'published'"
    };
}
macro_rules! seller {
    () => {
        "WHERE q.seller_id = $4 AND q.status = 'published'"
    };
}
macro_rules! featured {
    () => {
        "WHERE q.featured = TRUE AND q.status = 'published'"
    };
}
/// Few rows are picked and sorted. Written so that no index serves the status: SQLite would otherwise walk all published
/// products in the order of the page to find the few.
macro_rules! few {
    (seller) => {
        "WHERE q.seller_id = $4 AND (q.status || '') = 'published'"
    };
    (featured) => {
        "WHERE q.featured = TRUE AND (q.status || '') = 'published'"
    };
}
macro_rules! search {
    () => {
        "WHERE q.status = 'published' AND ($4 = '' OR q.category = $4) AND EXISTS (SELECT 1 FROM product_texts w \
            WHERE w.product_id = q.id AND w.search_text LIKE $5 ESCAPE '!' AND w.search_text LIKE $6 ESCAPE '!' \
            AND w.search_text LIKE $7 ESCAPE '!' AND w.search_text LIKE $8 ESCAPE '!')"
    };
}

statements! {
    LOOKUP = cards!("WHERE q.id = $2 AND q.status = 'published'", "");
    ALL_POPULAR = sorted!(all!(), popular);
    ALL_NEWEST = sorted!(all!(), newest);
    ALL_PRICE_UP = sorted!(all!(), price_up);
    ALL_PRICE_DOWN = sorted!(all!(), price_down);
    CATEGORY_POPULAR = sorted!(category!(), popular);
    CATEGORY_NEWEST = sorted!(category!(), newest);
    CATEGORY_PRICE_UP = sorted!(category!(), price_up);
    CATEGORY_PRICE_DOWN = sorted!(category!(), price_down);
    SELLER_POPULAR = sorted!(seller!(), popular);
    SELLER_NEWEST = sorted!(few!(seller), newest);
    SELLER_PRICE_UP = sorted!(few!(seller), price_up);
    SELLER_PRICE_DOWN = sorted!(few!(seller), price_down);
    FEATURED_POPULAR = sorted!(featured!(), popular);
    FEATURED_NEWEST = sorted!(few!(featured), newest);
    FEATURED_PRICE_UP = sorted!(few!(featured), price_up);
    FEATURED_PRICE_DOWN = sorted!(few!(featured), price_down);
    SEARCH_POPULAR = sorted!(search!(), popular);
    SEARCH_NEWEST = sorted!(search!(), newest);
    SEARCH_PRICE_UP = sorted!(search!(), price_up);
    SEARCH_PRICE_DOWN = sorted!(search!(), price_down);
    COUNT_ALL = "SELECT COUNT(*) AS n FROM products WHERE status = 'published'";
    COUNT_CATEGORY = "SELECT COUNT(*) AS n FROM products WHERE category = $1 AND status = 'published'";
    COUNT_SELLER = "SELECT COUNT(*) AS n FROM products WHERE seller_id = $1 AND status = 'published'";
    COUNT_FEATURED = "SELECT COUNT(*) AS n FROM products WHERE featured = TRUE AND status = 'published'";
    COUNT_SEARCH = "SELECT COUNT(*) AS n FROM products p WHERE p.status = 'published' AND ($1 = '' OR p.category = $1) \
        AND EXISTS (SELECT 1 FROM product_texts w WHERE w.product_id = p.id AND w.search_text LIKE $2 ESCAPE '!' \
        AND w.search_text LIKE $3 ESCAPE '!' AND w.search_text LIKE $4 ESCAPE '!' AND w.search_text LIKE $5 ESCAPE '!')";
}

/// A published product as a card, with the title in `lang` where there is one, for each warehouse. Empty also when no variant
/// is on sale.
pub async fn lookup(
    conn: &mut Conn,
    id: ProductId,
    lang: &str,
) -> Result<Vec<ProductCardRow>, StoreError> {
    conn.list(LOOKUP, params![lang, id]).await
}

/// A page of a shelf, with titles in `lang` where there are translations. The rows of a product stand together.
pub async fn list(
    conn: &mut Conn,
    shelf: &Shelf,
    sort: Sort,
    lang: &str,
    page: Page,
) -> Result<Vec<ProductCardRow>, StoreError> {
    let mut params = params![lang, page.limit, page.offset];
    params.extend(shelf.params());
    conn.list(statement(shelf, sort), params).await
}

/// How many products are on a shelf. It walks through an index: for large shelves the caller keeps the answer a while.
pub async fn count(conn: &mut Conn, shelf: &Shelf) -> Result<i64, StoreError> {
    let statement = match shelf {
        Shelf::All => COUNT_ALL,
        Shelf::Category(_) => COUNT_CATEGORY,
        Shelf::Seller(_) => COUNT_SELLER,
        Shelf::Featured => COUNT_FEATURED,
        Shelf::Search { .. } => COUNT_SEARCH,
    };
    conn.number(statement, shelf.params()).await
}

/// The statement of a shelf in an order.
fn statement(shelf: &Shelf, sort: Sort) -> Statement {
    let by_sort = match shelf {
        Shelf::All => [ALL_POPULAR, ALL_NEWEST, ALL_PRICE_UP, ALL_PRICE_DOWN],
        Shelf::Category(_) => [
            CATEGORY_POPULAR,
            CATEGORY_NEWEST,
            CATEGORY_PRICE_UP,
            CATEGORY_PRICE_DOWN,
        ],
        Shelf::Seller(_) => [
            SELLER_POPULAR,
            SELLER_NEWEST,
            SELLER_PRICE_UP,
            SELLER_PRICE_DOWN,
        ],
        Shelf::Featured => [
            FEATURED_POPULAR,
            FEATURED_NEWEST,
            FEATURED_PRICE_UP,
            FEATURED_PRICE_DOWN,
        ],
        Shelf::Search { .. } => [
            SEARCH_POPULAR,
            SEARCH_NEWEST,
            SEARCH_PRICE_UP,
            SEARCH_PRICE_DOWN,
        ],
    };
    match sort {
        Sort::Popular => by_sort[0],
        Sort::Newest => by_sort[1],
        Sort::PriceUp => by_sort[2],
        Sort::PriceDown => by_sort[3],
    }
}
