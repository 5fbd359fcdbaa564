//! `/account/credit`: what the visitor's account holds, and what happened to it.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;
use services::store_credit::{AccountCredit, CreditLine, view_store_credit};

use crate::backend::Backend;
use crate::backend::visit::Visit;
use crate::components::field::Field;
use crate::layouts::document::Head;
use crate::pages::checkout_store_credit::code_field;
use crate::pages::told::Told;
use crate::problem::Problem;

/// The page below the account's.
pub fn router() -> Router<Backend> {
    Router::new().route("/{country}/{lang}/account/credit", get(page))
}

/// `/{country}/{lang}/account/credit`
///
/// # Errors
/// Visitors who are not signed in.
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let credits = view_store_credit(&visit.backend.shop, user).await?;
    let t = visit.t;
    let empty = credits
        .iter()
        .all(|credit| credit.lines.is_empty())
        .then(|| view! { <p class="quiet">{t.credit_empty()}</p> });
    let purses: Vec<_> = credits
        .into_iter()
        .filter(|credit| !credit.lines.is_empty())
        .map(|credit| view! { <Purse visit=visit.clone() credit=credit /> })
        .collect();
    let body = view! {
        <div class="wrap wrap-text page stack">
            <h1>{t.credit_page_title()}</h1>
            <Told visit=visit.clone() />
            <p class="quiet">{t.credit_page_hint()}</p>
            {empty}
            {purses}
            <section class="panel stack" aria-labelledby="redeem">
                <h2 id="redeem">{t.credit_redeem_title()}</h2>
                <form class="form" action="/api/account/gift-cards" method="post">
                    <input type="hidden" name="next" value=visit.to("/account/credit") />
                    <Field field=code_field(&visit) />
                    <div><button class="button" type="submit">{t.credit_redeem_action()}</button></div>
                </form>
            </section>
        </div>
    };
    Ok(visit.page(Head::personal(t.credit_page_title()), body))
}

#[component]
fn Purse(visit: Visit, credit: AccountCredit) -> impl IntoView {
    let t = visit.t;
    let balance = visit.fmt.money(credit.balance);
    let rows: Vec<_> = credit.lines.iter().map(|line| row(&visit, line)).collect();
    view! {
        <section class="stack">
            <h2><bdi>{balance}</bdi></h2>
            <table class="table">
                <caption class="visually-hidden">{t.credit_history_title()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.credit_date_label()}</th>
                        <th scope="col">{t.credit_what_label()}</th>
                        <th scope="col" class="number">{t.credit_amount_label()}</th>
                        <th scope="col" class="number">{t.credit_balance_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(visit: &Visit, line: &CreditLine) -> impl IntoView + use<> {
    let t = visit.t;
    let words = words(visit, line);
    let what = match &line.order {
        Some((id, _)) => {
            let href = visit.to(&format!("/orders/{id}"));
            view! { <a href=href>{words}</a> }.into_any()
        }
        None => words.into_any(),
    };
    let (amount, balance) = (visit.fmt.money(line.amount), visit.fmt.money(line.balance));
    view! {
        <tr>
            <td data-label=t.credit_date_label()>{visit.fmt.date(line.at)}</td>
            <td data-label=t.credit_what_label()>{what}</td>
            <td class="number" data-label=t.credit_amount_label()><bdi>{amount}</bdi></td>
            <td class="number" data-label=t.credit_balance_label()><bdi class="strong">{balance}</bdi></td>
        </tr>
    }
}

/// What happened, as the owner of the credit sees it.
fn words(visit: &Visit, line: &CreditLine) -> String {
    let t = visit.t;
    let number = line.order.as_ref().map(|(_, number)| number.as_str());
    match (line.kind.as_str(), number) {
        ("store_credit_set_aside", Some(number)) => t.credit_event_used(number),
        ("store_credit_freed", Some(number)) => t.credit_event_freed(number),
        ("store_credit_returned", Some(number)) => t.credit_event_returned(number),
        ("store_credit_moved", _) => t.credit_event_moved().to_owned(),
        _ => t.credit_event_issued().to_owned(),
    }
}
