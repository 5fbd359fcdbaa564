//! Turns `locales/<lang>/*.ftl` into the typed accessors of `Messages`.
//!
//! `fluent-typed` reads and checks every locale: syntax, duplicate ids, the type of every argument, and that a
//! translation uses no argument that the English message does not have. From the signatures it generates,
//! [`accessors`] writes the accessors the shop uses; docs/decisions/0003-fluent.md says why there are two steps.
//!
//! An incomplete locale fails the build and names what is missing. While translators catch up, a developer may set
//! `CORRIDOR_DRAFT_LOCALES=1`: gaps are then filled with the English text and reported as warnings. Checks and
//! releases never set it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

#[path = "build/accessors.rs"]
mod accessors;
#[path = "build/locales.rs"]
mod locales;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}\n");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=CORRIDOR_DRAFT_LOCALES");

    let all = locales::read_all(&root)?;
    let folder = match env::var_os("CORRIDOR_DRAFT_LOCALES") {
        Some(_) => locales::fill_gaps(&all, &out.join("locales"))?,
        None => locales::refuse_gaps(&all).map(|()| root)?,
    };
    let signatures = typed_by_fluent(&folder, &out)?;
    let source = accessors::generate(
        &locales::english(&all)?.messages,
        &signatures,
        &locales::tags(&all),
    )?;
    fs::write(out.join("messages.rs"), source)?;
    Ok(())
}

/// Runs `fluent-typed` over the folder; the answer is the Rust text it generated.
fn typed_by_fluent(folder: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let generated = out.join("l10n.rs");
    let options = BuildOptions::default()
        .with_locales_folder(&folder.display().to_string())
        .with_output_file_path(&generated.display().to_string())
        .with_ftl_output(FtlOutputOptions::multi_file(
            &out.join("ftl").display().to_string(),
        ))
        .with_default_language(locales::DEFAULT)
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        .without_format();
    try_build_from_locales_folder(options).map_err(|problem| problem.to_string())?;
    Ok(fs::read_to_string(generated)?)
}
