//! Keeping the writing direction of what a person wrote from reordering the sentence around it.
//!
//! "Sold by متجر 5 · 2 left" is drawn with the 5 and the 2 swapped unless the name is isolated. Unicode has invisible
//! marks for that (UAX #9: FSI U+2068 before, PDI U+2069 after). Fluent can put them around every argument; then each
//! name and each amount on an English page would carry two invisible characters which get copied, searched and mailed.
//!
//! The rule here is: a right-to-left language isolates every text argument; a left-to-right language isolates only
//! text that contains right-to-left letters. Numbers need no marks in either. In HTML, names and amounts that stand by
//! themselves are wrapped in `<bdi>` by the page; these marks are for text inside a sentence and inside attributes.
//!
//! **Invariant:** an argument cannot leave its isolation. Overrides and embeddings in it are dropped, and isolates too
//! unless they are balanced (another message's result, used as an argument, contains balanced ones).

use std::borrow::Cow;

use domain::place::Direction;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The text as it may stand inside a sentence written in `direction`.
pub fn isolate(text: &str, direction: Direction) -> Cow<'_, str> {
    let text = without_stray_controls(text);
    match direction {
        Direction::Ltr if !text.chars().any(is_right_to_left) => text,
        _ => Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")),
    }
}

/// The text without the controls that could change the order of what follows it.
fn without_stray_controls(text: &str) -> Cow<'_, str> {
    // All of them are encoded in three bytes that begin with 0xE2, so most texts are done here.
    if !text.bytes().any(|byte| byte == 0xE2) {
        return Cow::Borrowed(text);
    }
    let balanced = isolates_are_balanced(text);
    let stray = |character: char| match character {
        '\u{202A}'..='\u{202E}' => true,
        '\u{2066}'..='\u{2069}' => !balanced,
        _ => false,
    };
    if text.contains(stray) {
        Cow::Owned(text.replace(stray, ""))
    } else {
        Cow::Borrowed(text)
    }
}

fn isolates_are_balanced(text: &str) -> bool {
    let mut open: u32 = 0;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// The blocks of right-to-left scripts (Unicode 17, Blocks.txt and DerivedBidiClass.txt) and the two marks.
fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_name_in_a_left_to_right_page_carries_no_marks() {
        assert_eq!(
            isolate("Yiwu Bright Goods", Direction::Ltr),
            "Yiwu Bright Goods"
        );
        assert_eq!(isolate("义乌 — Алматы", Direction::Ltr), "义乌 — Алматы");
    }

    #[test]
    fn an_arabic_name_in_a_left_to_right_page_is_isolated() {
        assert_eq!(isolate("متجر 5", Direction::Ltr), "\u{2068}متجر 5\u{2069}");
    }

    #[test]
    fn every_text_in_a_right_to_left_page_is_isolated() {
        assert_eq!(
            isolate("KZ-1042", Direction::Rtl),
            "\u{2068}KZ-1042\u{2069}"
        );
    }

    #[test]
    fn a_name_cannot_break_out_of_its_isolation() {
        assert_eq!(
            isolate("a\u{2069}b\u{202E}c", Direction::Rtl),
            "\u{2068}abc\u{2069}"
        );
        assert_eq!(isolate("\u{202E}evil", Direction::Ltr), "evil");
    }

    #[test]
    fn the_result_of_another_message_keeps_its_isolates() {
        assert_eq!(
            isolate("x \u{2068}متجر\u{2069}", Direction::Ltr),
            "\u{2068}x \u{2068}متجر\u{2069}\u{2069}"
        );
    }
}
