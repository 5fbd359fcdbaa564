//! `/operator/cash`: parcels that couriers are paid for at the door, and what has to be paid back by hand.

use axum::extract::Query;
use axum::response::Response;
use domain::order::OrderState;
use leptos::prelude::*;
use services::payment::cash::{CashParcel, list_cash};
use services::refund::{ByHandRow, list_by_hand};

use super::bank::payer;
use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::order_parts::state_badge;
use crate::pages::paging::{self, Asked};
use crate::problem::Problem;

/// `/operator/cash`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let parcels = list_cash(&visit.backend.shop, user, asked.rows()).await?;
    let refunds = list_by_hand(&visit.backend.shop, user, asked.rows()).await?;
    let (t, title, number) = (visit.t, visit.t.cash_title(), asked.number());
    let most = parcels.len().max(refunds.len());
    let pages = paging::pages_so_far(number, most);
    let pager = paging::view(&visit, "/operator/cash?".to_owned(), number, pages);
    let cards: Vec<_> = parcels.iter().map(|parcel| card(&visit, parcel)).collect();
    let backs: Vec<_> = refunds.iter().map(|row| back(&visit, row)).collect();
    let empty = |is_empty: bool, words: &'static str| {
        is_empty.then(|| view! { <p class="quiet">{words}</p> })
    };
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            <p class="quiet">{t.cash_hint()}</p>
            <section class="stack">
                <h2>{t.cash_due_title()}</h2>
                {empty(cards.is_empty(), t.cash_due_empty())}
                <ul class="stack plain">{cards}</ul>
            </section>
            <section class="stack">
                <h2>{t.cash_back_title()}</h2>
                {empty(backs.is_empty(), t.cash_back_empty())}
                <ul class="stack plain">{backs}</ul>
            </section>
            <Pager pager=pager />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn card(visit: &Visit, parcel: &CashParcel) -> impl IntoView + use<> {
    let (t, row) = (visit.t, &parcel.row);
    let mut states = OrderState::ALL.into_iter();
    let state = states.find(|state| state.as_str() == row.state);
    let tracking = [&row.carrier, &row.tracking].map(|text| text.clone().unwrap_or_default());
    let came_back = (state == Some(OrderState::Shipped)).then(|| {
        let action = format!("/api/operator/cash/{}/return", row.id);
        view! {
            <form action=action method="post">
                <button class="button button-quiet" type="submit">{t.cash_return_action()}</button>
            </form>
        }
    });
    let collect = format!("/api/operator/cash/{}/collect", row.id);
    let amount = visit.fmt.money(parcel.cash);
    let shipped = row.shipped_at.map(|at| visit.fmt.date(at));
    view! {
        <li class="panel stack stack-tight">
            <div class="row row-apart">
                <bdi class="strong">{row.order_number.clone()}</bdi>
                {state.map(|state| state_badge(visit, state))}
            </div>
            <p class="small"><bdi>{row.seller_name.clone()}</bdi>" · "<bdi>{tracking.join(" ")}</bdi>" · "{shipped}</p>
            <div class="row">
                <form action=collect method="post">
                    <button class="button" type="submit">{t.cash_collect_action(&amount)}</button>
                </form>
                {came_back}
            </div>
        </li>
    }
}

fn back(visit: &Visit, row: &ByHandRow) -> impl IntoView + use<> {
    let t = visit.t;
    let action = format!("/api/operator/refunds/{}/paid", row.id);
    let amount = visit.fmt.money(row.total);
    let payer = payer(&row.payer_name, &row.payer_account.0);
    view! {
        <li class="panel stack stack-tight">
            <div class="row row-apart">
                <bdi class="strong">{row.order_number.clone()}</bdi>
                <span class="quiet small">{visit.fmt.date(row.created_at)}</span>
            </div>
            <p class="small"><bdi>{row.email.clone()}</bdi></p>
            {payer}
            <form action=action method="post">
                <button class="button" type="submit">{t.cash_paid_action(&amount)}</button>
            </form>
        </li>
    }
}
