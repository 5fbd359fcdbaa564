//! `bench NAME`: one measurement of the crate `bench`, built for release.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::setup::{self, Extent};

const MANIFEST: &str = "crates/bench/Cargo.toml";

/// Hands the name and all further arguments to the crate; without a name it lists what there is.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    ensure!(Path::new(MANIFEST).is_file(), "there is no {MANIFEST}");
    let toolchain = setup::setup(Extent::Check)?;
    let mut bench = toolchain.cargo();
    bench
        .args(["run", "--release", "--package", "bench", "--"])
        .args(arguments);
    let status = bench.status()?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
