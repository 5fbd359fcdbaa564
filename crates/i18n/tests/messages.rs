//! The messages as pages get them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::place::Language;
use i18n::Messages;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn a_message_without_arguments_is_the_text_of_the_file() {
    assert_eq!(
        Messages::of(Language::En).cart_checkout_action(),
        "Go to checkout"
    );
}

#[test]
fn a_number_selects_the_plural_form_and_is_grouped() {
    let t = Messages::of(Language::En);
    assert_eq!(t.cart_items_count(1), "1 item");
    assert_eq!(t.cart_items_count(2_u32), "2 items");
    assert_eq!(t.card_sold_count(12_431_i64), "12,431 sold");
    assert_eq!(t.listing_results_count(0_usize), "No products");
}

#[test]
fn a_latin_name_in_english_is_not_surrounded_by_marks() {
    assert_eq!(
        Messages::of(Language::En).product_seller_name("Yiwu Home"),
        "Sold by Yiwu Home"
    );
}

#[test]
fn an_arabic_name_in_english_is_isolated() {
    let shown = Messages::of(Language::En).product_seller_name("متجر");
    assert_eq!(shown, "Sold by \u{2068}متجر\u{2069}");
}

#[test]
fn every_language_answers_even_before_its_messages_exist() {
    for language in Language::ALL {
        assert!(!Messages::of(*language).nav_cart().is_empty());
        let folder = project().join("locales").join(language.tag());
        let expected = if folder.is_dir() {
            *language
        } else {
            Language::En
        };
        assert_eq!(Messages::of(*language).language(), expected);
    }
}

#[test]
fn every_locale_has_the_same_messages_in_the_same_files() {
    let english = ids(&project().join("locales/en"));
    for language in Language::ALL {
        let folder = project().join("locales").join(language.tag());
        if folder.is_dir() {
            let own = ids(&folder);
            let differences: Vec<_> = english.symmetric_difference(&own).collect();
            assert!(
                differences.is_empty(),
                "locales/{}: {differences:#?}",
                language.tag()
            );
        }
    }
}

/// Run with `cargo test -p i18n -- --ignored` until every page is written; then the mark goes.
#[test]
fn every_message_is_used_somewhere() {
    let mut sources = String::new();
    for folder in ["app/src", "server/src", "crates/services/src"] {
        read_sources(&project().join(folder), &mut sources);
    }
    let words: BTreeSet<_> = sources
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .collect();
    let unused: Vec<_> = ids(&project().join("locales/en"))
        .into_iter()
        .filter(|(_, id)| !words.contains(id.replace('-', "_").as_str()))
        .collect();
    assert!(
        unused.is_empty(),
        "{} unused messages: {unused:#?}",
        unused.len()
    );
}

/// File name and message id of every message in a locale.
fn ids(folder: &Path) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("the project's own files are readable") {
        let path = entry.expect("the project's own files are readable").path();
        let name = path
            .file_name()
            .expect("the project's own files are readable")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("the project's own files are readable");
        let heads = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
        found.extend(heads.map(|line| {
            (
                name.clone(),
                line.split('=')
                    .next()
                    .expect("the project's own files are readable")
                    .trim()
                    .to_owned(),
            )
        }));
    }
    found
}

fn read_sources(folder: &Path, sources: &mut String) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("the project's own files are readable").path();
        if path.is_dir() {
            read_sources(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push_str(
                &fs::read_to_string(&path).expect("the project's own files are readable"),
            );
            sources.push('\n');
        }
    }
}
