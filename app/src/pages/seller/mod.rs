//! The seller's desk: to do today, orders, products, money. Only for accounts that belong to a shop.

pub mod bank_account;
pub mod disputes;
pub mod hs;
pub mod money;
pub mod orders;
pub mod packing;
pub mod papers;
pub mod payouts;
pub mod product;
pub mod product_customs;
pub mod product_form;
pub mod products;
pub mod statement;
pub mod today;
pub mod warehouses;

use axum::Router;
use axum::routing::get;
use leptos::prelude::*;
use services::account::session::{Role, User};

use crate::backend::Backend;
use crate::backend::visit::Visit;
use crate::pages::told::Told;
use crate::problem::Problem;

/// The addresses of the seller's desk.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/seller", get(today::page))
        .route("/seller/orders", get(orders::page))
        .route("/seller/disputes", get(disputes::list))
        .route("/seller/disputes/{dispute}", get(disputes::page))
        .route("/seller/products", get(products::page))
        .route("/seller/products/new", get(product::new))
        .route("/seller/products/{product}", get(product::edit))
        .route("/seller/hs", get(hs::page))
        .route("/seller/papers.pdf", get(papers::print))
        .route("/seller/sender", get(papers::sender))
        .route("/seller/sender/{warehouse}", get(papers::sender_of))
        .route("/seller/warehouses", get(warehouses::page))
        .route("/seller/money", get(money::page))
        .route("/seller/money/statement", get(statement::page))
        .route("/seller/money/statement.csv", get(statement::download))
        .route("/seller/money/statement.pdf", get(statement::print))
}

/// The seller who asks: a visitor without an account is led to the log-in, another account is refused.
fn seller(visit: &Visit) -> Result<User, Problem> {
    let user = visit.require_user()?;
    if user.role == Role::Seller && user.seller.is_some() {
        Ok(user.clone())
    } else {
        Err(Problem::Forbidden)
    }
}

/// Title, navigation and the message of the last form around a page of the desk.
#[component]
fn Desk(visit: Visit, title: String, children: Children) -> impl IntoView {
    let t = visit.t;
    let entry = |href: &'static str, words: &'static str| {
        let here = if href == "/seller" {
            visit.path == href
        } else {
            visit.path.starts_with(href)
        };
        view! { <a href=href aria-current=here.then_some("page")>{words}</a> }
    };
    view! {
        <div class="wrap page stack">
            <nav class="seller-nav" aria-label=t.seller_nav_label()>
                {entry("/seller", t.seller_nav_today())}
                {entry("/seller/orders", t.seller_nav_orders())}
                {entry("/seller/disputes", t.seller_nav_disputes())}
                {entry("/seller/products", t.seller_nav_products())}
                {entry("/seller/money", t.seller_nav_money())}
            </nav>
            <h1>{title}</h1>
            <Told visit=visit.clone() />
            {children()}
        </div>
    }
}
