//! Under what the tax of a parcel is declared.

use domain::customs::TaxScheme;
use domain::money::{Currency, Money, Rounding};
use domain::place::Country;
use domain::shipping::Incoterm;

use crate::shop::Shop;

/// VAT is declared through the one-stop shop up to this intrinsic value (Directive 2006/112/EC, art. 369l).
const IOSS_VALUE_MAX: Money = Money::new(15_000, Currency::EUR);

/// A parcel, as far as its tax goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TaxedParcel {
    pub origin: Country,
    pub destination: Country,
    pub incoterm: Incoterm,
    /// What is paid for the goods, without tax and freight.
    pub value: Money,
}

/// The scheme of a parcel: through the one-stop shop to a member of the Union, from outside, paid at the checkout, of a value
/// up to 150 euros, where the marketplace has a number there.
pub(crate) fn tax_scheme(shop: &Shop, parcel: TaxedParcel) -> TaxScheme {
    let reference = shop.reference();
    let unions = reference.rules.unions();
    let union = unions.iter().find(|union| union.code == "EU");
    let enters = union.is_some_and(|union| {
        union.members.contains(&parcel.destination) && !union.members.contains(&parcel.origin)
    });
    if parcel.origin == parcel.destination {
        return TaxScheme::Domestic;
    }
    let is_ioss = shop.settings().ioss_number.is_some()
        && enters
        && parcel.incoterm == Incoterm::Ddp
        && is_up_to(shop, parcel.value, IOSS_VALUE_MAX);
    match is_ioss {
        true => TaxScheme::Ioss,
        false => TaxScheme::Import,
    }
}

/// Whether an amount is no more than that. Without a rate the answer is the careful one.
pub(crate) fn is_up_to(shop: &Shop, value: Money, limit: Money) -> bool {
    let value = shop
        .reference()
        .fx
        .convert(value, limit.currency, Rounding::Ceil);
    value.is_ok_and(|value| value.amount.minor <= limit.minor)
}
