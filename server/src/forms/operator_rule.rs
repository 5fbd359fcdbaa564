//! An operator's rules.

use app::backend::done::Done;
use app::problem::{FieldProblem, Problem};
use services::operator::edit_rule::{EditRuleError, save_rule};
use services::operator::rule_input::{RuleInput, fields};

use super::{FormAnswer, Submission};

/// `POST /api/operator/rules`: changes a rule, or without a `version` adds one.
///
/// # Errors
/// An account that runs nothing; for JSON, the fields that cannot be accepted.
pub async fn save(mut form: Submission) -> FormAnswer {
    let user = form.visit.user().ok_or(Problem::LoginRequired)?.clone();
    let id = form.fields.text("id")?;
    let version = match form.fields.optional("version")? {
        None | Some("") => None,
        Some(_) => Some(form.fields.number("version")?),
    };
    let (name, page) = match version {
        None => ("rule-new".to_owned(), "/operator/rules/new".to_owned()),
        Some(_) => (format!("rule-{id}"), format!("/operator/rules/{id}")),
    };
    match save_rule(form.shop(), &user, version, &input(&form)?).await {
        Ok(id) => Ok(form.lead(&Done::RuleSaved.at(&format!("/operator/rules/{id}")))),
        Err(EditRuleError::Changed) if !form.wants_json() => {
            form.keep(&name, &[]).await?;
            Ok(form.lead(&Done::RuleChanged.at(&page)))
        }
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back(&name, fields, &page).await,
            other => Err(other),
        },
    }
}

fn input(form: &Submission) -> Result<RuleInput, FieldProblem> {
    let names = fields().into_iter().chain(["reason"]);
    names
        .map(|name| Ok((name.to_owned(), form.fields.text(name)?)))
        .collect()
}
