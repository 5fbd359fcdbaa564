//! Which Rust builds the project: at least 1.96, with the standard library for wasm32.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use super::debian;
use crate::child;
use crate::step::{Logged, duration, step};

/// The oldest Rust that compiles the workspace and cargo-leptos 0.3.11.
const RUST_MIN: (u32, u32) = (1, 96);
/// What rustup installs where its own stable is older.
const PINNED: &str = "1.96.0";
const WASM: &str = "wasm32-unknown-unknown";

/// A Rust installation and how cargo is told to use it.
#[derive(Clone, PartialEq, Eq)]
pub enum Toolchain {
    /// What `cargo` means without further ado.
    Default,
    /// A toolchain that rustup knows by this name.
    Rustup(&'static str),
    /// Debian's in `/usr/bin`, where there is no rustup to ask.
    System,
}

impl Toolchain {
    /// A cargo call with this toolchain.
    pub fn cargo(&self) -> Command {
        self.command("cargo")
    }

    /// A program that will itself call cargo or rustc, with this toolchain.
    pub fn command(&self, program: &str) -> Command {
        let mut command = child::command(program);
        match self {
            Self::Default => {}
            Self::Rustup(name) => drop(command.env("RUSTUP_TOOLCHAIN", name)),
            Self::System => drop(command.env("PATH", system_first())),
        }
        command
    }

    /// `1.96.0 (distro)`, for people.
    pub fn describe(&self) -> String {
        let version = self.version_text().unwrap_or_else(|| "rustc ?".to_owned());
        let number = version.split(' ').nth(1).unwrap_or("?");
        match self {
            Self::Default => number.to_owned(),
            Self::Rustup(name) => format!("{number} ({name})"),
            Self::System => format!("{number} (/usr/bin)"),
        }
    }

    fn version_text(&self) -> Option<String> {
        child::output_of(self.command("rustc").arg("--version"))
    }

    fn is_recent(&self) -> bool {
        self.version_text()
            .is_some_and(|text| parse_version(&text) >= Some(RUST_MIN))
    }

    /// rustup knows the target's folder before anything is in it: an empty folder is a missing target.
    fn has_wasm(&self) -> bool {
        let folder = child::output_of(self.command("rustc").args([
            "--print",
            "target-libdir",
            "--target",
            WASM,
        ]));
        folder.is_some_and(|folder| {
            Path::new(&folder)
                .read_dir()
                .is_ok_and(|mut files| files.next().is_some())
        })
    }

    fn is_complete(&self) -> bool {
        self.is_recent() && self.has_wasm()
    }
}

/// The first complete toolchain; installs one when there is none.
pub fn ensure() -> Result<Toolchain> {
    let start = Instant::now();
    let mut known = vec![Toolchain::Default];
    if child::find("rustup").is_some() {
        known.extend([Toolchain::Rustup("distro"), Toolchain::Rustup(PINNED)]);
    } else {
        known.push(Toolchain::System);
    }
    if let Some(complete) = known.into_iter().find(Toolchain::is_complete) {
        println!(
            "✓ rust {} with wasm32 ({})",
            complete.describe(),
            duration(start.elapsed())
        );
        return Ok(complete);
    }
    if rustup_may_install()
        && let Ok(installed) = step("rust with wasm32 from rustup", from_rustup)
    {
        return Ok(installed);
    }
    let installed = debian::install()?;
    forget_stale_wasm();
    Ok(installed)
}

fn rustup_may_install() -> bool {
    child::find("rustup").is_some() && env::var("RUSTUP_AUTO_INSTALL").as_deref() != Ok("0")
}

/// Adds the target to a recent default toolchain, or installs the pinned one beside an old default.
fn from_rustup() -> Result<Toolchain> {
    let mut rustup = child::command("rustup");
    if Toolchain::Default.is_recent() {
        rustup.args(["target", "add", WASM]);
        Logged::new("rustup", rustup, "rustup target add wasm32-unknown-unknown").run()?;
        return Ok(Toolchain::Default);
    }
    rustup.args(["toolchain", "install", PINNED, "--profile", "minimal"]);
    rustup.args([
        "--component",
        "clippy",
        "--component",
        "rustfmt",
        "--target",
        WASM,
    ]);
    Logged::new(
        "rustup",
        rustup,
        "rustup update stable && rustup target add wasm32-unknown-unknown",
    )
    .run()?;
    Ok(Toolchain::Rustup(PINNED))
}

/// Crates compiled against another standard library say "can't find crate for `app`".
fn forget_stale_wasm() {
    // Nothing to remove on a fresh clone, and a leftover only costs a rebuild message.
    let _ = std::fs::remove_dir_all(crate::root().join("target/front"));
}

fn system_first() -> std::ffi::OsString {
    let mut path = std::ffi::OsString::from("/usr/bin:");
    path.push(child::path());
    path
}

/// `rustc 1.96.0 (…)` → (1, 96)
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split(' ').nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_compared_by_number_not_by_letter() {
        assert_eq!(
            parse_version("rustc 1.96.0 (ac68faa20 2026-05-25)"),
            Some((1, 96))
        );
        assert!(parse_version("rustc 1.100.0 (x)") > Some(RUST_MIN));
        assert!(parse_version("rustc 1.95.0 (x)") < Some(RUST_MIN));
        assert_eq!(parse_version("command not found"), None);
    }

    #[test]
    fn a_named_toolchain_is_passed_to_cargo() {
        let cargo = Toolchain::Rustup("distro").cargo();
        let set = cargo
            .get_envs()
            .any(|(name, value)| name == "RUSTUP_TOOLCHAIN" && value == Some("distro".as_ref()));
        assert!(set);
    }
}
