//! wasm-bindgen and cargo-leptos, in exactly the version the build was proved with.

use std::fs;
use std::time::Instant;

use anyhow::{Context, Result};

use super::toolchain::Toolchain;
use crate::child;
use crate::step::{Logged, duration, step};

const CARGO_LEPTOS: &str = "0.3.11";

/// One tool from crates.io.
struct Tool {
    /// The crate, and the program it installs.
    package: &'static str,
    program: &'static str,
    version: String,
    locking: Locking,
}

/// Whether the tool is built with its own lock file.
#[derive(Clone, Copy)]
enum Locking {
    OwnLockFile,
    /// wasm-bindgen-cli's lock file names a crate version that is gone from the registry.
    Newest,
}

/// Installs the tools that are missing or of another version.
pub fn ensure(toolchain: &Toolchain) -> Result<()> {
    let tools = [
        Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: wasm_bindgen_version()?,
            locking: Locking::Newest,
        },
        Tool {
            package: "cargo-leptos",
            program: "cargo-leptos",
            version: CARGO_LEPTOS.to_owned(),
            locking: Locking::OwnLockFile,
        },
    ];
    for tool in &tools {
        let name = format!("{} {}", tool.program, tool.version);
        let start = Instant::now();
        if tool.is_installed() {
            println!("✓ {name} ({})", duration(start.elapsed()));
        } else {
            step(&name, || tool.install(toolchain))?;
        }
    }
    // Kept until both are there, since they share crates and an interrupted installation goes on where it stopped.
    let _ = fs::remove_dir_all(crate::root().join("target/xtask/tools"));
    Ok(())
}

impl Tool {
    fn is_installed(&self) -> bool {
        let version = child::output_of(child::command(self.program).arg("--version"));
        version.is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, toolchain: &Toolchain) -> Result<()> {
        if self
            .install_ready_made()
            .is_some_and(|()| self.is_installed())
        {
            return Ok(());
        }
        let root = crate::root();
        let mut cargo = toolchain.cargo();
        cargo
            .args([
                "install",
                self.package,
                "--version",
                &self.version,
                "--root",
            ])
            .arg(root.join(".tools"));
        cargo
            .arg("--target-dir")
            .arg(root.join("target/xtask/tools"));
        if matches!(self.locking, Locking::OwnLockFile) {
            cargo.arg("--locked");
        }
        // With its own profile cargo-leptos takes 24 minutes on two cores, without optimisation under 7; what it
        // builds is the same.
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        let mend = format!("cargo install {} --version {}", self.package, self.version);
        Logged::new(self.program, cargo, &mend).run().map(drop)
    }

    /// With cargo-binstall, where it is there: seconds instead of minutes.
    fn install_ready_made(&self) -> Option<()> {
        child::find("cargo-binstall")?;
        let mut binstall = child::command("cargo-binstall");
        binstall
            .args(["--no-confirm", "--disable-strategies", "compile", "--root"])
            .arg(crate::root().join(".tools"));
        binstall.arg(format!("{}@{}", self.package, self.version));
        Logged::new("cargo-binstall", binstall, "cargo xtask setup")
            .run()
            .ok()
            .map(drop)
    }
}

/// The version in `Cargo.lock`: wasm-bindgen refuses a module made with any other.
fn wasm_bindgen_version() -> Result<String> {
    let lock = fs::read_to_string("Cargo.lock").unwrap_or_default();
    let manifest = fs::read_to_string("Cargo.toml").context("Cargo.toml is missing")?;
    locked_version(&lock, "wasm-bindgen")
        .or_else(|| required_version(&manifest, "wasm-bindgen"))
        .context("Cargo.toml names no version of wasm-bindgen")
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    quoted(lines.next()?.strip_prefix("version = ")?)
}

fn required_version(manifest: &str, package: &str) -> Option<String> {
    let start = format!("{package} = ");
    let line = manifest.lines().find(|line| line.starts_with(&start))?;
    Some(
        quoted(line.strip_prefix(&start)?)?
            .trim_start_matches('=')
            .to_owned(),
    )
}

fn quoted(text: &str) -> Option<String> {
    text.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_decides_which_wasm_bindgen_is_installed() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version("", "wasm-bindgen"), None);
    }

    #[test]
    fn without_a_lock_file_the_exact_requirement_decides() {
        let manifest = "wasm-bindgen = \"=0.2.130\"\n";
        assert_eq!(
            required_version(manifest, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
    }
}
