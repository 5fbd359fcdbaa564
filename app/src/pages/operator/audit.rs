//! `/operator/audit`: who did what to somebody's money, newest first.

use axum::extract::Query;
use axum::response::Response;
use domain::money::{Currency, Money};
use leptos::prelude::*;
use services::operator::audit::{Act, list_acts};

use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::money_words::action;
use crate::pages::paging::{self, Asked};
use crate::problem::Problem;

/// Particulars that are texts, in the order they are shown in.
const TEXTS: [&str; 3] = ["account", "reason", "note"];

/// `/operator/audit`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let (acts, count) = list_acts(&visit.backend.shop, user, asked.rows()).await?;
    let title = visit.t.audit_title();
    let pages = paging::pages_of(usize::try_from(count).unwrap_or_default());
    let pager = paging::view(&visit, "/operator/audit?".to_owned(), asked.number(), pages);
    let around = visit.clone();
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <Acts visit=around acts=acts />
            <Pager pager=pager />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Acts(visit: Visit, acts: Vec<Act>) -> impl IntoView {
    let t = visit.t;
    if acts.is_empty() {
        return view! { <p class="quiet">{t.audit_empty()}</p> }.into_any();
    }
    let rows: Vec<_> = acts.iter().map(|act| row(&visit, act)).collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.audit_when_label()}</th>
                    <th scope="col">{t.audit_who_label()}</th>
                    <th scope="col">{t.audit_what_label()}</th>
                    <th scope="col">{t.audit_subject_label()}</th>
                    <th scope="col">{t.audit_detail_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, act: &Act) -> impl IntoView + use<> {
    let t = visit.t;
    let actor = act.actor.clone();
    let actor = actor.unwrap_or_else(|| t.audit_by_itself().to_owned());
    let details: Vec<_> = details(visit, act)
        .into_iter()
        .map(|text| view! { <span class="small wraps" dir="auto">{text}</span><br /> })
        .collect();
    view! {
        <tr>
            <td data-label=t.audit_when_label()>{visit.fmt.date(act.at)}</td>
            <td data-label=t.audit_who_label()><bdi>{actor}</bdi></td>
            <td data-label=t.audit_what_label()>{action(visit, &act.action)}</td>
            <td data-label=t.audit_subject_label()><bdi class="small wraps">{act.subject.clone()}</bdi></td>
            <td data-label=t.audit_detail_label()><span>{details}</span></td>
        </tr>
    }
}

/// The amount, then what was written about it.
fn details(visit: &Visit, act: &Act) -> Vec<String> {
    let text = |name: &str| act.detail.get(name).and_then(|value| value.as_str());
    let minor = act.detail.get("amount_minor");
    let minor = minor.and_then(|value| value.as_i64());
    let currency = text("currency").and_then(|code| Currency::from_code(code).ok());
    let amount = minor.zip(currency);
    let amount = amount.map(|(minor, currency)| visit.fmt.money(Money::new(minor, currency)));
    let texts = TEXTS.iter().filter_map(|name| text(name));
    let texts = texts.filter(|text| !text.is_empty()).map(str::to_owned);
    amount.into_iter().chain(texts).collect()
}
