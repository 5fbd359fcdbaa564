//! The messages of one language, ready to be shown.

use std::fmt;
use std::sync::OnceLock;

use domain::place::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::{bidi, numbers};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What the shop says in one language: one method per message of `locales/`, see the crate's page for the naming rule.
///
/// Copy it freely; it points to a catalogue that is parsed once per process, at the first use of the language.
#[derive(Clone, Copy)]
pub struct Messages(&'static Catalogue);

struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The messages without arguments, in the order of `PLAIN_IDS`: a page uses some sixty of them, and asking Fluent
    /// each time would cost a lookup and an allocation each.
    plain: Box<[Box<str>]>,
}

static CATALOGUES: [OnceLock<Catalogue>; SOURCES.len()] =
    [const { OnceLock::new() }; SOURCES.len()];

/// A number in a message: it selects the plural form and is shown with the language's grouping ("12 431").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(i64);

macro_rules! count_from {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Count {
            fn from(value: $integer) -> Self {
                Self(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
    )*};
}
count_from!(i64, i32, u64, u32, u16, u8, usize);

impl Messages {
    /// The messages of a language, or the English ones while the language has no folder in `locales/`.
    pub fn of(language: Language) -> Self {
        let position = |tag: &str| SOURCES.iter().position(|(known, _)| *known == tag);
        let position = position(language.tag()).or_else(|| position(Language::En.tag()));
        let index = position.expect("the build fails without English messages");
        Self(CATALOGUES[index].get_or_init(|| Catalogue::load(index)))
    }

    /// The language the messages are really in: English while the one asked for has no messages yet.
    ///
    /// Pages need it for an exact `lang` attribute.
    pub fn language(self) -> Language {
        self.0.language
    }

    fn plain(self, index: usize) -> &'static str {
        &self.0.plain[index]
    }

    fn text(self, value: &str) -> FluentValue<'_> {
        FluentValue::String(bidi::isolate(value, self.0.language.direction()))
    }

    fn number(self, value: impl Into<Count>) -> FluentValue<'static> {
        numbers::fluent_number(self.0.language, value.into().0)
    }

    fn fill<const N: usize>(
        self,
        id: &str,
        values: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let arguments: FluentArgs = values.into_iter().collect();
        self.0
            .resolve(id, Some(&arguments))
            .expect("the build checked that every locale has the message")
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.0.language).finish()
    }
}

impl Catalogue {
    fn load(index: usize) -> Self {
        let (tag, source) = SOURCES[index];
        let language = Language::from_tag(tag)
            .expect("the build refuses locale folders that are not languages");
        let mut catalogue = Self {
            language,
            bundle: bundle(language, source),
            plain: Box::default(),
        };
        catalogue.plain = PLAIN_IDS
            .iter()
            .map(|id| catalogue.resolve_plain(id))
            .collect();
        catalogue
    }

    fn resolve_plain(&self, id: &str) -> Box<str> {
        self.resolve(id, None)
            .expect("the build checked that every locale has the message")
            .into_boxed_str()
    }

    fn resolve(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // Fluent puts `{$name}` in place of what it cannot resolve and lists it here. The build has checked the names
        // of all arguments, and a page with one odd word is better than no page.
        let mut problems = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, arguments, &mut problems)
                .into_owned(),
        )
    }
}

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let resource =
        FluentResource::try_new(source.to_owned()).expect("the build parsed the messages");
    let identifier = language
        .tag()
        .parse()
        .expect("tags of languages are Unicode language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation is done argument by argument in `bidi::isolate`, so that left-to-right pages stay free of marks.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::fluent_formatter(language)));
    bundle
        .add_builtins()
        .expect("a new bundle has no functions");
    bundle
        .add_resource(resource)
        .expect("the build refuses duplicate ids");
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support;

    const FORMS: &str = "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n";

    #[test]
    fn plural_forms_are_those_of_cldr() {
        let Some(table) = support::golden("plural") else {
            return;
        };
        for (tag, locale) in support::LOCALES {
            let language = Language::from_tag(tag).unwrap();
            let bundle = bundle(language, FORMS);
            let pattern = bundle.get_message("form").unwrap().value().unwrap();
            let expected = table["cardinal"][locale.trim_end_matches("-GB")]
                .as_array()
                .unwrap();
            for (input, expected) in table["inputs"].as_array().unwrap().iter().zip(expected) {
                let Some(number) = input.as_i64() else {
                    continue;
                };
                let value = numbers::fluent_number(language, number);
                let arguments: FluentArgs<'_> = [("n", value)].into_iter().collect();
                let shown = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
                assert_eq!(shown, expected.as_str().unwrap(), "{tag} {number}");
            }
        }
    }

    #[test]
    fn an_arabic_number_above_a_hundred_is_shown_as_it_is() {
        let bundle = bundle(
            Language::Ar,
            "form = { $n ->\n [many] many { $n }\n *[other] other { $n }\n}\n",
        );
        let pattern = bundle.get_message("form").unwrap().value().unwrap();
        for (number, expected) in [(111, "many 111"), (12_402, "other 12,402"), (99, "many 99")] {
            let value = numbers::fluent_number(Language::Ar, number);
            let arguments: FluentArgs<'_> = [("n", value)].into_iter().collect();
            assert_eq!(
                bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()),
                expected
            );
        }
    }

    fn shown(catalogue: &Catalogue, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let mut problems = Vec::new();
        let pattern = catalogue
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .expect(id);
        let shown = catalogue
            .bundle
            .format_pattern(pattern, arguments, &mut problems)
            .into_owned();
        assert!(
            problems.is_empty() && !shown.is_empty(),
            "{:?} {id}: {problems:?}",
            catalogue.language
        );
        shown
    }

    #[test]
    fn every_message_of_every_language_resolves() {
        for language in Language::ALL {
            let catalogue = Messages::of(*language).0;
            for (index, id) in PLAIN_IDS.iter().enumerate() {
                assert_eq!(shown(catalogue, id, None), &*catalogue.plain[index]);
            }
        }
    }

    #[test]
    fn every_plural_form_of_every_language_resolves() {
        for language in Language::ALL {
            let catalogue = Messages::of(*language).0;
            for ((id, names), number) in FILLED
                .iter()
                .flat_map(|row| [0, 1, 2, 5, 11, 21, 100].map(|n| (row, n)))
            {
                let arguments: FluentArgs<'_> = names.iter().map(|name| (*name, number)).collect();
                shown(catalogue, id, Some(&arguments));
            }
        }
    }
}
