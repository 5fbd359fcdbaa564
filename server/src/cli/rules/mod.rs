//! `corridor rules load|export|diff`

mod nomenclature;
mod spreadsheet;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use domain::commission::CommissionRow;
use domain::customs::RestrictionSet;
use domain::landed::{RuleRow, RuleSet};
use domain::market::MarketTerms;
use domain::shipping::ShippingTable;
use services::reference::{Book, Rows, RuleChange, in_force, replace_rows, rule_changes};
use services::shop::Shop;

use super::open;
use crate::config::Config;

/// Duties, taxes, fees, thresholds, delivery methods, restricted goods and the nomenclature.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks a file and puts it in place of what is in force: TOML with [[rule]], [[method]], [[restriction]] or
    /// [[market]] tables,
    /// CSV whose columns are the names of a rule's fields, or CSV with the columns hscode and description for the
    /// nomenclature. Every difference is kept as a version of its row; a running server takes it up within half a minute.
    Load {
        /// The file.
        file: PathBuf,
    },
    /// Writes the trade rules that are in force to standard output.
    Export {
        /// How: `toml` or `csv` for a spreadsheet.
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

pub async fn run(config: &Config, command: Command) -> Result<()> {
    let shop = open(config).await?;
    match command {
        Command::Load { file } => load(&shop, &file).await,
        Command::Export { format } => export(&shop, format).await,
        Command::Diff { file } => diff(&shop, &file).await,
    }
}

async fn load(shop: &Shop, file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    if is_csv(file) && nomenclature::is_one(&text) {
        let count = nomenclature::load(shop, &text).await;
        println!(
            "{} codes loaded",
            count.with_context(|| file.display().to_string())?
        );
        return Ok(());
    }
    let (rows, books) = read(shop, file, &text).await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let replaced = replace_rows(shop, &rows, &books, &format!("corridor rules load {name}")).await;
    let replaced = replaced.with_context(|| file.display().to_string())?;
    println!(
        "{} rows added, {} changed, {} taken out",
        replaced.added, replaced.changed, replaced.removed
    );
    Ok(())
}

async fn export(shop: &Shop, format: Format) -> Result<()> {
    let rows = in_force(&mut shop.store().reader().await?).await?;
    match format {
        Format::Toml => print!("{}", spreadsheet::to_rule_toml(&rows)?),
        Format::Csv => print!("{}", spreadsheet::from_rules(&rows.rules)?),
    }
    Ok(())
}

async fn diff(shop: &Shop, file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let (new, books) = read(shop, file, &text).await?;
    if !books.contains(&Book::Rule) {
        bail!("{}: only trade rules are compared", file.display());
    }
    let old = in_force(&mut shop.store().reader().await?).await?;
    let changes = rule_changes(&old.rules, &new.rules);
    if changes.is_empty() {
        println!("nothing would change");
    }
    for change in changes {
        println!("{}", line(&change));
    }
    Ok(())
}

/// `+` for a rule that is new, `-` for one that is gone, `~` with each field before and after for one that differs.
fn line(change: &RuleChange<'_>) -> String {
    let named =
        |row: &RuleRow| format!("{} ({}, from {})", row.id, row.destination, row.valid_from);
    let shown = |text: &str| if text.is_empty() { "nothing" } else { text }.to_owned();
    match change {
        RuleChange::Added(row) => format!("+ {}", named(row)),
        RuleChange::Removed(row) => format!("- {}", named(row)),
        RuleChange::Changed(row, fields) => {
            let fields = fields.iter().map(|change| {
                format!(
                    "{} {} → {}",
                    change.field,
                    shown(&change.before),
                    shown(&change.after)
                )
            });
            format!(
                "~ {}: {}",
                named(row),
                fields.collect::<Vec<_>>().join("; ")
            )
        }
    }
}

fn is_csv(file: &Path) -> bool {
    let ending = file.extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

/// The rows of a file, and the books that it replaces.
async fn read(shop: &Shop, file: &Path, text: &str) -> Result<(Rows, Vec<Book>)> {
    let rows = if is_csv(file) {
        let rules = spreadsheet::to_rules(text).map(|rules| Rows {
            rules,
            ..Rows::default()
        });
        rules.map(|rows| (rows, vec![Book::Rule]))
    } else {
        from_toml(text)
    };
    let (mut rows, books) = rows.with_context(|| file.display().to_string())?;
    if !books.contains(&Book::Union) {
        // Rules lean on the customs unions that are in force.
        rows.unions = in_force(&mut shop.store().reader().await?).await?.unions;
    }
    Ok((rows, books))
}

fn from_toml(text: &str) -> Result<(Rows, Vec<Book>)> {
    let table: toml::Table = text.parse()?;
    let mut rows = Rows::default();
    let mut books = Vec::new();
    if table.contains_key("method") {
        rows.methods = ShippingTable::rows_of(text)?;
        books.push(Book::Method);
    } else if table.contains_key("restriction") {
        rows.restrictions = RestrictionSet::rows_of(text)?;
        books.push(Book::Restriction);
    } else if table.contains_key("market") {
        rows.markets = MarketTerms::rows_of(text)?;
        books.push(Book::Market);
    } else if table.contains_key("commission") {
        rows.commissions = CommissionRow::rows_of(text)?;
        books.push(Book::Commission);
    } else if table.contains_key("rule") {
        (rows.unions, rows.rules) = RuleSet::rows_of(text)?;
        books.push(Book::Rule);
        if table.contains_key("union") {
            books.push(Book::Union);
        }
    } else {
        bail!(
            "neither [[rule]] nor [[method]], [[restriction]], [[market]] or [[commission]] tables"
        );
    }
    Ok((rows, books))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(rows: &[(&str, i64)]) -> Vec<RuleRow> {
        let row = |(id, rate_ppm): &(&str, i64)| {
            format!(
                "[[rule]]\nid = \"{id}\"\ndestination = \"PL\"\nkind = \"tax\"\nrate_ppm = {rate_ppm}\n\
                 valid_from = \"2026-01-01\"\nsource = \"Act\"\nchecked_on = \"2026-01-01\"\nstatus = \"verified\"\n"
            )
        };
        let text: String = rows.iter().map(row).collect();
        RuleSet::rows_of(&text).unwrap().1
    }

    #[test]
    fn what_is_new_gone_and_different_is_said() {
        let old = rules(&[("same", 1), ("gone", 2), ("rate", 230_000)]);
        let new = rules(&[("same", 1), ("rate", 240_000), ("new", 3)]);
        let lines: Vec<String> = rule_changes(&old, &new).iter().map(line).collect();
        assert_eq!(
            lines,
            [
                "- gone (PL, from 2026-01-01)",
                "+ new (PL, from 2026-01-01)",
                "~ rate (PL, from 2026-01-01): rate_ppm 230000 → 240000",
            ]
        );
    }

    #[test]
    fn a_file_replaces_the_books_it_has_tables_of() {
        let books = |text| from_toml(text).map(|(_, books)| books).ok();
        assert_eq!(books("rule = []"), Some(vec![Book::Rule]));
        assert_eq!(
            books("union = []\nrule = []"),
            Some(vec![Book::Rule, Book::Union])
        );
        assert_eq!(books("restriction = []"), Some(vec![Book::Restriction]));
        assert_eq!(books("price = 1"), None);
    }
}
