//! Calling an order off before it is sent, or some units of it.

use domain::ids::{OrderId, OrderLineId, RefundId};
use domain::order::OrderState;
use serde_json::json;
use store::StoreError;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::{Conn, Tx};

use super::access::{OrderAccess, reach};
use super::call_off::{Refused, Units, call_off};
use super::event;
use super::packing::is_partly_sent;
use super::progress::{Step, lock, state_of, take_step};
use super::stock::{StockMove, give_coupon_back, move_stock};
use crate::payment::is_contested;
use crate::refund::settle_soon;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;
use crate::store_credit::of_order;

/// Why the order stands.
#[derive(Debug, thiserror::Error)]
pub enum CancelOrderError {
    /// No such order, or no such units in it, for this visitor.
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
    send(shop, retry(|| attempt(shop, access, order)).await?).await
}

/// Cancels some units of a paid order whose parcels are not sent. Their money goes back with their share of coupon, freight,
/// duty and tax.
///
/// # Errors
/// [`CancelOrderError`].
pub async fn cancel_units(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    units: &[(OrderLineId, u32)],
) -> Result<(), CancelOrderError> {
    let refund = retry(|| attempt_units(shop, access, order, units)).await?;
    send(shop, Some(refund)).await
}

async fn send(shop: &Shop, refund: Option<RefundId>) -> Result<(), CancelOrderError> {
    if let Some(refund) = refund {
        settle_soon(shop, refund).await;
    }
    Ok(())
}

/// The order as this visitor may see it, locked, with its parts.
async fn open(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<(Tx, OrderRow, Vec<ConsignmentRow>), CancelOrderError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(CancelOrderError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(CancelOrderError::NotFound)?;
    let consignments = store::consignment::list_by_order(&mut tx, order.id).await?;
    Ok((tx, order, consignments))
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<Option<RefundId>, CancelOrderError> {
    let (mut tx, order, consignments) = open(shop, access, order).await?;
    let state = state_of(&order)?;
    let refund = match state {
        OrderState::Cancelled => return Ok(None),
        OrderState::AwaitingPayment => {
            take_step(&mut tx, &order, &consignments, Step::Cancel, shop.now()).await?;
            give_coupon_back(&mut tx, order.coupon_code.as_deref()).await?;
            move_stock(&mut tx, order.id, StockMove::Release).await?;
            of_order::free(shop, &mut tx, &order).await?;
            None
        }
        OrderState::Paid
            if is_unsent(&consignments) && !is_partly_sent(&mut tx, &consignments).await? =>
        {
            Some(refund(shop, &mut tx, &order, &consignments, None).await?)
        }
        _ => return Err(CancelOrderError::NotCancellable { state }),
    };
    event::add(shop, &mut tx, order.id, None, "cancelled").await?;
    tx.commit().await?;
    Ok(refund)
}

/// Whether every part of a paid order is still with its seller, or was called off.
pub(crate) fn is_unsent(consignments: &[ConsignmentRow]) -> bool {
    let unsent = [OrderState::Paid.as_str(), OrderState::Cancelled.as_str()];
    consignments
        .iter()
        .all(|row| unsent.contains(&row.state.as_str()))
}

async fn attempt_units(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    units: &[(OrderLineId, u32)],
) -> Result<RefundId, CancelOrderError> {
    let (mut tx, order, consignments) = open(shop, access, order).await?;
    let refund = refund(shop, &mut tx, &order, &consignments, Some(units)).await?;
    let count: u32 = units.iter().map(|(_, units)| *units).sum();
    let detail = json!({ "units": count });
    event::add_with(shop, &mut tx, (order.id, None), "units_cancelled", detail).await?;
    tx.commit().await?;
    Ok(refund)
}

async fn refund(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
    units: Units<'_>,
) -> Result<RefundId, CancelOrderError> {
    if is_contested(conn, order).await? {
        // The shopper's bank has the money already, or will give it back first.
        let state = state_of(order)?;
        return Err(CancelOrderError::NotCancellable { state });
    }
    match call_off(shop, conn, order, consignments, units).await? {
        Ok(refund) => Ok(refund),
        Err(Refused::NotThere) => Err(CancelOrderError::NotFound),
        Err(Refused::NotUnsent(state)) => Err(CancelOrderError::NotCancellable { state }),
    }
}
