//! `check` and `test`: what must hold before a change is merged.

use std::process::{Command, ExitCode};

use anyhow::{Result, bail, ensure};

use crate::setup::{self, Extent, Toolchain};
use crate::step::{Logged, step};
use crate::totals::{self, Totals};
use crate::{budget, e2e, site, tidy};

/// `frontend` is linted by itself: in one call with `server` the features `ssr` and `hydrate` of `app` would unify.
const HOST: [&str; 4] = ["--workspace", "--exclude", "frontend", "--all-targets"];
/// With the profile and in the folder of cargo-leptos, so that both share the compiled macros.
const BROWSER: [&str; 8] = [
    "--package",
    "frontend",
    "--target",
    "wasm32-unknown-unknown",
    "--profile",
    "wasm-release",
    "--target-dir",
    "target/front",
];

/// More than anybody reads; the log has all of it.
const FAILURE_LINES_MAX: usize = 200;

/// How far to go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Without the release build and the browser.
    Check,
    Full,
}

/// What the test runners said, as far as they got.
#[derive(Default)]
struct Report {
    lines: Vec<String>,
    totals: Totals,
}

/// Runs all steps up to the first that fails, then repeats the runners' own summaries and closes with their sum.
pub fn run(stage: Stage) -> ExitCode {
    let mut report = Report::default();
    let outcome = run_steps(stage, &mut report);
    println!();
    for line in &report.lines {
        println!("{line}");
    }
    if let Err(error) = &outcome {
        println!("\nxtask: {error:#}\n");
        // A broken lint or build fails the whole, although no test runner counted it.
        report.totals.failed = report.totals.failed.max(1);
    }
    println!("corridor: {}", report.totals);
    if outcome.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn run_steps(stage: Stage, report: &mut Report) -> Result<()> {
    let toolchain = setup::setup(if stage == Stage::Full {
        Extent::Test
    } else {
        Extent::Check
    })?;
    site::ensure_folder()?;
    step("format", format_is_clean)?;
    step("lints", || lint(&toolchain, &HOST))?;
    step("lints for the browser", || lint(&toolchain, &BROWSER))?;
    step("tidy", tidy::check)?;
    step("tests", || cargo_test(&toolchain, report))?;
    if stage == Stage::Full {
        site::build(&toolchain)?;
        step("budget", budget::check_package)?;
        step("browser stories", || stories(report))?;
    }
    Ok(())
}

fn format_is_clean() -> Result<()> {
    let mut format = setup::formatter()?;
    format.args(["fmt", "--all", "--", "--check"]);
    Logged::new("format", format, "cargo fmt --all")
        .run()
        .map(drop)
}

fn lint(toolchain: &Toolchain, selection: &[&str]) -> Result<()> {
    let mut clippy = toolchain.cargo();
    clippy
        .arg("clippy")
        .args(selection)
        .args(["--", "-D", "warnings"]);
    let name = if selection == BROWSER {
        "clippy-browser"
    } else {
        "clippy"
    };
    let mend = "see the first error in the log, then: cargo xtask check";
    Logged::new(name, clippy, mend).run().map(drop)
}

fn cargo_test(toolchain: &Toolchain, report: &mut Report) -> Result<()> {
    let mut tests = toolchain.cargo();
    tests.args([
        "test",
        "--workspace",
        "--exclude",
        "frontend",
        "--no-fail-fast",
    ]);
    count_cargo("tests", tests, report)
}

fn count_cargo(name: &str, tests: Command, report: &mut Report) -> Result<()> {
    let finished = Logged::new(name, tests, "cargo xtask check").run_to_the_end()?;
    report
        .lines
        .extend(totals::result_lines(&finished.output).map(str::to_owned));
    report.totals = report.totals.plus(Totals::of_cargo(&finished.output));
    if !finished.status.success() {
        let failures = failures(&finished.output);
        // Without a failed test something does not compile, and the end of the output says what.
        ensure!(
            !failures.is_empty(),
            "{}",
            finished.complaint("cargo xtask check")
        );
        bail!("{failures}\n(all of it: target/xtask/logs/{name}.log)");
    }
    ensure!(report.totals.passed > 0, "cargo test ran no test");
    Ok(())
}

/// What the failed tests printed: for each test binary, from the first `---- NAME stdout ----` to the list of names.
fn failures(output: &str) -> String {
    let mut shown = Vec::new();
    let mut inside = false;
    for line in output.lines() {
        inside = line.starts_with("---- ") || (inside && line != "failures:");
        if inside && shown.len() < FAILURE_LINES_MAX {
            shown.push(line);
        }
    }
    shown.join("\n")
}

fn stories(report: &mut Report) -> Result<()> {
    let finished = e2e::stories(None)?;
    let totals = Totals::of_stories(&finished.output);
    report.lines.push(format!("browser stories: {totals}"));
    report.totals = report.totals.plus(totals);
    if !finished.status.success() {
        bail!("{}", finished.complaint("cargo xtask e2e"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_kept_and_summed_even_when_a_test_fails() {
        let mut script = crate::child::command("sh");
        script.args([
            "-c",
            "echo 'test result: FAILED. 3 passed; 1 failed; 0 ignored'; exit 101",
        ]);
        let mut report = Report::default();
        assert!(count_cargo("test of tests", script, &mut report).is_err());
        assert_eq!(
            report.totals,
            Totals {
                passed: 3,
                failed: 1,
                skipped: 0
            }
        );
        assert_eq!(report.lines.len(), 1);
    }

    #[test]
    fn only_what_failed_tests_printed_is_repeated() {
        let output = "test a ... ok\n\nfailures:\n\n---- b stdout ----\nassertion failed\n\nfailures:\n    b\n";
        assert_eq!(failures(output), "---- b stdout ----\nassertion failed\n");
        assert_eq!(failures("error[E0308]: mismatched types"), "");
    }

    #[test]
    fn a_run_without_any_test_is_a_failure() {
        let script = crate::child::command("true");
        assert!(count_cargo("test of no tests", script, &mut Report::default()).is_err());
    }
}
