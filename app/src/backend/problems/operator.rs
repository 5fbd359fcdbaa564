//! What operators' use cases refuse.

use services::operator::edit_rule::EditRuleError;
use services::operator::goodwill::GoodwillError;
use services::operator::journal::JournalError;
use services::operator::list_rules::ListRulesError;
use services::operator::money::MoneyError;
use services::reference::ReferenceError;

use super::{defect, fields};
use crate::problem::{FieldReason, Problem};

impl From<ListRulesError> for Problem {
    fn from(error: ListRulesError) -> Self {
        match error {
            ListRulesError::Forbidden => Self::Forbidden,
        }
    }
}

impl From<EditRuleError> for Problem {
    fn from(error: EditRuleError) -> Self {
        match error {
            EditRuleError::Forbidden => Self::Forbidden,
            EditRuleError::NotFound => Self::NotFound,
            EditRuleError::Changed => Self::StateChanged,
            EditRuleError::Invalid(problems) => fields(problems),
            EditRuleError::Reference(ReferenceError::Store(error))
            | EditRuleError::Store(error) => error.into(),
            EditRuleError::Reference(error) => defect(&error),
        }
    }
}

impl From<MoneyError> for Problem {
    fn from(error: MoneyError) -> Self {
        match error {
            MoneyError::Forbidden => Self::Forbidden,
            MoneyError::Reference(ReferenceError::Store(error)) | MoneyError::Store(error) => {
                error.into()
            }
            MoneyError::Reference(error) => defect(&error),
        }
    }
}

impl From<JournalError> for Problem {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Forbidden => Self::Forbidden,
            JournalError::NotFound => Self::NotFound,
            JournalError::NoReason => Self::field("reason", FieldReason::Missing),
            JournalError::BadAccount => Self::field("account", FieldReason::Unknown),
            JournalError::Unbalanced => Self::field("rows", FieldReason::WrongPair),
            JournalError::SameOperator => Self::SameOperator,
            JournalError::Store(error) => error.into(),
        }
    }
}

impl From<GoodwillError> for Problem {
    fn from(error: GoodwillError) -> Self {
        match error {
            GoodwillError::Forbidden => Self::Forbidden,
            GoodwillError::NotFound => Self::NotFound,
            GoodwillError::BadAmount => Self::field("amount", FieldReason::OutOfRange),
            GoodwillError::NoReason => Self::field("reason", FieldReason::Missing),
            GoodwillError::ChargebackOpen => Self::ChargebackOpen,
            GoodwillError::KeyMismatch => Self::IdempotencyMismatch,
            GoodwillError::Store(error) => error.into(),
        }
    }
}
