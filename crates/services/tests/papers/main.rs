//! Papers of parcels say what the order says, to those who may read it.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod desk;
mod figures;
mod parts;
mod support;
