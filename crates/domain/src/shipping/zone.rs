//! Parts of a country that a way costs more to, takes longer to, or does not reach.

use serde::{Deserialize, Serialize};

use super::method::optional_money_text;
use crate::money::Money;

/// A part of the destination, by region or postal code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// A stable name, unique in the method.
    pub name: String,
    /// Regions, as the country's address form names them.
    #[serde(default)]
    pub regions: Vec<String>,
    /// First characters of postal codes; spaces and hyphens do not count.
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// What is added to the price of a parcel, in the currency of the method. No parcel with a surcharge is carried free.
    #[serde(default, with = "optional_money_text")]
    pub surcharge: Option<Money>,
    /// Days that are added to the time of travel.
    #[serde(default)]
    pub days_more: u16,
    /// Whether the way leads there at all.
    #[serde(default = "yes")]
    pub served: bool,
}

const fn yes() -> bool {
    true
}

/// Where in a country something goes, as far as zones ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The region as the address form names it; empty where it is not asked for.
    pub region: &'a str,
    /// The postal code; empty where there is none.
    pub postcode: &'a str,
}

impl Zone {
    /// Whether a place lies in the zone.
    #[must_use]
    pub fn holds(&self, place: Place<'_>) -> bool {
        let code = bare(place.postcode);
        let by_code = |prefix: &String| code.starts_with(&bare(prefix));
        let by_region = |region: &String| region.eq_ignore_ascii_case(place.region.trim());
        self.regions.iter().any(by_region) || self.postcodes.iter().any(by_code)
    }

    /// What keeps the zone from being used.
    pub(super) fn fault(&self, price: Money) -> Option<&'static str> {
        let none = self.regions.is_empty() && self.postcodes.is_empty();
        let blank = |text: &String| bare(text).is_empty();
        if self.name.trim().is_empty() {
            return Some("a zone has no name");
        }
        if none || self.postcodes.iter().any(blank) || self.regions.iter().any(blank) {
            return Some("a zone names no place");
        }
        let surcharge = self.surcharge.unwrap_or(Money::zero(price.currency));
        if surcharge.currency != price.currency {
            return Some("the amounts differ in currency");
        }
        surcharge.is_negative().then_some("the price is negative")
    }
}

/// Letters and digits in capitals: `SW1A 1AA` and `sw1a1aa` are one code.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_uppercase).collect()
}
