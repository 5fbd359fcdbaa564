//! Words that do not belong into the repository: notes to oneself, one person's folders, one network's registry.

use super::source::has_word;
use super::{Finding, Repository};

/// Put together here so that this file does not break its own rules.
const NOTES: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
const MACHINE_PATHS: [&str; 5] = [
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\Users"),
];
const REGISTRY_HOSTS: [&str; 5] = [
    concat!("registry.npm", "js.org"),
    concat!("registry.npm", "mirror.com"),
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("pypi.org", "/simple"),
];
/// The one source a crate may come from, under the name that every mirror answers to.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &repository.texts {
        for (index, line) in file.text.lines().enumerate() {
            findings.extend(
                objection(&file.path, line)
                    .map(|reason| Finding::new(&file.path, index + 1, reason)),
            );
        }
    }
    findings
}

fn objection(path: &str, line: &str) -> Option<String> {
    if path == "Cargo.lock" {
        let is_foreign = line.starts_with("source = ") && !line.contains(CRATES_IO);
        return is_foreign.then(|| "a crate from elsewhere than crates.io".to_owned());
    }
    if path == "package-lock.json" && line.trim_start().starts_with("\"resolved\": \"http") {
        return Some(
            "names a registry: remove `resolved` (.npmrc: omit-lockfile-registry-resolved=true)"
                .to_owned(),
        );
    }
    if let Some(host) = REGISTRY_HOSTS.iter().find(|host| line.contains(**host)) {
        return Some(format!(
            "names the registry {host}: it is a setting of each machine"
        ));
    }
    if let Some(note) = NOTES.iter().find(|note| has_word(line, note)) {
        return Some(format!("{note}: do it, or open an issue"));
    }
    let folder = MACHINE_PATHS
        .iter()
        .find(|folder| starts_a_path(line, folder))?;
    Some(format!("{folder} is a folder of one machine"))
}

/// Whether the path begins there, and is not the middle of a longer one or of an address.
fn starts_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|letter| letter.is_whitespace() || "\"'`(=:".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_to_oneself_is_refused_as_a_word_only() {
        assert!(objection("a.rs", &format!("// {}: later", NOTES[0])).is_some());
        assert_eq!(objection("a.md", "MASTODONS"), None);
    }

    #[test]
    fn a_folder_of_one_machine_is_refused_and_an_address_is_not() {
        assert!(objection("a.toml", &format!("path = \"{}x\"", MACHINE_PATHS[0])).is_some());
        assert_eq!(
            objection(
                "a.md",
                &format!("https://corridor.example{}x", MACHINE_PATHS[2])
            ),
            None
        );
    }

    #[test]
    fn lock_files_name_no_registry_but_the_usual_one() {
        assert_eq!(
            objection("Cargo.lock", &format!("source = \"{CRATES_IO}\"")),
            None
        );
        assert!(objection("Cargo.lock", "source = \"git+https://example.org/x\"").is_some());
        assert!(
            objection(
                "package-lock.json",
                "  \"resolved\": \"https://r.example/x.tgz\","
            )
            .is_some()
        );
    }
}
