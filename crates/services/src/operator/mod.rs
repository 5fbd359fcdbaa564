//! What whoever runs the marketplace needs to know.

pub mod check;
pub mod list_rules;

pub use check::{CheckLine, check};
