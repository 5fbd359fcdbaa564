//! A form that was refused and is shown again: what was typed, and why it cannot be accepted.

use services::account::form_draft::{self, Draft};

use crate::backend::visit::Visit;
use crate::problem::{FieldReason, Problem};

/// The form as it was sent; empty for one that was not refused.
#[derive(Debug, Clone, Default)]
pub struct Refused(Option<Draft>);

impl Refused {
    /// Takes the form of this name, once.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn take(visit: &Visit, form: &str) -> Result<Self, Problem> {
        Ok(Self(match &visit.visitor {
            Some(visitor) => form_draft::take(&visit.backend.shop, visitor.session, form).await?,
            None => None,
        }))
    }

    /// Whether there is one.
    pub const fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// What was typed into a field.
    pub fn value(&self, field: &str) -> Option<String> {
        self.0.as_ref()?.values.get(field).cloned()
    }

    /// Why a field was refused.
    pub fn reason(&self, field: &str) -> Option<FieldReason> {
        let mut problems = self.0.as_ref()?.problems.iter();
        let (_, reason) = problems.find(|(name, _)| name == field)?;
        Some(FieldReason::parse(reason).unwrap_or(FieldReason::Malformed))
    }
}
