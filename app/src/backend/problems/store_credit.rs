//! Gift cards and store credit.

use services::store_credit::StoreCreditError;

use crate::problem::{FieldReason, Problem};

impl From<StoreCreditError> for Problem {
    fn from(error: StoreCreditError) -> Self {
        match error {
            StoreCreditError::NotFound => Self::NotFound,
            StoreCreditError::Unknown => Self::field("code", FieldReason::Unknown),
            StoreCreditError::OtherCurrency(_) => Self::field("code", FieldReason::WrongPair),
            StoreCreditError::NoAccount => Self::field("email", FieldReason::Unknown),
            StoreCreditError::BadAmount => Self::field("amount", FieldReason::OutOfRange),
            StoreCreditError::NoReason => Self::field("reason", FieldReason::Missing),
            StoreCreditError::SameOperator => Self::SameOperator,
            StoreCreditError::KeyMismatch => Self::IdempotencyMismatch,
            StoreCreditError::Store(error) => error.into(),
        }
    }
}
