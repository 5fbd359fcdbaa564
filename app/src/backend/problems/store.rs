//! The database's own refusals.

use services::StoreError;

use super::defect;
use crate::problem::{FieldProblem, Problem};

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(cause) => {
                tracing::error!(%cause, "the database is unavailable");
                Self::Unavailable
            }
            // A use case has tried again by itself before it gives up.
            StoreError::Retry => Self::Unavailable,
            error @ (StoreError::Conflict { .. } | StoreError::Inconsistent { .. }) => {
                defect(&error)
            }
        }
    }
}

impl From<FieldProblem> for Problem {
    fn from(problem: FieldProblem) -> Self {
        Self::Invalid(vec![problem])
    }
}
