//! `corridor rules load FILE`

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use domain::landed::RuleSet;
use domain::shipping::ShippingTable;

use crate::config::Config;
use crate::reference::{self, SHIPPING_METHODS, TRADE_RULES};

/// Duties, taxes, fees, thresholds and delivery methods.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks a file and puts it in place of the shop's own: TOML with [[rule]] or [[method]] tables, or CSV whose
    /// columns are the names of a rule's fields. A running server takes it up within half a minute.
    Load {
        /// The file.
        file: PathBuf,
    },
}

pub fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Load { file } = command;
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let is_csv = file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let text = if is_csv {
        from_csv(&text, &unions(&config.data)?)?
    } else {
        text
    };
    let (name, count) = checked(&text).with_context(|| file.display().to_string())?;
    let path = store(&config.data, name, &text)?;
    println!("{count} rows are in force, in {}", path.display());
    Ok(())
}

/// The name of the file that these rows replace, and how many there are.
fn checked(text: &str) -> Result<(&'static str, usize)> {
    let table: toml::Table = text.parse()?;
    if table.contains_key("method") {
        return Ok((
            SHIPPING_METHODS,
            ShippingTable::from_toml(text)?.rows().len(),
        ));
    }
    if table.contains_key("rule") {
        return Ok((TRADE_RULES, RuleSet::from_toml(text)?.rules().len()));
    }
    bail!("neither [[rule]] nor [[method]] tables");
}

/// Written beside and moved into place: a server that looks in the middle sees the old file or the new one.
fn store(data: &Path, name: &str, text: &str) -> Result<PathBuf> {
    let folder = reference::folder(data);
    let (path, beside) = (folder.join(name), folder.join(format!("{name}.new")));
    let write = || {
        fs::create_dir_all(&folder)?;
        fs::write(&beside, text)?;
        fs::rename(&beside, &path)
    };
    write().with_context(|| path.display().to_string())?;
    Ok(path)
}

/// CSV has no place for customs unions, so rows lean on those that are in force.
fn unions(data: &Path) -> Result<Option<toml::Value>> {
    let table: toml::Table = reference::trade_rules(data)?.parse().context(TRADE_RULES)?;
    Ok(table.get("union").cloned())
}

/// Each line becomes a `[[rule]]`; an empty cell is an absent field.
fn from_csv(text: &str, unions: &Option<toml::Value>) -> Result<String> {
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
        let rules = RuleSet::from_toml(&from_csv(&csv, &None).unwrap()).unwrap();
        assert_eq!(rules.rules()[0].row.rate_ppm, Some(230_000));
        assert_eq!(rules.rules()[0].row.source, "Act, Art. 41");
    }

    #[test]
    fn a_rule_without_a_source_is_refused() {
        let csv = format!("{HEAD}pl-vat,PL,tax,,,230000,2026-01-01,,2026-11-01,verified,\n");
        assert!(RuleSet::from_toml(&from_csv(&csv, &None).unwrap()).is_err());
        assert!(
            from_csv(
                &format!("{HEAD}x,PL,tax,,,23%,2026-01-01,s,2026-11-01,verified,\n"),
                &None
            )
            .is_err()
        );
    }

    #[test]
    fn a_loaded_file_lies_where_the_server_looks_for_it() {
        let folder = tempfile::tempdir().unwrap();
        store(folder.path(), TRADE_RULES, "rule = []").unwrap();
        assert_eq!(reference::trade_rules(folder.path()).unwrap(), "rule = []");
    }
}
