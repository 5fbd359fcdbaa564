//! Accounts of the ledger. They are opened when something is first booked on them, and never closed.

use domain::ids::LedgerAccountId;
use domain::money::Currency;

use crate::column::{Record, record};
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// An account of the ledger, in one currency.
    ledger_accounts => pub struct LedgerAccountRow {
        /// Identity.
        pub id: LedgerAccountId,
        /// What is kept there.
        pub kind: String,
        /// Whose: an id or a country, empty where there is one account for all.
        pub owner: String,
        /// Its currency.
        pub currency: Currency,
    }
}

statements! {
    ADD_ACCOUNT = "INSERT INTO ledger_accounts (id, kind, owner, currency) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (kind, owner, currency) DO NOTHING";
    FIND_ACCOUNT = "SELECT id, kind, owner, currency FROM ledger_accounts WHERE kind = $1 AND owner = $2 AND currency = $3";
    /// Eight keys; who asks for fewer repeats one.
    FIND_ACCOUNTS = "SELECT id, kind, owner, currency FROM ledger_accounts WHERE (kind = $1 AND owner = $2 AND currency = \
        $3) OR (kind = $4 AND owner = $5 AND currency = $6) OR (kind = $7 AND owner = $8 AND currency = $9) \
        OR (kind = $10 AND owner = $11 AND currency = $12) OR (kind = $13 AND owner = $14 AND currency = $15) \
        OR (kind = $16 AND owner = $17 AND currency = $18) OR (kind = $19 AND owner = $20 AND currency = $21) \
        OR (kind = $22 AND owner = $23 AND currency = $24)";
    /// A change that changes nothing keeps everybody else from it until the transaction ends.
    LOCK_ACCOUNT = "UPDATE ledger_accounts SET kind = kind WHERE kind = $1 AND owner = $2 AND currency = $3";
}

/// Keys that one statement asks for.
const KEYS_MAX: usize = 8;

/// The accounts of these kinds, owners and currencies, in the order asked for; those that are not there are opened with the
/// given ids, also in that order: two transactions that open the same two must not wait for each other.
pub async fn find_or_add_accounts(
    conn: &mut Conn,
    accounts: &[LedgerAccountRow],
) -> Result<Vec<LedgerAccountRow>, StoreError> {
    let mut known: Vec<LedgerAccountRow> = Vec::with_capacity(accounts.len());
    for some in accounts.chunks(KEYS_MAX) {
        let mut params = Vec::with_capacity(KEYS_MAX * 3);
        for slot in 0..KEYS_MAX {
            let account = &some[slot.min(some.len() - 1)];
            params.extend(params![&account.kind, &account.owner, account.currency]);
        }
        known.extend(conn.list(FIND_ACCOUNTS, params).await?);
    }
    let mut found = Vec::with_capacity(accounts.len());
    for account in accounts {
        let key = |row: &LedgerAccountRow| (row.kind.clone(), row.owner.clone(), row.currency);
        let there = known.iter().find(|row| key(row) == key(account)).cloned();
        let row = match there {
            Some(row) => row,
            None => add_account(conn, account).await?,
        };
        if !known.contains(&row) {
            known.push(row.clone());
        }
        found.push(row);
    }
    Ok(found)
}

async fn add_account(
    conn: &mut Conn,
    account: &LedgerAccountRow,
) -> Result<LedgerAccountRow, StoreError> {
    let params = Record::params(account)?;
    if conn.execute(ADD_ACCOUNT, params).await? == 1 {
        return Ok(account.clone());
    }
    let key = params![&account.kind, &account.owner, account.currency];
    let found = conn.find(FIND_ACCOUNT, key).await?;
    // Somebody else's account that is not visible yet: the transaction has to begin anew to see it.
    found.ok_or(StoreError::Retry)
}

/// The account of this kind, owner and currency, opened with the given id when there is none.
pub async fn find_or_add_account(
    conn: &mut Conn,
    account: &LedgerAccountRow,
) -> Result<LedgerAccountRow, StoreError> {
    let key = params![&account.kind, &account.owner, account.currency];
    match conn.find(FIND_ACCOUNT, key).await? {
        Some(found) => Ok(found),
        None => add_account(conn, account).await,
    }
}

/// Keeps everybody else from booking on an account that they lock too, until the transaction ends: whoever is to take money
/// from it does so before adding up what is there.
pub async fn lock_account(
    conn: &mut Conn,
    kind: &str,
    owner: &str,
    currency: Currency,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(LOCK_ACCOUNT, params![kind, owner, currency])
            .await?,
    ))
}
