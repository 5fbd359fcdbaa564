//! What tests of several crates share: databases of their own, and later a clock that stands still and builders.
//!
//! **Deliberately absent:** anything a running shop uses.

mod database;
mod postgres;

pub use database::{TestDatabase, with_both};
pub use postgres::PrivatePostgres;
