//! The double-entry ledger: where every minor unit is.
//!
//! Debits are positive, credits negative. Money held at the payment provider is an asset (debit); what is owed to sellers,
//! tax offices and shoppers is a liability (credit).
//!
//! **Invariant:** every transaction sums to zero in each currency; one that does not cannot be made ([`Transaction::new`]).
//! **Invariant:** per order, commission + payout + refund + duty + tax + fees = captured + coupons borne by the
//! marketplace, to the minor unit.
//! **Deliberately absent:** balances. A balance is the sum of entries, and nothing else.

mod account;
mod authorisation;
mod chargeback;
mod events;
mod payout;
mod store_credit;
mod transfer;

pub use account::{AccountKind, Posting, Transaction, TransactionKind, Unbalanced};
pub use authorisation::{
    authorisation_captured, cash_collected, payment_authorised, refund_released,
};
pub use chargeback::{chargeback_lost, chargeback_opened, chargeback_won};
pub use events::{
    ConsignmentMoney, LedgerError, Split, Tender, consignment_completed, earned_refunded,
    order_refunded, payment_captured, payment_unclaimed, refund_settled, split_commission,
};
pub use payout::{PayoutStage, debt_recovered, payout_paid, payout_returned, payout_sent};
pub use store_credit::{
    StoreCreditSource, store_credit_freed, store_credit_issued, store_credit_moved,
    store_credit_returned, store_credit_set_aside,
};
pub use transfer::{transfer_assigned, transfer_received, transfer_returned};
