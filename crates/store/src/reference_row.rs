//! What operators changed about the data rows that come with the program: rules, delivery methods, restricted goods.
//!
//! Append-only: a change is a new version, so who said what and why can always be read, and two operators who change one
//! row at a time cannot overwrite each other.

use domain::ids::UserId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// One version of a row.
    reference_rows => pub struct ReferenceRow {
        /// Which kind of row: `rule`, `union`, `method`, `restriction`, `market`, `commission`.
        pub book: String,
        /// The row's name within its book.
        pub row_id: String,
        /// From 1 upwards.
        pub version: i64,
        /// The row as JSON; empty where this version took it away.
        pub content: String,
        /// Why it was changed, in the operator's words.
        pub reason: String,
        /// Who changed it; nobody where it was done at the command line.
        pub author_id: Option<UserId>,
        /// When.
        pub changed_at: Timestamp,
    }
}

record! {
    /// One version of a row with the name of whoever wrote it.
    reference_rows => pub struct ReferenceVersion {
        /// From 1 upwards.
        pub version: i64,
        /// The row as JSON; empty where this version took it away.
        pub content: String,
        /// Why it was changed, in the operator's words.
        pub reason: String,
        /// The name of whoever changed it; nobody where it was done at the command line.
        pub author_name: Option<String>,
        /// When.
        pub changed_at: Timestamp,
    }
}

statements! {
    LIST_LATEST = "SELECT r.book, r.row_id, r.version, r.content, r.reason, r.author_id, r.changed_at_ms FROM reference_rows r \
        WHERE r.version = (SELECT MAX(v.version) FROM reference_rows v WHERE v.book = r.book AND v.row_id = r.row_id) \
        ORDER BY r.changed_at_ms, r.book, r.row_id";
    LIST_VERSIONS = "SELECT r.version, r.content, r.reason, u.name AS author_name, r.changed_at_ms FROM reference_rows r \
        LEFT JOIN users u ON u.id = r.author_id WHERE r.book = $1 AND r.row_id = $2 ORDER BY r.version DESC";
    ADD = "INSERT INTO reference_rows (book, row_id, version, content, reason, author_id, changed_at_ms) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    COUNT = "SELECT COUNT(*) AS n FROM reference_rows";
}

/// The newest version of every row that was ever changed, oldest change first.
pub async fn list_latest(conn: &mut Conn) -> Result<Vec<ReferenceRow>, StoreError> {
    conn.list(LIST_LATEST, params![]).await
}

/// Every version of one row, newest first.
pub async fn list_versions(
    conn: &mut Conn,
    book: &str,
    row_id: &str,
) -> Result<Vec<ReferenceVersion>, StoreError> {
    conn.list(LIST_VERSIONS, params![book, row_id]).await
}

/// Adds a version. `Conflict` on `reference_rows_pkey` when somebody else wrote that version first.
pub async fn add(conn: &mut Conn, row: &ReferenceRow) -> Result<(), StoreError> {
    conn.insert(ADD, row).await
}

/// How many versions there are: it grows with every change, so whoever keeps the rows in memory sees that they are old.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}
