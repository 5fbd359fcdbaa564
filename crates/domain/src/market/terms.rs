//! What an operator may set per market.

use serde::{Deserialize, Serialize};

use crate::place::Country;

/// A tenth of the price: more is a slip of the keyboard.
const FX_MARGIN_PPM_MAX: i64 = 100_000;

/// The terms of one market, as a data row; see `rules/markets.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarketTerms {
    /// The market.
    pub country: Country,
    /// What is added to the rate of exchange when a seller's price is converted, in parts per million: 15,000 is 1.5 %.
    #[serde(default)]
    pub fx_margin_ppm: i64,
}

/// Why terms cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarketTermsError {
    /// The text is malformed.
    #[error("the terms of the markets cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// A margin below zero would sell at a loss, and one above a tenth is a slip.
    #[error("market {country}: fx_margin_ppm is not between 0 and 100000")]
    BadMargin {
        /// The market.
        country: Country,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarketFile {
    #[serde(default)]
    market: Vec<MarketTerms>,
}

impl MarketTerms {
    /// The rows of a text with `[[market]]` tables.
    ///
    /// # Errors
    /// [`MarketTermsError::Malformed`].
    pub fn rows_of(text: &str) -> Result<Vec<MarketTerms>, MarketTermsError> {
        let file: MarketFile =
            toml::from_str(text).map_err(|error| MarketTermsError::Malformed {
                reason: error.to_string(),
            })?;
        Ok(file.market)
    }

    /// Whether the terms make sense.
    ///
    /// # Errors
    /// [`MarketTermsError::BadMargin`].
    pub fn check(&self) -> Result<(), MarketTermsError> {
        match (0..=FX_MARGIN_PPM_MAX).contains(&self.fx_margin_ppm) {
            true => Ok(()),
            false => Err(MarketTermsError::BadMargin {
                country: self.country,
            }),
        }
    }
}
