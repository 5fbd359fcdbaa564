//! Markets, places, addresses, shipping and the small types.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::cart::{CartError, Quantity};
use domain::catalogue::HsCode;
use domain::coupon::{Coupon, CouponProblem};
use domain::ids::{CouponId, OrderId};
use domain::market::{Address, AddressProblem, AddressReason, FieldName, Market, MarketTerms};
use domain::money::{Currency, Money};
use domain::place::{Country, Direction, Language};
use domain::shipping::{Incoterm, ShippingTable};
use domain::time::Timestamp;
use jiff::civil::date;

const SHIPPING: &str = include_str!("../../../rules/shipping-methods.toml");

fn address(country: Country) -> Address {
    Address {
        name: "Айгүл Серікқызы".to_owned(),
        line1: "Abay 10".to_owned(),
        line2: None,
        city: "Almaty".to_owned(),
        region: None,
        postcode: None,
        country,
        phone: "+7 (701) 123-45-67".to_owned(),
        latin: None,
    }
}

fn form(code: &str) -> &'static Market {
    Market::by_country(code).expect("one of the markets")
}

#[test]
fn there_are_thirty_three_markets_and_kazakhstan_is_the_default() {
    let codes: BTreeSet<&str> = Market::all()
        .iter()
        .map(|market| market.country.code())
        .collect();
    assert_eq!((codes.len(), Market::all().len()), (33, 33));
    assert_eq!(Market::fallback().country, Country::KZ);
    assert!(Market::by_country("XX").is_none());
    for market in Market::all() {
        assert!(
            market.rounding.step_minor > market.rounding.charm_minor,
            "{}",
            market.country
        );
        assert!(
            !market.languages.is_empty() && market.phone_prefix.starts_with('+'),
            "{}",
            market.country
        );
        assert!(
            market.address.field(FieldName::Phone).is_some(),
            "{}",
            market.country
        );
    }
}

#[test]
fn a_tag_without_translation_falls_back_on_the_market() {
    assert_eq!(form("pl").language_for("pl"), Language::En);
    assert_eq!(form("kz").language_for("uk"), Language::Kk);
    assert_eq!(form("ae").language_for("zh-CN"), Language::ZhHans);
    assert_eq!(Language::from_tag("ZH-hans"), Ok(Language::ZhHans));
    assert_eq!(Language::Ar.direction(), Direction::Rtl);
}

#[test]
fn the_heaviest_known_language_of_a_browser_wins() {
    assert_eq!(
        Language::from_accept_language("pl,ru;q=0.8,en;q=0.9"),
        Some(Language::En)
    );
    assert_eq!(
        Language::from_accept_language("kk-KZ, ru;q=0.9"),
        Some(Language::Kk)
    );
    assert_eq!(Language::from_accept_language("tr;q=0, pl"), None);
    assert_eq!(
        Language::from_accept_language("en;q=banana, tr;q=0.001"),
        Some(Language::Tr)
    );
}

#[test]
fn a_country_is_read_in_either_case_and_only_from_iso_3166() {
    assert_eq!(Country::from_code("kz"), Ok(Country::KZ));
    assert!(Country::from_code("XX").is_err());
    assert_eq!(Country::all().len(), 249);
    assert!(
        Country::all()
            .iter()
            .all(|country| Country::from_code(country.code()) == Ok(*country))
    );
}

#[test]
fn a_name_in_its_own_script_is_a_good_address() {
    assert_eq!(address(Country::KZ).validate(&form("kz").address), []);
}

#[test]
fn a_polish_parcel_needs_a_postcode_in_polish_shape() {
    let problem = |reason| {
        [AddressProblem {
            field: FieldName::Postcode,
            reason,
        }]
    };
    let mut polish = address(Country::PL);
    assert_eq!(
        polish.validate(&form("pl").address),
        problem(AddressReason::Missing)
    );
    polish.postcode = Some("00001".to_owned());
    assert_eq!(
        polish.validate(&form("pl").address),
        problem(AddressReason::BadPostcode)
    );
    polish.postcode = Some(" 00-001 ".to_owned());
    assert_eq!(polish.validate(&form("pl").address), []);
    assert_eq!(polish.trimmed().postcode.as_deref(), Some("00-001"));
}

