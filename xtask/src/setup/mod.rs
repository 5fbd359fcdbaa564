//! Installing what is missing, and nothing else. Every part looks first, so that a complete machine is through in
//! under a second.

mod debian;
mod format;
mod node;
mod system;
mod toolchain;
mod tools;

use anyhow::Result;

pub use format::formatter;
pub use system::browser;
pub use toolchain::Toolchain;

/// How much a command needs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Lints and tests without a browser: Rust with wasm32, and PostgreSQL.
    Check,
    /// The release build: Rust with wasm32, cargo-leptos, wasm-bindgen, wasm-opt.
    Build,
    /// Both, and a browser.
    Test,
}

/// Installs what is missing for `extent` and says which Rust builds the project.
pub fn setup(extent: Extent) -> Result<Toolchain> {
    let toolchain = toolchain::ensure()?;
    if extent != Extent::Check {
        tools::ensure(&toolchain)?;
        node::ensure()?;
    }
    if extent != Extent::Build {
        system::ensure_postgres()?;
    }
    if extent == Extent::Test {
        system::ensure_browser()?;
    }
    Ok(toolchain)
}
