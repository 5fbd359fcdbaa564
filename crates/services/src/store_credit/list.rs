//! What operators see of store credit.

use domain::ids::{StoreCreditId, StoreCreditIssueId};
use domain::money::Money;
use domain::time::Timestamp;
use store::store_credit::StoreCreditRow;
use store::{Conn, Page, StoreError, store_credit, store_credit_issue};

use super::{StoreCreditError, WAITING};
use crate::account::session::{Role, User};
use crate::shop::Shop;

/// A gift card or the credit of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreCreditEntry {
    /// Identity.
    pub id: StoreCreditId,
    /// The last characters of a card's code.
    pub ending: Option<String>,
    /// The e-mail address of an account.
    pub email: Option<String>,
    /// What it can still buy.
    pub balance: Money,
    /// `active`, `waiting` or `blocked`.
    pub state: String,
    /// Since when.
    pub created_at: Timestamp,
}

/// Credit that waits for another operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingIssue {
    /// Identity.
    pub id: StoreCreditIssueId,
    /// For what.
    pub entry: StoreCreditEntry,
    /// How much.
    pub amount: Money,
    /// `sold` or `goodwill`.
    pub source: String,
    /// Why.
    pub reason: String,
    /// Name of who wrote it.
    pub author: String,
    /// Whether the one who asks wrote it, and so cannot agree.
    pub is_own: bool,
    /// When it was written.
    pub created_at: Timestamp,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreCredits {
    /// What is owed by currency, and on how many cards and accounts.
    pub totals: Vec<(Money, i64)>,
    /// What waits for another operator, the newest first.
    pub waiting: Vec<WaitingIssue>,
    /// Cards and accounts, the newest first.
    pub entries: Vec<StoreCreditEntry>,
}

/// What is owed, what waits, and the newest cards and accounts.
///
/// # Errors
/// [`StoreCreditError::NotFound`] for everybody but operators.
pub async fn list_store_credits(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<StoreCredits, StoreCreditError> {
    if user.role != Role::Operator {
        return Err(StoreCreditError::NotFound);
    }
    let mut conn = shop.store().snapshot().await?;
    let totals = store_credit::list_totals(&mut conn).await?;
    let mut waiting = Vec::new();
    for row in store_credit_issue::list_by_state(&mut conn, WAITING, page).await? {
        let credit = store_credit::lookup(&mut conn, row.store_credit_id).await?;
        let credit = credit.ok_or(StoreCreditError::NotFound)?;
        let author = store::user::lookup(&mut conn, row.author_id).await?;
        waiting.push(WaitingIssue {
            id: row.id,
            entry: entry(&mut conn, credit).await?,
            amount: row.amount,
            source: row.source,
            reason: row.reason,
            author: author.map(|author| author.name).unwrap_or_default(),
            is_own: row.author_id == user.id,
            created_at: row.created_at,
        });
    }
    let mut entries = Vec::new();
    for row in store_credit::list_recent(&mut conn, page).await? {
        entries.push(entry(&mut conn, row).await?);
    }
    Ok(StoreCredits {
        totals: totals
            .into_iter()
            .map(|row| (row.balance, row.count))
            .collect(),
        waiting,
        entries,
    })
}

async fn entry(conn: &mut Conn, row: StoreCreditRow) -> Result<StoreCreditEntry, StoreError> {
    let owner = match row.user_id {
        Some(user) => store::user::lookup(conn, user).await?,
        None => None,
    };
    Ok(StoreCreditEntry {
        id: row.id,
        ending: row.code_ending,
        email: owner.map(|owner| owner.email),
        balance: row.balance,
        state: row.state,
        created_at: row.created_at,
    })
}
