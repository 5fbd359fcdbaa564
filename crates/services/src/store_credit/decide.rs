//! The second pair of eyes, and cards that got into wrong hands.

use domain::ids::{StoreCreditId, StoreCreditIssueId};
use serde_json::json;
use store::{StoreError, store_credit, store_credit_issue};

use super::issue::{note, put_on};
use super::{ACTIVE, BLOCKED, StoreCreditError, WAITING};
use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::retry::retry;
use crate::shop::Shop;

/// Agrees to what another operator means to give out: from now on it can be spent.
///
/// # Errors
/// [`StoreCreditError`]; `NotFound` for everybody but operators, and for what is decided.
pub async fn approve_store_credit(
    shop: &Shop,
    user: &User,
    issue: StoreCreditIssueId,
) -> Result<(), StoreCreditError> {
    retry(|| resolve(shop, user, issue, "issued")).await
}

/// Refuses what another operator means to give out.
///
/// # Errors
/// [`StoreCreditError`]; `NotFound` for everybody but operators, and for what is decided.
pub async fn refuse_store_credit(
    shop: &Shop,
    user: &User,
    issue: StoreCreditIssueId,
) -> Result<(), StoreCreditError> {
    retry(|| resolve(shop, user, issue, "refused")).await
}

async fn resolve(
    shop: &Shop,
    user: &User,
    id: StoreCreditIssueId,
    to: &str,
) -> Result<(), StoreCreditError> {
    if user.role != Role::Operator {
        return Err(StoreCreditError::NotFound);
    }
    let mut tx = shop.store().begin().await?;
    let row = store_credit_issue::lookup(&mut tx, id).await?;
    let row = row.filter(|row| row.state == WAITING);
    let row = row.ok_or(StoreCreditError::NotFound)?;
    if row.author_id == user.id {
        return Err(StoreCreditError::SameOperator);
    }
    let moved = store_credit_issue::resolve(&mut tx, id, to, user.id, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let state = match to {
        "issued" => ACTIVE,
        _ => BLOCKED,
    };
    // Refused for an account's credit, which does not wait.
    let _ = store_credit::advance(&mut tx, row.store_credit_id, WAITING, state, shop.now()).await?;
    if to == "issued" {
        put_on(shop, &mut tx, &row).await?;
    }
    let action = format!("store_credit_{to}");
    note(shop, &mut tx, user.id, &action, &row).await?;
    Ok(tx.commit().await?)
}

/// Keeps a card from being spent. What is on it is still owed.
///
/// # Errors
/// [`StoreCreditError::NotFound`] for everybody but operators, and for what cannot be spent now.
pub async fn block_store_credit(
    shop: &Shop,
    user: &User,
    id: StoreCreditId,
) -> Result<(), StoreCreditError> {
    retry(|| turn(shop, user, id, (ACTIVE, BLOCKED), "store_credit_blocked")).await
}

/// Lets a card be spent again.
///
/// # Errors
/// [`StoreCreditError::NotFound`] for everybody but operators, and for what is not blocked.
pub async fn unblock_store_credit(
    shop: &Shop,
    user: &User,
    id: StoreCreditId,
) -> Result<(), StoreCreditError> {
    retry(|| turn(shop, user, id, (BLOCKED, ACTIVE), "store_credit_unblocked")).await
}

async fn turn(
    shop: &Shop,
    user: &User,
    id: StoreCreditId,
    (from, to): (&str, &str),
    action: &str,
) -> Result<(), StoreCreditError> {
    if user.role != Role::Operator {
        return Err(StoreCreditError::NotFound);
    }
    let mut tx = shop.store().begin().await?;
    let moved = store_credit::advance(&mut tx, id, from, to, shop.now()).await?;
    moved
        .is_done()
        .then_some(())
        .ok_or(StoreCreditError::NotFound)?;
    let subject = format!("store credit {id}");
    audit::note(shop, &mut tx, Some(user.id), action, &subject, &json!({})).await?;
    Ok(tx.commit().await?)
}
