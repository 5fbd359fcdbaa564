//! A shopper's bank takes a payment back, and decides later for whom.
//!
//! **Invariant:** while a bank decides, nothing of the order is paid back or released: nobody is paid twice.

use domain::ids::{ChargebackId, PaymentId};
use domain::ledger::{chargeback_opened, chargeback_won};
use domain::money::Money;
use domain::order::OrderState;
use domain::refund::spread;
use store::chargeback::{self, ChargebackRow};
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::{Conn, StoreError};

use super::book::{book, unbookable};
use crate::dispute::close_by_bank;
use crate::order::event;
use crate::order::packing::Packing;
use crate::order::progress::{follow, lock};
use crate::order::stock::give_units_back;
use crate::refund::{Back, all_of, give_up, lines_left};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum ChargebackError {
    /// No such payment or chargeback, or the payment never arrived.
    #[error("no such payment")]
    NotFound,
    /// More than was paid, nothing, or in another currency.
    #[error("a bank cannot take back more than was paid")]
    BadAmount,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ChargebackError);

/// For whom a bank decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// For the marketplace: the money comes back.
    Won,
    /// For the shopper: it stays away.
    Lost,
}

/// Writes down that a bank took (a part of) a payment back. The same number again is known already.
///
/// # Errors
/// [`ChargebackError`].
pub async fn open_chargeback(
    shop: &Shop,
    payment: PaymentId,
    reference: &str,
    amount: Money,
) -> Result<ChargebackId, ChargebackError> {
    retry(|| open(shop, payment, reference, amount)).await
}

