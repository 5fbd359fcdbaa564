//! `budget`: the bytes that a shopper's phone downloads.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Extent};
use crate::shop::Shop;
use crate::{files, http, site};

/// WebAssembly and JavaScript of all islands together.
const SCRIPT_BYTES_MAX: u64 = 75 * 1024;
const STYLE_BYTES_MAX: u64 = 20 * 1024;
/// What a server may send in the first flight of a TCP connection (ten packets): the page shows after one round trip.
const PAGE_BYTES_MAX: u64 = 14 * 1024;
/// A shop window with products, of which one is opened and weighed.
const WINDOW: &str = "/pl/en/";

/// Builds, weighs the site's files and a product page.
pub fn run() -> Result<ExitCode> {
    site::build(&setup::setup(Extent::Build)?)?;
    check_package()?;
    check_product_page(Shop::open()?.address)?;
    Ok(ExitCode::SUCCESS)
}

/// WASM, JavaScript and CSS as cargo-leptos compressed them.
pub fn check_package() -> Result<()> {
    let files = files::below(Path::new(site::PACKAGE));
    weigh(
        "WASM + JS",
        sum_of(&files, &[".wasm", ".js"])?,
        SCRIPT_BYTES_MAX,
    )?;
    weigh("CSS", sum_of(&files, &[".css"])?, STYLE_BYTES_MAX)
}

/// The page of the first product in the shop window, as it is sent.
pub fn check_product_page(address: SocketAddr) -> Result<()> {
    let window = http::get(address, WINDOW, "identity")?;
    ensure!(
        window.status == 200,
        "GET {WINDOW} answers {}",
        window.status
    );
    let html = String::from_utf8_lossy(&window.body);
    let path =
        first_product(&html).with_context(|| format!("no product is linked from {WINDOW}"))?;
    let page = http::get(address, path, "br")?;
    ensure!(page.status == 200, "GET {path} answers {}", page.status);
    ensure!(
        page.head.contains("content-encoding: br"),
        "GET {path} is not compressed with brotli"
    );
    weigh("product page", page.body.len() as u64, PAGE_BYTES_MAX)
}

/// The target of the first link to a product: `/pl/en/p/SLUG-ID`.
fn first_product(html: &str) -> Option<&str> {
    let links = html
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    links
        .filter(|link| link.starts_with(&format!("{WINDOW}p/")))
        .map(|link| link.split(['?', '#']).next())
        .next()?
}

/// Bytes of the `.br` files that stand for the files with these endings.
fn sum_of(files: &[PathBuf], endings: &[&str]) -> Result<u64> {
    let mut bytes = 0;
    for file in files.iter().filter(|file| {
        endings
            .iter()
            .any(|ending| file.to_string_lossy().ends_with(ending))
    }) {
        let compressed = PathBuf::from(format!("{}.br", file.display()));
        let metadata = fs::metadata(&compressed);
        bytes += metadata
            .with_context(|| format!("{} is missing", compressed.display()))?
            .len();
    }
    ensure!(
        bytes > 0,
        "no {} in {}; mend it with: cargo xtask build",
        endings.join(" or "),
        site::PACKAGE
    );
    Ok(bytes)
}

fn weigh(what: &str, bytes: u64, bytes_max: u64) -> Result<()> {
    println!(
        "  {what}: {} of {} KB brotli",
        kilobytes(bytes),
        kilobytes(bytes_max)
    );
    ensure!(
        bytes <= bytes_max,
        "{what} weighs {bytes} bytes (brotli), {} more than the budget",
        bytes - bytes_max
    );
    Ok(())
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{}", bytes / 1024, bytes % 1024 * 10 / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_found_by_its_link() {
        let html =
            r#"<a href="/pl/en/c/tea">Tea</a><a href="/pl/en/p/green-tea-0190?x=1">Green tea</a>"#;
        assert_eq!(first_product(html), Some("/pl/en/p/green-tea-0190"));
        assert_eq!(first_product("<p>closed</p>"), None);
    }

    #[test]
    fn one_byte_over_the_budget_is_too_much() {
        assert!(weigh("page", PAGE_BYTES_MAX, PAGE_BYTES_MAX).is_ok());
        assert!(weigh("page", PAGE_BYTES_MAX + 1, PAGE_BYTES_MAX).is_err());
    }
}
