//! The European Union.

use super::*;

const PL_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99-999"], "00-001"),
    CITY,
    PHONE,
];
pub(super) const PL: Market = Market {
    phone_prefix: "+48",
    time_zone: "Europe/Warsaw",
    rounding: charm(100, 1), // 37,99 zł
    cash_step_minor: 1,
    ..market(
        Country::PL,
        &[Language::En],
        &["pl", "en", "uk"],
        Currency::PLN,
        PL_FIELDS,
    )
};

const DE_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "10115"),
    CITY,
    PHONE,
];
pub(super) const DE: Market = Market {
    phone_prefix: "+49",
    time_zone: "Europe/Berlin",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::DE,
        &[Language::En, Language::Tr],
        &["de", "en", "tr"],
        Currency::EUR,
        DE_FIELDS,
    )
};

const FR_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999", "99 999"], "75001"),
    CITY,
    PHONE,
];
pub(super) const FR: Market = Market {
    phone_prefix: "+33",
    time_zone: "Europe/Paris",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::FR,
        &[Language::En],
        &["fr", "en", "ar"],
        Currency::EUR,
        FR_FIELDS,
    )
};

const ES_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "28001"),
    CITY,
    REGION.one_of(regions::ES),
    PHONE,
];
pub(super) const ES: Market = Market {
    phone_prefix: "+34",
    time_zone: "Europe/Madrid",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::ES,
        &[Language::En],
        &["es", "ca", "en"],
        Currency::EUR,
        ES_FIELDS,
    )
};

const IT_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "00144"),
    CITY,
    REGION.one_of(regions::IT),
    PHONE,
];
pub(super) const IT: Market = Market {
    phone_prefix: "+39",
    time_zone: "Europe/Rome",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 5,
    ..market(
        Country::IT,
        &[Language::En],
        &["it", "en"],
        Currency::EUR,
        IT_FIELDS,
    )
};

const NL_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["9999 AA", "9999AA"], "1012 AB"),
    CITY,
    PHONE,
];
pub(super) const NL: Market = Market {
    phone_prefix: "+31",
    time_zone: "Europe/Amsterdam",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 5,
    ..market(
        Country::NL,
        &[Language::En],
        &["nl", "en", "tr"],
        Currency::EUR,
        NL_FIELDS,
    )
};

const PT_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["9999-999"], "1000-205"),
    CITY,
    PHONE,
];
pub(super) const PT: Market = Market {
    phone_prefix: "+351",
    time_zone: "Europe/Lisbon",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::PT,
        &[Language::En],
        &["pt", "en"],
        Currency::EUR,
        PT_FIELDS,
    )
};

const RO_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["999999"], "010001"),
    CITY,
    PHONE,
];
pub(super) const RO: Market = Market {
    phone_prefix: "+40",
    time_zone: "Europe/Bucharest",
    rounding: charm(100, 1), // 99,99 lei
    cash_step_minor: 10,
    ..market(
        Country::RO,
        &[Language::En],
        &["ro", "en", "hu"],
        Currency::RON,
        RO_FIELDS,
    )
};

const GR_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["999 99", "99999"], "105 57"),
    CITY,
    PHONE,
    LATIN,
];
pub(super) const GR: Market = Market {
    phone_prefix: "+30",
    time_zone: "Europe/Athens",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::GR,
        &[Language::En],
        &["el", "en"],
        Currency::EUR,
        GR_FIELDS,
    )
};

const CZ_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["999 99", "99999"], "110 00"),
    CITY,
    PHONE,
];
pub(super) const CZ: Market = Market {
    phone_prefix: "+420",
    time_zone: "Europe/Prague",
    rounding: charm(1_000, 100), // 499 Kč
    cash_step_minor: 100,
    ..market(
        Country::CZ,
        &[Language::En],
        &["cs", "en"],
        Currency::CZK,
        CZ_FIELDS,
    )
};

const HU_FIELDS: &[AddressField] = &[
    NAME,
    CITY,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["9999"], "1051"),
    PHONE,
];
pub(super) const HU: Market = Market {
    phone_prefix: "+36",
    time_zone: "Europe/Budapest",
    rounding: charm(10_000, 1_000), // 4 990 Ft
    cash_step_minor: 500,
    ..market(
        Country::HU,
        &[Language::En],
        &["hu", "en"],
        Currency::HUF,
        HU_FIELDS,
    )
};

const SK_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["999 99", "99999"], "811 01"),
    CITY,
    PHONE,
];
pub(super) const SK: Market = Market {
    phone_prefix: "+421",
    time_zone: "Europe/Bratislava",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 5,
    ..market(
        Country::SK,
        &[Language::En],
        &["sk", "en"],
        Currency::EUR,
        SK_FIELDS,
    )
};

const BG_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["9999"], "1000"),
    CITY,
    PHONE,
    LATIN,
];
pub(super) const BG: Market = Market {
    phone_prefix: "+359",
    time_zone: "Europe/Sofia",
    rounding: charm(100, 1), // 19,99 €
    cash_step_minor: 1,
    ..market(
        Country::BG,
        &[Language::En],
        &["bg", "en"],
        Currency::EUR,
        BG_FIELDS,
    )
};
