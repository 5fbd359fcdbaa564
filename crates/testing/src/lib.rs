//! What tests of several crates share: databases of their own, a clock that stands still, a shop with something on its
//! shelves.
//!
//! **Deliberately absent:** anything a running shop uses.

mod clock;
mod database;
mod entropy;
mod postgres;
mod shelf;
mod shop;
pub mod simulator;
mod till;

pub use clock::{FrozenClock, NOON_MS};
pub use database::{TestDatabase, with_both};
pub use entropy::SeededEntropy;
pub use postgres::PrivatePostgres;
pub use shelf::{CATEGORY, Listed, Listing};
pub use shop::{TestShop, reference};
pub use till::{TRANSFER_IBAN, address_in, asking_from, by_guest, order_request, transfer_terms};
