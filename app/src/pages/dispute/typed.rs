//! What was typed into the forms of a dispute's page before one of them was refused.
//!
//! All forms of the page share one draft, which names the form. Where that form is no longer there, because the other side
//! has moved meanwhile, the text goes into the message: nothing that somebody wrote about their money is lost.

use domain::money::Money;
use services::account::form_draft::{self, Draft};
use services::dispute::{May, PICTURES_MAX};

use crate::backend::visit::Visit;
use crate::components::field::FieldView;
use crate::pages::told::named_field_words;
use crate::problem::{FieldReason, Problem};

/// The field in which the server notes which form was refused.
pub const FORM: &str = "form";
/// The form that everything else goes into.
const MESSAGE: &str = "say";

/// What was typed, and what was wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    draft: Option<Draft>,
    form: String,
}

impl Typed {
    /// What was typed into the form of this name.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn take(visit: &Visit, name: &str) -> Result<Self, Problem> {
        let draft = match &visit.visitor {
            Some(visitor) => form_draft::take(&visit.backend.shop, visitor.session, name).await?,
            None => None,
        };
        let form = draft.as_ref().and_then(|draft| draft.values.get(FORM));
        Ok(Self {
            form: form.cloned().unwrap_or_default(),
            draft,
        })
    }

    /// Moves the text of a form that is not on the page into the message.
    #[must_use]
    pub fn for_forms(mut self, may: May) -> Self {
        let is_there = match self.form.as_str() {
            "offer" => may.offer,
            "escalate" => may.escalate,
            "appeal" => may.appeal,
            "send-back" => may.send_back,
            "decide" => may.decide,
            _ => true,
        };
        if !is_there {
            MESSAGE.clone_into(&mut self.form);
        }
        self
    }

    /// Whether this form was refused.
    pub fn is_of(&self, form: &str) -> bool {
        self.draft.is_some() && (self.form == form || self.form.is_empty())
    }

    /// What was typed into a field of this form.
    pub fn value(&self, form: &str, field: &str) -> Option<String> {
        let draft = self.draft.as_ref().filter(|_| self.is_of(form));
        draft.and_then(|draft| draft.values.get(field)).cloned()
    }

    /// Why a field of this form was refused.
    pub fn reason(&self, form: &str, field: &str) -> Option<FieldReason> {
        let draft = self.draft.as_ref().filter(|_| self.is_of(form))?;
        let mut problems = draft.problems.iter();
        let (_, reason) = problems.find(|(name, _)| name == field)?;
        Some(FieldReason::parse(reason).unwrap_or(FieldReason::Malformed))
    }

    /// The same in words; `most` is all that can be paid back.
    pub fn problem(&self, visit: &Visit, form: &str, field: &str, most: Money) -> Option<String> {
        let t = visit.t;
        let reason = self.reason(form, field)?;
        Some(match (field, reason) {
            (_, FieldReason::Missing) => t.field_error_missing().to_owned(),
            ("amount", FieldReason::OutOfRange) => t.dispute_error_amount(&visit.fmt.money(most)),
            ("amount", _) => t.field_error_amount().to_owned(),
            ("with_return" | "wish", FieldReason::WrongPair) => t.dispute_error_return().to_owned(),
            ("picture", _) => t.dispute_error_pictures(PICTURES_MAX),
            (field, reason) => named_field_words(visit, field, reason.as_str()),
        })
    }

    /// A field of a form, with what was typed or `stored`, and what was wrong with it.
    pub fn field(
        &self,
        visit: &Visit,
        form: &'static str,
        name: &'static str,
        most: Money,
    ) -> FieldView {
        FieldView {
            name,
            scope: form,
            value: self.value(form, name).unwrap_or_default(),
            problem: self.problem(visit, form, name, most),
            ..FieldView::default()
        }
    }
}
