//! Cleaning of words that people typed: what is kept is shown as text, so nothing is escaped here.

/// A line of text: no line breaks or control characters, single spaces, none at the ends.
pub(crate) fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Paragraphs: lines are kept, several empty ones become one, control characters go.
pub(crate) fn paragraphs(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut empty_lines = 0_usize;
    for line in text.lines() {
        let line = one_line(line);
        if line.is_empty() {
            empty_lines += 1;
            continue;
        }
        if !result.is_empty() {
            result.push_str(if empty_lines > 0 { "\n\n" } else { "\n" });
        }
        result.push_str(&line);
        empty_lines = 0;
    }
    result
}

/// Lower-case letters and digits of ASCII joined by hyphens; empty where the text has none.
pub(crate) fn slug(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character.to_ascii_lowercase()
            } else {
                ' '
            }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Whether the text is shaped as a BCP 47 language tag: `ru`, `zh-Hans`, `pt-BR`.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// The usual spelling of a tag: language in lower case, script capitalised, region in capitals.
pub(crate) fn usual_tag(tag: &str) -> String {
    let mut parts =
        tag.split('-')
            .enumerate()
            .map(|(position, part)| match (position, part.len()) {
                (0, _) => part.to_ascii_lowercase(),
                (_, 2) => part.to_ascii_uppercase(),
                (_, 4) => format!(
                    "{}{}",
                    part[..1].to_ascii_uppercase(),
                    part[1..].to_ascii_lowercase()
                ),
                _ => part.to_ascii_lowercase(),
            });
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |tag, part| format!("{tag}-{part}"))
}

#[cfg(test)]
mod tests {
    use super::{is_language_tag, one_line, paragraphs, slug, usual_tag};

    #[test]
    fn a_line_has_no_breaks_and_single_spaces() {
        assert_eq!(one_line("  Two\r\n\twords\u{7} "), "Two words");
    }

    #[test]
    fn paragraphs_stay_apart_by_one_empty_line() {
        assert_eq!(paragraphs("one\ntwo\n\n \n\nthree\n"), "one\ntwo\n\nthree");
    }

    #[test]
    fn tags_are_recognised_and_spelt_as_usual() {
        for tag in ["ru", "zh-Hans", "pt-BR", "kaz"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "r", "ру", "en_GB", "en-", "русский"] {
            assert!(!is_language_tag(tag), "{tag}");
        }
        assert_eq!(usual_tag("ZH-hans-cn"), "zh-Hans-CN");
    }

    #[test]
    fn a_slug_is_ascii() {
        assert_eq!(slug("Size: XL / Red"), "size-xl-red");
        assert_eq!(slug("красный"), "");
    }
}
