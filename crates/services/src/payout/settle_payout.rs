//! What the bank says of a payout.

use domain::ids::PayoutId;
use domain::ledger::{PayoutStage, payout_paid, payout_returned};
use domain::payout::AnyPayout;
use store::StoreError;

use super::PayoutError;
use super::decide_payout::{advance, not_now, note, open};
use super::request_payout::unbookable;
use crate::account::session::User;
use crate::payment::book::book;
use crate::retry::retry;
use crate::shop::Shop;

/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 500;

/// The bank has paid.
///
/// # Errors
/// [`PayoutError`]; `NotFound` for everybody but operators.
pub async fn confirm_payout(shop: &Shop, user: &User, id: PayoutId) -> Result<(), PayoutError> {
    retry(|| confirm(shop, user, id)).await
}

async fn confirm(shop: &Shop, user: &User, id: PayoutId) -> Result<(), PayoutError> {
    let (mut tx, mut row, any) = open(shop, user, id).await?;
    let step = match any {
        AnyPayout::Sent(payout) => payout.confirm(shop.now()).step(),
        other => return Err(not_now(other)),
    };
    advance(&mut tx, &mut row, step.ok_or(StoreError::Retry)?).await?;
    let sent = row.sent.ok_or_else(|| unbookable(id))?;
    let event = payout_paid(sent).map_err(|_| unbookable(id))?;
    let _ = book(shop, &mut tx, None, format!("payout-paid:{id}"), &event).await?;
    note(shop, &mut tx, Some(user.id), "payout_paid", &row).await?;
    tx.commit().await?;
    Ok(())
}

/// The money came back, with a reason that the seller reads. The balance has it again, at the rate it left with.
///
/// # Errors
/// [`PayoutError`].
pub async fn return_payout(
    shop: &Shop,
    user: &User,
    id: PayoutId,
    reason: &str,
) -> Result<(), PayoutError> {
    let reason = reason.trim();
    if !(1..=REASON_CHARS_MAX).contains(&reason.chars().count()) {
        return Err(PayoutError::NoReason);
    }
    retry(|| bring_back(shop, user, id, reason)).await
}

async fn bring_back(
    shop: &Shop,
    user: &User,
    id: PayoutId,
    reason: &str,
) -> Result<(), PayoutError> {
    let (mut tx, mut row, any) = open(shop, user, id).await?;
    let (step, stage) = match any {
        AnyPayout::Sent(payout) => (payout.send_back(shop.now()).step(), PayoutStage::Sent),
        AnyPayout::Paid(payout) => (payout.send_back(shop.now()).step(), PayoutStage::Paid),
        other => return Err(not_now(other)),
    };
    row.note = reason.to_owned();
    advance(&mut tx, &mut row, step.ok_or(StoreError::Retry)?).await?;
    let sent = row.sent.ok_or_else(|| unbookable(id))?;
    let event = payout_returned(row.seller_id, row.earned, sent, stage);
    let event = event.map_err(|_| unbookable(id))?;
    let key = format!("payout-returned:{id}");
    let _ = book(shop, &mut tx, None, key, &event).await?;
    note(shop, &mut tx, Some(user.id), "payout_returned", &row).await?;
    tx.commit().await?;
    Ok(())
}
