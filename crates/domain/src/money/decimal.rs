//! Reading decimal numbers exactly, as scaled integers.

use super::MoneyError;

/// Reads `-39.90` as −3990 at two digits. Plain ASCII digits with at most one point: no exponent, no grouping, no
/// leading plus, no bare point. What a spreadsheet turned into `3.99E1` is refused, not guessed at.
pub(crate) fn parse_scaled(text: &str, digits_max: u32) -> Result<i64, MoneyError> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits(unsigned).ok_or_else(|| MoneyError::NotDecimal {
        text: text.to_owned(),
    })?;
    let padding = (digits_max as usize)
        .checked_sub(fraction.len())
        .ok_or_else(|| MoneyError::TooPrecise {
            text: text.to_owned(),
            digits_max,
        })?;
    let mut negated: i64 = 0;
    for byte in whole
        .bytes()
        .chain(fraction.bytes())
        .chain(std::iter::repeat_n(b'0', padding))
    {
        // Counted downwards: the range below zero is one larger, so the smallest amount reads back too.
        let digit = i64::from(byte - b'0');
        negated = negated
            .checked_mul(10)
            .and_then(|value| value.checked_sub(digit))
            .ok_or(MoneyError::Overflow)?;
    }
    if unsigned.len() < text.len() {
        return Ok(negated);
    }
    negated.checked_neg().ok_or(MoneyError::Overflow)
}

/// Reads a percentage as millionths: `7.5` is 75,000.
///
/// # Errors
/// [`MoneyError::NotDecimal`]; [`MoneyError::TooPrecise`] beyond four decimals; [`MoneyError::Overflow`].
pub fn parse_ppm(percent: &str) -> Result<i64, MoneyError> {
    parse_scaled(percent, 4)
}

/// The digits before and after the point; `None` when there is anything but digits, or none where some must be.
fn digits(unsigned: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    let all_digits = whole
        .bytes()
        .chain(fraction.bytes())
        .all(|byte| byte.is_ascii_digit());
    (all_digits && !whole.is_empty()).then_some((whole, fraction))
}
