//! Amounts, splitting them, converting them and rounding them for display.
//!
//! **Invariant:** an amount is a whole number of minor units of one currency; two currencies never meet in one sum.
//! **Deliberately absent:** floats. 0.1 + 0.2 is exactly 0.3 here.

mod allocate;
mod amount;
mod currency;
mod decimal;
mod fx;
mod rounding;

pub use allocate::{allocate, allocate_by};
pub use amount::Money;
pub use currency::Currency;
pub use fx::{Converted, FxTable, Rate};
pub use rounding::{Rounding, RoundingRule};

pub use decimal::parse_ppm;

pub(crate) use decimal::parse_scaled;

/// Why an amount could not be computed or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not an ISO 4217 code in use.
    #[error("unknown currency {code:?}")]
    UnknownCurrency {
        /// What was given.
        code: String,
    },
    /// Two currencies met in one sum.
    #[error("{left} and {right} cannot be combined")]
    CurrencyMismatch {
        /// The currency on the left.
        left: Currency,
        /// The currency on the right.
        right: Currency,
    },
    /// The result does not fit into 64 bits of minor units.
    #[error("the amount is too large")]
    Overflow,
    /// The text is not a plain decimal number.
    #[error("{text:?} is not a decimal number")]
    NotDecimal {
        /// What was given.
        text: String,
    },
    /// More decimal digits than the currency has: 1.5 yen, 3.999 euros.
    #[error("{text:?} has more than {digits_max} decimal digits")]
    TooPrecise {
        /// What was given.
        text: String,
        /// How many digits there may be.
        digits_max: u32,
    },
    /// The table has no rate that leads from one currency to the other.
    #[error("no rate from {base} to {quote}")]
    NoRate {
        /// The currency to convert from.
        base: Currency,
        /// The currency to convert to.
        quote: Currency,
    },
    /// A rate that is not positive, or whose base is not the table's pivot.
    #[error("unusable rate from {base} to {quote}")]
    BadRate {
        /// The currency to convert from.
        base: Currency,
        /// The currency to convert to.
        quote: Currency,
    },
    /// The text of a table of rates is malformed.
    #[error("the table of rates cannot be read: {reason}")]
    BadTable {
        /// What the reader said.
        reason: String,
    },
}
