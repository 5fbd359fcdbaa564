//! Amounts: reading, splitting, rounding.

use domain::money::{Currency, Money, MoneyError, Rounding, RoundingRule, allocate, allocate_by};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

#[test]
fn a_decimal_is_read_exactly_or_not_at_all() {
    assert_eq!(
        Money::parse_decimal("39.90", Currency::PLN),
        Ok(Money::new(3990, Currency::PLN))
    );
    assert_eq!(
        Money::parse_decimal("39.9", Currency::PLN),
        Ok(Money::new(3990, Currency::PLN))
    );
    assert_eq!(
        Money::parse_decimal("-5", Currency::KWD),
        Ok(Money::new(-5000, Currency::KWD))
    );
    for text in [
        "", "-", ".5", "5.", "1e3", "+5", "1,5", " 5", "5 ", "0x1", "٥", "--1", "1.2.3",
    ] {
        assert!(
            matches!(
                Money::parse_decimal(text, Currency::EUR),
                Err(MoneyError::NotDecimal { .. })
            ),
            "{text}"
        );
    }
    assert!(matches!(
        Money::parse_decimal("3.999", Currency::EUR),
        Err(MoneyError::TooPrecise { .. })
    ));
    assert_eq!(
        Money::parse_decimal("92233720368547758.08", Currency::EUR),
        Err(MoneyError::Overflow)
    );
}

#[test]
fn a_yen_has_no_hundredths() {
    // The classic failure: ¥3990 sent as 399000.
    assert_eq!(
        Money::parse_decimal("3990", Currency::JPY),
        Ok(Money::new(3990, Currency::JPY))
    );
    assert_eq!(Money::new(3990, Currency::JPY).to_decimal_string(), "3990");
    assert!(Money::parse_decimal("3990.5", Currency::JPY).is_err());
    assert_eq!(
        Money::new(-1234, Currency::KWD).to_decimal_string(),
        "-1.234"
    );
}

#[test]
fn currencies_never_mix() {
    let mixed = eur(1).checked_add(Money::new(1, Currency::KZT));
    assert_eq!(
        mixed,
        Err(MoneyError::CurrencyMismatch {
            left: Currency::EUR,
            right: Currency::KZT
        })
    );
}

