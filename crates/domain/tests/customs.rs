//! Restricted goods and the numbers of postal items.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use domain::catalogue::HsCode;
use domain::customs::{
    Effect, Goods, GoodsTag, IossNumber, ItemNumber, ItemNumberError, ItemNumberRange, ItemSeries,
    RestrictionReason, RestrictionSet, SERIALS,
};
use domain::landed::RuleSet;
use domain::place::Country;
use domain::shipping::Carriage;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const RULES: &str = include_str!("../../../rules/trade-rules.toml");
const RESTRICTIONS: &str = include_str!("../../../rules/restrictions.toml");
const TODAY: Date = date(2026, 11, 23);

fn set(rows: &str) -> RestrictionSet {
    let unions = RuleSet::rows_of(RULES).unwrap().0;
    RestrictionSet::from_rows(unions, RestrictionSet::rows_of(rows).unwrap()).unwrap()
}

fn row(id: &str, effect: &str, more: &str) -> String {
    format!(
        "[[restriction]]\nid = \"{id}\"\neffect = \"{effect}\"\nreason = \"alcohol\"\nvalid_from = \"2020-01-01\"\n\
         source = \"Act\"\nchecked_on = \"2026-11-23\"\nstatus = \"unverified\"\n{more}\n"
    )
}

/// The ids of what acts on goods of this code from China.
fn acting(set: &RestrictionSet, to: Country, hs: &str, tags: &[GoodsTag]) -> Vec<String> {
    acting_from(set, (Country::CN, to), hs, tags, TODAY)
}

fn acting_from(
    set: &RestrictionSet,
    (from, to): (Country, Country),
    hs: &str,
    tags: &[GoodsTag],
    day: Date,
) -> Vec<String> {
    let hs = HsCode::parse(hs).unwrap();
    let goods = Goods {
        hs: Some(&hs),
        tags,
    };
    let rows = set.acting(from, to, day, goods);
    rows.iter().map(|row| row.row.id.clone()).collect()
}

#[test]
fn the_projects_own_restrictions_are_sound_and_say_all_reasons() {
    let set = set(RESTRICTIONS);
    assert!(set.rows().len() > 100);
    for reason in RestrictionReason::ALL {
        let used = set.rows().iter().any(|row| row.row.reason == *reason);
        assert!(used, "{} is never a reason", reason.as_str());
    }
}

#[test]
fn wine_is_kept_out_of_saudi_arabia_and_a_shirt_is_not() {
    let set = set(RESTRICTIONS);
    let wine = HsCode::parse("220421").unwrap();
    let goods = Goods {
        hs: Some(&wine),
        tags: &[],
    };
    let acting_rows = set.acting(Country::CN, Country::SA, TODAY, goods);
    assert!(acting_rows[0].blocks(Carriage::Post) && acting_rows[0].blocks(Carriage::Courier));
    for country in [
        Country::SA,
        Country::KZ,
        Country::PL,
        Country::ID,
        Country::KE,
    ] {
        assert!(acting(&set, country, "610910", &[]).is_empty(), "{country}");
    }
}

#[test]
fn a_prefix_or_a_tag_is_enough_and_the_strictest_comes_first() {
    let rows = [
        row("warned", "warn", "hs = [\"22\"]"),
        row("barred", "block", "hs = [\"2204\", \"2208\"]"),
        row("licensed", "licence", "tags = [\"liquid\"]"),
        row("others", "block", "hs = [\"9304\"]\ntags = [\"blade\"]"),
    ];
    let set = set(&rows.concat());
    let liquid = [GoodsTag::Liquid];
    assert_eq!(
        acting(&set, Country::KZ, "220421", &liquid),
        ["barred", "licensed", "warned"]
    );
    assert_eq!(acting(&set, Country::KZ, "220290", &[]), ["warned"]);
    assert_eq!(
        acting(&set, Country::KZ, "610910", &[GoodsTag::Blade]),
        ["others"]
    );
}

#[test]
fn a_row_of_a_country_or_union_is_about_what_comes_from_outside() {
    let rows = [
        row("world", "block", "hs = [\"22\"]"),
        row("union", "block", "hs = [\"22\"]\ndestination = \"EU\""),
        row("poland", "block", "hs = [\"22\"]\ndestination = \"PL\""),
    ];
    let set = set(&rows.concat());
    let way = |from, to| acting_from(&set, (from, to), "220421", &[], TODAY);
    assert_eq!(way(Country::CN, Country::PL), ["world", "union", "poland"]);
    assert_eq!(way(Country::DE, Country::PL), ["world"]);
    assert_eq!(way(Country::PL, Country::PL), Vec::<String>::new());
    assert_eq!(way(Country::CN, Country::KZ), ["world"]);
}

#[test]
fn a_restriction_holds_from_its_first_to_its_last_day() {
    let set = set(&row(
        "dated",
        "block",
        "hs = [\"22\"]\nvalid_to = \"2026-06-30\"",
    ));
    let on = |day| acting_from(&set, (Country::CN, Country::KZ), "220421", &[], day).len();
    assert_eq!(on(date(2019, 12, 31)), 0);
    assert_eq!(on(date(2020, 1, 1)), 1);
    assert_eq!(on(date(2026, 6, 30)), 1);
    assert_eq!(on(date(2026, 7, 1)), 0);
}

#[test]
fn what_the_post_refuses_a_courier_may_carry() {
    let set = set(&row(
        "post",
        "block",
        "hs = [\"8507\"]\ncarriage = \"post\"",
    ));
    let row = &set.rows()[0];
    assert!(row.blocks(Carriage::Post) && !row.blocks(Carriage::Courier));
    assert_eq!(row.row.effect, Effect::Block);
}

