//! `/seller/money/statement`: every entry of a shop's account in one currency, also as a file.

use axum::extract::Query;
use axum::response::Response;
use domain::money::Currency;
use leptos::prelude::*;
use serde::Deserialize;
use services::payout::{StatementLine, print_statement, seller_statement, statement_csv};

use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::seller::{Desk, seller};
use crate::pages::{attachment, money_words, paging, pdf};
use crate::problem::Problem;

/// The currency and the page that the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    currency: String,
    page: String,
}

impl Asked {
    fn currency(&self) -> Result<Currency, Problem> {
        Currency::from_code(&self.currency).map_err(|_| Problem::NotFound)
    }
}

/// `/seller/money/statement`
///
/// # Errors
/// Visitors without a shop, a currency that is none.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let currency = asked.currency()?;
    let lines = seller_statement(&visit.backend.shop, &user, currency).await?;
    let (t, number) = (visit.t, paging::number(&asked.page));
    let title = t.statement_page_title(currency.code());
    let file = format!("/seller/money/statement.csv?currency={}", currency.code());
    let print = format!("/seller/money/statement.pdf?currency={}", currency.code());
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.clone()>
            <p class="row">
                <a href="/seller/money">{t.seller_money_title()}</a>
                <a class="button button-quiet" href=file>{t.statement_download_action()}</a>
                <a class="button button-quiet" href=print>{t.statement_print_action()}</a>
            </p>
            <Lines visit=around lines=lines currency=currency number=number />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// `/seller/money/statement.csv`
///
/// # Errors
/// As [`page`].
pub async fn download(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let currency = asked.currency()?;
    let lines = seller_statement(&visit.backend.shop, &user, currency).await?;
    let name = format!("statement-{}.csv", currency.code());
    Ok(attachment::response(
        statement_csv(&lines),
        attachment::CSV,
        &name,
    ))
}

/// `/seller/money/statement.pdf`
///
/// # Errors
/// As [`page`]; a server without fonts.
pub async fn print(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let currency = asked.currency()?;
    let shop = &visit.backend.shop;
    let event = |kind: &str| money_words::event(&visit, kind);
    let bytes = print_statement(
        shop,
        &user,
        currency,
        visit.place.language,
        &visit.fmt,
        &event,
    )
    .await?;
    Ok(pdf::response(
        bytes,
        &format!("statement-{}", currency.code()),
    ))
}

#[component]
fn Lines(
    visit: Visit,
    lines: Vec<StatementLine>,
    currency: Currency,
    number: u32,
) -> impl IntoView {
    let t = visit.t;
    if lines.is_empty() {
        return view! { <p class="quiet">{t.statement_empty()}</p> }.into_any();
    }
    let around = format!("/seller/money/statement?currency={}&", currency.code());
    let pager = paging::view(&visit, around, number, paging::pages_of(lines.len()));
    let rows: Vec<_> = paging::newest_first(lines, number)
        .map(|line| row(&visit, &line))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.statement_date_label()}</th>
                    <th scope="col">{t.statement_event_label()}</th>
                    <th scope="col">{t.statement_order_label()}</th>
                    <th scope="col" class="number">{t.statement_amount_label()}</th>
                    <th scope="col" class="number">{t.statement_balance_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <Pager pager=pager />
    }
    .into_any()
}

fn row(visit: &Visit, line: &StatementLine) -> impl IntoView + use<> {
    let t = visit.t;
    view! {
        <tr>
            <td data-label=t.statement_date_label()>{visit.fmt.date(line.at)}</td>
            <td data-label=t.statement_event_label()>{money_words::event(visit, &line.kind)}</td>
            <td data-label=t.statement_order_label()><bdi>{line.order.clone()}</bdi></td>
            <td class="number" data-label=t.statement_amount_label()><bdi>{visit.fmt.money(line.amount)}</bdi></td>
            <td class="number" data-label=t.statement_balance_label()><bdi class="strong">{visit.fmt.money(line.balance)}</bdi></td>
        </tr>
    }
}
