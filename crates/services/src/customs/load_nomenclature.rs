//! Taking in a full nomenclature: `corridor rules load hs.csv`.

use std::collections::BTreeMap;

use store::StoreError;
use store::hs_code::{self, HsCodeRow};

use crate::retry::retry;
use crate::shop::Shop;

/// A chapter, heading or subheading of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NomenclatureRow {
    /// Two to ten digits.
    pub code: String,
    /// What it covers.
    pub description: String,
}

/// Puts these codes in place of those before; of a code that is there twice the last one counts. How many there are now.
///
/// # Errors
/// Those of the store; then the nomenclature is as it was.
pub async fn load_nomenclature(
    shop: &Shop,
    rows: Vec<NomenclatureRow>,
) -> Result<usize, StoreError> {
    let rows: BTreeMap<String, String> = rows
        .into_iter()
        .map(|row| (row.code, row.description))
        .collect();
    retry(|| attempt(shop, &rows)).await?;
    shop.catalogue().forget();
    Ok(rows.len())
}

async fn attempt(shop: &Shop, rows: &BTreeMap<String, String>) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    hs_code::clear(&mut tx).await?;
    for (code, description) in rows {
        let row = HsCodeRow {
            code: code.clone(),
            description: description.clone(),
        };
        hs_code::add(&mut tx, &row).await?;
    }
    tx.commit().await
}
