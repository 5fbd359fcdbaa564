//! Prices as sellers type them, read exactly or not at all.
//!
//! `1 234,56`, `1.234,56`, `1,234.56` and `١٢٣٤٫٥٦` are one amount each. `1,500` is two, and a shop that picks one sells a
//! sofa for the price of a candle: it is refused.

use domain::money::{Currency, Money, MoneyError};

use crate::number::plain_digits;
use crate::problem::{Reason, found};

/// No single item costs more than this many minor units; a longer number is a bar code in the wrong column.
const MINOR_MAX: i64 = 1_000_000_000_000;

/// Signs that stand for a currency where it is known to be that currency.
const SIGNS: [(&str, &[&str]); 14] = [
    ("AED", &["د.إ", "Dhs", "Dh"]),
    ("CNY", &["¥", "￥", "元", "RMB"]),
    ("EUR", &["€"]),
    ("GBP", &["£"]),
    ("IDR", &["Rp"]),
    ("JPY", &["¥", "￥", "円"]),
    ("KES", &["KSh"]),
    ("KWD", &["KD"]),
    ("KZT", &["₸", "тг"]),
    ("PKR", &["Rs", "₨"]),
    ("PLN", &["zł"]),
    ("RUB", &["₽", "руб"]),
    ("TRY", &["₺", "TL"]),
    ("USD", &["$", "US$"]),
];

/// Reads a price in the given currency.
pub(crate) fn read_price(text: &str, currency: Currency) -> Result<Money, Reason> {
    let plain = plain_digits(text);
    let number = without_currency(&plain, currency)?;
    let not_a_number = || Reason::NotANumber { found: found(text) };
    if let Some(positive) = number.strip_prefix('-') {
        return Err(match decimal(positive, currency.exponent()) {
            Some(_) => Reason::NegativeAmount { found: found(text) },
            None => not_a_number(),
        });
    }
    let decimal = decimal(number, currency.exponent()).ok_or_else(not_a_number)?;
    let Decimal::Certain(digits) = decimal else {
        return Err(Reason::AmbiguousNumber { found: found(text) });
    };
    match Money::parse_decimal(&digits, currency) {
        Ok(money) if money.minor <= MINOR_MAX => Ok(money),
        Ok(_) | Err(MoneyError::Overflow) => Err(Reason::TooLarge { found: found(text) }),
        Err(MoneyError::TooPrecise { .. }) => Err(Reason::TooManyDecimals {
            exponent: currency.exponent(),
        }),
        Err(_) => Err(not_a_number()),
    }
}

/// Takes the currency's code or sign off either end; another currency's is a problem of its own.
fn without_currency(text: &str, currency: Currency) -> Result<&str, Reason> {
    let is_number = |character: char| character.is_ascii_digit() || character == '-';
    let not_a_number = || Reason::NotANumber { found: found(text) };
    let start = text.find(is_number).ok_or_else(not_a_number)?;
    let end = text.rfind(is_number).map_or(0, |last| last + 1);
    for sign in [&text[..start], &text[end..]] {
        let sign = sign.trim().trim_end_matches('.');
        if sign.is_empty() || is_sign_of(sign, currency) {
            continue;
        }
        let other = Currency::from_code(sign).is_ok()
            || SIGNS.iter().any(|(_, signs)| signs.contains(&sign));
        return Err(if other {
            Reason::OtherCurrency {
                found: found(sign),
                expected: currency.code().to_owned(),
            }
        } else {
            not_a_number()
        });
    }
    Ok(&text[start..end])
}

fn is_sign_of(sign: &str, currency: Currency) -> bool {
    let own = SIGNS.iter().find(|(code, _)| *code == currency.code());
    sign.eq_ignore_ascii_case(currency.code())
        || own.is_some_and(|(_, signs)| signs.contains(&sign))
}

enum Decimal {
    /// ASCII digits with at most one point.
    Certain(String),
    /// One comma or point with three digits behind it.
    Ambiguous,
}

/// Decides which sign is the decimal one; `None` if it is no number at all.
fn decimal(number: &str, exponent: u32) -> Option<Decimal> {
    let (whole, fraction) = match (number.matches('.').count(), number.matches(',').count()) {
        (0, 0) => (number, ""),
        (points, commas) if points > 0 && commas > 0 => number.rsplit_once(['.', ','])?,
        (1, 0) | (0, 1) => {
            let (whole, fraction) = number.split_once(['.', ','])?;
            let is_certainly_decimal = exponent == 3 && number.contains('.');
            if !is_certainly_decimal && looks_grouped(whole, fraction) {
                return Some(Decimal::Ambiguous);
            }
            (whole, fraction)
        }
        _ => (number, ""),
    };
    let whole = ungrouped(whole)?;
    let fraction = without_spare_zeros(fraction, exponent);
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Decimal::Certain(if fraction.is_empty() {
        whole
    } else {
        format!("{whole}.{fraction}")
    }))
}

