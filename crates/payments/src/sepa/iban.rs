//! Names of accounts and banks.

use std::fmt;
use std::str::FromStr;

use iban::IbanLike;

/// Why a text names no account or no bank. Without the text: an account number belongs into no log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Not two letters, two digits and the rest.
    #[error("not an IBAN")]
    Format,
    /// The check digits do not fit: most likely two digits changed places.
    #[error("the check digits of the IBAN do not fit")]
    CheckDigits,
    /// A country whose accounts have no IBAN.
    #[error("the country of the IBAN has none")]
    Country,
    /// Too long, too short, or letters where the country has digits.
    #[error("the IBAN is not built as those of its country")]
    Structure,
    /// Not eight or eleven letters and digits as ISO 9362 wants them.
    #[error("not a BIC")]
    Bic,
}

/// An account number by ISO 13616. The check digits, the length and the structure fit the registry of its country.
///
/// Printing it shows only what [`Iban::masked`] shows; what goes into a bank's file asks for [`Iban::electronic`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Iban(iban::Iban);

impl Iban {
    /// Reads a number as people write it: in any case, with or without spaces.
    ///
    /// # Errors
    /// [`IbanError`].
    pub fn parse(text: &str) -> Result<Iban, IbanError> {
        let compact: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        compact.parse().map(Iban).map_err(told)
    }

    /// The two letters of the country, for example `PL`.
    #[must_use]
    pub fn country(&self) -> &str {
        self.0.country_code()
    }

    /// The whole number without spaces, for the bank.
    #[must_use]
    pub fn electronic(&self) -> &str {
        self.0.electronic_str()
    }

    /// The whole number in groups of four, for its owner.
    #[must_use]
    pub fn grouped(&self) -> String {
        self.0.to_string()
    }

    /// Enough for the owner to know it again, too little for anybody else: `PL61 •••• 2874`.
    #[must_use]
    pub fn masked(&self) -> String {
        let number = self.electronic();
        format!("{} •••• {}", &number[..4], &number[number.len() - 4..])
    }
}

fn told(error: iban::ParseIbanError) -> IbanError {
    use iban::{ParseBaseIbanError, ParseIbanError};
    match error {
        ParseIbanError::InvalidBaseIban {
            source: ParseBaseIbanError::InvalidChecksum,
        } => IbanError::CheckDigits,
        ParseIbanError::InvalidBaseIban { .. } => IbanError::Format,
        ParseIbanError::InvalidBban(_) => IbanError::Structure,
        ParseIbanError::UnknownCountry(_) => IbanError::Country,
    }
}

impl FromStr for Iban {
    type Err = IbanError;

    fn from_str(text: &str) -> Result<Iban, IbanError> {
        Iban::parse(text)
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

/// A bank by ISO 9362: `DEUTDEFF` or, with a branch, `DEUTDEFF500`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bic(String);

impl Bic {
    /// Reads it in any case, with or without spaces around it.
    ///
    /// # Errors
    /// [`IbanError::Bic`].
    pub fn parse(text: &str) -> Result<Bic, IbanError> {
        let upper = text.trim().to_ascii_uppercase();
        let is_country = |at: usize| matches!(at, 4 | 5);
        let fits = upper.bytes().enumerate().all(|(at, byte)| {
            byte.is_ascii_uppercase() || (!is_country(at) && byte.is_ascii_digit())
        });
        if !fits || !matches!(upper.len(), 8 | 11) {
            return Err(IbanError::Bic);
        }
        Ok(Bic(upper))
    }

    /// The eight or eleven characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for text in [
            "PL61109010140000071219812874",
            "PL61 1090 1014 0000 0712 1981 2874",
            " pl61 10901014 0000 071219812874\u{a0}",
        ] {
            let iban = Iban::parse(text).expect("it is one");
            assert_eq!(iban.electronic(), "PL61109010140000071219812874");
            assert_eq!(iban.country(), "PL");
            assert_eq!(iban.grouped(), "PL61 1090 1014 0000 0712 1981 2874");
        }
        for text in [
            "DE89370400440532013000",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert!(Iban::parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_number_that_is_none_is_told_by_its_reason() {
        let cases = [
            ("", IbanError::Format),
            ("61109010140000071219812874", IbanError::Format),
            ("PL61-1090-1014", IbanError::Format),
            ("PL61109010140000071219812847", IbanError::CheckDigits),
            ("DE44370400440532013", IbanError::CheckDigits),
            ("US64SVBKUS6S3300958879", IbanError::Country),
        ];
        for (text, reason) in cases {
            assert_eq!(Iban::parse(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn only_the_ends_of_a_number_are_ever_printed() {
        let iban = Iban::parse("PL61109010140000071219812874").expect("it is one");
        assert_eq!(iban.masked(), "PL61 •••• 2874");
        assert_eq!(format!("{iban} {iban:?}"), "PL61 •••• 2874 PL61 •••• 2874");
    }

    #[test]
    fn the_shortest_number_of_all_still_hides_its_middle() {
        // Norway has 15 characters, no country fewer: seven of them stay unknown.
        let iban = Iban::parse("NO93 8601 1117 947").expect("it is one");
        assert_eq!(iban.masked(), "NO93 •••• 7947");
        assert!(!format!("{iban:?}").contains("86011"));
    }

    #[test]
    fn a_number_with_right_check_digits_is_still_built_as_its_country_wants_it() {
        // A German number has 22 characters, all digits after the country.
        for text in ["DE5137040044053201300", "DE0537040044053201300A"] {
            assert_eq!(Iban::parse(text), Err(IbanError::Structure), "{text}");
        }
    }

    #[test]
    fn digits_of_other_scripts_are_no_number() {
        for text in [
            "PL６1109010140000071219812874",
            "РL61109010140000071219812874",
        ] {
            assert_eq!(Iban::parse(text), Err(IbanError::Format), "{text}");
        }
    }

    #[test]
    fn a_complaint_about_a_number_does_not_repeat_it() {
        let error = Iban::parse("PL61109010140000071219812847").expect_err("it is wrong");
        assert!(!format!("{error} {error:?}").contains("1090"));
    }

    #[test]
    fn a_bank_is_written_in_capitals_whatever_was_typed() {
        let bic = Bic::parse(" deutdeff500\n").expect("it is one");
        assert_eq!(bic.as_str(), "DEUTDEFF500");
        assert_eq!(Bic::parse("DEUT DE FF"), Err(IbanError::Bic));
    }

    #[test]
    fn a_bank_has_eight_or_eleven_characters() {
        for text in ["DEUTDEFF", "deutdeff500", " NDEAFIHH "] {
            assert!(Bic::parse(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "DEUTDEF",
            "DEUTD3FF",
            "DEUTDEFF50",
            "DEUTDEFF<00",
            "ÄEUTDEFF",
        ] {
            assert_eq!(Bic::parse(text), Err(IbanError::Bic), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            let _ = (Iban::parse(&text), Bic::parse(&text));
        }

        #[test]
        fn one_wrong_digit_is_always_found(at in 4_usize..28, digit in 0_u8..10) {
            let right = "PL61109010140000071219812874";
            let mut wrong = right.as_bytes().to_vec();
            wrong[at] = b'0' + digit;
            let wrong = String::from_utf8(wrong).expect("digits are text");
            prop_assert_eq!(Iban::parse(&wrong).is_ok(), wrong == right);
        }
    }
}
