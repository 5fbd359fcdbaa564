//! The Eurasian Economic Union, Central Asia and the South Caucasus.

use super::*;

/// Since 2016 an address in Kazakhstan may also carry a code such as A25D7T9 beside the six digits of old.
const KZ_CODES: &[&str] = &["999999", "A99A9A9"];

const KZ_FIELDS: &[AddressField] = &[
    NAME,
    REGION,
    CITY,
    LINE1,
    LINE2,
    POSTCODE.shaped(KZ_CODES, "050000"),
    PHONE,
    LATIN,
];
pub(super) const KZ: Market = Market {
    phone_prefix: "+7",
    time_zone: "Asia/Almaty",
    rounding: charm(10_000, 1_000), // 4 990 ₸
    cash_step_minor: 100,
    ..market(
        Country::KZ,
        &[Language::Kk, Language::Ru, Language::En],
        &["kk", "ru", "en"],
        Currency::KZT,
        KZ_FIELDS,
    )
};

const UZ_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION,
    POSTCODE.shaped(&["999999"], "100000"),
    PHONE,
    LATIN,
];
pub(super) const UZ: Market = Market {
    phone_prefix: "+998",
    time_zone: "Asia/Tashkent",
    rounding: charm(100_000, 0), // 129 000 soʻm
    cash_step_minor: 10_000,
    ..market(
        Country::UZ,
        &[Language::Ru, Language::En],
        &["uz", "ru", "en"],
        Currency::UZS,
        UZ_FIELDS,
    )
};

const KG_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION,
    POSTCODE.shaped(&["999999"], "720001"),
    PHONE,
    LATIN,
];
pub(super) const KG: Market = Market {
    phone_prefix: "+996",
    time_zone: "Asia/Bishkek",
    rounding: charm(1_000, 100), // 1 499 сом
    cash_step_minor: 100,
    ..market(
        Country::KG,
        &[Language::Ru, Language::En],
        &["ky", "ru", "en"],
        Currency::KGS,
        KG_FIELDS,
    )
};

const AM_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["9999"], "0010"),
    CITY,
    REGION,
    PHONE,
    LATIN,
];
pub(super) const AM: Market = Market {
    phone_prefix: "+374",
    time_zone: "Asia/Yerevan",
    rounding: charm(10_000, 1_000), // 4 990 ֏
    cash_step_minor: 1_000,
    ..market(
        Country::AM,
        &[Language::Ru, Language::En],
        &["hy", "ru", "en"],
        Currency::AMD,
        AM_FIELDS,
    )
};

const RU_FIELDS: &[AddressField] = &[
    NAME,
    POSTCODE_REQUIRED.shaped(&["999999"], "125075"),
    REGION,
    CITY,
    LINE1,
    LINE2,
    PHONE,
    LATIN,
];
pub(super) const RU: Market = Market {
    phone_prefix: "+7",
    time_zone: "Europe/Moscow",
    rounding: charm(1_000, 100), // 1 499 ₽
    cash_step_minor: 100,
    ..market(
        Country::RU,
        &[Language::Ru, Language::En],
        &["ru", "en"],
        Currency::RUB,
        RU_FIELDS,
    )
};

const BY_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["999999"], "220050"),
    CITY,
    REGION,
    PHONE,
    LATIN,
];
pub(super) const BY: Market = Market {
    phone_prefix: "+375",
    time_zone: "Europe/Minsk",
    rounding: charm(100, 1), // 24,99 Br
    cash_step_minor: 1,
    ..market(
        Country::BY,
        &[Language::Ru, Language::En],
        &["be", "ru", "en"],
        Currency::BYN,
        BY_FIELDS,
    )
};

const AZ_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["9999", "AZ9999"], "AZ1000"),
    CITY,
    PHONE,
];
pub(super) const AZ: Market = Market {
    phone_prefix: "+994",
    time_zone: "Asia/Baku",
    rounding: charm(100, 1), // 19,99 ₼
    cash_step_minor: 1,
    ..market(
        Country::AZ,
        &[Language::Ru, Language::Tr, Language::En],
        &["az", "ru", "tr", "en"],
        Currency::AZN,
        AZ_FIELDS,
    )
};

const GE_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE.shaped(&["9999"], "0101"),
    CITY,
    PHONE,
    LATIN,
];
pub(super) const GE: Market = Market {
    phone_prefix: "+995",
    time_zone: "Asia/Tbilisi",
    rounding: charm(100, 1), // 24,99 ₾
    cash_step_minor: 5,
    ..market(
        Country::GE,
        &[Language::En, Language::Ru],
        &["ka", "en", "ru"],
        Currency::GEL,
        GE_FIELDS,
    )
};
