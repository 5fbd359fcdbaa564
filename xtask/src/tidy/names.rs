//! One noun, one file name: `git ls-files | grep refund` lists the whole feature.

use super::{Finding, Repository};

/// Names under which anything could be hidden.
const DRAWERS: [&str; 6] = [
    "utils.rs",
    "util.rs",
    "helpers.rs",
    "helper.rs",
    "common.rs",
    "misc.rs",
];
const LOCK_FILES: [&str; 2] = ["Cargo.lock", "package-lock.json"];

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let mut findings: Vec<Finding> = repository
        .texts
        .iter()
        .filter_map(|file| objection(&file.path))
        .collect();
    let absent = LOCK_FILES
        .iter()
        .filter(|name| !repository.committed.iter().any(|path| path == *name));
    findings.extend(absent.map(|name| {
        Finding::new(
            name,
            0,
            "is not committed: everybody builds the same versions",
        )
    }));
    findings
}

fn objection(path: &str) -> Option<Finding> {
    let name = path.rsplit('/').next()?;
    let is_snake = |text: &str| {
        text.chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
    };
    let is_kebab = |text: &str| {
        text.chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
    };
    let reason = match name.rsplit_once('.')? {
        _ if DRAWERS.contains(&name) => "a drawer for everything: name the file after its noun",
        (stem, "rs") if !is_snake(stem) => "Rust files are named in snake_case",
        (stem, "css") if path.starts_with("style/") && !is_kebab(stem) => {
            "style files are named in kebab-case"
        }
        (stem, "sql") if path.contains("/migrations/") && !is_migration(stem) => {
            "migrations are named 0001_noun.sql"
        }
        _ => return None,
    };
    Some(Finding::new(path, 0, reason))
}

fn is_migration(stem: &str) -> bool {
    let digits = stem.chars().take_while(char::is_ascii_digit).count();
    let noun = stem.get(digits + 1..).unwrap_or("");
    digits == 4
        && stem.as_bytes().get(digits) == Some(&b'_')
        && noun.starts_with(|letter: char| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_noun() {
        for path in [
            "app/src/utils.rs",
            "app/src/AddToCart.rs",
            "style/AddToCart.css",
            "crates/store/migrations/sqlite/users.sql",
        ] {
            assert!(objection(path).is_some(), "{path}");
        }
        for path in [
            "app/src/add_to_cart.rs",
            "style/add-to-cart.css",
            "crates/store/migrations/sqlite/0001_users.sql",
            "README.md",
        ] {
            assert_eq!(objection(path), None);
        }
    }

    #[test]
    fn lock_files_are_committed() {
        let repository = Repository {
            texts: vec![],
            sources: vec![],
            committed: vec!["Cargo.lock".to_owned()],
        };
        assert_eq!(findings(&repository).len(), 1);
    }
}
