//! The markets as data, by region.
//!
//! Address forms follow the metadata of libaddressinput (order, required fields, postal codes), eased where carriers
//! deliver without: a postal code is only required where parcels come back for lack of one. Rounding and coins are habits
//! of local shops, checked in autumn 2026; they are presentation and bind nobody. Time zones are those of the capital, or
//! of the largest city where the post is sorted: the day on which a rule begins there.

mod africa;
mod asia;
mod eurasia;
mod europe;
mod middle_east;

use super::form::{AddressField, AddressForm, FieldName};
use super::{Market, TaxDisplay, regions};
use crate::money::{Currency, RoundingRule};
use crate::place::{Country, Language};

const NAME: AddressField = AddressField::required(FieldName::Name);
const LINE1: AddressField = AddressField::required(FieldName::Line1);
const LINE2: AddressField = AddressField::optional(FieldName::Line2);
const CITY: AddressField = AddressField::required(FieldName::City);
const REGION: AddressField = AddressField::optional(FieldName::Region);
const REGION_REQUIRED: AddressField = AddressField::required(FieldName::Region);
const PHONE: AddressField = AddressField::required(FieldName::Phone);
/// Where people write in another script; carriers on the way read Latin letters.
const LATIN: AddressField = AddressField::optional(FieldName::Latin);
const POSTCODE: AddressField = AddressField::optional(FieldName::Postcode);
const POSTCODE_REQUIRED: AddressField = AddressField::required(FieldName::Postcode);

/// City, then five digits that few people know by heart.
const CITY_AND_FIVE_DIGITS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    POSTCODE.shaped(&["99999"], "00100"),
    PHONE,
];

/// `charm(10_000, 1_000)` makes 4 990 of anything from 4 901 to 4 990, in minor units times a hundred.
const fn charm(step_minor: i64, charm_minor: i64) -> RoundingRule {
    RoundingRule {
        step_minor,
        charm_minor,
    }
}

/// A market with what all have in common: shops show prices with everything in them, by consumer law.
const fn market(
    country: Country,
    languages: &'static [Language],
    requested_tags: &'static [&'static str],
    currency: Currency,
    fields: &'static [AddressField],
) -> Market {
    Market {
        country,
        languages,
        requested_tags,
        currency,
        tax_display: TaxDisplay::Inclusive,
        rounding: RoundingRule::NONE,
        address: AddressForm { fields },
        phone_prefix: "",
        time_zone: "Etc/UTC",
        cash_step_minor: 1,
    }
}

pub(super) const MARKETS: &[Market] = &[
    eurasia::KZ,
    eurasia::UZ,
    middle_east::TR,
    middle_east::AE,
    europe::PL,
    asia::PK,
    africa::KE,
    asia::ID,
    eurasia::KG,
    eurasia::AM,
    eurasia::RU,
    eurasia::BY,
    eurasia::AZ,
    eurasia::GE,
    middle_east::SA,
    middle_east::EG,
    europe::DE,
    europe::FR,
    europe::ES,
    europe::IT,
    europe::NL,
    europe::PT,
    europe::RO,
    europe::GR,
    europe::CZ,
    europe::HU,
    europe::SK,
    europe::BG,
    asia::BD,
    asia::LK,
    asia::MY,
    asia::TH,
    asia::VN,
];
