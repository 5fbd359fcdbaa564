//! What carrying a parcel costs.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use domain::money::{Currency, Money};
use domain::place::Country;
use domain::shipping::{Load, PackedSize, Place, ShippingMethod, ShippingTable};
use proptest::prelude::*;

const SHIPPING: &str = include_str!("../../../rules/shipping-methods.toml");

const fn load(weight_grams: u32, volume_cm3: Option<u32>) -> Load {
    Load {
        weight_grams,
        volume_cm3,
    }
}

const fn usd(cents: i64) -> Money {
    Money::new(cents, Currency::USD)
}

/// A method to Kazakhstan at 4.00 USD and 6.00 USD/kg, with these further lines.
fn table(more: &str) -> Result<ShippingTable, String> {
    let row = format!(
        "[[method]]\ncode = \"post\"\ndestination = \"KZ\"\nincoterm = \"dap\"\nbase = \"4.00 USD\"\nper_kg = \"6.00 USD\"\n\
         days_min = 9\ndays_max = 20\ntracked = true\n{more}\n"
    );
    ShippingTable::from_toml(&row).map_err(|error| error.to_string())
}

fn method(more: &str) -> ShippingMethod {
    table(more).unwrap().rows()[0].clone()
}

#[test]
fn a_parcel_from_china_is_cheaper_than_from_elsewhere_and_charged_by_the_gram() {
    let table = ShippingTable::from_toml(SHIPPING).unwrap();
    let price = |origin| {
        let method = table.find(origin, Country::KZ, "standard").unwrap();
        method.price(load(1250, None)).unwrap()
    };
    // 2.90 + 1.25 kg × 5.60 = 9.90
    assert_eq!(price(Country::CN), usd(990));
    assert!(price(Country::CN).minor < price(Country::DE).minor);
}

#[test]
fn a_large_light_parcel_is_charged_by_its_volume() {
    let method = method("volumetric_divisor = 5000");
    // 30 × 20 × 10 cm = 6,000 cm³ = 1.2 kg at 5,000 cm³ per kg: 4.00 + 1.2 × 6.00 = 11.20
    assert_eq!(method.price(load(400, Some(6000))), Ok(usd(1120)));
    // Heavier than its volume: 4.00 + 2 × 6.00 = 16.00
    assert_eq!(method.price(load(2000, Some(6000))), Ok(usd(1600)));
    // Without a size the scales decide: 4.00 + 0.4 × 6.00 = 6.40
    assert_eq!(method.price(load(400, None)), Ok(usd(640)));
}

#[test]
fn steps_of_weight_come_before_the_price_by_the_gram() {
    let method = method(
        "steps = [{ up_to_grams = 500, price = \"5.00 USD\" }, { up_to_grams = 1000, price = \"8.00 USD\" }]",
    );
    assert_eq!(method.price(load(500, None)), Ok(usd(500)));
    assert_eq!(method.price(load(501, None)), Ok(usd(800)));
    // Above the last step: 4.00 + 1.001 × 6.00 = 10.006, rounded up
    assert_eq!(method.price(load(1001, None)), Ok(usd(1001)));
}

#[test]
fn a_parcel_heavier_than_the_carrier_takes_is_not_taken() {
    let method = method("weight_max_grams = 2000");
    assert!(method.takes(load(2000, None)));
    assert!(!method.takes(load(2001, Some(1))));
}

#[test]
fn rows_that_contradict_themselves_are_refused_with_the_reason() {
    for (more, reason) in [
        ("volumetric_divisor = 0", "volumetric_divisor is zero"),
        (
            "steps = [{ up_to_grams = 9, price = \"1.00 EUR\" }]",
            "currency",
        ),
        (
            "steps = [{ up_to_grams = 9, price = \"1.00 USD\" }, { up_to_grams = 9, price = \"2.00 USD\" }]",
            "ascend",
        ),
        (
            "steps = [{ up_to_grams = 9, price = \"-1.00 USD\" }]",
            "negative",
        ),
        ("free_from = \"lots\"", "cannot be read"),
        (
            "cut_off = { time = \"25:00\", time_zone = \"Asia/Shanghai\" }",
            "cannot be read",
        ),
    ] {
        let said = table(more).unwrap_err();
        assert!(said.contains(reason), "{more}: {said}");
    }
    assert!(table("free_from = \"50.00 EUR\"").is_ok());
}

#[test]
fn weight_beyond_all_parcels_overflows_to_an_error_and_not_to_a_panic() {
    let method = method("volumetric_divisor = 1");
    assert!(method.price(load(u32::MAX, Some(u32::MAX))).is_ok());
    assert_eq!(method.billed_grams(load(0, Some(u32::MAX))), u32::MAX);
}

