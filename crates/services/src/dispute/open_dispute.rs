//! The shopper objects to a parcel.

use std::time::Duration;

use domain::dispute::{DisputeState, Offer, Reason, Side};
use domain::ids::{ConsignmentId, DisputeId, OrderId};
use domain::order::{AnyOrder, OrderState};
use domain::time::Timestamp;
use media::StoredPicture;
use store::consignment::{self, ConsignmentRow};
use store::dispute::DisputeRow;
use store::order::OrderRow;
use store::{Conn, StoreError};

use super::say::{Said, add_entry, clean_words, take_pictures};
use super::{DisputeError, Party};
use crate::escrow::days_max;
use crate::order::access::{OrderAccess, reach};
use crate::order::event;
use crate::order::progress::{any_consignment, follow, lock};
use crate::refund::{left_of, lines_left};
use crate::retry::retry;
use crate::shop::Shop;

/// An objection.
#[derive(Debug, Clone)]
pub struct NewDispute {
    /// To which parcel.
    pub consignment: ConsignmentId,
    /// What is wrong.
    pub reason: Reason,
    /// In the shopper's words.
    pub text: String,
    /// What she wishes; everything that is left where it is `None`.
    pub wish: Option<Offer>,
    /// Picture files.
    pub pictures: Vec<Vec<u8>>,
}

/// Opens the one dispute that a parcel can have. It stops the release of the money.
///
/// # Errors
/// [`DisputeError`].
pub async fn open_dispute(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    new: NewDispute,
) -> Result<DisputeId, DisputeError> {
    let text = clean_words(&new.text)?;
    let reached = reach(&mut shop.store().reader().await?, access, order).await?;
    reached.ok_or(DisputeError::NotFound)?;
    // Who asks is known by now: nobody else has pictures decoded here.
    let mut new = NewDispute { text, ..new };
    let pictures = take_pictures(shop, std::mem::take(&mut new.pictures)).await?;
    retry(|| attempt(shop, access, order, &new, &pictures)).await
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
    new: &NewDispute,
    pictures: &[StoredPicture],
) -> Result<DisputeId, DisputeError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(DisputeError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(DisputeError::NotFound)?;
    let row = consignment::lookup(&mut tx, new.consignment).await?;
    let row = row.filter(|row| row.order_id == order.id);
    let row = row.ok_or(DisputeError::NotFound)?;
    object(shop, &mut tx, &order, &row, new.reason).await?;
    let offer = wish(&mut tx, &order, &row, new).await?;
    let dispute = dispute_row(shop, &order, &row, (new.reason, offer));
    match store::dispute::add(&mut tx, &dispute).await {
        Err(error) if error.is_conflict("disputes_consignment_id_key") => {
            return Err(DisputeError::NotDisputable);
        }
        added => added?,
    }
    let said = Said {
        kind: "opened",
        text: &new.text,
        offer: Some(offer),
        pictures,
    };
    let author = Party::Shopper(access.clone()).user();
    add_entry(shop, &mut tx, &dispute, (Side::Shopper, author), said).await?;
    event::add(shop, &mut tx, order.id, Some(row.id), "disputed").await?;
    follow(&mut tx, &order, shop.now()).await?;
    tx.commit().await?;
    Ok(dispute.id)
}

/// Moves the parcel, where it can be objected to.
async fn object(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
    reason: Reason,
) -> Result<(), DisputeError> {
    let change = match any_consignment(row)? {
        AnyOrder::Shipped(parcel) => parcel.dispute(shop.now()).change(),
        AnyOrder::Delivered(parcel) => parcel.dispute(shop.now()).change(),
        _ => return Err(DisputeError::NotDisputable),
    };
    let change = change.ok_or(StoreError::Retry)?;
    let from = disputable_from(order, row)?;
    if reason == Reason::NotReceived && change.from == OrderState::Shipped && shop.now() < from {
        return Err(DisputeError::TooEarly { from });
    }
    let (from, to) = (change.from.as_str(), change.to.as_str());
    let moved = consignment::advance(conn, row.id, from, to, change.at).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    Ok(())
}

/// From when on it can be objected that a parcel on its way did not come: when the last day that was promised is over.
pub(crate) fn disputable_from(
    order: &OrderRow,
    row: &ConsignmentRow,
) -> Result<Timestamp, StoreError> {
    let way = Duration::from_secs(24 * 3600) * u32::from(days_max(order, row)?);
    Ok(row.shipped_at.unwrap_or(row.updated_at).plus(way))
}

async fn wish(
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
    new: &NewDispute,
) -> Result<Offer, DisputeError> {
    let lines = lines_left(conn, order, std::slice::from_ref(row)).await?;
    let left = left_of(&lines, row.id, order.currency).and_then(|left| left.total());
    let left = left.map_err(|_| StoreError::Inconsistent {
        table: "order_lines",
        column: "goods_minor",
        row: order.id.to_string(),
    })?;
    let Some(wish) = new.wish else {
        return Ok(Offer {
            amount: left,
            with_return: false,
        });
    };
    if wish.amount.currency != left.currency || !(1..=left.minor).contains(&wish.amount.minor) {
        return Err(DisputeError::BadAmount { left });
    }
    match wish.with_return && !new.reason.has_goods() {
        true => Err(DisputeError::NothingToReturn),
        false => Ok(wish),
    }
}

fn dispute_row(
    shop: &Shop,
    order: &OrderRow,
    row: &ConsignmentRow,
    (reason, offer): (Reason, Offer),
) -> DisputeRow {
    let state = DisputeState::AwaitingSeller;
    DisputeRow {
        id: shop.new_id(DisputeId::from_parts),
        order_id: order.id,
        consignment_id: row.id,
        seller_id: row.seller_id,
        state: state.as_str().to_owned(),
        reason: reason.as_str().to_owned(),
        currency: order.currency,
        offer: offer.amount,
        offer_return: offer.with_return,
        offer_side: Side::Shopper.as_str().to_owned(),
        decided_by_id: None,
        appeal_side: None,
        outcome: None,
        return_tracking: None,
        due_at: shop.settings().disputes.due(state, shop.now()),
        opened_at: shop.now(),
        updated_at: shop.now(),
        closed_at: None,
    }
}
