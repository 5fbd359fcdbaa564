//! Discount codes of the marketplace.

use serde::{Deserialize, Serialize};

use crate::ids::CouponId;
use crate::money::{Currency, Money, MoneyError, Rounding, allocate_by};
use crate::time::Timestamp;

/// Why a coupon cannot be used now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CouponProblem {
    /// Its time has not come.
    #[error("the coupon is not valid yet")]
    NotYet,
    /// Its time is over.
    #[error("the coupon has expired")]
    Expired,
    /// All uses are taken.
    #[error("the coupon is used up")]
    UsedUp,
}

/// A code that takes a share off the goods of an order. Freight, duty and tax keep their own rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coupon {
    /// Its id.
    pub id: CouponId,
    /// What the shopper types, upper case.
    pub code: String,
    /// The share taken off, in millionths: 100 000 is 10 %.
    pub rate_ppm: i64,
    /// The part of the discount that sellers bear, in millionths; the rest is the marketplace's cost.
    pub seller_share_ppm: i64,
    /// How many orders carry it.
    pub uses: i64,
    /// How many orders may carry it.
    pub uses_max: i64,
    /// The first moment of validity.
    pub valid_from: Timestamp,
    /// The first moment after it.
    pub valid_to: Timestamp,
}

impl Coupon {
    /// The form under which codes are stored and compared: trimmed, upper case.
    #[must_use]
    pub fn normalised(code: &str) -> String {
        code.trim().to_uppercase()
    }

    /// Whether it can be used at this moment. Only a hint: the last use is taken by a conditional update in the order's
    /// own transaction, never decided from a value read before.
    ///
    /// # Errors
    /// The reason it cannot.
    pub fn usable(&self, at: Timestamp) -> Result<(), CouponProblem> {
        if at < self.valid_from {
            return Err(CouponProblem::NotYet);
        }
        if at >= self.valid_to {
            return Err(CouponProblem::Expired);
        }
        if self.uses >= self.uses_max {
            return Err(CouponProblem::UsedUp);
        }
        Ok(())
    }

    /// The discount of each line, given each line's goods, all in the order's currency.
    ///
    /// 10 % of 6.45 + 24.99 is 3.144, rounded once to 3.14 and then split 0.64 + 2.50. Rounding each line by itself
    /// would give 0.65 + 2.50.
    ///
    /// **Invariant:** the discount of a line is never negative and never more than its goods.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn discounts(&self, currency: Currency, lines: &[Money]) -> Result<Vec<Money>, MoneyError> {
        let goods = Money::sum(currency, lines.iter().copied())?;
        let rate_ppm = self.rate_ppm.clamp(0, 1_000_000);
        let whole = goods.times_ppm(rate_ppm, Rounding::HalfUp)?;
        Ok(allocate_by(whole, lines))
    }
}

/// The part of each line's discount that sellers bear: a share of all of it, rounded once, split by the discounts.
///
/// **Invariant:** never negative, and never more than the line's discount.
///
/// # Errors
/// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
pub fn borne_by_sellers(
    currency: Currency,
    share_ppm: i64,
    discounts: &[Money],
) -> Result<Vec<Money>, MoneyError> {
    let whole = Money::sum(currency, discounts.iter().copied())?;
    let borne = whole.times_ppm(share_ppm.clamp(0, 1_000_000), Rounding::HalfUp)?;
    Ok(allocate_by(borne, discounts))
}
