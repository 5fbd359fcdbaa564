//! Accounts, postings and the one rule of double entry.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ConsignmentId, SellerId, StoreCreditId};
use crate::money::{Currency, Money, MoneyError};
use crate::place::Country;

/// An account, one per currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "owner")]
pub enum AccountKind {
    /// Asset: money captured, at the payment provider.
    Captured,
    /// Asset: promised by the payer's bank, or to be collected by a carrier, and not there yet.
    Authorised,
    /// Liability: goods and freight of a consignment, until it is completed or refunded.
    Escrow(ConsignmentId),
    /// Liability: earned by a seller, not yet paid out.
    SellerPayable(SellerId),
    /// Income of the marketplace.
    Commission,
    /// Liability: import duty collected for a country.
    DutyPayable(Country),
    /// Liability: import tax collected for a country.
    TaxPayable(Country),
    /// Liability: fees collected for a country's customs or carriers.
    FeePayable(Country),
    /// Expense of the marketplace: what its coupons took off. The sellers get their full price.
    CouponCost,
    /// Liability: owed back to shoppers, not yet sent by the provider.
    Refunds,
    /// Liability: came in by bank transfer, and it is not settled yet what for.
    Receipts,
    /// Liability: handed to the bank for a seller, not yet confirmed.
    PayoutsInTransit,
    /// Asset: taken back by shoppers' banks, not yet settled for or against the marketplace.
    Chargebacks,
    /// What was exchanged between currencies: one account per currency, whose two sides are worth the same on the day.
    FxClearing,
    /// Expense of the marketplace: refunds and losses that nobody else bears.
    Losses,
    /// What coins are too large for: cash differs from what was to be paid by less than the smallest coin.
    CashRounding,
    /// Equity: what the owner put in or took out. Only by hand.
    Owner,
    /// Liability: what a gift card or an account's balance can still buy.
    StoreCredit(StoreCreditId),
    /// Liability: store credit that is set aside for orders that wait for the rest of their payment.
    StoreCreditHeld,
}

impl AccountKind {
    /// The column `ledger_accounts.kind`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            AccountKind::Captured => "captured",
            AccountKind::Authorised => "authorised",
            AccountKind::CashRounding => "cash_rounding",
            AccountKind::Escrow(_) => "escrow",
            AccountKind::SellerPayable(_) => "seller_payable",
            AccountKind::Commission => "commission",
            AccountKind::DutyPayable(_) => "duty_payable",
            AccountKind::TaxPayable(_) => "tax_payable",
            AccountKind::FeePayable(_) => "fee_payable",
            AccountKind::CouponCost => "coupon_cost",
            AccountKind::Refunds => "refunds",
            AccountKind::Receipts => "receipts",
            AccountKind::PayoutsInTransit => "payouts_in_transit",
            AccountKind::Chargebacks => "chargebacks",
            AccountKind::FxClearing => "fx_clearing",
            AccountKind::Losses => "losses",
            AccountKind::Owner => "owner",
            AccountKind::StoreCredit(_) => "store_credit",
            AccountKind::StoreCreditHeld => "store_credit_held",
        }
    }

    /// The column `ledger_accounts.owner`: an id, a country code, or empty for the marketplace itself.
    #[must_use]
    pub fn owner(&self) -> String {
        match self {
            AccountKind::Escrow(consignment) => consignment.to_string(),
            AccountKind::SellerPayable(seller) => seller.to_string(),
            AccountKind::StoreCredit(store_credit) => store_credit.to_string(),
            AccountKind::DutyPayable(country)
            | AccountKind::TaxPayable(country)
            | AccountKind::FeePayable(country) => country.code().to_owned(),
            AccountKind::Captured
            | AccountKind::Authorised
            | AccountKind::CashRounding
            | AccountKind::Commission
            | AccountKind::CouponCost
            | AccountKind::Refunds
            | AccountKind::Receipts
            | AccountKind::PayoutsInTransit
            | AccountKind::Chargebacks
            | AccountKind::FxClearing
            | AccountKind::Losses
            | AccountKind::Owner
            | AccountKind::StoreCreditHeld => String::new(),
        }
    }
}

