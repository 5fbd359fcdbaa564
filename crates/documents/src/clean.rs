//! What people wrote, made safe to print: no control can move, hide or reorder what stands around it.
//!
//! Every text on a paper is laid out as a paragraph of its own, so one field cannot reorder another; the overrides and
//! isolates that could reorder the field itself are dropped all the same. U+200C and U+200D stay: Persian and Hindi
//! words are spelled with them.
//!
//! **Invariant:** the result has no line breaks, no doubled spaces and at most [`CHARACTERS_MAX`] characters.

/// No box of any paper shows more; laying out a title of a megabyte would hold up a whole batch.
pub(crate) const CHARACTERS_MAX: usize = 1_200;
/// Vietnamese needs two marks on a letter, vocalised Arabic three. Forty would climb over the lines above.
const MARKS_MAX: usize = 4;
/// Stands for what was cut off.
pub(crate) const ELLIPSIS: char = '…';

/// The text as it may be printed.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len().min(CHARACTERS_MAX));
    let mut characters = 0;
    let mut marks = 0;
    let mut space_is_due = false;
    for character in text.chars() {
        if character.is_whitespace() || character.is_control() {
            space_is_due = characters > 0;
            marks = 0;
            continue;
        }
        if is_invisible_control(character) {
            continue;
        }
        marks = if is_mark(character) { marks + 1 } else { 0 };
        if marks > MARKS_MAX {
            continue;
        }
        if characters + 2 > CHARACTERS_MAX {
            cleaned.push(ELLIPSIS);
            break;
        }
        if space_is_due {
            cleaned.push(' ');
            characters += 1;
            space_is_due = false;
        }
        cleaned.push(character);
        characters += 1;
    }
    cleaned
}

/// Bidi marks, embeddings, overrides and isolates (UAX #9), zero-width spaces, soft hyphens, annotations and tags.
fn is_invisible_control(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Marks that stack on the letter before them (Unicode 17, blocks of combining marks and the Arabic vowel signs).
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}' | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}' | '\u{06D6}'..='\u{06ED}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{200C}'..='\u{200D}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_cannot_turn_a_title_around() {
        assert_eq!(clean("Lamp\u{202E}fdp.exe\u{202C}"), "Lampfdp.exe");
        assert_eq!(clean("\u{2067}A\u{200F}B\u{200B}C\u{FEFF}"), "ABC");
    }

    #[test]
    fn line_breaks_and_runs_of_spaces_become_one_space() {
        assert_eq!(
            clean("  ul. Abaya\r\n\t12\u{0}\u{2028} kv. 5 "),
            "ul. Abaya 12 kv. 5"
        );
    }

    #[test]
    fn a_persian_word_keeps_its_joiner() {
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn a_tower_of_marks_is_cut_to_what_languages_need() {
        let tower = format!("e{}", "\u{0301}".repeat(40));
        assert_eq!(clean(&tower).chars().count(), 1 + MARKS_MAX);
        assert_eq!(clean("Nguye\u{0302}\u{0303}n"), "Nguye\u{0302}\u{0303}n");
    }

    #[test]
    fn a_text_longer_than_any_box_is_cut_with_an_ellipsis() {
        let cleaned = clean(&"очень длинное название ".repeat(1_000));
        assert!(cleaned.chars().count() <= CHARACTERS_MAX);
        assert!(cleaned.ends_with(ELLIPSIS));
    }
}
