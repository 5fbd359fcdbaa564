//! The language of a file that does not say it, told from its words.

use domain::place::Language;
use feeds::ProductDraft;
use whatlang::{Detector, Lang};

/// So much of the words is enough, and a file may be long.
const WORDS_MAX_BYTES: usize = 32 * 1024;
/// Of one product, so that a single long text does not decide for all.
const PRODUCT_MAX_CHARS: usize = 400;
/// Letters of Kazakh that no other language of the shop has. The detector does not know Kazakh and would say Russian.
const KAZAKH: &str = "әғқңөұүһі";
/// One letter in so many is one of them in Kazakh; in a Russian file they stand in a name at most.
const KAZAKH_SHARE: usize = 50;

/// The first words of a file.
#[derive(Debug, Default)]
pub(super) struct Words(String);

impl Words {
    /// Takes in a product's words, unless the file says their language.
    pub(super) fn note(&mut self, draft: &ProductDraft) {
        if draft.lang.is_some() || self.0.len() > WORDS_MAX_BYTES {
            return;
        }
        let words = [draft.title.as_str(), draft.description.as_str()].join("\n");
        self.0.extend(words.chars().take(PRODUCT_MAX_CHARS));
        self.0.push('\n');
    }

    /// Whether the file said the language of everything.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The language of these words among those that the shop has; `None` where they do not tell.
    pub(super) fn language(&self) -> Option<Language> {
        let among = vec![Lang::Eng, Lang::Cmn, Lang::Rus, Lang::Tur, Lang::Ara];
        match Detector::with_allowlist(among).detect_lang(&self.0)? {
            Lang::Cmn => Some(Language::ZhHans),
            Lang::Rus if is_kazakh(&self.0) => Some(Language::Kk),
            Lang::Rus => Some(Language::Ru),
            Lang::Tur => Some(Language::Tr),
            Lang::Ara => Some(Language::Ar),
            Lang::Eng => Some(Language::En),
            _ => None,
        }
    }
}

fn is_kazakh(words: &str) -> bool {
    let letters = words.chars().filter(|letter| letter.is_alphabetic());
    let own = words.to_lowercase();
    let own = own.chars().filter(|letter| KAZAKH.contains(*letter));
    own.count() * KAZAKH_SHARE > letters.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(words: &str) -> Option<Language> {
        Words(words.to_owned()).language()
    }

    #[test]
    fn the_words_tell_the_language() {
        let texts = [
            ("Ocean blue shirt with a small collar", Language::En),
            ("蓝色陶瓷马克杯，容量三百五十毫升", Language::ZhHans),
            ("Тёплый шерстяной шарф ручной работы", Language::Ru),
            ("Қолдан тоқылған жылы жүн шәлі, өте жұмсақ", Language::Kk),
            ("El yapımı yün atkı, çok yumuşak ve sıcak", Language::Tr),
            ("وشاح صوفي دافئ مصنوع يدويًا", Language::Ar),
        ];
        for (words, expected) in texts {
            assert_eq!(language(words), Some(expected), "{words}");
        }
    }

    #[test]
    fn a_kazakh_name_in_a_russian_text_leaves_it_russian() {
        let words =
            "Ковёр ручной работы из мастерской Айгүл, шерсть и хлопок, тёмно-красный, для гостиной";
        assert_eq!(language(words), Some(Language::Ru));
    }

    #[test]
    fn numbers_and_nothing_tell_no_language() {
        assert_eq!(language(""), None);
        assert_eq!(language("12 345 \u{2014} 6\n"), None);
    }
}
