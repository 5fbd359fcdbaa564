//! The scripts that the marketplace prints, and the letters by which a font is known to cover one.

use parley::fontique::{Script as ScriptTag, ScriptExt as _};

/// A script that buyers and sellers of the marketplace write in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// English, Polish, Turkish, Vietnamese, …
    Latin,
    /// Russian, Kazakh, Ukrainian, …
    Cyrillic,
    /// Arabic, Persian, Urdu, Uyghur.
    Arabic,
    /// Chinese characters, as China writes them.
    Chinese,
    /// Japanese kana; the characters between them are [`Script::Chinese`].
    Kana,
    /// Korean.
    Hangul,
    /// Hebrew.
    Hebrew,
    /// Hindi.
    Devanagari,
    /// Bengali.
    Bengali,
    /// Thai.
    Thai,
}

impl Script {
    /// Every script that [`crate::Fonts::missing_scripts`] looks for.
    pub const ALL: [Self; 10] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Arabic,
        Self::Chinese,
        Self::Kana,
        Self::Hangul,
        Self::Hebrew,
        Self::Devanagari,
        Self::Bengali,
        Self::Thai,
    ];

    /// Letters of several of the script's languages: a font that has only English letters does not cover Latin here.
    pub(crate) fn sample(self) -> &'static str {
        match self {
            Self::Latin => "AaZzÉéßŁłŞşŐőȚț",
            Self::Cyrillic => "АаЯяЁёІіҚқӘәҒғ",
            Self::Arabic => "سلامپچژکیگئۇ",
            Self::Chinese => "中国上海市货物电话",
            Self::Kana => "あいアイー",
            Self::Hangul => "가나다한글",
            Self::Hebrew => "אבגדש",
            Self::Devanagari => "अआकखग",
            Self::Bengali => "অআকখগ",
            Self::Thai => "กขคงจ",
        }
    }

    fn tags(self) -> &'static [ScriptTag] {
        const LATIN: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Latn")];
        const CYRILLIC: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Cyrl")];
        const ARABIC: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Arab")];
        const CHINESE: [ScriptTag; 2] = [
            ScriptTag::from_bytes(*b"Hani"),
            ScriptTag::from_bytes(*b"Bopo"),
        ];
        const KANA: [ScriptTag; 2] = [
            ScriptTag::from_bytes(*b"Hira"),
            ScriptTag::from_bytes(*b"Kana"),
        ];
        const HANGUL: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Hang")];
        const HEBREW: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Hebr")];
        const DEVANAGARI: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Deva")];
        const BENGALI: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Beng")];
        const THAI: [ScriptTag; 1] = [ScriptTag::from_bytes(*b"Thai")];
        match self {
            Self::Latin => &LATIN,
            Self::Cyrillic => &CYRILLIC,
            Self::Arabic => &ARABIC,
            Self::Chinese => &CHINESE,
            Self::Kana => &KANA,
            Self::Hangul => &HANGUL,
            Self::Hebrew => &HEBREW,
            Self::Devanagari => &DEVANAGARI,
            Self::Bengali => &BENGALI,
            Self::Thai => &THAI,
        }
    }
}

/// Every script of Unicode with letters to try a font with: the scripts above with their own letters, the rest with
/// the layout library's.
pub(crate) fn samples() -> impl Iterator<Item = (ScriptTag, &'static str)> {
    let ours = Script::ALL
        .into_iter()
        .flat_map(|script| script.tags().iter().map(move |tag| (*tag, script.sample())));
    let others = ScriptTag::all_samples()
        .iter()
        .copied()
        .filter(|(tag, _)| !Script::ALL.iter().any(|script| script.tags().contains(tag)));
    ours.chain(others)
}

/// Which shapes a Chinese character has: the same code point is drawn differently in the four typographic traditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum HanShapes {
    China,
    Taiwan,
    Japan,
    Korea,
}

impl HanShapes {
    /// Kana and hangul in a text tell more about it than the language of the paper it is printed on: an address in
    /// Osaka stays Japanese on a Russian invoice.
    pub(crate) fn of(text: &str, language: &str) -> Self {
        if text.chars().any(is_kana) {
            return Self::Japan;
        }
        if text
            .chars()
            .any(|letter| matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}'))
        {
            return Self::Korea;
        }
        let language = language.to_ascii_lowercase();
        match language.split('-').next() {
            Some("ja") => Self::Japan,
            Some("ko") => Self::Korea,
            Some("zh")
                if ["hant", "tw", "hk", "mo"]
                    .iter()
                    .any(|part| language.contains(part)) =>
            {
                Self::Taiwan
            }
            _ => Self::China,
        }
    }

    /// Families with these shapes, best first (names as in Noto CJK and Source Han Sans).
    pub(crate) fn families(self) -> [&'static str; 2] {
        match self {
            Self::China => ["Noto Sans CJK SC", "Source Han Sans SC"],
            Self::Taiwan => ["Noto Sans CJK TC", "Source Han Sans TC"],
            Self::Japan => ["Noto Sans CJK JP", "Source Han Sans"],
            Self::Korea => ["Noto Sans CJK KR", "Source Han Sans K"],
        }
    }
}

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_kana_is_japanese_whatever_the_paper_is_written_in() {
        assert_eq!(HanShapes::of("大阪市あべの区", "ru"), HanShapes::Japan);
        assert_eq!(HanShapes::of("上海市", "ru"), HanShapes::China);
    }

    #[test]
    fn traditional_chinese_is_known_by_script_or_by_region() {
        assert_eq!(HanShapes::of("臺北", "zh-Hant"), HanShapes::Taiwan);
        assert_eq!(HanShapes::of("臺北", "zh-TW"), HanShapes::Taiwan);
        assert_eq!(HanShapes::of("北京", "zh-CN"), HanShapes::China);
    }

    #[test]
    fn every_script_is_tried_once() {
        let mut tags: Vec<ScriptTag> = samples().map(|(tag, _)| tag).collect();
        let count = tags.len();
        tags.sort();
        tags.dedup();
        assert_eq!(tags.len(), count);
    }
}
