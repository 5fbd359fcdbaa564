//! Payments that shoppers' banks take back, booked.

use super::account::{AccountKind, Transaction, TransactionKind};
use super::events::{
    ConsignmentMoney, LedgerError, credit, debit, earned_taken_back, settled, taken_back,
};
use crate::money::Money;

/// A shopper's bank took a payment back and wants to be told why it should not: the money is gone for the time being.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn chargeback_opened(amount: Money) -> Result<Transaction, LedgerError> {
    settled(
        TransactionKind::ChargebackOpened,
        AccountKind::Chargebacks,
        amount,
    )
}

/// The bank found for the marketplace.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn chargeback_won(amount: Money) -> Result<Transaction, LedgerError> {
    Ok(chargeback_opened(amount)?.reversed(TransactionKind::ChargebackWon)?)
}

/// The bank found for the shopper: what it took pays back what is left of her order. `held` are parts still in escrow,
/// `earned` parts of completed consignments with the commission on them. What nobody else can bear, because it was paid
/// back before, is the marketplace's loss.
///
/// # Errors
/// See [`LedgerError`].
pub fn chargeback_lost(
    amount: Money,
    held: &[ConsignmentMoney],
    earned: &[(ConsignmentMoney, Money)],
) -> Result<Transaction, LedgerError> {
    let mut postings = taken_back(held, AccountKind::Chargebacks)?;
    for (parts, commission) in earned {
        postings.extend(earned_taken_back(
            parts,
            *commission,
            AccountKind::Chargebacks,
        )?);
    }
    let mut loss = amount;
    for posting in &postings {
        if posting.account == AccountKind::Chargebacks {
            loss = loss.checked_add(posting.amount)?;
        }
    }
    postings.push(debit(AccountKind::Losses, loss));
    postings.push(credit(AccountKind::Chargebacks, loss)?);
    Ok(Transaction::new(TransactionKind::ChargebackLost, postings)?)
}
