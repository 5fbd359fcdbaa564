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
pub mod dispute;
pub mod dispute_party;
pub mod evidence;
pub mod fields;
pub mod market;
pub mod open_dispute;
pub mod operator_bank;
pub mod operator_cash;
pub mod operator_job;
pub mod operator_journal;
pub mod operator_payout;
pub mod operator_refund;
pub mod operator_rule;
pub mod operator_store_credit;
pub mod order;
pub mod path_id;
pub mod place;
pub mod seller_bank_account;
pub mod seller_consignment;
pub mod seller_papers;
pub mod seller_payout;
pub mod seller_picture;
pub mod seller_product;
pub mod seller_stock;
pub mod seller_warehouse;
pub mod store_credit;
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
/// The largest form with pictures: one file with the parts around it, or several smaller ones.
pub const UPLOAD_BYTES_MAX: usize = 25 * 1024 * 1024;

/// Every form.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/api/market", post(market::choose))
        .merge(account_router())
        .merge(buying_router())
        .merge(selling_router())
        .merge(dispute::router())
        .merge(operating_router())
        .merge(operator_store_credit::router())
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
        .route("/api/gift-cards", post(store_credit::apply_card))
        .route("/api/store-credit", post(store_credit::apply_own))
        .route("/api/store-credit/remove", post(store_credit::remove))
        .route("/api/account/gift-cards", post(store_credit::redeem))
        .route("/api/checkout", post(checkout::place_order))
        .route("/api/checkout/delivery", post(checkout::choose_delivery))
        .route("/api/orders/{id}/cancel", post(order::cancel))
        .route(
            "/api/orders/{id}/confirm-receipt",
            post(order::confirm_receipt),
        )
        .route("/api/orders/{id}/pay", post(order::pay))
        .route("/api/orders/{id}/extend", post(order::extend))
        .route("/api/orders/{id}/cancel-units", post(order::cancel_some))
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
        .route("/api/seller/payouts", post(seller_payout::request))
        .route("/api/seller/bank-account", post(seller_bank_account::save))
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
        .route(
            "/api/seller/consignments/{id}/parcels",
            post(seller_consignment::pack),
        )
        .route(
            "/api/seller/consignments/{id}/unpack",
            post(seller_consignment::unpack),
        )
        .route(
            "/api/seller/parcels/{id}/ship",
            post(seller_consignment::ship_packed),
        )
}

fn operating_router() -> Router<Backend> {
    Router::new()
        .route("/api/operator/rules", post(operator_rule::save))
        .route(
            "/api/operator/payouts/{id}/approve",
            post(operator_payout::approve),
        )
        .route(
            "/api/operator/payouts/{id}/refuse",
            post(operator_payout::refuse),
        )
        .route(
            "/api/operator/payouts/{id}/confirm",
            post(operator_payout::confirm),
        )
        .route(
            "/api/operator/payouts/{id}/return",
            post(operator_payout::bring_back),
        )
        .route("/api/operator/payouts/send", post(operator_payout::send))
        .route(
            "/api/operator/bank/{id}/assign",
            post(operator_bank::assign),
        )
        .route(
            "/api/operator/bank/{id}/return",
            post(operator_bank::give_back),
        )
        .route(
            "/api/operator/cash/{id}/collect",
            post(operator_cash::collect),
        )
        .route(
            "/api/operator/cash/{id}/return",
            post(operator_cash::come_back),
        )
        .route("/api/operator/refunds/{id}/paid", post(operator_cash::paid))
        .route("/api/operator/journal", post(operator_journal::draft))
        .route(
            "/api/operator/journal/{id}/post",
            post(operator_journal::post),
        )
        .route(
            "/api/operator/journal/{id}/refuse",
            post(operator_journal::refuse),
        )
        .route("/api/operator/jobs/{id}/replay", post(operator_job::replay))
        .route(
            "/api/operator/orders/{id}/refund",
            post(operator_refund::pay_back),
        )
}

fn upload_router() -> Router<Backend> {
    let upload = Router::new()
        .route(
            "/api/seller/products/{id}/pictures",
            post(seller_picture::add),
        )
        .route("/api/operator/bank/statements", post(operator_bank::read));
    let upload = upload
        .route("/api/orders/{id}/disputes", post(open_dispute::open))
        .merge(dispute::upload_router());
    upload.layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX))
}
