//! Bank transfers: what comes in stands aside until it is known what for.

use super::account::{AccountKind, Transaction, TransactionKind};
use super::events::{LedgerError, settled};
use crate::money::Money;

/// A transfer came in. Whatever its payer meant by it, it is owed to somebody from now on.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn transfer_received(amount: Money) -> Result<Transaction, LedgerError> {
    Ok(transfer_returned(amount)?.reversed(TransactionKind::TransferReceived)?)
}

/// Transfers of exactly this sum pay an order. The payment is booked beside it as any other: what was aside leaves
/// `captured` here and enters it there.
///
/// # Errors
/// See [`transfer_received`].
pub fn transfer_assigned(amount: Money) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::TransferAssigned;
    settled(kind, AccountKind::Receipts, amount)
}

/// A transfer was sent back to its payer.
///
/// # Errors
/// See [`transfer_received`].
pub fn transfer_returned(amount: Money) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::TransferReturned;
    settled(kind, AccountKind::Receipts, amount)
}
