//! One file per address. A page reads what it needs from `services`, then draws it once.

pub mod account;
pub mod attachment;
pub mod cart;
pub mod checkout;
pub mod checkout_parts;
pub mod checkout_store_credit;
pub mod dispute;
pub mod money_words;
pub mod operator;
pub mod order_parcel;
pub mod order_parts;
pub mod order_transfer;
pub mod orders;
pub mod paging;
pub mod pdf;
pub mod problem;
pub mod refused;
pub mod restriction;
pub mod root;
pub mod seller;
pub mod store_credit;
pub mod storefront;
pub mod told;
pub mod totals;

use axum::Router;
use axum::routing::get;

use crate::backend::Backend;

/// Every page of the shop. Forms, pictures and the JSON API are the server's.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/", get(root::page))
        .route("/{country}", get(root::country))
        .merge(storefront::router())
        .merge(cart::router())
        .merge(checkout::router())
        .merge(orders::router())
        .merge(dispute::shopper::router())
        .merge(account::router())
        .merge(store_credit::router())
        .merge(seller::router())
        .merge(operator::router())
}