#[test]
fn rows_that_make_no_sense_are_refused() {
    let unions = RuleSet::rows_of(RULES).unwrap().0;
    for more in [
        "",
        "hs = [\"2\"]",
        "hs = [\"22a\"]",
        "hs = [\"22\"]\ndestination = \"XX\"",
        "hs = [\"22\"]\nvalid_to = \"2019-01-01\"",
    ] {
        let rows = RestrictionSet::rows_of(&row("bad", "block", more)).unwrap();
        assert!(
            RestrictionSet::from_rows(unions.clone(), rows).is_err(),
            "{more}"
        );
    }
    let twice = [
        row("a", "warn", "hs = [\"22\"]"),
        row("a", "warn", "hs = [\"23\"]"),
    ]
    .concat();
    let rows = RestrictionSet::rows_of(&twice).unwrap();
    assert!(RestrictionSet::from_rows(unions, rows).is_err());
    assert!(RestrictionSet::rows_of(&row("x", "forbid", "hs = [\"22\"]")).is_err());
}

#[test]
fn tags_have_one_spelling_and_unknown_ones_are_left_out() {
    let tags = GoodsTag::list(" used lithium_battery bribe used ");
    assert_eq!(tags, [GoodsTag::LithiumBattery, GoodsTag::Used]);
    assert_eq!(GoodsTag::names(&tags), "lithium_battery used");
    assert_eq!(
        GoodsTag::list(&GoodsTag::names(&GoodsTag::ALL)),
        GoodsTag::ALL
    );
}

#[test]
fn the_check_digit_is_the_one_of_the_standard() {
    // The example of UPU S10: 8·4 + 6·7 + 4·3 + 2·1 + 3·2 + 5·4 + 9·8 + 7·2 = 200; 200 mod 11 = 2; 11 − 2 = 9
    let series = ItemSeries::new("RR", Country::CN).unwrap();
    assert_eq!(series.number(47_312_482).to_string(), "RR473124829CN");
    // 11 − (S mod 11) = 10 is written 0, and 11 is written 5: S = 0 for the serial 0.
    assert_eq!(series.number(0).to_string(), "RR000000005CN");
    // 7·8 = 56, 56 mod 11 = 1, 11 − 1 = 10
    assert_eq!(series.number(8).to_string(), "RR000000080CN");
}

#[test]
fn what_is_no_item_number_is_refused_with_the_reason() {
    use ItemNumberError::{Malformed, UnknownCountry, UnknownService, WrongCheckDigit};
    for (text, reason) in [
        ("RR473124828CN", WrongCheckDigit),
        ("RR473124829XX", UnknownCountry),
        ("XR473124829CN", UnknownService),
        ("RR47312482CN", Malformed),
        ("RR47312482٩CN", Malformed),
        ("RR4731248Z9CN", Malformed),
        ("", Malformed),
    ] {
        assert_eq!(text.parse::<ItemNumber>(), Err(reason), "{text}");
    }
    assert_eq!(
        "rr 473 124 829 cn".parse::<ItemNumber>().unwrap().serial(),
        47_312_482
    );
}

#[test]
fn a_range_of_numbers_is_read_and_begins_again_after_its_last() {
    let range = ItemNumberRange::parse("LXCN 00000008-00000010").unwrap();
    assert_eq!(range.series.to_string(), "LXCN");
    assert_eq!(
        [None, Some(8), Some(10), Some(7), Some(99)].map(|last| range.after(last)),
        [8, 9, 8, 8, 8]
    );
}

#[test]
fn a_range_that_is_none_is_refused() {
    for text in [
        "",
        "LXCN",
        "LXCN 8-10",
        "LXCN 00000010-00000008",
        "LXXX 00000001-00000002",
        "LX CN 00000001-00000002",
    ] {
        assert!(ItemNumberRange::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_number_of_the_one_stop_shop_is_im_and_ten_digits_and_is_not_logged() {
    let number = IossNumber::parse(" im 0123 456789 ").unwrap();
    assert_eq!(number.as_str(), "IM0123456789");
    assert!(!format!("{number:?}").contains("0123"));
    for text in [
        "",
        "IM012345678",
        "IM01234567890",
        "EU0123456789",
        "IM012345678٩",
    ] {
        assert_eq!(IossNumber::parse(text), None, "{text}");
    }
}

#[test]
fn the_indicator_of_a_series_is_two_letters_that_name_a_service() {
    assert!(ItemSeries::new("RR", Country::CN).is_ok());
    for indicator in ["", "R", "RRR", "rr", "1R", "XR"] {
        assert!(
            ItemSeries::new(indicator, Country::CN).is_err(),
            "{indicator}"
        );
    }
}

proptest! {
    #[test]
    fn every_item_number_reads_back_and_no_single_slip_of_a_digit_does(serial in 0..SERIALS, place in 2_usize..10, digit in 0_u8..10) {
        let number = ItemSeries::new("CP", Country::KZ).unwrap().number(serial);
        let text = number.to_string();
        prop_assert_eq!(text.parse::<ItemNumber>(), Ok(number));
        let mut bytes = text.clone().into_bytes();
        bytes[place] = b'0' + digit;
        let other = String::from_utf8(bytes).unwrap();
        // S10 folds 10 into 0 and 11 into 5, so a few slips in a thousand pass; never two numbers with one spelling.
        if other != text {
            prop_assert_ne!(other.parse::<ItemNumber>().ok(), Some(number));
        }
    }
}
