//! Products on a shelf, a page at a time.

use domain::ids::SellerId;
use store::product_card::{self, Shelf as StoreShelf};
use store::{Page, StoreError};

pub use store::product_card::Sort;

use super::asking::Asking;
use super::card::{Cards, ProductCard};
use super::fold::words;
use super::landed_order;
use crate::shop::Shop;

/// Which products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shelf {
    /// All that are on sale.
    All,
    /// Those on the front page.
    Featured,
    /// Those of a category; none when there is no such category.
    Category(String),
    /// Those of a shop.
    Seller(SellerId),
    /// Those that hold all the words.
    Words(String),
    /// Those of a category that hold all the words.
    WordsInCategory {
        /// What somebody typed.
        words: String,
        /// Slug of the category.
        category: String,
    },
}

/// A page of a shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// The products of the page; none beyond the last page.
    pub cards: Vec<ProductCard>,
    /// Products on the shelf.
    pub total: u32,
    /// Number of the page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
}

/// A page of a shelf with prices at the door of the one who looks.
///
/// # Errors
/// Those of the store. A product without a price here is a card without a price, not an error.
pub async fn list_products(
    shop: &Shop,
    asking: Asking,
    shelf: Shelf,
    sort: Sort,
    page: u32,
    per_page: u32,
) -> Result<Listing, StoreError> {
    let (page, slice) = (page.max(1), Page::new(page, per_page));
    let Some(shelf) = shelf.in_store() else {
        return Ok(Listing {
            cards: Vec::new(),
            total: 0,
            page,
            pages: 1,
        });
    };
    let now = shop.now();
    let mut conn = shop.store().reader().await?;
    let total = shop.catalogue().count(&mut conn, &shelf, now).await?;
    let reference = shop.reference();
    let by_landed_price = landed_order::page(
        shop,
        &mut conn,
        (&reference, asking),
        (&shelf, total),
        (sort, slice),
    );
    let rows = match by_landed_price.await? {
        Some(rows) => rows,
        None => product_card::list(&mut conn, &shelf, sort, asking.language.tag(), slice).await?,
    };
    // Given back before the prices are computed, so that a slow page does not keep others from reading.
    drop(conn);
    let cards = Cards::new(&reference, asking, asking.day(now))
        .all(shop, rows)
        .await?;
    Ok(Listing {
        cards,
        total,
        page,
        pages: total.div_ceil(slice.limit).max(1),
    })
}

/// How many products a shelf has. Cheap for categories and shops, whose counts are remembered for a moment.
///
/// # Errors
/// Those of the store.
pub async fn count_products(shop: &Shop, shelf: Shelf) -> Result<u32, StoreError> {
    let Some(shelf) = shelf.in_store() else {
        return Ok(0);
    };
    let mut conn = shop.store().reader().await?;
    shop.catalogue().count(&mut conn, &shelf, shop.now()).await
}

impl Shelf {
    /// `None` for a query without a single word: it finds nothing rather than everything.
    fn in_store(self) -> Option<StoreShelf> {
        let search = |query: &str, category| {
            let words = words(query);
            (!words.is_empty()).then_some(StoreShelf::Search { words, category })
        };
        match self {
            Shelf::All => Some(StoreShelf::All),
            Shelf::Featured => Some(StoreShelf::Featured),
            Shelf::Category(slug) => Some(StoreShelf::Category(slug)),
            Shelf::Seller(id) => Some(StoreShelf::Seller(id)),
            Shelf::Words(query) => search(&query, None),
            Shelf::WordsInCategory { words, category } => search(&words, Some(category)),
        }
    }
}
