//! Payments.

use services::payment::retry_payment::RetryPaymentError;
use services::payment::test_bank::TestBankError;

use crate::problem::{FieldReason, Problem};

impl From<RetryPaymentError> for Problem {
    fn from(error: RetryPaymentError) -> Self {
        match error {
            RetryPaymentError::NotFound => Self::NotFound,
            RetryPaymentError::NotPayable { .. } => Self::StateChanged,
            RetryPaymentError::PaymentUnavailable => Self::field("payment", FieldReason::Unknown),
            RetryPaymentError::Store(error) => error.into(),
        }
    }
}

impl From<TestBankError> for Problem {
    fn from(error: TestBankError) -> Self {
        match error {
            TestBankError::NotFound => Self::NotFound,
            TestBankError::Store(error) => error.into(),
        }
    }
}
