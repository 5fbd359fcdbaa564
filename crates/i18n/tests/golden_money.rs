//! Prices against CLDR.

mod support;

use domain::market::Market;
use domain::money::{Currency, Money};
use domain::place::Language;
use i18n::Formatter;

fn formatter(tag: &str, country: &str) -> Formatter {
    Formatter::new(
        Language::from_tag(tag).expect(tag),
        Market::by_country(country).expect(country),
    )
}

/// Without coins in daily life, though CLDR shows two digits: whole amounts have none.
const WHOLE: [&str; 11] = [
    "AMD", "BDT", "CZK", "EGP", "HUF", "KES", "KGS", "KZT", "LKR", "RUB", "THB",
];

/// Amounts whose last digits CLDR would round away are left out: the shop shows them in full.
fn parse(amount: &str, currency: Currency, digits_shown: u64) -> Option<Money> {
    let fraction = amount
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len() as u64);
    if fraction > digits_shown {
        return None;
    }
    let (sign, amount) = amount
        .strip_prefix('-')
        .map_or((1, amount), |rest| (-1, rest));
    let money = Money::parse_decimal(amount, currency).ok()?;
    Some(Money::new(sign * money.minor, currency))
}

#[test]
fn prices_are_written_as_cldr_writes_them() {
    let Some(table) = support::golden("currency") else {
        return;
    };
    let amounts: Vec<_> = table["meta"]["amounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| a.as_str().unwrap())
        .collect();
    let mut compared = 0;
    for (tag, locale) in support::LOCALES {
        // Poland's own currency is Polish, so every other currency is shown with its distinct sign.
        let formatter = formatter(tag, "PL");
        for (code, widths) in table["format"][locale].as_object().unwrap() {
            let Ok(currency) = Currency::from_code(code) else {
                panic!("{code}")
            };
            if ["PLN", "UZS"].contains(&code.as_str()) {
                continue;
            }
            let digits = table["digits"][code].as_u64().unwrap();
            let drops = digits > 0 && WHOLE.contains(&code.as_str());
            for (index, amount) in amounts.iter().enumerate() {
                let Some(money) = parse(amount, currency, digits) else {
                    continue;
                };
                if drops && !amount.contains('.') {
                    continue;
                }
                let expected = widths["symbol"][index].as_str().unwrap();
                assert_eq!(formatter.money(money), expected, "{tag} {code} {amount}");
                compared += 1;
            }
            let whole = table["whole_if_integer"][locale][code].as_str();
            if let (true, Some(expected)) = (drops, whole) {
                let money = Money::parse_decimal("1200", currency).unwrap();
                assert_eq!(formatter.money(money), expected, "{tag} {code} 1200");
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "only {compared} prices compared");
}

#[test]
fn the_markets_own_currency_has_its_local_sign() {
    let Some(table) = support::golden("currency") else {
        return;
    };
    let tenge = Money::parse_decimal("1234.50", Currency::KZT).unwrap();
    for (tag, locale) in support::LOCALES {
        let expected = table["format"][locale]["KZT"]["narrowSymbol"][8]
            .as_str()
            .unwrap();
        assert_eq!(formatter(tag, "KZ").money(tenge), expected, "{tag}");
    }
    let shilling = Money::parse_decimal("1234.50", Currency::KES).unwrap();
    assert_eq!(formatter("en", "KE").money(shilling), "Ksh\u{a0}1,234.50");
}

#[test]
fn whole_tenge_are_shown_without_a_fraction_and_others_in_full() {
    let formatter = formatter("ru", "KZ");
    let show = |text: &str| formatter.money(Money::parse_decimal(text, Currency::KZT).unwrap());
    assert_eq!(show("12990.00"), "12\u{a0}990\u{a0}₸");
    assert_eq!(show("12990.50"), "12\u{a0}990,50\u{a0}₸");
    assert_eq!(show("0"), "0\u{a0}₸");
}

#[test]
fn no_digit_that_is_charged_is_hidden() {
    // CLDR shows no fraction for these three; ISO 4217 charges one.
    let show = |text: &str, currency| {
        formatter("en", "KZ").money(Money::parse_decimal(text, currency).unwrap())
    };
    assert_eq!(show("1234.50", Currency::PKR), "PKR\u{a0}1,234.50");
    assert_eq!(show("1234.00", Currency::PKR), "PKR\u{a0}1,234");
    assert_eq!(show("0.125", Currency::IQD), "IQD\u{a0}0.125");
}

#[test]
fn three_digit_and_zero_digit_currencies_keep_their_exponent() {
    let formatter = formatter("en", "KZ");
    assert_eq!(
        formatter.money(Money::new(1_234_500, Currency::KWD)),
        "KWD\u{a0}1,234.500"
    );
    assert_eq!(
        formatter.money(Money::new(1_234, Currency::JPY)),
        "JP¥1,234"
    );
    assert_eq!(formatter.money(Money::new(-1, Currency::USD)), "-US$0.01");
    assert_eq!(
        formatter.money(Money::new(i64::MIN, Currency::JPY)),
        "-JP¥9,223,372,036,854,775,808"
    );
}

#[test]
fn uzbek_prices_in_russian_end_in_sum() {
    let sum = Money::parse_decimal("129000", Currency::UZS).unwrap();
    assert_eq!(formatter("ru", "UZ").money(sum), "129\u{a0}000\u{a0}сум");
}

#[test]
fn the_symbol_is_the_one_prices_carry() {
    assert_eq!(formatter("ru", "KZ").currency_symbol(Currency::KZT), "₸");
    assert_eq!(formatter("en", "KZ").currency_symbol(Currency::USD), "US$");
    assert_eq!(formatter("ar", "AE").currency_symbol(Currency::AED), "د.إ.");
}
