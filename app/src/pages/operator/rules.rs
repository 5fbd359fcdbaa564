//! `/operator/rules`: the trade rules with their sources, those first that ask for a look.

use axum::extract::Query;
use axum::response::Response;
use domain::landed::{RuleKind, RuleRow, RuleStatus};
use domain::place::Country;
use leptos::prelude::*;
use serde::Deserialize;
use services::operator::list_rules::{RuleFilter, RuleList, RuleStage, RuleView, list_rules};

use super::Nav;
use crate::backend::visit::Visit;
use crate::components::field::{FieldView, Select};
use crate::layouts::document::Head;
use crate::problem::Problem;

/// The filter as the address carries it; an empty field filters nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    destination: String,
    kind: String,
    stage: String,
    status: String,
}

const KINDS: [(&str, RuleKind); 4] = [
    ("duty", RuleKind::Duty),
    ("excise", RuleKind::Excise),
    ("tax", RuleKind::Tax),
    ("fee", RuleKind::Fee),
];
const STAGES: [(&str, RuleStage); 4] = [
    ("in_force", RuleStage::InForce),
    ("ending", RuleStage::Ending),
    ("coming", RuleStage::Coming),
    ("past", RuleStage::Past),
];
const STATUSES: [(&str, RuleStatus); 2] = [
    ("unverified", RuleStatus::Unverified),
    ("verified", RuleStatus::Verified),
];

/// `/operator/rules`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let filter = RuleFilter {
        destination: Country::from_code(&asked.destination).ok(),
        kind: named(&KINDS, &asked.kind),
        status: named(&STATUSES, &asked.status),
        stage: named(&STAGES, &asked.stage),
    };
    let list = list_rules(&visit.backend.shop, user, filter)?;
    let t = visit.t;
    let title = t.rules_title();
    let body = view! {
        <div class="wrap page stack">
            <Nav visit=visit.clone() />
            <header class="stack stack-tight">
                <h1>{title}</h1>
                <p>{t.rules_unverified_count(list.unverified)}<br />{t.rules_ending_count(list.ending)}</p>
                <p class="quiet small">{t.rules_edit_hint()}</p>
                <p><a class="button button-quiet" href="/operator/rules/new">{t.rules_new_title()}</a></p>
            </header>
            <Filter visit=visit.clone() asked=asked list=&list />
            <Rules visit=visit.clone() rules=list.rules />
        </div>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn named<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
    let found = names.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value)
}

#[component]
fn Filter<'a>(visit: Visit, asked: Asked, list: &'a RuleList) -> impl IntoView + use<> {
    let t = visit.t;
    let field = |name: &'static str, label: &str, value: String| FieldView {
        name,
        label: label.to_owned(),
        value,
        ..FieldView::default()
    };
    let all = || (String::new(), t.rules_filter_all().to_owned());
    let mut countries: Vec<(String, String)> = list
        .destinations
        .iter()
        .map(|country| {
            let name = visit.fmt.country_name(*country).to_owned();
            (country.code().to_owned(), name)
        })
        .collect();
    countries.sort_by(|left, right| visit.fmt.compare(&left.1, &right.1));
    countries.insert(0, all());
    let choices = |words: Vec<(&str, &str)>| {
        let words = words
            .into_iter()
            .map(|(value, words)| (value.to_owned(), words.to_owned()));
        std::iter::once(all()).chain(words).collect::<Vec<_>>()
    };
    let kinds = choices(
        KINDS
            .map(|(name, kind)| (name, kind_words(&visit, kind)))
            .into(),
    );
    let stages = choices(
        STAGES
            .map(|(name, stage)| (name, stage_words(&visit, stage)))
            .into(),
    );
    let statuses = STATUSES.map(|(name, status)| (name, status_words(&visit, status)));
    view! {
        <form class="panel form form-grid" method="get" action="/operator/rules">
            <Select field=field("destination", t.rules_destination_label(), asked.destination) options=countries />
            <Select field=field("kind", t.rules_kind_label(), asked.kind) options=kinds />
            <Select field=field("stage", t.rules_stage_label(), asked.stage) options=stages />
            <Select field=field("status", t.rules_status_label(), asked.status) options=choices(statuses.into()) />
            <button class="button" type="submit">{t.rules_filter_action()}</button>
        </form>
    }
}

