//! Work to do after a transaction. It is written in that transaction, so it is there exactly when the change is.

use domain::ids::JobId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// Work to do after a transaction, written in that transaction.
    outbox => pub struct JobRow {
        /// Identity.
        pub id: JobId,
        /// What to do.
        pub kind: String,
        /// Particulars, JSON.
        pub body_json: String,
        /// `queued`, `claimed`, `done` or `failed`.
        pub state: String,
        /// Not before.
        pub run_after: Timestamp,
        /// How often it was begun.
        pub attempts: i64,
        /// Why it failed last.
        pub last_error: Option<String>,
        /// When a claim counts no more, because the worker must have died.
        pub claimed_until: Option<Timestamp>,
        /// When it was written.
        pub created_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, kind, body_json, state, run_after_ms, attempts, last_error, claimed_until_ms, created_at_ms FROM outbox WHERE id = $1";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM outbox WHERE state = $1";
    ADD = "INSERT INTO outbox (id, kind, body_json, state, run_after_ms, attempts, last_error, \
        claimed_until_ms, created_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// The outer condition repeats the inner one: on PostgreSQL a second worker that waited for the first one's row lock
    /// sees the row as it is then, and must not take it again.
    CLAIM = "UPDATE outbox SET state = 'claimed', claimed_until_ms = $2, attempts = attempts + 1 \
        WHERE id IN (SELECT id FROM outbox WHERE state = 'queued' AND run_after_ms <= $1 \
        ORDER BY run_after_ms, id LIMIT CAST($3 AS BIGINT)) AND state = 'queued' RETURNING id, kind, body_json, state, run_after_ms, attempts, last_error, claimed_until_ms, created_at_ms";
    RECLAIM = "UPDATE outbox SET state = 'queued', claimed_until_ms = NULL \
        WHERE state = 'claimed' AND claimed_until_ms <= $1";
    FINISH = "UPDATE outbox SET state = 'done', claimed_until_ms = NULL WHERE id = $1 AND state = 'claimed'";
    RETRY = "UPDATE outbox SET state = 'queued', run_after_ms = $2, last_error = $3, claimed_until_ms = NULL \
        WHERE id = $1 AND state = 'claimed'";
    FAIL = "UPDATE outbox SET state = 'failed', last_error = $2, claimed_until_ms = NULL \
        WHERE id = $1 AND state = 'claimed'";
    LIST_FAILED = "SELECT id, kind, body_json, state, run_after_ms, attempts, last_error, claimed_until_ms, created_at_ms FROM outbox \
        WHERE state = 'failed' ORDER BY run_after_ms DESC, id LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    REPLAY = "UPDATE outbox SET state = 'queued', run_after_ms = $2, attempts = 0 WHERE id = $1 AND state = 'failed'";
    REMOVE_DONE = "DELETE FROM outbox WHERE state = 'done' AND run_after_ms < $1";
}

/// The job with this id.
pub async fn lookup(conn: &mut Conn, id: JobId) -> Result<Option<JobRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// How many jobs are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// Adds a job.
pub async fn add(conn: &mut Conn, job: &JobRow) -> Result<(), StoreError> {
    conn.insert(ADD, job).await
}

/// Takes up to `limit` jobs that are due, each by one worker only, until `until`.
pub async fn claim(
    conn: &mut Conn,
    now: Timestamp,
    until: Timestamp,
    limit: u32,
) -> Result<Vec<JobRow>, StoreError> {
    conn.list(CLAIM, params![now, until, limit]).await
}

/// Puts jobs back whose worker did not finish in time: it must have died; how many. A job may therefore run twice, and
/// what it does must bear that.
pub async fn reclaim(conn: &mut Conn, now: Timestamp) -> Result<u64, StoreError> {
    conn.execute(RECLAIM, params![now]).await
}

/// A job is done.
pub async fn finish(conn: &mut Conn, id: JobId) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(conn.execute(FINISH, params![id]).await?))
}

/// A job failed and is to be tried again.
pub async fn retry(
    conn: &mut Conn,
    id: JobId,
    run_after: Timestamp,
    error: &str,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RETRY, params![id, run_after, error]).await?,
    ))
}

/// A job failed for good.
pub async fn fail(conn: &mut Conn, id: JobId, error: &str) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(FAIL, params![id, error]).await?,
    ))
}

/// Clears away what is done and was due before this moment; how many.
pub async fn remove_done(conn: &mut Conn, before: Timestamp) -> Result<u64, StoreError> {
    conn.execute(REMOVE_DONE, params![before]).await
}

/// Jobs that were given up, the latest first.
pub async fn list_failed(conn: &mut Conn, page: Page) -> Result<Vec<JobRow>, StoreError> {
    conn.list(LIST_FAILED, params![page.limit, page.offset])
        .await
}

/// Puts a job that was given up back to the others; refused when it is not given up.
pub async fn replay(conn: &mut Conn, id: JobId, at: Timestamp) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REPLAY, params![id, at]).await?,
    ))
}
