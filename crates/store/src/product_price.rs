//! What a price at the door is made of, for every product of a shelf: light rows to put a shelf in order by that price.

use domain::ids::{ProductId, SellerId, WarehouseId};
use domain::money::Money;

use crate::column::record;
use crate::product_card::{ProductCardRow, Shelf};
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// The cheapest variant of a product, as a border and a carrier see it, once for every warehouse that keeps it.
    products => pub struct ProductPriceRow {
        /// Of which product.
        pub id: ProductId,
        /// Price of the variant, net, in the seller's currency.
        pub price: Money,
        /// Weight with packing, in grams.
        pub weight_grams: Option<u32>,
        /// Length, width and height with packing in millimetres.
        pub size_mm: Option<String>,
        /// Names of the product's goods tags, separated by spaces.
        pub goods_tags: String,
        /// HS code: the variant's own, else the product's.
        pub hs_code: Option<String>,
        /// Country of origin: the variant's own, else the product's.
        pub origin: String,
        /// Country the shop is established in, ISO 3166.
        pub seller_country: String,
        /// Whose product.
        pub seller_id: SellerId,
        /// The warehouse of this row: the variant has one row for each.
        pub warehouse_id: WarehouseId,
        /// Country the goods are sent from, ISO 3166.
        pub ships_from: String,
        /// Units of the variant that can be bought there now.
        pub on_hand: i64,
    }
}

macro_rules! prices {
    ($shelf:expr) => {
        concat!(
            "SELECT q.id, v.price_minor, v.currency, v.weight_grams, v.size_mm, q.goods_tags, \
            COALESCE(v.hs_code, q.hs_code) AS hs_code, COALESCE(v.origin, q.origin) AS origin, e.country AS seller_country, q.seller_id, \
            COALESCE(s.warehouse_id, q.seller_id) AS warehouse_id, COALESCE(s.country, e.country) AS ships_from, \
            COALESCE(s.on_hand, 0) AS on_hand \
            FROM products q JOIN sellers e ON e.id = q.seller_id \
            JOIN variants v ON v.id = (SELECT m.id FROM variants m WHERE m.product_id = q.id AND m.status = 'active' \
            ORDER BY m.price_minor LIMIT 1) LEFT JOIN stock_levels s ON s.variant_id = v.id WHERE q.status = 'published'",
            $shelf,
            " ORDER BY q.price_key, q.id"
        )
    };
}

statements! {
    ALL = prices!("");
    CATEGORY = prices!(" AND q.category = $1");
    SELLER = prices!(" AND q.seller_id = $1");
    FEATURED = prices!(" AND q.featured = TRUE");
    SEARCH = prices!(" AND ($1 = '' OR q.category = $1) AND EXISTS (SELECT 1 FROM product_texts w \
        WHERE w.product_id = q.id AND w.search_text LIKE $2 ESCAPE '!' AND w.search_text LIKE $3 ESCAPE '!' \
        AND w.search_text LIKE $4 ESCAPE '!' AND w.search_text LIKE $5 ESCAPE '!')");
}

/// Every product of a shelf that is on sale, cheapest first by the sellers' own prices. The rows of a product stand together.
pub async fn list(conn: &mut Conn, shelf: &Shelf) -> Result<Vec<ProductPriceRow>, StoreError> {
    let statement = match shelf {
        Shelf::All => ALL,
        Shelf::Category(_) => CATEGORY,
        Shelf::Seller(_) => SELLER,
        Shelf::Featured => FEATURED,
        Shelf::Search { .. } => SEARCH,
    };
    conn.list(statement, shelf.params()).await
}

/// The cards of these products, in this order, with titles in `lang`. What is no longer on sale is left out.
pub async fn cards(
    conn: &mut Conn,
    ids: &[ProductId],
    lang: &str,
) -> Result<Vec<ProductCardRow>, StoreError> {
    let mut cards = Vec::with_capacity(ids.len());
    for id in ids {
        cards.extend(crate::product_card::lookup(conn, *id, lang).await?);
    }
    Ok(cards)
}
