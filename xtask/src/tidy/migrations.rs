//! Migrations come in pairs, and what a shop may already have applied is never edited.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};

use super::{Finding, Repository};
use crate::fingerprint;

const FOLDER: &str = "crates/store/migrations/";
const ENGINES: [&str; 2] = ["sqlite", "postgres"];
/// `FINGERPRINT PATH`, one line for each migration that a release contains.
const SEALS: &str = "xtask/migration-seals.txt";

pub fn findings(repository: &Repository) -> Result<Vec<Finding>> {
    let contents = contents(repository);
    let seals = fs::read_to_string(SEALS).unwrap_or_default();
    let mut findings = unpaired(&contents);
    findings.extend(edited(&contents, &seals));
    Ok(findings)
}

/// Writes the seals of all migrations: part of making a release.
pub fn seal(repository: &Repository) -> Result<()> {
    let lines = contents(repository)
        .into_iter()
        .map(|(path, text)| format!("{} {path}\n", fingerprint::of_content(text.as_bytes())));
    fs::write(SEALS, lines.collect::<String>()).with_context(|| format!("cannot write {SEALS}"))
}

fn contents(repository: &Repository) -> BTreeMap<&str, &str> {
    repository
        .texts_in(FOLDER, ".sql")
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect()
}

fn unpaired(contents: &BTreeMap<&str, &str>) -> Vec<Finding> {
    let names_of = |engine: &str| -> BTreeSet<&str> {
        let folder = format!("{FOLDER}{engine}/");
        contents
            .keys()
            .filter_map(|path| path.strip_prefix(folder.as_str()))
            .collect()
    };
    let [sqlite, postgres] = ENGINES.map(names_of);
    let lonely = sqlite.symmetric_difference(&postgres);
    lonely
        .map(|name| {
            let [here, there] = if sqlite.contains(name) {
                ENGINES
            } else {
                [ENGINES[1], ENGINES[0]]
            };
            Finding::new(
                &format!("{FOLDER}{here}/{name}"),
                0,
                format!("there is no {there}/{name}: migrations come in pairs"),
            )
        })
        .collect()
}

fn edited(contents: &BTreeMap<&str, &str>, seals: &str) -> Vec<Finding> {
    let sealed = seals.lines().filter_map(|line| line.split_once(' '));
    let broken = sealed.filter(|(seal, path)| {
        contents
            .get(path)
            .is_none_or(|text| fingerprint::of_content(text.as_bytes()) != *seal)
    });
    broken
        .map(|(_, path)| {
            Finding::new(
                path,
                0,
                "a released migration was edited or removed: add a new one instead",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_migration_for_one_engine_misses_its_twin() {
        let contents = BTreeMap::from([
            ("crates/store/migrations/sqlite/0001_users.sql", ""),
            ("crates/store/migrations/postgres/0001_users.sql", ""),
            ("crates/store/migrations/postgres/0002_carts.sql", ""),
        ]);
        let found = unpaired(&contents);
        assert_eq!(found.len(), 1);
        assert!(
            found[0]
                .reason
                .starts_with("there is no sqlite/0002_carts.sql")
        );
    }

    #[test]
    fn a_released_migration_is_never_edited() {
        let path = "crates/store/migrations/sqlite/0001_users.sql";
        let seals = format!(
            "{} {path}\n",
            fingerprint::of_content(b"CREATE TABLE users")
        );
        assert!(edited(&BTreeMap::from([(path, "CREATE TABLE users")]), &seals).is_empty());
        assert_eq!(
            edited(&BTreeMap::from([(path, "CREATE TABLE people")]), &seals).len(),
            1
        );
        assert_eq!(edited(&BTreeMap::new(), &seals).len(), 1);
    }
}
