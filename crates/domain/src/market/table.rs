//! The markets as data.
//!
//! Address forms follow the metadata of libaddressinput (order, required fields, postal codes), eased where carriers
//! deliver without: a postal code is only required where parcels come back for lack of one (Poland, Türkiye).
//! Rounding and coins are habits of local shops, checked in autumn 2026; they are presentation and bind nobody.

use super::form::{AddressField, AddressForm, FieldName};
use super::{Market, TaxDisplay};
use crate::money::{Currency, RoundingRule};
use crate::place::{Country, Language};

const NAME: AddressField = AddressField::required(FieldName::Name);
const LINE1: AddressField = AddressField::required(FieldName::Line1);
const LINE2: AddressField = AddressField::optional(FieldName::Line2);
const CITY: AddressField = AddressField::required(FieldName::City);
const REGION: AddressField = AddressField::optional(FieldName::Region);
const PHONE: AddressField = AddressField::required(FieldName::Phone);
const POSTCODE: AddressField = AddressField::optional(FieldName::Postcode);
const POSTCODE_REQUIRED: AddressField = AddressField::required(FieldName::Postcode);

/// The seven emirates. The couriers of the Emirates route by them; there are no postal codes.
const EMIRATES: &[&str] = &[
    "Abu Dhabi",
    "Ajman",
    "Dubai",
    "Fujairah",
    "Ras Al Khaimah",
    "Sharjah",
    "Umm Al Quwain",
];

/// Since 2016 an address in Kazakhstan may also carry a code such as A25D7T9 beside the six digits of old.
const KZ_CODES: &[&str] = &["999999", "A99A9A9"];

const KZ: &[AddressField] = &[
    NAME,
    REGION,
    CITY,
    LINE1,
    LINE2,
    POSTCODE.shaped(KZ_CODES, "050000"),
    PHONE,
];
const UZ: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION,
    POSTCODE.shaped(&["999999"], "100000"),
    PHONE,
];
const TR: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "34000"),
    CITY,
    REGION,
    PHONE,
];
const AE: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    AddressField::required(FieldName::Region).one_of(EMIRATES),
    PHONE,
];
const PL: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99-999"], "00-001"),
    CITY,
    PHONE,
];
const PK: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION,
    POSTCODE.shaped(&["99999"], "44000"),
    PHONE,
];
const KE: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    POSTCODE.shaped(&["99999"], "00100"),
    PHONE,
];
const ID: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION,
    POSTCODE.shaped(&["99999"], "10110"),
    PHONE,
];

const fn charm(step_minor: i64, charm_minor: i64) -> RoundingRule {
    RoundingRule {
        step_minor,
        charm_minor,
    }
}

/// A market with what all eight have in common: shops show prices with everything in them, by consumer law.
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
        cash_step_minor: 1,
    }
}

pub(super) const MARKETS: &[Market] = &[
    Market {
        phone_prefix: "+7",
        rounding: charm(10_000, 1_000), // 4 990 ₸
        cash_step_minor: 100,
        ..market(
            Country::KZ,
            &[Language::Kk, Language::Ru, Language::En],
            &["kk", "ru", "en"],
            Currency::KZT,
            KZ,
        )
    },
    Market {
        phone_prefix: "+998",
        rounding: charm(100_000, 0), // 129 000 soʻm
        cash_step_minor: 10_000,
        ..market(
            Country::UZ,
            &[Language::Ru, Language::En],
            &["uz", "ru", "en"],
            Currency::UZS,
            UZ,
        )
    },
    Market {
        phone_prefix: "+90",
        rounding: charm(100, 10), // 149,90 ₺
        cash_step_minor: 25,
        ..market(
            Country::TR,
            &[Language::Tr, Language::En],
            &["tr", "en"],
            Currency::TRY,
            TR,
        )
    },
    Market {
        phone_prefix: "+971",
        rounding: charm(100, 5), // AED 48.95
        cash_step_minor: 25,
        ..market(
            Country::AE,
            &[Language::Ar, Language::En],
            &["ar", "en", "ur", "hi"],
            Currency::AED,
            AE,
        )
    },
    Market {
        phone_prefix: "+48",
        rounding: charm(100, 1), // 37,99 zł
        cash_step_minor: 1,
        ..market(
            Country::PL,
            &[Language::En],
            &["pl", "en", "uk"],
            Currency::PLN,
            PL,
        )
    },
    Market {
        phone_prefix: "+92",
        rounding: charm(1_000, 100), // Rs 1,499
        cash_step_minor: 100,
        ..market(
            Country::PK,
            &[Language::En],
            &["ur", "en"],
            Currency::PKR,
            PK,
        )
    },
    Market {
        phone_prefix: "+254",
        rounding: charm(1_000, 100), // KSh 1,299
        cash_step_minor: 100,
        ..market(
            Country::KE,
            &[Language::En],
            &["sw", "en"],
            Currency::KES,
            KE,
        )
    },
    Market {
        phone_prefix: "+62",
        rounding: charm(100_000, 10_000), // Rp 149.900
        cash_step_minor: 10_000,
        ..market(
            Country::ID,
            &[Language::En],
            &["id", "en"],
            Currency::IDR,
            ID,
        )
    },
];
