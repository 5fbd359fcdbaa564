//! Which ways lead to the one who asks, and what restricts the goods on them.

use domain::customs::{Effect, Goods, Restriction, RestrictionReason};
use domain::place::Country;
use domain::shipping::{Incoterm, Load, ShippingMethod};
use jiff::civil::Date;

use super::asking::Asking;
use super::parcel::Parcel;
use super::price::unit_price;
use crate::shop::Reference;

/// What restricts goods on their way to the one who asks, the strictest first.
#[must_use]
pub fn restrictions<'r>(
    reference: &'r Reference,
    asking: Asking,
    origin: Country,
    goods: Goods<'_>,
    date: Date,
) -> Vec<&'r Restriction> {
    let country = asking.market.country;
    reference.restrictions.acting(origin, country, date, goods)
}

/// Why no carrier may bring these goods to the one who asks: every way from there is barred. `None` where one is open, or
/// where there is none at all.
#[must_use]
pub fn barring(
    reference: &Reference,
    asking: Asking,
    origin: Country,
    goods: Goods<'_>,
    date: Date,
) -> Option<RestrictionReason> {
    let acting = restrictions(reference, asking, origin, goods, date);
    let first = acting.iter().find(|row| row.row.effect == Effect::Block)?;
    let ways = reference.shipping.methods(origin, asking.market.country);
    let is_open = |way: &&ShippingMethod| !acting.iter().any(|row| row.blocks(way.carriage));
    match ways.iter().any(is_open) {
        true => None,
        false => Some(first.row.reason),
    }
}

/// The ways for this parcel, in the order of the data rows: those whose carrier takes its weight and may carry all that
/// is in it.
#[must_use]
pub fn methods<'r>(
    reference: &'r Reference,
    asking: Asking,
    parcel: &Parcel,
    date: Date,
) -> Vec<&'r ShippingMethod> {
    let (load, country) = (parcel.load(), asking.market.country);
    let acting: Vec<&Restriction> = parcel
        .lines
        .iter()
        .flat_map(|line| restrictions(reference, asking, parcel.origin, line.goods(), date))
        .collect();
    let mut ways = reference.shipping.methods(parcel.origin, country);
    ways.retain(|method| {
        let may_carry = !acting.iter().any(|row| row.blocks(method.carriage));
        may_carry && method.takes(load)
    });
    ways
}

/// Of these ways the one a parcel goes unless somebody chooses: the duty-paid `standard` one, else the cheapest to send
/// half a kilogram by. `None` where there is none.
#[must_use]
pub fn default_method<'r>(
    reference: &Reference,
    asking: Asking,
    ways: &[&'r ShippingMethod],
) -> Option<&'r ShippingMethod> {
    let standard = ways
        .iter()
        .find(|method| method.code == "standard" && method.incoterm == Incoterm::Ddp);
    if let Some(method) = standard {
        return Some(method);
    }
    let half = Load {
        weight_grams: 500,
        volume_cm3: None,
    };
    let price =
        |method: &ShippingMethod| unit_price(reference, asking, method.price(half).ok()?).ok();
    let cheapest = ways
        .iter()
        .min_by_key(|method| price(method).map_or(i64::MAX, |price| price.minor));
    cheapest.copied()
}
