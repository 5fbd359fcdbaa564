//! Africa south of the Sahara.

use super::*;

pub(super) const KE: Market = Market {
    phone_prefix: "+254",
    time_zone: "Africa/Nairobi",
    rounding: charm(1_000, 100), // KSh 1,299
    cash_step_minor: 100,
    ..market(
        Country::KE,
        &[Language::En],
        &["sw", "en"],
        Currency::KES,
        CITY_AND_FIVE_DIGITS,
    )
};
