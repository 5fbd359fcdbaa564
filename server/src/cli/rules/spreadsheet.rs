//! Trade rules as a table of a spreadsheet.

use anyhow::{Context as _, Result};
use domain::landed::RuleRow;
use serde_json::Value;
use services::reference::Rows;

/// Writes rules as CSV, a line each, an empty cell for an absent field.
///
/// # Errors
/// None in practice: rules are plain texts and numbers.
pub fn from_rules(rules: &[RuleRow]) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(RuleRow::FIELDS)?;
    for rule in rules {
        let fields = serde_json::to_value(rule)?;
        writer.write_record(RuleRow::FIELDS.map(|column| cell(&fields[column])))?;
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

/// Writes unions and rules as `[[union]]` and `[[rule]]` tables, without the fields that are empty.
///
/// # Errors
/// None in practice.
pub fn to_rule_toml(rows: &Rows) -> Result<String> {
    let mut table = toml::Table::new();
    let unions: Vec<toml::Value> = rows
        .unions
        .iter()
        .map(toml::Value::try_from)
        .collect::<Result<_, _>>()?;
    table.insert("union".to_owned(), toml::Value::Array(unions));
    let mut rules = Vec::new();
    for rule in &rows.rules {
        let mut rule = toml::Table::try_from(rule)?;
        rule.retain(|_, value| value.as_str() != Some(""));
        rules.push(toml::Value::Table(rule));
    }
    table.insert("rule".to_owned(), toml::Value::Array(rules));
    Ok(toml::to_string(&table)?)
}

/// Reads CSV: each line is a rule; an empty cell is an absent field. CSV has no place for customs unions.
///
/// # Errors
/// Text that is not CSV, a number that is none, a field that a rule does not have.
pub fn to_rules(text: &str) -> Result<Vec<RuleRow>> {
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
        let rule = toml::Value::Table(rule.collect::<Result<_>>()?);
        let line = record.position().map_or(0, csv::Position::line);
        rules.push(rule.try_into().with_context(|| format!("line {line}"))?);
    }
    Ok(rules)
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
    use domain::landed::RuleSet;

    use super::*;

    const HEAD: &str = "id,destination,kind,hs_prefix,origin,rate_ppm,valid_from,source,checked_on,status,carriage\n";

    #[test]
    fn rules_in_a_table_of_a_spreadsheet_are_the_same_rules() {
        let csv = format!(
            "{HEAD}pl-vat,PL,tax,,,230000,2026-01-01,\"Act, Art. 41\",2026-11-01,verified,\n"
        );
        let rules = to_rules(&csv).unwrap();
        assert_eq!(rules[0].rate_ppm, Some(230_000));
        assert_eq!(rules[0].source, "Act, Art. 41");
    }

    #[test]
    fn a_rate_that_is_no_number_and_a_rule_without_a_source_are_refused() {
        let line = |rate: &str, source: &str| {
            to_rules(&format!(
                "{HEAD}x,PL,tax,,,{rate},2026-01-01,{source},2026-11-01,verified,\n"
            ))
        };
        assert!(line("230000", "Act").is_ok());
        assert!(line("230000", "").is_err());
        assert!(line("23%", "Act").is_err());
    }

    #[test]
    fn what_is_exported_can_be_loaded_again() {
        let rows = Rows::shipped().unwrap();
        assert_eq!(
            to_rules(&from_rules(&rows.rules).unwrap()).unwrap(),
            rows.rules
        );
        let (unions, rules) = RuleSet::rows_of(&to_rule_toml(&rows).unwrap()).unwrap();
        assert_eq!((unions, rules), (rows.unions, rows.rules));
    }
}
