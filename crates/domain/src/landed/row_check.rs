//! From a row of text to a rule that makes sense.

use super::row::{
    Base, CustomsUnion, Rule, RuleError, RuleKind, RuleRow, Threshold, ThresholdUnit,
};
use crate::money::Money;
use crate::place::Country;

/// A field and what is wrong with it.
type Fault = (&'static str, &'static str);

impl Rule {
    /// Checks a row.
    ///
    /// # Errors
    /// [`RuleError::BadField`] with the first field that makes no sense.
    pub fn from_row(row: RuleRow, unions: &[CustomsUnion]) -> Result<Rule, RuleError> {
        match checked(&row, unions) {
            Ok(rule) => Ok(Rule { row, ..rule }),
            Err((field, reason)) => Err(RuleError::BadField {
                id: row.id,
                field,
                reason,
            }),
        }
    }
}

fn checked(row: &RuleRow, unions: &[CustomsUnion]) -> Result<Rule, Fault> {
    let threshold = Threshold {
        over: amount("over", &row.over)?,
        up_to: amount("up_to", &row.up_to)?,
        weight_over_grams: row.weight_over_grams,
        weight_up_to_grams: row.weight_up_to_grams,
        basis: row.basis,
        per: row.per,
    };
    let faults = [naming(row), figure(row), base(row, &threshold)];
    if let Some(fault) = faults.into_iter().flatten().next() {
        return Err(fault);
    }
    let origins = match row.origin.is_empty() {
        true => Vec::new(),
        false => members("origin", &row.origin, unions)?,
    };
    Ok(Rule {
        destinations: members("destination", &row.destination, unions)?,
        origins,
        amount: amount("amount", &row.amount)?,
        per_kg: amount("per_kg", &row.per_kg)?,
        threshold,
        row: row.clone(),
    })
}

fn amount(field: &'static str, text: &str) -> Result<Option<Money>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse::<Money>() {
        Ok(amount) if !amount.is_negative() => Ok(Some(amount)),
        _ => Err((field, "not an amount such as 3.00 EUR")),
    }
}

/// The countries a code stands for: one country, or the members of a union.
fn members(
    field: &'static str,
    code: &str,
    unions: &[CustomsUnion],
) -> Result<Vec<Country>, Fault> {
    CustomsUnion::countries(code, unions).ok_or((field, "no such country or union"))
}

fn naming(row: &RuleRow) -> Option<Fault> {
    // An id is part of an address: `/operator/rules/pl-vat-2011`, beside `/operator/rules/new`.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if row.id.is_empty() || row.id == "new" || !row.id.bytes().all(is_plain) {
        return Some(("id", "not letters, digits and hyphens"));
    }
    if row.source.is_empty() {
        return Some(("source", "every figure names where it comes from"));
    }
    if row.hs_prefix.len() > 10 || !row.hs_prefix.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(("hs_prefix", "not up to ten digits"));
    }
    if row.valid_to.is_some_and(|last| last < row.valid_from) {
        return Some(("valid_to", "before valid_from"));
    }
    None
}

fn figure(row: &RuleRow) -> Option<Fault> {
    if row.rate_ppm.is_none() == row.amount.is_empty() {
        return Some(("rate_ppm", "exactly one of rate_ppm and amount is needed"));
    }
    if !(0..=100_000_000).contains(&row.rate_ppm.unwrap_or(0)) {
        return Some(("rate_ppm", "not between 0 and 10 000 %"));
    }
    if row.kind == RuleKind::Tax && row.rate_ppm.is_none() {
        return Some(("amount", "a tax is a rate"));
    }
    if !row.per_kg.is_empty() && (row.kind != RuleKind::Duty || row.rate_ppm.is_none()) {
        return Some((
            "per_kg",
            "only a duty with a rate has a minimum per kilogram",
        ));
    }
    None
}

fn base(row: &RuleRow, threshold: &Threshold) -> Option<Fault> {
    if row.base == Base::CifAndDuty && row.kind == RuleKind::Duty {
        return Some(("base", "duty is not levied on duty"));
    }
    if row.base == Base::Excess && (threshold.over.is_none() || row.per == ThresholdUnit::Item) {
        return Some(("base", "an excess needs the value `over` of a consignment"));
    }
    None
}
