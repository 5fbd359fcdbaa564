//! Fluent messages: every language has the same ones, by area, and the shop uses them all.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Repository};

const FOLDER: &str = "locales/";
const SOURCE_LANGUAGE: &str = "en";
const AREAS: [&str; 9] = [
    "shop", "cart", "checkout", "account", "seller", "operator", "papers", "mail", "problems",
];

/// Message ids by language, each with its file and line.
type Messages<'a> = BTreeMap<&'a str, BTreeMap<&'a str, (&'a str, usize)>>;

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let messages = messages(repository);
    let mut findings = unknown_areas(repository);
    findings.extend(missing(&messages));
    findings.extend(badly_named(&messages));
    findings
}

/// Messages of the source language that no Rust file mentions, as `cart-line-removed` or as `cart_line_removed`.
pub fn unused(repository: &Repository) -> Vec<&str> {
    let messages = messages(repository);
    let source = messages.get(SOURCE_LANGUAGE).cloned().unwrap_or_default();
    let is_used = |id: &str| {
        let accessor = id.replace('-', "_");
        repository
            .sources
            .iter()
            .any(|file| file.text.contains(id) || file.text.contains(&accessor))
    };
    source.into_keys().filter(|id| !is_used(id)).collect()
}

fn messages(repository: &Repository) -> Messages<'_> {
    let mut messages = Messages::new();
    for file in repository.texts_in(FOLDER, ".ftl") {
        let Some(language) = file.path.split('/').nth(1) else {
            continue;
        };
        let known = messages.entry(language).or_default();
        for (index, line) in file.text.lines().enumerate() {
            if let Some(id) = id_of(line) {
                known.insert(id, (&file.path, index + 1));
            }
        }
    }
    messages
}

/// `cart-line-removed = …`; terms, attributes, variants and comments begin otherwise.
fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    line.starts_with(|letter: char| letter.is_ascii_alphabetic())
        .then_some(id.trim_end())
}

fn unknown_areas(repository: &Repository) -> Vec<Finding> {
    let area = |path: &str| {
        path.rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl"))
            .unwrap_or("")
            .to_owned()
    };
    let strange = repository
        .texts_in(FOLDER, ".ftl")
        .filter(|file| !AREAS.contains(&area(&file.path).as_str()));
    strange
        .map(|file| {
            Finding::new(
                &file.path,
                0,
                format!("no such area: messages lie in {}", AREAS.join(", ")),
            )
        })
        .collect()
}

fn missing(messages: &Messages<'_>) -> Vec<Finding> {
    let all: BTreeSet<&str> = messages
        .values()
        .flat_map(BTreeMap::keys)
        .copied()
        .collect();
    let mut findings = Vec::new();
    for (language, known) in messages {
        let gaps = all.iter().filter(|id| !known.contains_key(**id));
        findings.extend(gaps.map(|id| {
            Finding::new(
                &format!("{FOLDER}{language}"),
                0,
                format!("`{id}` is missing"),
            )
        }));
    }
    findings
}

fn badly_named(messages: &Messages<'_>) -> Vec<Finding> {
    let is_good = |id: &str| {
        id.contains('-')
            && id.chars().all(|letter| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
            })
    };
    let source = messages
        .get(SOURCE_LANGUAGE)
        .into_iter()
        .flatten()
        .filter(|(id, _)| !is_good(id));
    source
        .map(|(id, (path, line))| {
            Finding::new(
                path,
                *line,
                format!("`{id}`: ids are area-thing-state, such as cart-line-removed"),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Text;
    use super::super::source::Source;
    use super::*;

    fn repository(files: &[(&str, &str)]) -> Repository {
        let texts = files.iter().map(|(path, text)| Text {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        });
        let sources = vec![Source::new(
            "app/src/cart.rs",
            "messages.cart_line_removed()",
        )];
        Repository {
            texts: texts.collect(),
            sources,
            committed: vec![],
        }
    }

    #[test]
    fn a_message_exists_in_every_language_or_in_none() {
        let found = findings(&repository(&[
            (
                "locales/en/cart.ftl",
                "# c\ncart-line-removed = Removed\n    .title = x\n-brand = Corridor\n",
            ),
            ("locales/kk/cart.ftl", "\n"),
        ]));
        assert_eq!(
            found.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["locales/kk: `cart-line-removed` is missing"]
        );
    }

    #[test]
    fn an_unused_message_is_counted() {
        let files = [(
            "locales/en/cart.ftl",
            "cart-line-removed = Removed\ncart-old-note = Old\n",
        )];
        assert_eq!(unused(&repository(&files)), ["cart-old-note"]);
    }

    #[test]
    fn areas_and_ids_follow_the_rule() {
        let found = findings(&repository(&[("locales/en/misc.ftl", "Title = T\n")]));
        assert_eq!(found.len(), 2);
    }
}