#[test]
fn an_amount_travels_as_minor_units_and_code() {
    let json = serde_json::to_string(&Money::new(12345, Currency::PLN)).unwrap();
    assert_eq!(json, r#"{"minor":12345,"currency":"PLN"}"#);
    assert_eq!(
        serde_json::from_str::<Money>(&json).unwrap(),
        Money::new(12345, Currency::PLN)
    );
    assert!(serde_json::from_str::<Money>(r#"{"minor":1,"currency":"XXX"}"#).is_err());
}

#[test]
fn the_currency_table_is_sorted_and_has_the_exponents_of_iso_4217() {
    let all = Currency::all();
    assert!(all.is_sorted_by(|left, right| left.code() < right.code()));
    assert!(
        all.iter()
            .all(|currency| Currency::from_code(currency.code()) == Ok(*currency))
    );
    for (code, exponent) in [
        ("VND", 0),
        ("KRW", 0),
        ("PLN", 2),
        ("IQD", 3),
        ("TND", 3),
        ("CLF", 4),
    ] {
        assert_eq!(
            Currency::from_code(code).unwrap().exponent(),
            exponent,
            "{code}"
        );
    }
}

#[test]
fn ten_euros_over_three_lines_is_one_odd_cent_on_the_first() {
    assert_eq!(
        allocate(eur(1000), &[1, 1, 1]),
        [eur(334), eur(333), eur(333)]
    );
    assert_eq!(
        allocate(eur(-1000), &[1, 1, 1]),
        [eur(-334), eur(-333), eur(-333)]
    );
    assert_eq!(allocate(eur(5), &[0, 0]), [eur(3), eur(2)]);
    assert_eq!(
        allocate_by(eur(100), &[eur(-7), eur(1)]),
        [eur(0), eur(100)]
    );
}

#[test]
fn a_unit_is_not_rounded_before_it_is_multiplied() {
    // 3 × 0.3333… of 1.00: rounding the unit first gives 0.99, one cent off.
    assert_eq!(eur(100).times_ratio(3, 3, Rounding::HalfUp), Ok(eur(100)));
    // 24.99 × 10.75 % = 2.686425, kept as 2.69.
    assert_eq!(eur(2499).times_ppm(107_500, Rounding::HalfUp), Ok(eur(269)));
}

#[test]
fn halves_round_away_from_zero() {
    for (minor, rounded) in [(5, 3), (-5, -3), (3, 2), (-3, -2), (4, 2)] {
        assert_eq!(
            eur(minor).times_ratio(1, 2, Rounding::HalfUp),
            Ok(eur(rounded)),
            "{minor} / 2"
        );
    }
    assert_eq!(eur(-5).times_ratio(1, 2, Rounding::Floor), Ok(eur(-3)));
    assert_eq!(eur(-5).times_ratio(1, 2, Rounding::Ceil), Ok(eur(-2)));
    assert_eq!(
        eur(5).times_ratio(1, 0, Rounding::Ceil),
        Err(MoneyError::Overflow)
    );
}

#[test]
fn a_charm_price_is_the_step_above_less_the_charm() {
    // ceil(37.20 / 1.00) × 1.00 − 0.01 = 37.99
    let rule = RoundingRule::new(100, 1).unwrap();
    assert_eq!(rule.apply(eur(3720)), Ok(eur(3799)));
    assert_eq!(rule.apply(eur(3800)), Ok(eur(3799)));
    assert_eq!(rule.apply(eur(1)), Ok(eur(99)));
    assert_eq!(rule.apply(eur(0)), Ok(eur(0)));
    assert!(RoundingRule::new(100, 100).is_none());
    assert!(RoundingRule::new(0, 0).is_none());
}

proptest! {
    #[test]
    fn the_parts_sum_to_the_whole(minor: i64, weights in prop::collection::vec(any::<u64>(), 1..40)) {
        let parts = allocate(eur(minor), &weights);
        prop_assert_eq!(parts.len(), weights.len());
        prop_assert_eq!(parts.iter().map(|part| i128::from(part.minor)).sum::<i128>(), i128::from(minor));
        prop_assert!(parts.iter().all(|part| part.minor == 0 || (part.minor < 0) == (minor < 0)));
    }

    #[test]
    fn the_same_split_gives_the_same_parts_and_a_refund_mirrors_the_charge(
        minor in 0..i64::MAX, weights in prop::collection::vec(0_u64..1000, 1..40),
    ) {
        let parts = allocate(eur(minor), &weights);
        prop_assert_eq!(&parts, &allocate(eur(minor), &weights));
        let mirrored: Vec<Money> = parts.iter().map(|part| part.negated().unwrap()).collect();
        prop_assert_eq!(mirrored, allocate(eur(-minor), &weights));
    }

    #[test]
    fn no_part_is_a_minor_unit_away_from_its_exact_share(
        minor in 0_i64..1_000_000_000, weights in prop::collection::vec(0_u64..1_000_000, 1..20),
    ) {
        let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        prop_assume!(sum > 0);
        for (part, weight) in allocate(eur(minor), &weights).iter().zip(&weights) {
            let off = i128::from(part.minor) * sum - i128::from(minor) * i128::from(*weight);
            prop_assert!(off.abs() < sum);
        }
    }

    #[test]
    fn what_is_written_reads_back(minor: i64, index in 0..Currency::all().len()) {
        let amount = Money::new(minor, Currency::all()[index]);
        prop_assert_eq!(Money::parse_decimal(&amount.to_decimal_string(), amount.currency), Ok(amount));
        prop_assert_eq!(amount.to_string().parse(), Ok(amount));
    }

    #[test]
    fn a_rounded_price_stays_positive_and_within_a_step(
        minor in 1_i64..i64::MAX / 2, step in 1_i64..1_000_000, charm_ppm in 0_i64..1_000_000,
    ) {
        let charm = step * charm_ppm / 1_000_000;
        let rounded = RoundingRule::new(step, charm).unwrap().apply(eur(minor)).unwrap().minor;
        prop_assert!(rounded > 0);
        prop_assert!(rounded > minor - step && rounded < minor + step);
        prop_assert_eq!((rounded + charm) % step, 0);
    }

    #[test]
    fn no_ratio_panics(minor: i64, numer: i64, denom: i64) {
        for rounding in [Rounding::Ceil, Rounding::Floor, Rounding::HalfUp] {
            let _ = eur(minor).times_ratio(numer, denom, rounding);
        }
        let _ = RoundingRule { step_minor: numer, charm_minor: denom }.apply(eur(minor));
    }
}

#[test]
fn percentages_are_read_to_the_millionth_and_no_further() {
    use domain::money::parse_ppm;
    assert_eq!(parse_ppm("23"), Ok(230_000));
    assert_eq!(parse_ppm("7.5"), Ok(75_000));
    assert_eq!(parse_ppm("0.0001"), Ok(1));
    for text in ["0.00001", "1e3", "23 %", "", "."] {
        assert!(parse_ppm(text).is_err(), "{text}");
    }
}
