//! The nomenclature: what a code of the Harmonized System says.

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// A chapter, heading or subheading.
    hs_codes => pub struct HsCodeRow {
        /// 2, 4 or 6 digits, or the more of a national tariff.
        pub code: String,
        /// What it covers, in the words of the file that was loaded.
        pub description: String,
    }
}

statements! {
    LIST = "SELECT code, description FROM hs_codes ORDER BY code";
    ADD = "INSERT INTO hs_codes (code, description) VALUES ($1, $2)";
    CLEAR = "DELETE FROM hs_codes";
    COUNT = "SELECT COUNT(*) AS n FROM hs_codes";
}

/// Every code, ascending.
pub async fn list(conn: &mut Conn) -> Result<Vec<HsCodeRow>, StoreError> {
    conn.list(LIST, params![]).await
}

/// Adds a code. `Conflict` when it is there.
pub async fn add(conn: &mut Conn, code: &HsCodeRow) -> Result<(), StoreError> {
    conn.insert(ADD, code).await
}

/// Takes every code out, before a new nomenclature is put in.
pub async fn clear(conn: &mut Conn) -> Result<(), StoreError> {
    conn.execute(CLEAR, params![]).await.map(drop)
}

/// How many codes are known.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}
