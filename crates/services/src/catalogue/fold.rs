//! Text as a search sees it: without case, accents and the spelling variants that nobody types on a phone.
//!
//! Both sides are folded, what is stored and what is asked, so `Ёлка` finds `елка` and `قهوة` finds `قهوه`.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Folds a text for search: compatibility forms decomposed, marks dropped, lower case, Arabic letters unified.
#[must_use]
pub fn fold(text: &str) -> String {
    let marks_dropped = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    let mut folded = String::with_capacity(text.len());
    for letter in marks_dropped.flat_map(char::to_lowercase) {
        match unified(letter) {
            Some(' ') if folded.is_empty() || folded.ends_with(' ') => {}
            Some(letter) => folded.push(letter),
            None => {}
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The words of a query, folded. The store looks for the first four.
#[must_use]
pub fn words(query: &str) -> Vec<String> {
    fold(query)
        .split_whitespace()
        .take(4)
        .map(str::to_owned)
        .collect()
}

fn unified(letter: char) -> Option<char> {
    Some(match letter {
        // Tatweel only stretches a word, and the dot that a lower-cased İ leaves behind is a mark.
        '\u{640}' | '\u{307}' => return None,
        'ı' => 'i',
        'ى' => 'ي',
        'ة' => 'ه',
        'ٱ' => 'ا',
        'ß' => 's',
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, words};

    #[test]
    fn accents_case_and_spelling_variants_make_no_difference() {
        for (written, asked) in [
            ("Ёлочная ИГРУШКА", "елочная игрушка"),
            ("İpek Eşarp", "ipek esarp"),
            ("قَهْوَة", "قهوه"),
            ("أكواب", "اكواب"),
            ("Łódź — café", "łodz cafe"),
            ("ＵＳＢ‑Ｃ", "usb c"),
            ("搪瓷杯", "搪瓷杯"),
        ] {
            assert_eq!(fold(written), fold(asked), "{written}");
        }
    }

    #[test]
    fn kazakh_letters_keep_their_meaning() {
        assert_eq!(fold("Әдемі қоңыр"), "әдемі қоңыр");
    }

    #[test]
    fn what_is_no_word_is_left_out_of_a_query() {
        assert_eq!(words("  %_' OR 1=1 --  "), ["or", "1", "1"]);
        assert_eq!(words(" \u{202e} "), Vec::<String>::new());
    }
}
