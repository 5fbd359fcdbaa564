//! Paying sellers.

use services::payment::bank_entry::{BankEntryError, StatementError};
use services::payment::cash::CashError;
use services::payout::{BankAccountError, PayoutError};
use services::refund::SettleRefundError;

use super::{defect, fields};
use crate::problem::{FieldReason, Problem};

impl From<PayoutError> for Problem {
    fn from(error: PayoutError) -> Self {
        match error {
            PayoutError::NotFound => Self::NotFound,
            PayoutError::NoBankAccount => Self::field("bank_account", FieldReason::Missing),
            PayoutError::TooLittle { .. } => Self::field("currency", FieldReason::OutOfRange),
            PayoutError::NotNow { .. } | PayoutError::NothingToSend => Self::StateChanged,
            PayoutError::SameOperator => Self::SameOperator,
            PayoutError::NoReason => Self::field("reason", FieldReason::Missing),
            PayoutError::NoRate => Self::RateMissing,
            PayoutError::Store(error) => error.into(),
            error @ PayoutError::NoFile(_) => defect(&error),
        }
    }
}

impl From<BankAccountError> for Problem {
    fn from(error: BankAccountError) -> Self {
        match error {
            BankAccountError::Forbidden => Self::Forbidden,
            BankAccountError::WrongPassword => Self::field("password", FieldReason::WrongPair),
            BankAccountError::Invalid(problems) => fields(problems),
            BankAccountError::Store(error) => error.into(),
        }
    }
}

impl From<CashError> for Problem {
    fn from(error: CashError) -> Self {
        match error {
            CashError::Forbidden => Self::Forbidden,
            CashError::NotFound => Self::NotFound,
            CashError::NotDue { .. } => Self::StateChanged,
            CashError::Store(error) => error.into(),
        }
    }
}

impl From<BankEntryError> for Problem {
    fn from(error: BankEntryError) -> Self {
        match error {
            BankEntryError::Forbidden => Self::Forbidden,
            BankEntryError::NotFound | BankEntryError::NoAccount => Self::NotFound,
            BankEntryError::Unreadable(StatementError::TooLarge) => Self::TooLarge,
            BankEntryError::Unreadable(_) => Self::field("statement", FieldReason::Malformed),
            BankEntryError::OtherAccount => Self::field("statement", FieldReason::Unknown),
            BankEntryError::NoSuchOrder => Self::field("number", FieldReason::Unknown),
            BankEntryError::Settled => Self::StateChanged,
            BankEntryError::Store(error) => error.into(),
        }
    }
}

impl From<SettleRefundError> for Problem {
    fn from(error: SettleRefundError) -> Self {
        match error {
            SettleRefundError::NotFound => Self::NotFound,
            SettleRefundError::Provider(_) => Self::Unavailable,
            SettleRefundError::Store(error) => error.into(),
        }
    }
}
