//! What it costs to bring in a thing of any kind: the shopper's calculator.

use domain::catalogue::HsCode;
use domain::customs::{RestrictionReason, RestrictionRow};
use domain::market::Market;
use domain::place::Country;

use super::asking::{Asking, Landed};
use super::parcel::{Parcel, ParcelLine};
use super::price::{PriceError, landed_of};
use super::ways::{barring, default_method, methods, restrictions};
use crate::seller::check::{optional, price};
use crate::shop::Shop;

/// Pieces that still go as a parcel.
const QUANTITY_MAX: u32 = 999;
/// The heaviest parcel that couriers and posts take, in grams.
const PARCEL_GRAMS_MAX: u32 = 30_000;
/// Countries that sellers send from besides those with a market of their own.
const ORIGINS: [Country; 9] = [
    Country::CN,
    Country::HK,
    Country::TW,
    Country::KR,
    Country::JP,
    Country::IN,
    Country::US,
    Country::GB,
    Country::UA,
];

/// What somebody typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EstimateInput {
    /// Country of dispatch and origin, ISO 3166.
    pub origin: String,
    /// Customs code; may be empty.
    pub hs: String,
    /// Price of one piece, decimal, in the currency of the one who asks.
    pub price: String,
    /// Pieces.
    pub quantity: String,
    /// Weight of one piece in grams.
    pub weight_grams: String,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum EstimateError {
    /// Fields that cannot be accepted: the name and the reason as a stable word.
    #[error("{} fields cannot be accepted", .0.len())]
    Invalid(Vec<(&'static str, &'static str)>),
    /// No carrier may bring goods of this kind to the country.
    #[error("the goods may not be brought to the country")]
    Barred(RestrictionReason),
    /// No price here.
    #[error(transparent)]
    Price(#[from] PriceError),
}

/// The countries to choose from, in no order.
#[must_use]
pub fn origins() -> Vec<Country> {
    let markets = Market::all().iter().map(|market| market.country);
    markets.chain(ORIGINS).collect()
}

/// What the thing costs at the door of the one who asks, sent the way the shop sends unless somebody chooses.
///
/// # Errors
/// [`EstimateError::Invalid`] with everything that is wrong at once; [`EstimateError::Price`].
pub fn estimate(
    shop: &Shop,
    asking: Asking,
    input: &EstimateInput,
) -> Result<Landed, EstimateError> {
    let (origin, line) = checked(asking, input).map_err(EstimateError::Invalid)?;
    let reference = shop.reference();
    let date = asking.day(shop.now());
    let parcel = Parcel::new(origin, origin, vec![line], asking.currency);
    let ways = methods(&reference, asking, &parcel, date);
    if let Some(reason) = barring(&reference, asking, origin, parcel.lines[0].goods(), date) {
        return Err(EstimateError::Barred(reason));
    }
    let method = default_method(&reference, asking, &ways).ok_or(PriceError::NoDelivery {
        origin,
        destination: asking.market.country,
    })?;
    Ok(landed_of(&reference, asking, &parcel, method, date)?)
}

/// What else restricts goods of this kind on their way, the strictest first; nothing for input that cannot be accepted.
#[must_use]
pub fn restrictions_of(shop: &Shop, asking: Asking, input: &EstimateInput) -> Vec<RestrictionRow> {
    let Ok((origin, line)) = checked(asking, input) else {
        return Vec::new();
    };
    let (reference, date) = (shop.reference(), asking.day(shop.now()));
    let acting = restrictions(&reference, asking, origin, line.goods(), date);
    acting.into_iter().map(|row| row.row.clone()).collect()
}

fn checked(
    asking: Asking,
    input: &EstimateInput,
) -> Result<(Country, ParcelLine), Vec<(&'static str, &'static str)>> {
    let origin = Country::from_code(input.origin.trim()).map_err(|_| "unknown");
    let hs = optional(&input.hs, |text| {
        HsCode::parse(text).map_err(|_| "malformed")
    });
    let unit = price(&input.price, asking.currency);
    let quantity = whole(&input.quantity, QUANTITY_MAX);
    let grams = whole(&input.weight_grams, PARCEL_GRAMS_MAX);
    let grams = grams.and_then(|each| match quantity {
        Ok(pieces) if each.saturating_mul(pieces) > PARCEL_GRAMS_MAX => Err("out_of_range"),
        _ => Ok(each),
    });
    let problems: Vec<_> = [
        origin.err().map(|reason| ("origin", reason)),
        hs.as_ref().err().map(|reason| ("hs", *reason)),
        unit.err().map(|reason| ("price", reason)),
        quantity.err().map(|reason| ("quantity", reason)),
        grams.err().map(|reason| ("weight_grams", reason)),
    ]
    .into_iter()
    .flatten()
    .collect();
    match (origin, hs, unit, quantity, grams) {
        (Ok(origin), Ok(hs), Ok(unit), Ok(quantity), Ok(grams)) => {
            let line = ParcelLine {
                unit,
                quantity,
                hs,
                origin,
                weight_grams: Some(grams),
                volume_cm3: None,
                tags: Vec::new(),
            };
            Ok((origin, line))
        }
        _ => Err(problems),
    }
}

/// A whole number from one to the largest.
fn whole(text: &str, max: u32) -> Result<u32, &'static str> {
    match text.trim() {
        "" => Err("missing"),
        text => match text.parse::<u32>() {
            Ok(number) if (1..=max).contains(&number) => Ok(number),
            Ok(_) => Err("out_of_range"),
            Err(_) => Err("not_a_number"),
        },
    }
}
