//! Paying sellers: where to, how much, who agrees, and what the bank says.
//!
//! **Invariant:** a payout takes what is available at that moment, on a locked account: earned, ripe, and not on its way
//! already. It is set aside in the same transaction.
//! **Invariant:** nobody is paid in one currency while owing in another.

mod available;
mod bank_account;
mod decide_payout;
mod list_payouts;
mod print_statement;
mod recover_debts;
mod request_payout;
mod schedule_payouts;
mod send_batch;
mod settle_payout;
mod statement;

pub use available::{Available, list_available};
pub use bank_account::{
    BankAccountError, BankAccountInput, BankAccountView, save_bank_account, view_bank_account,
};
pub use decide_payout::{approve_payout, refuse_payout};
pub use list_payouts::{PayoutView, list_for_operator, list_for_seller, list_in_state};
pub use print_statement::print_statement;
pub use request_payout::request_payout;
pub use schedule_payouts::schedule_payouts;
pub use send_batch::{BatchFile, batch_files, send_batch};
pub use settle_payout::{confirm_payout, return_payout};
pub use statement::{StatementLine, seller_statement, statement_csv};

use domain::money::Money;
use domain::payout::PayoutState;
use store::StoreError;

use crate::retry::may_retry;

/// Why nothing was paid.
#[derive(Debug, thiserror::Error)]
pub enum PayoutError {
    /// No such payout, or not for whoever asks.
    #[error("no such payout")]
    NotFound,
    /// The shop has entered no bank account.
    #[error("no bank account is entered")]
    NoBankAccount,
    /// Less than is worth paying.
    #[error("{available} is less than {least}")]
    TooLittle {
        /// What could be paid.
        available: Money,
        /// The least that is.
        least: Money,
    },
    /// The payout is in a state in which this cannot be done.
    #[error("this cannot be done with a payout that is {state:?}")]
    NotNow {
        /// What it is.
        state: PayoutState,
    },
    /// A large payout needs another pair of eyes.
    #[error("another operator has to agree")]
    SameOperator,
    /// A reason has to be given.
    #[error("a reason has to be given")]
    NoReason,
    /// Nothing is approved in this currency.
    #[error("there is nothing to send")]
    NothingToSend,
    /// There is no rate between the two currencies.
    #[error("there is no rate of exchange")]
    NoRate,
    /// The account to pay from is not set, or a bank would not take the file.
    #[error("the file cannot be written: {0}")]
    NoFile(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(PayoutError);
