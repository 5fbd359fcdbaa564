//! The business events of the shop, booked.

use super::account::{AccountKind, Posting, Transaction, TransactionKind, Unbalanced};
use crate::ids::{ConsignmentId, SellerId};
use crate::landed::Breakdown;
use crate::money::{Money, MoneyError, Rounding};
use crate::place::Country;

/// Why an event cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// Amounts that cannot be combined.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// The parts of a consignment do not make its total.
    #[error(transparent)]
    Unbalanced(#[from] Unbalanced),
    /// Money that moves the wrong way.
    #[error("{what} is negative")]
    Negative {
        /// Which part.
        what: &'static str,
    },
    /// A commission beyond 0 to 100 %.
    #[error("a commission of {rate_ppm} ppm")]
    BadCommission {
        /// The rate.
        rate_ppm: i64,
    },
}

/// What the ledger needs to know about a consignment: its parts, as agreed when the order was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConsignmentMoney {
    /// The consignment.
    pub id: ConsignmentId,
    /// Who sends it.
    pub seller: SellerId,
    /// The country duty and tax are owed to.
    pub country: Country,
    /// The goods before the discount.
    pub goods: Money,
    /// Freight.
    pub shipping: Money,
    /// What the marketplace's coupon took off.
    pub discount: Money,
    /// Duty collected.
    pub duty: Money,
    /// Tax collected.
    pub tax: Money,
    /// Fees collected.
    pub fees: Money,
}

impl ConsignmentMoney {
    /// The parts of a quoted breakdown.
    #[must_use]
    pub const fn of(
        id: ConsignmentId,
        seller: SellerId,
        country: Country,
        parts: &Breakdown,
    ) -> ConsignmentMoney {
        ConsignmentMoney {
            id,
            seller,
            country,
            goods: parts.goods,
            shipping: parts.shipping,
            discount: parts.discount,
            duty: parts.duty,
            tax: parts.tax,
            fees: parts.fees,
        }
    }

    /// What the shopper paid for it: goods + shipping − discount + duty + tax + fees.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.escrow()?
            .checked_sub(self.discount)?
            .checked_add(self.duty)?
            .checked_add(self.tax)?
            .checked_add(self.fees)
    }

    /// What is held for the seller: goods and freight. The coupon is the marketplace's, not the seller's.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn escrow(&self) -> Result<Money, MoneyError> {
        self.goods.checked_add(self.shipping)
    }

    fn check(&self) -> Result<(), LedgerError> {
        let parts = [
            ("goods", self.goods),
            ("shipping", self.shipping),
            ("discount", self.discount),
            ("duty", self.duty),
            ("tax", self.tax),
            ("fees", self.fees),
        ];
        match parts.into_iter().find(|(_, amount)| amount.is_negative()) {
            Some((what, _)) => Err(LedgerError::Negative { what }),
            None => Ok(()),
        }
    }

    /// The obligations that a captured payment creates, as credits, and the coupon as a debit.
    fn obligations(&self) -> Result<Vec<Posting>, LedgerError> {
        self.check()?;
        Ok(vec![
            debit(AccountKind::CouponCost, self.discount),
            credit(AccountKind::Escrow(self.id), self.escrow()?)?,
            credit(AccountKind::DutyPayable(self.country), self.duty)?,
            credit(AccountKind::TaxPayable(self.country), self.tax)?,
            credit(AccountKind::FeePayable(self.country), self.fees)?,
        ])
    }
}

/// How the money of a completed consignment is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// The marketplace's share.
    pub commission: Money,
    /// The seller's: the exact remainder.
    pub seller: Money,
}

