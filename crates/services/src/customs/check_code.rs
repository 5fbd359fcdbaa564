//! What looks wrong about a code, before customs say so.

use store::StoreError;

use super::nomenclature::nomenclature;
use crate::shop::Shop;

/// The chapters of the Harmonized System; 77 is kept free for later.
const CHAPTERS: std::ops::RangeInclusive<u32> = 1..=97;
const CHAPTER_RESERVED: u32 = 77;

/// What looks wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeWarning {
    /// There is no such code.
    Unknown,
    /// Customs need six digits.
    Short,
    /// Goods of the category usually have another one.
    Unusual,
}

/// The first thing that looks wrong about a code of a product in a category; `None` for a sound one and for none at all.
///
/// # Errors
/// Those of the store.
pub async fn check_code(
    shop: &Shop,
    code: &str,
    category: &str,
) -> Result<Option<CodeWarning>, StoreError> {
    if code.is_empty() {
        return Ok(None);
    }
    if code.len() < 6 {
        return Ok(Some(CodeWarning::Short));
    }
    if !is_known(shop, code).await? {
        return Ok(Some(CodeWarning::Unknown));
    }
    let row = store::category::lookup(&mut shop.store().reader().await?, category).await?;
    let hint = row.and_then(|row| row.hs_hint).unwrap_or_default();
    let mut prefixes = hint.split_whitespace().peekable();
    let is_open = prefixes.peek().is_none();
    let is_usual = is_open || prefixes.any(|prefix| code.starts_with(prefix));
    Ok((!is_usual).then_some(CodeWarning::Unusual))
}

/// By its first six digits where a nomenclature is loaded, else by its chapter.
async fn is_known(shop: &Shop, code: &str) -> Result<bool, StoreError> {
    let chapter = code
        .get(..2)
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0);
    if !CHAPTERS.contains(&chapter) || chapter == CHAPTER_RESERVED {
        return Ok(false);
    }
    let nomenclature = nomenclature(shop).await?;
    let six = code.get(..6).unwrap_or(code);
    Ok(!nomenclature.is_loaded() || nomenclature.description(six).is_some())
}
