//! The carrier hands a parcel over.

use domain::ids::ConsignmentId;
use domain::order::{AnyOrder, OrderState};
use store::{StoreError, consignment};

use super::event;
use super::progress::{any_consignment, follow, lock};
use crate::escrow::due_after_delivery;
use crate::payment::cash::is_funded;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the parcel did not arrive.
#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    /// No such parcel.
    #[error("no such consignment")]
    NotFound,
    /// It is not on its way.
    #[error("a consignment that is {state} does not arrive")]
    NotOnItsWay {
        /// What it is.
        state: OrderState,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(DeliverError);

/// Writes down that a shipped consignment arrived, by the word of the carrier or the operator. Twice is done already.
///
/// # Errors
/// [`DeliverError`].
pub async fn deliver_consignment(
    shop: &Shop,
    consignment: ConsignmentId,
) -> Result<(), DeliverError> {
    retry(|| attempt(shop, consignment)).await
}

async fn attempt(shop: &Shop, id: ConsignmentId) -> Result<(), DeliverError> {
    let mut tx = shop.store().begin().await?;
    let row = consignment::lookup(&mut tx, id).await?;
    let row = row.ok_or(DeliverError::NotFound)?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(DeliverError::NotFound)?;
    let row = consignment::lookup(&mut tx, id).await?;
    let row = row.ok_or(DeliverError::NotFound)?;
    let delivered = match any_consignment(&row)? {
        AnyOrder::Shipped(parcel) => parcel.deliver(shop.now()),
        AnyOrder::Delivered(_) | AnyOrder::Completed(_) => return Ok(()),
        other => {
            return Err(DeliverError::NotOnItsWay {
                state: other.state(),
            });
        }
    };
    let is_funded = is_funded(&mut tx, order.id, &row).await?;
    let due = is_funded.then(|| due_after_delivery(shop, &row));
    let moved = consignment::deliver(&mut tx, id, delivered.since(), due).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    event::add(shop, &mut tx, order.id, Some(id), "delivered").await?;
    follow(&mut tx, &order, shop.now()).await?;
    tx.commit().await?;
    Ok(())
}
