//! `/operator/money/balance`: the trial balance at the end of a day.

use std::collections::BTreeMap;

use axum::extract::Query;
use axum::response::Response;
use domain::money::{Currency, Money};
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use services::operator::money::{Total, trial_balance};

use super::books::{Books, day_or_today};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::pages::money_words::{ACCOUNT_KINDS, account_kind, debit_credit};
use crate::problem::Problem;

/// The day that the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    day: String,
}

/// `/operator/money/balance`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let day = day_or_today(&visit, &asked.day);
    let totals = trial_balance(&visit.backend.shop, user, day).await?;
    let (t, title) = (visit.t, visit.t.balance_title());
    let field = FieldView {
        name: "day",
        label: t.balance_day_label().to_owned(),
        value: day.to_string(),
        kind: "date",
        ..FieldView::default()
    };
    let around = visit.clone();
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <form class="row row-end" method="get" action="/operator/money/balance">
                <Field field=field />
                <button class="button" type="submit">{t.balance_show_action()}</button>
            </form>
            <TrialBalance visit=around totals=totals day=day />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// Draws the totals in their columns, currency by currency, each with its sum.
#[component]
pub fn TrialBalance(visit: Visit, totals: Vec<Total>, day: Date) -> impl IntoView {
    let t = visit.t;
    if totals.is_empty() {
        return view! { <p class="quiet">{t.balance_empty()}</p> }.into_any();
    }
    let mut currencies: BTreeMap<Currency, Vec<Total>> = BTreeMap::new();
    for total in totals {
        let currency = total.balance.currency;
        currencies.entry(currency).or_default().push(total);
    }
    let parts: Vec<_> = currencies
        .into_iter()
        .map(|(currency, totals)| part(&visit, currency, totals, day))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.balance_account_label()}</th>
                    <th scope="col">{t.market_currency_label()}</th>
                    <th scope="col" class="number">{t.balance_debit_label()}</th>
                    <th scope="col" class="number">{t.balance_credit_label()}</th>
                </tr>
            </thead>
            {parts}
        </table>
    }
    .into_any()
}

fn part(
    visit: &Visit,
    currency: Currency,
    mut totals: Vec<Total>,
    day: Date,
) -> impl IntoView + use<> {
    let t = visit.t;
    totals.sort_by_key(|total| ACCOUNT_KINDS.iter().position(|kind| *kind == total.kind));
    let rows: Vec<_> = totals.iter().map(|total| row(visit, total, day)).collect();
    let sum = |side: fn(i64) -> i64| {
        let minors = totals.iter().map(|total| side(total.balance.minor));
        let minor = minors.fold(0_i64, i64::saturating_add);
        Money::new(minor, currency)
    };
    let (debit, credit) = (
        sum(|minor| minor.max(0)),
        sum(|minor| minor.min(0).saturating_neg()),
    );
    let off = debit.minor.saturating_sub(credit.minor);
    let verdict = match off {
        0 => view! { <span class="badge badge-done">{t.balance_even()}</span> }.into_any(),
        _ => {
            let words = t.balance_off(&visit.fmt.money(Money::new(off, currency)));
            view! { <strong class="badge badge-problem">{words}</strong> }.into_any()
        }
    };
    view! {
        <tbody>
            {rows}
            <tr class="table-sum">
                <td data-label=t.balance_account_label()><span>{t.balance_total(currency.code())}" "{verdict}</span></td>
                <td data-label=t.market_currency_label()>{currency.code()}</td>
                <td class="number" data-label=t.balance_debit_label()><bdi>{visit.fmt.money(debit)}</bdi></td>
                <td class="number" data-label=t.balance_credit_label()><bdi>{visit.fmt.money(credit)}</bdi></td>
            </tr>
        </tbody>
    }
}

fn row(visit: &Visit, total: &Total, day: Date) -> impl IntoView + use<> {
    let t = visit.t;
    let (debit, credit) = debit_credit(visit, total.balance);
    let href = format!("/operator/money/accounts/{}?day={day}", total.kind);
    view! {
        <tr>
            <td data-label=t.balance_account_label()><a href=href>{account_kind(visit, &total.kind)}</a></td>
            <td data-label=t.market_currency_label()>{total.balance.currency.code()}</td>
            <td class="number" data-label=t.balance_debit_label()><bdi>{debit}</bdi></td>
            <td class="number" data-label=t.balance_credit_label()><bdi>{credit}</bdi></td>
        </tr>
    }
}
