//! Requests that take effect once, however often they are sent.

use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A request that must take effect once, with the answer it got.
    idempotency_keys => pub struct IdempotencyRow {
        /// Which operation, and whose.
        pub scope: String,
        /// What the client sent.
        pub key: String,
        /// SHA-256 of the request: the same key with another body is refused.
        pub request_hash: Vec<u8>,
        /// The answer, once there is one.
        pub answer_json: Option<String>,
        /// When it was first seen.
        pub created_at: Timestamp,
    }
}

statements! {
    CLAIM = "INSERT INTO idempotency_keys (scope, key, request_hash, answer_json, created_at_ms) VALUES ($1, $2, \
        $3, $4, $5) ON CONFLICT (scope, key) DO NOTHING";
    LOOKUP = "SELECT scope, key, request_hash, answer_json, created_at_ms FROM idempotency_keys WHERE scope = $1 AND key = $2";
    ANSWER = "UPDATE idempotency_keys SET answer_json = $3 WHERE scope = $1 AND key = $2 AND answer_json IS NULL";
    REMOVE = "DELETE FROM idempotency_keys WHERE scope = $1 AND key = $2 AND answer_json IS NULL";
    REMOVE_BEFORE = "DELETE FROM idempotency_keys WHERE created_at_ms < $1";
}

/// What a key says about a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Never seen: do it, and store the answer in the same transaction.
    New,
    /// Done: this was the answer.
    Answered {
        /// The stored answer.
        answer_json: String,
    },
    /// Begun in a transaction that committed without an answer: it is under way elsewhere, or was cut off.
    InProgress,
    /// The key was used for another request.
    Mismatch,
}

/// Claims a key for a request. Of two at once the second waits for the first one's transaction and sees its answer.
pub async fn claim(
    conn: &mut Conn,
    scope: &str,
    key: &str,
    request_hash: &[u8],
    at: Timestamp,
) -> Result<Claim, StoreError> {
    let no_answer: Option<String> = None;
    if conn
        .execute(CLAIM, params![scope, key, request_hash, no_answer, at])
        .await?
        == 1
    {
        return Ok(Claim::New);
    }
    Ok(match lookup(conn, scope, key).await? {
        Some(row) if row.request_hash != request_hash => Claim::Mismatch,
        Some(IdempotencyRow {
            answer_json: Some(answer_json),
            ..
        }) => Claim::Answered { answer_json },
        _ => Claim::InProgress,
    })
}

/// What is stored under a key.
pub async fn lookup(
    conn: &mut Conn,
    scope: &str,
    key: &str,
) -> Result<Option<IdempotencyRow>, StoreError> {
    conn.find(LOOKUP, params![scope, key]).await
}

/// Stores the answer of a claimed request; refused when there is one.
pub async fn answer(
    conn: &mut Conn,
    scope: &str,
    key: &str,
    answer_json: &str,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ANSWER, params![scope, key, answer_json])
            .await?,
    ))
}

/// Frees a key whose request came to nothing, so that it may be tried again.
pub async fn remove(conn: &mut Conn, scope: &str, key: &str) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REMOVE, params![scope, key]).await?,
    ))
}

/// Forgets keys first seen before this moment; how many.
pub async fn remove_before(conn: &mut Conn, moment: Timestamp) -> Result<u64, StoreError> {
    conn.execute(REMOVE_BEFORE, params![moment]).await
}
