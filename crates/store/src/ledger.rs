//! The double-entry ledger. Entries are added and read; nothing changes or removes one.

use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerTransactionId, OrderId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::{Record, record};
pub use crate::ledger_account::{
    LedgerAccountRow, find_or_add_account, find_or_add_accounts, lock_account,
};
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A business event in the ledger. **Invariant:** its entries sum to zero in each currency.
    ledger_transactions => pub struct LedgerTransactionRow {
        /// Identity.
        pub id: LedgerTransactionId,
        /// What happened.
        pub kind: String,
        /// The order it belongs to.
        pub order_id: Option<OrderId>,
        /// What it refers to, for people.
        pub reference: String,
        /// Makes the same event count once.
        pub idempotency_key: String,
        /// When.
        pub at: Timestamp,
        /// Particulars, JSON: the rate of an exchange with its source, the reason of an entry by hand.
        pub note_json: String,
    }
}

record! {
    /// One side of a transaction: debit positive, credit negative.
    ledger_entries => pub struct LedgerEntryRow {
        /// Identity.
        pub id: LedgerEntryId,
        /// Of which transaction.
        pub transaction_id: LedgerTransactionId,
        /// On which account.
        pub account_id: LedgerAccountId,
        /// Amount, debit positive.
        pub amount: Money,
        /// The account's currency; the key to the account enforces it.
        pub currency: Currency,
    }
}

record! {
    /// What is on an account: the sum of its entries, debit positive.
    ledger_accounts => pub struct BalanceRow {
        /// What is kept there.
        pub kind: String,
        /// Whose: an id or a country, empty where there is one account for all.
        pub owner: String,
        /// Sum of the entries, debit positive.
        pub balance: Money,
    }
}

record! {
    /// What is on all accounts of a kind in one currency.
    ledger_accounts => pub struct TotalRow {
        /// What is kept there.
        pub kind: String,
        /// Sum of the entries, debit positive.
        pub balance: Money,
    }
}

record! {
    /// An entry with its account and transaction, for statements of account.
    ledger_entries => pub struct StatementLineRow {
        /// Identity of the entry.
        pub id: LedgerEntryId,
        /// What happened.
        pub transaction_kind: String,
        /// What it refers to.
        pub reference: String,
        /// The order it belongs to.
        pub order_id: Option<OrderId>,
        /// What is kept on the account.
        pub account_kind: String,
        /// Whose account.
        pub owner: String,
        /// Amount, debit positive.
        pub amount: Money,
        /// When.
        pub at: Timestamp,
    }
}

statements! {
    ADD_TRANSACTION = "INSERT INTO ledger_transactions (id, kind, order_id, reference, idempotency_key, at_ms, note_json) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (idempotency_key) DO NOTHING";
    ADD_ENTRY = "INSERT INTO ledger_entries (id, transaction_id, account_id, amount_minor, currency) VALUES ($1, $2, \
        $3, $4, $5)";
    ADD_TWO_ENTRIES = "INSERT INTO ledger_entries (id, transaction_id, account_id, amount_minor, currency) VALUES ($1, $2, \
        $3, $4, $5), ($6, $7, $8, $9, $10)";
    ADD_FOUR_ENTRIES = "INSERT INTO ledger_entries (id, transaction_id, account_id, amount_minor, currency) VALUES ($1, $2, \
        $3, $4, $5), ($6, $7, $8, $9, $10), ($11, $12, $13, $14, $15), ($16, $17, $18, $19, $20)";
    FIND_BY_KEY = "SELECT id, kind, order_id, reference, idempotency_key, at_ms, note_json FROM ledger_transactions WHERE idempotency_key = $1";
    LIST_BALANCES = "SELECT a.kind, a.owner, a.currency, CAST(COALESCE(SUM(e.amount_minor), 0) AS BIGINT) AS balance_minor \
        FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id \
        GROUP BY a.kind, a.owner, a.currency ORDER BY a.kind, a.owner, a.currency";
    LIST_BALANCES_OF = "SELECT a.kind, a.owner, a.currency, \
        CAST(COALESCE(SUM(e.amount_minor), 0) AS BIGINT) AS balance_minor \
        FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id \
        WHERE a.kind = $1 AND a.owner = $2 GROUP BY a.kind, a.owner, a.currency ORDER BY a.currency";
    LIST_TOTALS_UNTIL = "SELECT a.kind, a.currency, CAST(SUM(e.amount_minor) AS BIGINT) AS balance_minor \
        FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.at_ms < $1 \
        GROUP BY a.kind, a.currency ORDER BY a.kind, a.currency";
    LIST_OWNERS_UNTIL = "SELECT a.kind, a.owner, a.currency, CAST(SUM(e.amount_minor) AS BIGINT) AS balance_minor \
        FROM ledger_accounts a JOIN ledger_entries e ON e.account_id = a.id \
        JOIN ledger_transactions t ON t.id = e.transaction_id WHERE a.kind = $1 AND t.at_ms < $2 \
        GROUP BY a.kind, a.owner, a.currency ORDER BY a.currency, a.owner";
    SUM_CREDITS_SINCE = "SELECT CAST(COALESCE(-SUM(e.amount_minor), 0) AS BIGINT) AS n FROM ledger_accounts a \
        JOIN ledger_entries e ON e.account_id = a.id JOIN ledger_transactions t ON t.id = e.transaction_id \
        WHERE a.kind = $1 AND a.owner = $2 AND a.currency = $3 AND t.at_ms >= $4 AND e.amount_minor < 0 \
        AND t.kind = 'consignment_completed'";
    STATEMENT = "SELECT e.id, t.kind AS transaction_kind, t.reference, t.order_id, a.kind AS account_kind, a.owner, \
        e.amount_minor, e.currency, t.at_ms FROM ledger_accounts a JOIN ledger_entries e ON e.account_id = a.id \
        JOIN ledger_transactions t ON t.id = e.transaction_id WHERE a.kind = $1 AND a.owner = $2 AND a.currency = $3 \
        ORDER BY t.at_ms, t.id, e.id";
    JOURNAL = "SELECT e.id, t.kind AS transaction_kind, t.reference, t.order_id, a.kind AS account_kind, a.owner, \
        e.amount_minor, e.currency, t.at_ms FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.at_ms >= $1 AND t.at_ms < $2 \
        ORDER BY t.at_ms, t.id, e.id";
    LIST_BY_ORDER = "SELECT e.id, t.kind AS transaction_kind, t.reference, t.order_id, a.kind AS account_kind, a.owner, \
        e.amount_minor, e.currency, t.at_ms FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id \
        JOIN ledger_accounts a ON a.id = e.account_id WHERE t.order_id = $1 ORDER BY t.at_ms, e.id";
    LIST_BY_ACCOUNT = "SELECT e.id, t.kind AS transaction_kind, t.reference, t.order_id, a.kind AS account_kind, a.owner, \
        e.amount_minor, e.currency, t.at_ms FROM ledger_accounts a JOIN ledger_entries e ON e.account_id = a.id \
        JOIN ledger_transactions t ON t.id = e.transaction_id WHERE a.kind = $1 AND a.owner = $2 \
        ORDER BY t.at_ms DESC, e.id DESC LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)";
}