#[test]
fn dubai_names_its_emirate_and_has_no_postcode() {
    let mut gulf = address(Country::AE);
    let region = |reason| {
        [AddressProblem {
            field: FieldName::Region,
            reason,
        }]
    };
    assert_eq!(
        gulf.validate(&form("ae").address),
        region(AddressReason::Missing)
    );
    gulf.region = Some("Almaty".to_owned());
    assert_eq!(
        gulf.validate(&form("ae").address),
        region(AddressReason::NotAChoice)
    );
    (gulf.city, gulf.region) = ("Dubai".to_owned(), None);
    assert_eq!(gulf.validate(&form("ae").address), []);
    assert!(form("ae").address.field(FieldName::Postcode).is_none());
}

#[test]
fn labels_carry_no_line_breaks_and_phones_have_digits() {
    let mut bad = address(Country::KZ);
    bad.name = "A\r\nBcc: everybody".to_owned();
    bad.line1 = "x".repeat(121);
    bad.phone = "call me".to_owned();
    let reasons: BTreeSet<_> = bad
        .validate(&form("kz").address)
        .iter()
        .map(|problem| format!("{problem:?}"))
        .collect();
    assert_eq!(reasons.len(), 3);
    assert!(
        reasons
            .iter()
            .any(|reason| reason.contains("ControlCharacter")),
        "{reasons:?}"
    );
}

#[test]
fn cash_is_rounded_to_the_smallest_coin() {
    // 1234.56 ₸ → 1235 ₸
    let amount = Money::new(123_456, Currency::KZT);
    assert_eq!(
        form("kz").cash_amount(amount),
        Ok(Money::new(123_500, Currency::KZT))
    );
    assert!(form("pl").cash_amount(amount).is_err());
}

#[test]
fn every_market_has_three_ways_from_anywhere_and_one_at_home() {
    let table = ShippingTable::from_toml(SHIPPING).unwrap();
    for market in Market::all() {
        for origin in [Country::CN, Country::US] {
            let methods = table.methods(origin, market.country);
            let ways: Vec<_> = methods
                .iter()
                .map(|way| (way.code.as_str(), way.incoterm))
                .collect();
            let expected = [
                ("economy", Incoterm::Dap),
                ("standard", Incoterm::Ddp),
                ("express", Incoterm::Ddp),
            ];
            assert_eq!(ways, expected, "{origin} → {}", market.country);
        }
        let home = table.methods(market.country, market.country);
        assert_eq!(home.len(), 1);
        assert_eq!(
            table
                .find(market.country, market.country, "express")
                .map(|way| way.code.as_str()),
            Some("domestic")
        );
    }
    assert!(table.find(Country::CN, Country::KZ, "pigeon").is_none());
}

#[test]
fn hs_codes_are_digits_and_compare_by_six() {
    assert_eq!(HsCode::parse("6109.10.00").unwrap().hs6(), "610910");
    for text in ["61091", "61091000000", "6109AB", "", "٦١٠٩١٠"] {
        assert!(HsCode::parse(text).is_err(), "{text}");
    }
}

#[test]
fn quantities_stay_between_1_and_999() {
    assert_eq!(Quantity::new(0), Err(CartError::NoQuantity));
    assert_eq!(
        Quantity::new(999).unwrap().plus(Quantity::ONE),
        Err(CartError::QuantityTooLarge)
    );
    assert!(serde_json::from_str::<Quantity>("1000").is_err());
}

