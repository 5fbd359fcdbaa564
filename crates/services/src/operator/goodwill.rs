//! Money back after the seller has earned it, by the operator's decision.

use domain::ids::{ConsignmentId, OrderId, RefundId};
use domain::money::Money;
use domain::order::OrderState;
use domain::refund::spread;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::consignment;
use store::idempotency::{self, Claim};
use store::{Conn, StoreError};

use super::audit;
use crate::account::session::{Role, User};
use crate::order::event;
use crate::order::progress::lock;
use crate::payment::is_contested;
use crate::refund::{Back, Reason, give_back, lines_left, settle_soon};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Keys of this form mean nothing elsewhere.
const SCOPE: &str = "goodwill";
/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 500;

/// Why nothing was paid back.
#[derive(Debug, thiserror::Error)]
pub enum GoodwillError {
    /// Somebody who does not run the marketplace.
    #[error("only operators pay back what was earned")]
    Forbidden,
    /// No such order, or nothing of it is completed.
    #[error("no such order")]
    NotFound,
    /// Not between nothing and what is left.
    #[error("the amount is not between nothing and what is left")]
    BadAmount,
    /// A reason has to be given.
    #[error("a reason has to be given")]
    NoReason,
    /// The key was used for another refund.
    #[error("the idempotency key belongs to another refund")]
    KeyMismatch,
    /// The shopper's bank has taken the payment back.
    #[error("the bank is deciding about the payment")]
    ChargebackOpen,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(GoodwillError);

/// Pays back a part of what was paid for a completed parcel, or for all completed parcels of an order. Seller and
/// marketplace give up their shares; the seller's balance may fall below zero, and later earnings make it good.
///
/// # Errors
/// [`GoodwillError`].
pub async fn refund_earned(
    shop: &Shop,
    user: &User,
    order: OrderId,
    only: Option<ConsignmentId>,
    amount: Money,
    reason: &str,
) -> Result<(), GoodwillError> {
    once(shop, user, (order, only), (amount, reason), None).await
}

/// The same for a form that may be sent twice: under one key money goes back once.
///
/// # Errors
/// [`GoodwillError`].
pub async fn refund_earned_once(
    shop: &Shop,
    user: &User,
    (order, only): (OrderId, Option<ConsignmentId>),
    (amount, reason): (Money, &str),
    key: &str,
) -> Result<(), GoodwillError> {
    once(shop, user, (order, only), (amount, reason), Some(key)).await
}

async fn once(
    shop: &Shop,
    user: &User,
    of: (OrderId, Option<ConsignmentId>),
    (amount, reason): (Money, &str),
    key: Option<&str>,
) -> Result<(), GoodwillError> {
    if user.role != Role::Operator {
        return Err(GoodwillError::Forbidden);
    }
    let reason = reason.trim();
    if !(1..=REASON_CHARS_MAX).contains(&reason.chars().count()) {
        return Err(GoodwillError::NoReason);
    }
    let refund = retry(|| attempt(shop, user, of, (amount, reason), key)).await?;
    if let Some(refund) = refund {
        settle_soon(shop, refund).await;
    }
    Ok(())
}

/// Claims the key; whether this is the first time.
async fn is_first(
    shop: &Shop,
    conn: &mut Conn,
    (order, only): (OrderId, Option<ConsignmentId>),
    (amount, reason): (Money, &str),
    key: &str,
) -> Result<bool, GoodwillError> {
    let body = serde_json::to_vec(&(order, only, amount, reason)).expect("ids and texts are JSON");
    let body = Sha256::digest(body);
    let claimed = idempotency::claim(conn, SCOPE, key, &body, shop.now()).await?;
    match claimed {
        Claim::New => Ok(idempotency::answer(conn, SCOPE, key, "{}").await?.is_done()),
        Claim::Answered { .. } => Ok(false),
        Claim::InProgress => Err(StoreError::Retry.into()),
        Claim::Mismatch => Err(GoodwillError::KeyMismatch),
    }
}

async fn attempt(
    shop: &Shop,
    user: &User,
    (order, only): (OrderId, Option<ConsignmentId>),
    (amount, reason): (Money, &str),
    key: Option<&str>,
) -> Result<Option<RefundId>, GoodwillError> {
    let mut tx = shop.store().begin().await?;
    if let Some(key) = key
        && !is_first(shop, &mut tx, (order, only), (amount, reason), key).await?
    {
        return Ok(None);
    }
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(GoodwillError::NotFound)?;
    if is_contested(&mut tx, &order).await? {
        return Err(GoodwillError::ChargebackOpen);
    }
    let mut rows = consignment::list_by_order(&mut tx, order.id).await?;
    rows.retain(|row| {
        row.state == OrderState::Completed.as_str() && only.is_none_or(|only| row.id == only)
    });
    if rows.is_empty() {
        return Err(GoodwillError::NotFound);
    }
    let lines = lines_left(&mut tx, &order, &rows).await?;
    let parts: Vec<_> = lines.iter().map(|line| line.parts).collect();
    if amount.currency != order.currency {
        return Err(GoodwillError::BadAmount);
    }
    let shares = spread(amount, &parts).map_err(|_| GoodwillError::BadAmount)?;
    let back: Vec<Back> = lines
        .iter()
        .zip(shares)
        .map(|(left, parts)| Back {
            left: *left,
            units: 0,
            parts,
        })
        .collect();
    let refund = give_back(shop, &mut tx, &order, &rows, &back, Reason::Goodwill).await?;
    let detail = json!({
        "amount_minor": amount.minor,
        "currency": amount.currency.code(),
        "reason": reason,
    });
    let subject = format!("order {}", order.id);
    let action = "goodwill_refund";
    audit::note(shop, &mut tx, Some(user.id), action, &subject, &detail).await?;
    event::add(shop, &mut tx, order.id, None, "goodwill_refund").await?;
    tx.commit().await?;
    Ok(Some(refund))
}
