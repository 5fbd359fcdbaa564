//! The use cases of the shop, one file per verb: what a page, a form, the JSON API or the command line asks for.
//!
//! A service reads the clock and randomness through [`ports`], decides with `domain`, and writes through `store` in
//! one transaction. Authorisation is checked here, on every verb, and the default is no: somebody else's thing is
//! answered exactly as a thing that does not exist.
//!
//! **Invariant:** every state change is one transaction of conditional writes, safe to repeat.
//! **Deliberately absent:** HTTP, HTML, cookies, words on screen.

pub mod account;
pub mod cart;
pub mod catalogue;
pub mod checkout;
pub mod customs;
pub mod demo;
pub mod dispute;
pub mod escrow;
pub mod import;
pub mod jobs;
pub(crate) mod mail;
pub mod operator;
pub mod order;
pub mod papers;
pub mod payment;
pub mod payout;
pub mod ports;
pub mod reference;
pub mod refund;
mod retry;
pub mod secret;
pub mod seller;
pub mod shop;
pub mod store_credit;

pub use media::PictureProblem;
pub use store::{Page, StoreError};
