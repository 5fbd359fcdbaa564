//! Products in bulk: all of a file or nothing, and twice is once.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod files;
mod pictures;
mod support;
