//! `/orders/{order}/disputes/…`: a shopper says what is wrong with a parcel, and follows what comes of it.

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use domain::ids::{DisputeId, OrderId};
use domain::money::Money;
use leptos::prelude::*;
use serde::Deserialize;
use services::dispute::{Party, view_dispute};
use services::order::{ConsignmentView, OrderPage, view_order};
use services::secret::Secret;

use super::open_form::OpenForm;
use super::typed::Typed;
use super::{Contested, Dispute};
use crate::backend::Backend;
use crate::backend::links::encode;
use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::orders::{access, order_path};
use crate::pages::told::Told;
use crate::problem::Problem;

/// The addresses of a shopper's disputes.
pub fn router() -> Router<Backend> {
    let order = "/{country}/{lang}/orders/{order}/disputes";
    Router::new()
        .route(&format!("{order}/new"), get(new))
        .route(&format!("{order}/{{dispute}}"), get(page))
}

/// The parcel, and the key of a guest's order.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    consignment: String,
    key: Option<String>,
}

impl Asked {
    /// The key, where it is one.
    fn key(&self) -> Option<String> {
        let key = self.key.clone();
        key.filter(|key| Secret::parse(key).is_some())
    }
}

/// What is left of a parcel's price.
fn left_of(parcel: &ConsignmentView) -> Money {
    let left = parcel.breakdown.total.checked_sub(parcel.refunded);
    // Both are of one order, so they are of one currency.
    left.unwrap_or(parcel.breakdown.total)
}

/// `/{country}/{lang}/orders/{order}/disputes/new`
///
/// # Errors
/// Somebody else's order, a parcel that is not in it, one that cannot be objected to.
pub async fn new(
    visit: Visit,
    Path((_, _, order)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::NotFound)?;
    let key = asked.key();
    let access = access(&visit, key.as_deref()).ok_or(Problem::NotFound)?;
    let order = view_order(&visit.backend.shop, &access, id).await?;
    let order = order.ok_or(Problem::NotFound)?;
    let parcel = parcel(&order, &asked.consignment).ok_or(Problem::NotFound)?;
    if let Some(dispute) = parcel.dispute {
        let page = order_path(&visit, id, &format!("/disputes/{dispute}"), key.as_deref());
        return Ok(Redirect::to(&page).into_response());
    }
    if parcel.disputable_from.is_none() {
        return Err(Problem::NotDisputable);
    }
    let typed = Typed::take(&visit, &format!("dispute-new-{}", parcel.id)).await?;
    Ok(draw_new(&visit, &order, parcel, key, typed))
}

/// The parcel that is asked for, or the only one.
fn parcel<'o>(order: &'o OrderPage, asked: &str) -> Option<&'o ConsignmentView> {
    if asked.is_empty() && order.consignments.len() == 1 {
        return order.consignments.first();
    }
    let id = asked.parse().ok()?;
    order.consignments.iter().find(|parcel| parcel.id == id)
}

fn draw_new(
    visit: &Visit,
    order: &OrderPage,
    parcel: &ConsignmentView,
    key: Option<String>,
    typed: Typed,
) -> Response {
    let (t, title) = (visit.t, visit.t.dispute_open_title());
    let back = order_path(visit, order.id, "", key.as_deref());
    let new = format!("/disputes/new?consignment={}", parcel.id);
    let next = encode(&order_path(visit, order.id, &new, key.as_deref()));
    let key = key.map_or_else(String::new, |key| format!("&key={key}"));
    let action = format!("/api/orders/{}/disputes?next={next}{key}", order.id);
    let goods: Vec<_> = parcel
        .lines
        .iter()
        .map(|line| view! { <li dir="auto">{line.title.clone()}" × "{line.quantity}</li> })
        .collect();
    let body = view! {
        <div class="wrap wrap-text page stack">
            <p><a href=back>{t.order_page_title(&order.number)}</a></p>
            <h1>{title}</h1>
            <p>{t.dispute_open_intro()}</p>
            <section class="panel stack stack-tight">
                <p class="strong">{t.dispute_parcel_from(&parcel.seller.name)}</p>
                <ul class="stack stack-tight">{goods}</ul>
            </section>
            <OpenForm visit=visit.clone() action=action parcel=parcel.clone() left=left_of(parcel) typed=typed />
        </div>
    };
    visit.page(Head::personal(title), body)
}

/// `/{country}/{lang}/orders/{order}/disputes/{dispute}`
///
/// # Errors
/// Somebody else's dispute, or one about another order.
pub async fn page(
    visit: Visit,
    Path((_, _, order, dispute)): Path<(String, String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let order: OrderId = order.parse().map_err(|_| Problem::NotFound)?;
    let id: DisputeId = dispute.parse().map_err(|_| Problem::NotFound)?;
    let key = asked.key();
    let access = access(&visit, key.as_deref()).ok_or(Problem::NotFound)?;
    let view = view_dispute(&visit.backend.shop, &Party::Shopper(access), id).await?;
    let view = view.filter(|view| view.order == order);
    let view = view.ok_or(Problem::NotFound)?;
    let here = order_path(&visit, order, &format!("/disputes/{id}"), key.as_deref());
    let back = order_path(&visit, order, "", key.as_deref());
    let forms = format!("/api/orders/{order}/disputes/{id}");
    let title = visit.t.dispute_page_title(&view.number);
    let dispute = Contested::of(&visit, view, forms, here).await?.by_key(key);
    let body = view! {
        <div class="wrap page stack">
            <p><a href=back>{visit.t.dispute_order_link()}</a></p>
            <h1>{title.clone()}</h1>
            <Told visit=visit.clone() />
            <Dispute visit=visit.clone() dispute=dispute />
        </div>
    };
    Ok(visit.page(Head::personal(title), body))
}
