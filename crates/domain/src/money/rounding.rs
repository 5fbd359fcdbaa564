//! Rounding: of fractions of a minor unit, and of list prices to what a market finds pleasing.

use super::{Money, MoneyError};

/// What happens to a fraction of a minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Towards plus infinity: what a buyer is asked for, so that a seller never gets less than the list price.
    Ceil,
    /// Towards minus infinity: what is paid out or converted back.
    Floor,
    /// To the nearest, halves away from zero: taxes and commission, as tax offices round.
    HalfUp,
}

impl Rounding {
    /// Divides and rounds. `None` when the divisor is zero or the quotient does not fit.
    pub(crate) fn divide(self, numer: i128, denom: i128) -> Option<i128> {
        let quotient = numer.checked_div_euclid(denom)?;
        let rest = numer.checked_rem_euclid(denom)?;
        // Euclid's remainder is never negative, so for a positive divisor the quotient is the floor.
        if denom < 0 {
            return self.divide(numer.checked_neg()?, denom.checked_neg()?);
        }
        let up = match self {
            Rounding::Floor => false,
            Rounding::Ceil => rest > 0,
            Rounding::HalfUp if numer < 0 => rest > denom - rest,
            Rounding::HalfUp => rest >= denom - rest,
        };
        quotient.checked_add(i128::from(up))
    }
}

/// How a market rounds a converted list price: up to a multiple of a step, less a charm.
///
/// `ceil(p / step) × step − charm`: with a step of 1.00 and a charm of 0.01 zł, 37.20 zł becomes 37.99 zł. Freight, coupon
/// floors and wholesale tiers follow the same rule, so that a total never looks wrong. Taxes and duty do not: they are
/// owed to the minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundingRule {
    /// The step in minor units, at least 1.
    pub step_minor: i64,
    /// What is taken off again, in minor units: 0 ≤ charm < step.
    pub charm_minor: i64,
}

impl RoundingRule {
    /// Leaves every price as it is.
    pub const NONE: RoundingRule = RoundingRule {
        step_minor: 1,
        charm_minor: 0,
    };

    /// A rule with a positive step and a charm smaller than the step; `None` otherwise.
    #[must_use]
    pub const fn new(step_minor: i64, charm_minor: i64) -> Option<RoundingRule> {
        if step_minor < 1 || charm_minor < 0 || charm_minor >= step_minor {
            return None;
        }
        Some(RoundingRule {
            step_minor,
            charm_minor,
        })
    }

    /// The rounded price, in the currency of `price`.
    ///
    /// **Invariant:** a price above zero stays above zero, and zero stays zero: free delivery must not become 0.99.
    /// Negative amounts are no prices and come back unchanged.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] near the end of the range.
    pub fn apply(self, price: Money) -> Result<Money, MoneyError> {
        if price.minor <= 0 || self.step_minor < 1 {
            return Ok(price);
        }
        let step = i128::from(self.step_minor);
        let steps = Rounding::Ceil
            .divide(i128::from(price.minor), step)
            .ok_or(MoneyError::Overflow)?;
        let rounded = steps * step - i128::from(self.charm_minor);
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(Money::new(minor.max(1), price.currency))
    }
}
