//! Rules about Rust code that clippy has no lint for.

use super::source::{Source, has_word};
use super::{Finding, Repository};

/// The only file with `#[cfg(feature = …)]`: whole modules are gated there.
const FEATURE_GATE: &str = "app/src/lib.rs";
const DOMAIN: &str = "crates/domain/src/";
/// Where `anyhow` may appear: at the very top, where an error has nobody left to be handled by.
/// The commands of `server/src/cli/` are the arms of `main`: each ends in one line for the operator.
const ANYHOW: [&str; 4] = [
    "server/src/main.rs",
    "server/src/cli/",
    "crates/bench/",
    "xtask/",
];

pub fn findings(repository: &Repository) -> Vec<Finding> {
    let mut findings: Vec<Finding> = repository.sources.iter().flat_map(line_findings).collect();
    findings.extend(repository.sources.iter().flat_map(bool_parameters));
    findings.extend(repository.sources.iter().flat_map(long_server_functions));
    findings.extend(second_splits(&repository.sources));
    findings
}

fn line_findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in source.lines() {
        let reasons = [
            gates(source, line),
            floats(source, line),
            allows(line),
            anyhows(source, line),
        ];
        findings.extend(
            reasons
                .into_iter()
                .flatten()
                .map(|reason| Finding::new(&source.path, number, reason)),
        );
    }
    findings
}

fn gates(source: &Source, line: &str) -> Option<&'static str> {
    let is_gate =
        has_word(line, "feature") && (has_word(line, "cfg") || has_word(line, "cfg_attr"));
    (is_gate && source.path != FEATURE_GATE)
        .then_some("cfg(feature) outside app/src/lib.rs: gate the whole module there")
}

fn floats(source: &Source, line: &str) -> Option<&'static str> {
    let is_float = has_word(line, "f32") || has_word(line, "f64");
    (is_float && source.path.starts_with(DOMAIN))
        .then_some("a float in the domain: amounts, rates and weights are integers with a scale")
}

fn allows(line: &str) -> Option<&'static str> {
    let is_allow = line.contains("#[allow(") || line.contains("#![allow(");
    is_allow.then_some("#[allow] stays when its cause is gone: use #[expect(…, reason = \"…\")]")
}

fn anyhows(source: &Source, line: &str) -> Option<&'static str> {
    let is_top = ANYHOW.iter().any(|place| source.path.starts_with(place));
    (has_word(line, "anyhow") && !is_top)
        .then_some("anyhow outside server/src/{main.rs,cli/}, the benches and xtask: name the error, so that the caller can handle it")
}

fn bool_parameters(source: &Source) -> Vec<Finding> {
    let reason =
        |name: &str| format!("`{name}` takes a bool: make it an enum that speaks at the call");
    let functions = source
        .functions
        .iter()
        .filter(|function| function.has_bool_parameter());
    functions
        .map(|function| Finding::new(&source.path, function.line, reason(&function.name)))
        .collect()
}

/// Each server function is a public endpoint: its body is one call into `services`.
fn long_server_functions(source: &Source) -> Vec<Finding> {
    let attributes = source
        .lines()
        .filter(|(_, line)| line.trim_start().starts_with("#[server"));
    let annotated = attributes.filter_map(|(number, _)| {
        source
            .functions
            .iter()
            .find(|function| function.line > number)
    });
    let long = annotated.filter(|function| function.has_statements());
    long.map(|function| {
        Finding::new(
            &source.path,
            function.line,
            "a server function longer than one call",
        )
    })
    .collect()
}

/// The odd cent must be handed out by the same rule everywhere.
fn second_splits(sources: &[Source]) -> Vec<Finding> {
    let splits = sources.iter().flat_map(|source| {
        source
            .functions
            .iter()
            .map(move |function| (source, function))
    });
    let stray =
        splits.filter(|(source, function)| function.name == "allocate" && !is_money(&source.path));
    stray
        .map(|(source, function)| {
            Finding::new(
                &source.path,
                function.line,
                "money is split only by domain::money::allocate",
            )
        })
        .collect()
}

fn is_money(path: &str) -> bool {
    path == "crates/domain/src/money.rs" || path.starts_with("crates/domain/src/money/")
}

/// How many functions split money.
pub fn splits(sources: &[Source]) -> usize {
    sources
        .iter()
        .flat_map(|source| &source.functions)
        .filter(|function| function.name == "allocate")
        .count()
}

/// How many variants of the error that crosses to the browser carry free text; `reference` names a line in the log.
pub fn free_texts_to_the_browser(sources: &[Source]) -> usize {
    let problem = sources
        .iter()
        .find(|source| source.path == "app/src/problem.rs");
    let Some(body) = problem.and_then(|source| source.code.split("enum Problem").nth(1)) else {
        return 0;
    };
    let body = body.split("\n}").next().unwrap_or("");
    body.lines()
        .filter(|line| has_word(line, "String") && !has_word(line, "reference"))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(path: &str, text: &str) -> Vec<String> {
        let repository = Repository {
            texts: vec![],
            sources: vec![Source::new(path, text)],
            committed: vec![],
        };
        findings(&repository)
            .into_iter()
            .map(|finding| finding.reason)
            .collect()
    }

    #[test]
    fn a_feature_gate_belongs_into_the_module_list() {
        let text = "#[cfg(feature = \"ssr\")]\nmod pages;";
        assert!(reasons("app/src/pages/mod.rs", text)[0].starts_with("cfg(feature)"));
        assert!(reasons("app/src/lib.rs", text).is_empty());
        assert!(reasons("app/src/pages/mod.rs", "#[cfg(test)] mod tests {}").is_empty());
    }

    #[test]
    fn a_float_is_refused_in_the_domain_only() {
        assert!(
            reasons("crates/domain/src/money.rs", "let price: f64 = 0;")[0].starts_with("a float")
        );
        assert!(reasons("crates/domain/src/money.rs", "// never an f64").is_empty());
        assert!(reasons("crates/media/src/scale.rs", "let factor: f32 = 0.5;").is_empty());
    }

    #[test]
    fn an_exception_is_expected_never_allowed() {
        assert_eq!(
            reasons("app/src/a.rs", "#[allow(dead_code)] fn a() {}").len(),
            1
        );
        assert!(
            reasons(
                "app/src/a.rs",
                "#[expect(dead_code, reason = \"…\")] fn a() {}"
            )
            .is_empty()
        );
    }

    #[test]
    fn money_is_split_in_one_place() {
        let text = "pub fn allocate(whole: Money) { }";
        assert!(reasons("crates/domain/src/money/allocate.rs", text).is_empty());
        assert_eq!(reasons("crates/services/src/refund.rs", text).len(), 1);
        assert_eq!(
            splits(&[Source::new("a.rs", text), Source::new("b.rs", text)]),
            2
        );
    }

    #[test]
    fn a_server_function_is_one_call() {
        let long = "#[server(endpoint = \"x\")]\npub async fn f() -> R { let a = b(); c(a).await }";
        assert_eq!(
            reasons("app/src/api/cart.rs", long),
            ["a server function longer than one call"]
        );
        assert!(
            reasons(
                "app/src/api/cart.rs",
                "#[server]\npub async fn f() -> R { c().await }"
            )
            .is_empty()
        );
    }

    #[test]
    fn a_problem_carries_no_free_text_but_a_reference() {
        let text = "pub enum Problem {\n  NotFound,\n  Refused { why: String },\n  Internal { reference: String },\n}\n";
        assert_eq!(
            free_texts_to_the_browser(&[Source::new("app/src/problem.rs", text)]),
            1
        );
    }
}
