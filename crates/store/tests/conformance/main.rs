//! What the store promises, on both engines. One program, so that one PostgreSQL serves all of it.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod audit_entry;
mod bank_account;
mod bank_entry;
mod cart;
mod chargeback;
mod check;
mod consignment;
mod coupon;
mod dispute;
mod fixture;
mod fuse;
mod hs_code;
mod idempotency;
mod item_number;
mod journal_draft;
mod ledger;
mod ledger_account;
mod ledger_pending;
mod migrations;
mod order;
mod order_credit;
mod outbox;
mod parcel;
mod payment;
mod payout;
mod product;
mod product_card;
mod product_price;
mod provider_event;
mod quote;
mod reference_row;
mod refund;
mod schema;
mod session;
mod statements;
mod stock;
mod store_credit;
mod testbank;
mod transactions;
mod warehouse;
