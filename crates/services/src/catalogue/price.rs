//! The one place that turns a seller's price into what a shopper sees.
//!
//! Card, product page, cart, quote and order all come here, so that a figure seen once is the figure paid.
//!
//! **Invariant:** a seller never gets less than asked: converting and rounding for the buyer only ever go up.
//! **Invariant:** goods that may not travel somewhere have no way there: every list of ways comes from [`super::ways`].

use domain::landed::{Breakdown, ConsignmentInput, LandedError, LineInput, compute};
use domain::money::{Currency, Money, MoneyError, Rate, Rounding};
use domain::place::Country;
use domain::shipping::ShippingMethod;
use jiff::civil::Date;

use super::asking::{Asking, Certain, Landed};
use super::parcel::Parcel;
use crate::shop::Reference;

/// The whole, in parts per million.
const PPM: i64 = 1_000_000;

/// Why something has no price here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PriceError {
    /// No delivery method leads from the seller to the country.
    #[error("nothing is delivered from {origin} to {destination} this way")]
    NoDelivery {
        /// The country of dispatch.
        origin: Country,
        /// The country of delivery.
        destination: Country,
    },
    /// No rate between the two currencies.
    #[error("no rate from {base} to {quote}")]
    RateMissing {
        /// The currency to convert from.
        base: Currency,
        /// The currency to convert to.
        quote: Currency,
    },
    /// Amounts beyond what can be computed with.
    #[error("the price cannot be computed: {0}")]
    OutOfRange(LandedError),
}

impl From<MoneyError> for PriceError {
    fn from(error: MoneyError) -> Self {
        Self::from(LandedError::Money(error))
    }
}

impl From<LandedError> for PriceError {
    fn from(error: LandedError) -> Self {
        match error {
            LandedError::Money(MoneyError::NoRate { base, quote }) => {
                Self::RateMissing { base, quote }
            }
            other => Self::OutOfRange(other),
        }
    }
}

/// A price in the currency of the one who asks: converted with the market's margin and rounded up as the market rounds. A
/// price that is in that currency already stays as the seller wrote it.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn unit_price(
    reference: &Reference,
    asking: Asking,
    price: Money,
) -> Result<Money, PriceError> {
    if price.currency == asking.currency {
        return Ok(price);
    }
    let converted = reference
        .fx
        .convert(price, asking.currency, Rounding::Ceil)?;
    let amount = match reference.fx_margin_ppm(asking.market.country) {
        0 => converted.amount,
        margin => converted
            .amount
            .times_ratio(PPM + margin, PPM, Rounding::Ceil)?,
    };
    Ok(asking.rounding().apply(amount)?)
}

/// The rate at which [`unit_price`] converts from a currency, as evidence for the order: with the market's margin, which
/// its source names.
///
/// # Errors
/// [`MoneyError::NoRate`].
pub fn agreed_rate(
    reference: &Reference,
    asking: Asking,
    from: Currency,
) -> Result<Rate, MoneyError> {
    let mut rate = reference.fx.rate(from, asking.currency)?;
    let margin = reference.fx_margin_ppm(asking.market.country);
    if margin != 0 && from != asking.currency {
        let scaled = i128::from(rate.rate_e9) * i128::from(PPM + margin) / i128::from(PPM);
        rate.rate_e9 = i64::try_from(scaled).map_err(|_| MoneyError::Overflow)?;
        rate.source = format!("{} + {margin} ppm", rate.source);
    }
    Ok(rate)
}

/// What carrying a parcel costs, in the currency of the one who asks. Converted prices follow the market's rounding.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn freight(
    reference: &Reference,
    asking: Asking,
    method: &ShippingMethod,
    parcel: &Parcel,
) -> Result<Money, PriceError> {
    if let Some(threshold) = method.free_from {
        let value = parcel.value()?;
        let value = reference
            .fx
            .convert(value, threshold.currency, Rounding::Floor)?;
        if value.amount.minor >= threshold.minor {
            return Ok(Money::zero(asking.currency));
        }
    }
    unit_price(reference, asking, method.price(parcel.load())?)
}

/// The landed price of a parcel by this way on this day.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn landed_parcel(
    reference: &Reference,
    asking: Asking,
    parcel: &Parcel,
    method: &ShippingMethod,
    date: Date,
) -> Result<Breakdown, PriceError> {
    let lines = parcel.lines.iter().map(|line| {
        Ok(LineInput {
            hs: line.hs.clone(),
            origin: line.origin,
            quantity: line.quantity,
            goods: line.unit.checked_mul(line.quantity)?,
            weight_grams: line.weight_grams,
        })
    });
    let input = ConsignmentInput {
        destination: asking.market.country,
        origin: parcel.origin,
        seller: parcel.seller,
        lines: lines.collect::<Result<_, MoneyError>>()?,
        shipping: freight(reference, asking, method, parcel)?,
        insurance: Money::zero(asking.currency),
        discount: parcel.discount,
        date,
        earlier: None,
        incoterm: method.incoterm,
        carriage: method.carriage,
        currency: asking.currency,
    };
    Ok(compute(&input, &reference.rules, &reference.fx)?)
}

/// What a parcel of one line costs at the door.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn landed_of(
    reference: &Reference,
    asking: Asking,
    parcel: &Parcel,
    method: &ShippingMethod,
    date: Date,
) -> Result<Landed, PriceError> {
    let zero = Money::zero(asking.currency);
    let list = parcel.lines.first().map_or(zero, |line| line.unit);
    let breakdown = landed_parcel(reference, asking, parcel, method, date)?;
    let at_door = breakdown.estimate_at_door.unwrap_or(zero);
    Ok(Landed {
        list,
        door: breakdown.total.checked_add(at_door)?,
        certain: Certain::of(&breakdown),
        breakdown,
        method: method.clone(),
    })
}
