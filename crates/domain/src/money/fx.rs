//! Exchange rates and conversion.
//!
//! **Invariant:** converting down and back down never gains, whatever the rates: `floor(floor(x × r) / r) ≤ x`.
//! **Invariant:** a list price converted up for the buyer never brings the seller less than was asked.
//! **Deliberately absent:** fetching rates, and mark-ups: a margin would be a fee and belongs on the receipt.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Currency, Money, MoneyError, Rounding, parse_scaled};

const E9: i64 = 1_000_000_000;

/// How many major units of `quote` one major unit of `base` buys, times 10⁹.
///
/// USD → KZT at 487.25 is `rate_e9` = 487 250 000 000, whatever the exponents of the two currencies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// Converted from.
    pub base: Currency,
    /// Converted to.
    pub quote: Currency,
    /// The rate × 10⁹.
    pub rate_e9: i64,
    /// The day the rate was published for.
    pub date: Date,
    /// Who published it.
    pub source: String,
}

impl Rate {
    /// Reads a decimal rate such as `487.25`.
    ///
    /// # Errors
    /// [`MoneyError::NotDecimal`], [`MoneyError::TooPrecise`] beyond nine digits, [`MoneyError::Overflow`].
    pub fn parse_e9(text: &str) -> Result<i64, MoneyError> {
        parse_scaled(text, 9)
    }
}

/// An amount after conversion, with the rate that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The amount in the currency asked for.
    pub amount: Money,
    /// The rate as evidence. A cross rate is shown rounded to nine digits; the amount was computed from the exact ratio.
    pub rate: Rate,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    rate_e9: i64,
    date: Date,
    source: String,
}

/// Rates of many currencies against one pivot, usually the US dollar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FxTable {
    pivot: Currency,
    rows: BTreeMap<Currency, Row>,
}

impl FxTable {
    /// A table without rates: it converts the pivot to itself and nothing else.
    #[must_use]
    pub const fn new(pivot: Currency) -> FxTable {
        FxTable {
            pivot,
            rows: BTreeMap::new(),
        }
    }

    /// A table of rates from the pivot. Of several rates for one currency the latest day wins, then the last given.
    ///
    /// # Errors
    /// [`MoneyError::BadRate`] for a rate that is not positive or does not start at the pivot.
    pub fn from_rates(
        pivot: Currency,
        rates: impl IntoIterator<Item = Rate>,
    ) -> Result<FxTable, MoneyError> {
        let mut table = FxTable::new(pivot);
        for rate in rates {
            table.insert(rate)?;
        }
        Ok(table)
    }

    /// Adds a rate unless the table has a later one for the currency.
    ///
    /// # Errors
    /// [`MoneyError::BadRate`] for a rate that is not positive or does not start at the pivot.
    pub fn insert(&mut self, rate: Rate) -> Result<(), MoneyError> {
        if rate.base != self.pivot || rate.quote == self.pivot || rate.rate_e9 <= 0 {
            return Err(MoneyError::BadRate {
                base: rate.base,
                quote: rate.quote,
            });
        }
        let known = self.rows.get(&rate.quote).map(|row| row.date);
        if known.is_none_or(|date| date <= rate.date) {
            self.rows.insert(
                rate.quote,
                Row {
                    rate_e9: rate.rate_e9,
                    date: rate.date,
                    source: rate.source,
                },
            );
        }
        Ok(())
    }

    /// Reads rows such as `[[rate]] quote = "KZT" rate = "487.25"` under a common `pivot`, `date` and `source`.
    ///
    /// # Errors
    /// [`MoneyError::BadTable`] for malformed text, and what [`FxTable::insert`] refuses.
    pub fn from_toml(text: &str) -> Result<FxTable, MoneyError> {
        let file: TableFile = toml::from_str(text).map_err(|error| MoneyError::BadTable {
            reason: error.to_string(),
        })?;
        let mut table = FxTable::new(file.pivot);
        for row in file.rate {
            table.insert(Rate {
                base: file.pivot,
                quote: row.quote,
                rate_e9: Rate::parse_e9(&row.rate)?,
                date: file.date,
                source: file.source.clone(),
            })?;
        }
        Ok(table)
    }

    /// The pivot.
    #[must_use]
    pub const fn pivot(&self) -> Currency {
        self.pivot
    }

