//! Why rates are not taken in.

use domain::money::Currency;
use media::FetchProblem;
use store::StoreError;

/// Why a file of rates cannot be used. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// A line or element that makes no sense.
    #[error("line {line}: {fault}")]
    Line {
        /// Its number in the file, from 1.
        line: u64,
        /// What is wrong with it.
        fault: RateFault,
    },
    /// A column is missing.
    #[error("there is no column {column}; needed are date,base,quote,rate")]
    NoColumn {
        /// Which.
        column: &'static str,
    },
    /// Neither well-formed XML nor CSV.
    #[error("not XML: {0}")]
    NotXml(#[from] roxmltree::Error),
    /// Not CSV.
    #[error("not CSV: {0}")]
    NotCsv(#[from] csv::Error),
    /// Bytes that are no text.
    #[error("not text in UTF-8")]
    NotText,
    /// Nothing in it.
    #[error("there is no rate in it")]
    Empty,
    /// The source cannot be reached.
    #[error(transparent)]
    Fetch(#[from] FetchProblem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is wrong with one rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RateFault {
    /// A day that is none.
    #[error("{0} is not a day such as 2026-11-20")]
    Date(String),
    /// A code that is none.
    #[error("{0} is no currency")]
    Currency(String),
    /// A number that is none.
    #[error("{0} is not a rate such as 487.25")]
    Rate(String),
    /// Zero or less.
    #[error("{0} is not above zero")]
    NotPositive(String),
    /// A currency in itself.
    #[error("{0} against itself")]
    Itself(Currency),
    /// Nothing leads to the dollar.
    #[error("there is no rate {0} to USD of that day")]
    NoDollar(Currency),
    /// Too large or too small to compute with.
    #[error("the rate is out of range")]
    OutOfRange,
    /// An element without an attribute it needs.
    #[error("no {0}")]
    NoAttribute(&'static str),
}

impl RateFault {
    /// The fault with its place.
    pub(super) fn at(self, line: u64) -> RatesError {
        RatesError::Line { line, fault: self }
    }
}
