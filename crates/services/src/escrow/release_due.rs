//! What time does to money that is held: a reminder, then the release.

use domain::ids::ConsignmentId;
use domain::order::OrderState;
use store::consignment::{self, ConsignmentRow};
use store::{Conn, StoreError};

use crate::mail::{self, Occasion};
use crate::order::confirm_receipt::complete;
use crate::order::event;
use crate::order::progress::{follow, lock};
use crate::payment::is_contested;
use crate::retry::retry;
use crate::shop::Shop;

/// How many consignments one round looks at, so that other work gets its turn.
const PARCELS_MAX: u32 = 100;
/// The states in which time counts.
const WAITING: [OrderState; 2] = [OrderState::Shipped, OrderState::Delivered];

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Released {
    /// Consignments whose money the sellers have.
    pub released: u32,
    /// Shoppers who were told that it is about to happen.
    pub reminded: u32,
}

/// Reminds shoppers of what is about to be released, and releases what is due. A dispute stops both.
///
/// # Errors
/// Those of the store.
pub async fn release_due(shop: &Shop) -> Result<Released, StoreError> {
    let mut round = Released::default();
    let soon = shop.now().plus(shop.settings().escrow.reminder);
    // One state after the other, so that each list runs along its index.
    for state in WAITING {
        let mut conn = shop.store().reader().await?;
        let due = consignment::list_due(&mut conn, state.as_str(), shop.now(), PARCELS_MAX).await?;
        let soon =
            consignment::list_to_remind(&mut conn, state.as_str(), soon, PARCELS_MAX).await?;
        drop(conn);
        for row in due {
            round.released += u32::from(retry(|| release(shop, &row)).await?);
        }
        for row in soon {
            round.reminded += u32::from(retry(|| remind(shop, &row)).await?);
        }
    }
    Ok(round)
}

/// Reads a consignment anew on its locked order: `None` when it is no longer waiting.
async fn still_waiting(
    conn: &mut Conn,
    row: &ConsignmentRow,
) -> Result<Option<(store::order::OrderRow, ConsignmentRow)>, StoreError> {
    let Some(order) = lock(conn, row.order_id).await? else {
        return Ok(None);
    };
    let now = consignment::lookup(conn, row.id).await?;
    let waits = |now: &ConsignmentRow| WAITING.iter().any(|state| state.as_str() == now.state);
    Ok(now.filter(waits).map(|now| (order, now)))
}

async fn release(shop: &Shop, row: &ConsignmentRow) -> Result<bool, StoreError> {
    let mut tx = shop.store().begin().await?;
    let Some((order, row)) = still_waiting(&mut tx, row).await? else {
        return Ok(false);
    };
    let contested = is_contested(&mut tx, &order).await?;
    if contested || row.release_due_at.is_none_or(|due| due > shop.now()) {
        // A bank is deciding, or more time was given meanwhile.
        return Ok(false);
    }
    event::add(shop, &mut tx, order.id, Some(row.id), "released").await?;
    if !complete(shop, &mut tx, &order, &row).await? {
        return Ok(false);
    }
    follow(&mut tx, &order, shop.now()).await?;
    tx.commit().await?;
    Ok(true)
}

async fn remind(shop: &Shop, row: &ConsignmentRow) -> Result<bool, StoreError> {
    let mut tx = shop.store().begin().await?;
    let Some((_, row)) = still_waiting(&mut tx, row).await? else {
        return Ok(false);
    };
    let id: ConsignmentId = row.id;
    if row.release_due_at.is_none_or(|due| due <= shop.now())
        || !consignment::remind(&mut tx, id, shop.now())
            .await?
            .is_done()
    {
        return Ok(false);
    }
    mail::queue(shop, &mut tx, Occasion::ReleaseReminder(id)).await?;
    tx.commit().await?;
    Ok(true)
}
