//! Messages of payment providers, stored before they are answered.

use domain::ids::{PaymentId, ProviderEventId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A message of a provider. It is a hint: what counts is asked of the provider.
    provider_events => pub struct ProviderEventRow {
        /// Identity.
        pub id: ProviderEventId,
        /// Who sent it.
        pub provider: String,
        /// The provider's own number of it.
        pub event_key: String,
        /// What it is about, in the provider's words.
        pub kind: String,
        /// The provider's number of what it happened to.
        pub object_ref: String,
        /// The provider's number of the money's way, where the message names it.
        pub intent_ref: Option<String>,
        /// Which payment, where it is one of ours.
        pub payment_id: Option<PaymentId>,
        /// `received`, `done` or `unmatched`.
        pub state: String,
        /// What came of it.
        pub note: String,
        /// When it came.
        pub received_at: Timestamp,
        /// When it was dealt with.
        pub done_at: Option<Timestamp>,
    }
}

statements! {
    LOOKUP = "SELECT id, provider, event_key, kind, object_ref, intent_ref, payment_id, state, note, received_at_ms, done_at_ms FROM \
        provider_events WHERE id = $1";
    ADD = "INSERT INTO provider_events (id, provider, event_key, kind, object_ref, intent_ref, payment_id, state, note, received_at_ms, \
        done_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (provider, event_key) DO NOTHING";
    LIST_OPEN = "SELECT id, provider, event_key, kind, object_ref, intent_ref, payment_id, state, note, received_at_ms, done_at_ms FROM \
        provider_events WHERE state <> 'done' ORDER BY received_at_ms DESC, id LIMIT CAST($1 AS BIGINT) OFFSET \
        CAST($2 AS BIGINT)";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM provider_events WHERE state = $1";
    RESOLVE = "UPDATE provider_events SET state = $2, note = $3, done_at_ms = $4 WHERE id = $1";
}

/// The message with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: ProviderEventId,
) -> Result<Option<ProviderEventRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Messages that came to nothing yet, newest first.
pub async fn list_open(conn: &mut Conn, page: Page) -> Result<Vec<ProviderEventRow>, StoreError> {
    conn.list(LIST_OPEN, params![page.limit, page.offset]).await
}

/// Stores a message; refused when it came before.
pub async fn add(conn: &mut Conn, event: &ProviderEventRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(event)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// How many messages are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// Notes what came of a message.
pub async fn resolve(
    conn: &mut Conn,
    id: ProviderEventId,
    to: &str,
    note: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RESOLVE, params![id, to, note, at]).await?,
    ))
}
