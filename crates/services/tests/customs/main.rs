//! Codes of the Harmonized System and restricted goods.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod codes;
mod restricted;
