//! A shelf in the order of the prices that its cards show: those at the door.
//!
//! The database knows only the sellers' own prices. Duty, tax and freight can turn their order around, so the prices of a whole
//! shelf are computed (about five microseconds each) and the order is kept for a moment. A shelf beyond [`SHELF_MAX`] products is
//! in the order of the sellers' prices.

use std::sync::Arc;

use domain::ids::ProductId;
use store::product_card::{ProductCardRow, Shelf, Sort};
use store::{Conn, Page, StoreError, product_price};

use super::asking::Asking;
use super::card::Cards;
use super::dispatch::nearest;
use crate::shop::{Reference, Shop};

/// More products than a shopper pages through, and still no more than 50 ms.
const SHELF_MAX: u32 = 5_000;

/// A page in the order of landed prices; `None` for other orders and for shelves that are too large. What cannot be delivered
/// comes last either way.
pub(super) async fn page(
    shop: &Shop,
    conn: &mut Conn,
    (reference, asking): (&Reference, Asking),
    (shelf, total): (&Shelf, u32),
    (sort, page): (Sort, Page),
) -> Result<Option<Vec<ProductCardRow>>, StoreError> {
    if !matches!(sort, Sort::PriceUp | Sort::PriceDown) || total > SHELF_MAX {
        return Ok(None);
    }
    let now = shop.now();
    let order = match shop.catalogue().order(shelf, asking, sort, now) {
        Some(order) => order,
        None => {
            let order = Arc::new(ordered(shop, conn, (reference, asking), (shelf, sort)).await?);
            shop.catalogue()
                .keep_order(shelf, asking, sort, (now, Arc::clone(&order)));
            order
        }
    };
    let start = usize::try_from(page.offset)
        .unwrap_or(usize::MAX)
        .min(order.len());
    let end = start.saturating_add(page.limit as usize).min(order.len());
    let cards = product_price::cards(conn, &order[start..end], asking.language.tag()).await?;
    Ok(Some(cards))
}

async fn ordered(
    shop: &Shop,
    conn: &mut Conn,
    (reference, asking): (&Reference, Asking),
    (shelf, sort): (&Shelf, Sort),
) -> Result<Vec<ProductId>, StoreError> {
    let mut cards = Cards::new(reference, asking, asking.day(shop.now()));
    let mut priced = Vec::new();
    let rows = product_price::list(conn, shelf).await?;
    for row in nearest(reference, asking, rows, |_| 1) {
        let door = cards.door_minor(&row)?;
        priced.push((door, row.id));
    }
    // Stable, and the rows come in the order of the sellers' prices: those alike keep it.
    match sort {
        Sort::PriceDown => priced.sort_by_key(|(door, _)| std::cmp::Reverse(*door)),
        _ => priced.sort_by_key(|(door, _)| door.unwrap_or(i64::MAX)),
    }
    Ok(priced.into_iter().map(|(_, id)| id).collect())
}
