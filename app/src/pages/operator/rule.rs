//! `/operator/rules/new` and `/operator/rules/{rule}`: adding a rule, and changing one with a preview and its history.

use std::collections::BTreeMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;
use services::account::form_draft;
use services::account::session::Role;
use services::operator::edit_rule::{EditRuleError, RuleHistory, RuleVersion, rule_history};
use services::operator::preview_rule::{Preview, preview_rule};
use services::operator::rule_input::{RuleInput, fields, input_of};

use super::Nav;
use super::rule_form::{Entries, RuleForm};
use super::rule_preview::RulePreview;
use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::told::Told;
use crate::problem::Problem;

/// What the address carries: the fields of a preview, or the rule that a new one is made like.
type Asked = BTreeMap<String, String>;

/// `/operator/rules/new`
///
/// # Errors
/// Visitors who are not operators.
pub async fn new(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    if user.role != Role::Operator {
        return Err(Problem::Forbidden);
    }
    let like = match asked.get("like") {
        Some(id) => Some(rule_history(&visit.backend.shop, user, id).await?),
        None => None,
    };
    let blank = || RuleInput::from([("checked_on".to_owned(), today(&visit))]);
    let stored = like.map_or_else(blank, |like| input_of(&like.row));
    draw(visit, asked, stored, None).await
}

/// `/operator/rules/{rule}`
///
/// # Errors
/// Visitors who are not operators, a rule that is not there.
pub async fn edit(
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let history = rule_history(&visit.backend.shop, visit.require_user()?, &id).await?;
    let stored = input_of(&history.row);
    draw(visit, asked, stored, Some(history)).await
}

fn today(visit: &Visit) -> String {
    visit.backend.shop.now().date_utc().to_string()
}

async fn draw(
    visit: Visit,
    asked: Asked,
    stored: RuleInput,
    history: Option<RuleHistory>,
) -> Result<Response, Problem> {
    let form = history.as_ref().map_or_else(
        || "rule-new".to_owned(),
        |history| format!("rule-{}", history.row.id),
    );
    let draft = match &visit.visitor {
        Some(visitor) => form_draft::take(&visit.backend.shop, visitor.session, &form).await?,
        None => None,
    };
    let (preview, refused) = previewed(&visit, &asked).await?;
    let entries = Entries {
        typed: draft
            .as_ref()
            .map(|draft| draft.values.clone())
            .or_else(|| typed(&asked)),
        problems: draft.map_or(refused, |draft| draft.problems),
        stored,
        version: history.as_ref().map(|history| history.version),
    };
    let t = visit.t;
    let title = if history.is_some() {
        t.rules_edit_title()
    } else {
        t.rules_new_title()
    };
    let name = history
        .as_ref()
        .map(|history| view! { <p class="quiet"><bdi>{history.row.id.clone()}</bdi></p> });
    let changes = history
        .as_ref()
        .map(|history| view! { <History visit=visit.clone() history=history.clone() /> });
    let copy = history.map(|history| {
        let href = format!("/operator/rules/new?like={}", history.row.id);
        view! { <p><a class="button button-quiet" href=href>{t.rules_copy_action()}</a></p> }
    });
    let body = view! {
        <div class="wrap page stack">
            <Nav visit=visit.clone() />
            <Told visit=visit.clone() />
            <header class="stack stack-tight">
                <p><a href="/operator/rules">{t.rules_title()}</a></p>
                <h1>{title}</h1>
                {name}
            </header>
            {preview.map(|preview| view! { <RulePreview visit=visit.clone() preview=preview /> })}
            <RuleForm visit=visit.clone() entries=entries />
            {copy}
            {changes}
        </div>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The fields of a preview, as the address carries them.
fn typed(asked: &Asked) -> Option<RuleInput> {
    asked.contains_key("preview").then(|| {
        let fields = fields().into_iter().chain(["reason"]);
        fields
            .filter_map(|name| Some((name.to_owned(), asked.get(name)?.clone())))
            .collect()
    })
}

/// What the rule in the address would change; or the fields that keep it from being computed.
async fn previewed(
    visit: &Visit,
    asked: &Asked,
) -> Result<(Option<Preview>, Vec<(String, String)>), Problem> {
    let Some(input) = typed(asked) else {
        return Ok((None, Vec::new()));
    };
    match preview_rule(&visit.backend.shop, visit.require_user()?, &input).await {
        Ok(preview) => Ok((Some(preview), Vec::new())),
        Err(EditRuleError::Invalid(problems)) => {
            let problems = problems
                .into_iter()
                .map(|(field, reason)| (field, reason.to_owned()));
            Ok((None, problems.collect()))
        }
        Err(other) => Err(other.into()),
    }
}

#[component]
fn History(visit: Visit, history: RuleHistory) -> impl IntoView {
    let t = visit.t;
    let changes: Vec<_> = history
        .changes
        .iter()
        .map(|change| version(&visit, change))
        .collect();
    let empty = changes
        .is_empty()
        .then(|| view! { <p class="quiet">{t.rules_history_empty()}</p> });
    view! {
        <section class="panel stack" aria-labelledby="history">
            <h2 id="history">{t.rules_history_title()}</h2>
            {empty}
            <ol class="stack" role="list">{changes}</ol>
        </section>
    }
}

fn version(visit: &Visit, change: &RuleVersion) -> impl IntoView + use<> {
    let t = visit.t;
    let author = change
        .author
        .clone()
        .unwrap_or_else(|| t.rules_history_command().to_owned());
    let fields: Vec<_> = change
        .fields
        .iter()
        .map(|field| {
            let shown = |text: &str| {
                if text.is_empty() {
                    "∅".to_owned()
                } else {
                    text.to_owned()
                }
            };
            let words =
                t.rules_history_change(&field.field, &shown(&field.before), &shown(&field.after));
            view! { <li class="small" dir="auto">{words}</li> }
        })
        .collect();
    view! {
        <li class="stack stack-tight">
            <p>
                <span class="strong">{change.version}". "{visit.fmt.date(change.at)}</span>
                " · "<bdi>{author}</bdi>
            </p>
            <p dir="auto">{change.reason.clone()}</p>
            <ul role="list">{fields}</ul>
        </li>
    }
}