impl AccountKind {
    /// The account of these columns; `None` for an unknown kind, or an owner that is none.
    #[must_use]
    pub fn from_columns(kind: &str, owner: &str) -> Option<AccountKind> {
        let country = || Country::from_code(owner).ok();
        let account = match kind {
            "captured" => AccountKind::Captured,
            "authorised" => AccountKind::Authorised,
            "cash_rounding" => AccountKind::CashRounding,
            "escrow" => AccountKind::Escrow(owner.parse().ok()?),
            "seller_payable" => AccountKind::SellerPayable(owner.parse().ok()?),
            "commission" => AccountKind::Commission,
            "duty_payable" => AccountKind::DutyPayable(country()?),
            "tax_payable" => AccountKind::TaxPayable(country()?),
            "fee_payable" => AccountKind::FeePayable(country()?),
            "coupon_cost" => AccountKind::CouponCost,
            "refunds" => AccountKind::Refunds,
            "receipts" => AccountKind::Receipts,
            "payouts_in_transit" => AccountKind::PayoutsInTransit,
            "chargebacks" => AccountKind::Chargebacks,
            "fx_clearing" => AccountKind::FxClearing,
            "losses" => AccountKind::Losses,
            "owner" => AccountKind::Owner,
            "store_credit" => AccountKind::StoreCredit(owner.parse().ok()?),
            "store_credit_held" => AccountKind::StoreCreditHeld,
            _ => return None,
        };
        // An owner where there is none would make a second account of the one.
        (account.owner() == owner).then_some(account)
    }

    /// Whether an operator may book on it by hand: where nothing else in the shop has to agree with what is on it.
    #[must_use]
    pub const fn is_open_to_hand(&self) -> bool {
        !matches!(
            self,
            AccountKind::Authorised
                | AccountKind::Escrow(_)
                | AccountKind::Refunds
                | AccountKind::Receipts
                | AccountKind::PayoutsInTransit
                | AccountKind::Chargebacks
                | AccountKind::StoreCredit(_)
                | AccountKind::StoreCreditHeld
        )
    }
}

/// One entry: debit positive, credit negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    /// The account.
    pub account: AccountKind,
    /// The amount.
    pub amount: Money,
}

/// The business event behind a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransactionKind {
    /// A shopper's payment arrived at the provider.
    PaymentCaptured,
    /// A shopper's bank promised the payment, or she will pay the carrier.
    PaymentAuthorised,
    /// What was promised arrived.
    AuthorisationCaptured,
    /// What is to go back was never taken.
    RefundReleased,
    /// The carrier was paid in cash.
    CashCollected,
    /// A bank transfer came in.
    TransferReceived,
    /// It is known what order it pays.
    TransferAssigned,
    /// It was sent back to its payer.
    TransferReturned,
    /// A second payment of a paid order arrived; it is owed back.
    PaymentUnclaimed,
    /// A consignment was accepted; the seller earned its money.
    ConsignmentCompleted,
    /// A shopper is to get money back.
    OrderRefunded,
    /// The provider sent it back.
    RefundSettled,
    /// A seller's money was handed to the bank.
    PayoutSent,
    /// The bank paid it.
    PayoutPaid,
    /// It came back.
    PayoutReturned,
    /// What a seller owed in one currency was taken from the balance in another.
    DebtRecovered,
    /// A shopper's bank took a payment back.
    ChargebackOpened,
    /// The bank found for the marketplace and gave it back.
    ChargebackWon,
    /// The bank found for the shopper.
    ChargebackLost,
    /// A gift card was sold, or credit was given.
    StoreCreditIssued,
    /// Credit was set aside for an order.
    StoreCreditSetAside,
    /// The order will not be paid: it can be used again.
    StoreCreditFreed,
    /// What goes back of an order went back to the credit it was paid with.
    StoreCreditReturned,
    /// A gift card was put on an account.
    StoreCreditMoved,
    /// An operator's own entry, with its reason.
    Manual,
}