#[test]
fn sizes_are_read_as_people_type_them_and_kept_in_millimetres() {
    for text in ["30 × 20 × 7.5", "30x20x7,5", "30*20*7.5", "30 Х 20 х 7.5"] {
        let size = PackedSize::parse_cm(text).unwrap();
        assert_eq!(size.to_string(), "300x200x75", "{text}");
        assert_eq!(size.to_cm(), "30 × 20 × 7.5");
        assert_eq!(size.volume_cm3(), 4500);
        assert_eq!(size.to_string().parse(), Ok(size));
    }
    for text in [
        "",
        "30 × 20",
        "30 × 20 × 0",
        "30 × 20 × 301",
        "30 × -2 × 1",
        "a × b × c",
        "1 × 1 × 1 × 1",
        "3.14 × 1 × 1",
    ] {
        assert_eq!(PackedSize::parse_cm(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn a_heavier_or_larger_parcel_is_never_billed_less(grams in 0_u32..40_000, more in 0_u32..40_000, volume in 0_u32..2_000_000, divisor in 1_u32..10_000) {
        let method = ShippingMethod {
            volumetric_divisor: Some(divisor),
            ..method("")
        };
        let billed = |weight, volume| method.billed_grams(load(weight, Some(volume)));
        prop_assert!(billed(grams + more, volume) >= billed(grams, volume));
        prop_assert!(billed(grams, volume + more) >= billed(grams, volume));
        prop_assert!(billed(grams, volume) >= grams);
    }

    #[test]
    fn every_size_reads_back_as_it_is_shown(sides in prop::array::uniform3(1_u32..=3_000)) {
        let text = sides.map(|side| side.to_string()).join("x");
        let size: PackedSize = text.parse().unwrap();
        prop_assert_eq!(size.to_string(), text);
        prop_assert_eq!(PackedSize::parse_cm(&size.to_cm()), Some(size));
    }
}

const ZONES: &str = "steps = [{ up_to_grams = 500, price = \"5.00 USD\" }]\nfree_from = \"50.00 USD\"\n\
    [[method.zone]]\nname = \"far\"\nregions = [\"Mangystau\"]\npostcodes = [\"13\"]\nsurcharge = \"2.50 USD\"\ndays_more = 6\n\
    [[method.zone]]\nname = \"closed\"\npostcodes = [\"SW-1\"]\nserved = false";

const fn place<'a>(region: &'a str, postcode: &'a str) -> Place<'a> {
    Place { region, postcode }
}

#[test]
fn a_zone_costs_more_takes_longer_or_is_not_reached() {
    let way = method(ZONES);
    let far = way.to(place("", "130 000")).unwrap();
    // 5.00 + 2.50 by the step; 4.00 + 2.50 + 1 kg × 6.00 by the gram; nothing is carried there free.
    assert_eq!(far.price(load(400, None)).unwrap(), usd(750));
    assert_eq!(far.price(load(1000, None)).unwrap(), usd(1250));
    assert_eq!((far.days_min, far.days_max, far.free_from), (15, 26, None));
    assert_eq!(way.to(place("mangystau", "")).unwrap(), far);
    assert_eq!(way.zone_of(place("", "13")).unwrap().name, "far");
    for code in ["sw1a 1aa", "SW1", "sw-1"] {
        assert_eq!(way.to(place("", code)), None, "{code}");
    }
    for (region, code) in [("", ""), ("Almaty", "050000"), ("", "313000"), ("", "SW")] {
        assert_eq!(way.to(place(region, code)), Some(way.clone()), "{code}");
    }
}

#[test]
fn zones_that_name_no_place_or_mix_currencies_are_refused_with_the_reason() {
    for (zone, reason) in [
        ("name = \"x\"", "a zone names no place"),
        (
            "name = \"x\"\npostcodes = [\" - \"]",
            "a zone names no place",
        ),
        ("name = \" \"\npostcodes = [\"1\"]", "a zone has no name"),
        (
            "name = \"x\"\npostcodes = [\"1\"]\nsurcharge = \"1.00 EUR\"",
            "the amounts differ in currency",
        ),
        (
            "name = \"x\"\npostcodes = [\"1\"]\nsurcharge = \"-1.00 USD\"",
            "the price is negative",
        ),
    ] {
        let refused = table(&format!("[[method.zone]]\n{zone}")).unwrap_err();
        assert!(refused.contains(reason), "{zone}: {refused}");
    }
}
