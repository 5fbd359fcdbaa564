//! Trade rules as a table of a spreadsheet.

use anyhow::{Context as _, Result};
use domain::landed::RuleSet;
use serde_json::Value;

/// The columns of an export; a file to be loaded may have fewer, in any order.
const COLUMNS: [&str; 22] = [
    "id",
    "destination",
    "kind",
    "hs_prefix",
    "origin",
    "scope",
    "carriage",
    "rate_ppm",
    "base",
    "amount",
    "per_kg",
    "over",
    "up_to",
    "weight_over_grams",
    "weight_up_to_grams",
    "basis",
    "per",
    "valid_from",
    "valid_to",
    "source",
    "checked_on",
    "status",
];
const NOTE: &str = "note";

/// Writes rules as CSV, a line each, an empty cell for an absent field.
///
/// # Errors
/// None in practice: rules are plain texts and numbers.
pub fn from_rules(rules: &RuleSet) -> Result<String> {
    let columns = || COLUMNS.into_iter().chain([NOTE]);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns())?;
    for rule in rules.rules() {
        let fields = serde_json::to_value(&rule.row)?;
        writer.write_record(columns().map(|column| cell(&fields[column])))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Reads CSV: each line becomes a `[[rule]]`; an empty cell is an absent field. CSV has no place for customs unions.
///
/// # Errors
/// Text that is not CSV, a number that is none.
pub fn to_toml(text: &str, unions: &Option<toml::Value>) -> Result<String> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = reader.headers()?.clone();
    let mut rules = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cells = columns
            .iter()
            .zip(record.iter())
            .filter(|(_, cell)| !cell.is_empty());
        let rule = cells.map(|(column, cell)| Ok((column.to_owned(), value(column, cell)?)));
        rules.push(toml::Value::Table(rule.collect::<Result<_>>()?));
    }
    let mut table = toml::Table::new();
    if let Some(unions) = unions {
        table.insert("union".to_owned(), unions.clone());
    }
    table.insert("rule".to_owned(), toml::Value::Array(rules));
    Ok(toml::to_string(&table)?)
}

fn value(column: &str, cell: &str) -> Result<toml::Value> {
    if column.ends_with("_ppm") || column.ends_with("_grams") {
        let number = cell
            .parse()
            .with_context(|| format!("{column}: {cell} is not a whole number"))?;
        return Ok(toml::Value::Integer(number));
    }
    Ok(toml::Value::String(cell.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id,destination,kind,hs_prefix,origin,rate_ppm,valid_from,source,checked_on,status,carriage\n";

    #[test]
    fn rules_in_a_table_of_a_spreadsheet_are_the_same_rules() {
        let csv = format!(
            "{HEAD}pl-vat,PL,tax,,,230000,2026-01-01,\"Act, Art. 41\",2026-11-01,verified,\n"
        );
        let rules = RuleSet::from_toml(&to_toml(&csv, &None).unwrap()).unwrap();
        assert_eq!(rules.rules()[0].row.rate_ppm, Some(230_000));
        assert_eq!(rules.rules()[0].row.source, "Act, Art. 41");
    }

    #[test]
    fn a_rule_without_a_source_is_refused() {
        let csv = format!("{HEAD}pl-vat,PL,tax,,,230000,2026-01-01,,2026-11-01,verified,\n");
        assert!(RuleSet::from_toml(&to_toml(&csv, &None).unwrap()).is_err());
        assert!(
            to_toml(
                &format!("{HEAD}x,PL,tax,,,23%,2026-01-01,s,2026-11-01,verified,\n"),
                &None
            )
            .is_err()
        );
    }

    #[test]
    fn what_is_exported_can_be_loaded_again() {
        let text = include_str!("../../../../rules/trade-rules.toml");
        let rules = RuleSet::from_toml(text).unwrap();
        let unions = text.parse::<toml::Table>().unwrap().remove("union");
        let again = to_toml(&from_rules(&rules).unwrap(), &unions).unwrap();
        assert_eq!(RuleSet::from_toml(&again).unwrap(), rules);
    }
}
