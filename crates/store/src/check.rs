//! The invariants, asked of the database itself. Each query returns the rows that break one.

use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Statement, StoreError};

statements! {
    LEDGER_BALANCED = "SELECT CAST(e.transaction_id AS TEXT) AS offender FROM ledger_entries e \
        GROUP BY e.transaction_id, e.currency HAVING SUM(e.amount_minor) <> 0";
}

/// An invariant with what breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the invariant.
    pub name: &'static str,
    /// What breaks it; empty when it holds.
    pub offenders: Vec<String>,
}

const CHECKS: &[(&str, Statement)] = &[("ledger transactions sum to zero", LEDGER_BALANCED)];

/// Asks for every invariant. The connection should be a [`crate::Store::snapshot`], or changes under way look like faults.
pub async fn all(conn: &mut Conn) -> Result<Vec<Finding>, StoreError> {
    let mut findings = Vec::with_capacity(CHECKS.len());
    for (name, statement) in CHECKS {
        let rows = conn.rows(*statement, params![]).await?;
        let offenders = rows
            .iter()
            .map(|row| row.required("check", "offender"))
            .collect::<Result<_, _>>()?;
        findings.push(Finding { name, offenders });
    }
    Ok(findings)
}
