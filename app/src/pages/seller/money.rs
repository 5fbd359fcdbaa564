//! `/seller/money`: what is held, and what is ready to be paid out, per currency.

use axum::response::Response;
use leptos::prelude::*;
use services::seller::balance::balance;

use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::seller::{Desk, seller};
use crate::problem::Problem;

/// `/seller/money`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let balances = balance(&visit.backend.shop, &user).await?;
    let t = visit.t;
    let empty = balances
        .is_empty()
        .then(|| view! { <p class="quiet">{t.seller_money_empty()}</p> });
    let rows: Vec<_> = balances
        .iter()
        .map(|balance| {
            let (held, payable) = (visit.fmt.money(balance.escrow), visit.fmt.money(balance.payable));
            view! {
                <tr>
                    <td data-label=t.market_currency_label()><span class="strong">{balance.currency.code()}</span></td>
                    <td class="number" data-label=t.seller_money_held()><bdi>{held}</bdi></td>
                    <td class="number" data-label=t.seller_money_available()><bdi class="strong">{payable}</bdi></td>
                </tr>
            }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.market_currency_label()}</th>
                        <th scope="col" class="number">{t.seller_money_held()}</th>
                        <th scope="col" class="number">{t.seller_money_available()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let title = t.seller_money_title();
    let body = view! { <Desk visit=visit.clone() title=title.to_owned()>{empty}{table}</Desk> };
    Ok(visit.page(Head::personal(title), body))
}
