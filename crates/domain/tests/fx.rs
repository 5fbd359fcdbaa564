//! Exchange rates.

use domain::money::{Currency, FxTable, Money, MoneyError, Rate, Rounding};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const DEMO: &str = include_str!("../../../rules/fx-demo.toml");

fn rate(quote: Currency, rate_e9: i64, day: Date) -> Rate {
    Rate {
        base: Currency::USD,
        quote,
        rate_e9,
        date: day,
        source: "test".to_owned(),
    }
}

fn table(rates: &[(Currency, i64)]) -> FxTable {
    let day = date(2026, 10, 1);
    FxTable::from_rates(
        Currency::USD,
        rates
            .iter()
            .map(|(quote, rate_e9)| rate(*quote, *rate_e9, day)),
    )
    .expect("positive rates from the pivot")
}

#[test]
fn a_cross_rate_is_rounded_once() {
    // 1 EUR = 1.25 USD, 1 USD = 500 KZT: 10.01 EUR = 12.5125 USD = 6256.25 KZT. Through rounded dollars: 6255.00.
    let fx = table(&[
        (Currency::EUR, 800_000_000),
        (Currency::KZT, 500_000_000_000),
    ]);
    let converted = fx
        .convert(
            Money::new(1001, Currency::EUR),
            Currency::KZT,
            Rounding::HalfUp,
        )
        .unwrap();
    assert_eq!(converted.amount, Money::new(625_625, Currency::KZT));
    assert_eq!(converted.rate.rate_e9, 625_000_000_000);
}

#[test]
fn exponents_count_between_yen_and_dinar() {
    // 1 USD = 150 JPY = 0.300 KWD: ¥1500 = 10 USD = 3.000 KWD = 3000 fils.
    let fx = table(&[
        (Currency::JPY, 150_000_000_000),
        (Currency::KWD, 300_000_000),
    ]);
    let converted = fx
        .convert(
            Money::new(1500, Currency::JPY),
            Currency::KWD,
            Rounding::Floor,
        )
        .unwrap();
    assert_eq!(converted.amount, Money::new(3000, Currency::KWD));
}

#[test]
fn a_currency_without_a_rate_is_an_error_not_a_guess() {
    let fx = table(&[]);
    let missing = fx.convert(Money::new(1, Currency::USD), Currency::PLN, Rounding::Ceil);
    assert_eq!(
        missing,
        Err(MoneyError::NoRate {
            base: Currency::USD,
            quote: Currency::PLN
        })
    );
}

#[test]
fn an_amount_in_its_own_currency_stays_as_it_is() {
    let amount = Money::new(1234, Currency::PLN);
    let same = table(&[])
        .convert(amount, Currency::PLN, Rounding::Ceil)
        .unwrap();
    assert_eq!((same.amount, same.rate.rate_e9), (amount, 1_000_000_000));
}

#[test]
fn a_cross_rate_is_as_old_as_its_older_half() {
    let rates = [
        rate(Currency::EUR, 800_000_000, date(2026, 10, 1)),
        rate(Currency::KZT, 500_000_000_000, date(2026, 9, 1)),
    ];
    let fx = FxTable::from_rates(Currency::USD, rates).unwrap();
    assert_eq!(
        fx.rate(Currency::EUR, Currency::KZT).unwrap().date,
        date(2026, 9, 1)
    );
}

#[test]
fn the_latest_rate_wins_and_nonsense_is_refused() {
    let mut fx = table(&[(Currency::EUR, 800_000_000)]);
    fx.insert(rate(Currency::EUR, 900_000_000, date(2020, 1, 1)))
        .unwrap();
    assert_eq!(
        fx.rate(Currency::USD, Currency::EUR).unwrap().rate_e9,
        800_000_000
    );
    let day = date(2026, 10, 2);
    assert!(fx.insert(rate(Currency::EUR, 0, day)).is_err());
    assert!(fx.insert(rate(Currency::USD, 1, day)).is_err());
}

#[test]
fn the_demo_rates_cover_every_market_and_name_their_source() {
    let fx = FxTable::from_toml(DEMO).unwrap();
    for code in [
        "KZT", "UZS", "TRY", "AED", "PLN", "PKR", "KES", "IDR", "CNY", "EUR", "GBP", "RUB", "SAR",
        "VND", "JPY", "KWD",
    ] {
        let rate = fx
            .rate(Currency::USD, Currency::from_code(code).unwrap())
            .unwrap();
        assert_eq!(rate.source, "demo", "{code}");
    }
    assert!(fx.currencies().count() >= 40);
}

proptest! {
    #[test]
    fn converting_and_back_never_gains(minor in 0_i64..1_000_000_000_000, left in 1_i64..1_000_000_000_000_000, right in 1_i64..1_000_000_000_000_000) {
        let fx = table(&[(Currency::PLN, left), (Currency::KWD, right)]);
        let start = Money::new(minor, Currency::PLN);
        let there = fx.convert(start, Currency::KWD, Rounding::Floor);
        let back = there.and_then(|there| fx.convert(there.amount, Currency::PLN, Rounding::Floor));
        if let Ok(back) = back {
            prop_assert!(back.amount.minor <= minor);
        }
    }

    #[test]
    fn a_price_rounded_up_for_the_buyer_covers_what_the_seller_asked(minor in 0_i64..1_000_000_000_000, left in 1_000_000_i64..1_000_000_000_000_000, right in 1_000_000_i64..1_000_000_000_000_000) {
        let fx = table(&[(Currency::CNY, left), (Currency::JPY, right)]);
        let asked = Money::new(minor, Currency::CNY);
        let paid = fx.convert(asked, Currency::JPY, Rounding::Ceil).unwrap();
        let back = fx.convert(paid.amount, Currency::CNY, Rounding::Floor).unwrap();
        prop_assert!(back.amount.minor >= minor);
        // … and by less than one minor unit of what was paid.
        if let Some(less) = paid.amount.minor.checked_sub(1).filter(|less| *less >= 0) {
            let under = fx.convert(Money::new(less, Currency::JPY), Currency::CNY, Rounding::Floor).unwrap();
            prop_assert!(under.amount.minor <= minor);
        }
    }

    #[test]
    fn no_conversion_panics(minor: i64, numer: i64, denom: i64, left in 1_i64..i64::MAX, right in 1_i64..i64::MAX) {
        let fx = table(&[(Currency::CLF, left), (Currency::JPY, right)]);
        for rounding in [Rounding::Ceil, Rounding::Floor, Rounding::HalfUp] {
            let _ = fx.convert(Money::new(minor, Currency::CLF), Currency::JPY, rounding);
            let _ = fx.convert_ratio(Money::new(minor, Currency::JPY), numer, denom, Currency::CLF, rounding);
        }
    }
}