async fn open(
    shop: &Shop,
    payment: PaymentId,
    reference: &str,
    amount: Money,
) -> Result<ChargebackId, ChargebackError> {
    let mut tx = shop.store().begin().await?;
    let row = store::payment::lookup(&mut tx, payment).await?;
    let row = row.ok_or(ChargebackError::NotFound)?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(ChargebackError::NotFound)?;
    if let Some(known) = chargeback::find_by_ref(&mut tx, payment, reference).await? {
        return Ok(known.id);
    }
    let now = store::payment::lookup(&mut tx, payment).await?;
    let arrived = now.is_some_and(|now| matches!(now.state.as_str(), "captured" | "refunded"));
    if !arrived {
        return Err(ChargebackError::NotFound);
    }
    let before = chargeback::list_by_order(&mut tx, order.id).await?;
    let taken = before
        .iter()
        .filter(|known| known.payment_id == payment && known.state != "won");
    let taken: i64 = taken.map(|known| known.amount.minor).sum();
    let left = row.amount.minor - taken;
    if amount.currency != row.currency || !(1..=left).contains(&amount.minor) {
        return Err(ChargebackError::BadAmount);
    }
    let id = shop.new_id(ChargebackId::from_parts);
    let new = ChargebackRow {
        id,
        payment_id: payment,
        order_id: order.id,
        provider_ref: reference.to_owned(),
        state: "open".to_owned(),
        currency: amount.currency,
        amount,
        opened_at: shop.now(),
        resolved_at: None,
    };
    let added = chargeback::add(&mut tx, &new).await?;
    added.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let event = chargeback_opened(amount).map_err(|error| unbookable(order.id, &error))?;
    let key = format!("chargeback:{id}");
    let _ = book(shop, &mut tx, Some(order.id), key, &event).await?;
    event::add(shop, &mut tx, order.id, None, "chargeback_opened").await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes down what the bank decided. Twice is done already.
///
/// # Errors
/// [`ChargebackError`].
pub async fn resolve_chargeback(
    shop: &Shop,
    id: ChargebackId,
    verdict: Verdict,
) -> Result<(), ChargebackError> {
    retry(|| resolve(shop, id, verdict)).await
}

async fn resolve(shop: &Shop, id: ChargebackId, verdict: Verdict) -> Result<(), ChargebackError> {
    let mut tx = shop.store().begin().await?;
    let row = chargeback::lookup(&mut tx, id).await?;
    let row = row.ok_or(ChargebackError::NotFound)?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(ChargebackError::NotFound)?;
    let to = match verdict {
        Verdict::Won => "won",
        Verdict::Lost => "lost",
    };
    if !chargeback::resolve(&mut tx, id, to, shop.now())
        .await?
        .is_done()
    {
        return Ok(());
    }
    match verdict {
        Verdict::Won => {
            let event = chargeback_won(row.amount).map_err(|error| unbookable(order.id, &error))?;
            let key = format!("chargeback-won:{id}");
            let _ = book(shop, &mut tx, Some(order.id), key, &event).await?;
            event::add(shop, &mut tx, order.id, None, "chargeback_won").await?;
        }
        Verdict::Lost => {
            lose(shop, &mut tx, &order, &row).await?;
            event::add(shop, &mut tx, order.id, None, "chargeback_lost").await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// The shopper has the money: parcels of which nothing is left are refunded, others go on with what is left.
async fn lose(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ChargebackRow,
) -> Result<(), StoreError> {
    let rows = consignment::list_by_order(conn, order.id).await?;
    let lines = lines_left(conn, order, &rows).await?;
    let parts: Vec<_> = lines.iter().map(|line| line.parts).collect();
    let totals: Result<Vec<Money>, _> = parts.iter().map(|parts| parts.total()).collect();
    let left = totals.and_then(|totals| Money::sum(order.currency, totals));
    let left = left.map_err(|error| unbookable(order.id, &error.into()))?;
    let back: Vec<Back> = match row.amount.minor >= left.minor {
        true => all_of(
            lines
                .iter()
                .copied()
                .filter(|line| line.units > 0 || !is_empty(line)),
        ),
        false => {
            let shares = spread(row.amount, &parts).map_err(|_| StoreError::Retry)?;
            let share = |(left, parts): (&crate::refund::LineLeft, _)| Back {
                left: *left,
                units: 0,
                parts,
            };
            lines.iter().zip(shares).map(share).collect()
        }
    };
    give_up(shop, conn, order, (&rows, &back), (row.id, row.amount)).await?;
    if row.amount.minor >= left.minor {
        end_all(shop, conn, &rows, &back).await?;
        follow(conn, order, shop.now()).await?;
    }
    Ok(())
}

fn is_empty(line: &crate::refund::LineLeft) -> bool {
    line.parts.total().is_ok_and(|total| total.is_zero())
}

/// Parcels that are not completed are over; what was not sent can be bought again.
async fn end_all(
    shop: &Shop,
    conn: &mut Conn,
    rows: &[ConsignmentRow],
    back: &[Back],
) -> Result<(), StoreError> {
    for row in rows {
        let path: &[OrderState] = match row.state.parse() {
            Ok(OrderState::Paid) => {
                let unsent = unsent(conn, row, back).await?;
                give_units_back(conn, &unsent).await?;
                &[OrderState::Paid, OrderState::Refunded]
            }
            Ok(OrderState::Shipped) => &[
                OrderState::Shipped,
                OrderState::Disputed,
                OrderState::Refunded,
            ],
            Ok(OrderState::Delivered) => &[
                OrderState::Delivered,
                OrderState::Disputed,
                OrderState::Refunded,
            ],
            Ok(OrderState::Disputed) => {
                close_by_bank(shop, conn, row.id).await?;
                &[OrderState::Disputed, OrderState::Refunded]
            }
            _ => &[],
        };
        for step in path.windows(2) {
            let (from, to) = (step[0].as_str(), step[1].as_str());
            let moved = consignment::advance(conn, row.id, from, to, shop.now()).await?;
            moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
        }
    }
    Ok(())
}

/// What of a consignment is not with a carrier: the rest cannot be bought again.
async fn unsent(
    conn: &mut Conn,
    row: &ConsignmentRow,
    back: &[Back],
) -> Result<Vec<Back>, StoreError> {
    let packing = Packing::read(conn, row).await?;
    let own = back.iter().filter(|back| back.left.consignment == row.id);
    let unsent = own.map(|back| Back {
        units: back.units.saturating_sub(packing.sent_of(back.left.line)),
        ..*back
    });
    Ok(unsent.filter(|back| back.units > 0).collect())
}

/// Whether a bank is deciding about a payment of this order.
pub(crate) async fn is_contested(conn: &mut Conn, order: &OrderRow) -> Result<bool, StoreError> {
    let rows = chargeback::list_by_order(conn, order.id).await?;
    Ok(rows.iter().any(|row| row.state == "open"))
}