#[component]
fn Rules(visit: Visit, rules: Vec<RuleView>) -> impl IntoView {
    let t = visit.t;
    if rules.is_empty() {
        return view! { <p class="quiet">{t.rules_empty()}</p> }.into_any();
    }
    let rows: Vec<_> = rules.iter().map(|rule| rule_row(&visit, rule)).collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.rules_destination_label()}</th>
                    <th scope="col">{t.rules_kind_label()}</th>
                    <th scope="col">{t.rules_figure_label()}</th>
                    <th scope="col">{t.rules_stage_label()}</th>
                    <th scope="col">{t.rules_source_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn rule_row(visit: &Visit, rule: &RuleView) -> impl IntoView + use<> {
    let (t, row) = (visit.t, &rule.row);
    let place = match Country::from_code(&row.destination) {
        Ok(country) => visit.fmt.country_name(country).to_owned(),
        // A customs union goes by its code.
        Err(_) => row.destination.clone(),
    };
    let goods = (!row.hs_prefix.is_empty())
        .then(|| view! { <br /><span class="quiet small">"HS "{row.hs_prefix.clone()}</span> });
    let from = visit.fmt.calendar_date(row.valid_from);
    let until = row.valid_to.map(|last| visit.fmt.calendar_date(last));
    let valid = match until {
        Some(until) => t.rules_valid_between(&from, &until),
        None => t.rules_valid_from(&from),
    };
    let doubt = (row.status == RuleStatus::Unverified)
        .then(|| view! { <span class="badge badge-now">{t.rules_status_unverified()}</span> });
    let note = (!row.note.is_empty())
        .then(|| view! { <br /><span class="quiet small" dir="auto">{row.note.clone()}</span> });
    view! {
        <tr>
            <td data-label=t.rules_destination_label()><span><span class="strong">{place}</span><br /><a class="small" href=format!("/operator/rules/{}", row.id)>{row.id.clone()}</a></span></td>
            <td data-label=t.rules_kind_label()><span>{kind_words(visit, row.kind)}{goods}</span></td>
            <td data-label=t.rules_figure_label()><span>{figures(visit, row)}</span></td>
            <td data-label=t.rules_stage_label()><span>{stage_words(visit, rule.stage)}<br /><span class="quiet small">{valid}</span></span></td>
            <td data-label=t.rules_source_label()><span><span dir="auto">{row.source.clone()}</span>" "{doubt}{note}</span></td>
        </tr>
    }
}

/// Rate or amount, then the limits between which it holds.
fn figures(visit: &Visit, row: &RuleRow) -> Vec<AnyView> {
    let t = visit.t;
    let money = |text: &str| {
        let amount = text.parse().map(|amount| visit.fmt.money(amount));
        amount.unwrap_or_else(|_| text.to_owned())
    };
    let rate = row.rate_ppm.map(|ppm| visit.fmt.percent_ppm(ppm));
    let amount = (!row.amount.is_empty()).then(|| money(&row.amount));
    let per_kg = (!row.per_kg.is_empty()).then(|| t.rules_per_kg(&money(&row.per_kg)));
    let over = (!row.over.is_empty()).then(|| t.rules_over(&money(&row.over)));
    let up_to = (!row.up_to.is_empty()).then(|| t.rules_up_to(&money(&row.up_to)));
    let small = |words: String| view! { <br /><span class="quiet small">{words}</span> }.into_any();
    let first = rate.or(amount).unwrap_or_default();
    let limits = [per_kg, over, up_to].into_iter().flatten().map(small);
    std::iter::once(view! { <bdi class="strong">{first}</bdi> }.into_any())
        .chain(limits)
        .collect()
}

fn kind_words(visit: &Visit, kind: RuleKind) -> &'static str {
    let t = visit.t;
    match kind {
        RuleKind::Duty => t.product_price_duty(),
        RuleKind::Excise => t.product_price_excise(),
        RuleKind::Tax => t.product_price_tax(),
        RuleKind::Fee => t.product_price_fees(),
    }
}

fn stage_words(visit: &Visit, stage: RuleStage) -> &'static str {
    let t = visit.t;
    match stage {
        RuleStage::Coming => t.rules_stage_coming(),
        RuleStage::InForce => t.rules_stage_in_force(),
        RuleStage::Ending => t.rules_stage_ending(),
        RuleStage::Past => t.rules_stage_past(),
    }
}

fn status_words(visit: &Visit, status: RuleStatus) -> &'static str {
    let t = visit.t;
    match status {
        RuleStatus::Verified => t.rules_status_verified(),
        RuleStatus::Unverified => t.rules_status_unverified(),
    }
}
