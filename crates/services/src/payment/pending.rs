//! Transactions in two phases: what is set aside is on no account, but nobody else can take it.

use domain::ids::{LedgerEntryId, LedgerPendingId};
use domain::ledger::{Posting, Transaction};
use store::ledger_pending::{PendingEntryRow, PendingRow};
use store::{Conn, Moved, StoreError};

use super::book::account;
use crate::shop::Shop;

/// How a pending transaction ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Resolution {
    /// It happened; the caller books what it came to.
    Posted,
    /// It will not happen; nothing is booked.
    Voided,
}

/// Sets a transaction aside, once under its key.
pub(crate) async fn set_aside(
    shop: &Shop,
    conn: &mut Conn,
    key: &str,
    transaction: &Transaction,
) -> Result<Moved, StoreError> {
    let head = PendingRow {
        id: shop.new_id(LedgerPendingId::from_parts),
        kind: transaction.kind().as_str().to_owned(),
        order_id: None,
        reference: key.to_owned(),
        idempotency_key: key.to_owned(),
        state: "pending".to_owned(),
        at: shop.now(),
        resolved_at: None,
    };
    let added = store::ledger_pending::add(conn, &head).await?;
    if !added.is_done() {
        return Ok(added);
    }
    let mut postings: Vec<&Posting> = transaction.postings().iter().collect();
    postings.sort_by_key(|posting| posting.account);
    for posting in postings {
        let account = account(shop, conn, posting).await?;
        let entry = PendingEntryRow {
            id: shop.new_id(LedgerEntryId::from_parts),
            pending_id: head.id,
            account_id: account.id,
            amount: posting.amount,
            currency: posting.amount.currency,
        };
        store::ledger_pending::add_entry(conn, &entry).await?;
    }
    Ok(added)
}

/// Ends a pending transaction; refused when it ended before.
pub(crate) async fn resolve(
    shop: &Shop,
    conn: &mut Conn,
    key: &str,
    resolution: Resolution,
) -> Result<(), StoreError> {
    let to = match resolution {
        Resolution::Posted => "posted",
        Resolution::Voided => "voided",
    };
    let moved = store::ledger_pending::resolve(conn, key, to, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)
}
