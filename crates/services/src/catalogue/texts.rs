//! Texts in several languages, as product, category and shop rows keep them in JSON, and which one a reader gets.

use std::collections::BTreeMap;

use domain::catalogue::VariantOption;
use domain::ids::ProductId;
use domain::place::Language;
use serde::{Deserialize, Serialize};
use store::product_text::ProductTextRow;

use super::fold::fold;

/// Language tag to text.
pub type Translated = BTreeMap<String, String>;

/// A fact of a product: `material`, with its text by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spec {
    /// Language-neutral key; the page has the words for it.
    pub key: String,
    /// The fact, by language.
    pub text: Translated,
}

/// Translations of option names and values; what has none is shown as the seller wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OptionTexts {
    /// Of names: `Colour`.
    #[serde(default)]
    pub names: BTreeMap<String, Translated>,
    /// Of values: `Brick red`.
    #[serde(default)]
    pub values: BTreeMap<String, Translated>,
}

/// The text in a language, else in the language it was written in, else in English, else in any.
#[must_use]
pub fn pick<'t>(texts: &'t Translated, language: Language, source: &str) -> Option<&'t str> {
    [language.tag(), source, Language::En.tag()]
        .into_iter()
        .find_map(|tag| texts.get(tag))
        .or_else(|| texts.values().next())
        .map(String::as_str)
}

impl OptionTexts {
    /// Reads the column `option_texts_json`. What cannot be read counts as no translation.
    #[must_use]
    pub fn parse(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// The options in a language, where there is a translation.
    #[must_use]
    pub fn translate(&self, options: &[VariantOption], language: Language) -> Vec<VariantOption> {
        let text = |texts: &BTreeMap<String, Translated>, original: &str| {
            let translated = texts
                .get(original)
                .and_then(|by_language| by_language.get(language.tag()));
            translated.map_or_else(|| original.to_owned(), Clone::clone)
        };
        options
            .iter()
            .map(|option| VariantOption {
                name: text(&self.names, &option.name),
                value: text(&self.values, &option.value),
            })
            .collect()
    }
}

/// Reads the column `options_json` of variants, cart lines and order lines.
#[must_use]
pub fn parse_options(json: &str) -> Vec<VariantOption> {
    serde_json::from_str(json).unwrap_or_default()
}

/// The facts of the column `specs_json` in a language: key and text.
#[must_use]
pub fn specs(json: &str, language: Language, source: &str) -> Vec<(String, String)> {
    let specs: Vec<Spec> = serde_json::from_str(json).unwrap_or_default();
    specs
        .into_iter()
        .filter_map(|spec| {
            pick(&spec.text, language, source)
                .map(str::to_owned)
                .map(|text| (spec.key, text))
        })
        .collect()
}

/// A text ready to be stored, with what a search looks into.
#[must_use]
pub fn text_row(
    product_id: ProductId,
    lang: &str,
    title: &str,
    description: &str,
) -> ProductTextRow {
    ProductTextRow {
        product_id,
        lang: lang.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        search_text: fold(&format!("{title} {description}")),
    }
}

/// JSON of something that is only text, numbers and lists of them.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("text and lists of it are always JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option(name: &str, value: &str) -> VariantOption {
        VariantOption {
            name: name.into(),
            value: value.into(),
        }
    }

    #[test]
    fn an_option_without_a_translation_is_shown_as_the_seller_wrote_it() {
        let texts = OptionTexts::parse(
            r#"{"names":{"Colour":{"ru":"Цвет"}},"values":{"Red":{"ru":"Красный"}}}"#,
        );
        let options = [option("Colour", "Red"), option("Size", "42")];
        let russian = texts.translate(&options, Language::Ru);
        assert_eq!(russian, [option("Цвет", "Красный"), option("Size", "42")]);
        assert_eq!(texts.translate(&options, Language::Ar), options);
    }

    #[test]
    fn a_reader_gets_the_next_best_language() {
        let texts: Translated = [
            ("tr".to_owned(), "Bakır".to_owned()),
            ("en".to_owned(), "Copper".to_owned()),
        ]
        .into();
        assert_eq!(pick(&texts, Language::Tr, "en"), Some("Bakır"));
        assert_eq!(pick(&texts, Language::Kk, "tr"), Some("Bakır"));
        assert_eq!(pick(&texts, Language::Kk, "pl"), Some("Copper"));
        assert_eq!(pick(&Translated::new(), Language::Kk, "pl"), None);
    }
}
