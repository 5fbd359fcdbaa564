//! What every listing needs and hardly ever changes, kept in memory for a moment: categories, counts, placeholders.
//!
//! **Invariant:** only what is looked at comes from here. No price, no stock, nothing that anybody is charged for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::ids::ProductId;
use domain::time::Timestamp;
use store::StoreError;
use store::product_card::{Shelf, Sort};
use store::{Conn, product_card};

use super::asking::{Asking, PictureRef};
use super::list_categories::KnownCategory;
use crate::customs::nomenclature::Nomenclature;

/// How long a node may show what another node has changed since.
const KEPT_FOR: Duration = Duration::from_secs(10);
/// Most shelves with a remembered count: one per category and shop, never one per query somebody made up.
const COUNTS_MAX: usize = 10_000;

/// Most orders that are remembered: of 5,000 products each, 16 bytes a product.
const ORDERS_MAX: usize = 200;

/// The memory of one shop's catalogue.
#[derive(Debug, Default)]
pub struct Memo {
    counts: Mutex<HashMap<String, (Timestamp, u32)>>,
    categories: Mutex<Option<(Timestamp, Arc<Vec<KnownCategory>>)>>,
    placeholders: Mutex<HashMap<String, PictureRef>>,
    nomenclature: Mutex<Option<(Timestamp, Arc<Nomenclature>)>>,
    orders: Mutex<HashMap<String, Order>>,
}

/// The products of a shelf in the order of their landed prices, and since when.
type Order = (Timestamp, Arc<Vec<ProductId>>);

impl Memo {
    /// Forgets what may have changed. Every verb that changes the catalogue ends with it.
    pub fn forget(&self) {
        locked(&self.counts).clear();
        *locked(&self.categories) = None;
        *locked(&self.nomenclature) = None;
        locked(&self.orders).clear();
    }

    /// How many products a shelf has. Counting walks through an index: 100,000 products take longer than 24 cards.
    pub(super) async fn count(
        &self,
        conn: &mut Conn,
        shelf: &Shelf,
        now: Timestamp,
    ) -> Result<u32, StoreError> {
        let key = key(shelf);
        let known = key
            .as_ref()
            .and_then(|key| locked(&self.counts).get(key).copied());
        if let Some((_, count)) = known.filter(|(at, _)| now < at.plus(KEPT_FOR)) {
            return Ok(count);
        }
        let count = u32::try_from(product_card::count(conn, shelf).await?).unwrap_or(u32::MAX);
        if let Some(key) = key {
            let mut counts = locked(&self.counts);
            if counts.len() >= COUNTS_MAX {
                counts.clear();
            }
            counts.insert(key, (now, count));
        }
        Ok(count)
    }

    pub(super) fn categories(&self, now: Timestamp) -> Option<Arc<Vec<KnownCategory>>> {
        let known = locked(&self.categories);
        known
            .as_ref()
            .filter(|(at, _)| now < at.plus(KEPT_FOR))
            .map(|(_, categories)| Arc::clone(categories))
    }

    pub(super) fn keep_categories(&self, now: Timestamp, categories: Arc<Vec<KnownCategory>>) {
        *locked(&self.categories) = Some((now, categories));
    }

    /// The order of a shelf for one market; never of a search, which anybody can make up.
    pub(super) fn order(
        &self,
        shelf: &Shelf,
        asking: Asking,
        sort: Sort,
        now: Timestamp,
    ) -> Option<Arc<Vec<ProductId>>> {
        let key = order_key(shelf, asking, sort)?;
        let orders = locked(&self.orders);
        let (at, order) = orders.get(&key)?;
        (now < at.plus(KEPT_FOR)).then(|| Arc::clone(order))
    }

    pub(super) fn keep_order(&self, shelf: &Shelf, asking: Asking, sort: Sort, order: Order) {
        if let Some(key) = order_key(shelf, asking, sort) {
            let mut orders = locked(&self.orders);
            if orders.len() >= ORDERS_MAX {
                orders.clear();
            }
            orders.insert(key, order);
        }
    }

    pub(crate) fn nomenclature(&self, now: Timestamp) -> Option<Arc<Nomenclature>> {
        let known = locked(&self.nomenclature);
        known
            .as_ref()
            .filter(|(at, _)| now < at.plus(KEPT_FOR))
            .map(|(_, nomenclature)| Arc::clone(nomenclature))
    }

    pub(crate) fn keep_nomenclature(&self, now: Timestamp, nomenclature: Arc<Nomenclature>) {
        *locked(&self.nomenclature) = Some((now, nomenclature));
    }

    pub(super) fn placeholder(&self, category: &str) -> Option<PictureRef> {
        locked(&self.placeholders).get(category).cloned()
    }

    pub(super) fn keep_placeholder(&self, category: &str, picture: PictureRef) {
        locked(&self.placeholders).insert(category.to_owned(), picture);
    }
}

fn order_key(shelf: &Shelf, asking: Asking, sort: Sort) -> Option<String> {
    let (country, currency) = (asking.market.country, asking.currency.code());
    Some(format!("{} {country} {currency} {sort:?}", key(shelf)?))
}

/// A search has no key: anybody can make up another one.
fn key(shelf: &Shelf) -> Option<String> {
    match shelf {
        Shelf::All => Some("all".to_owned()),
        Shelf::Featured => Some("featured".to_owned()),
        Shelf::Category(slug) => Some(format!("category {slug}")),
        Shelf::Seller(id) => Some(format!("seller {id}")),
        Shelf::Search { .. } => None,
    }
}

/// A panic while holding a lock leaves at worst an old entry behind.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
