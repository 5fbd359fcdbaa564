//! Store credit and gift cards: money that the marketplace owes to whoever may spend it.
//!
//! Credit that pays an order leaves its account when the order is placed, not when it is paid: what is set aside can be spent
//! by nobody else. The payment then takes it from there, beside whatever else pays the order.

use super::account::{AccountKind, Posting, Transaction, TransactionKind};
use super::events::{LedgerError, credit, debit};
use crate::ids::StoreCreditId;
use crate::money::Money;

/// Who pays for credit that is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreCreditSource {
    /// Somebody bought it, and the money is at the bank.
    Sold,
    /// Nobody: the marketplace gives it away, to make up for something.
    Goodwill,
}

impl StoreCreditSource {
    /// All of them, the harmless one first.
    pub const ALL: [Self; 2] = [Self::Goodwill, Self::Sold];

    /// The name in forms and in the column `store_credit_issues.source`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sold => "sold",
            Self::Goodwill => "goodwill",
        }
    }

    /// The source of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == name)
    }

    const fn account(self) -> AccountKind {
        match self {
            Self::Sold => AccountKind::Captured,
            Self::Goodwill => AccountKind::Losses,
        }
    }
}

/// Credit was given out: from now on it is owed.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn store_credit_issued(
    to: StoreCreditId,
    amount: Money,
    source: StoreCreditSource,
) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::StoreCreditIssued;
    moved(kind, source.account(), &[(to, amount)])
}

/// Credit is set aside for an order that is placed.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn store_credit_set_aside(
    parts: &[(StoreCreditId, Money)],
) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::StoreCreditSetAside;
    Ok(store_credit_freed(parts)?.reversed(kind)?)
}

/// The order was not paid, and will not be: what was set aside can be spent again.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn store_credit_freed(parts: &[(StoreCreditId, Money)]) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::StoreCreditFreed;
    moved(kind, AccountKind::StoreCreditHeld, parts)
}

/// What a refund owes for the part that credit paid goes back to that credit, at once: no provider is needed.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn store_credit_returned(parts: &[(StoreCreditId, Money)]) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::StoreCreditReturned;
    moved(kind, AccountKind::Refunds, parts)
}

/// What is left on a gift card is put on an account.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn store_credit_moved(
    from: StoreCreditId,
    to: StoreCreditId,
    amount: Money,
) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::StoreCreditMoved;
    moved(kind, AccountKind::StoreCredit(from), &[(to, amount)])
}

fn moved(
    kind: TransactionKind,
    from: AccountKind,
    parts: &[(StoreCreditId, Money)],
) -> Result<Transaction, LedgerError> {
    let mut postings: Vec<Posting> = Vec::with_capacity(parts.len() * 2);
    for (to, amount) in parts.iter().copied() {
        if amount.is_negative() {
            return Err(LedgerError::Negative {
                what: "the store credit",
            });
        }
        postings.push(debit(from, amount));
        postings.push(credit(AccountKind::StoreCredit(to), amount)?);
    }
    Ok(Transaction::new(kind, postings)?)
}