#[test]
fn a_coupon_is_rounded_once_over_all_lines() {
    let coupon = Coupon {
        id: CouponId::nil(),
        code: Coupon::normalised(" welcome10 "),
        seller_share_ppm: 0,
        rate_ppm: 100_000,
        uses: 0,
        uses_max: 1,
        valid_from: Timestamp::from_ms(10),
        valid_to: Timestamp::from_ms(20),
    };
    // 10 % of 6.45 + 24.99 = 3.144 → 3.14 = 0.64 + 2.50
    let lines = [645, 2499].map(|minor| Money::new(minor, Currency::EUR));
    let parts = coupon.discounts(Currency::EUR, &lines).unwrap();
    assert_eq!(
        parts,
        [64, 250].map(|minor| Money::new(minor, Currency::EUR))
    );
    assert_eq!(coupon.code, "WELCOME10");
    assert_eq!(
        coupon.usable(Timestamp::from_ms(9)),
        Err(CouponProblem::NotYet)
    );
    assert_eq!(coupon.usable(Timestamp::from_ms(10)), Ok(()));
    assert_eq!(
        coupon.usable(Timestamp::from_ms(20)),
        Err(CouponProblem::Expired)
    );
    assert_eq!(
        Coupon { uses: 1, ..coupon }.usable(Timestamp::from_ms(10)),
        Err(CouponProblem::UsedUp)
    );
}

#[test]
fn ids_sort_by_age_and_have_one_spelling() {
    let (older, newer) = (
        OrderId::from_parts(1_000, [255; 10]),
        OrderId::from_parts(1_001, [0; 10]),
    );
    assert!(older < newer);
    assert_eq!(older.uuid().get_version_num(), 7);
    assert_eq!(older.to_string().parse(), Ok(older));
    assert!(
        older
            .uuid()
            .simple()
            .to_string()
            .parse::<OrderId>()
            .is_err()
    );
}

#[test]
fn time_knows_its_day_and_never_overflows() {
    let last_ms_of_1999 = Timestamp::from_ms(946_684_799_999);
    assert_eq!(last_ms_of_1999.date_utc(), date(1999, 12, 31));
    assert_eq!(
        last_ms_of_1999.plus(Duration::from_millis(1)).date_utc(),
        date(2000, 1, 1)
    );
    assert_eq!(
        Timestamp::from_ms(i64::MAX).plus(Duration::MAX).date_utc(),
        date(9999, 12, 31)
    );
    assert_eq!(
        Timestamp::from_ms(i64::MIN).minus(Duration::MAX).date_utc(),
        date(-9999, 1, 1)
    );
}

#[test]
fn terms_of_a_market_are_read_and_a_margin_that_is_a_slip_is_refused() {
    let terms = |ppm: &str| {
        let text = format!("[[market]]\ncountry = \"KZ\"\nfx_margin_ppm = {ppm}\n");
        MarketTerms::rows_of(&text).map(|rows| rows[0].check().is_ok())
    };
    assert_eq!(terms("15000"), Ok(true));
    assert_eq!(terms("100001"), Ok(false));
    assert_eq!(terms("-1"), Ok(false));
    assert!(terms("\"much\"").is_err());
    assert_eq!(MarketTerms::rows_of("").map(|rows| rows.len()), Ok(0));
}

#[test]
fn regions_are_known_by_their_official_and_their_local_name() {
    for (country, count) in [
        ("ae", 7),
        ("eg", 27),
        ("sa", 13),
        ("tr", 81),
        ("id", 38),
        ("th", 77),
    ] {
        let form = form(country).address;
        let field = form.field(FieldName::Region).unwrap();
        assert_eq!(field.choices.len(), count, "{country}");
        for choice in field.choices {
            assert!(choice.is_named(choice.value) && choice.is_named(choice.local));
            assert!(choice.is_named(&choice.value.to_uppercase()), "{choice:?}");
        }
        let mut values: Vec<_> = field.choices.iter().map(|choice| choice.value).collect();
        values.dedup();
        assert_eq!(values.len(), count, "{country}");
    }
    let cairo = form("eg").address.field(FieldName::Region).unwrap().choices;
    assert!(cairo.iter().any(|choice| choice.is_named("القاهرة")));
    assert!(!cairo.iter().any(|choice| choice.is_named("Atlantis")));
}
