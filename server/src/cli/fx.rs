//! `corridor fx load FILE`

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use domain::money::{Currency, Rate};
use jiff::civil::Date;
use store::fx_rate::{self, FxRateRow};

use super::open;
use crate::config::Config;

/// One, in the scale of rates.
const E9: i128 = 1_000_000_000;
/// A rate of this much for one is a typing mistake.
const RATE_E9_MAX: i128 = 1_000_000_000 * E9;

/// Rates of exchange.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Loads a CSV file with the columns date, base, quote and rate. Rates that are not against the US dollar need the
    /// dollar's own rate of the same day and base. A running server takes them up within half a minute.
    Load {
        /// The file.
        file: PathBuf,
    },
}

pub async fn run(config: &Config, command: Command) -> Result<()> {
    let Command::Load { file } = command;
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let source = file
        .file_stem()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let rows = rows(&text, &source).with_context(|| file.display().to_string())?;
    let shop = open(config).await?;
    let mut tx = shop.store().begin().await?;
    for row in &rows {
        fx_rate::put(&mut tx, row).await?;
    }
    tx.commit().await?;
    println!("{} rates loaded", rows.len());
    Ok(())
}

/// One rate of the file.
#[derive(Debug, Clone)]
struct Line {
    number: u64,
    date: Date,
    base: Currency,
    quote: Currency,
    rate_e9: i64,
}

/// The file's rates, each against the US dollar.
fn rows(text: &str, source: &str) -> Result<Vec<FxRateRow>> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = columns(reader.headers()?)?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record?;
        let number = record.position().map_or(0, csv::Position::line);
        lines.push(line(&record, columns, number).with_context(|| format!("line {number}"))?);
    }
    let dollars = dollars_of_bases(&lines);
    let mut rows = BTreeMap::new();
    for line in &lines {
        let (quote, rate_e9) =
            in_dollars(line, &dollars).with_context(|| format!("line {}", line.number))?;
        if quote != Currency::USD {
            let row = FxRateRow {
                quote,
                date: line.date,
                base: Currency::USD,
                rate_e9,
                source: source.to_owned(),
            };
            rows.insert((line.date, quote), row);
        }
    }
    Ok(rows.into_values().collect())
}

fn columns(headers: &csv::StringRecord) -> Result<[usize; 4]> {
    let place = |name: &str| {
        let found = headers
            .iter()
            .position(|column| column.eq_ignore_ascii_case(name));
        found.with_context(|| format!("there is no column {name}; needed are date,base,quote,rate"))
    };
    Ok([
        place("date")?,
        place("base")?,
        place("quote")?,
        place("rate")?,
    ])
}

fn line(record: &csv::StringRecord, columns: [usize; 4], number: u64) -> Result<Line> {
    let [date, base, quote, rate] = columns.map(|column| record.get(column).unwrap_or_default());
    let currency =
        |code: &str| Currency::from_code(code).with_context(|| format!("{code} is no currency"));
    let line = Line {
        number,
        date: date
            .parse()
            .with_context(|| format!("{date} is not a day such as 2026-11-20"))?,
        base: currency(base)?,
        quote: currency(quote)?,
        rate_e9: Rate::parse_e9(rate)
            .with_context(|| format!("{rate} is not a rate such as 487.25"))?,
    };
    if line.rate_e9 <= 0 {
        bail!("{rate} is not above zero");
    }
    if line.base == line.quote {
        bail!("{base} against itself");
    }
    Ok(line)
}

/// What a dollar is worth in each base that is not the dollar, by day.
fn dollars_of_bases(lines: &[Line]) -> BTreeMap<(Date, Currency), i64> {
    let is_dollar = |line: &&Line| line.quote == Currency::USD;
    lines
        .iter()
        .filter(is_dollar)
        .map(|line| ((line.date, line.base), line.rate_e9))
        .collect()
}

/// The rate as units for one US dollar, rounded half up at the ninth digit.
fn in_dollars(line: &Line, dollars: &BTreeMap<(Date, Currency), i64>) -> Result<(Currency, i64)> {
    if line.base == Currency::USD {
        return Ok((line.quote, line.rate_e9));
    }
    let dollar = dollars.get(&(line.date, line.base));
    let dollar =
        i128::from(*dollar.with_context(|| {
            format!("there is no rate {} to USD of that day", line.base.code())
        })?);
    let (quote, numer) = match line.quote == Currency::USD {
        true => (line.base, E9),
        false => (line.quote, i128::from(line.rate_e9)),
    };
    let rate = (numer * E9 * 2 + dollar) / (dollar * 2);
    if !(1..=RATE_E9_MAX).contains(&rate) {
        bail!("the rate is out of range");
    }
    Ok((
        quote,
        i64::try_from(rate).context("the rate is out of range")?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(text: &str) -> Vec<(String, i64)> {
        rows(text, "test")
            .unwrap()
            .into_iter()
            .map(|row| (row.quote.code().to_owned(), row.rate_e9))
            .collect()
    }

    #[test]
    fn rates_against_the_dollar_are_stored_as_they_are() {
        let rates = loaded("date,base,quote,rate\n2026-11-20,USD,KZT,487.25\n");
        assert_eq!(rates, [("KZT".to_owned(), 487_250_000_000)]);
    }

    #[test]
    fn rates_against_another_base_go_through_its_dollar() {
        // 1 € = 1.25 $ = 5 zł, so a dollar is 0.8 € and 4 zł.
        let rates = loaded("date,base,quote,rate\n2026-11-20,EUR,USD,1.25\n2026-11-20,EUR,PLN,5\n");
        assert_eq!(
            rates,
            [
                ("EUR".to_owned(), 800_000_000),
                ("PLN".to_owned(), 4_000_000_000)
            ]
        );
    }

    #[test]
    fn a_bad_line_is_named_and_nothing_is_loaded() {
        for (line, words) in [
            ("2026-11-20,USD,KZT,-1", "line 2"),
            ("2026-11-20,USD,XXQ,1", "line 2"),
            ("20.11.2026,USD,KZT,1", "line 2"),
            ("2026-11-20,EUR,PLN,4", "line 2"),
            ("2026-11-20,USD,USD,1", "line 2"),
        ] {
            let error = rows(&format!("date,base,quote,rate\n{line}\n"), "test").unwrap_err();
            assert!(error.to_string().contains(words), "{line}: {error:#}");
        }
        assert!(
            rows("day,base,quote,rate\n", "test")
                .unwrap_err()
                .to_string()
                .contains("date")
        );
    }
}
