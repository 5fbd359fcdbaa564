//! Which rustfmt formats the project. Debian's Rust comes without one, so it may be another toolchain's.

use std::process::Command;

use anyhow::{Result, bail};

use super::system::apt_install;
use super::toolchain::Toolchain;
use crate::child;
use crate::step::step;

/// `cargo fmt` of the first toolchain that has it.
pub fn formatter() -> Result<Command> {
    let candidates = [
        Toolchain::Default,
        Toolchain::Rustup("stable"),
        Toolchain::System,
    ];
    let works = |toolchain: &&Toolchain| {
        child::output_of(toolchain.cargo().args(["fmt", "--version"])).is_some()
    };
    if let Some(toolchain) = candidates.iter().find(works) {
        return Ok(toolchain.cargo());
    }
    if child::find("apt-get").is_some() {
        step("rustfmt from Debian", || {
            apt_install("rustfmt", &["rustfmt-web"])
        })?;
        return Ok(Toolchain::System.cargo());
    }
    bail!("rustfmt is missing; mend it with: rustup component add rustfmt")
}
