//! `/operator/payouts`: payouts to approve, to send and to confirm; and all there ever were.

use std::collections::BTreeSet;

use axum::extract::Query;
use axum::response::Response;
use domain::money::Currency;
use domain::payout::PayoutState;
use leptos::prelude::*;
use serde::Deserialize;
use services::Page;
use services::payout::{PayoutView, list_for_operator, list_in_state};

use super::books::Books;
use super::payout_card::{PayoutCard, ReturnForm, batch_href};
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::money_words::{payout_amount, payout_badge};
use crate::pages::paging;
use crate::problem::Problem;

/// Which payouts the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    all: String,
    page: String,
}

/// `/operator/payouts`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let shows_all = asked.all == "1";
    let list = match shows_all {
        true => all(&visit, paging::number(&asked.page)).await?,
        false => open(&visit).await?,
    };
    let (t, title) = (visit.t, visit.t.payouts_title());
    let tab = |href: &'static str, words: &'static str, is_here: bool| {
        view! { <a class="chip" href=href aria-current=is_here.then_some("page")>{words}</a> }
    };
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            <div class="chips">
                {tab("/operator/payouts", t.payouts_tab_open(), !shows_all)}
                {tab("/operator/payouts?all=1", t.payouts_tab_all(), shows_all)}
            </div>
            {list}
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// What somebody has to do something about.
async fn open(visit: &Visit) -> Result<AnyView, Problem> {
    let (shop, user) = (&visit.backend.shop, visit.require_user()?);
    let first = Page::first(Page::LIMIT_MAX);
    let mut asked = list_in_state(shop, user, PayoutState::HalfApproved, first).await?;
    asked.extend(list_in_state(shop, user, PayoutState::Requested, first).await?);
    let approved = list_in_state(shop, user, PayoutState::Approved, first).await?;
    let sent = list_in_state(shop, user, PayoutState::Sent, first).await?;
    let t = visit.t;
    let send = view! { <Send currencies=currencies(&approved) visit=visit.clone() /> };
    Ok(view! {
        <section class="stack" aria-labelledby="to-approve">
            <h2 id="to-approve">{t.payouts_approve_title()}</h2>
            {cards(visit, asked, t.payouts_approve_empty())}
        </section>
        <section class="stack" aria-labelledby="to-send">
            <h2 id="to-send">{t.payouts_send_title()}</h2>
            {send}
            {cards(visit, approved, t.payouts_send_empty())}
        </section>
        <section class="stack" aria-labelledby="at-the-bank">
            <h2 id="at-the-bank">{t.payouts_sent_title()}</h2>
            {cards(visit, sent, t.payouts_sent_empty())}
        </section>
    }
    .into_any())
}

fn cards(visit: &Visit, payouts: Vec<PayoutView>, empty: &'static str) -> AnyView {
    if payouts.is_empty() {
        return view! { <p class="quiet">{empty}</p> }.into_any();
    }
    let cards: Vec<_> = payouts
        .into_iter()
        .map(|payout| view! { <PayoutCard visit=visit.clone() payout=payout /> })
        .collect();
    view! { <ul class="stack" role="list">{cards}</ul> }.into_any()
}

/// The currencies of the accounts that something is to be sent to.
fn currencies(approved: &[PayoutView]) -> BTreeSet<Currency> {
    approved.iter().map(|payout| payout.sent_currency).collect()
}

/// One button for each currency: a bank takes a file in one.
#[component]
fn Send(visit: Visit, currencies: BTreeSet<Currency>) -> impl IntoView {
    let forms: Vec<_> = currencies
        .into_iter()
        .map(|currency| {
            let words = visit.t.payouts_send_action(currency.code());
            view! {
                <form action="/api/operator/payouts/send" method="post">
                    <input type="hidden" name="currency" value=currency.code() />
                    <button class="button" type="submit">{words}</button>
                </form>
            }
        })
        .collect();
    (!forms.is_empty()).then(|| view! { <div class="row">{forms}</div> })
}

/// All payouts, newest first.
async fn all(visit: &Visit, number: u32) -> Result<AnyView, Problem> {
    let (shop, user) = (&visit.backend.shop, visit.require_user()?);
    let rows = Page::new(number, paging::ROWS_MAX);
    let payouts = list_for_operator(shop, user, rows).await?;
    let t = visit.t;
    if payouts.is_empty() {
        return Ok(view! { <p class="quiet">{t.payouts_all_empty()}</p> }.into_any());
    }
    let pages = paging::pages_so_far(number, payouts.len());
    let around = "/operator/payouts?all=1&".to_owned();
    let pager = paging::view(visit, around, number, pages);
    let rows: Vec<_> = payouts.iter().map(|payout| row(visit, payout)).collect();
    Ok(view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.payouts_date_label()}</th>
                    <th scope="col">{t.payouts_seller_label()}</th>
                    <th scope="col">{t.payouts_amount_label()}</th>
                    <th scope="col">{t.payouts_account_label()}</th>
                    <th scope="col">{t.payouts_state_label()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <Pager pager=pager />
    }
    .into_any())
}

fn row(visit: &Visit, payout: &PayoutView) -> impl IntoView + use<> {
    let t = visit.t;
    let batch = payout.batch.as_ref().map(|batch| {
        let href = batch_href(batch);
        view! { <br /><a class="small wraps" href=href><bdi>{batch.clone()}</bdi></a> }
    });
    let note = (!payout.note.is_empty()).then(|| {
        view! { <br /><span class="small" dir="auto">{payout.note.clone()}</span> }
    });
    // A bank may give money back weeks after it has paid.
    let back = (payout.state == PayoutState::Paid)
        .then(|| view! { <ReturnForm visit=visit.clone() id=payout.id /> });
    view! {
        <tr>
            <td data-label=t.payouts_date_label()>{visit.fmt.date(payout.requested_at)}</td>
            <td data-label=t.payouts_seller_label()><bdi>{payout.seller.clone()}</bdi></td>
            <td data-label=t.payouts_amount_label()>{payout_amount(visit, payout)}</td>
            <td data-label=t.payouts_account_label()><span><bdi>{payout.holder.clone()}</bdi><br /><bdi class="small">{payout.account.clone()}</bdi></span></td>
            <td data-label=t.payouts_state_label()><span>{payout_badge(visit, payout.state)}{batch}{note}{back}</span></td>
        </tr>
    }
}
