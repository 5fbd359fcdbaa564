//! What operators' use cases refuse.

use services::operator::edit_rule::EditRuleError;
use services::operator::list_rules::ListRulesError;
use services::reference::ReferenceError;

use super::{defect, fields};
use crate::problem::Problem;

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
