//! Transactions in two phases: set aside now, posted or voided later. What is set aside is on no account yet.

use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerPendingId, OrderId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A transaction that waits.
    ledger_pending => pub struct PendingRow {
        /// Identity.
        pub id: LedgerPendingId,
        /// What is to happen.
        pub kind: String,
        /// The order it belongs to.
        pub order_id: Option<OrderId>,
        /// What it refers to, for people.
        pub reference: String,
        /// Makes the same event count once.
        pub idempotency_key: String,
        /// `pending`, `posted` or `voided`.
        pub state: String,
        /// When it was set aside.
        pub at: Timestamp,
        /// When it was posted or voided.
        pub resolved_at: Option<Timestamp>,
    }
}

record! {
    /// One side of a pending transaction: debit positive, credit negative.
    ledger_pending_entries => pub struct PendingEntryRow {
        /// Identity.
        pub id: LedgerEntryId,
        /// Of which pending transaction.
        pub pending_id: LedgerPendingId,
        /// On which account.
        pub account_id: LedgerAccountId,
        /// Amount, debit positive.
        pub amount: Money,
        /// The account's currency.
        pub currency: Currency,
    }
}

statements! {
    FIND_BY_KEY = "SELECT id, kind, order_id, reference, idempotency_key, state, at_ms, resolved_at_ms FROM \
        ledger_pending WHERE idempotency_key = $1";
    ADD = "INSERT INTO ledger_pending (id, kind, order_id, reference, idempotency_key, state, at_ms, \
        resolved_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (idempotency_key) DO NOTHING";
    ADD_ENTRY = "INSERT INTO ledger_pending_entries (id, pending_id, account_id, amount_minor, currency) VALUES \
        ($1, $2, $3, $4, $5)";
    RESOLVE = "UPDATE ledger_pending SET state = $2, resolved_at_ms = $3 WHERE idempotency_key = $1 AND state = \
        'pending'";
    SUM_DEBITS = "SELECT CAST(COALESCE(SUM(e.amount_minor), 0) AS BIGINT) AS n FROM ledger_accounts a JOIN \
        ledger_pending_entries e ON e.account_id = a.id JOIN ledger_pending p ON p.id = e.pending_id WHERE a.kind \
        = $1 AND a.owner = $2 AND a.currency = $3 AND p.state = 'pending' AND e.amount_minor > 0";
}

/// The pending transaction of this key.
pub async fn find_by_key(conn: &mut Conn, key: &str) -> Result<Option<PendingRow>, StoreError> {
    conn.find(FIND_BY_KEY, params![key]).await
}

/// Adds a pending transaction; refused when one of this key is there.
pub async fn add(conn: &mut Conn, pending: &PendingRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(pending)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Adds one side.
pub async fn add_entry(conn: &mut Conn, entry: &PendingEntryRow) -> Result<(), StoreError> {
    conn.insert(ADD_ENTRY, entry).await
}

/// Posts or voids a pending transaction; refused when it is resolved already.
pub async fn resolve(
    conn: &mut Conn,
    key: &str,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RESOLVE, params![key, to, at]).await?,
    ))
}

/// What pending transactions are to take from an account, in minor units.
pub async fn sum_debits(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
    currency: Currency,
) -> Result<i64, StoreError> {
    conn.number(SUM_DEBITS, params![kind, owner, currency])
        .await
}
