//! Operators let payouts go, or not. Above a limit two have to agree.

use domain::ids::{PayoutId, UserId};
use domain::machine::Step;
use domain::payout::{AnyPayout, PayoutState};
use serde_json::json;
use store::payout::PayoutRow;
use store::{Conn, StoreError, Tx};

use super::PayoutError;
use super::available::least;
use super::request_payout::key;
use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::payment::pending::{Resolution, resolve};
use crate::retry::retry;
use crate::shop::Shop;

/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 500;

/// Agrees to a payout. Above the limit the first one who agrees leaves it to a second. The state afterwards.
///
/// # Errors
/// [`PayoutError`]; `NotFound` for everybody but operators.
pub async fn approve_payout(
    shop: &Shop,
    user: &User,
    payout: PayoutId,
) -> Result<PayoutState, PayoutError> {
    retry(|| approve(shop, user, payout)).await
}

async fn approve(shop: &Shop, user: &User, id: PayoutId) -> Result<PayoutState, PayoutError> {
    let (mut tx, mut row, any) = open(shop, user, id).await?;
    let limit = least(
        shop,
        shop.settings().payouts.four_eyes_eur_minor,
        row.currency,
    );
    let is_large = row.earned.minor >= limit.minor;
    let at = shop.now();
    let step = match any {
        AnyPayout::Requested(payout) if is_large => {
            row.first_approver_id = Some(user.id);
            payout.approve_first(at).step()
        }
        AnyPayout::Requested(payout) => payout.approve(at).step(),
        AnyPayout::HalfApproved(_) if row.first_approver_id == Some(user.id) => {
            return Err(PayoutError::SameOperator);
        }
        AnyPayout::HalfApproved(payout) => payout.approve(at).step(),
        other => return Err(not_now(other)),
    };
    let step = step.ok_or(StoreError::Retry)?;
    if step.to == PayoutState::Approved {
        row.approver_id = Some(user.id);
    }
    advance(&mut tx, &mut row, step).await?;
    note(shop, &mut tx, Some(user.id), "payout_approved", &row).await?;
    tx.commit().await?;
    Ok(step.to)
}

/// Refuses a payout that is not at the bank, with a reason that the seller reads. The balance has it again.
///
/// # Errors
/// [`PayoutError`].
pub async fn refuse_payout(
    shop: &Shop,
    user: &User,
    payout: PayoutId,
    reason: &str,
) -> Result<(), PayoutError> {
    let reason = reason.trim();
    if !(1..=REASON_CHARS_MAX).contains(&reason.chars().count()) {
        return Err(PayoutError::NoReason);
    }
    retry(|| refuse(shop, user, payout, reason)).await
}

async fn refuse(shop: &Shop, user: &User, id: PayoutId, reason: &str) -> Result<(), PayoutError> {
    let (mut tx, mut row, any) = open(shop, user, id).await?;
    let at = shop.now();
    let step = match any {
        AnyPayout::Requested(payout) => payout.refuse(at).step(),
        AnyPayout::HalfApproved(payout) => payout.refuse(at).step(),
        AnyPayout::Approved(payout) => payout.refuse(at).step(),
        other => return Err(not_now(other)),
    };
    row.approver_id = Some(user.id);
    row.note = reason.to_owned();
    advance(&mut tx, &mut row, step.ok_or(StoreError::Retry)?).await?;
    resolve(shop, &mut tx, &key(id), Resolution::Voided).await?;
    note(shop, &mut tx, Some(user.id), "payout_refused", &row).await?;
    tx.commit().await?;
    Ok(())
}

/// A payout for an operator, in a transaction.
pub(super) async fn open(
    shop: &Shop,
    user: &User,
    id: PayoutId,
) -> Result<(Tx, PayoutRow, AnyPayout), PayoutError> {
    if user.role != Role::Operator {
        return Err(PayoutError::NotFound);
    }
    let mut tx = shop.store().begin().await?;
    let row = store::payout::lookup(&mut tx, id).await?;
    let row = row.ok_or(PayoutError::NotFound)?;
    let any = any(&row)?;
    Ok((tx, row, any))
}

/// The payout as a value that can be moved.
pub(super) fn any(row: &PayoutRow) -> Result<AnyPayout, StoreError> {
    let state = PayoutState::from_name(&row.state).ok_or_else(|| StoreError::Inconsistent {
        table: "payouts",
        column: "state",
        row: row.id.to_string(),
    })?;
    Ok(AnyPayout::from_row(row.id, state, row.updated_at))
}

pub(super) const fn not_now(any: AnyPayout) -> PayoutError {
    PayoutError::NotNow { state: any.state() }
}

/// Writes a move down.
pub(super) async fn advance(
    conn: &mut Conn,
    row: &mut PayoutRow,
    step: Step<PayoutId, PayoutState>,
) -> Result<(), StoreError> {
    row.state = step.to.as_str().to_owned();
    row.updated_at = step.at;
    let moved = store::payout::advance(conn, step.from.as_str(), row).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)
}

pub(super) async fn note(
    shop: &Shop,
    conn: &mut Conn,
    by: Option<UserId>,
    action: &str,
    row: &PayoutRow,
) -> Result<(), StoreError> {
    let detail = json!({
        "amount_minor": row.earned.minor,
        "currency": row.currency.code(),
        "note": row.note,
    });
    let subject = format!("payout {}", row.id);
    audit::note(shop, conn, by, action, &subject, &detail).await
}
