//! Reading decimal numbers exactly, as scaled integers.

use super::MoneyError;

/// Reads `-39.90` as −3990 at two digits. Plain ASCII digits with at most one point: no exponent, no grouping, no
/// leading plus, no bare point. What a spreadsheet turned into `3.99E1` is refused, not guessed at.
pub(crate) fn parse_scaled(text: &str, digits_max: u32) -> Result<i64, MoneyError> {
    let not_decimal = || MoneyError::NotDecimal {
        text: text.to_owned(),
    };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return Err(not_decimal()),
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    if whole.is_empty()
        || !whole
            .bytes()
            .chain(fraction.bytes())
            .all(|byte| byte.is_ascii_digit())
    {
        return Err(not_decimal());
    }
    let padding = (digits_max as usize)
        .checked_sub(fraction.len())
        .ok_or_else(|| MoneyError::TooPrecise {
            text: text.to_owned(),
            digits_max,
        })?;
    let mut scaled: i64 = 0;
    for byte in whole
        .bytes()
        .chain(fraction.bytes())
        .chain(std::iter::repeat_n(b'0', padding))
    {
        // Counted downwards: the range below zero is one larger, so the smallest amount reads back too.
        let digit = i64::from(byte - b'0');
        scaled = scaled
            .checked_mul(10)
            .and_then(|value| value.checked_sub(digit))
            .ok_or(MoneyError::Overflow)?;
    }
    if unsigned.len() == text.len() {
        scaled.checked_neg().ok_or(MoneyError::Overflow)
    } else {
        Ok(scaled)
    }
}
