//! South and South-East Asia.

use super::*;

const PK_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::PK),
    POSTCODE.shaped(&["99999"], "44000"),
    PHONE,
    LATIN,
];
pub(super) const PK: Market = Market {
    phone_prefix: "+92",
    time_zone: "Asia/Karachi",
    rounding: charm(1_000, 100), // Rs 1,499
    cash_step_minor: 100,
    ..market(
        Country::PK,
        &[Language::En],
        &["ur", "en"],
        Currency::PKR,
        PK_FIELDS,
    )
};

const BD_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    POSTCODE.shaped(&["9999"], "1000"),
    PHONE,
    LATIN,
];
pub(super) const BD: Market = Market {
    phone_prefix: "+880",
    time_zone: "Asia/Dhaka",
    rounding: charm(1_000, 100), // ৳1,499
    cash_step_minor: 100,
    ..market(
        Country::BD,
        &[Language::En],
        &["bn", "en"],
        Currency::BDT,
        BD_FIELDS,
    )
};

pub(super) const LK: Market = Market {
    phone_prefix: "+94",
    time_zone: "Asia/Colombo",
    rounding: charm(1_000, 100), // Rs 1,499
    cash_step_minor: 100,
    ..market(
        Country::LK,
        &[Language::En],
        &["si", "ta", "en"],
        Currency::LKR,
        CITY_AND_FIVE_DIGITS,
    )
};

const ID_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::ID),
    POSTCODE.shaped(&["99999"], "10110"),
    PHONE,
];
pub(super) const ID: Market = Market {
    phone_prefix: "+62",
    time_zone: "Asia/Jakarta",
    rounding: charm(100_000, 10_000), // Rp 149.900
    cash_step_minor: 10_000,
    ..market(
        Country::ID,
        &[Language::En],
        &["id", "en"],
        Currency::IDR,
        ID_FIELDS,
    )
};

const MY_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    POSTCODE_REQUIRED.shaped(&["99999"], "50000"),
    CITY,
    REGION.one_of(regions::MY),
    PHONE,
];
pub(super) const MY: Market = Market {
    phone_prefix: "+60",
    time_zone: "Asia/Kuala_Lumpur",
    rounding: charm(100, 10), // RM 48.90
    cash_step_minor: 5,
    ..market(
        Country::MY,
        &[Language::En, Language::ZhHans],
        &["ms", "en", "zh", "ta"],
        Currency::MYR,
        MY_FIELDS,
    )
};

const TH_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::TH),
    POSTCODE_REQUIRED.shaped(&["99999"], "10200"),
    PHONE,
    LATIN,
];
pub(super) const TH: Market = Market {
    phone_prefix: "+66",
    time_zone: "Asia/Bangkok",
    rounding: charm(1_000, 100), // ฿1,499
    cash_step_minor: 25,
    ..market(
        Country::TH,
        &[Language::En, Language::ZhHans],
        &["th", "en", "zh"],
        Currency::THB,
        TH_FIELDS,
    )
};

const VN_FIELDS: &[AddressField] = &[
    NAME,
    LINE1,
    LINE2,
    CITY,
    REGION.one_of(regions::VN),
    POSTCODE.shaped(&["99999", "999999"], "119415"),
    PHONE,
];
pub(super) const VN: Market = Market {
    phone_prefix: "+84",
    time_zone: "Asia/Ho_Chi_Minh",
    rounding: charm(10_000, 1_000), // 149.000 ₫
    cash_step_minor: 1_000,
    ..market(
        Country::VN,
        &[Language::En],
        &["vi", "en"],
        Currency::VND,
        VN_FIELDS,
    )
};
