//! The JSON API v1: carts, quotes and orders for programs.
//!
//! One file per noun. A handler reads its request, calls use cases of `services` and writes the answer; the OpenAPI
//! document is made of the same handlers and types, so it cannot say anything else than the code does.
//!
//! **Invariant:** every refusal is `application/problem+json` with a 4xx status, also for paths, methods and bodies that
//! nobody foresaw.
//! **Invariant:** no cookie is read, so there is nothing another site could abuse: carts and orders are opened by the
//! token that was told when they were made.
//! **Deliberately absent:** the seller's part. It needs access tokens for programs; until there are some, its addresses
//! answer 404.

pub mod address;
pub mod amount;
pub mod asking;
pub mod breakdown;
pub mod cart;
pub mod cart_line;
pub mod coupon;
pub mod delivery;
pub mod dispute;
pub mod docs;
pub mod extract;
pub mod fresh;
pub mod gift_card;
pub mod landed_cost;
pub mod landed_cost_input;
pub mod market;
pub mod openapi;
pub mod order;
pub mod order_view;
pub mod problem;
pub mod product;
pub mod product_list;
pub mod quote;

use app::backend::Backend;
use app::problem::Problem;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{any, get};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use problem::Refusal;

/// More than any honest body: a landed cost of a hundred lines takes twenty kilobytes.
pub const BODY_BYTES_MAX: usize = 64 * 1024;

/// The API, its OpenAPI document and its readable page.
pub fn router() -> Router<Backend> {
    Router::from(documented())
        .route("/api/v1", any(missing))
        .route("/api/v1/", any(missing))
        .route("/api/v1/{*rest}", any(missing))
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn(problem::draw))
        .route("/api/docs", get(docs::page))
        .route("/problems/{kind}", get(docs::problem))
}

/// Every route with its description.
fn documented() -> OpenApiRouter<Backend> {
    OpenApiRouter::default()
        .routes(routes!(openapi::document))
        .routes(routes!(market::list))
        .routes(routes!(product_list::list))
        .routes(routes!(product::view))
        .routes(routes!(landed_cost::compute))
        .routes(routes!(cart::create))
        .routes(routes!(cart::view))
        .routes(routes!(cart_line::add))
        .routes(routes!(cart_line::update, cart_line::remove))
        .routes(routes!(coupon::apply, coupon::remove))
        .routes(routes!(gift_card::apply))
        .routes(routes!(gift_card::remove))
        .routes(routes!(quote::create))
        .routes(routes!(order::place))
        .routes(routes!(order::view))
        .routes(routes!(order::cancel))
        .routes(routes!(order::confirm_receipt))
        .routes(routes!(dispute::open, dispute::list))
}

async fn missing() -> Refusal {
    Problem::NotFound.into()
}

async fn method_not_allowed() -> Refusal {
    Problem::MethodNotAllowed.into()
}
