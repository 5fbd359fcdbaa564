//! The server: HTTP around the pages of `app`, the forms, the JSON API, the jobs, and the command line.
//!
//! A handler here reads a request, calls one use case of `services` and writes the answer. Rules of the shop, SQL and
//! words on screen live elsewhere.
//!
//! **Invariant:** no input is answered with a 5xx; what a visitor may know of a failure is an `app::problem::Problem`.
//! **Invariant:** no personal data, token or query string in the log.

pub mod assets;
pub mod cli;
pub mod clock;
pub mod config;
mod csv_table;
pub mod data_lock;
pub mod entropy;
pub mod forms;
pub mod health;
pub mod journal_csv;
pub mod middleware;
pub mod pictures;
pub mod rates;
pub mod reference;
pub mod rest;
pub mod router;
pub mod search_engines;
pub mod serve;
pub mod shop;
pub mod taxes_csv;
pub mod testbank;
pub mod webhooks;
