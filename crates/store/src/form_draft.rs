//! Forms that were refused, kept until the page has shown them again.

use domain::ids::SessionId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// What was typed into a form that was refused, so that the page can show it again without JavaScript.
    form_drafts => pub struct FormDraftRow {
        /// Whose form.
        pub session_id: SessionId,
        /// Name of the form.
        pub form: String,
        /// JSON object of field to what was typed.
        pub values_json: String,
        /// JSON object of field to the reason of the refusal.
        pub problems_json: String,
        /// When it was refused.
        pub created_at: Timestamp,
    }
}

statements! {
    ADD = "INSERT INTO form_drafts (session_id, form, values_json, problems_json, created_at_ms) VALUES ($1, \
        $2, $3, $4, $5) \
        ON CONFLICT (session_id, form) DO UPDATE SET values_json = excluded.values_json, \
        problems_json = excluded.problems_json, created_at_ms = excluded.created_at_ms";
    LOOKUP = "SELECT session_id, form, values_json, problems_json, created_at_ms FROM form_drafts WHERE session_id = $1 AND form = $2";
    REMOVE = "DELETE FROM form_drafts WHERE session_id = $1 AND form = $2";
    REMOVE_BEFORE = "DELETE FROM form_drafts WHERE created_at_ms < $1";
}

/// Keeps a refused form, in place of an earlier one.
pub async fn add(conn: &mut Conn, draft: &FormDraftRow) -> Result<(), StoreError> {
    conn.insert(ADD, draft).await
}

/// The refused form of a session.
pub async fn lookup(
    conn: &mut Conn,
    session: SessionId,
    form: &str,
) -> Result<Option<FormDraftRow>, StoreError> {
    conn.find(LOOKUP, params![session, form]).await
}

/// Forgets a form, once it was accepted.
pub async fn remove(conn: &mut Conn, session: SessionId, form: &str) -> Result<(), StoreError> {
    conn.execute(REMOVE, params![session, form]).await.map(drop)
}

/// Forgets what is older than this; how many there were.
pub async fn remove_before(conn: &mut Conn, moment: Timestamp) -> Result<u64, StoreError> {
    conn.execute(REMOVE_BEFORE, params![moment]).await
}
