//! `/operator/taxes`: what was collected for countries in a month, for their returns.

use axum::extract::Query;
use axum::response::Response;
use domain::customs::TaxScheme;
use domain::place::Country;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use services::operator::taxes::{Collected, Corrected, Owed, TaxReport, tax_report};

use super::books::{Books, today};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::problem::Problem;

/// The month that the address asks for: `2026-11`, as a field of that kind sends it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: String,
}

/// The first day of the month that an address asks for; nonsense is this month.
fn month_of(visit: &Visit, text: &str) -> Date {
    let first = format!("{text}-01").parse();
    first.unwrap_or_else(|_| today(visit).first_of_month())
}

/// A month as addresses and fields write it.
fn month_text(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// `/operator/taxes`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let month = month_of(&visit, &asked.month);
    let report = tax_report(&visit.backend.shop, user, month).await?;
    let (t, title) = (visit.t, visit.t.taxes_title());
    let (around, inner) = (visit.clone(), visit.clone());
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <Months visit=around report=report.clone() />
            <p class="quiet">{t.taxes_hint()}</p>
            <Report visit=inner report=report />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The month that is shown, and the ways to others.
#[component]
fn Months(visit: Visit, report: TaxReport) -> impl IntoView {
    let t = visit.t;
    let field = FieldView {
        name: "month",
        label: t.taxes_month_label().to_owned(),
        value: month_text(report.from),
        kind: "month",
        ..FieldView::default()
    };
    let href = |day: Date| format!("/operator/taxes?month={}", month_text(day));
    let (before, after) = (href(report.month_before()), href(report.month_after()));
    let file = format!("/operator/taxes.csv?month={}", month_text(report.from));
    view! {
        <form class="row row-end" method="get" action="/operator/taxes">
            <Field field=field />
            <button class="button" type="submit">{t.balance_show_action()}</button>
        </form>
        <div class="chips">
            <a class="chip" href=before>{t.taxes_month_before()}</a>
            <a class="chip" href=after>{t.taxes_month_after()}</a>
            <a class="chip" href=file>{t.taxes_download_action()}</a>
        </div>
    }
}

#[component]
fn Report(visit: Visit, report: TaxReport) -> impl IntoView {
    let t = visit.t;
    if report.owed.is_empty() && report.collected.is_empty() && report.corrected.is_empty() {
        return view! { <p class="quiet">{t.taxes_empty()}</p> }.into_any();
    }
    let owed: Vec<_> = report
        .owed
        .iter()
        .map(|row| owed_row(&visit, row))
        .collect();
    view! {
        <section class="stack">
            <h2>{t.taxes_owed_title()}</h2>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.taxes_country_label()}</th>
                        <th scope="col" class="number">{t.taxes_tax_label()}</th>
                        <th scope="col" class="number">{t.taxes_duty_label()}</th>
                        <th scope="col" class="number">{t.taxes_fees_label()}</th>
                        <th scope="col">{t.taxes_ledger_label()}</th>
                    </tr>
                </thead>
                <tbody>{owed}</tbody>
            </table>
        </section>
        <ByRate visit=visit.clone() rows=report.collected />
        <GivenBack visit=visit rows=report.corrected />
    }
    .into_any()
}

fn owed_row(visit: &Visit, row: &Owed) -> impl IntoView + use<> {
    let t = visit.t;
    let verdict = match row.agrees() {
        true => view! { <span class="badge badge-done">{t.taxes_agrees()}</span> }.into_any(),
        false => {
            view! { <strong class="badge badge-problem">{t.taxes_differs()}</strong> }.into_any()
        }
    };
    let levies = row.levies;
    view! {
        <tr>
            <td data-label=t.taxes_country_label()>{country(visit, &row.country)}</td>
            <td class="number" data-label=t.taxes_tax_label()><bdi class="strong">{visit.fmt.money(levies.tax)}</bdi></td>
            <td class="number" data-label=t.taxes_duty_label()><bdi>{visit.fmt.money(levies.duty)}</bdi></td>
            <td class="number" data-label=t.taxes_fees_label()><bdi>{visit.fmt.money(levies.fees)}</bdi></td>
            <td data-label=t.taxes_ledger_label()>{verdict}</td>
        </tr>
    }
}

