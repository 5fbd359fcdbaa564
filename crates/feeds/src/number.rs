//! Numbers as sellers type them: digits of any script, signs and spaces of any country.

use crate::problem::{Reason, found};

/// Heavier than any parcel a marketplace sells: 1,000 kg, in grams.
const GRAMS_MAX: u64 = 1_000_000;
/// More pieces than anybody has of one thing.
const STOCK_MAX: u64 = 10_000_000;

/// Replaces digits of other scripts by ASCII's, Arabic separators and typographic minus signs by their plain forms.
pub(crate) fn plain_digits(text: &str) -> String {
    text.trim().chars().map(plain).collect()
}

fn plain(character: char) -> char {
    const ZEROS: [char; 5] = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{FF10}'];
    for zero in ZEROS {
        if let Some(value @ 0..=9) = u32::from(character).checked_sub(u32::from(zero)) {
            return char::from_digit(value, 10).unwrap_or(character);
        }
    }
    match character {
        '\u{066B}' | '\u{FF0E}' => '.',
        '\u{066C}' | '\u{2019}' => '\'',
        '\u{FF0C}' => ',',
        '\u{2212}' | '\u{FF0D}' => '-',
        '\u{00A0}' | '\u{202F}' | '\u{2009}' | '\u{3000}' => ' ',
        other => other,
    }
}

/// A stock: a whole number, perhaps written `5.0`. Less than nothing means that the old shop sold what it did not have.
pub(crate) fn read_stock(text: &str) -> Result<u32, Reason> {
    let digits = plain_digits(text);
    if let Some(positive) = digits.strip_prefix('-') {
        return read_tenths(positive, STOCK_MAX, text).map(|_| 0);
    }
    match read_tenths(&digits, STOCK_MAX, text)? {
        (whole, false) => Ok(whole),
        (_, true) => Err(Reason::NotANumber { found: found(text) }),
    }
}

/// A weight in grams, a fraction rounded up: a parcel is never lighter than declared. `None` for zero, which shops
/// write for "not weighed".
pub(crate) fn read_grams(text: &str) -> Result<Option<u32>, Reason> {
    let digits = plain_digits(text);
    if digits.starts_with('-') {
        return Err(Reason::NegativeAmount { found: found(text) });
    }
    let (whole, has_fraction) = read_tenths(&digits, GRAMS_MAX, text)?;
    let grams = whole + u32::from(has_fraction);
    Ok((grams > 0).then_some(grams))
}

/// A position such as `3` or `3.0`; `None` for anything else, because nothing but an order depends on it.
pub(crate) fn read_position(text: &str) -> Option<u32> {
    read_tenths(&plain_digits(text), STOCK_MAX, text)
        .ok()
        .map(|(whole, _)| whole)
}

/// The whole part, and whether anything but zeros follows the point.
fn read_tenths(digits: &str, limit: u64, original: &str) -> Result<(u32, bool), Reason> {
    let not_a_number = || Reason::NotANumber {
        found: found(original),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return Err(not_a_number());
    }
    let too_large = || Reason::TooLarge {
        found: found(original),
    };
    let value: u64 = whole.parse().map_err(|_| too_large())?;
    if value > limit {
        return Err(too_large());
    }
    Ok((
        u32::try_from(value).map_err(|_| too_large())?,
        fraction.bytes().any(|byte| byte != b'0'),
    ))
}

#[cfg(test)]
mod tests {
    use super::{read_grams, read_stock};
    use crate::problem::Reason;

    #[test]
    fn stock_is_a_whole_number_in_any_script() {
        assert_eq!(read_stock("12"), Ok(12));
        assert_eq!(read_stock(" 12.0 "), Ok(12));
        assert_eq!(read_stock("١٢"), Ok(12));
        assert_eq!(read_stock("-3"), Ok(0));
        for bad in ["", "1.5", "1e3", "many", "1,000", "--1", "NaN"] {
            assert!(
                matches!(read_stock(bad), Err(Reason::NotANumber { .. })),
                "{bad}"
            );
        }
        assert!(matches!(
            read_stock("99999999999999999999"),
            Err(Reason::TooLarge { .. })
        ));
    }

    #[test]
    fn a_fraction_of_a_gram_is_rounded_up_and_zero_is_unknown() {
        assert_eq!(read_grams("0.1"), Ok(Some(1)));
        assert_eq!(read_grams("264.0"), Ok(Some(264)));
        assert_eq!(read_grams("0.0"), Ok(None));
        assert!(matches!(
            read_grams("-1"),
            Err(Reason::NegativeAmount { .. })
        ));
        assert!(matches!(
            read_grams("2000000"),
            Err(Reason::TooLarge { .. })
        ));
    }
}
