//! What operators' use cases refuse.

use services::operator::list_rules::ListRulesError;

use crate::problem::Problem;

impl From<ListRulesError> for Problem {
    fn from(error: ListRulesError) -> Self {
        match error {
            ListRulesError::Forbidden => Self::Forbidden,
        }
    }
}
