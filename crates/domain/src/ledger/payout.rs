//! Money on its way to sellers, booked.

use super::account::{AccountKind, Transaction, TransactionKind};
use super::events::{LedgerError, credit, debit, settled};
use crate::ids::SellerId;
use crate::money::Money;

/// A seller's money was handed to the bank: `earned` leaves the balance, `sent` is what the bank is to pay. In two
/// currencies both pass through the clearing accounts, so that each currency balances by itself.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn payout_sent(
    seller: SellerId,
    earned: Money,
    sent: Money,
) -> Result<Transaction, LedgerError> {
    if earned.is_negative() || sent.is_negative() {
        return Err(LedgerError::Negative {
            what: "the amount to pay out",
        });
    }
    let mut postings = vec![
        debit(AccountKind::SellerPayable(seller), earned),
        credit(AccountKind::PayoutsInTransit, sent)?,
    ];
    if earned.currency != sent.currency {
        postings.push(credit(AccountKind::FxClearing, earned)?);
        postings.push(debit(AccountKind::FxClearing, sent));
    }
    Ok(Transaction::new(TransactionKind::PayoutSent, postings)?)
}

/// The bank paid a seller.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn payout_paid(sent: Money) -> Result<Transaction, LedgerError> {
    settled(
        TransactionKind::PayoutPaid,
        AccountKind::PayoutsInTransit,
        sent,
    )
}

/// How far a payout had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayoutStage {
    /// It was at the bank.
    Sent,
    /// The bank had paid it.
    Paid,
}

/// A payout came back, before the bank said that it was paid or after: the balance has it again, at the rate it left with.
///
/// # Errors
/// See [`payout_sent`].
pub fn payout_returned(
    seller: SellerId,
    earned: Money,
    sent: Money,
    from: PayoutStage,
) -> Result<Transaction, LedgerError> {
    let mut postings = payout_sent(seller, earned, sent)?.postings().to_vec();
    if from == PayoutStage::Paid {
        postings.extend_from_slice(payout_paid(sent)?.postings());
    }
    let whole = Transaction::new(TransactionKind::PayoutReturned, postings)?;
    Ok(whole.reversed(TransactionKind::PayoutReturned)?)
}

/// What a seller owes in one currency is paid from the balance in another: `taken` leaves the one, `arrived` is worth as much
/// in the other. Both pass through the clearing accounts, so that each currency balances by itself.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn debt_recovered(
    seller: SellerId,
    taken: Money,
    arrived: Money,
) -> Result<Transaction, LedgerError> {
    if taken.is_negative() || arrived.is_negative() {
        return Err(LedgerError::Negative {
            what: "the amount to take from a balance",
        });
    }
    let postings = vec![
        debit(AccountKind::SellerPayable(seller), taken),
        credit(AccountKind::FxClearing, taken)?,
        credit(AccountKind::SellerPayable(seller), arrived)?,
        debit(AccountKind::FxClearing, arrived),
    ];
    Ok(Transaction::new(TransactionKind::DebtRecovered, postings)?)
}
