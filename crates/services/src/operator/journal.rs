//! Entries by hand: one operator writes them with a reason, another agrees.

use domain::ids::{JournalDraftId, UserId};
use domain::ledger::{AccountKind, Posting, Transaction, TransactionKind};
use domain::time::Timestamp;
use serde_json::json;
use store::journal_draft::JournalDraftRow;
use store::{Page, StoreError};

use super::audit;
use crate::account::session::{Role, User};
use crate::payment::book::book_with;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 500;
/// Most entries of one draft.
const POSTINGS_MAX: usize = 20;

/// Why nothing was written or booked.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Somebody who does not run the marketplace.
    #[error("only operators write in the journal")]
    Forbidden,
    /// No such draft, or it is resolved.
    #[error("no such draft")]
    NotFound,
    /// A reason has to be given.
    #[error("a reason has to be given")]
    NoReason,
    /// An account that does not exist or is not booked by hand, or fewer than two entries.
    #[error("an account is unknown or not booked by hand")]
    BadAccount,
    /// The entries do not sum to zero in each currency.
    #[error("the entries do not sum to zero")]
    Unbalanced,
    /// Nobody agrees with herself.
    #[error("another operator has to agree")]
    SameOperator,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(JournalError);

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalDraft {
    /// Identity.
    pub id: JournalDraftId,
    /// Why.
    pub reason: String,
    /// The entries, debit positive.
    pub postings: Vec<Posting>,
    /// `draft`, `posted` or `refused`.
    pub state: String,
    /// Name of who wrote it.
    pub author: String,
    /// Whether the one who asks wrote it, and so cannot agree.
    pub is_own: bool,
    /// When it was written.
    pub created_at: Timestamp,
}

/// Writes a draft.
///
/// # Errors
/// [`JournalError`].
pub async fn draft_entry(
    shop: &Shop,
    user: &User,
    reason: &str,
    postings: &[Posting],
) -> Result<JournalDraftId, JournalError> {
    operator(user)?;
    let reason = reason.trim();
    if !(1..=REASON_CHARS_MAX).contains(&reason.chars().count()) {
        return Err(JournalError::NoReason);
    }
    let by_hand =
        |posting: &Posting| posting.account.is_open_to_hand() && !posting.amount.is_zero();
    if !(2..=POSTINGS_MAX).contains(&postings.len()) || !postings.iter().all(by_hand) {
        return Err(JournalError::BadAccount);
    }
    transaction(postings.to_vec())?;
    let id = shop.new_id(JournalDraftId::from_parts);
    let row = JournalDraftRow {
        id,
        reason: reason.to_owned(),
        postings_json: serde_json::to_string(postings).expect("accounts and amounts are JSON"),
        state: "draft".to_owned(),
        author_id: user.id,
        approver_id: None,
        created_at: shop.now(),
        resolved_at: None,
    };
    retry(|| add(shop, user, &row)).await?;
    Ok(id)
}

async fn add(shop: &Shop, user: &User, row: &JournalDraftRow) -> Result<(), JournalError> {
    let mut tx = shop.store().begin().await?;
    for posting in read(row)? {
        if let AccountKind::SellerPayable(seller) = posting.account {
            let known = store::seller::lookup(&mut tx, seller).await?;
            known.ok_or(JournalError::BadAccount)?;
        }
    }
    store::journal_draft::add(&mut tx, row).await?;
    note(shop, &mut tx, user.id, "journal_drafted", row).await?;
    tx.commit().await?;
    Ok(())
}

/// Agrees to a draft of another operator, and books it.
///
/// # Errors
/// [`JournalError`].
pub async fn post_entry(shop: &Shop, user: &User, id: JournalDraftId) -> Result<(), JournalError> {
    retry(|| resolve(shop, user, id, "posted")).await
}

/// Refuses a draft of another operator.
///
/// # Errors
/// [`JournalError`].
pub async fn refuse_entry(
    shop: &Shop,
    user: &User,
    id: JournalDraftId,
) -> Result<(), JournalError> {
    retry(|| resolve(shop, user, id, "refused")).await
}

async fn resolve(
    shop: &Shop,
    user: &User,
    id: JournalDraftId,
    to: &str,
) -> Result<(), JournalError> {
    operator(user)?;
    let mut tx = shop.store().begin().await?;
    let row = store::journal_draft::lookup(&mut tx, id).await?;
    let row = row.filter(|row| row.state == "draft");
    let row = row.ok_or(JournalError::NotFound)?;
    if row.author_id == user.id {
        return Err(JournalError::SameOperator);
    }
    let moved = store::journal_draft::resolve(&mut tx, id, to, user.id, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    if to == "posted" {
        let event = transaction(read(&row)?)?;
        let particulars = json!({ "reason": row.reason });
        let key = format!("manual:{id}");
        let _ = book_with(shop, &mut tx, None, key, &event, &particulars).await?;
    }
    let action = format!("journal_{to}");
    note(shop, &mut tx, user.id, &action, &row).await?;
    tx.commit().await?;
    Ok(())
}

/// The drafts that wait, newest first.
///
/// # Errors
/// [`JournalError::Forbidden`] for everybody but operators.
pub async fn list_drafts(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<JournalDraft>, JournalError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let mut drafts = Vec::new();
    for row in store::journal_draft::list_by_state(&mut conn, "draft", page).await? {
        let author = store::user::lookup(&mut conn, row.author_id).await?;
        drafts.push(JournalDraft {
            id: row.id,
            postings: read(&row)?,
            reason: row.reason,
            state: row.state,
            author: author.map(|author| author.name).unwrap_or_default(),
            is_own: row.author_id == user.id,
            created_at: row.created_at,
        });
    }
    Ok(drafts)
}

fn operator(user: &User) -> Result<(), JournalError> {
    let is_operator = user.role == Role::Operator;
    is_operator.then_some(()).ok_or(JournalError::Forbidden)
}

fn read(row: &JournalDraftRow) -> Result<Vec<Posting>, StoreError> {
    serde_json::from_str(&row.postings_json).map_err(|_| StoreError::Inconsistent {
        table: "journal_drafts",
        column: "postings_json",
        row: row.id.to_string(),
    })
}

fn transaction(postings: Vec<Posting>) -> Result<Transaction, JournalError> {
    Transaction::new(TransactionKind::Manual, postings).map_err(|_| JournalError::Unbalanced)
}

async fn note(
    shop: &Shop,
    conn: &mut store::Conn,
    by: UserId,
    action: &str,
    row: &JournalDraftRow,
) -> Result<(), StoreError> {
    let subject = format!("journal {}", row.id);
    let detail = json!({ "reason": row.reason });
    audit::note(shop, conn, Some(by), action, &subject, &detail).await
}
