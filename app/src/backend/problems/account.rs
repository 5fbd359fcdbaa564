//! Accounts.

use services::account::log_in::LogInError;
use services::account::register::RegisterError;

use super::fields;
use crate::problem::{FieldReason, Problem};

impl From<RegisterError> for Problem {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Invalid(problems) => fields(problems),
            RegisterError::Store(error) => error.into(),
        }
    }
}

impl From<LogInError> for Problem {
    fn from(error: LogInError) -> Self {
        match error {
            // Which of the two is wrong is nobody's business.
            LogInError::WrongPair => Self::field("password", FieldReason::WrongPair),
            LogInError::Store(error) => error.into(),
        }
    }
}
