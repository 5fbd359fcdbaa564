//! Everyday words for headings and subheadings in the languages of the shop.
//!
//! A nomenclature says "T-shirts, singlets and other vests; of cotton, knitted or crocheted"; a seller types "футболка".

use std::sync::OnceLock;

use domain::place::Language;

use crate::catalogue::fold::fold;

const WORDS: &str = include_str!("../../../../rules/hs-words.csv");
/// The languages of the columns after the code.
const LANGUAGES: [&str; 6] = ["en", "zh-Hans", "ru", "kk", "tr", "ar"];
/// Words of this length and more match when one begins with the other: `футболка`, `футболки`.
const STEM_CHARS_MIN: usize = 4;

/// A heading or subheading in everyday words.
#[derive(Debug)]
pub(super) struct Heading {
    /// Four or six digits.
    pub code: &'static str,
    /// The first words of each language: the best short name.
    names: [&'static str; 6],
    /// Every term of every language, folded, as its words.
    terms: Vec<Vec<String>>,
}

impl Heading {
    /// The short name in a language, else in English.
    pub(super) fn name(&self, language: Language) -> &'static str {
        let place = LANGUAGES.iter().position(|tag| *tag == language.tag());
        self.names[place.unwrap_or(0)]
    }

    /// How well the words fit, in hundredths of a whole term; 0 for not at all.
    pub(super) fn score(&self, query: &[String]) -> u32 {
        let fits = self.terms.iter().map(|term| fit(term, query));
        fits.max().unwrap_or(0)
    }
}

/// All of them, in the order of the codes.
pub(super) fn headings() -> &'static [Heading] {
    static HEADINGS: OnceLock<Vec<Heading>> = OnceLock::new();
    HEADINGS.get_or_init(|| WORDS.lines().skip(1).filter_map(heading).collect())
}

/// The words of a text, folded; a script without spaces is one word per run.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

fn heading(line: &'static str) -> Option<Heading> {
    let mut cells = line.split(',');
    let code = cells.next()?;
    let cells: Vec<&'static str> = cells.collect();
    let cells: [&'static str; 6] = cells.try_into().ok()?;
    let terms = cells.iter().flat_map(|cell| cell.split(';')).map(words);
    Some(Heading {
        code,
        names: cells.map(|cell| cell.split(';').next().unwrap_or_default().trim()),
        terms: terms.collect(),
    })
}

/// All words of the term in the query is the whole of it; more words in the query cost little, because titles are long.
fn fit(term: &[String], query: &[String]) -> u32 {
    if term.is_empty() {
        return 0;
    }
    let met = |word: &&String| {
        query
            .iter()
            .map(|other| like(word, other))
            .max()
            .unwrap_or(0)
    };
    let sum: u32 = term.iter().map(|word| met(&word)).sum();
    let share = sum / u32::try_from(term.len()).unwrap_or(1);
    // A term of several words that is there as a whole says more than a single word.
    let bonus = if share == 100 {
        10 * u32::try_from(term.len().min(4)).unwrap_or(0)
    } else {
        0
    };
    // Half of a term ("cotton" of "cotton thread") is no find.
    if share < 60 { 0 } else { share + bonus }
}

fn like(word: &str, other: &str) -> u32 {
    if word == other {
        return 100;
    }
    if is_without_spaces(word) {
        return if other.contains(word) { 100 } else { 0 };
    }
    let common = word
        .chars()
        .zip(other.chars())
        .take_while(|(left, right)| left == right)
        .count();
    let longest = word.chars().count().max(other.chars().count());
    // Endings differ by case and number: at most three letters, and less than a third of the word.
    let is_stem =
        common >= STEM_CHARS_MIN && longest - common <= 3 && (longest - common) * 3 <= longest;
    if is_stem { 80 } else { 0 }
}

fn is_without_spaces(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|letter| ('\u{3040}'..='\u{9fff}').contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_heading_with_words_in_six_languages() {
        assert_eq!(headings().len(), WORDS.lines().count() - 1);
        for heading in headings() {
            let digits = heading.code.bytes().all(|byte| byte.is_ascii_digit());
            assert!(
                digits && matches!(heading.code.len(), 4 | 6),
                "{}",
                heading.code
            );
            assert!(
                heading.names.iter().all(|name| !name.is_empty()),
                "{}",
                heading.code
            );
        }
    }

    #[test]
    fn endings_do_not_hide_a_word_and_other_words_are_not_taken_for_it() {
        assert_eq!(like("футболка", "футболки"), 80);
        assert_eq!(like("杯", "搪瓷杯"), 100);
        assert_eq!(like("tea", "team"), 0);
        assert_eq!(like("glass", "glasses"), 80);
        assert_eq!(like("print", "printer"), 80);
        assert_eq!(like("cotton", "contract"), 0);
    }
}
