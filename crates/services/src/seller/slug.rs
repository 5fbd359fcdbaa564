//! Names in URLs, made of titles.

/// Longest slug: a link that is shared should fit into a line.
const SLUG_CHARS_MAX: usize = 60;

/// What Cyrillic letters become; those of Kazakh follow the alphabet of 2021. Letters with an accent are folded before.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('ә', "a"),
    ('ғ', "g"),
    ('қ', "q"),
    ('ң', "n"),
    ('ө', "o"),
    ('ұ', "u"),
    ('ү', "u"),
    ('һ', "h"),
    ('і', "i"),
    ('ł', "l"),
    ('ø', "o"),
    ('æ', "ae"),
    ('đ', "d"),
];

/// Lower-case ASCII words with hyphens. A title in a script that has no plain Latin form here gives `fallback`.
#[must_use]
pub fn slug(title: &str, fallback: &str) -> String {
    let mut slug = String::new();
    for letter in crate::catalogue::fold::fold(title).chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            ' ' if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => slug.push_str(latin(letter)),
        }
        if slug.len() >= SLUG_CHARS_MAX {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    if slug.len() < 2 {
        fallback.to_owned()
    } else {
        slug.to_owned()
    }
}

fn latin(letter: char) -> &'static str {
    CYRILLIC
        .iter()
        .find(|(cyrillic, _)| *cyrillic == letter)
        .map_or("", |(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_title_becomes_words_that_anybody_can_type() {
        for (title, expected) in [
            ("Enamel camping mug, 0.5 l", "enamel-camping-mug-0-5-l"),
            ("Кружка эмалированная", "kruzhka-emalirovannaya"),
            ("Қазақша кілем", "qazaqsha-kilem"),
            ("El dokuması Şal", "el-dokumasi-sal"),
            ("搪瓷杯", "kitchen"),
            ("  ---  ", "kitchen"),
        ] {
            assert_eq!(slug(title, "kitchen"), expected);
        }
    }

    #[test]
    fn a_slug_never_has_more_than_62_letters() {
        assert!(slug(&"щ".repeat(400), "x").len() <= 62);
    }
}
