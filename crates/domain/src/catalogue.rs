//! What a listing says about a product, beyond its words.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a value cannot be part of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// An HS code has 6 to 10 digits and nothing else.
    #[error("an HS code has 6 to 10 digits")]
    BadHsCode,
    /// Not the name of a product status.
    #[error("unknown product status")]
    UnknownStatus,
}

/// A code of the Harmonized System: six digits world-wide, up to ten in a national tariff. Digits only: `610910`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HsCode(String);

impl HsCode {
    /// Reads digits; the dots and spaces of tariff books (`6109.10.00`) are dropped.
    ///
    /// # Errors
    /// [`CatalogueError::BadHsCode`] unless 6 to 10 digits remain.
    pub fn parse(text: &str) -> Result<HsCode, CatalogueError> {
        let digits: String = text
            .trim()
            .chars()
            .filter(|letter| !matches!(letter, '.' | ' '))
            .collect();
        if !(6..=10).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CatalogueError::BadHsCode);
        }
        Ok(HsCode(digits))
    }

    /// All digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first six digits, which mean the same in every country; what "distinct tariff lines" counts.
    #[must_use]
    pub fn hs6(&self) -> &str {
        &self.0[..6]
    }
}

impl fmt::Display for HsCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl FromStr for HsCode {
    type Err = CatalogueError;

    fn from_str(text: &str) -> Result<Self, CatalogueError> {
        HsCode::parse(text)
    }
}

impl TryFrom<String> for HsCode {
    type Error = CatalogueError;

    fn try_from(text: String) -> Result<Self, CatalogueError> {
        HsCode::parse(&text)
    }
}

impl From<HsCode> for String {
    fn from(code: HsCode) -> Self {
        code.0
    }
}

/// Whether a product can be seen and bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProductStatus {
    /// Being written by the seller; only the seller sees it.
    Draft,
    /// For sale.
    Published,
    /// No longer sold, but still readable from old orders.
    Archived,
}

impl ProductStatus {
    /// The name in storage and on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ProductStatus::Draft => "draft",
            ProductStatus::Published => "published",
            ProductStatus::Archived => "archived",
        }
    }
}

impl FromStr for ProductStatus {
    type Err = CatalogueError;

    fn from_str(name: &str) -> Result<Self, CatalogueError> {
        [
            ProductStatus::Draft,
            ProductStatus::Published,
            ProductStatus::Archived,
        ]
        .into_iter()
        .find(|status| status.as_str() == name)
        .ok_or(CatalogueError::UnknownStatus)
    }
}

/// One choice that makes a variant: colour red, size 42. In the seller's source language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct VariantOption {
    /// What is chosen: "Size".
    pub name: String,
    /// The choice: "42".
    pub value: String,
}

/// A weight in grams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weight(u32);

impl Weight {
    /// So many grams.
    #[must_use]
    pub const fn from_grams(grams: u32) -> Weight {
        Weight(grams)
    }

    /// The weight in grams.
    #[must_use]
    pub const fn grams(self) -> u32 {
        self.0
    }

    /// The weight of so many pieces; stops at 4,294 tonnes, which no parcel reaches.
    #[must_use]
    pub const fn times(self, quantity: u32) -> Weight {
        Weight(self.0.saturating_mul(quantity))
    }
}
