//! The shelves that a marketplace begins with.

use serde::Deserialize;
use store::StoreError;
use store::category::CategoryRow;

use super::texts::{Translated, to_json};
use crate::shop::Shop;

/// Those of the demonstration, which an import knows by their words.
const COMMON: &str = include_str!("../../../../demo/categories.toml");
/// The others.
const MORE: &str = include_str!("../../../../rules/categories.toml");

#[derive(Debug, Deserialize)]
struct File {
    category: Vec<Shelf>,
}

/// A shelf as a file has it; fields that only the demonstration needs are left alone.
#[derive(Debug, Deserialize)]
struct Shelf {
    slug: String,
    tint: String,
    hs_hint: Option<String>,
    title: Translated,
}

/// Adds the common shelves to a marketplace that has none, so that an import finds where to put its goods. One that has any is
/// left as its operator made it. How many were added.
///
/// # Errors
/// Those of the store.
pub async fn seed_categories(shop: &Shop) -> Result<usize, StoreError> {
    let mut tx = shop.store().begin().await?;
    if !store::category::list(&mut tx).await?.is_empty() {
        return Ok(0);
    }
    let shelves = shelves();
    for (position, shelf) in (0..).zip(&shelves) {
        let row = CategoryRow {
            slug: shelf.slug.clone(),
            position,
            tint: shelf.tint.clone(),
            picture_hash: None,
            titles_json: to_json(&shelf.title),
            hs_hint: shelf.hs_hint.clone(),
        };
        store::category::put(&mut tx, &row).await?;
    }
    tx.commit().await?;
    shop.catalogue().forget();
    Ok(shelves.len())
}

fn shelves() -> Vec<Shelf> {
    let read = |text: &str| -> Vec<Shelf> {
        let file: File = toml::from_str(text).expect("a test reads the project's own shelves");
        file.category
    };
    read(COMMON).into_iter().chain(read(MORE)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::place::Language;

    use super::shelves;

    #[test]
    fn every_shelf_has_a_name_of_its_own_and_a_title_in_every_language() {
        let shelves = shelves();
        let slugs: BTreeSet<&str> = shelves.iter().map(|shelf| shelf.slug.as_str()).collect();
        assert_eq!(slugs.len(), shelves.len());
        for shelf in &shelves {
            for language in Language::ALL {
                let title = shelf.title.get(language.tag());
                assert!(
                    title.is_some_and(|title| !title.is_empty()),
                    "{} {language:?}",
                    shelf.slug
                );
            }
            let hint = shelf.hs_hint.as_deref().unwrap_or_default();
            let is_prefix = |prefix: &str| {
                prefix.len() >= 2 && prefix.bytes().all(|byte| byte.is_ascii_digit())
            };
            assert!(!hint.is_empty() && hint.split(' ').all(is_prefix), "{hint}");
        }
    }
}
