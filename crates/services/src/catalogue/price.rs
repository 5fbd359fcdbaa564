//! The one place that turns a seller's price into what a shopper sees.
//!
//! Card, product page, cart, quote and order all come here, so that a figure seen once is the figure paid.
//!
//! **Invariant:** a seller never gets less than asked: converting and rounding for the buyer only ever go up.
//! **Deliberately absent:** mark-ups on the rate; a margin would be a fee and belongs on the receipt.

use domain::catalogue::HsCode;
use domain::landed::{Breakdown, ConsignmentInput, LandedError, LineInput, compute};
use domain::money::{Currency, Money, MoneyError, Rounding};
use domain::place::Country;
use domain::shipping::{Incoterm, ShippingMethod};
use jiff::civil::Date;

use super::asking::{Asking, Certain, Landed};
use crate::shop::Reference;

/// What a piece of unknown weight counts for freight, in grams: an average garment with its bag. It is for the price of
/// the carriage alone; duty by weight says that the weight is missing.
pub const FREIGHT_WEIGHT_ASSUMED_GRAMS: u32 = 500;

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

/// One variant of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelLine {
    /// The list price of one piece as [`unit_price`] gives it, in the currency of the one who asks.
    pub unit: Money,
    /// How many pieces, at least one.
    pub quantity: u32,
    /// The customs code, if the seller gave one.
    pub hs: Option<HsCode>,
    /// Where it was made.
    pub origin: Country,
    /// The weight of one piece in grams, if the seller gave it.
    pub weight_grams: Option<u32>,
}

/// What one seller sends to the one who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The country of dispatch.
    pub origin: Country,
    /// What is in it, at least one line.
    pub lines: Vec<ParcelLine>,
    /// What a coupon takes off the goods of this parcel.
    pub discount: Money,
}

impl Parcel {
    /// A parcel without a discount.
    #[must_use]
    pub fn new(origin: Country, lines: Vec<ParcelLine>, currency: Currency) -> Self {
        Self {
            origin,
            lines,
            discount: Money::zero(currency),
        }
    }

    /// The weight that freight is charged for, in grams; see [`FREIGHT_WEIGHT_ASSUMED_GRAMS`].
    #[must_use]
    pub fn freight_weight_grams(&self) -> u32 {
        self.lines.iter().fold(0, |sum: u32, line| {
            let each = line.weight_grams.unwrap_or(FREIGHT_WEIGHT_ASSUMED_GRAMS);
            sum.saturating_add(each.saturating_mul(line.quantity))
        })
    }
}

/// A price in the currency of the one who asks: converted and rounded up as the market rounds. A price that is in that
/// currency already stays as the seller wrote it.
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
    Ok(asking.rounding().apply(converted.amount)?)
}

/// The ways from a country to the one who asks, in the order of the data rows.
#[must_use]
pub fn methods(reference: &Reference, asking: Asking, origin: Country) -> Vec<&ShippingMethod> {
    reference.shipping.methods(origin, asking.market.country)
}

/// The way a parcel goes unless somebody chooses: the duty-paid `standard` one, else the cheapest to send half a
/// kilogram by. `None` where nothing is delivered.
#[must_use]
pub fn default_method(
    reference: &Reference,
    asking: Asking,
    origin: Country,
) -> Option<&ShippingMethod> {
    let methods = methods(reference, asking, origin);
    let standard = methods
        .iter()
        .find(|method| method.code == "standard" && method.incoterm == Incoterm::Ddp);
    if let Some(method) = standard {
        return Some(method);
    }
    let price = |method: &ShippingMethod| freight(reference, asking, method, 500).ok();
    methods
        .into_iter()
        .min_by_key(|method| price(method).map_or(i64::MAX, |price| price.minor))
}

/// What carrying this weight costs, in the currency of the one who asks. Converted prices follow the market's rounding.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn freight(
    reference: &Reference,
    asking: Asking,
    method: &ShippingMethod,
    weight_grams: u32,
) -> Result<Money, PriceError> {
    unit_price(reference, asking, method.price(weight_grams)?)
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
        lines: lines.collect::<Result<_, MoneyError>>()?,
        shipping: freight(reference, asking, method, parcel.freight_weight_grams())?,
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

/// What one line costs at the door when it is all there is in the parcel.
///
/// # Errors
/// [`PriceError::RateMissing`], [`PriceError::OutOfRange`].
pub fn landed_of(
    reference: &Reference,
    asking: Asking,
    origin: Country,
    line: ParcelLine,
    method: &ShippingMethod,
    date: Date,
) -> Result<Landed, PriceError> {
    let list = line.unit;
    let parcel = Parcel::new(origin, vec![line], asking.currency);
    let breakdown = landed_parcel(reference, asking, &parcel, method, date)?;
    let zero = Money::zero(asking.currency);
    let at_door = breakdown.estimate_at_door.unwrap_or(zero);
    Ok(Landed {
        list,
        door: breakdown.total.checked_add(at_door)?,
        certain: Certain::of(&breakdown),
        breakdown,
        method: method.clone(),
    })
}
