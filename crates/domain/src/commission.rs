//! What the marketplace keeps of what sellers sell: rows by category, market and plan of the seller.
//!
//! **Invariant:** the rate of a line is fixed with its quote. A row that changes later touches no order.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::place::Country;

/// The plan of shops that nobody put on another.
pub const STANDARD_PLAN: &str = "standard";
/// Everything: a commission of 100 % leaves the seller nothing.
const RATE_PPM_MAX: i64 = 1_000_000;

/// The rate for some of what is sold, as a data row; see `rules/commissions.toml`. What a row does not name, it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommissionRow {
    /// Its name.
    pub id: String,
    /// The shelf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The country of delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<Country>,
    /// What the seller subscribed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The share of the goods, in parts per million: 8 % is 80,000.
    pub rate_ppm: i64,
    /// The first day.
    pub valid_from: Date,
    /// The last day; open where it is not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
}

/// Why rows cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommissionError {
    /// The text is malformed.
    #[error("the commissions cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// A row that makes no sense.
    #[error("commission {id}: {field} {reason}")]
    Bad {
        /// The row.
        id: String,
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommissionFile {
    #[serde(default)]
    commission: Vec<CommissionRow>,
}

/// What is sold, as far as its commission goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sale<'s> {
    /// The shelf.
    pub category: &'s str,
    /// The country of delivery.
    pub market: Country,
    /// The seller's plan.
    pub plan: &'s str,
}

impl CommissionRow {
    /// The rows of a text with `[[commission]]` tables.
    ///
    /// # Errors
    /// [`CommissionError::Malformed`].
    pub fn rows_of(text: &str) -> Result<Vec<CommissionRow>, CommissionError> {
        let file: CommissionFile =
            toml::from_str(text).map_err(|error| CommissionError::Malformed {
                reason: error.to_string(),
            })?;
        Ok(file.commission)
    }

    /// Whether the row makes sense by itself.
    ///
    /// # Errors
    /// [`CommissionError::Bad`].
    fn check(&self) -> Result<(), CommissionError> {
        let bad = |field, reason| {
            Err(CommissionError::Bad {
                id: self.id.clone(),
                field,
                reason,
            })
        };
        if self.id.trim().is_empty() {
            return bad("id", "is empty");
        }
        if !(0..=RATE_PPM_MAX).contains(&self.rate_ppm) {
            return bad("rate_ppm", "is not between 0 and 1000000");
        }
        if self.valid_to.is_some_and(|last| last < self.valid_from) {
            return bad("valid_to", "is before valid_from");
        }
        Ok(())
    }

    fn holds(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    fn fits(&self, sale: Sale<'_>) -> bool {
        let is = |own: &Option<String>, value: &str| own.as_deref().is_none_or(|own| own == value);
        is(&self.category, sale.category)
            && is(&self.plan, sale.plan)
            && self.market.is_none_or(|market| market == sale.market)
    }

    /// How much the row names; of two that name as much, a plan was agreed with the seller and goes first, then the shelf.
    const fn weight(&self) -> (u8, bool, bool) {
        let (plan, category) = (self.plan.is_some(), self.category.is_some());
        let named = plan as u8 + category as u8 + self.market.is_some() as u8;
        (named, plan, category)
    }

    /// Whether both are for the same sales on some day.
    fn clashes(&self, other: &CommissionRow) -> bool {
        let same = self.category == other.category
            && self.market == other.market
            && self.plan == other.plan;
        let (first, second) = match self.valid_from <= other.valid_from {
            true => (self, other),
            false => (other, self),
        };
        same && first.valid_to.is_none_or(|last| second.valid_from <= last)
    }
}

/// Rows that passed every check.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommissionSet(Vec<CommissionRow>);

impl CommissionSet {
    /// The rows, if they make sense together.
    ///
    /// # Errors
    /// [`CommissionError::Bad`] for the first that does not: of two rows for the same sales on one day nobody could say which counts.
    pub fn from_rows(rows: Vec<CommissionRow>) -> Result<CommissionSet, CommissionError> {
        for (index, row) in rows.iter().enumerate() {
            row.check()?;
            let before = &rows[..index];
            if before.iter().any(|other| other.clashes(row)) {
                return Err(CommissionError::Bad {
                    id: row.id.clone(),
                    field: "valid_from",
                    reason: "is within the time of another row for the same sales",
                });
            }
        }
        Ok(CommissionSet(rows))
    }

    /// The rate of a sale on this day in parts per million: that of the row which names most of it. `None` where no row is
    /// for it, and the marketplace's general rate counts.
    #[must_use]
    pub fn rate_ppm(&self, sale: Sale<'_>, day: Date) -> Option<i64> {
        let fitting = self.0.iter().filter(|row| row.holds(day) && row.fits(sale));
        fitting
            .max_by_key(|row| row.weight())
            .map(|row| row.rate_ppm)
    }
}
