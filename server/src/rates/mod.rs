//! Files of exchange rates: CSV, and the XML of the European Central Bank.

mod csv;
mod ecb;
mod error;
mod fetch;

use std::collections::BTreeMap;

use domain::money::Currency;
use jiff::civil::Date;
use services::shop::Shop;
use store::fx_rate::{self, FxRateRow};

pub use error::{RateFault, RatesError};
pub use fetch::Source;

/// One, in the scale of rates.
const E9: i128 = 1_000_000_000;
/// A rate of this much for one is a typing mistake.
const RATE_E9_MAX: i128 = 1_000_000_000 * E9;

/// One rate of the file.
#[derive(Debug, Clone)]
struct Line {
    number: u64,
    date: Date,
    base: Currency,
    quote: Currency,
    rate_e9: i64,
}

/// The rates of a file, each against the US dollar. XML is recognised by its first character.
///
/// # Errors
/// The first line or rate that cannot be used.
pub fn parse(text: &str, source: &str) -> Result<Vec<FxRateRow>, RatesError> {
    let lines = if text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
    {
        ecb::lines(text)?
    } else {
        csv::lines(text)?
    };
    let dollars = dollars_of_bases(&lines);
    let mut rows = BTreeMap::new();
    for line in &lines {
        let (quote, rate_e9) = in_dollars(line, &dollars).map_err(|fault| fault.at(line.number))?;
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

/// Puts rates into the database; those of a day that is known are corrected.
///
/// # Errors
/// Those of the store; nothing is half written.
pub async fn put(shop: &Shop, rows: &[FxRateRow]) -> Result<(), RatesError> {
    let mut tx = shop.store().begin().await?;
    for row in rows {
        fx_rate::put(&mut tx, row).await?;
    }
    tx.commit().await?;
    Ok(())
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
fn in_dollars(
    line: &Line,
    dollars: &BTreeMap<(Date, Currency), i64>,
) -> Result<(Currency, i64), RateFault> {
    if line.base == Currency::USD {
        return Ok((line.quote, line.rate_e9));
    }
    let dollar = dollars.get(&(line.date, line.base));
    let dollar = i128::from(*dollar.ok_or(RateFault::NoDollar(line.base))?);
    let (quote, numer) = match line.quote == Currency::USD {
        true => (line.base, E9),
        false => (line.quote, i128::from(line.rate_e9)),
    };
    let rate = (numer * E9 * 2 + dollar) / (dollar * 2);
    if !(1..=RATE_E9_MAX).contains(&rate) {
        return Err(RateFault::OutOfRange);
    }
    let rate = i64::try_from(rate).map_err(|_| RateFault::OutOfRange)?;
    Ok((quote, rate))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(text: &str) -> Vec<(String, i64)> {
        parse(text, "test")
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
            let error = parse(&format!("date,base,quote,rate\n{line}\n"), "test").unwrap_err();
            assert!(error.to_string().contains(words), "{line}: {error:#}");
        }
        assert!(
            parse("day,base,quote,rate\n", "test")
                .unwrap_err()
                .to_string()
                .contains("date")
        );
    }
}
