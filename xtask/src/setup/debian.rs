//! Rust 1.96 from Debian's own packages, with the standard library for wasm32 compiled from Debian's own sources.
//!
//! For machines where rustup may not download anything. Proved on Debian 12; about a minute.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::system::apt_install;
use super::toolchain::Toolchain;
use crate::child;
use crate::step::{Logged, step};

const PACKAGES: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "lld-22",
];
const WASM_LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";
const MEND: &str = "rustup update stable && rustup target add wasm32-unknown-unknown";

const SCRATCH_MANIFEST: &str = "\
[package]
name = \"std-for-wasm\"
version = \"0.0.0\"
edition = \"2021\"
[lib]
crate-type = [\"cdylib\"]
[profile.release]
lto = true
[workspace]
";

/// Installs the packages, compiles and places the library, and gives the result a name.
pub fn install() -> Result<Toolchain> {
    if child::find("apt-get").is_none() {
        bail!("Rust 1.96 or newer with wasm32-unknown-unknown is missing; mend it with: {MEND}");
    }
    step("rust 1.96 from Debian", || apt_install("rust", PACKAGES))?;
    if !has_library() {
        step("standard library for wasm32", || {
            place_library(&compile_library()?)
        })?;
    }
    place_linker()?;
    if child::find("rustup").is_none() {
        return Ok(Toolchain::System);
    }
    let mut link = child::command("rustup");
    link.args(["toolchain", "link", "distro", "/usr"]);
    Logged::new("rustup link", link, "rustup toolchain link distro /usr").run()?;
    Ok(Toolchain::Rustup("distro"))
}

fn has_library() -> bool {
    Path::new(WASM_LIBRARY)
        .read_dir()
        .is_ok_and(|mut files| files.next().is_some())
}

/// Compiles `std` for wasm32 in a scratch crate; returns the libraries. Bitcode is embedded because the shoppers' WASM
/// is linked with LTO ("failed to get bitcode from object file for LTO" otherwise).
fn compile_library() -> Result<Vec<PathBuf>> {
    let scratch = crate::root().join("target/xtask/std-for-wasm");
    fs::create_dir_all(scratch.join("src"))?;
    fs::write(scratch.join("Cargo.toml"), SCRATCH_MANIFEST)?;
    fs::write(scratch.join("src/lib.rs"), "")?;
    let mut cargo = Toolchain::System.cargo();
    cargo
        .current_dir(&scratch)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    cargo.args([
        "build",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "-Zbuild-std=std,panic_abort",
    ]);
    cargo.args(["--target-dir", "target"]);
    // The linker is placed afterwards, so the very last link of the scratch crate may fail: the libraries count.
    let finished = Logged::new("std-for-wasm", cargo, MEND).run_to_the_end()?;
    let libraries = compiled_libraries(&scratch.join("target/wasm32-unknown-unknown/release/deps"));
    ensure!(
        libraries.iter().any(|file| is_named(file, "libstd-")),
        "{}",
        finished.complaint(MEND)
    );
    Ok(libraries)
}

fn compiled_libraries(folder: &Path) -> Vec<PathBuf> {
    let files = folder
        .read_dir()
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "rlib")
        })
        .filter(|file| !is_named(file, "libstd_for_wasm"))
        .collect()
}

fn is_named(file: &Path, start: &str) -> bool {
    file.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with(start))
}

fn place_library(libraries: &[PathBuf]) -> Result<()> {
    run_privileged(&["mkdir", "-p", WASM_LIBRARY])?;
    let mut copy = child::privileged("cp");
    copy.args(libraries).arg(WASM_LIBRARY);
    Logged::new("wasm32 library", copy, "sudo cargo xtask setup")
        .run()
        .map(drop)
}

/// rustc looks for `rust-lld` beside its own libraries; Debian names it otherwise.
fn place_linker() -> Result<()> {
    let sysroot = child::output_of(
        Toolchain::System
            .command("rustc")
            .args(["--print", "target-libdir"]),
    );
    let library = sysroot.context("Debian's rustc does not run")?;
    let folder = Path::new(&library).with_file_name("bin");
    let linker = folder.join("rust-lld");
    if linker.is_file() {
        return Ok(());
    }
    let lld = fs::canonicalize("/usr/bin/lld-22")
        .context("lld-22 is missing; mend it with: apt-get install lld-22")?;
    run_privileged(&["mkdir", "-p", &folder.to_string_lossy()])?;
    run_privileged(&[
        "ln",
        "-sfn",
        &lld.to_string_lossy(),
        &linker.to_string_lossy(),
    ])
}

fn run_privileged(words: &[&str]) -> Result<()> {
    let (program, rest) = words.split_first().context("an empty command")?;
    let mut command = child::privileged(program);
    command.args(rest);
    Logged::new(program, command, "sudo cargo xtask setup")
        .run()
        .map(drop)
}
