//! `/seller/money`: what is held, what can be paid out and where to, and what was paid out so far.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::extract::Query;
use axum::response::Response;
use domain::money::{Currency, Money};
use leptos::prelude::*;
use services::payout::{Available, list_available, list_for_seller, view_bank_account};
use services::seller::balance::balance;

use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::paging::Asked;
use crate::pages::refused::Refused;
use crate::pages::seller::bank_account::BankAccount;
use crate::pages::seller::payouts::Payouts;
use crate::pages::seller::{Desk, seller};
use crate::problem::Problem;

/// What a seller has in one currency.
#[derive(Debug, Clone, Copy)]
struct Purse {
    /// Goods and freight of parcels on their way.
    escrow: Money,
    /// Earned; `None` where nothing ever was.
    earned: Option<Available>,
}

/// Where earnings can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PaidTo {
    Account,
    /// No bank account is entered yet.
    Nowhere,
}

/// `/seller/money`
///
/// # Errors
/// Visitors without a shop.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let shop = &visit.backend.shop;
    let purses = purses(
        balance(shop, &user).await?,
        list_available(shop, &user).await?,
    );
    let account = view_bank_account(shop, &user).await?;
    let payouts = list_for_seller(shop, &user, asked.rows()).await?;
    let refused = Refused::take(&visit, "bank-account").await?;
    let title = visit.t.seller_money_title();
    let around = visit.clone();
    let paid_to = match account {
        Some(_) => PaidTo::Account,
        None => PaidTo::Nowhere,
    };
    let body = view! {
        <Desk visit=around.clone() title=title.to_owned()>
            <Purses visit=around.clone() purses=purses paid_to=paid_to />
            <BankAccount visit=around.clone() account=account refused=refused />
            <Payouts visit=around payouts=payouts number=asked.number() />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn purses(
    balances: Vec<services::seller::balance::Balance>,
    earned: Vec<Available>,
) -> BTreeMap<Currency, Purse> {
    let purse = |escrow| Purse {
        escrow,
        earned: None,
    };
    let mut purses: BTreeMap<Currency, Purse> = balances
        .into_iter()
        .map(|balance| (balance.currency, purse(balance.escrow)))
        .collect();
    for available in earned {
        let currency = available.balance.currency;
        purses
            .entry(currency)
            .or_insert_with(|| purse(Money::zero(currency)))
            .earned = Some(available);
    }
    purses
}

#[component]
fn Purses(visit: Visit, purses: BTreeMap<Currency, Purse>, paid_to: PaidTo) -> impl IntoView {
    let t = visit.t;
    if purses.is_empty() {
        return view! { <p class="quiet">{t.seller_money_empty()}</p> }.into_any();
    }
    let is_waiting = |purse: &Purse| purse.earned.is_some_and(|earned| earned.unripe.minor > 0);
    let hint = purses.values().any(is_waiting);
    let owes = |purse: &Purse| {
        purse
            .earned
            .is_some_and(|earned| earned.balance.is_negative())
    };
    let debt = purses.values().any(owes).then(|| {
        view! { <p class="quiet small">{t.seller_money_debt_hint()}</p> }
    });
    let rows: Vec<_> = purses
        .into_iter()
        .map(|(currency, purse)| row(&visit, currency, purse, paid_to))
        .collect();
    let terms = visit.backend.shop.settings().payouts;
    let unripe = hint.then(|| {
        view! { <p class="quiet small">{t.seller_money_unripe_hint(days(terms.hold))}</p> }
    });
    let schedule = (days(terms.every) > 0).then(|| {
        view! { <p class="quiet small">{t.seller_money_schedule_hint(days(terms.every))}</p> }
    });
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.market_currency_label()}</th>
                    <th scope="col" class="number">{t.seller_money_held()}</th>
                    <th scope="col" class="number">{t.seller_money_balance()}</th>
                    <th scope="col" class="number">{t.seller_money_unripe()}</th>
                    <th scope="col" class="number">{t.seller_money_reserved()}</th>
                    <th scope="col" class="number">{t.seller_money_available()}</th>
                    <td></td>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <div class="stack stack-tight">{debt}{unripe}{schedule}</div>
    }
    .into_any()
}

/// Whole days, which is what the terms of a marketplace are set in.
fn days(duration: Duration) -> u64 {
    duration.as_secs() / (24 * 3600)
}

fn row(visit: &Visit, currency: Currency, purse: Purse, paid_to: PaidTo) -> impl IntoView + use<> {
    let t = visit.t;
    let shown = |pick: fn(Available) -> Money| {
        let amount = purse.earned.map_or_else(|| Money::zero(currency), pick);
        visit.fmt.money(amount)
    };
    let statement = purse.earned.map(|_| {
        let href = format!("/seller/money/statement?currency={}", currency.code());
        view! { <a class="small" href=href>{t.statement_title()}</a> }
    });
    let ask = purse
        .earned
        .map(|earned| view! { <Ask visit=visit.clone() earned=earned paid_to=paid_to /> });
    view! {
        <tr>
            <td data-label=t.market_currency_label()><span><span class="strong">{currency.code()}</span>" "{statement}</span></td>
            <td class="number" data-label=t.seller_money_held()><bdi>{visit.fmt.money(purse.escrow)}</bdi></td>
            <td class="number" data-label=t.seller_money_balance()><bdi>{shown(|earned| earned.balance)}</bdi></td>
            <td class="number" data-label=t.seller_money_unripe()><bdi>{shown(|earned| earned.unripe)}</bdi></td>
            <td class="number" data-label=t.seller_money_reserved()><bdi>{shown(|earned| earned.held)}</bdi></td>
            <td class="number" data-label=t.seller_money_available()><bdi class="strong">{shown(|earned| earned.available)}</bdi></td>
            <td>{ask}</td>
        </tr>
    }
}

/// The button that asks for a payout; where there is none, why.
#[component]
fn Ask(visit: Visit, earned: Available, paid_to: PaidTo) -> impl IntoView {
    let t = visit.t;
    if earned.available.minor < earned.least.minor.max(1) {
        let words = t.seller_money_least(&visit.fmt.money(earned.least));
        return view! { <span class="quiet small">{words}</span> }.into_any();
    }
    if paid_to == PaidTo::Nowhere {
        return view! { <a class="small" href="#bank-account">{t.seller_money_account_first()}</a> }
            .into_any();
    }
    let words = t.seller_money_pay_action(&visit.fmt.money(earned.available));
    view! {
        <form action="/api/seller/payouts" method="post">
            <input type="hidden" name="currency" value=earned.available.currency.code() />
            <button class="button" type="submit">{words}</button>
        </form>
    }
    .into_any()
}
