//! What a new set of rules would change.

use std::collections::BTreeMap;

use domain::landed::{RuleRow, RuleSet};
use serde_json::{Map, Value};

/// One line for each rule that is new (`+`), gone (`-`) or different (`~`, with each field before and after).
pub fn between(old: &RuleSet, new: &RuleSet) -> Vec<String> {
    let (old, new) = (by_id(old), by_id(new));
    let gone = old
        .values()
        .filter(|row| !new.contains_key(row.id.as_str()));
    let mut lines: Vec<String> = gone.map(|row| format!("- {}", named(row))).collect();
    for (id, row) in &new {
        match old.get(id) {
            None => lines.push(format!("+ {}", named(row))),
            Some(before) if before != row => {
                lines.push(format!("~ {}: {}", named(row), changes(before, row)));
            }
            Some(_) => {}
        }
    }
    lines
}

fn by_id(rules: &RuleSet) -> BTreeMap<&str, &RuleRow> {
    let rows = rules.rules().iter().map(|rule| &rule.row);
    rows.map(|row| (row.id.as_str(), row)).collect()
}

fn named(row: &RuleRow) -> String {
    format!("{} ({}, from {})", row.id, row.destination, row.valid_from)
}

fn changes(before: &RuleRow, after: &RuleRow) -> String {
    let (before, after) = (fields(before), fields(after));
    let differing = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(value));
    let words = differing.map(|(name, value)| {
        let was = before.get(name).map_or_else(String::new, shown);
        format!("{name} {was} → {}", shown(value))
    });
    words.collect::<Vec<_>>().join("; ")
}

fn fields(row: &RuleRow) -> Map<String, Value> {
    match serde_json::to_value(row) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) if text.is_empty() => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(rows: &[(&str, i64)]) -> RuleSet {
        let row = |(id, rate_ppm): &(&str, i64)| {
            format!(
                "[[rule]]\nid = \"{id}\"\ndestination = \"PL\"\nkind = \"tax\"\nrate_ppm = {rate_ppm}\n\
                 valid_from = \"2026-01-01\"\nsource = \"Act\"\nchecked_on = \"2026-01-01\"\nstatus = \"verified\"\n"
            )
        };
        let text: String = rows.iter().map(row).collect();
        RuleSet::from_toml(&text).unwrap()
    }

    #[test]
    fn what_is_new_gone_and_different_is_said() {
        let lines = between(
            &rules(&[("same", 1), ("gone", 2), ("rate", 230_000)]),
            &rules(&[("same", 1), ("rate", 240_000), ("new", 3)]),
        );
        assert_eq!(
            lines,
            [
                "- gone (PL, from 2026-01-01)",
                "+ new (PL, from 2026-01-01)",
                "~ rate (PL, from 2026-01-01): rate_ppm 230000 → 240000",
            ]
        );
    }
}
