//! The business events of the shop, booked.

use super::account::{AccountKind, Posting, Transaction, TransactionKind, Unbalanced};
use crate::ids::{ConsignmentId, SellerId};
use crate::money::{Currency, Money, MoneyError};
use crate::place::Country;
use crate::refund::Parts;

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
    /// What was paid for it, by what it was paid for.
    pub parts: Parts,
}

impl ConsignmentMoney {
    /// What the shopper paid for it: goods + shipping − discount + duty + tax + fees.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.parts.total()
    }

    /// What is held for the seller; see [`Parts::escrow`].
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn escrow(&self) -> Result<Money, MoneyError> {
        self.parts.escrow()
    }

    fn check(&self) -> Result<(), LedgerError> {
        let negative = self.parts.first_negative()?;
        negative.map_or(Ok(()), |what| Err(LedgerError::Negative { what }))
    }

    /// The obligations that a captured payment creates, as credits, and the marketplace's part of the coupon as a debit.
    fn obligations(&self) -> Result<Vec<Posting>, LedgerError> {
        self.check()?;
        let parts = &self.parts;
        Ok(vec![
            debit(AccountKind::CouponCost, parts.coupon_cost()?),
            credit(AccountKind::Escrow(self.id), parts.escrow()?)?,
            credit(AccountKind::DutyPayable(self.country), parts.duty)?,
            credit(AccountKind::TaxPayable(self.country), parts.tax)?,
            credit(AccountKind::FeePayable(self.country), parts.fees)?,
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

/// Shares what lines came to, each with its rate of commission in parts per million: the commission is rounded once over all
/// of them, the seller gets the exact remainder. 6.45 at 30 % is 1.94 and 4.51; rounding both sides would lose a cent
/// (1.93 + 4.51 = 6.44).
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::BadCommission`] beyond 0 to 100 %, [`LedgerError::Money`].
pub fn split_commission(currency: Currency, lines: &[(Money, i64)]) -> Result<Split, LedgerError> {
    let mut millionths = 0_i128;
    for (amount, rate_ppm) in lines.iter().copied() {
        if amount.is_negative() {
            return Err(LedgerError::Negative {
                what: "the amount to share",
            });
        }
        if !(0..=1_000_000).contains(&rate_ppm) {
            return Err(LedgerError::BadCommission { rate_ppm });
        }
        // A thousand lines of the largest amount fit into 128 bits many times over.
        millionths += i128::from(amount.minor) * i128::from(rate_ppm);
    }
    let whole = Money::sum(currency, lines.iter().map(|(amount, _)| *amount))?;
    // Never more than the whole, which fits.
    let minor =
        i64::try_from((millionths + 500_000) / 1_000_000).map_err(|_| MoneyError::Overflow)?;
    let commission = Money::new(minor, currency);
    Ok(Split {
        commission,
        seller: whole.checked_sub(commission)?,
    })
}

/// What pays an order: money, and store credit that was set aside for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tender {
    /// What the provider has, or promises.
    pub money: Money,
    /// What comes from credit.
    pub store_credit: Money,
}

impl From<Money> for Tender {
    /// Money alone.
    fn from(money: Money) -> Self {
        Self {
            money,
            store_credit: Money::zero(money.currency),
        }
    }
}

/// A payment of exactly the sum of the consignments arrived: 62.73 € captured for goods 40.00, freight 5.00, duty 6.00
/// and tax 11.73 is owed to the seller, to customs and to the tax office from now on.
///
/// # Errors
/// [`LedgerError::Unbalanced`] when `captured` is not the sum of the totals; see [`LedgerError`].
pub fn payment_captured(
    captured: impl Into<Tender>,
    consignments: &[ConsignmentMoney],
) -> Result<Transaction, LedgerError> {
    let kind = TransactionKind::PaymentCaptured;
    payment_arrived(kind, AccountKind::Captured, captured.into(), consignments)
}

/// What is owed to others from the moment a payment counts, against where its money is.
pub(super) fn payment_arrived(
    kind: TransactionKind,
    account: AccountKind,
    tender: Tender,
    consignments: &[ConsignmentMoney],
) -> Result<Transaction, LedgerError> {
    let mut postings = vec![
        debit(account, tender.money),
        debit(AccountKind::StoreCreditHeld, tender.store_credit),
    ];
    for consignment in consignments {
        postings.extend(consignment.obligations()?);
    }
    Ok(Transaction::new(kind, postings)?)
}

/// A second payment of a paid order arrived: the marketplace has no claim to it and owes it back at once.
///
/// # Errors
/// [`LedgerError::Negative`], [`LedgerError::Money`].
pub fn payment_unclaimed(amount: Money) -> Result<Transaction, LedgerError> {
    Ok(refund_settled(amount)?.reversed(TransactionKind::PaymentUnclaimed)?)
}

/// A consignment was accepted. The marketplace keeps its commission, as [`split_commission`] made it of what the lines were
/// sold for; freight is the seller's cost and carries none. All in the order's currency: paying out in the seller's own is
/// a later step with its own rate.
///
/// # Errors
/// See [`LedgerError`].
pub fn consignment_completed(
    consignment: &ConsignmentMoney,
    commission: Money,
) -> Result<Transaction, LedgerError> {
    consignment.check()?;
    let held = consignment.escrow()?;
    let earned = held.checked_sub(commission)?;
    for (what, amount) in [("the commission", commission), ("what is earned", earned)] {
        if amount.is_negative() {
            return Err(LedgerError::Negative { what });
        }
    }
    let postings = vec![
        debit(AccountKind::Escrow(consignment.id), held),
        credit(AccountKind::Commission, commission)?,
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
