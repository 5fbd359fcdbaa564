//! The demonstration marketplace: sellers, categories, products in six languages, drawings, reviews, accounts.
//!
//! The data lies in `demo/` and inside the binary, so one file shows everything it can. Loading it again changes nothing:
//! what is there stays, with all that shoppers have bought of it.

pub mod load;

mod accounts;
mod drawings;
mod format;
mod reference;
mod shelves;
mod source;
mod vary;

pub use accounts::DemoAccount;
pub use load::{DemoError, DemoOptions, DemoReport, Progress, Step, load};
pub use source::Source;
