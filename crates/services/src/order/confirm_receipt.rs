//! The shopper says that a parcel is there: the seller has earned the money.

use domain::ids::{ConsignmentId, OrderId};
use domain::order::{AnyOrder, OrderState};
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::{Conn, StoreError};

use super::access::{OrderAccess, reach};
use super::event;
use super::progress::{any_consignment, follow, lock, state_of};
use crate::escrow::{due_after_delivery, earn};
use crate::payment::cash::is_funded;
use crate::payment::is_contested;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why nothing was confirmed.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmReceiptError {
    /// No such order or parcel for this visitor.
    #[error("no such order")]
    NotFound,
    /// Nothing of it is on its way.
    #[error("nothing of an order that is {state} can have arrived")]
    NothingToConfirm {
        /// What it is.
        state: OrderState,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ConfirmReceiptError);

/// Confirms one parcel, or all that are on their way: each is delivered, if nobody said so before, and completed. The
/// commission is the one agreed when the order was placed. The state of the order afterwards; confirming twice is done
/// already.
///
/// # Errors
/// [`ConfirmReceiptError`].
pub async fn confirm_receipt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    only: Option<ConsignmentId>,
) -> Result<OrderState, ConfirmReceiptError> {
    retry(|| attempt(shop, access, order, only)).await
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    only: Option<ConsignmentId>,
) -> Result<OrderState, ConfirmReceiptError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(ConfirmReceiptError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(ConfirmReceiptError::NotFound)?;
    let mut consignments = consignment::list_by_order(&mut tx, order.id).await?;
    consignments.retain(|row| only.is_none_or(|only| row.id == only));
    if consignments.is_empty() {
        return Err(ConfirmReceiptError::NotFound);
    }
    let mut confirmed = 0;
    // While a bank decides about the payment nothing is released.
    let released = match is_contested(&mut tx, &order).await? {
        true => &[],
        false => &consignments[..],
    };
    for row in released {
        confirmed += u32::from(complete(shop, &mut tx, &order, row).await?);
    }
    if confirmed > 0 {
        let state = follow(&mut tx, &order, shop.now()).await?;
        tx.commit().await?;
        return Ok(state);
    }
    let state = state_of(&order)?;
    let done = consignments
        .iter()
        .all(|row| row.state == OrderState::Completed.as_str());
    done.then_some(state)
        .ok_or(ConfirmReceiptError::NothingToConfirm { state })
}

/// Completes a consignment that is on its way or there; whether it was.
pub(crate) async fn complete(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
) -> Result<bool, StoreError> {
    let at = shop.now();
    let is_funded = is_funded(conn, order.id, row).await?;
    let delivered = match any_consignment(row)? {
        AnyOrder::Delivered(_) if !is_funded => return Ok(false),
        AnyOrder::Delivered(parcel) => parcel,
        AnyOrder::Shipped(parcel) => {
            let parcel = parcel.deliver(at);
            let due = is_funded.then(|| due_after_delivery(shop, row));
            let moved = consignment::deliver(conn, parcel.id(), parcel.since(), due).await?;
            moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
            event::add(shop, conn, order.id, Some(row.id), "delivered").await?;
            if !is_funded {
                // It is there; nobody earns the courier's cash before it comes.
                return Ok(true);
            }
            parcel
        }
        _ => return Ok(false),
    };
    let completed = delivered.complete(at);
    earn(shop, conn, order, row).await?;
    event::add(shop, conn, order.id, Some(completed.id()), "completed").await?;
    Ok(true)
}
