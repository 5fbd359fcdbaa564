//! What the store promises, on both engines. One program, so that one PostgreSQL serves all of it.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod cart;
mod check;
mod coupon;
mod fixture;
mod hs_code;
mod idempotency;
mod item_number;
mod ledger;
mod migrations;
mod order;
mod outbox;
mod payment;
mod product;
mod product_card;
mod product_price;
mod quote;
mod reference_row;
mod schema;
mod session;
mod statements;
mod stock;
mod transactions;
mod warehouse;
