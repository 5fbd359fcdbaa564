//! `cargo xtask …`: everything a contributor, an operator trying Corridor out, or a CI job has to type.
//!
//! This crate compiles first and on whatever Rust is there, so it has one small dependency and no `rust-version`.

mod bench;
mod budget;
mod child;
mod e2e;
mod files;
mod fingerprint;
mod http;
mod run;
mod setup;
mod shop;
mod site;
mod step;
mod style;
mod test;
mod tidy;
mod totals;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const HELP: &str = "\
cargo xtask setup            install what is missing: wasm32, wasm-bindgen, cargo-leptos, npm tools
cargo xtask build            setup, then the release binary and its site: target/release/corridor
cargo xtask run              build, load the demo marketplace on the first run, serve
            [--addr A] [--data DIR] [--no-demo]
cargo xtask check            format, lints, tidy, tests on SQLite and PostgreSQL (no browser)
cargo xtask test             check, then the release build, the size budget and the browser stories
cargo xtask e2e [STORY]      browser stories alone, against a fresh demo marketplace
cargo xtask budget           bytes that a shopper downloads
cargo xtask bench NAME …     one measurement of the crate `bench`
cargo xtask tidy             rules no compiler checks, and the numbers of STYLE.md
            [--tighten] [--seal]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode> {
    let called_from = std::env::current_dir().context("the current directory is gone")?;
    std::env::set_current_dir(root()).context("cannot enter the repository's root")?;
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "setup" => setup::setup(setup::Extent::Test).map(|_| ExitCode::SUCCESS),
        "build" => site::build(&setup::setup(setup::Extent::Build)?).map(|()| ExitCode::SUCCESS),
        "run" => run::run(rest, &called_from),
        "check" => Ok(test::run(test::Stage::Check)),
        "test" => Ok(test::run(test::Stage::Full)),
        "e2e" => e2e::run(rest),
        "budget" => budget::run(),
        "bench" => bench::run(rest),
        "tidy" => tidy::run(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        unknown => bail!("there is no command `{unknown}`\n\n{HELP}"),
    }
}

/// The repository's root. Cargo sets the variable at each run, so a moved checkout is found as well.
fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}
