//! The shelves: what stands on them, in whose language, at which price.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod categories;
mod estimate;
mod listing;
mod product;
mod support;
mod ways;
