//! `/operator/jobs`: work that was given up, and messages of providers that came to nothing yet.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use services::Page;
use services::operator::jobs::{FailedJob, OpenEvent, list_failed, list_open_events};

use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::paging::{self, Asked};
use crate::problem::Problem;

/// `/operator/jobs`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let (user, shop) = (visit.require_user()?, &visit.backend.shop);
    let (jobs, queued) = list_failed(shop, user, asked.rows()).await?;
    let events = list_open_events(shop, user, Page::first(Page::LIMIT_MAX)).await?;
    let (t, title, number) = (visit.t, visit.t.jobs_title(), asked.number());
    let pages = paging::pages_so_far(number, jobs.len());
    let pager = paging::view(&visit, "/operator/jobs?".to_owned(), number, pages);
    let around = visit.clone();
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <p class="quiet">{t.jobs_waiting(queued)}</p>
            <section class="stack stack-tight" aria-labelledby="failed">
                <h2 id="failed">{t.jobs_failed_title()}</h2>
                <Failed visit=around.clone() jobs=jobs />
                <Pager pager=pager />
            </section>
            <section class="stack stack-tight" aria-labelledby="events">
                <h2 id="events">{t.jobs_events_title()}</h2>
                <Events visit=around events=events />
            </section>
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Failed(visit: Visit, jobs: Vec<FailedJob>) -> impl IntoView {
    let t = visit.t;
    if jobs.is_empty() {
        return view! { <p class="quiet">{t.jobs_failed_empty()}</p> }.into_any();
    }
    let rows: Vec<_> = jobs.iter().map(|job| job_row(&visit, job)).collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.jobs_kind_label()}</th>
                    <th scope="col">{t.jobs_date_label()}</th>
                    <th scope="col" class="number">{t.jobs_attempts_label()}</th>
                    <th scope="col">{t.jobs_error_label()}</th>
                    <td></td>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn job_row(visit: &Visit, job: &FailedJob) -> impl IntoView + use<> {
    let t = visit.t;
    let action = format!("/api/operator/jobs/{}/replay", job.id);
    let label = t.jobs_replay_label(&job.kind);
    view! {
        <tr>
            <td data-label=t.jobs_kind_label()><bdi class="strong">{job.kind.clone()}</bdi></td>
            <td data-label=t.jobs_date_label()>{visit.fmt.date(job.created_at)}</td>
            <td class="number" data-label=t.jobs_attempts_label()>{visit.fmt.number(job.attempts)}</td>
            <td data-label=t.jobs_error_label()><span class="small wraps" dir="auto">{job.error.clone()}</span></td>
            <td>
                <form action=action method="post">
                    <button class="button button-quiet" type="submit" aria-label=label>{t.jobs_replay_action()}</button>
                </form>
            </td>
        </tr>
    }
}

#[component]
fn Events(visit: Visit, events: Vec<OpenEvent>) -> impl IntoView {
    let t = visit.t;
    if events.is_empty() {
        return view! { <p class="quiet">{t.jobs_events_empty()}</p> }.into_any();
    }
    let rows: Vec<_> = events
        .iter()
        .map(|event| event_row(&visit, event))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.jobs_received_label()}</th>
                    <th scope="col">{t.jobs_provider_label()}</th>
                    <th scope="col">{t.jobs_message_label()}</th>
                    <th scope="col">{t.jobs_state_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn event_row(visit: &Visit, event: &OpenEvent) -> impl IntoView + use<> {
    let t = visit.t;
    let state = match event.state.as_str() {
        "received" => t.jobs_event_received(),
        "unmatched" => t.jobs_event_unmatched(),
        other => other,
    };
    let note = (!event.note.is_empty()).then(|| {
        view! { <br /><span class="small wraps" dir="auto">{event.note.clone()}</span> }
    });
    view! {
        <tr>
            <td data-label=t.jobs_received_label()>{visit.fmt.date(event.received_at)}</td>
            <td data-label=t.jobs_provider_label()><bdi>{event.provider.clone()}</bdi></td>
            <td data-label=t.jobs_message_label()><bdi class="wraps">{event.kind.clone()}</bdi></td>
            <td data-label=t.jobs_state_label()><span>{state.to_owned()}{note}</span></td>
        </tr>
    }
}
