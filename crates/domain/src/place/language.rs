//! The languages the shop is translated into.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::PlaceError;

/// The direction a script runs in; the `dir` attribute of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// One row per language: adding a locale is adding a row here and a folder under `locales/`.
macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $tag:literal $direction:ident $endonym:literal)+) => {
        /// A language with a translation. Serialised as its BCP 47 tag.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum Language {
            $($(#[$doc])* $name,)+
        }

        impl Language {
            /// Every language that has a translation.
            pub const ALL: &'static [Language] = &[$(Language::$name),+];

            /// The BCP 47 tag, as URLs and `<html lang>` carry it.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Language::$name => $tag,)+ }
            }

            /// The direction of its script.
            #[must_use]
            pub const fn direction(self) -> Direction {
                match self { $(Language::$name => Direction::$direction,)+ }
            }

            /// Its name in itself: a shopper looks for the word she knows.
            #[must_use]
            pub const fn endonym(self) -> &'static str {
                match self { $(Language::$name => $endonym,)+ }
            }
        }
    };
}

languages! {
    /// English, also the language of last resort.
    En "en" Ltr "English"
    /// Chinese in simplified characters.
    ZhHans "zh-Hans" Ltr "简体中文"
    /// Russian.
    Ru "ru" Ltr "Русский"
    /// Kazakh in Cyrillic script.
    Kk "kk" Ltr "Қазақша"
    /// Turkish.
    Tr "tr" Ltr "Türkçe"
    /// Arabic.
    Ar "ar" Rtl "العربية"
}

impl Language {
    /// The language of exactly this tag, in any case.
    ///
    /// # Errors
    /// [`PlaceError::UnknownLanguage`] when there is no translation under this tag.
    pub fn from_tag(tag: &str) -> Result<Language, PlaceError> {
        Language::ALL
            .iter()
            .copied()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
            .ok_or_else(|| PlaceError::UnknownLanguage {
                tag: tag.to_owned(),
            })
    }

    /// The language closest to a tag a browser or a link carries: the same tag, else the same primary language
    /// (`ru-KZ` reads `ru`, `zh-CN` reads `zh-Hans`). `None` when no translation shares the primary language.
    #[must_use]
    pub fn nearest(tag: &str) -> Option<Language> {
        if let Ok(exact) = Language::from_tag(tag) {
            return Some(exact);
        }
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL
            .iter()
            .copied()
            .find(|language| language.primary().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header (RFC 9110, section 12.5.4). Weights are compared as whole
    /// thousandths; equal weights keep the header's order.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Option<Language> {
        let mut best: Option<(u32, Language)> = None;
        for item in header.split(',').take(32) {
            let mut parts = item.split(';');
            let Some(language) = parts.next().map(str::trim).and_then(Language::nearest) else {
                continue;
            };
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(1000, thousandths);
            if weight > best.map_or(0, |(found, _)| found) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    fn primary(self) -> &'static str {
        self.tag().split('-').next().unwrap_or_default()
    }
}

/// `0.85` is 850. Anything unreadable weighs nothing, so a broken header never outvotes a sound one.
fn thousandths(weight: &str) -> u32 {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), digits.parse::<u32>()) {
        (Ok(0), Ok(part)) => part,
        (Ok(1), Ok(_)) => 1000,
        _ => 0,
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = PlaceError;

    fn from_str(tag: &str) -> Result<Self, PlaceError> {
        Self::from_tag(tag)
    }
}

impl TryFrom<String> for Language {
    type Error = PlaceError;

    fn try_from(tag: String) -> Result<Self, PlaceError> {
        Self::from_tag(&tag)
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.tag()
    }
}
