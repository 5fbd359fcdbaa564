//! `date,base,quote,rate`

use domain::money::{Currency, Rate};

use super::{Line, RateFault, RatesError};

/// The lines of a CSV file with these columns, in any order, among any others.
///
/// # Errors
/// The first line that cannot be used, by its number.
pub fn lines(text: &str) -> Result<Vec<Line>, RatesError> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = columns(reader.headers()?)?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record?;
        let number = record.position().map_or(0, csv::Position::line);
        lines.push(line(&record, columns, number).map_err(|fault| fault.at(number))?);
    }
    Ok(lines)
}

fn columns(headers: &csv::StringRecord) -> Result<[usize; 4], RatesError> {
    let place = |column: &'static str| {
        let found = headers
            .iter()
            .position(|name| name.eq_ignore_ascii_case(column));
        found.ok_or(RatesError::NoColumn { column })
    };
    Ok([
        place("date")?,
        place("base")?,
        place("quote")?,
        place("rate")?,
    ])
}

fn line(record: &csv::StringRecord, columns: [usize; 4], number: u64) -> Result<Line, RateFault> {
    let [date, base, quote, rate] = columns.map(|column| record.get(column).unwrap_or_default());
    let currency =
        |code: &str| Currency::from_code(code).map_err(|_| RateFault::Currency(code.to_owned()));
    let line = Line {
        number,
        date: date.parse().map_err(|_| RateFault::Date(date.to_owned()))?,
        base: currency(base)?,
        quote: currency(quote)?,
        rate_e9: Rate::parse_e9(rate).map_err(|_| RateFault::Rate(rate.to_owned()))?,
    };
    if line.rate_e9 <= 0 {
        return Err(RateFault::NotPositive(rate.to_owned()));
    }
    if line.base == line.quote {
        return Err(RateFault::Itself(line.base));
    }
    Ok(line)
}
