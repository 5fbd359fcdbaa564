//! The nomenclature of the Harmonized System, as statistical offices and customs publish it.

use anyhow::{Context as _, Result, bail};
use services::customs::load_nomenclature::{NomenclatureRow, load_nomenclature};
use services::shop::Shop;

/// The names a column of codes goes by.
const CODE: [&str; 3] = ["hscode", "code", "hs"];
const DESCRIPTION: &str = "description";

/// Whether the first line names a column of codes and one of descriptions.
pub fn is_one(text: &str) -> bool {
    columns(text.lines().next().unwrap_or_default().as_bytes()).is_some()
}

/// Puts every code of two to ten digits in place of the nomenclature before. A line whose code is no number, such as the
/// total that some files begin with, is no code.
///
/// # Errors
/// A file without codes, a line that is no CSV, the database.
pub async fn load(shop: &Shop, text: &str) -> Result<usize> {
    let (code, description) = columns(text.as_bytes()).context("no column of codes")?;
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let code = record.get(code).unwrap_or_default();
        if (2..=10).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit()) {
            rows.push(NomenclatureRow {
                code: code.to_owned(),
                description: record.get(description).unwrap_or_default().to_owned(),
            });
        }
    }
    if rows.is_empty() {
        bail!("no line with a code of two to ten digits");
    }
    Ok(load_nomenclature(shop, rows).await?)
}

fn columns(text: &[u8]) -> Option<(usize, usize)> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text);
    let headers = reader.headers().ok()?;
    let code = headers.iter().position(|name| CODE.contains(&name))?;
    let description = headers.iter().position(|name| name == DESCRIPTION)?;
    Some((code, description))
}
