//! What operators see and change, and nobody else.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

mod commission;
mod edit_rule;
mod jobs;
mod journal;
mod list_rules;
mod money;
mod preview_rule;
mod sale;
mod support;
mod taxes;
