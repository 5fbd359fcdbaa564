//! What a part of an order comes to when it is paid back.
//!
//! A refund gives back what was actually paid: a line's goods, less its share of the coupon, with its share of freight, duty,
//! tax and fees. Every share is made by [`allocate`], of what is still left, so that any sequence of refunds ends at exactly
//! what was paid.
//!
//! **Invariant:** the parts of a refund never exceed what is left, and the last refund leaves nothing.

use crate::money::{Money, MoneyError, allocate, allocate_by};

/// What was paid for goods, by what it was paid for. Also what is left of it, and what of it goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// Goods before the discount.
    pub goods: Money,
    /// Freight.
    pub shipping: Money,
    /// What the coupon took off.
    pub discount: Money,
    /// The part of the discount that the seller bears; the rest is the marketplace's cost.
    pub seller_discount: Money,
    /// Duty collected.
    pub duty: Money,
    /// Tax collected.
    pub tax: Money,
    /// Fees collected.
    pub fees: Money,
}

/// Why nothing is paid back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefundError {
    /// More than is left, or nothing, or less than nothing.
    #[error("{asked} of {left} cannot be paid back")]
    NotLeft {
        /// What was asked for.
        asked: Money,
        /// What is left.
        left: Money,
    },
    /// Amounts that cannot be combined.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Parts {
    /// Nothing.
    #[must_use]
    pub const fn zero(currency: crate::money::Currency) -> Parts {
        let none = Money::zero(currency);
        Parts {
            goods: none,
            shipping: none,
            discount: none,
            seller_discount: none,
            duty: none,
            tax: none,
            fees: none,
        }
    }

    /// goods + shipping − discount + duty + tax + fees: what the shopper paid.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.goods
            .checked_sub(self.discount)?
            .checked_add(self.shipping)?
            .checked_add(self.duty)?
            .checked_add(self.tax)?
            .checked_add(self.fees)
    }

    /// Part by part.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn plus(&self, other: &Parts) -> Result<Parts, MoneyError> {
        self.zip(other, Money::checked_add)
    }

    /// Part by part.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn minus(&self, other: &Parts) -> Result<Parts, MoneyError> {
        self.zip(other, Money::checked_sub)
    }

    fn zip(
        &self,
        other: &Parts,
        combine: fn(Money, Money) -> Result<Money, MoneyError>,
    ) -> Result<Parts, MoneyError> {
        Ok(Parts {
            goods: combine(self.goods, other.goods)?,
            shipping: combine(self.shipping, other.shipping)?,
            discount: combine(self.discount, other.discount)?,
            seller_discount: combine(self.seller_discount, other.seller_discount)?,
            duty: combine(self.duty, other.duty)?,
            tax: combine(self.tax, other.tax)?,
            fees: combine(self.fees, other.fees)?,
        })
    }

    /// What is held for the seller: goods and freight, less the part of the coupon that is the seller's.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn escrow(&self) -> Result<Money, MoneyError> {
        self.sold_for()?.checked_add(self.shipping)
    }

    /// What the seller sold the goods for: the marketplace's commission is a share of it.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn sold_for(&self) -> Result<Money, MoneyError> {
        self.goods.checked_sub(self.seller_discount)
    }

    /// The part of the coupon that the marketplace bears.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn coupon_cost(&self) -> Result<Money, MoneyError> {
        self.discount.checked_sub(self.seller_discount)
    }

    /// The name of the first part that is below zero; `None` for sound figures.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn first_negative(&self) -> Result<Option<&'static str>, MoneyError> {
        let parts = [
            ("goods", self.goods),
            ("shipping", self.shipping),
            ("discount", self.discount),
            ("the seller's part of the discount", self.seller_discount),
            (
                "the marketplace's part of the discount",
                self.coupon_cost()?,
            ),
            ("duty", self.duty),
            ("tax", self.tax),
            ("fees", self.fees),
        ];
        let negative = parts.into_iter().find(|(_, amount)| amount.is_negative());
        Ok(negative.map(|(what, _)| what))
    }

    /// The share of some of the units that are left: of all of them, everything.
    #[must_use]
    pub fn of_units(&self, units: u32, units_left: u32) -> Parts {
        let rest = units_left.saturating_sub(units);
        let share = |part: Money| match units_left {
            0 => Money::zero(part.currency),
            _ => allocate(part, &[u64::from(units.min(units_left)), u64::from(rest)])[0],
        };
        Parts {
            goods: share(self.goods),
            shipping: share(self.shipping),
            discount: share(self.discount),
            seller_discount: share(self.seller_discount),
            duty: share(self.duty),
            tax: share(self.tax),
            fees: share(self.fees),
        }
    }

    /// An amount, shared out over the parts that are left in proportion to them.
    ///
    /// # Errors
    /// [`RefundError::NotLeft`] for more than is left, or less than nothing.
    pub fn of_amount(&self, amount: Money) -> Result<Parts, RefundError> {
        let left = self.total()?;
        let none = Money::zero(left.currency);
        if amount.checked_sub(left)?.minor > 0 || amount.is_negative() {
            return Err(RefundError::NotLeft {
                asked: amount,
                left,
            });
        }
        if amount == left {
            // Also what was bought for nothing: goods and coupon go back together.
            return Ok(*self);
        }
        if amount.is_zero() {
            return Ok(Parts::zero(left.currency));
        }
        let paid_for_goods = self.goods.checked_sub(self.discount)?;
        let paid = [
            paid_for_goods,
            self.shipping,
            self.duty,
            self.tax,
            self.fees,
        ];
        let shares = allocate_by(amount, &paid);
        // The coupon's share goes back with the goods it was taken off.
        let kept = paid_for_goods.checked_sub(shares[0])?;
        let with_goods = |off: Money| match paid_for_goods.is_zero() {
            true => none,
            false => allocate_by(off, &[shares[0], kept])[0],
        };
        let discount = with_goods(self.discount);
        Ok(Parts {
            goods: shares[0].checked_add(discount)?,
            shipping: shares[1],
            discount,
            seller_discount: with_goods(self.seller_discount),
            duty: shares[2],
            tax: shares[3],
            fees: shares[4],
        })
    }
}

/// Shares an amount out over lines, in proportion to what is left of each.
///
/// # Errors
/// [`RefundError::NotLeft`] for more than is left of all of them, or nothing.
pub fn spread(amount: Money, lines: &[Parts]) -> Result<Vec<Parts>, RefundError> {
    let totals: Result<Vec<Money>, MoneyError> = lines.iter().map(Parts::total).collect();
    let totals = totals?;
    let left = Money::sum(amount.currency, totals.iter().copied())?;
    if amount.minor <= 0 || amount.minor > left.minor {
        return Err(RefundError::NotLeft {
            asked: amount,
            left,
        });
    }
    if amount == left {
        return Ok(lines.to_vec());
    }
    let part = |(line, share): (&Parts, Money)| match share.is_zero() {
        // A line that a coupon made free has nothing to give to a part: goods and coupon stay where they are.
        true => Ok(Parts::zero(amount.currency)),
        false => line.of_amount(share),
    };
    let shares = allocate_by(amount, &totals);
    lines.iter().zip(shares).map(part).collect()
}

/// The freight of a parcel, shared out over its lines by their goods.
#[must_use]
pub fn freight_by_line(freight: Money, goods: &[Money]) -> Vec<Money> {
    allocate_by(freight, goods)
}
