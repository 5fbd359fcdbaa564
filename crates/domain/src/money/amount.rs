//! An amount of money.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Currency, MoneyError, Rounding, parse_scaled};

/// An amount in minor units of its currency: `{"minor": 3990, "currency": "PLN"}` is 39.90 zł.
///
/// **Deliberately absent:** operators. Every sum can overflow or mix currencies, and must say what happens then.
/// Amounts are not ordered either: 5 € and 6 ₸ have no order; compare `minor` where the currency is known to be the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount in minor units.
    pub minor: i64,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// So many minor units: `Money::new(3990, Currency::PLN)` is 39.90 zł, `Money::new(3990, Currency::JPY)` is ¥3990.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// Reads major units exactly: `"39.90"`, `"-5"`.
    ///
    /// # Errors
    /// [`MoneyError::TooPrecise`] for more digits than the currency has (nothing is rounded away silently),
    /// [`MoneyError::NotDecimal`] for exponents, signs and spaces, [`MoneyError::Overflow`].
    pub fn parse_decimal(text: &str, currency: Currency) -> Result<Money, MoneyError> {
        parse_scaled(text, currency.exponent()).map(|minor| Money { minor, currency })
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        self.same_currency(other)?;
        let minor = self
            .minor
            .checked_add(other.minor)
            .ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    /// The difference.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn checked_sub(self, other: Money) -> Result<Money, MoneyError> {
        self.same_currency(other)?;
        let minor = self
            .minor
            .checked_sub(other.minor)
            .ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    /// A unit price times a quantity.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn checked_mul(self, quantity: u32) -> Result<Money, MoneyError> {
        let minor = self
            .minor
            .checked_mul(i64::from(quantity))
            .ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    /// The sum of many amounts; nothing at all sums to zero of `currency`.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn sum(
        currency: Currency,
        amounts: impl IntoIterator<Item = Money>,
    ) -> Result<Money, MoneyError> {
        amounts
            .into_iter()
            .try_fold(Money::zero(currency), Money::checked_add)
    }

    /// `self × numer / denom`, rounded once.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`], also for a divisor of zero.
    pub fn times_ratio(
        self,
        numer: i64,
        denom: i64,
        rounding: Rounding,
    ) -> Result<Money, MoneyError> {
        let exact = i128::from(self.minor) * i128::from(numer);
        let rounded = rounding
            .divide(exact, i128::from(denom))
            .ok_or(MoneyError::Overflow)?;
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    /// So many millionths of the amount: 230 000 ppm is 23 %.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn times_ppm(self, rate_ppm: i64, rounding: Rounding) -> Result<Money, MoneyError> {
        self.times_ratio(rate_ppm, 1_000_000, rounding)
    }

    /// The same amount the other way round.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] for the one amount whose opposite does not fit.
    pub fn negated(self) -> Result<Money, MoneyError> {
        let minor = self.minor.checked_neg().ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    /// Whether it is exactly zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// The larger of two amounts.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`].
    pub fn larger(self, other: Money) -> Result<Money, MoneyError> {
        self.same_currency(other)?;
        Ok(if other.minor > self.minor {
            other
        } else {
            self
        })
    }

    /// Major units with all digits of the currency, for machines: `39.90`. Reads back by [`Money::parse_decimal`].
    #[must_use]
    pub fn to_decimal_string(self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = self.currency.exponent() as usize;
        let minor_abs = self.minor.unsigned_abs();
        if digits == 0 {
            return format!("{sign}{minor_abs}");
        }
        let per_major = self.currency.minor_per_major().unsigned_abs();
        format!(
            "{sign}{}.{:0digits$}",
            minor_abs / per_major,
            minor_abs % per_major
        )
    }

    fn same_currency(self, other: Money) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch {
            left: self.currency,
            right: other.currency,
        })
    }
}

/// `39.90 PLN`, for data rows and logs. What shoppers see is formatted in their language elsewhere.
impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.to_decimal_string(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Reads what [`fmt::Display`] writes: `39.90 PLN`.
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (number, code) = text.split_once(' ').ok_or_else(|| MoneyError::NotDecimal {
            text: text.to_owned(),
        })?;
        Money::parse_decimal(number, Currency::from_code(code)?)
    }
}