    /// Every currency that can be converted, the pivot included.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> + '_ {
        std::iter::once(self.pivot).chain(self.rows.keys().copied())
    }

    /// The rows as rates from the pivot, in the order of the codes.
    pub fn rates(&self) -> impl Iterator<Item = Rate> + '_ {
        self.rows.iter().map(|(quote, row)| Rate {
            base: self.pivot,
            quote: *quote,
            rate_e9: row.rate_e9,
            date: row.date,
            source: row.source.clone(),
        })
    }

    /// The rate between two currencies, through the pivot where needed. Its day is the older of the two days: a rate is
    /// no fresher than its stalest part. Between a currency and itself it is one, of no day (`Date::ZERO`) and no source.
    ///
    /// # Errors
    /// [`MoneyError::NoRate`], [`MoneyError::Overflow`].
    pub fn rate(&self, base: Currency, quote: Currency) -> Result<Rate, MoneyError> {
        let numer = self.leg(quote, base, quote)?;
        let denom = self.leg(base, base, quote)?;
        let cross = i128::from(numer) * i128::from(E9);
        let rate_e9 = Rounding::HalfUp
            .divide(cross, i128::from(denom))
            .and_then(|rate| i64::try_from(rate).ok())
            .ok_or(MoneyError::Overflow)?;
        let (date, source) = if base == quote {
            (Date::ZERO, String::new())
        } else {
            self.evidence(base, quote)
        };
        let rate_e9 = if base == quote { E9 } else { rate_e9 };
        Ok(Rate {
            base,
            quote,
            rate_e9,
            date,
            source,
        })
    }

    /// Converts an amount. Everything is exact until the one rounding at the end.
    ///
    /// # Errors
    /// [`MoneyError::NoRate`], [`MoneyError::Overflow`].
    pub fn convert(
        &self,
        amount: Money,
        to: Currency,
        rounding: Rounding,
    ) -> Result<Converted, MoneyError> {
        let rate = self.rate(amount.currency, to)?;
        let amount = self.convert_ratio(amount, 1, 1, to, rounding)?;
        Ok(Converted { amount, rate })
    }

    /// Converts `amount × numer / denom` with one rounding, for example 1.00 € per kilogram times 2,350 g.
    ///
    /// # Errors
    /// [`MoneyError::NoRate`], [`MoneyError::Overflow`], also for a divisor of zero.
    pub fn convert_ratio(
        &self,
        amount: Money,
        numer: i64,
        denom: i64,
        to: Currency,
        rounding: Rounding,
    ) -> Result<Money, MoneyError> {
        let from = amount.currency;
        let (rate_to, rate_from) = (self.leg(to, from, to)?, self.leg(from, from, to)?);
        // Reduced by their common divisors first, so that large amounts do not overflow on the way.
        let mut upper = [amount.minor, numer, rate_to, to.minor_per_major()].map(i128::from);
        let mut lower = [denom, rate_from, from.minor_per_major()].map(i128::from);
        for up in &mut upper {
            for low in &mut lower {
                let divisor = common_divisor(*up, *low);
                if divisor > 1 {
                    *up /= divisor;
                    *low /= divisor;
                }
            }
        }
        let product = |factors: &[i128]| {
            factors
                .iter()
                .try_fold(1_i128, |value, factor| value.checked_mul(*factor))
                .ok_or(MoneyError::Overflow)
        };
        let rounded = rounding
            .divide(product(&upper)?, product(&lower)?)
            .ok_or(MoneyError::Overflow)?;
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(Money::new(minor, to))
    }

    /// The rate from the pivot to `currency`, × 10⁹.
    fn leg(&self, currency: Currency, base: Currency, quote: Currency) -> Result<i64, MoneyError> {
        if base == quote || currency == self.pivot {
            return Ok(E9);
        }
        self.rows
            .get(&currency)
            .map(|row| row.rate_e9)
            .ok_or(MoneyError::NoRate { base, quote })
    }

    fn evidence(&self, base: Currency, quote: Currency) -> (Date, String) {
        match (self.rows.get(&base), self.rows.get(&quote)) {
            (Some(left), Some(right)) if left.source == right.source => {
                (left.date.min(right.date), left.source.clone())
            }
            (Some(left), Some(right)) => (
                left.date.min(right.date),
                format!("{}, {}", left.source, right.source),
            ),
            (Some(row), None) | (None, Some(row)) => (row.date, row.source.clone()),
            (None, None) => (Date::ZERO, String::new()),
        }
    }
}

fn common_divisor(left: i128, right: i128) -> i128 {
    let (mut left, mut right) = (left.abs(), right.abs());
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    pivot: Currency,
    date: Date,
    source: String,
    rate: Vec<TableRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableRow {
    quote: Currency,
    rate: String,
}
