//! Starting other programs with a predictable environment.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program with the project's own tools first on its PATH, nothing on its standard input, and without the variables
/// that `cargo run` sets for xtask itself: `RUSTUP_TOOLCHAIN` and `LD_LIBRARY_PATH` of the outer cargo would otherwise
/// choose the toolchain of everything that is started from here.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).env("PATH", path());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_the_outer_cargo) {
            command.env_remove(name);
        }
    }
    command
}

/// A program run as root: directly, or through `sudo` when it needs no password.
pub fn privileged(program: &str) -> Command {
    if is_root() {
        return command(program);
    }
    let mut sudo = command("sudo");
    sudo.args(["-n", program]);
    sudo
}

/// What a program prints, trimmed; `None` when it is missing or fails.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Where a program is found on the PATH that children get.
pub fn find(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&path())
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// PATH of all children: own tools, npm's tools, PostgreSQL's (Debian keeps `initdb` off PATH), then the caller's.
pub fn path() -> OsString {
    let root = crate::root();
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = vec![root.join(".tools/bin"), root.join("node_modules/.bin")];
    folders.extend(std::env::split_paths(&inherited));
    if !folders.iter().any(|folder| folder.join("initdb").is_file()) {
        folders.extend(postgres_folder());
    }
    std::env::join_paths(folders).unwrap_or(inherited)
}

/// Debian's newest `/usr/lib/postgresql/N/bin`.
fn postgres_folder() -> Option<PathBuf> {
    let versions = Path::new("/usr/lib/postgresql").read_dir().ok()?;
    let folders = versions.flatten().map(|version| version.path().join("bin"));
    folders
        .filter(|folder| folder.join("initdb").is_file())
        .max()
}

fn is_root() -> bool {
    output_of(command("id").arg("-u")).as_deref() == Some("0")
}

fn is_of_the_outer_cargo(name: &str) -> bool {
    const NAMES: [&str; 9] = [
        "CARGO",
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET_DIR",
        "LD_LIBRARY_PATH",
        "RUSTUP_TOOLCHAIN",
        "RUST_RECURSION_COUNT",
    ];
    NAMES.contains(&name) || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_BIN_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outer_toolchain_is_not_passed_on_and_settings_are() {
        assert!(is_of_the_outer_cargo("RUSTUP_TOOLCHAIN"));
        assert!(is_of_the_outer_cargo("CARGO_PKG_VERSION"));
        assert!(!is_of_the_outer_cargo("CARGO_HOME"));
        assert!(!is_of_the_outer_cargo("RUSTUP_AUTO_INSTALL"));
    }
}
