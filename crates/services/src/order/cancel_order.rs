//! Calling an order off before it is sent.

use domain::ids::OrderId;
use domain::order::OrderState;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::{Conn, StoreError};

use super::access::{OrderAccess, reach};
use super::event;
use super::progress::{Step, lock, state_of, take_step};
use super::stock::{StockMove, give_coupon_back, move_stock};
use crate::payment::book_refund;
use crate::payment::settle_refund;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the order stands.
#[derive(Debug, thiserror::Error)]
pub enum CancelOrderError {
    /// No such order for this visitor.
    #[error("no such order")]
    NotFound,
    /// It is over, or some of it is on its way.
    #[error("an order that is {state} cannot be cancelled")]
    NotCancellable {
        /// What it is.
        state: OrderState,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(CancelOrderError);

/// Cancels an order that is not paid, or paid and not sent; then everything that was paid goes back. Stock and coupon are
/// free again. Cancelling what is cancelled is done already.
///
/// # Errors
/// [`CancelOrderError`].
pub async fn cancel_order(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<(), CancelOrderError> {
    let refunded = retry(|| attempt(shop, access, order)).await?;
    if let Some(payment) = refunded
        && let Err(error) = settle_refund(shop, payment).await
    {
        // The refund is written in the outbox; it is tried again until it is sent.
        tracing::warn!(%payment, %error, "a refund waits for the next round");
    }
    Ok(())
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<Option<domain::ids::PaymentId>, CancelOrderError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(CancelOrderError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(CancelOrderError::NotFound)?;
    let state = state_of(&order)?;
    let consignments = store::consignment::list_by_order(&mut tx, order.id).await?;
    let unsent = consignments.iter().all(|row| row.state == order.state);
    let payment = match state {
        OrderState::Cancelled => return Ok(None),
        OrderState::AwaitingPayment => {
            take_step(&mut tx, &order, &consignments, Step::Cancel, shop.now()).await?;
            give_coupon_back(&mut tx, order.coupon_code.as_deref()).await?;
            move_stock(&mut tx, order.id, StockMove::Release).await?;
            None
        }
        OrderState::Paid if unsent => Some(refund(shop, &mut tx, &order, &consignments).await?),
        _ => return Err(CancelOrderError::NotCancellable { state }),
    };
    event::add(shop, &mut tx, order.id, None, "cancelled").await?;
    tx.commit().await?;
    Ok(payment)
}

async fn refund(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
) -> Result<domain::ids::PaymentId, StoreError> {
    take_step(conn, order, consignments, Step::Cancel, shop.now()).await?;
    let payment = store::payment::find_captured(conn, order.id).await?;
    let payment = payment.ok_or_else(|| StoreError::Inconsistent {
        table: "payments",
        column: "state",
        row: order.id.to_string(),
    })?;
    book_refund(shop, conn, order, consignments, &payment).await?;
    give_coupon_back(conn, order.coupon_code.as_deref()).await?;
    move_stock(conn, order.id, StockMove::GiveBack).await?;
    Ok(payment.id)
}