/// Shares an amount: the commission is rounded once, the seller gets the exact remainder. 6.45 at 30 % is 1.94 and 4.51;
/// rounding both sides would lose a cent (1.93 + 4.51 = 6.44).
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::BadCommission`] beyond 0 to 100 %.
pub fn split_commission(whole: Money, rate_ppm: i64) -> Result<Split, LedgerError> {
    if whole.is_negative() {
        return Err(LedgerError::Negative {
            what: "the amount to share",
        });
    }
    if !(0..=1_000_000).contains(&rate_ppm) {
        return Err(LedgerError::BadCommission { rate_ppm });
    }
    let commission = whole.times_ppm(rate_ppm, Rounding::HalfUp)?;
    Ok(Split {
        commission,
        seller: whole.checked_sub(commission)?,
    })
}

/// A payment of exactly the sum of the consignments arrived: 62.73 € captured for goods 40.00, freight 5.00, duty 6.00
/// and tax 11.73 is owed to the seller, to customs and to the tax office from now on.
///
/// # Errors
/// [`LedgerError::Unbalanced`] when `captured` is not the sum of the totals; see [`LedgerError`].
pub fn payment_captured(
    captured: Money,
    consignments: &[ConsignmentMoney],
) -> Result<Transaction, LedgerError> {
    let mut postings = vec![debit(AccountKind::Captured, captured)];
    for consignment in consignments {
        postings.extend(consignment.obligations()?);
    }
    Ok(Transaction::new(
        TransactionKind::PaymentCaptured,
        postings,
    )?)
}

/// A second payment of a paid order arrived: the marketplace has no claim to it and owes it back at once.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn payment_unclaimed(amount: Money) -> Result<Transaction, LedgerError> {
    Ok(refund_settled(amount)?.reversed(TransactionKind::PaymentUnclaimed)?)
}

/// A consignment was accepted. The marketplace keeps its commission on the goods; freight is the seller's cost and
/// carries none. All in the order's currency: paying out in the seller's own is a later step with its own rate.
///
/// # Errors
/// See [`LedgerError`].
pub fn consignment_completed(
    consignment: &ConsignmentMoney,
    commission_ppm: i64,
) -> Result<Transaction, LedgerError> {
    consignment.check()?;
    let split = split_commission(consignment.goods, commission_ppm)?;
    let earned = split.seller.checked_add(consignment.shipping)?;
    let postings = vec![
        debit(AccountKind::Escrow(consignment.id), consignment.escrow()?),
        credit(AccountKind::Commission, split.commission)?,
        credit(AccountKind::SellerPayable(consignment.seller), earned)?,
    ];
    Ok(Transaction::new(
        TransactionKind::ConsignmentCompleted,
        postings,
    )?)
}

/// Parts of consignments that were paid and are not completed go back: the obligations of the capture are taken back, to
/// the minor unit, and what the shopper paid is owed to her. `parts` are what goes back, all of a consignment or some of it.
///
/// # Errors
/// See [`LedgerError`].
pub fn order_refunded(parts: &[ConsignmentMoney]) -> Result<Transaction, LedgerError> {
    let postings = taken_back(parts, AccountKind::Refunds)?;
    Ok(Transaction::new(TransactionKind::OrderRefunded, postings)?)
}

/// Parts of a completed consignment go back: the seller and the marketplace give up their shares of the escrow that was
/// divided. The seller's balance may fall below zero; later earnings make it good. `commission` is the marketplace's share
/// of what goes back.
///
/// # Errors
/// See [`LedgerError`].
pub fn earned_refunded(
    parts: &ConsignmentMoney,
    commission: Money,
) -> Result<Transaction, LedgerError> {
    let postings = earned_taken_back(parts, commission, AccountKind::Refunds)?;
    Ok(Transaction::new(TransactionKind::OrderRefunded, postings)?)
}

pub(super) fn taken_back(
    parts: &[ConsignmentMoney],
    to: AccountKind,
) -> Result<Vec<Posting>, LedgerError> {
    let mut postings = Vec::new();
    for part in parts {
        for posting in part.obligations()? {
            postings.push(credit(posting.account, posting.amount)?);
        }
        postings.push(credit(to, part.total()?)?);
    }
    Ok(postings)
}

pub(super) fn earned_taken_back(
    parts: &ConsignmentMoney,
    commission: Money,
    to: AccountKind,
) -> Result<Vec<Posting>, LedgerError> {
    let earned = parts.escrow()?.checked_sub(commission)?;
    let escrow = AccountKind::Escrow(parts.id);
    let mut postings = taken_back(std::slice::from_ref(parts), to)?;
    postings.retain(|posting| posting.account != escrow);
    postings.push(debit(AccountKind::Commission, commission));
    postings.push(debit(AccountKind::SellerPayable(parts.seller), earned));
    Ok(postings)
}

/// The provider sent a refund to the shopper.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn refund_settled(amount: Money) -> Result<Transaction, LedgerError> {
    settled(TransactionKind::RefundSettled, AccountKind::Refunds, amount)
}

pub(super) fn settled(
    kind: TransactionKind,
    liability: AccountKind,
    amount: Money,
) -> Result<Transaction, LedgerError> {
    if amount.is_negative() {
        return Err(LedgerError::Negative {
            what: "the amount to settle",
        });
    }
    let postings = vec![
        debit(liability, amount),
        credit(AccountKind::Captured, amount)?,
    ];
    Ok(Transaction::new(kind, postings)?)
}

pub(super) const fn debit(account: AccountKind, amount: Money) -> Posting {
    Posting { account, amount }
}

pub(super) fn credit(account: AccountKind, amount: Money) -> Result<Posting, MoneyError> {
    Ok(Posting {
        account,
        amount: amount.negated()?,
    })
}
