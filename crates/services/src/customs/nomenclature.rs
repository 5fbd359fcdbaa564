//! The nomenclature that the operator loaded, kept in memory for a while.

use std::sync::Arc;

use store::hs_code::HsCodeRow;
use store::{StoreError, hs_code};

use crate::shop::Shop;

/// Codes of two to ten digits with their descriptions, ascending. Empty before one is loaded.
#[derive(Debug, Default)]
pub struct Nomenclature {
    codes: Vec<HsCodeRow>,
}

impl Nomenclature {
    /// Whether one was loaded.
    #[must_use]
    pub fn is_loaded(&self) -> bool {
        !self.codes.is_empty()
    }

    /// What a code covers.
    #[must_use]
    pub fn description(&self, code: &str) -> Option<&str> {
        let place = self
            .codes
            .binary_search_by(|row| row.code.as_str().cmp(code));
        place
            .ok()
            .map(|place| self.codes[place].description.as_str())
    }

    /// The subheadings of six digits below a heading of four.
    pub fn subheadings(&self, heading: &str) -> impl Iterator<Item = (&str, &str)> {
        let start = self
            .codes
            .partition_point(|row| row.code.as_str() < heading);
        let below = self.codes[start..]
            .iter()
            .take_while(move |row| row.code.starts_with(heading));
        below
            .filter(|row| row.code.len() == 6)
            .map(|row| (row.code.as_str(), row.description.as_str()))
    }

    /// Codes of six digits whose description holds every word.
    pub(super) fn holding<'n>(&'n self, words: &'n [String]) -> impl Iterator<Item = &'n str> {
        let six = self.codes.iter().filter(|row| row.code.len() == 6);
        six.filter(|row| {
            let text = crate::catalogue::fold::fold(&row.description);
            words.iter().all(|word| text.contains(word.as_str()))
        })
        .map(|row| row.code.as_str())
    }
}

/// The nomenclature as it was loaded last; a node may be a few seconds behind.
///
/// # Errors
/// Those of the store.
pub async fn nomenclature(shop: &Shop) -> Result<Arc<Nomenclature>, StoreError> {
    let now = shop.now();
    if let Some(known) = shop.catalogue().nomenclature(now) {
        return Ok(known);
    }
    let codes = hs_code::list(&mut shop.store().reader().await?).await?;
    let fresh = Arc::new(Nomenclature { codes });
    shop.catalogue().keep_nomenclature(now, Arc::clone(&fresh));
    Ok(fresh)
}
