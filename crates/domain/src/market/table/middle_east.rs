//! Türkiye, the Gulf and Egypt.

use super::*;

const TR_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "34000"),
    CITY,
    REGION.one_of(regions::TR),
    PHONE,
];
pub(super) const TR: Market = Market {
    phone_prefix: "+90",
    time_zone: "Europe/Istanbul",
    rounding: charm(100, 10), // 149,90 ₺
    cash_step_minor: 25,
    ..market(
        Country::TR,
        &[Language::Tr, Language::En],
        &["tr", "en"],
        Currency::TRY,
        TR_FIELDS,
    )
};

const AE_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    // The couriers of the Emirates route by them; there are no postal codes.
    REGION_REQUIRED.one_of(regions::AE),
    PHONE,
    LATIN,
];
pub(super) const AE: Market = Market {
    phone_prefix: "+971",
    time_zone: "Asia/Dubai",
    rounding: charm(100, 5), // AED 48.95
    cash_step_minor: 25,
    ..market(
        Country::AE,
        &[Language::Ar, Language::En],
        &["ar", "en", "ur", "hi"],
        Currency::AED,
        AE_FIELDS,
    )
};

const SA_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::SA),
    POSTCODE.shaped(&["99999"], "11564"),
    PHONE,
    LATIN,
];
pub(super) const SA: Market = Market {
    phone_prefix: "+966",
    time_zone: "Asia/Riyadh",
    rounding: charm(100, 5), // SAR 48.95
    cash_step_minor: 25,
    ..market(
        Country::SA,
        &[Language::Ar, Language::En],
        &["ar", "en", "ur"],
        Currency::SAR,
        SA_FIELDS,
    )
};

const EG_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::EG),
    POSTCODE.shaped(&["99999"], "12411"),
    PHONE,
    LATIN,
];
pub(super) const EG: Market = Market {
    phone_prefix: "+20",
    time_zone: "Africa/Cairo",
    rounding: charm(1_000, 100), // 1,499 EGP
    cash_step_minor: 25,
    ..market(
        Country::EG,
        &[Language::Ar, Language::En],
        &["ar", "en"],
        Currency::EGP,
        EG_FIELDS,
    )
};
