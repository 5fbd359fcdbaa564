//! Sensitive acts, written down in the transaction that does them.

use domain::ids::{AuditEntryId, UserId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Page, StoreError};

record! {
    /// A sensitive act; nothing changes or removes one.
    audit_entries => pub struct AuditEntryRow {
        /// Identity.
        pub id: AuditEntryId,
        /// Who; nobody where the shop did it by itself.
        pub actor_id: Option<UserId>,
        /// What.
        pub action: String,
        /// To what: a kind and an id.
        pub subject: String,
        /// Particulars, JSON, without secrets.
        pub detail_json: String,
        /// When.
        pub at: Timestamp,
    }
}

statements! {
    ADD = "INSERT INTO audit_entries (id, actor_id, action, subject, detail_json, at_ms) VALUES ($1, $2, $3, $4, \
        $5, $6)";
    LIST = "SELECT id, actor_id, action, subject, detail_json, at_ms FROM audit_entries ORDER BY at_ms DESC, id \
        DESC LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT = "SELECT COUNT(*) AS n FROM audit_entries";
}

/// Writes an act down.
pub async fn add(conn: &mut Conn, entry: &AuditEntryRow) -> Result<(), StoreError> {
    conn.insert(ADD, entry).await
}

/// All acts, newest first.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<AuditEntryRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// How many acts there are.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}
