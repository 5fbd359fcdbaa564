//! What whoever runs the marketplace needs to know.

pub mod add_coupon;
pub mod audit;
pub mod check;
pub mod edit_rule;
pub mod goodwill;
pub mod jobs;
pub mod journal;
pub mod list_rules;
pub mod money;
pub mod preview_rule;
pub mod rule_input;
pub mod set_plan;
pub mod taxes;
pub mod waiting;

pub use check::{CheckLine, check};
