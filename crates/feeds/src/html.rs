//! The text of an HTML description: paragraphs, lines and list items are kept, all markup goes.
//!
//! **Deliberately absent:** keeping any tag. What is stored is text and is shown as text, so no markup of a feed can
//! ever run in a shopper's browser.

use crate::text::paragraphs;

/// The references by name that descriptions really hold; the many others are left as they are written.
const NAMED: [(&str, char); 37] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("plusmn", '±'),
    ("times", '×'),
    ("frac12", '½'),
    ("middot", '·'),
    ("bull", '•'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("euro", '€'),
    ("pound", '£'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("szlig", 'ß'),
];

/// The visible text. Cells without any tag are taken as they are: old exports hold plain text there.
pub(crate) fn visible_text(html: &str) -> String {
    if !html.contains('<') {
        return paragraphs(&decoded(html));
    }
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        push_flowing(&mut text, &rest[..start]);
        rest = &rest[start..];
        let Some((name, after)) = tag(rest) else {
            push_flowing(&mut text, "<");
            rest = &rest[1..];
            continue;
        };
        rest = match name.as_str() {
            "script" | "style" | "template" | "noscript" | "iframe" => behind_closing(after, &name),
            _ => after,
        };
        text.push_str(break_before(&name));
    }
    push_flowing(&mut text, rest);
    paragraphs(&text)
}

/// Line breaks in the source of HTML are spaces.
fn push_flowing(text: &mut String, source: &str) {
    let decoded = decoded(source);
    text.extend(decoded.chars().map(|character| {
        if matches!(character, '\n' | '\r' | '\t') {
            ' '
        } else {
            character
        }
    }));
}

/// What an element's beginning or end means for lines.
fn break_before(name: &str) -> &'static str {
    match name.trim_start_matches('/') {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "table" | "blockquote"
        | "section" | "article" => "\n\n",
        "br" | "div" | "tr" | "dt" | "dd" | "hr" | "pre" => "\n",
        "li" if !name.starts_with('/') => "\n• ",
        "td" | "th" => " ",
        _ => "",
    }
}

/// The name (with a leading slash for an end tag, `!` for comments) and what follows the tag.
fn tag(from_bracket: &str) -> Option<(String, &str)> {
    if let Some(comment) = from_bracket.strip_prefix("<!--") {
        let after = comment.split_once("-->").map_or("", |(_, after)| after);
        return Some(("!".to_owned(), after));
    }
    let inside = &from_bracket[1..];
    let begins = inside
        .starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?'));
    if !begins {
        return None;
    }
    let end = end_of_tag(inside)?;
    let name = inside[..end]
        .split([' ', '\n', '\t', '\r', '>'])
        .next()
        .unwrap_or_default();
    Some((
        name.trim_end_matches('/').to_ascii_lowercase(),
        &inside[end + 1..],
    ))
}

/// The position of the closing bracket, which may stand in a quoted attribute as well.
fn end_of_tag(inside: &str) -> Option<usize> {
    let mut quote = None;
    for (position, byte) in inside.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(position),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    inside.find('>')
}

fn behind_closing<'a>(text: &'a str, name: &str) -> &'a str {
    let closing = format!("</{name}");
    let lower = text.to_ascii_lowercase();
    let Some(start) = lower.find(&closing) else {
        return "";
    };
    text[start..].split_once('>').map_or("", |(_, after)| after)
}

/// Replaces character references.
fn decoded(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        result.push_str(&rest[..start]);
        rest = &rest[start..];
        match reference(rest) {
            Some((character, length)) => {
                result.push(character);
                rest = &rest[length..];
            }
            None => {
                result.push('&');
                rest = &rest[1..];
            }
        }
    }
    result.push_str(rest);
    result
}

fn reference(from_ampersand: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 12;
    let end = from_ampersand
        .bytes()
        .take(LONGEST)
        .position(|byte| byte == b';')?;
    let name = &from_ampersand[1..end];
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let code = hexadecimal.map_or_else(
                || number.parse().ok(),
                |digits| u32::from_str_radix(digits, 16).ok(),
            )?;
            char::from_u32(code).filter(|&character| character != '\0')?
        }
        None => named(name)?,
    };
    Some((character, end + 1))
}

fn named(name: &str) -> Option<char> {
    NAMED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, character)| *character)
}

#[cfg(test)]
mod tests {
    use super::visible_text;

    #[test]
    fn paragraphs_lines_and_items_are_kept() {
        assert_eq!(
            visible_text("<p>One\n two</p><p>Three<br>four</p><ul><li>a</li><li>b</li></ul>"),
            "One two\n\nThree\nfour\n\n• a\n• b"
        );
    }

    #[test]
    fn nothing_of_a_script_or_style_is_text() {
        assert_eq!(
            visible_text("a<script>alert('<p>')</SCRIPT >b<style>p{}</style>c"),
            "abc"
        );
        assert_eq!(visible_text("a<script>never closed"), "a");
    }

    #[test]
    fn a_bracket_in_an_attribute_does_not_end_the_tag() {
        assert_eq!(visible_text("<a title=\"1 > 0\" href='x'>link</a>"), "link");
    }

    #[test]
    fn references_are_characters_and_unknown_ones_stay() {
        assert_eq!(
            visible_text("Tom &amp; Jerry &#39;&#x1F9F5; &nosuch; 5 &lt; 6 AT&T"),
            "Tom & Jerry '🧵 &nosuch; 5 < 6 AT&T"
        );
    }

    #[test]
    fn escaped_markup_stays_text() {
        assert_eq!(visible_text("<p>&lt;script&gt;</p>"), "<script>");
    }

    #[test]
    fn less_than_signs_and_open_tags_are_no_trouble() {
        assert_eq!(visible_text("3 < 4 <b>and</b> 5 <"), "3 < 4 and 5 <");
        assert_eq!(visible_text("<p>a</p><b"), "a\n\n<b");
    }

    #[test]
    fn plain_text_keeps_its_paragraphs() {
        assert_eq!(visible_text("one\n\ntwo"), "one\n\ntwo");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[<>&;#/!\"' a-z\u{430}\u{1F9F5}-]{0,60}") {
            let _any = visible_text(&text);
        }
    }
}
