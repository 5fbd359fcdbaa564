//! Store credit that operators gave out, each with its reason.

use domain::ids::{StoreCreditId, StoreCreditIssueId, UserId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// Credit that was given out, or is to be once another operator agrees.
    store_credit_issues => pub struct StoreCreditIssueRow {
        /// Identity.
        pub id: StoreCreditIssueId,
        /// On which card or account.
        pub store_credit_id: StoreCreditId,
        /// Currency of the amount.
        pub currency: Currency,
        /// How much.
        pub amount: Money,
        /// Who pays for it: `sold` or `goodwill`.
        pub source: String,
        /// Why, in the author's words.
        pub reason: String,
        /// `waiting`, `issued` or `refused`.
        pub state: String,
        /// Who gave it.
        pub author_id: UserId,
        /// Who agreed or refused, where two have to.
        pub approver_id: Option<UserId>,
        /// When it was written down.
        pub created_at: Timestamp,
        /// When it was issued or refused.
        pub resolved_at: Option<Timestamp>,
    }
}

statements! {
    LOOKUP = "SELECT id, store_credit_id, currency, amount_minor, source, reason, state, author_id, approver_id, created_at_ms, \
        resolved_at_ms FROM store_credit_issues WHERE id = $1";
    LIST_BY_STATE = "SELECT id, store_credit_id, currency, amount_minor, source, reason, state, author_id, approver_id, created_at_ms, \
        resolved_at_ms FROM store_credit_issues WHERE state = $1 ORDER BY created_at_ms DESC, id DESC \
        LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM store_credit_issues WHERE state = $1";
    ADD = "INSERT INTO store_credit_issues (id, store_credit_id, currency, amount_minor, source, reason, state, author_id, approver_id, \
        created_at_ms, resolved_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    RESOLVE = "UPDATE store_credit_issues SET state = $2, approver_id = $3, resolved_at_ms = $4 WHERE id = $1 AND state = 'waiting' \
        AND author_id <> $3";
}

/// The issue with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: StoreCreditIssueId,
) -> Result<Option<StoreCreditIssueRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Issues in a state, the newest first.
pub async fn list_by_state(
    conn: &mut Conn,
    state: &str,
    page: Page,
) -> Result<Vec<StoreCreditIssueRow>, StoreError> {
    conn.list(LIST_BY_STATE, params![state, page.limit, page.offset])
        .await
}

/// How many issues are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// Adds an issue.
pub async fn add(conn: &mut Conn, issue: &StoreCreditIssueRow) -> Result<(), StoreError> {
    conn.insert(ADD, issue).await
}

/// Issues or refuses what waits; refused when it is resolved, or when `by` wrote it.
pub async fn resolve(
    conn: &mut Conn,
    id: StoreCreditIssueId,
    to: &str,
    by: UserId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RESOLVE, params![id, to, by, at]).await?,
    ))
}
