//! `/operator/store-credit`: what is owed on gift cards and accounts, what waits, and the form that gives it out.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use services::store_credit::{
    Issued, StoreCreditEntry, StoreCredits, WaitingIssue, list_store_credits,
};

use super::books::Books;
use super::store_credit_form::StoreCreditForm;
use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::paging::{self, Asked};
use crate::pages::refused::Refused;
use crate::problem::Problem;

/// The address of the page.
pub const PAGE: &str = "/operator/store-credit";

/// `/operator/store-credit`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let all = list_store_credits(&visit.backend.shop, user, asked.rows()).await?;
    let refused = Refused::take(&visit, "store-credit").await?;
    let (t, title, number) = (visit.t, visit.t.store_credit_title(), asked.number());
    let pages = paging::pages_so_far(number, all.entries.len());
    let pager = paging::view(&visit, format!("{PAGE}?"), number, pages);
    let around = visit.clone();
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            <p class="quiet">{t.store_credit_hint()}</p>
            <Owed visit=around.clone() all=all.clone() />
            <Waiting visit=around.clone() waiting=all.waiting />
            <StoreCreditForm visit=around.clone() refused=refused />
            <Entries visit=around entries=all.entries />
            <Pager pager=pager />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The one page that shows a code.
///
/// # Errors
/// Visitors who are not operators.
pub fn issued(visit: &Visit, issued: &Issued) -> Result<Response, Problem> {
    visit.require_user()?;
    let (t, title) = (visit.t, visit.t.store_credit_issued_title());
    let code = issued.code.as_ref().map(|code| code.grouped());
    let waiting = issued.is_waiting.then(|| {
        view! { <Notice tone=Tone::Know words=t.store_credit_issued_waiting().to_owned() /> }
    });
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            {waiting}
            <p class="code"><bdi dir="ltr">{code}</bdi></p>
            <p>{t.store_credit_issued_once()}</p>
            <p><a class="button button-quiet" href=PAGE>{t.store_credit_issued_back()}</a></p>
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Owed(visit: Visit, all: StoreCredits) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = all
        .totals
        .iter()
        .map(|(amount, count)| {
            let amount = visit.fmt.money(*amount);
            let words = t.store_credit_owed_count(*count);
            view! { <li><bdi class="strong">{amount}</bdi>" "<span class="quiet small">{words}</span></li> }
        })
        .collect();
    let empty = rows
        .is_empty()
        .then(|| view! { <p class="quiet">{t.store_credit_owed_empty()}</p> });
    view! {
        <section class="stack stack-tight" aria-labelledby="owed">
            <h2 id="owed">{t.store_credit_owed_title()}</h2>
            {empty}
            <ul class="stack stack-tight plain">{rows}</ul>
        </section>
    }
}

#[component]
fn Waiting(visit: Visit, waiting: Vec<WaitingIssue>) -> impl IntoView {
    let t = visit.t;
    let cards: Vec<_> = waiting.iter().map(|issue| card(&visit, issue)).collect();
    let empty = cards
        .is_empty()
        .then(|| view! { <p class="quiet">{t.store_credit_waiting_empty()}</p> });
    view! {
        <section class="stack" aria-labelledby="waiting">
            <h2 id="waiting">{t.store_credit_waiting_title()}</h2>
            {empty}
            <ul class="stack plain">{cards}</ul>
        </section>
    }
}

fn card(visit: &Visit, issue: &WaitingIssue) -> impl IntoView + use<> {
    let t = visit.t;
    let action = |verb: &str| format!("/api/operator/store-credit/{}/{verb}", issue.id);
    let source = source_words(visit, &issue.source);
    let who = t.journal_draft_author(&visit.fmt.date(issue.created_at), &issue.author);
    let buttons = match issue.is_own {
        true => view! { <p class="quiet small">{t.journal_own()}</p> }.into_any(),
        false => view! {
            <div class="row">
                <form action=action("approve") method="post">
                    <button class="button" type="submit">{t.store_credit_approve_action()}</button>
                </form>
                <form action=action("refuse") method="post">
                    <button class="button button-quiet" type="submit">{t.store_credit_refuse_action()}</button>
                </form>
            </div>
        }
        .into_any(),
    };
    view! {
        <li class="panel stack stack-tight">
            <div class="row row-apart">
                <bdi class="strong">{visit.fmt.money(issue.amount)}</bdi>
                <span class="wraps">{entry_name(visit, &issue.entry)}</span>
            </div>
            <p><bdi>{issue.reason.clone()}</bdi></p>
            <p class="quiet small">{source}" · "{who}</p>
            {buttons}
        </li>
    }
}

/// Who pays for what is given out.
pub(super) fn source_words(visit: &Visit, source: &str) -> &'static str {
    match source {
        "sold" => visit.t.store_credit_source_sold(),
        _ => visit.t.store_credit_source_goodwill(),
    }
}

fn entry_name(visit: &Visit, entry: &StoreCreditEntry) -> AnyView {
    match (&entry.ending, &entry.email) {
        (Some(ending), _) => visit.t.store_credit_card(ending).into_any(),
        (None, email) => view! { <bdi>{email.clone()}</bdi> }.into_any(),
    }
}

#[component]
fn Entries(visit: Visit, entries: Vec<StoreCreditEntry>) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = entries.iter().map(|entry| row(&visit, entry)).collect();
    let list = match rows.is_empty() {
        true => view! { <p class="quiet">{t.store_credit_list_empty()}</p> }.into_any(),
        false => view! { <ul class="stack plain">{rows}</ul> }.into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="entries">
            <h2 id="entries">{t.store_credit_list_title()}</h2>
            {list}
        </section>
    }
}

fn row(visit: &Visit, entry: &StoreCreditEntry) -> impl IntoView + use<> {
    let t = visit.t;
    let turn = |verb: &str, words: &'static str| {
        let action = format!("/api/operator/store-credit/cards/{}/{verb}", entry.id);
        view! {
            <form action=action method="post">
                <button class="button button-link" type="submit">{words}</button>
            </form>
        }
    };
    let (badge, words, button) = match entry.state.as_str() {
        "active" => (
            "badge badge-done",
            t.store_credit_state_active(),
            Some(turn("block", t.store_credit_block_action())),
        ),
        "waiting" => ("badge badge-now", t.store_credit_state_waiting(), None),
        _ => (
            "badge badge-problem",
            t.store_credit_state_blocked(),
            Some(turn("unblock", t.store_credit_unblock_action())),
        ),
    };
    view! {
        <li class="panel row row-apart">
            <div>
                <p class="strong wraps">{entry_name(visit, entry)}</p>
                <p><bdi>{visit.fmt.money(entry.balance)}</bdi>" "<span class="quiet small">{visit.fmt.date(entry.created_at)}</span></p>
            </div>
            <div class="row"><span class=badge>{words}</span>{button}</div>
        </li>
    }
}