/// Whether a sign between the two may stand for thousands: `1,500` and not `0,500` or `1500,500`.
fn looks_grouped(whole: &str, fraction: &str) -> bool {
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    fraction.len() == 3
        && (1..=3).contains(&whole.len())
        && whole != "0"
        && all_digits(whole)
        && all_digits(fraction)
}

/// `1000.00` yen, as many exports write it, is 1000 yen.
fn without_spare_zeros(fraction: &str, exponent: u32) -> &str {
    let kept = usize::try_from(exponent)
        .unwrap_or(usize::MAX)
        .min(fraction.len());
    match fraction.split_at_checked(kept) {
        Some((kept, spare)) if spare.bytes().all(|byte| byte == b'0') => kept,
        _ => fraction,
    }
}

/// Removes grouping signs, all of one kind, with groups of three, or of two and three as in Pakistan and India.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(sign) = whole.chars().find(|character| !character.is_ascii_digit()) else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    if !matches!(sign, ' ' | '\'' | '.' | ',') {
        return None;
    }
    let groups: Vec<&str> = whole.split(sign).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let sizes_fit = (1..=3).contains(&first.len())
        && last.len() == 3
        && (middle.iter().all(|group| group.len() == 3)
            || middle.iter().all(|group| group.len() == 2));
    let digits = groups.concat();
    (sizes_fit && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use domain::money::Currency;

    use super::read_price;
    use crate::problem::Reason;

    fn minor(text: &str, code: &str) -> Result<i64, Reason> {
        read_price(text, Currency::from_code(code).unwrap()).map(|money| money.minor)
    }

    #[test]
    fn one_amount_in_the_spelling_of_many_countries() {
        for text in [
            "1234.56",
            "1,234.56",
            "1.234,56",
            "1 234,56",
            "1\u{a0}234,56",
            "1\u{202f}234,56",
            "1'234.56",
            "١٢٣٤٫٥٦",
            "۱۲۳۴٫۵۶",
            "১২৩৪.৫৬",
            "１２３４.５６",
            "PLN 1234.56",
            "1234,56 zł",
            " 1234.56 pln ",
        ] {
            assert_eq!(minor(text, "PLN"), Ok(123_456), "{text}");
        }
    }

    #[test]
    fn digits_behind_the_point_follow_the_currency() {
        assert_eq!(minor("199", "JPY"), Ok(199));
        assert_eq!(minor("1000.00", "JPY"), Ok(1000));
        assert_eq!(minor("KD 1.250", "KWD"), Ok(1250));
        assert_eq!(minor("1,23,456.50", "PKR"), Ok(12_345_650));
        assert_eq!(minor("Rp 1.299.000", "IDR"), Ok(129_900_000));
        assert_eq!(
            minor("1.5", "JPY"),
            Err(Reason::TooManyDecimals { exponent: 0 })
        );
        assert_eq!(
            minor("0.005", "USD"),
            Err(Reason::TooManyDecimals { exponent: 2 })
        );
        assert_eq!(
            minor("9.9999", "USD"),
            Err(Reason::TooManyDecimals { exponent: 2 })
        );
    }

    #[test]
    fn what_may_mean_two_amounts_is_refused() {
        for text in ["1,500", "1.500", "12,000"] {
            assert!(
                matches!(minor(text, "USD"), Err(Reason::AmbiguousNumber { .. })),
                "{text}"
            );
        }
        assert!(matches!(
            minor("1,500", "KWD"),
            Err(Reason::AmbiguousNumber { .. })
        ));
    }

    #[test]
    fn what_is_no_price_is_refused() {
        for text in [
            "", " ", "1.5e3", "NaN", "Infinity", "Free", "#REF!", "12.34.56", "1,2,3", "..", "1 2",
            "0x10", "5-", "=1+1",
        ] {
            assert!(
                matches!(minor(text, "USD"), Err(Reason::NotANumber { .. })),
                "{text}: {:?}",
                minor(text, "USD")
            );
        }
        assert!(matches!(
            minor("-5", "USD"),
            Err(Reason::NegativeAmount { .. })
        ));
        assert!(matches!(
            minor("−5,00", "USD"),
            Err(Reason::NegativeAmount { .. })
        ));
        assert!(matches!(
            minor("99999999999999999999", "USD"),
            Err(Reason::TooLarge { .. })
        ));
    }

    #[test]
    fn another_currencys_sign_is_never_ignored() {
        for text in ["USD 5", "5 €", "₺5"] {
            assert!(
                matches!(minor(text, "PLN"), Err(Reason::OtherCurrency { .. })),
                "{text}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn every_amount_reads_back_from_its_plain_form(amount in 0..1_000_000_000_000_i64) {
            let money = domain::money::Money::new(amount, Currency::PLN);
            proptest::prop_assert_eq!(read_price(&money.to_decimal_string(), Currency::PLN), Ok(money));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _either_way = read_price(&text, Currency::KWD);
        }
    }
}
