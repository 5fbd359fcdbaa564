//! The layers: dependencies between the project's own crates only run down.
//!
//! `frontend → app → domain`; `server → app[ssr] → services → {store, search, i18n, adapters} → domain`.

use super::{Finding, Repository, Text};

/// Crates of the project that are tools and stand outside the layers.
const TOOLS: [&str; 2] = ["xtask", "bench"];
/// What only tests may depend on.
const TESTING: &str = "testing";

/// The height of a crate; whatever is not named is an adapter to one outside world.
fn height(name: &str) -> u32 {
    match name {
        "domain" => 0,
        "services" => 2,
        "app" => 3,
        "server" | "frontend" => 4,
        TESTING => 5,
        _ => 1,
    }
}

/// One line of a manifest that names a crate of this project.
struct Arrow<'a> {
    to: &'a str,
    line: usize,
    purpose: Purpose,
    is_optional: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Run,
    Test,
}

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let manifests: Vec<&Text> = repository
        .texts_in("", "Cargo.toml")
        .filter(|file| file.path != "Cargo.toml")
        .collect();
    let names: Vec<&str> = manifests
        .iter()
        .filter_map(|manifest| name_of(&manifest.text))
        .collect();
    let mut findings = Vec::new();
    for manifest in &manifests {
        let Some(from) = name_of(&manifest.text).filter(|from| !TOOLS.contains(from)) else {
            continue;
        };
        for arrow in arrows(&manifest.text, &names) {
            if let Some(reason) = objection(from, &arrow) {
                findings.push(Finding::new(&manifest.path, arrow.line, reason));
            }
        }
    }
    findings
}

fn objection(from: &str, arrow: &Arrow<'_>) -> Option<String> {
    let to = arrow.to;
    match arrow.purpose {
        Purpose::Test => None,
        Purpose::Run if to == TESTING => {
            Some(format!("{from} → testing: only as a dev-dependency"))
        }
        Purpose::Run if height(from) <= height(to) => Some(format!(
            "{from} → {to} runs up: dependencies run frontend, server → app → services → adapters → domain"
        )),
        Purpose::Run if from == "frontend" && to != "app" => {
            Some(format!("frontend → {to}: the browser gets only `app`"))
        }
        Purpose::Run if from == "app" && to != "domain" && !arrow.is_optional => Some(format!(
            "app → {to}: optional behind `ssr`, or it is shipped to the browser"
        )),
        Purpose::Run => None,
    }
}

fn name_of(manifest: &str) -> Option<&str> {
    let line = manifest.lines().find(|line| line.starts_with("name = "))?;
    line.split('"').nth(1)
}

fn arrows<'a>(manifest: &'a str, names: &[&'a str]) -> Vec<Arrow<'a>> {
    let mut arrows = Vec::new();
    let mut section = "";
    for (index, line) in manifest.lines().enumerate() {
        if let Some(header) = line.trim().strip_prefix('[') {
            section = header.trim_end_matches(']');
        }
        let key = line.split(['=', '.', ' ']).next().unwrap_or("");
        if !section.ends_with("dependencies") || !names.contains(&key) {
            continue;
        }
        let purpose = if section.ends_with("dev-dependencies") {
            Purpose::Test
        } else {
            Purpose::Run
        };
        arrows.push(Arrow {
            to: key,
            line: index + 1,
            purpose,
            is_optional: line.contains("optional = true"),
        });
    }
    arrows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(from: &str, dependencies: &str) -> Vec<String> {
        let manifest = |name: &str, rest: &str| Text {
            path: format!("crates/{name}/Cargo.toml"),
            text: format!("[package]\nname = \"{name}\"\n\n{rest}\n"),
        };
        let others = [
            "domain", "store", "media", "services", "app", "server", "testing",
        ];
        let mut texts: Vec<Text> = others
            .iter()
            .filter(|name| **name != from)
            .map(|name| manifest(name, ""))
            .collect();
        texts.push(manifest(from, dependencies));
        let repository = Repository {
            texts,
            sources: vec![],
            committed: vec![],
        };
        findings(&repository)
            .into_iter()
            .map(|finding| finding.reason)
            .collect()
    }

    #[test]
    fn an_arrow_that_runs_down_is_fine() {
        assert!(
            reasons(
                "services",
                "[dependencies]\ndomain.workspace = true\nstore.workspace = true"
            )
            .is_empty()
        );
        assert!(
            reasons(
                "server",
                "[dependencies]\napp = { workspace = true, features = [\"ssr\"] }"
            )
            .is_empty()
        );
    }

    #[test]
    fn an_arrow_that_runs_up_or_sideways_is_refused() {
        assert!(
            reasons("domain", "[dependencies]\nstore.workspace = true")[0]
                .starts_with("domain → store runs up")
        );
        assert!(
            reasons("store", "[dependencies]\nmedia.workspace = true")[0]
                .starts_with("store → media runs up")
        );
    }

    #[test]
    fn testing_is_for_tests() {
        assert_eq!(
            reasons("server", "[dependencies]\ntesting.workspace = true").len(),
            1
        );
        assert!(reasons("server", "[dev-dependencies]\ntesting.workspace = true").is_empty());
        assert!(reasons("testing", "[dependencies]\nservices.workspace = true").is_empty());
    }

    #[test]
    fn the_app_ships_only_the_domain_to_the_browser() {
        assert_eq!(
            reasons("app", "[dependencies]\nservices.workspace = true").len(),
            1
        );
        assert!(
            reasons(
                "app",
                "[dependencies]\nservices = { workspace = true, optional = true }"
            )
            .is_empty()
        );
        assert_eq!(
            reasons("frontend", "[dependencies]\nservices.workspace = true").len(),
            1
        );
    }
}
