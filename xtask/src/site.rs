//! The release binary and the site it serves.

use std::fs;
use std::path::Path;
use std::time::{Instant, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};

use crate::fingerprint::Fingerprint;
use crate::setup::Toolchain;
use crate::step::{Logged, duration, step};
use crate::style;

/// The one program of this project.
pub const BINARY: &str = "target/release/corridor";
/// Where cargo-leptos puts the shoppers' WASM, JavaScript and CSS.
pub const PACKAGE: &str = "target/site/pkg";
/// The names of the hashed files; the server reads it beside the binary.
const HASHES: &str = "target/release/hash.txt";
const STAMP: &str = "target/xtask/built";
const INPUT_FOLDERS: [&str; 9] = [
    "app", "server", "frontend", "crates", "locales", "style", "public", "demo", "rules",
];
const INPUT_FILES: [&str; 4] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "package-lock.json",
];

/// Builds for release, unless nothing changed since the last time.
pub fn build(toolchain: &Toolchain) -> Result<()> {
    let start = Instant::now();
    // Taken before the build: a file edited meanwhile makes the next build run again.
    let inputs = fingerprint_of_inputs(toolchain);
    if fs::read_to_string(STAMP).is_ok_and(|built| built == format!("{inputs} {}", outputs())) {
        println!("✓ build: nothing changed ({})", duration(start.elapsed()));
        return Ok(());
    }
    step("build", || {
        compile(toolchain)?;
        fs::create_dir_all("target/xtask")?;
        fs::write(STAMP, format!("{inputs} {}", outputs()))
            .with_context(|| format!("cannot write {STAMP}"))
    })
}

/// The server embeds the site's folder; lints and tests before the first build need it to exist.
pub fn ensure_folder() -> Result<()> {
    fs::create_dir_all(PACKAGE).with_context(|| format!("cannot make {PACKAGE}"))
}

/// WASM, JavaScript and CSS with hashed names, each also as `.br` and `.gz`, then the server.
fn compile(toolchain: &Toolchain) -> Result<()> {
    style::join()?;
    let mut leptos = toolchain.command("cargo-leptos");
    leptos
        .args(["build", "--release", "--precompress"])
        .env_remove("RUST_BACKTRACE")
        .env("NO_COLOR", "1");
    Logged::new(
        "build",
        leptos,
        "see the first error in the log, then: cargo xtask build",
    )
    .run()?;
    for output in [BINARY, HASHES, PACKAGE] {
        ensure!(
            Path::new(output).exists(),
            "cargo-leptos ended well but there is no {output}"
        );
    }
    Ok(())
}

fn fingerprint_of_inputs(toolchain: &Toolchain) -> String {
    let mut fingerprint = Fingerprint::new();
    fingerprint.add(toolchain.describe().as_bytes());
    for file in INPUT_FILES {
        fingerprint.add_file(Path::new(file));
    }
    for folder in INPUT_FOLDERS {
        fingerprint.add_folder(Path::new(folder), is_input);
    }
    fingerprint.text()
}

/// Integration tests and benches of a crate are not part of the binary.
fn is_input(file: &Path) -> bool {
    let parts: Vec<_> = file.iter().filter_map(|part| part.to_str()).collect();
    let depth = if parts.first() == Some(&"crates") {
        2
    } else {
        1
    };
    !matches!(parts.get(depth), Some(&"tests" | &"benches" | &"examples"))
}

/// Length and time of the binary, and the hashed names: a `cargo build --release` by hand replaces the binary.
fn outputs() -> String {
    let stamp = |path: &str| {
        let metadata = fs::metadata(path).ok()?;
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(format!("{} {}", metadata.len(), modified.as_millis()))
    };
    let package = Path::new(PACKAGE).read_dir().map_or(0, Iterator::count);
    format!("{:?} {:?} {package}", stamp(BINARY), stamp(HASHES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_integration_test_does_not_rebuild_the_shop() {
        assert!(!is_input(Path::new("server/tests/http/cart.rs")));
        assert!(!is_input(Path::new("crates/store/tests/engines.rs")));
        assert!(is_input(Path::new("crates/store/src/tests/rows.rs")));
        assert!(is_input(Path::new(
            "crates/store/migrations/sqlite/0001_users.sql"
        )));
    }
}
