//! What differs between two versions of a rule, and between two sets of rules.

use std::collections::BTreeMap;

use domain::landed::RuleRow;
use serde_json::{Map, Value};

/// A field of a rule, before and after; empty where it was or is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field's name in data rows.
    pub field: String,
    /// What it said.
    pub before: String,
    /// What it says.
    pub after: String,
}

/// One rule that is not the same in two sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleChange<'a> {
    /// Only the new set has it.
    Added(&'a RuleRow),
    /// Only the old set has it.
    Removed(&'a RuleRow),
    /// Both have it, and they differ.
    Changed(&'a RuleRow, Vec<FieldChange>),
}

/// The fields in which two rows differ, in alphabetical order.
#[must_use]
pub fn field_changes(before: &RuleRow, after: &RuleRow) -> Vec<FieldChange> {
    let (before, after) = (fields(before), fields(after));
    let differing = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(value));
    differing
        .map(|(name, value)| FieldChange {
            field: name.clone(),
            before: before.get(name).map_or_else(String::new, text),
            after: text(value),
        })
        .collect()
}

/// What a new set would change: what is gone first, then by id.
#[must_use]
pub fn rule_changes<'a>(old: &'a [RuleRow], new: &'a [RuleRow]) -> Vec<RuleChange<'a>> {
    let (old, new) = (by_id(old), by_id(new));
    let gone = old
        .values()
        .filter(|row| !new.contains_key(row.id.as_str()));
    let gone = gone.map(|row| RuleChange::Removed(row));
    let rest = new.iter().filter_map(|(id, row)| match old.get(id) {
        None => Some(RuleChange::Added(row)),
        Some(before) if before != row => Some(RuleChange::Changed(row, field_changes(before, row))),
        Some(_) => None,
    });
    gone.chain(rest).collect()
}

fn by_id(rules: &[RuleRow]) -> BTreeMap<&str, &RuleRow> {
    rules.iter().map(|row| (row.id.as_str(), row)).collect()
}

fn fields(row: &RuleRow) -> Map<String, Value> {
    match serde_json::to_value(row) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
