//! `/orders` and `/orders/{id}`: what happens next first, then the route, the money, and what has happened.

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use domain::ids::OrderId;
use domain::order::OrderState;
use leptos::prelude::*;
use serde::Deserialize;
use services::order::{OrderAccess, OrderHead, OrderPage, list_orders, view_order};
use services::papers::print_invoice::print_invoice;
use services::secret::Secret;

use crate::backend::Backend;
use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::checkout_store_credit::PaidWith;
use crate::pages::order_parcel::{OfOrder, with_key};
use crate::pages::order_parts::{
    Address, Items, NextStep, Parcels, Timeline, cash_badge, state_badge,
};
use crate::pages::pdf;
use crate::pages::told::Told;
use crate::pages::totals::Totals;
use crate::problem::Problem;

/// The addresses of orders.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/{country}/{lang}/orders", get(list))
        .route("/{country}/{lang}/orders/{order}", get(page))
        .route("/{country}/{lang}/orders/{order}/invoice.pdf", get(invoice))
}

/// The key of a guest's order, as the confirmation carries it.
#[derive(Debug, Default, Deserialize)]
pub struct OrderQuery {
    key: Option<String>,
}

/// How a visitor may reach an order: by the key in the address, by session, by account.
pub fn access(visit: &Visit, key: Option<&str>) -> Option<OrderAccess> {
    if let Some(secret) = key.and_then(Secret::parse) {
        return Some(OrderAccess::Token(secret));
    }
    let visitor = visit.visitor.as_ref()?;
    Some(OrderAccess::Session {
        session: visitor.session,
        user: visitor.user.as_ref().map(|user| user.id),
    })
}

/// The address of an order's page, or of one below it, with the key of a guest's order.
pub fn order_path(visit: &Visit, order: OrderId, tail: &str, key: Option<&str>) -> String {
    with_key(visit.to(&format!("/orders/{order}{tail}")), key)
}

/// `/{country}/{lang}/orders`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let orders = match &visit.visitor {
        Some(visitor) => {
            let user = visitor.user.as_ref().map(|user| user.id);
            list_orders(&visit.backend.shop, visitor.session, user, 1)
                .await?
                .orders
        }
        None => Vec::new(),
    };
    let t = visit.t;
    let rows: Vec<_> = orders.iter().map(|order| row(&visit, order)).collect();
    let empty = rows.is_empty().then(|| {
        view! {
            <div class="empty">
                <h2>{t.account_orders_empty_title()}</h2>
                <p>{t.account_orders_empty_body()}</p>
                <a class="button" href=visit.to("/")>{t.account_orders_empty_action()}</a>
            </div>
        }
    });
    let body = view! {
        <div class="wrap wrap-text page stack">
            <h1>{t.account_orders_title()}</h1>
            <Told visit=visit.clone() />
            {empty}
            <ul class="stack">{rows}</ul>
        </div>
    };
    Ok(visit.page(Head::personal(t.account_orders_title()), body))
}

fn row(visit: &Visit, order: &OrderHead) -> impl IntoView + use<> {
    let t = visit.t;
    let href = visit.to(&format!("/orders/{}", order.id));
    let title = t.order_page_title(&order.number);
    let date = t.order_placed_date(&visit.fmt.date(order.placed_at));
    let total = visit.fmt.money(order.total);
    view! {
        <li class="panel row row-apart">
            <div>
                <p><a class="strong" href=href>{title}</a></p>
                <p class="quiet small">{date}</p>
            </div>
            <div class="row">{state_badge(visit, order.state)}<bdi class="strong">{total}</bdi></div>
        </li>
    }
}

/// `/{country}/{lang}/orders/{order}`
pub async fn page(
    visit: Visit,
    Path((_, _, order)): Path<(String, String, String)>,
    Query(query): Query<OrderQuery>,
) -> Result<Response, Problem> {
    let missing = || Problem::NotFound;
    let id: OrderId = order.parse().map_err(|_| missing())?;
    let access = access(&visit, query.key.as_deref()).ok_or_else(missing)?;
    let page = view_order(&visit.backend.shop, &access, id)
        .await?
        .ok_or_else(missing)?;
    let key = query.key.filter(|key| Secret::parse(key).is_some());
    Ok(draw(&visit, page, key))
}

/// `/{country}/{lang}/orders/{order}/invoice.pdf`
///
/// # Errors
/// Somebody else's order, one that is not paid.
pub async fn invoice(
    visit: Visit,
    Path((_, _, order)): Path<(String, String, String)>,
    Query(query): Query<OrderQuery>,
) -> Result<Response, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::NotFound)?;
    let access = access(&visit, query.key.as_deref()).ok_or(Problem::NotFound)?;
    let language = visit.place.language;
    let bytes = print_invoice(&visit.backend.shop, &access, id, language).await?;
    Ok(pdf::response(bytes, "invoice"))
}

fn draw(visit: &Visit, page: OrderPage, key: Option<String>) -> Response {
    let t = visit.t;
    let invoice = has_invoice(page.state).then(|| {
        let href = order_path(visit, page.id, "/invoice.pdf", key.as_deref());
        view! { <p><a href=href>{t.papers_invoice_action()}</a></p> }
    });
    let title = t.order_page_title(&page.number);
    let date = t.order_placed_date(&visit.fmt.date(page.placed_at));
    let totals = page.totals;
    let of_order = OfOrder::new(visit, &page, key.clone());
    let body = view! {
        <div class="wrap page stack">
            <Told visit=visit.clone() />
            <div class="row">
                <h1>{title.clone()}</h1>
                {cash_badge(visit, page.state, page.consignments.iter().find_map(|parcel| parcel.cash_due))}
            </div>
            <p class="quiet small">{date}</p>
            <NextStep visit=visit.clone() page=page.clone() access_key=key />
            <div class="beside">
                <div class="stack stack-loose">
                    <Parcels visit=visit.clone() page=page.clone() of_order=of_order />
                    <Items visit=visit.clone() page=page.clone() />
                    <Timeline visit=visit.clone() events=page.events.clone() />
                </div>
                <aside class="panel summary">
                    <h2>{t.order_totals_title()}</h2>
                    <Totals visit=visit.clone() totals=totals total_label=t.cart_summary_total() />
                    <PaidWith visit=visit.clone() page=page.clone() />
                    {invoice}
                    <h2>{t.order_address_title()}</h2>
                    <Address visit=visit.clone() address=page.address />
                </aside>
            </div>
        </div>
    };
    visit.page(Head::personal(title), body)
}

/// What is not paid, or was given back as a whole, has no invoice.
fn has_invoice(state: OrderState) -> bool {
    use OrderState::{Completed, Delivered, Disputed, Paid, Shipped};
    matches!(state, Paid | Shipped | Delivered | Completed | Disputed)
}
