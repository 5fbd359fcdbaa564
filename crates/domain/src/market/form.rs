//! How an address is asked for in a country.

use serde::{Deserialize, Serialize};

/// A part of an address; the names are the ones of the API and of the form fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldName {
    /// The addressee.
    Name,
    /// Street, house, flat.
    Line1,
    /// More of it.
    Line2,
    /// City or town.
    City,
    /// Region, province, emirate.
    Region,
    /// Postal code.
    Postcode,
    /// Two-letter country code.
    Country,
    /// Phone number, for the carrier.
    Phone,
    /// Name and address in Latin letters, as the addressee spells them: a passport says Fatima where a machine reads ftmh.
    Latin,
}

impl FieldName {
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            FieldName::Name => "name",
            FieldName::Line1 => "line1",
            FieldName::Line2 => "line2",
            FieldName::City => "city",
            FieldName::Region => "region",
            FieldName::Postcode => "postcode",
            FieldName::Country => "country",
            FieldName::Phone => "phone",
            FieldName::Latin => "latin",
        }
    }

    /// The value of the HTML attribute `autocomplete`, so that a phone fills the form in by itself.
    #[must_use]
    pub const fn autocomplete(self) -> &'static str {
        match self {
            FieldName::Name => "name",
            FieldName::Line1 => "address-line1",
            FieldName::Line2 => "address-line2",
            FieldName::City => "address-level2",
            FieldName::Region => "address-level1",
            FieldName::Postcode => "postal-code",
            FieldName::Country => "country",
            FieldName::Phone => "tel",
            FieldName::Latin => "off",
        }
    }
}

/// Whether a field must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// Carriers do not deliver without it.
    Required,
    /// Helpful.
    Optional,
}

/// One of the values a field allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What is stored and printed: the official name in plain Latin letters.
    pub value: &'static str,
    /// The name in the country's own language.
    pub local: &'static str,
}

impl Choice {
    /// Whether a text means this choice, by either name. Case does not matter.
    #[must_use]
    pub fn is_named(&self, text: &str) -> bool {
        self.value.eq_ignore_ascii_case(text) || self.local.to_lowercase() == text.to_lowercase()
    }
}

/// One field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddressField {
    /// Which part of the address.
    pub field: FieldName,
    /// Whether it must be filled in.
    pub need: Need,
    /// The only values allowed, where carriers work from a list; empty for free text.
    pub choices: &'static [Choice],
    /// The shapes allowed: `9` stands for a digit, `A` for a letter, all else for itself; empty for free text.
    pub patterns: &'static [&'static str],
    /// A value in the right shape, shown as a hint; empty for none.
    pub example: &'static str,
}

impl AddressField {
    pub(crate) const fn required(field: FieldName) -> AddressField {
        AddressField {
            field,
            need: Need::Required,
            choices: &[],
            patterns: &[],
            example: "",
        }
    }

    pub(crate) const fn optional(field: FieldName) -> AddressField {
        AddressField {
            need: Need::Optional,
            ..AddressField::required(field)
        }
    }

    pub(crate) const fn shaped(
        self,
        patterns: &'static [&'static str],
        example: &'static str,
    ) -> AddressField {
        AddressField {
            patterns,
            example,
            ..self
        }
    }

    pub(crate) const fn one_of(self, choices: &'static [Choice]) -> AddressField {
        AddressField { choices, ..self }
    }

    /// Whether a value has one of the shapes allowed. Case does not matter.
    #[must_use]
    pub fn fits(&self, value: &str) -> bool {
        self.patterns.is_empty()
            || self
                .patterns
                .iter()
                .any(|pattern| matches_pattern(pattern, value))
    }
}

fn matches_pattern(pattern: &str, value: &str) -> bool {
    pattern.len() == value.len()
        && pattern
            .bytes()
            .zip(value.bytes())
            .all(|(shape, byte)| match shape {
                b'9' => byte.is_ascii_digit(),
                b'A' => byte.is_ascii_alphabetic(),
                literal => byte == literal,
            })
}

/// The fields of a country's addresses in the order people write them. The country itself is not among them: it is the
/// market.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddressForm {
    /// The fields, in display order.
    pub fields: &'static [AddressField],
}

impl AddressForm {
    /// The field of this name; `None` when the country's addresses have no such part.
    #[must_use]
    pub fn field(&self, name: FieldName) -> Option<&'static AddressField> {
        self.fields.iter().find(|field| field.field == name)
    }
}
