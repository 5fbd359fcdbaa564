//! Finding a code of the Harmonized System in words, in any language of the shop.

use std::cmp::Reverse;

use domain::place::Language;
use store::StoreError;

use super::headings::{Heading, headings, words};
use super::nomenclature::{Nomenclature, nomenclature};
use crate::shop::Shop;

/// Most headings of an answer.
const FOUND_MAX: usize = 12;
/// Most subheadings that a heading is unfolded into.
const SUBHEADINGS_MAX: usize = 12;
/// Longest text that is looked at, in words: a title has no more.
const WORDS_MAX: usize = 30;

/// A heading that fits, or a subheading of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCode {
    /// Four or six digits. Six can be used as they are.
    pub code: String,
    /// Everyday name in the reader's language, else what the nomenclature says.
    pub name: String,
    /// What the nomenclature says, where one is loaded.
    pub description: Option<String>,
    /// For a heading of four digits: what there is below it.
    pub subheadings: Vec<(String, String)>,
}

/// The codes that fit best. Digits find the codes that begin with them.
///
/// # Errors
/// Those of the store.
pub async fn find_code(
    shop: &Shop,
    language: Language,
    query: &str,
) -> Result<Vec<FoundCode>, StoreError> {
    let nomenclature = nomenclature(shop).await?;
    let mut query = words(query);
    query.truncate(WORDS_MAX);
    let mut codes = best(&query);
    if codes.len() < FOUND_MAX && !query.is_empty() {
        let described = nomenclature.holding(&query).map(str::to_owned);
        codes.extend(described.take(FOUND_MAX));
    }
    let mut seen = std::collections::BTreeSet::new();
    codes.retain(|code| seen.insert(code.clone()));
    codes.truncate(FOUND_MAX);
    let found = codes
        .iter()
        .map(|code| found(&nomenclature, language, code));
    Ok(found.collect())
}

/// Codes of six digits that fit a product's title; those of its category's headings first.
///
/// # Errors
/// Those of the store.
pub async fn suggest_codes(
    shop: &Shop,
    language: Language,
    title: &str,
    category: &str,
) -> Result<Vec<FoundCode>, StoreError> {
    let row = store::category::lookup(&mut shop.store().reader().await?, category).await?;
    let hint = row.and_then(|row| row.hs_hint).unwrap_or_default();
    let is_usual = |code: &str| {
        hint.split_whitespace()
            .any(|prefix| code.starts_with(prefix))
    };
    let mut found = find_code(shop, language, title).await?;
    found.retain(|code| code.code.len() == 6);
    found.sort_by_key(|code| !is_usual(&code.code));
    found.truncate(3);
    Ok(found)
}

fn best(query: &[String]) -> Vec<String> {
    let digits = query.first().filter(|_| query.len() == 1);
    let digits = digits.filter(|word| word.len() >= 2 && word.bytes().all(|b| b.is_ascii_digit()));
    if let Some(digits) = digits {
        let known = headings()
            .iter()
            .filter(|heading| heading.code.starts_with(digits.as_str()));
        return known
            .map(|heading| heading.code.to_owned())
            .take(FOUND_MAX)
            .collect();
    }
    let mut scored: Vec<(u32, &Heading)> = headings()
        .iter()
        .map(|heading| (heading.score(query), heading))
        .filter(|(score, _)| *score > 0)
        .collect();
    // Of two that fit alike the narrower one: six digits are what customs need.
    scored.sort_by_key(|(score, heading)| {
        (Reverse(*score), Reverse(heading.code.len()), heading.code)
    });
    let codes = scored.iter().map(|(_, heading)| heading.code.to_owned());
    codes.take(FOUND_MAX).collect()
}

fn found(nomenclature: &Nomenclature, language: Language, code: &str) -> FoundCode {
    let description = nomenclature.description(code).map(str::to_owned);
    let subheadings = match code.len() {
        4 => subheadings(nomenclature, language, code),
        _ => Vec::new(),
    };
    FoundCode {
        name: name(language, code)
            .map(str::to_owned)
            .or_else(|| description.clone())
            .unwrap_or_default(),
        code: code.to_owned(),
        description,
        subheadings,
    }
}

/// The everyday name of a code, else of its heading.
pub(crate) fn everyday_name(language: Language, code: &str) -> Option<&'static str> {
    let six = code.get(..6).and_then(|six| name(language, six));
    six.or_else(|| name(language, code.get(..4)?))
}

fn name(language: Language, code: &str) -> Option<&'static str> {
    let found = headings().iter().find(|heading| heading.code == code);
    found.map(|heading| heading.name(language))
}

/// Those of the nomenclature, else those that have everyday words.
fn subheadings(
    nomenclature: &Nomenclature,
    language: Language,
    heading: &str,
) -> Vec<(String, String)> {
    if nomenclature.is_loaded() {
        let below = nomenclature
            .subheadings(heading)
            .map(|(code, description)| {
                let words = name(language, code).unwrap_or(description);
                (code.to_owned(), words.to_owned())
            });
        return below.take(SUBHEADINGS_MAX).collect();
    }
    let known = headings().iter();
    let below = known.filter(|known| known.code.len() == 6 && known.code.starts_with(heading));
    below
        .map(|known| (known.code.to_owned(), known.name(language).to_owned()))
        .take(SUBHEADINGS_MAX)
        .collect()
}
