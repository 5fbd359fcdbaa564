//! `corridor rules load|export|diff`

mod diff;
mod spreadsheet;

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
    /// Writes the trade rules that are in force to standard output.
    Export {
        /// How: `toml` as they were written, or `csv` for a spreadsheet.
        #[arg(long, default_value = "toml")]
        format: Format,
    },
    /// Says what loading a file of trade rules would change, and changes nothing.
    Diff {
        /// The file.
        file: PathBuf,
    },
}

/// How rules are written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Format {
    Toml,
    Csv,
}

pub fn run(config: &Config, command: Command) -> Result<()> {
    match command {
        Command::Load { file } => load(config, &file),
        Command::Export { format } => export(config, format),
        Command::Diff { file } => diff(config, &file),
    }
}

fn load(config: &Config, file: &Path) -> Result<()> {
    let text = read(config, file)?;
    let (name, count) = checked(&text).with_context(|| file.display().to_string())?;
    let path = store(&config.data, name, &text)?;
    println!("{count} rows are in force, in {}", path.display());
    Ok(())
}

fn export(config: &Config, format: Format) -> Result<()> {
    let text = reference::trade_rules(&config.data)?;
    match format {
        Format::Toml => print!("{text}"),
        Format::Csv => print!("{}", spreadsheet::from_rules(&in_force(config)?)?),
    }
    Ok(())
}

fn diff(config: &Config, file: &Path) -> Result<()> {
    let text = read(config, file)?;
    let new = RuleSet::from_toml(&text).with_context(|| file.display().to_string())?;
    let lines = diff::between(&in_force(config)?, &new);
    if lines.is_empty() {
        println!("nothing would change");
    }
    for line in lines {
        println!("{line}");
    }
    Ok(())
}

fn in_force(config: &Config) -> Result<RuleSet> {
    let text = reference::trade_rules(&config.data)?;
    RuleSet::from_toml(&text).context(TRADE_RULES)
}

/// A file's text as TOML.
fn read(config: &Config, file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let is_csv = file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_csv {
        let text = spreadsheet::to_toml(&text, &unions(&config.data)?);
        return text.with_context(|| file.display().to_string());
    }
    Ok(text)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loaded_file_lies_where_the_server_looks_for_it() {
        let folder = tempfile::tempdir().unwrap();
        store(folder.path(), TRADE_RULES, "rule = []").unwrap();
        assert_eq!(reference::trade_rules(folder.path()).unwrap(), "rule = []");
    }
}
