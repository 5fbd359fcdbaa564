//! The number of the import one-stop shop.

use std::fmt;

/// `IM` and ten digits, as Council Implementing Regulation (EU) 2020/194 gives it out. It is told to the seller and the carrier
/// of an order alone: whoever else knows it could import free of tax in somebody's name.
#[derive(Clone, PartialEq, Eq)]
pub struct IossNumber(String);

impl IossNumber {
    /// Reads a number; small letters and spaces are fine.
    #[must_use]
    pub fn parse(text: &str) -> Option<IossNumber> {
        let bare: String = text
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| character.to_ascii_uppercase())
            .collect();
        let digits = bare.strip_prefix("IM")?;
        let is_number = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then_some(IossNumber(bare))
    }

    /// The number as it is printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IossNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IM…")
    }
}
