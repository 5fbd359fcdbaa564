//! Texts that every bank in Europe can read.
//!
//! Source: European Payments Council, EPC217-08 "SEPA Requirements for an Extended Character Set": banks must take
//! `a-z A-Z 0-9 / - ? : ( ) . , ' +` and the space, and may refuse a file for anything else.

/// Whether every bank can read it.
fn is_common(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(letter)
}

/// The nearest text of the common letters, at most `chars_max` long: `Łódź & Söhne` is `Lodz + Sohne`. Empty where
/// nothing is left.
pub(super) fn common(text: &str, chars_max: usize) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in any_ascii::any_ascii(text).chars().map(replaced) {
        // A slash at the front or two in a row mark a code word in banks' own formats.
        let doubled = (letter == ' ' || letter == '/') && cleaned.ends_with(letter);
        let leading = cleaned.is_empty() && (letter == ' ' || letter == '/');
        if !doubled && !leading {
            cleaned.push(letter);
        }
    }
    cleaned.truncate(chars_max);
    cleaned.trim_end_matches([' ', '/']).to_owned()
}

fn replaced(letter: char) -> char {
    match letter {
        '&' => '+',
        '_' | '~' => '-',
        ';' => ',',
        '"' | '`' => '\'',
        '[' | '{' | '<' => '(',
        ']' | '}' | '>' => ')',
        '!' | '*' => '.',
        '|' | '\\' => '/',
        common if is_common(common) => common,
        _ => ' ',
    }
}

/// Whether a reference comes back from the bank as it was sent. References are refused rather than cleaned: two that
/// differ only by a cleaned letter would be one, and a payout would be booked for the wrong seller.
pub(super) fn is_reference(text: &str, chars_max: usize) -> bool {
    let fits = (1..=chars_max).contains(&text.len()) && text.chars().all(is_common);
    let slashes = text.starts_with('/') || text.ends_with('/') || text.contains("//");
    fits && !slashes && text.trim() == text
}

/// For XML. Of the common letters only the apostrophe matters, and only in attributes; this does not rely on it.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_from_everywhere_become_letters_of_every_bank() {
        assert_eq!(common("Łódź & Söhne", 70), "Lodz + Sohne");
        assert_eq!(common("ТОО «Әсем»", 70), "TOO ((Asem))");
        assert_eq!(common("O'Neill_Store <b>", 70), "O'Neill-Store (b)");
        assert_eq!(common(" //payout//\n7 ", 70), "payout/ 7");
        assert_eq!(common("abcdef", 3), "abc");
        assert_eq!(common("\u{200b}", 3), "");
    }

    proptest! {
        #[test]
        fn what_is_cleaned_is_common_short_and_stays(text in ".*", chars_max in 1_usize..80) {
            let cleaned = common(&text, chars_max);
            prop_assert!(cleaned.chars().all(is_common));
            prop_assert!(cleaned.len() <= chars_max);
            prop_assert_eq!(common(&cleaned, chars_max), cleaned);
        }
    }
}