/// Adds the head of a transaction; refused when an event with this key is booked already, and then nothing may be added.
pub async fn add_transaction(
    conn: &mut Conn,
    transaction: &LedgerTransactionRow,
) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD_TRANSACTION, Record::params(transaction)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Adds entries, several in one statement; `foreign_key` when an account is in another currency.
pub async fn add_entries(conn: &mut Conn, entries: &[LedgerEntryRow]) -> Result<(), StoreError> {
    let mut rest = entries;
    while !rest.is_empty() {
        let (statement, count) = match rest.len() {
            1 => (ADD_ENTRY, 1),
            2 | 3 => (ADD_TWO_ENTRIES, 2),
            _ => (ADD_FOUR_ENTRIES, 4),
        };
        let mut params = Vec::new();
        for entry in &rest[..count] {
            params.extend(Record::params(entry)?);
        }
        conn.execute(statement, params).await?;
        rest = &rest[count..];
    }
    Ok(())
}

/// The transaction an event was booked in.
pub async fn find_by_key(
    conn: &mut Conn,
    key: &str,
) -> Result<Option<LedgerTransactionRow>, StoreError> {
    conn.find(FIND_BY_KEY, params![key]).await
}

/// The balances of all accounts.
pub async fn list_balances(conn: &mut Conn) -> Result<Vec<BalanceRow>, StoreError> {
    conn.list(LIST_BALANCES, params![]).await
}

/// The balances of an owner's accounts of a kind, one per currency: what is owed to a seller, say.
pub async fn list_balances_of(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
) -> Result<Vec<BalanceRow>, StoreError> {
    conn.list(LIST_BALANCES_OF, params![kind, owner]).await
}

/// All entries of an order, oldest first.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<StatementLineRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// The entries of an owner's accounts of a kind, newest first.
pub async fn list_by_account(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
    page: Page,
) -> Result<Vec<StatementLineRow>, StoreError> {
    conn.list(
        LIST_BY_ACCOUNT,
        params![kind, owner, page.limit, page.offset],
    )
    .await
}

/// The trial balance before a moment: what was on all accounts of each kind, by currency. Each currency sums to zero.
pub async fn list_totals_until(
    conn: &mut Conn,
    before: Timestamp,
) -> Result<Vec<TotalRow>, StoreError> {
    conn.list(LIST_TOTALS_UNTIL, params![before]).await
}

/// What was on each account of a kind before a moment.
pub async fn list_owners_until(
    conn: &mut Conn,
    kind: &str,
    before: Timestamp,
) -> Result<Vec<BalanceRow>, StoreError> {
    conn.list(LIST_OWNERS_UNTIL, params![kind, before]).await
}

/// What an account earned since a moment, deductions left out, in minor units.
pub async fn sum_earned_since(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
    currency: Currency,
    since: Timestamp,
) -> Result<i64, StoreError> {
    let params = params![kind, owner, currency, since];
    conn.number(SUM_CREDITS_SINCE, params).await
}

/// All entries of an account, from the first on.
pub async fn statement(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
    currency: Currency,
) -> Result<Vec<StatementLineRow>, StoreError> {
    conn.list(STATEMENT, params![kind, owner, currency]).await
}

/// All entries of a time, oldest first.
pub async fn journal(
    conn: &mut Conn,
    from: Timestamp,
    before: Timestamp,
) -> Result<Vec<StatementLineRow>, StoreError> {
    conn.list(JOURNAL, params![from, before]).await
}
