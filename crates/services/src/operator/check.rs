//! Asking the database for every invariant.

use store::StoreError;

use crate::shop::Shop;

/// An invariant, and the ids of what breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// The invariant in words.
    pub name: &'static str,
    /// What breaks it; empty when it holds.
    pub offenders: Vec<String>,
}

/// Checks every invariant on one state of the whole database, also while the shop is open.
///
/// # Errors
/// Those of the store.
pub async fn check(shop: &Shop) -> Result<Vec<CheckLine>, StoreError> {
    let mut snapshot = shop.store().snapshot().await?;
    let findings = store::check::all(&mut snapshot).await?;
    let line = |finding: store::check::Finding| CheckLine {
        name: finding.name,
        offenders: finding.offenders,
    };
    Ok(findings.into_iter().map(line).collect())
}
