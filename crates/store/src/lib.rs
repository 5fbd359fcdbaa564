//! SQL for SQLite and PostgreSQL: one text for both, one file per noun.
//!
//! A [`Store`] hands out a [`Conn`] for reading and a [`Tx`] for writing; every function of a noun takes `&mut Conn` and
//! does one statement, so what belongs together is decided by the service that holds the transaction. The verbs are a
//! closed set: `lookup`, `find_by_…`, `list…`, `count…`, `add`, `update`, `remove`, and moves that are one conditional
//! `UPDATE` each. Never read and then write what was read: two buyers would both get the last unit.
//!
//! **Invariant:** every statement is registered ([`statements`]) and a test prepares each on both engines.
//! **Deliberately absent:** clocks and random ids (callers hand them in), business rules, generics over the engine.

mod column;
mod conn;
mod copy;
mod error;
mod fuse;
mod migrations;
mod options;
mod page;
mod param;
mod row;
mod secret;
mod shelf;
mod statement;
mod store;

pub mod audit_entry;
pub mod bank_account;
pub mod bank_entry;
pub mod cart;
pub mod cart_line;
pub mod cash;
pub mod category;
pub mod chargeback;
pub mod check;
pub mod consignment;
pub mod coupon;
pub mod dispute;
pub mod form_draft;
pub mod fx_rate;
pub mod hs_code;
pub mod idempotency;
pub mod item_number;
pub mod journal_draft;
pub mod ledger;
mod ledger_account;
pub mod ledger_pending;
pub mod order;
pub mod order_credit;
pub mod order_event;
pub mod order_line;
pub mod outbox;
pub mod parcel;
pub mod payment;
pub mod payout;
pub mod picture;
pub mod product;
pub mod product_card;
pub mod product_price;
pub mod product_text;
pub mod provider_event;
pub mod quote;
pub mod reference_row;
pub mod refund;
pub mod review;
pub mod seller;
pub mod session;
pub mod stock;
pub mod store_credit;
pub mod store_credit_issue;
pub mod tax_report;
pub mod testbank;
pub mod user;
pub mod variant;
pub mod warehouse;

pub use conn::{Conn, Tx};
pub use error::StoreError;
pub use fuse::Fuse;
pub use migrations::{Step, steps};
pub use options::{Engine, StoreOptions};
pub use page::{Moved, Page};
pub use secret::Secret;
pub use statement::{Statement, registered as statements};
pub use store::Store;
