//! What the shop's forms send: one file per noun, each one call of a use case, each answered with 303 to a page.
//!
//! A form works without scripts. What cannot be accepted leads back to the form with what was typed and why; a body
//! that no form of the shop sends is told as a problem page with its status. A client that asks for JSON gets JSON.
//!
//! **Invariant:** no body, however malformed, is answered with a 5xx.

pub mod account;
pub mod cart_line;
pub mod checkout;
pub mod coupon;
pub mod fields;
pub mod market;
pub mod operator_rule;
pub mod order;
pub mod path_id;
pub mod place;
pub mod seller_consignment;
pub mod seller_papers;
pub mod seller_picture;
pub mod seller_product;
pub mod seller_stock;
pub mod seller_warehouse;
pub mod submission;

use app::backend::Backend;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;

pub use fields::Fields;
pub use path_id::PathId;
pub use submission::{FormAnswer, Submission};

/// More than any form of the shop sends; a product's description is the longest text.
pub const FORM_BYTES_MAX: usize = 64 * 1024;
/// The largest picture file, with the parts of the form around it.
pub const UPLOAD_BYTES_MAX: usize = 25 * 1024 * 1024;

/// Every form.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/api/market", post(market::choose))
        .merge(account_router())
        .merge(buying_router())
        .merge(selling_router())
        .route("/api/operator/rules", post(operator_rule::save))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .merge(upload_router())
}

fn account_router() -> Router<Backend> {
    Router::new()
        .route("/api/register", post(account::register))
        .route("/api/login", post(account::log_in))
        .route("/api/logout", post(account::log_out))
}

fn buying_router() -> Router<Backend> {
    Router::new()
        .route("/api/cart-lines", post(cart_line::add))
        .route("/api/cart-lines/update", post(cart_line::update))
        .route("/api/coupons", post(coupon::apply))
        .route("/api/coupons/remove", post(coupon::remove))
        .route("/api/checkout", post(checkout::place_order))
        .route("/api/checkout/delivery", post(checkout::choose_delivery))
        .route("/api/orders/{id}/cancel", post(order::cancel))
        .route(
            "/api/orders/{id}/confirm-receipt",
            post(order::confirm_receipt),
        )
        .route("/api/orders/{id}/pay", post(order::pay))
}

fn selling_router() -> Router<Backend> {
    Router::new()
        .route("/api/seller/products", post(seller_product::create))
        .route("/api/seller/products/{id}", post(seller_product::edit))
        .route(
            "/api/seller/products/{id}/publish",
            post(seller_product::publish),
        )
        .route(
            "/api/seller/products/{id}/unpublish",
            post(seller_product::unpublish),
        )
        .route("/api/seller/papers", post(seller_papers::prepare))
        .route("/api/seller/sender", post(seller_papers::save))
        .route("/api/seller/sender/{id}", post(seller_papers::save_of))
        .route("/api/seller/warehouses", post(seller_warehouse::add))
        .route(
            "/api/seller/warehouses/{id}/remove",
            post(seller_warehouse::remove),
        )
        .route("/api/seller/variants/{id}/stock", post(seller_stock::set))
        .route(
            "/api/seller/consignments/{id}/ship",
            post(seller_consignment::ship),
        )
}

fn upload_router() -> Router<Backend> {
    let upload = Router::new().route(
        "/api/seller/products/{id}/pictures",
        post(seller_picture::add),
    );
    upload.layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX))
}
