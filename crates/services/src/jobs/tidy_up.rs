//! Clearing away what counts for nothing any more.

use std::time::Duration;

use store::StoreError;

use crate::shop::Shop;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// What was cleared away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Quotes that expired a day ago and were not used.
    pub quotes: u64,
    /// Idempotency keys older than 24 hours: the time a client may repeat a request in.
    pub keys: u64,
    /// Sessions that ended.
    pub sessions: u64,
    /// Jobs done more than a week ago.
    pub jobs: u64,
}

/// Clears away old quotes, keys, sessions and jobs. Once an hour is enough.
///
/// # Errors
/// Those of the store.
pub async fn tidy_up(shop: &Shop) -> Result<Tidied, StoreError> {
    let now = shop.now();
    let mut tx = shop.store().begin().await?;
    let tidied = Tidied {
        quotes: store::quote::remove_expired(&mut tx, now.minus(DAY)).await?,
        keys: store::idempotency::remove_before(&mut tx, now.minus(DAY)).await?,
        sessions: store::session::remove_expired(&mut tx, now).await?,
        jobs: store::outbox::remove_done(&mut tx, now.minus(DAY * 7)).await?,
    };
    tx.commit().await?;
    Ok(tidied)
}
