//! The npm tools: wasm-opt for the build; the browser driver, axe and Lighthouse for the stories.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::child;
use crate::fingerprint;
use crate::step::{Logged, step};

const NODE_MIN: u32 = 20;
const LOCK: &str = "package-lock.json";
/// Written after a complete installation: npm leaves a half-filled folder behind when it is interrupted.
const STAMP: &str = "node_modules/.corridor-lock";

/// Installs `node_modules` when the lock file is another than at the last installation.
pub fn ensure() -> Result<()> {
    let lock = fs::read(LOCK)
        .with_context(|| format!("{LOCK} is missing; mend it with: git checkout {LOCK}"))?;
    let wanted = fingerprint::of_content(&lock);
    let installed = fs::read_to_string(STAMP).unwrap_or_default();
    if installed == wanted && Path::new("node_modules/.bin/wasm-opt").exists() {
        println!("✓ npm tools (0.0 s)");
        return Ok(());
    }
    require_node()?;
    step("npm tools", || {
        let mut npm = child::command("npm");
        npm.args(["ci", "--ignore-scripts", "--no-fund", "--no-audit"]);
        Logged::new("npm ci", npm, "npm ci").run()?;
        fs::write(STAMP, wanted).context("cannot write into node_modules")
    })
}

fn require_node() -> Result<()> {
    let version = child::output_of(child::command("node").arg("--version")).unwrap_or_default();
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse::<u32>().ok());
    if major < Some(NODE_MIN) {
        let found = if version.is_empty() { "none" } else { &version };
        bail!(
            "Node {NODE_MIN} or newer is needed, found {found}; mend it with: https://nodejs.org/en/download"
        );
    }
    Ok(())
}
