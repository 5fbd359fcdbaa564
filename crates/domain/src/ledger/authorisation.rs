//! Payments that are promised before they arrive: cards that are charged on dispatch, and cash on delivery.
//!
//! A promise is booked like a payment, but as `authorised` in the place of `captured`: what is owed to seller and countries is
//! the same. When the money comes it moves from one to the other; what goes back before was never taken.

use super::account::{AccountKind, Transaction, TransactionKind};
use super::events::{ConsignmentMoney, LedgerError, Tender, credit, debit, payment_arrived};
use crate::money::Money;

/// A payment of exactly the sum of the consignments is promised.
///
/// # Errors
/// [`LedgerError::Unbalanced`] when `promised` is not the sum of the totals; see [`LedgerError`].
pub fn payment_authorised(
    promised: impl Into<Tender>,
    consignments: &[ConsignmentMoney],
) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::PaymentAuthorised;
    payment_arrived(kind, AccountKind::Authorised, promised.into(), consignments)
}

/// What was promised, or what is left of it, was taken from the payer's account.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn authorisation_captured(amount: Money) -> Result<Transaction, LedgerError> {
    arrived(TransactionKind::AuthorisationCaptured, amount, amount)
}

/// The carrier was paid for a parcel: `due` was promised, `collected` is what coins allow.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn cash_collected(due: Money, collected: Money) -> Result<Transaction, LedgerError> {
    arrived(TransactionKind::CashCollected, due, collected)
}

/// What a refund decided to give back was only promised: nothing has to be sent.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn refund_released(amount: Money) -> Result<Transaction, LedgerError> {
    refuse_negative(amount)?;
    let postings = vec![
        debit(AccountKind::Refunds, amount),
        credit(AccountKind::Authorised, amount)?,
    ];
    Ok(Transaction::new(TransactionKind::RefundReleased, postings)?)
}

fn arrived(
    kind: TransactionKind,
    promised: Money,
    arrived: Money,
) -> Result<Transaction, LedgerError> {
    refuse_negative(promised)?;
    refuse_negative(arrived)?;
    let postings = vec![
        debit(AccountKind::Captured, arrived),
        credit(AccountKind::Authorised, promised)?,
        debit(AccountKind::CashRounding, promised.checked_sub(arrived)?),
    ];
    Ok(Transaction::new(kind, postings)?)
}

fn refuse_negative(amount: Money) -> Result<(), LedgerError> {
    match amount.is_negative() {
        true => Err(LedgerError::Negative {
            what: "the amount to settle",
        }),
        false => Ok(()),
    }
}
