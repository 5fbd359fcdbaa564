//! Rust text with comments and literals blanked out, so that a rule never stumbles over a word in a sentence.

use super::functions::{Function, functions};

/// One Rust file.
pub struct Source {
    pub path: String,
    pub text: String,
    /// The text with every comment and literal replaced by spaces; lines stay where they are.
    pub code: String,
    pub functions: Vec<Function>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let code = mask(text);
        let functions = functions(&code);
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code,
            functions,
        }
    }

    /// Lines of code with their numbers from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// Replaces comments, strings and character literals by spaces.
pub fn mask(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        match end_of_literal(&letters, at) {
            Some(end) => {
                let end = end.min(letters.len());
                masked.extend(
                    letters[at..end]
                        .iter()
                        .map(|letter| if *letter == '\n' { '\n' } else { ' ' }),
                );
                at = end;
            }
            None => {
                masked.push(letters[at]);
                at += 1;
            }
        }
    }
    masked
}

/// Whether `word` stands in `code` with nothing of an identifier around it.
pub fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(is_of_identifier) && !after.is_some_and(is_of_identifier)
    })
}

pub fn is_of_identifier(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn end_of_literal(letters: &[char], at: usize) -> Option<usize> {
    match (letters[at], letters.get(at + 1)) {
        ('/', Some('/')) => Some(find(letters, at, |rest| rest[0] == '\n')),
        ('/', Some('*')) => Some(end_of_block_comment(letters, at)),
        ('"', _) => Some(end_of_string(letters, at)),
        ('r', Some('"' | '#')) if starts_word(letters, at) => end_of_raw_string(letters, at),
        ('\'', Some('\\')) => Some(find(letters, at + 3, |rest| rest[0] == '\'') + 1),
        ('\'', Some(_)) if letters.get(at + 2) == Some(&'\'') => Some(at + 3),
        _ => None,
    }
}

/// `r` at the start of a word, or after the `b` or `c` of a byte or C string.
fn starts_word(letters: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|index| letters[index]);
    match before(1) {
        Some('b' | 'c') => !before(2).is_some_and(is_of_identifier),
        other => !other.is_some_and(is_of_identifier),
    }
}

fn find(letters: &[char], from: usize, matches: impl Fn(&[char]) -> bool) -> usize {
    (from..letters.len())
        .find(|at| matches(&letters[*at..]))
        .unwrap_or(letters.len())
}

fn end_of_block_comment(letters: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at + 1 < letters.len() {
        match (letters[at], letters[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    letters.len()
}

fn end_of_string(letters: &[char], start: usize) -> usize {
    let mut at = start + 1;
    while at < letters.len() && letters[at] != '"' {
        at += if letters[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// `None` for a raw identifier such as `r#type`.
fn end_of_raw_string(letters: &[char], start: usize) -> Option<usize> {
    let hashes = letters[start + 1..]
        .iter()
        .take_while(|letter| **letter == '#')
        .count();
    if letters.get(start + 1 + hashes) != Some(&'"') {
        return None;
    }
    let mut closing = vec!['"'];
    closing.extend(std::iter::repeat_n('#', hashes));
    Some(
        find(letters, start + 2 + hashes, |rest| {
            rest.starts_with(&closing)
        }) + closing.len(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_disappear_and_lines_stay() {
        let text = "let a = \"f64 \\\" {\"; // f64\nlet b = r#\"a \" f64\"#; /* f64 /* f64 */ */ let c = '{';";
        let code = mask(text);
        assert!(!code.contains("f64") && !code.contains('{'), "{code}");
        assert!(code.contains("let b") && code.contains("let c"));
        assert_eq!(code.lines().count(), 2);
    }

    #[test]
    fn lifetimes_and_raw_identifiers_are_code() {
        let text = "fn f<'a>(r#type: &'a str) -> &'a str { r#type }";
        assert_eq!(mask(text), text);
    }

    #[test]
    fn escaped_characters_do_not_open_a_literal() {
        assert_eq!(
            mask(r"a('\'', '\\', 'x') f32").trim_start_matches(|l| l != 'f'),
            "f32"
        );
        assert!(mask("b\"{\" br\"{\" f32").contains("f32"));
    }

    #[test]
    fn a_word_is_found_only_as_a_whole() {
        assert!(has_word("x: f64,", "f64"));
        assert!(!has_word("to_f64(x)", "f64"));
    }
}
