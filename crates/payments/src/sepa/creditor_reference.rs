//! A reference that survives banks: ISO 11649, `RF` with two check digits.
//!
//! Payers type it into their bank's form, and banks break lines, add spaces and change the case; what cannot be a slip of
//! the hand is found again all the same.

use std::fmt;

/// The longest text behind the check digits.
const TEXT_CHARS_MAX: usize = 21;
const PREFIX_CHARS: usize = 4;

/// `RF` + check digits + a text of letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreditorReference(String);

impl CreditorReference {
    /// The reference of a text: its letters and digits, at most 21. `None` for a text without any, or a longer one.
    #[must_use]
    pub fn of(text: &str) -> Option<CreditorReference> {
        let text = compact(text);
        if !(1..=TEXT_CHARS_MAX).contains(&text.len()) {
            return None;
        }
        let check = 98 - remainder(&format!("{text}RF00"));
        Some(CreditorReference(format!("RF{check:02}{text}")))
    }

    /// All references whose text has so many characters, wherever they stand between other words. In a text that
    /// somebody meant as one they are not separated, so every place is looked at; the check digits keep chance out.
    #[must_use]
    pub fn find_all(text: &str, text_chars: usize) -> Vec<CreditorReference> {
        let text = compact(text);
        let length = PREFIX_CHARS + text_chars;
        let places = text.match_indices("RF");
        let mut found: Vec<CreditorReference> = places
            .filter_map(|(at, _)| text.get(at..at + length))
            .filter(|candidate| is_valid(candidate))
            .map(|candidate| CreditorReference(candidate.to_owned()))
            .collect();
        found.dedup();
        found
    }

    /// What was made a reference of, without spaces and hyphens.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0[PREFIX_CHARS..]
    }

    /// Without spaces, for the bank.
    #[must_use]
    pub fn electronic(&self) -> &str {
        &self.0
    }
}

/// In groups of four, for people.
impl fmt::Display for CreditorReference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, letter) in self.0.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                out.write_str(" ")?;
            }
            write!(out, "{letter}")?;
        }
        Ok(())
    }
}

/// The letters and digits of a text, in capitals. All of them are ASCII, so bytes are characters.
fn compact(text: &str) -> String {
    let common = text.chars().filter(char::is_ascii_alphanumeric);
    common.map(|letter| letter.to_ascii_uppercase()).collect()
}

fn is_valid(candidate: &str) -> bool {
    let (prefix, text) = candidate.split_at(PREFIX_CHARS);
    let digits = prefix.chars().skip(2).all(|digit| digit.is_ascii_digit());
    digits && remainder(&format!("{text}{prefix}")) == 1
}

/// ISO 7064, MOD 97-10: letters count as two digits, A is 10.
fn remainder(text: &str) -> u32 {
    text.chars().fold(0, |rest, letter| {
        let value = letter.to_digit(36).unwrap_or(0);
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        let reference = CreditorReference::of("539007547034").unwrap();
        assert_eq!(reference.electronic(), "RF18539007547034");
        assert_eq!(reference.to_string(), "RF18 5390 0754 7034");
        assert_eq!(reference.text(), "539007547034");
        assert_eq!(CreditorReference::of(" - "), None);
        assert_eq!(CreditorReference::of(&"7".repeat(22)), None);
    }

    #[test]
    fn it_is_found_between_other_words() {
        let reference = CreditorReference::of("AB2CD-EF3GH").unwrap();
        let text = reference.electronic();
        for around in [
            format!("Order {reference}, thank you"),
            format!("RF RF99 {}", text.to_lowercase()),
            format!("za zamówienie nr {}\n{} dziękuję", &text[..7], &text[7..]),
            format!("RFRF{text}RF"),
        ] {
            let found = CreditorReference::find_all(&around, 10);
            assert_eq!(found, std::slice::from_ref(&reference), "{around}");
        }
        assert_eq!(CreditorReference::find_all("AB2CD-EF3GH", 10), []);
        assert_eq!(CreditorReference::find_all("سداد RF", 10), []);
    }

    proptest! {
        // A letter in the place of a digit may pass: no two digits can tell 36 signs apart in every place.
        #[test]
        fn one_wrong_character_is_noticed(text in "[0-9]{5}[A-Z]{5}", at in 0_usize..5, digit in "[0-9]", letter in "[A-Z]") {
            let reference = CreditorReference::of(&text).unwrap();
            let whole = reference.electronic().to_owned();
            prop_assert_eq!(CreditorReference::find_all(&whole, 10), vec![reference]);
            for (at, other) in [(at + 4, &digit), (at + 9, &letter)] {
                let mut wrong = whole.clone();
                wrong.replace_range(at..=at, other);
                prop_assert!(wrong == whole || CreditorReference::find_all(&wrong, 10).is_empty());
            }
        }

        #[test]
        fn two_swapped_characters_are_noticed(text in "[0-9]{5}[A-Z]{5}", at in 0_usize..4) {
            let whole = CreditorReference::of(&text).unwrap().electronic().to_owned();
            for at in [at + 4, at + 9] {
                let mut letters: Vec<char> = whole.chars().collect();
                letters.swap(at, at + 1);
                let swapped: String = letters.into_iter().collect();
                prop_assert!(swapped == whole || CreditorReference::find_all(&swapped, 10).is_empty());
            }
        }

        #[test]
        fn no_text_panics(text in ".*", chars in 0_usize..30) {
            let _ = CreditorReference::of(&text);
            let _ = CreditorReference::find_all(&text, chars);
        }
    }
}
