//! Disputes.

use services::PictureProblem;
use services::dispute::DisputeError;

use crate::problem::{FieldReason, Problem};

impl From<DisputeError> for Problem {
    fn from(error: DisputeError) -> Self {
        match error {
            DisputeError::NotFound => Self::NotFound,
            DisputeError::NotNow { .. } => Self::StateChanged,
            DisputeError::NotDisputable => Self::NotDisputable,
            DisputeError::TooEarly { .. } => Self::TooEarly,
            DisputeError::BadAmount { .. } => Self::field("amount", FieldReason::OutOfRange),
            DisputeError::NothingToReturn => Self::field("with_return", FieldReason::WrongPair),
            DisputeError::BadText => Self::field("text", FieldReason::TooLong),
            DisputeError::TooManyPictures => Self::field("picture", FieldReason::OutOfRange),
            DisputeError::SameOperator => Self::SameOperator,
            DisputeError::ChargebackOpen => Self::ChargebackOpen,
            DisputeError::CashNotHere => Self::CashNotHere,
            DisputeError::Refused(PictureProblem::Storage(cause)) => {
                tracing::error!(%cause, "a picture cannot be stored");
                Self::Unavailable
            }
            DisputeError::Refused(_) => Self::field("picture", FieldReason::Malformed),
            DisputeError::Store(error) => error.into(),
        }
    }
}