impl TransactionKind {
    /// The column `ledger_transactions.kind`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TransactionKind::PaymentCaptured => "payment_captured",
            TransactionKind::PaymentAuthorised => "payment_authorised",
            TransactionKind::AuthorisationCaptured => "authorisation_captured",
            TransactionKind::RefundReleased => "refund_released",
            TransactionKind::CashCollected => "cash_collected",
            TransactionKind::TransferReceived => "transfer_received",
            TransactionKind::TransferAssigned => "transfer_assigned",
            TransactionKind::TransferReturned => "transfer_returned",
            TransactionKind::PaymentUnclaimed => "payment_unclaimed",
            TransactionKind::ConsignmentCompleted => "consignment_completed",
            TransactionKind::OrderRefunded => "order_refunded",
            TransactionKind::RefundSettled => "refund_settled",
            TransactionKind::PayoutSent => "payout_sent",
            TransactionKind::PayoutPaid => "payout_paid",
            TransactionKind::PayoutReturned => "payout_returned",
            TransactionKind::DebtRecovered => "debt_recovered",
            TransactionKind::ChargebackOpened => "chargeback_opened",
            TransactionKind::ChargebackWon => "chargeback_won",
            TransactionKind::ChargebackLost => "chargeback_lost",
            TransactionKind::StoreCreditIssued => "store_credit_issued",
            TransactionKind::StoreCreditSetAside => "store_credit_set_aside",
            TransactionKind::StoreCreditFreed => "store_credit_freed",
            TransactionKind::StoreCreditReturned => "store_credit_returned",
            TransactionKind::StoreCreditMoved => "store_credit_moved",
            TransactionKind::Manual => "manual",
        }
    }
}

/// The entries of a transaction do not sum to zero in a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the entries in {currency} are off by {off_minor}")]
pub struct Unbalanced {
    /// The currency.
    pub currency: Currency,
    /// By how many minor units; debits exceed credits when positive.
    pub off_minor: i128,
}

/// Entries that sum to zero in each currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    kind: TransactionKind,
    postings: Vec<Posting>,
}

impl Transaction {
    /// A transaction of these entries. Entries of zero are dropped; entries of one account in one currency are kept apart.
    ///
    /// # Errors
    /// [`Unbalanced`] with the first currency, by code, that does not sum to zero.
    pub fn new(
        kind: TransactionKind,
        mut postings: Vec<Posting>,
    ) -> Result<Transaction, Unbalanced> {
        let mut sums: BTreeMap<Currency, i128> = BTreeMap::new();
        for posting in &postings {
            // 2^64 entries of the largest amount fit into 128 bits: this sum cannot overflow.
            *sums.entry(posting.amount.currency).or_default() += i128::from(posting.amount.minor);
        }
        if let Some((currency, off_minor)) = sums.into_iter().find(|(_, sum)| *sum != 0) {
            return Err(Unbalanced {
                currency,
                off_minor,
            });
        }
        postings.retain(|posting| !posting.amount.is_zero());
        Ok(Transaction { kind, postings })
    }

    /// The same amounts the other way round. A mistake is never edited away: it is answered by its mirror image.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] for the one amount that has no mirror image.
    pub fn reversed(&self, kind: TransactionKind) -> Result<Transaction, MoneyError> {
        let mirror = |posting: &Posting| {
            Ok(Posting {
                account: posting.account,
                amount: posting.amount.negated()?,
            })
        };
        let postings: Result<Vec<Posting>, MoneyError> = self.postings.iter().map(mirror).collect();
        Ok(Transaction {
            kind,
            postings: postings?,
        })
    }

    /// The business event.
    #[must_use]
    pub const fn kind(&self) -> TransactionKind {
        self.kind
    }

    /// The entries, none of them zero.
    #[must_use]
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }
}
