//! An address and what is wrong with it.

use serde::{Deserialize, Serialize};

use super::Market;
use super::form::{AddressField, AddressForm, Choice, FieldName, Need};
use crate::place::Country;
use crate::shipping::Place;

/// Long enough for "Muhammad ibn Abdullah al-Rashid c/o …", short enough for a label.
const TEXT_CHARS_MAX: usize = 120;
/// Without the digits no carrier can call: E.164 allows 15, and 7 is the shortest subscriber number in the markets.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Where a parcel goes. In the addressee's own script: names are never forced into Latin letters.
///
/// Empty text and absence mean the same for optional parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The addressee.
    pub name: String,
    /// Street, house, flat.
    pub line1: String,
    /// More of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// City or town.
    pub city: String,
    /// Region, province, emirate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The country.
    pub country: Country,
    /// Phone number, for the carrier.
    pub phone: String,
    /// Name and address in Latin letters, for the label: name, street, city between commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latin: Option<String>,
}

/// One exact reason why a field is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressReason {
    /// Required and empty.
    Missing,
    /// Longer than 120 characters.
    TooLong,
    /// Line breaks and other control characters, which would break labels and mails.
    ControlCharacter,
    /// Not one of the choices.
    NotAChoice,
    /// Not in the shape of the country's postal codes.
    BadPostcode,
    /// Not a phone number: 7 to 15 digits.
    BadPhone,
    /// In a part of the country where no carrier goes.
    NotServed,
}

/// A field that is refused, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AddressProblem {
    /// The field.
    pub field: FieldName,
    /// The reason.
    pub reason: AddressReason,
}

impl Address {
    /// The same address with every part trimmed and empty optional parts absent, as it is stored.
    #[must_use]
    pub fn trimmed(&self) -> Address {
        let part = |text: &Option<String>| {
            text.as_deref()
                .map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        Address {
            name: self.name.trim().to_owned(),
            line1: self.line1.trim().to_owned(),
            line2: part(&self.line2),
            city: self.city.trim().to_owned(),
            region: part(&self.region),
            postcode: part(&self.postcode),
            country: self.country,
            phone: self.phone.trim().to_owned(),
            latin: part(&self.latin),
        }
    }

    /// The text of a part; empty when absent.
    #[must_use]
    pub fn part(&self, field: FieldName) -> &str {
        match field {
            FieldName::Name => &self.name,
            FieldName::Line1 => &self.line1,
            FieldName::Line2 => self.line2.as_deref().unwrap_or_default(),
            FieldName::City => &self.city,
            FieldName::Region => self.region.as_deref().unwrap_or_default(),
            FieldName::Postcode => self.postcode.as_deref().unwrap_or_default(),
            FieldName::Country => self.country.code(),
            FieldName::Phone => &self.phone,
            FieldName::Latin => self.latin.as_deref().unwrap_or_default(),
        }
    }

    /// Where in the country it is, with the region by its official name.
    #[must_use]
    pub fn place(&self) -> Place<'_> {
        let typed = self.part(FieldName::Region).trim();
        Place {
            region: self.region_choice().map_or(typed, |choice| choice.value),
            postcode: self.postcode.as_deref().unwrap_or_default(),
        }
    }

    /// The region as the country's own language names it; as it was typed where it is no choice of the form.
    #[must_use]
    pub fn region_local(&self) -> &str {
        let typed = self.part(FieldName::Region);
        self.region_choice().map_or(typed, |choice| choice.local)
    }

    fn region_choice(&self) -> Option<&'static Choice> {
        let field = Market::of(self.country)?.address.field(FieldName::Region)?;
        let typed = self.part(FieldName::Region).trim();
        field.choices.iter().find(|choice| choice.is_named(typed))
    }

    /// What is told of an address where no carrier goes: beside the postal code where it has one, else beside the region.
    #[must_use]
    pub fn unserved(&self) -> AddressProblem {
        let has_code = self
            .postcode
            .as_deref()
            .is_some_and(|code| !code.is_empty());
        AddressProblem {
            field: match has_code {
                true => FieldName::Postcode,
                false => FieldName::Region,
            },
            reason: AddressReason::NotServed,
        }
    }

    /// Everything that is wrong, in the order of the form, at most one reason per field. Parts the form does not ask for
    /// are only checked for length and control characters: they end up on the label all the same.
    #[must_use]
    pub fn validate(&self, form: &AddressForm) -> Vec<AddressProblem> {
        const EVERYWHERE: [FieldName; 8] = [
            FieldName::Name,
            FieldName::Line1,
            FieldName::Line2,
            FieldName::City,
            FieldName::Region,
            FieldName::Postcode,
            FieldName::Phone,
            FieldName::Latin,
        ];
        let asked = form.fields.iter().map(|field| (field.field, Some(field)));
        let others = EVERYWHERE
            .into_iter()
            .filter(|name| form.field(*name).is_none())
            .map(|name| (name, None));
        asked
            .chain(others)
            .filter_map(|(name, field)| {
                self.problem(name, field).map(|reason| AddressProblem {
                    field: name,
                    reason,
                })
            })
            .collect()
    }

    fn problem(&self, name: FieldName, field: Option<&AddressField>) -> Option<AddressReason> {
        let text = self.part(name).trim();
        if text.chars().any(char::is_control) {
            return Some(AddressReason::ControlCharacter);
        }
        if text.chars().count() > TEXT_CHARS_MAX {
            return Some(AddressReason::TooLong);
        }
        let field = field?;
        let choice = |text: &str| field.choices.iter().any(|choice| choice.is_named(text));
        if text.is_empty() {
            // "Dubai" as the city names the emirate already; asking for it twice would only annoy.
            let named_by_city = name == FieldName::Region && choice(self.city.trim());
            let missing = field.need == Need::Required && !named_by_city;
            return missing.then_some(AddressReason::Missing);
        }
        match name {
            _ if !field.choices.is_empty() && !choice(text) => Some(AddressReason::NotAChoice),
            FieldName::Postcode if !field.fits(text) => Some(AddressReason::BadPostcode),
            FieldName::Phone if !plausible_phone(text) => Some(AddressReason::BadPhone),
            _ => None,
        }
    }
}

/// Digits with the usual separators, and a plus only in front. Digits of any script count: `٠٥٠` is a number in Dubai.
fn plausible_phone(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.chars().filter(|letter| letter.is_numeric()).count();
    number
        .chars()
        .all(|letter| letter.is_numeric() || matches!(letter, ' ' | '-' | '(' | ')' | '.'))
        && PHONE_DIGITS.contains(&digits)
}
