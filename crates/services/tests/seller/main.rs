//! The seller's desk: one's own things, and nobody else's.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod desk;
mod products;
mod support;
mod warehouses;
