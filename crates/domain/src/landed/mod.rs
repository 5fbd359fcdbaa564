//! Landed cost: what a parcel owes at the border, from dated rules.
//!
//! `CIF = goods + freight` · `duty = max(rate × base, minimum per kg × kg)` or a flat amount × distinct tariff lines ·
//! `import VAT = rate × (CIF + duty)` · `landed = goods + freight + duty + VAT + fees`.
//!
//! **Invariant:** goods + shipping − discount + duty + tax + fees = total, and no part is negative.
//! **Invariant:** whatever the input, the answer is a breakdown or an error, never a panic.
//! **Invariant:** where no row applies, the breakdown says so ([`Unknown`]); a wrong figure presented as certain is worse
//! than none.
//! **Deliberately absent:** rates in code. Every figure comes from a row with a source and a date, see
//! `rules/trade-rules.toml`. Also absent: splitting parcels to stay under a threshold.

mod breakdown;
mod compute;
mod levy;
mod row;
mod row_check;
mod rule_set;
mod select;

pub use breakdown::{AppliedRule, Breakdown, Collected, LineDuty, Taxed, Unknown};
pub use compute::{ConsignmentInput, EarlierImports, LandedError, LineInput, compute};
pub use row::{
    Base, Basis, CustomsUnion, Rule, RuleError, RuleKind, RuleRow, RuleStatus, Scope, Threshold,
    ThresholdUnit,
};
pub use rule_set::RuleSet;
