//! `/operator/money/accounts/{kind}` and `/operator/money/account`: the accounts of a kind, and the statement of one.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::ledger::AccountKind;
use domain::money::Currency;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use services::operator::money::{OwnerTotal, StatementLine, accounts_of, statement};

use super::books::{Books, account_href, day_or_today};
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::money_words::{ACCOUNT_KINDS, account_kind, account_owner, debit_credit, event};
use crate::pages::paging;
use crate::problem::Problem;

/// What the addresses ask for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    day: String,
    all: String,
    page: String,
    kind: String,
    owner: String,
    currency: String,
}

/// `/operator/money/accounts/{kind}`
///
/// # Errors
/// Visitors who are not operators, a kind of account that does not exist.
pub async fn list(
    visit: Visit,
    Path(kind): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let day = day_or_today(&visit, &asked.day);
    let mut totals = accounts_of(&visit.backend.shop, user, &kind, day).await?;
    if !ACCOUNT_KINDS.contains(&kind.as_str()) {
        return Err(Problem::NotFound);
    }
    let shows_all = asked.all == "1";
    // Of the parcels of a year nearly all are empty again.
    totals.retain(|total| shows_all || !total.balance.is_zero());
    let (t, title) = (visit.t, account_kind(&visit, &kind));
    let here = format!("/operator/money/accounts/{kind}?day={day}");
    let everything = format!("{here}&all=1");
    let around = match shows_all {
        true => format!("{everything}&"),
        false => format!("{here}&"),
    };
    let (used_here, all_here) = ((!shows_all).then_some("page"), shows_all.then_some("page"));
    let inner = visit.clone();
    let body = view! {
        <Books visit=inner.clone() title=title.clone()>
            <Back visit=inner.clone() day=day />
            <div class="chips">
                <a class="chip" href=here aria-current=used_here>{t.accounts_with_money()}</a>
                <a class="chip" href=everything aria-current=all_here>{t.accounts_all()}</a>
            </div>
            <Owners visit=inner kind=kind totals=totals around=around number=paging::number(&asked.page) />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The way back to the trial balance of the same day.
#[component]
fn Back(visit: Visit, day: Date) -> impl IntoView {
    let (t, href) = (visit.t, format!("/operator/money/balance?day={day}"));
    view! { <p><a href=href>{t.balance_title()}</a>" · "{visit.fmt.calendar_date(day)}</p> }
}

#[component]
fn Owners(
    visit: Visit,
    kind: String,
    totals: Vec<OwnerTotal>,
    around: String,
    number: u32,
) -> impl IntoView {
    let t = visit.t;
    if totals.is_empty() {
        return view! { <p class="quiet">{t.accounts_empty()}</p> }.into_any();
    }
    let pager = paging::view(&visit, around, number, paging::pages_of(totals.len()));
    let rows: Vec<_> = paging::newest_first(totals.into_iter().rev().collect(), number)
        .map(|total| owner_row(&visit, &kind, &total))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.accounts_owner_label()}</th>
                    <th scope="col">{t.market_currency_label()}</th>
                    <th scope="col" class="number">{t.balance_debit_label()}</th>
                    <th scope="col" class="number">{t.balance_credit_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <Pager pager=pager />
    }
    .into_any()
}

fn owner_row(visit: &Visit, kind: &str, total: &OwnerTotal) -> impl IntoView + use<> {
    let t = visit.t;
    let (debit, credit) = debit_credit(visit, total.balance);
    let href = account_href(kind, &total.owner, total.balance.currency);
    let name = total.name.clone();
    let name = name.unwrap_or_else(|| account_owner(visit, &total.owner));
    view! {
        <tr>
            <td data-label=t.accounts_owner_label()><a class="wraps" href=href><bdi>{name}</bdi></a></td>
            <td data-label=t.market_currency_label()>{total.balance.currency.code()}</td>
            <td class="number" data-label=t.balance_debit_label()><bdi>{debit}</bdi></td>
            <td class="number" data-label=t.balance_credit_label()><bdi>{credit}</bdi></td>
        </tr>
    }
}

/// `/operator/money/account`
///
/// # Errors
/// Visitors who are not operators, an account that cannot exist.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let currency = Currency::from_code(&asked.currency).map_err(|_| Problem::NotFound)?;
    let of = (asked.kind.as_str(), asked.owner.as_str());
    let lines = statement(&visit.backend.shop, user, of, currency).await?;
    let account = AccountKind::from_columns(of.0, of.1).ok_or(Problem::NotFound)?;
    let (t, title) = (visit.t, account_kind(&visit, &asked.kind));
    let owner = account_owner(&visit, &asked.owner);
    let href = account_href(&asked.kind, &asked.owner, currency);
    let (_, query) = href.split_once('?').unwrap_or_default();
    let draft = account.is_open_to_hand().then(|| {
        let href = format!("/operator/journal?{query}#new");
        view! { <a class="button button-quiet" href=href>{t.accounts_draft_action()}</a> }
    });
    let list = format!("/operator/money/accounts/{}", asked.kind);
    let (inner, all_of_kind) = (visit.clone(), title.clone());
    let body = view! {
        <Books visit=inner.clone() title=title.clone()>
            <p class="row"><a href=list>{all_of_kind}</a><bdi class="wraps">{owner}</bdi><span class="badge">{currency.code()}</span>{draft}</p>
            <Lines visit=inner lines=lines around=format!("{href}&") number=paging::number(&asked.page) />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Lines(visit: Visit, lines: Vec<StatementLine>, around: String, number: u32) -> impl IntoView {
    let t = visit.t;
    if lines.is_empty() {
        return view! { <p class="quiet">{t.statement_empty()}</p> }.into_any();
    }
    let pager = paging::view(&visit, around, number, paging::pages_of(lines.len()));
    let rows: Vec<_> = paging::newest_first(lines, number)
        .map(|line| line_row(&visit, &line))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.statement_date_label()}</th>
                    <th scope="col">{t.statement_event_label()}</th>
                    <th scope="col">{t.accounts_reference_label()}</th>
                    <th scope="col" class="number">{t.balance_debit_label()}</th>
                    <th scope="col" class="number">{t.balance_credit_label()}</th>
                    <th scope="col" class="number">{t.statement_balance_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <Pager pager=pager />
    }
    .into_any()
}

fn line_row(visit: &Visit, line: &StatementLine) -> impl IntoView + use<> {
    let t = visit.t;
    let (debit, credit) = debit_credit(visit, line.entry.amount);
    let refund = line.entry.order_id.map(|order| {
        let href = format!("/operator/orders/{order}/refund");
        view! { <br /><a class="small" href=href>{t.accounts_refund_action()}</a> }
    });
    view! {
        <tr>
            <td data-label=t.statement_date_label()>{visit.fmt.date(line.entry.at)}</td>
            <td data-label=t.statement_event_label()><span>{event(visit, &line.entry.transaction_kind)}{refund}</span></td>
            <td data-label=t.accounts_reference_label()><bdi class="small wraps">{line.entry.reference.clone()}</bdi></td>
            <td class="number" data-label=t.balance_debit_label()><bdi>{debit}</bdi></td>
            <td class="number" data-label=t.balance_credit_label()><bdi>{credit}</bdi></td>
            <td class="number" data-label=t.statement_balance_label()><bdi class="strong">{visit.fmt.money(line.balance)}</bdi></td>
        </tr>
    }
}
