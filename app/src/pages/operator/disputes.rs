//! `/operator/disputes` and `/operator/disputes/{dispute}`: what shopper and seller cannot agree on.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::dispute::{DisputeState, Side};
use domain::ids::DisputeId;
use leptos::prelude::*;
use services::account::session::{Role, User};
use services::dispute::{DisputeHead, Party, Which, list_for_operator, view_dispute};

use super::Nav;
use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::dispute::list::{Asked, DisputeList};
use crate::pages::dispute::{Contested, Dispute};
use crate::pages::told::Told;
use crate::problem::Problem;

/// The operator who asks. For other accounts there is nothing here, as for those who are no party of a dispute.
fn operator(visit: &Visit) -> Result<User, Problem> {
    let user = visit.require_user()?;
    match user.role {
        Role::Operator => Ok(user.clone()),
        Role::Seller | Role::Shopper => Err(Problem::NotFound),
    }
}

/// `/operator/disputes`
///
/// # Errors
/// Visitors who are not operators.
pub async fn list(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = operator(&visit)?;
    let which = match asked.is_all() {
        true => Which::All,
        false => Which::ToDecide,
    };
    let heads = list_for_operator(&visit.backend.shop, &user, which, asked.rows()).await?;
    let (t, title) = (visit.t, visit.t.operator_disputes_title());
    let around = match asked.is_all() {
        true => "/operator/disputes?all=1&",
        false => "/operator/disputes?",
    };
    let tab = |href: &'static str, words: &'static str, shown: &str| {
        let here = around.starts_with(shown) && around.len() <= shown.len() + 1;
        view! { <a class="chip" href=href aria-current=here.then_some("page")>{words}</a> }
    };
    let list = match heads.is_empty() {
        true => view! {
            <div class="empty">
                <h2>{t.operator_disputes_empty_title()}</h2>
                <p>{t.operator_disputes_empty_body()}</p>
            </div>
        }
        .into_any(),
        false => view! {
            <DisputeList visit=visit.clone() heads=heads href="/operator/disputes/" around=around asked=asked is_turn=is_turn />
        }
        .into_any(),
    };
    let body = view! {
        <div class="wrap page stack">
            <Nav visit=visit.clone() />
            <h1>{title}</h1>
            <div class="chips">
                {tab("/operator/disputes", t.operator_disputes_open(), "/operator/disputes")}
                {tab("/operator/disputes?all=1", t.operator_disputes_all(), "/operator/disputes?all=1")}
            </div>
            {list}
        </div>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// Whether an operator has to decide.
fn is_turn(head: &DisputeHead) -> bool {
    matches!(head.state, DisputeState::Escalated | DisputeState::Appealed)
}

/// `/operator/disputes/{dispute}`
///
/// # Errors
/// Visitors who are not operators, a dispute that is not there.
pub async fn page(visit: Visit, Path(dispute): Path<String>) -> Result<Response, Problem> {
    let user = operator(&visit)?;
    let id: DisputeId = dispute.parse().map_err(|_| Problem::NotFound)?;
    let view = view_dispute(&visit.backend.shop, &Party::Staff(user), id).await?;
    let view = view.filter(|view| view.side == Side::Operator);
    let view = view.ok_or(Problem::NotFound)?;
    let title = visit.t.dispute_page_title(&view.number);
    let (forms, here) = (
        format!("/api/operator/disputes/{id}"),
        format!("/operator/disputes/{id}"),
    );
    let dispute = Contested::of(&visit, view, forms, here).await?;
    let body = view! {
        <div class="wrap page stack">
            <Nav visit=visit.clone() />
            <h1>{title.clone()}</h1>
            <Told visit=visit.clone() />
            <Dispute visit=visit.clone() dispute=dispute />
        </div>
    };
    Ok(visit.page(Head::personal(title), body))
}
