//! Credit in the life of an order: set aside when it is placed, spent when it is paid, free again when it never is, and
//! filled again by refunds. All of it in the caller's transaction, under the order's lock.

use domain::ids::{OrderId, RefundId, StoreCreditId};
use domain::ledger::{
    LedgerError, Transaction, store_credit_freed, store_credit_returned, store_credit_set_aside,
};
use domain::money::Money;
use domain::store_credit::shares_back;
use store::order::OrderRow;
use store::order_credit::{self, OrderCreditRow};
use store::store_credit::{self, StoreCreditRow};
use store::{Conn, StoreError};

use crate::payment::book::{book, unbookable};
use crate::shop::Shop;

/// Takes credit for an order that is being placed. Refused with [`StoreError::Retry`] when somebody else spent it in between:
/// the next try sees what is left.
pub(crate) async fn set_aside(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderId,
    drawn: &[(StoreCreditRow, Money)],
) -> Result<(), StoreError> {
    // In one order by everybody: two orders with the same cards wait for each other in a row, not in a ring.
    let mut parts: Vec<(StoreCreditId, Money)> =
        drawn.iter().map(|(row, part)| (row.id, *part)).collect();
    parts.sort_by_key(|(id, _)| *id);
    for (id, amount) in &parts {
        let spent = store_credit::spend(conn, *id, *amount, shop.now()).await?;
        spent.is_done().then_some(()).ok_or(StoreError::Retry)?;
        let row = OrderCreditRow {
            order_id: order,
            store_credit_id: *id,
            currency: amount.currency,
            amount: *amount,
            returned: Money::zero(amount.currency),
            state: "held".to_owned(),
        };
        order_credit::add(conn, &row).await?;
    }
    let event = store_credit_set_aside(&parts);
    note(shop, conn, order, format!("store-credit:{order}"), event).await
}

/// The order is paid: what was set aside is spent.
pub(crate) async fn spend(conn: &mut Conn, order: &OrderRow) -> Result<(), StoreError> {
    if order.credit.minor > 0 {
        let moved = order_credit::advance(conn, order.id, "spent").await?;
        (moved > 0).then_some(()).ok_or(StoreError::Retry)?;
    }
    Ok(())
}

/// The order is over without having been paid: what was set aside is back where it came from.
pub(crate) async fn free(shop: &Shop, conn: &mut Conn, order: &OrderRow) -> Result<(), StoreError> {
    if order.credit.is_zero() {
        return Ok(());
    }
    let rows = order_credit::list_by_order(conn, order.id).await?;
    let moved = order_credit::advance(conn, order.id, "freed").await?;
    (moved == rows.len() as u64)
        .then_some(())
        .ok_or(StoreError::Retry)?;
    let parts: Vec<_> = rows
        .iter()
        .map(|row| (row.store_credit_id, row.amount))
        .collect();
    fill(shop, conn, &parts).await?;
    let key = format!("store-credit-freed:{}", order.id);
    note(shop, conn, order.id, key, store_credit_freed(&parts)).await
}

/// Which part of a refund goes back to credit, in proportion to what is left of money and credit.
pub(crate) async fn part_of_refund(
    conn: &mut Conn,
    order: &OrderRow,
    total: Money,
    money_left: Money,
) -> Result<Money, StoreError> {
    if order.credit.is_zero() || total.is_zero() {
        return Ok(Money::zero(total.currency));
    }
    let returned = store::refund::sum_credit(conn, order.id).await?;
    let credit_left = Money::new(order.credit.minor - returned, order.currency);
    Ok(shares_back(total, &[money_left, credit_left])[1])
}

/// Gives the credit's part of a refund back, to each credit in proportion to what was not given back yet.
pub(crate) async fn give_back(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    (refund, amount): (RefundId, Money),
) -> Result<(), StoreError> {
    if amount.is_zero() {
        return Ok(());
    }
    let rows = order_credit::list_by_order(conn, order.id).await?;
    let left: Vec<Money> = rows
        .iter()
        .map(|row| Money::new(row.amount.minor - row.returned.minor, row.currency))
        .collect();
    let shares = rows.iter().zip(shares_back(amount, &left));
    let parts: Vec<(StoreCreditId, Money)> = shares
        .map(|(row, share)| (row.store_credit_id, share))
        .filter(|(_, share)| share.minor > 0)
        .collect();
    for (id, share) in &parts {
        let moved = order_credit::give_back(conn, order.id, *id, *share).await?;
        moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    }
    fill(shop, conn, &parts).await?;
    let key = format!("store-credit-returned:{refund}");
    note(shop, conn, order.id, key, store_credit_returned(&parts)).await
}

async fn fill(
    shop: &Shop,
    conn: &mut Conn,
    parts: &[(StoreCreditId, Money)],
) -> Result<(), StoreError> {
    for (id, amount) in parts {
        let filled = store_credit::fill(conn, *id, *amount, shop.now()).await?;
        filled.is_done().then_some(()).ok_or(StoreError::Retry)?;
    }
    Ok(())
}

async fn note(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderId,
    key: String,
    event: Result<Transaction, LedgerError>,
) -> Result<(), StoreError> {
    let event = event.map_err(|error| unbookable(order, &error))?;
    book(shop, conn, Some(order), key, &event).await.map(drop)
}
