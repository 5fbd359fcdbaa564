//! The shopper asks for more time before the money is released.

use domain::ids::{ConsignmentId, OrderId};
use domain::order::OrderState;
use domain::time::Timestamp;
use store::{StoreError, consignment};

use crate::order::access::{OrderAccess, reach};
use crate::order::event;
use crate::order::progress::{lock, state_of_consignment};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why there is no more time.
#[derive(Debug, thiserror::Error)]
pub enum ExtendReleaseError {
    /// No such parcel for this visitor.
    #[error("no such order")]
    NotFound,
    /// It is not on its way and not there, or over.
    #[error("the money of a consignment that is {state} is not about to be released")]
    NotHeld {
        /// What it is.
        state: OrderState,
    },
    /// More time was given before; once is the rule.
    #[error("more time was given before")]
    GivenBefore,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ExtendReleaseError);

/// Puts the release of a parcel's money off, once. When it is released now.
///
/// # Errors
/// [`ExtendReleaseError`].
pub async fn extend_release(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    consignment: ConsignmentId,
) -> Result<Timestamp, ExtendReleaseError> {
    retry(|| attempt(shop, access, order, consignment)).await
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    id: ConsignmentId,
) -> Result<Timestamp, ExtendReleaseError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(ExtendReleaseError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(ExtendReleaseError::NotFound)?;
    let row = consignment::lookup(&mut tx, id).await?;
    let row = row.filter(|row| row.order_id == order.id);
    let row = row.ok_or(ExtendReleaseError::NotFound)?;
    let state = state_of_consignment(&row)?;
    let (OrderState::Shipped | OrderState::Delivered, Some(due)) = (state, row.release_due_at)
    else {
        return Err(ExtendReleaseError::NotHeld { state });
    };
    let due = due.plus(shop.settings().escrow.extension);
    if !consignment::extend(&mut tx, id, due, shop.now())
        .await?
        .is_done()
    {
        return Err(ExtendReleaseError::GivenBefore);
    }
    event::add(shop, &mut tx, order.id, Some(id), "release_extended").await?;
    tx.commit().await?;
    Ok(due)
}
