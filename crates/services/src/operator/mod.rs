//! What whoever runs the marketplace needs to know.

pub mod check;

pub use check::{CheckLine, check};
