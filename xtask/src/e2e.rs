//! `e2e [STORY]`: the browser stories of `end2end/` against a shop of their own.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Extent};
use crate::shop::Shop;
use crate::step::{Finished, Logged};
use crate::{budget, child, site};

const RUNNER: &str = "end2end/run.mjs";

/// Builds, runs all stories or one, and passes the runner's exit status on.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    ensure!(arguments.len() <= 1, "usage: cargo xtask e2e [STORY]");
    site::build(&setup::setup(Extent::Test)?)?;
    let finished = stories(arguments.first().map(String::as_str))?;
    let code = finished
        .status
        .code()
        .and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Opens a shop, weighs its product page, and lets the runner loose on it.
pub fn stories(story: Option<&str>) -> Result<Finished> {
    ensure!(Path::new(RUNNER).is_file(), "there is no {RUNNER}");
    let shop = Shop::open()?;
    budget::check_product_page(shop.address)?;
    let mut node = child::command("node");
    node.arg(RUNNER).args(story);
    node.env("BASE_URL", format!("http://{}", shop.address));
    node.env("DATA_DIR", &shop.data);
    node.env("CORRIDOR_BIN", crate::root().join(site::BINARY));
    node.env(
        "CHROMIUM",
        setup::browser().context("no browser; mend it with: cargo xtask setup")?,
    );
    Logged::new("e2e", node, "cargo xtask e2e")
        .shown()
        .run_to_the_end()
}
