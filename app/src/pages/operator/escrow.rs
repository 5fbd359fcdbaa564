//! `/operator/escrow`: the parcels whose money is held, the oldest orders first.

use axum::extract::Query;
use axum::response::Response;
use domain::order::OrderState;
use leptos::prelude::*;
use services::operator::money::list_held;

use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::order_parts::state_badge;
use crate::pages::paging::{self, Asked};
use crate::problem::Problem;

/// `/operator/escrow`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let parcels = list_held(&visit.backend.shop, user, asked.rows()).await?;
    let (t, title, number) = (visit.t, visit.t.escrow_title(), asked.number());
    let pages = paging::pages_so_far(number, parcels.len());
    let pager = paging::view(&visit, "/operator/escrow?".to_owned(), number, pages);
    let rows: Vec<_> = parcels
        .into_iter()
        .map(|parcel| {
            let mut states = OrderState::ALL.into_iter();
            let state = states.find(|state| state.as_str() == parcel.state);
            let release = match parcel.release_due_at {
                Some(due) => visit.fmt.date(due),
                None => t.escrow_release_open().to_owned(),
            };
            view! {
                <tr>
                    <td data-label=t.escrow_order_label()><bdi class="strong">{parcel.order_number}</bdi></td>
                    <td data-label=t.escrow_seller_label()><bdi>{parcel.seller_name}</bdi></td>
                    <td data-label=t.escrow_state_label()>{state.map(|state| state_badge(&visit, state))}</td>
                    <td data-label=t.escrow_placed_label()>{visit.fmt.date(parcel.placed_at)}</td>
                    <td data-label=t.escrow_release_label()>{release}</td>
                    <td class="number" data-label=t.escrow_held_label()><bdi class="strong">{visit.fmt.money(parcel.held)}</bdi></td>
                </tr>
            }
        })
        .collect();
    let list = match rows.is_empty() {
        true => view! { <p class="quiet">{t.escrow_empty()}</p> }.into_any(),
        false => view! {
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.escrow_order_label()}</th>
                        <th scope="col">{t.escrow_seller_label()}</th>
                        <th scope="col">{t.escrow_state_label()}</th>
                        <th scope="col">{t.escrow_placed_label()}</th>
                        <th scope="col">{t.escrow_release_label()}</th>
                        <th scope="col" class="number">{t.escrow_held_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            {list}
            <Pager pager=pager />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}
