//! A payment that arrived, or is promised: in one transaction the payment, the order, its stock and the ledger.
//!
//! **Invariant:** a captured payment belongs to a paid order of the same amount. Money for an order that is over is on its
//! way back in the very transaction that books it.

use domain::ids::RefundId;
use domain::ledger::{Tender, payment_authorised, payment_captured};
use domain::order::OrderState;
use domain::time::Timestamp;
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::payment::{self, PaymentRow};
use store::{Conn, StoreError};

use super::PaymentMethod;
use super::authorisation::void_later;
use super::bank_transfer::assign_entries;
use super::book::{book, money_of, unbookable};
use super::settle::SettleError;
use crate::mail::{self, Occasion};
use crate::order::event;
use crate::order::progress::{Step, lock, state_of, take_step};
use crate::order::stock::{StockMove, move_stock};
use crate::refund::{Reason, all_of, give_back, give_unclaimed_back, lines_left};
use crate::shop::Shop;
use crate::store_credit::of_order;

/// How the money comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    /// It is there.
    Captured,
    /// It is promised, and can be taken until then.
    Authorised(Option<Timestamp>),
}

/// What became of the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Captured {
    /// It paid the order, now or before.
    Kept,
    /// The order is over, or paid otherwise: the refund is queued.
    ToGiveBack(RefundId),
}

/// Books a payment that the provider has captured, or that it promises: what became of it, and of the order.
pub(super) async fn capture(
    shop: &Shop,
    payment: &PaymentRow,
    arrival: Arrival,
) -> Result<(Captured, OrderState), SettleError> {
    let mut tx = shop.store().begin().await?;
    let order = lock(&mut tx, payment.order_id).await?;
    let order = order.ok_or(SettleError::NotFound)?;
    let payments = payment::list_by_order(&mut tx, order.id).await?;
    let now = payments.iter().find(|row| row.id == payment.id);
    if now.is_none_or(|now| now.state != "pending") {
        return Ok((Captured::Kept, state_of(&order)?));
    }
    if payment.provider == PaymentMethod::BankTransfer.as_str()
        && !assign_entries(shop, &mut tx, payment).await?
    {
        return Ok((Captured::Kept, state_of(&order)?));
    }
    let consignments = consignment::list_by_order(&mut tx, order.id).await?;
    let paid_otherwise = payments.iter().any(PaymentRow::counts);
    let mut state = state_of(&order)?;
    let captured = match state {
        OrderState::AwaitingPayment if !paid_otherwise => {
            let parts = (consignments.as_slice(), payment, arrival);
            pay(shop, &mut tx, &order, parts).await?;
            state = OrderState::Paid;
            Captured::Kept
        }
        _ if arrival != Arrival::Captured => {
            refuse(shop, &mut tx, payment).await?;
            Captured::Kept
        }
        _ if paid_otherwise => unclaimed(shop, &mut tx, payment, "second_payment_refunded").await?,
        // Credit was to pay all of it and is back where it came from: no money came.
        _ if order.credit.minor > 0 && payment.amount.is_zero() => {
            let declined = payment::decline(&mut tx, payment.id, shop.now()).await?;
            declined.is_done().then_some(()).ok_or(StoreError::Retry)?;
            Captured::Kept
        }
        // The credit that was to pay the rest is back where it came from: this alone pays nothing.
        _ if order.credit.minor > 0 => {
            unclaimed(shop, &mut tx, payment, "late_payment_refunded").await?
        }
        _ => pay_late(shop, &mut tx, &order, &consignments, payment).await?,
    };
    tx.commit().await?;
    Ok((captured, state))
}

async fn pay(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    (consignments, payment, arrival): (&[ConsignmentRow], &PaymentRow, Arrival),
) -> Result<(), SettleError> {
    take_step(conn, order, consignments, Step::Pay, shop.now()).await?;
    book_arrival(shop, conn, order, (consignments, payment, arrival)).await?;
    of_order::spend(conn, order).await?;
    move_stock(conn, order.id, StockMove::Sell).await?;
    let kind = match arrival {
        Arrival::Captured => "paid",
        Arrival::Authorised(_) => "accepted",
    };
    event::add(shop, conn, order.id, None, kind).await?;
    mail::queue(shop, conn, Occasion::OrderPaid(order.id)).await?;
    Ok(())
}

/// What is promised for an order that is over, or paid otherwise, is not taken.
async fn refuse(shop: &Shop, conn: &mut Conn, payment: &PaymentRow) -> Result<(), SettleError> {
    if !payment::decline(conn, payment.id, shop.now())
        .await?
        .is_done()
    {
        return Err(StoreError::Retry.into());
    }
    void_later(shop, conn, payment.id).await?;
    event::add(shop, conn, payment.order_id, None, "payment_released").await?;
    Ok(())
}

/// The order was cancelled or has expired, and its goods may be sold to somebody else by now.
async fn pay_late(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
    payment: &PaymentRow,
) -> Result<Captured, SettleError> {
    book_arrival(
        shop,
        conn,
        order,
        (consignments, payment, Arrival::Captured),
    )
    .await?;
    let back = all_of(lines_left(conn, order, consignments).await?);
    let refund = give_back(shop, conn, order, consignments, &back, Reason::Late).await?;
    event::add(shop, conn, order.id, None, "late_payment_refunded").await?;
    Ok(Captured::ToGiveBack(refund))
}

/// A second payment of an order that is paid, or one that came too late to pay its part. The shop has no claim to it: it is
/// booked as owed back.
async fn unclaimed(
    shop: &Shop,
    conn: &mut Conn,
    payment: &PaymentRow,
    what: &str,
) -> Result<Captured, SettleError> {
    if !payment::decline(conn, payment.id, shop.now())
        .await?
        .is_done()
    {
        return Err(StoreError::Retry.into());
    }
    let refund = give_unclaimed_back(shop, conn, payment).await?;
    event::add(shop, conn, payment.order_id, None, what).await?;
    Ok(Captured::ToGiveBack(refund))
}

async fn book_arrival(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    (consignments, payment, arrival): (&[ConsignmentRow], &PaymentRow, Arrival),
) -> Result<(), SettleError> {
    let (id, now) = (payment.id, shop.now());
    let money = money_of(order, consignments)?;
    let due = order.due();
    let tender = Tender {
        money: due,
        store_credit: order.credit,
    };
    let (moved, event) = match arrival {
        Arrival::Captured => (
            payment::capture_once(conn, id, due, now).await?,
            payment_captured(tender, &money),
        ),
        Arrival::Authorised(until) => (
            payment::authorise_once(conn, id, due, now, until).await?,
            payment_authorised(tender, &money),
        ),
    };
    if !moved.is_done() {
        return Err(SettleError::AmountDiffers);
    }
    let event = event.map_err(|error| unbookable(order.id, &error))?;
    let key = format!("capture:{id}");
    let _ = book(shop, conn, Some(order.id), key, &event).await?;
    Ok(())
}
