//! Amounts, weights and words of a parcel as papers print them.

use domain::customs::TaxScheme;
use domain::landed::AppliedRule;
use domain::money::{Currency, Money, MoneyError};
use domain::place::Language;
use domain::shipping::Carriage;

use super::parcel::{PaperLine, PaperParcel};
use crate::customs::find_code::everyday_name;
use crate::customs::tax_scheme::{TaxedParcel, is_up_to, tax_scheme};
use crate::shop::Shop;

/// Up to 300 SDR a letter-post item carries the short form (UPU Convention Manual, art. 20-001). The rate of the SDR is not among
/// those of the shop; a dollar has been less than one SDR since 1973, so 300 dollars never ask for too little.
const CN22_VALUE_MAX: Money = Money::new(30_000, Currency::USD);
/// Heavier letter-post items do not exist.
const CN22_WEIGHT_GRAMS_MAX: u32 = 2_000;

/// For machines and customs officers of any country: `12.34 USD`.
pub(super) fn amount(amount: Money) -> String {
    format!("{} {}", amount.to_decimal_string(), amount.currency.code())
}

/// Grams as kilograms with three decimals; empty where a weight is missing.
pub(super) fn kilograms(grams: Option<u32>) -> String {
    grams.map_or_else(String::new, |grams| {
        format!("{}.{:03}", grams / 1000, grams % 1000)
    })
}

/// The weight of a line.
pub(super) fn line_grams(line: &PaperLine) -> Option<u32> {
    line.row
        .weight_grams
        .map(|each| each.saturating_mul(line.row.quantity))
}

/// The weight of all lines; `None` where one is missing.
pub(super) fn total_grams(parcel: &PaperParcel) -> Option<u32> {
    let grams = parcel.lines.iter().map(line_grams);
    grams.sum::<Option<u32>>()
}

/// What was paid for the goods of a line.
pub(super) fn line_value(line: &PaperLine) -> Result<Money, MoneyError> {
    line.row.goods.checked_sub(line.row.discount)
}

/// What was paid for all goods.
pub(super) fn total_value(parcel: &PaperParcel) -> Result<Money, MoneyError> {
    parcel
        .consignment
        .goods
        .checked_sub(parcel.consignment.discount)
}

/// What is in the line in plain English: the seller's English title, else the name of the tariff heading, else the title.
pub(super) fn description(line: &PaperLine) -> String {
    let heading = || {
        line.row
            .hs_code
            .as_deref()
            .and_then(|code| everyday_name(Language::En, code))
    };
    match (&line.title_en, heading()) {
        (Some(title), _) => title.clone(),
        (None, Some(name)) => name.to_owned(),
        (None, None) => super::latin::latin(&line.row.title),
    }
}

/// A name for a parcel that has no item number yet.
pub(super) fn reference(parcel: &PaperParcel) -> String {
    match parcel.number {
        Some(number) => number.to_string(),
        None => invoice_number(parcel),
    }
}

/// The number of the invoice, which the customs declaration refers to: the order's, with the place of the parcel in it; a part of what one seller
/// sends has its own place behind that.
pub(super) fn invoice_number(parcel: &PaperParcel) -> String {
    let place = parcel.consignment.position + 1;
    match parcel.place {
        Some(part) => format!("{}-{place}-{part}", parcel.order.number),
        None => format!("{}-{place}", parcel.order.number),
    }
}

/// Whether the short customs form is enough.
pub(super) fn is_short_form(shop: &Shop, parcel: &PaperParcel) -> bool {
    let is_light = total_grams(parcel).is_some_and(|grams| grams <= CN22_WEIGHT_GRAMS_MAX);
    is_light && parcel.carriage == Carriage::Post && is_cheap(shop, parcel)
}

/// The number of the one-stop shop, where the tax of this parcel is declared through it. The order says so; one from before
/// orders said it is asked now.
pub(super) fn ioss_number(shop: &Shop, parcel: &PaperParcel) -> Option<String> {
    let agreed = parcel.consignment.tax_scheme.as_deref();
    let scheme = match agreed.and_then(TaxScheme::from_name) {
        Some(scheme) => scheme,
        None => {
            let taxed = TaxedParcel {
                origin: parcel.origin,
                destination: parcel.address.country,
                incoterm: parcel.incoterm,
                value: total_value(parcel).ok()?,
            };
            tax_scheme(shop, taxed)
        }
    };
    let number = shop.settings().ioss_number.as_ref()?;
    (scheme == TaxScheme::Ioss).then(|| number.as_str().to_owned())
}

fn is_cheap(shop: &Shop, parcel: &PaperParcel) -> bool {
    total_value(parcel).is_ok_and(|value| is_up_to(shop, value, CN22_VALUE_MAX))
}

/// The sources of the rules behind duty and tax, each once, as the order recorded them.
pub(super) fn sources(rules: &[AppliedRule]) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.amount.minor != 0) {
        if !sources.contains(&rule.source) {
            sources.push(rule.source.clone());
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_weights_are_written_for_officers_of_any_country() {
        assert_eq!(amount(Money::new(123_456, Currency::KZT)), "1234.56 KZT");
        assert_eq!(
            amount(Money::new(
                1_500,
                Currency::from_code("JPY").unwrap_or(Currency::USD)
            )),
            "1500 JPY"
        );
        assert_eq!(kilograms(Some(360)), "0.360");
        assert_eq!(kilograms(Some(12_005)), "12.005");
        assert_eq!(kilograms(None), "");
    }
}
