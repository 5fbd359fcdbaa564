//! Moving a dispute on, and ending it with what its outcome does to the money.

use domain::dispute::{AnyDispute, DisputeState, Offer, Outcome, Side};
use domain::ids::{ConsignmentId, DisputeId, RefundId, UserId};
use domain::machine::Step;
use domain::order::OrderState;
use domain::refund::spread;
use serde_json::json;
use store::consignment;
use store::{Conn, StoreError};

use super::DisputeError;
use super::answer_dispute::ended;
use super::reach::{Locked, state_of};
use super::say::{Said, add_entry};
use crate::escrow::earn;
use crate::mail::{self, Occasion};
use crate::order::event;
use crate::order::progress::follow;
use crate::payment::cash::is_funded;
use crate::payment::is_contested;
use crate::refund::{Back, Reason, all_of, give_back};
use crate::shop::Shop;

/// Writes a move down with what was said, and commits. The dispute's other columns are as the caller set them.
pub(super) async fn advance(
    shop: &Shop,
    mut locked: Locked,
    step: Option<Step<DisputeId, DisputeState>>,
    author: Option<UserId>,
    said: Said<'_>,
) -> Result<(), DisputeError> {
    write(shop, &mut locked, step, author, said).await?;
    locked.tx.commit().await?;
    Ok(())
}

async fn write(
    shop: &Shop,
    locked: &mut Locked,
    step: Option<Step<DisputeId, DisputeState>>,
    author: Option<UserId>,
    said: Said<'_>,
) -> Result<(), StoreError> {
    let step = step.ok_or(StoreError::Retry)?;
    let dispute = &mut locked.dispute;
    dispute.state = step.to.as_str().to_owned();
    dispute.updated_at = step.at;
    dispute.due_at = shop.settings().disputes.due(step.to, step.at);
    let moved = store::dispute::advance(&mut locked.tx, step.from.as_str(), dispute).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let by = (locked.side, author);
    add_entry(shop, &mut locked.tx, &locked.dispute, by, said).await?;
    mail::queue(
        shop,
        &mut locked.tx,
        Occasion::DisputeMoved(locked.dispute.id),
    )
    .await
}

/// How a dispute ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// By an offer that was accepted, left unanswered, or decided.
    By(Offer),
    /// The shopper took the objection back.
    Withdrawn,
}

/// Ends a dispute: the shopper gets what the offer says, the seller earns the rest. The refund to be sent, if any.
pub(super) async fn close(
    shop: &Shop,
    mut locked: Locked,
    step: Option<Step<DisputeId, DisputeState>>,
    author: Option<UserId>,
    (end, said): (End, Said<'_>),
) -> Result<Option<RefundId>, DisputeError> {
    if is_contested(&mut locked.tx, &locked.order).await? {
        return Err(DisputeError::ChargebackOpen);
    }
    let left = locked.left_total()?;
    let (amount, outcome) = match end {
        End::Withdrawn => (None, Outcome::Withdrawn),
        End::By(offer) => (Some(offer.amount), offer.outcome(left)),
    };
    let earns = outcome != Outcome::Refunded;
    if earns && !is_funded(&mut locked.tx, locked.order.id, &locked.consignment).await? {
        return Err(DisputeError::CashNotHere);
    }
    locked.dispute.outcome = Some(outcome.as_str().to_owned());
    locked.dispute.closed_at = Some(shop.now());
    write(shop, &mut locked, step, author, said).await?;
    let back = match (outcome, amount) {
        (Outcome::Refunded, _) => all_of(locked.lines.iter().copied()),
        (Outcome::PartlyRefunded, Some(amount)) => part(&locked, amount)?,
        _ => Vec::new(),
    };
    let refund = settle(shop, &mut locked, &back, outcome).await?;
    let of = (locked.order.id, Some(locked.consignment.id));
    let detail = json!({ "outcome": outcome.as_str() });
    event::add_with(shop, &mut locked.tx, of, "dispute_closed", detail).await?;
    follow(&mut locked.tx, &locked.order, shop.now()).await?;
    locked.tx.commit().await?;
    Ok(refund)
}

/// The shopper's bank has decided: the dispute about a parcel is over, and the money has moved already.
pub(crate) async fn close_by_bank(
    shop: &Shop,
    conn: &mut Conn,
    parcel: ConsignmentId,
) -> Result<(), StoreError> {
    let Some(mut dispute) = store::dispute::find_by_consignment(conn, parcel).await? else {
        return Ok(());
    };
    let any = AnyDispute::from_row(dispute.id, state_of(&dispute)?, dispute.updated_at);
    let Some(step) = ended(any, shop) else {
        return Ok(());
    };
    dispute.state = step.to.as_str().to_owned();
    dispute.updated_at = step.at;
    dispute.due_at = None;
    dispute.closed_at = Some(step.at);
    dispute.outcome = Some(Outcome::Refunded.as_str().to_owned());
    let moved = store::dispute::advance(conn, step.from.as_str(), &dispute).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let said = Said::done("closed_by_bank");
    add_entry(shop, conn, &dispute, (Side::Clock, None), said).await?;
    mail::queue(shop, conn, Occasion::DisputeMoved(dispute.id)).await
}

async fn settle(
    shop: &Shop,
    locked: &mut Locked,
    back: &[Back],
    outcome: Outcome,
) -> Result<Option<RefundId>, StoreError> {
    let Locked {
        tx,
        order,
        consignment: row,
        ..
    } = locked;
    let mut refund = None;
    if !back.is_empty() {
        let rows = std::slice::from_ref(&*row);
        refund = Some(give_back(shop, tx, order, rows, back, Reason::Dispute).await?);
    }
    if outcome == Outcome::Refunded {
        let (from, to) = (OrderState::Disputed.as_str(), OrderState::Refunded.as_str());
        let moved = consignment::advance(tx, row.id, from, to, shop.now()).await?;
        moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    } else {
        earn(shop, tx, order, row).await?;
    }
    Ok(refund)
}

/// An amount, as parts of the prices of the parcel's lines.
fn part(locked: &Locked, amount: domain::money::Money) -> Result<Vec<Back>, DisputeError> {
    let parts: Vec<_> = locked.lines.iter().map(|line| line.parts).collect();
    let left = locked.left_total()?;
    let shares = spread(amount, &parts).map_err(|_| DisputeError::BadAmount { left })?;
    let back = locked.lines.iter().zip(shares).map(|(left, parts)| Back {
        left: *left,
        units: 0,
        parts,
    });
    Ok(back.collect())
}
