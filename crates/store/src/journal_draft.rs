//! Entries that operators make by hand, until another operator agrees.

use domain::ids::{JournalDraftId, UserId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A journal entry that waits for a second pair of eyes.
    journal_drafts => pub struct JournalDraftRow {
        /// Identity.
        pub id: JournalDraftId,
        /// Why, in the author's words.
        pub reason: String,
        /// The entries, JSON.
        pub postings_json: String,
        /// `draft`, `posted` or `refused`.
        pub state: String,
        /// Who wrote it.
        pub author_id: UserId,
        /// Who agreed or refused.
        pub approver_id: Option<UserId>,
        /// When it was written.
        pub created_at: Timestamp,
        /// When it was posted or refused.
        pub resolved_at: Option<Timestamp>,
    }
}

statements! {
    LOOKUP = "SELECT id, reason, postings_json, state, author_id, approver_id, created_at_ms, resolved_at_ms FROM \
        journal_drafts WHERE id = $1";
    LIST_BY_STATE = "SELECT id, reason, postings_json, state, author_id, approver_id, created_at_ms, \
        resolved_at_ms FROM journal_drafts WHERE state = $1 ORDER BY created_at_ms DESC, id LIMIT CAST($2 AS \
        BIGINT) OFFSET CAST($3 AS BIGINT)";
    ADD = "INSERT INTO journal_drafts (id, reason, postings_json, state, author_id, approver_id, created_at_ms, \
        resolved_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    RESOLVE = "UPDATE journal_drafts SET state = $2, approver_id = $3, resolved_at_ms = $4 WHERE id = $1 AND state \
        = 'draft' AND author_id <> $3";
}

/// The draft with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: JournalDraftId,
) -> Result<Option<JournalDraftRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Drafts in a state, newest first.
pub async fn list_by_state(
    conn: &mut Conn,
    state: &str,
    page: Page,
) -> Result<Vec<JournalDraftRow>, StoreError> {
    conn.list(LIST_BY_STATE, params![state, page.limit, page.offset])
        .await
}

/// Adds a draft.
pub async fn add(conn: &mut Conn, draft: &JournalDraftRow) -> Result<(), StoreError> {
    conn.insert(ADD, draft).await
}

/// Posts or refuses a draft; refused when it is resolved, or when `by` wrote it.
pub async fn resolve(
    conn: &mut Conn,
    id: JournalDraftId,
    to: &str,
    by: UserId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RESOLVE, params![id, to, by, at]).await?,
    ))
}
