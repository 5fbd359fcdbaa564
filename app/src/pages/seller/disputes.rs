//! `/seller/disputes` and `/seller/disputes/{dispute}`: what shoppers object to.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::dispute::{DisputeState, Side};
use domain::ids::DisputeId;
use leptos::prelude::*;
use services::dispute::{DisputeHead, Party, list_for_seller, view_dispute};

use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::dispute::list::{Asked, DisputeList};
use crate::pages::dispute::{Contested, Dispute};
use crate::pages::seller::{Desk, seller};
use crate::problem::Problem;

/// `/seller/disputes`
///
/// # Errors
/// Visitors without a shop.
pub async fn list(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let heads = list_for_seller(&visit.backend.shop, &user, asked.rows()).await?;
    let (t, title) = (visit.t, visit.t.seller_disputes_title());
    let around = visit.clone();
    let list = match heads.is_empty() {
        true => view! {
            <div class="empty">
                <h2>{t.seller_disputes_empty_title()}</h2>
                <p>{t.seller_disputes_empty_body()}</p>
            </div>
        }
        .into_any(),
        false => view! {
            <DisputeList visit=visit.clone() heads=heads href="/seller/disputes/" around="/seller/disputes?" asked=asked is_turn=is_turn />
        }
        .into_any(),
    };
    let body = view! { <Desk visit=around title=title.to_owned()>{list}</Desk> };
    Ok(visit.page(Head::personal(title), body))
}

/// Whether the seller has to do something.
fn is_turn(head: &DisputeHead) -> bool {
    matches!(
        head.state,
        DisputeState::AwaitingSeller | DisputeState::Returning
    )
}

/// `/seller/disputes/{dispute}`
///
/// # Errors
/// Another shop's dispute, visitors without a shop.
pub async fn page(visit: Visit, Path(dispute): Path<String>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let id: DisputeId = dispute.parse().map_err(|_| Problem::NotFound)?;
    let view = view_dispute(&visit.backend.shop, &Party::Staff(user), id).await?;
    let view = view.filter(|view| view.side == Side::Seller);
    let view = view.ok_or(Problem::NotFound)?;
    let forms = format!("/api/seller/disputes/{id}");
    let title = visit.t.dispute_page_title(&view.number);
    let here = format!("/seller/disputes/{id}");
    let dispute = Contested::of(&visit, view, forms, here).await?;
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.clone()>
            <Dispute visit=around dispute=dispute />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}
