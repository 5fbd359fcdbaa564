//! `/operator/money`: what waits for somebody, what is held and for how long, and the trial balance of today.

use axum::response::Response;
use domain::money::Money;
use leptos::prelude::*;
use services::Page;
use services::operator::money::{Held, held_by_age, trial_balance};
use services::operator::waiting::{OpenChargeback, Waiting, list_chargebacks, waiting};

use super::balance::TrialBalance;
use super::books::{Books, today};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::problem::Problem;

/// Payments taken back that are shown at once.
const CHARGEBACKS_MAX: u32 = 50;

/// `/operator/money`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = visit.require_user()?.clone();
    let (shop, day) = (&visit.backend.shop, today(&visit));
    let held = held_by_age(shop, &user).await?;
    let totals = trial_balance(shop, &user, day).await?;
    let waiting = waiting(shop, &user).await?;
    let chargebacks = list_chargebacks(shop, &user, Page::first(CHARGEBACKS_MAX)).await?;
    let (t, title) = (visit.t, visit.t.money_title());
    let around = visit.clone();
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <Todo visit=around.clone() waiting=waiting />
            <Chargebacks visit=around.clone() open=chargebacks />
            <HeldByAge visit=around.clone() held=held />
            <section class="stack stack-tight" aria-labelledby="balance">
                <h2 id="balance">{t.balance_title()}</h2>
                <TrialBalance visit=around.clone() totals=totals day=day />
            </section>
            <Export visit=around />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Todo(visit: Visit, waiting: Waiting) -> impl IntoView {
    let t = visit.t;
    let Waiting {
        payouts,
        disputes,
        jobs,
        events,
        transfers,
        refunds,
        credits,
    } = waiting;
    let tiles: Vec<_> = [
        (payouts, t.money_todo_payouts(payouts), "/operator/payouts"),
        (
            disputes,
            t.money_todo_disputes(disputes),
            "/operator/disputes",
        ),
        (
            transfers,
            t.money_todo_transfers(transfers),
            "/operator/bank",
        ),
        (refunds, t.money_todo_refunds(refunds), "/operator/cash"),
        (
            credits,
            t.money_todo_credits(credits),
            "/operator/store-credit",
        ),
        (jobs, t.money_todo_jobs(jobs), "/operator/jobs"),
        (events, t.money_todo_events(events), "/operator/jobs#events"),
    ]
    .into_iter()
    .filter(|(count, _, _)| *count > 0)
    .map(|(_, words, href)| view! { <a href=href><span class="strong">{words}</span></a> })
    .collect();
    match tiles.is_empty() {
        true => view! { <p class="quiet">{t.money_todo_empty()}</p> }.into_any(),
        false => view! { <div class="todo">{tiles}</div> }.into_any(),
    }
}

/// Only where there are any: a chargeback is rare.
#[component]
fn Chargebacks(visit: Visit, open: Vec<OpenChargeback>) -> impl IntoView {
    let t = visit.t;
    let row = |open: &OpenChargeback| {
        view! {
            <tr>
                <td data-label=t.statement_order_label()><bdi>{open.number.clone()}</bdi></td>
                <td data-label=t.statement_date_label()>{visit.fmt.date(open.opened_at)}</td>
                <td class="number" data-label=t.money_amount_label()><bdi class="strong">{visit.fmt.money(open.amount)}</bdi></td>
            </tr>
        }
    };
    let rows: Vec<_> = open.iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack stack-tight" aria-labelledby="chargebacks">
                <h2 id="chargebacks">{t.money_chargebacks_title()}</h2>
                <p class="quiet small">{t.money_chargebacks_hint()}</p>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{t.statement_order_label()}</th>
                            <th scope="col">{t.statement_date_label()}</th>
                            <th scope="col" class="number">{t.money_amount_label()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
    })
}

#[component]
fn HeldByAge(visit: Visit, held: Vec<Held>) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = held
        .iter()
        .flat_map(|held| held.sums.iter().map(|sum| age_row(&visit, held, *sum)))
        .collect();
    let table = match rows.is_empty() {
        true => view! { <p class="quiet">{t.money_held_empty()}</p> }.into_any(),
        false => view! {
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.money_age_label()}</th>
                        <th scope="col" class="number">{t.money_parcels_label()}</th>
                        <th scope="col" class="number">{t.money_amount_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    view! {
        <section class="stack stack-tight" aria-labelledby="held">
            <h2 id="held">{t.money_held_title()}</h2>
            {table}
            <p><a href="/operator/escrow">{t.books_nav_escrow()}</a></p>
        </section>
    }
}

fn age_row(visit: &Visit, held: &Held, (parcels, amount): (i64, Money)) -> impl IntoView + use<> {
    let t = visit.t;
    let age = match held.days_to {
        Some(days_to) => t.money_age_between(held.days_from, days_to.saturating_sub(1)),
        None => t.money_age_over(held.days_from),
    };
    view! {
        <tr>
            <td data-label=t.money_age_label()>{age}</td>
            <td class="number" data-label=t.money_parcels_label()>{visit.fmt.number(parcels)}</td>
            <td class="number" data-label=t.money_amount_label()><bdi class="strong">{visit.fmt.money(amount)}</bdi></td>
        </tr>
    }
}

/// The form that asks for the journal as a file: the month so far, unless other days are chosen.
#[component]
fn Export(visit: Visit) -> impl IntoView {
    let (t, day) = (visit.t, today(&visit));
    let field = |name: &'static str, label: &str, value: String| FieldView {
        name,
        label: label.to_owned(),
        value,
        kind: "date",
        ..FieldView::default()
    };
    let from = field(
        "from",
        t.money_from_label(),
        day.first_of_month().to_string(),
    );
    let to = field("to", t.money_to_label(), day.to_string());
    view! {
        <section class="panel stack stack-tight" aria-labelledby="export">
            <h2 id="export">{t.money_export_title()}</h2>
            <p class="quiet small">{t.money_export_hint()}</p>
            <form class="row row-end" method="get" action="/operator/money/journal.csv">
                <Field field=from />
                <Field field=to />
                <button class="button" type="submit">{t.money_export_action()}</button>
            </form>
        </section>
    }
}