/// What was collected with the sales of the month.
#[component]
fn ByRate(visit: Visit, rows: Vec<Collected>) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = rows.iter().map(|row| rate_row(&visit, row)).collect();
    view! {
        <section class="stack">
            <h2>{t.taxes_rates_title()}</h2>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.taxes_country_label()}</th>
                        <th scope="col">{t.taxes_scheme_label()}</th>
                        <th scope="col" class="number">{t.taxes_rate_label()}</th>
                        <th scope="col" class="number">{t.taxes_orders_label()}</th>
                        <th scope="col" class="number">{t.taxes_base_label()}</th>
                        <th scope="col" class="number">{t.taxes_tax_label()}</th>
                        <th scope="col" class="number">{t.taxes_euros_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn rate_row(visit: &Visit, row: &Collected) -> impl IntoView + use<> {
    let t = visit.t;
    let euros = row.in_euros.map(|(_, tax)| visit.fmt.money(tax));
    view! {
        <tr>
            <td data-label=t.taxes_country_label()>{country(visit, &row.country)}</td>
            <td data-label=t.taxes_scheme_label()>{scheme(visit, row.scheme)}</td>
            <td class="number" data-label=t.taxes_rate_label()>{rate(visit, row.rate_ppm)}</td>
            <td class="number" data-label=t.taxes_orders_label()>{visit.fmt.number(row.orders)}</td>
            <td class="number" data-label=t.taxes_base_label()><bdi>{visit.fmt.money(row.base)}</bdi></td>
            <td class="number" data-label=t.taxes_tax_label()><bdi class="strong">{visit.fmt.money(row.levies.tax)}</bdi></td>
            <td class="number" data-label=t.taxes_euros_label()><bdi>{euros.unwrap_or_else(none)}</bdi></td>
        </tr>
    }
}

/// What went back in the month.
#[component]
fn GivenBack(visit: Visit, rows: Vec<Corrected>) -> impl IntoView {
    let t = visit.t;
    if rows.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = rows.iter().map(|row| back_row(&visit, row)).collect();
    view! {
        <section class="stack">
            <h2>{t.taxes_back_title()}</h2>
            <p class="quiet">{t.taxes_back_hint()}</p>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.taxes_country_label()}</th>
                        <th scope="col">{t.taxes_scheme_label()}</th>
                        <th scope="col" class="number">{t.taxes_rate_label()}</th>
                        <th scope="col">{t.taxes_sold_label()}</th>
                        <th scope="col" class="number">{t.taxes_tax_label()}</th>
                        <th scope="col" class="number">{t.taxes_duty_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn back_row(visit: &Visit, row: &Corrected) -> impl IntoView + use<> {
    let t = visit.t;
    view! {
        <tr>
            <td data-label=t.taxes_country_label()>{country(visit, &row.country)}</td>
            <td data-label=t.taxes_scheme_label()>{scheme(visit, row.scheme)}</td>
            <td class="number" data-label=t.taxes_rate_label()>{rate(visit, row.rate_ppm)}</td>
            <td data-label=t.taxes_sold_label()>{month_text(row.sold_in)}</td>
            <td class="number" data-label=t.taxes_tax_label()><bdi class="strong">{visit.fmt.money(row.levies.tax)}</bdi></td>
            <td class="number" data-label=t.taxes_duty_label()><bdi>{visit.fmt.money(row.levies.duty)}</bdi></td>
        </tr>
    }
}

fn country(visit: &Visit, code: &str) -> String {
    Country::from_code(code).map_or_else(
        |_| code.to_owned(),
        |country| visit.fmt.country_name(country).to_owned(),
    )
}

fn scheme(visit: &Visit, scheme: Option<TaxScheme>) -> &'static str {
    let t = visit.t;
    match scheme {
        Some(TaxScheme::Ioss) => t.taxes_scheme_ioss(),
        Some(TaxScheme::Import) => t.taxes_scheme_import(),
        Some(TaxScheme::Domestic) => t.taxes_scheme_domestic(),
        None => t.taxes_scheme_unknown(),
    }
}

fn rate(visit: &Visit, rate_ppm: Option<i64>) -> String {
    rate_ppm.map_or_else(none, |ppm| visit.fmt.percent_ppm(ppm))
}

fn none() -> String {
    "–".to_owned()
}
