//! What is due once an hour: earnings are paid out, and what counts for nothing any more is cleared away.

use store::StoreError;

use super::tidy_up::{Tidied, tidy_up};
use crate::payout::schedule_payouts;
use crate::shop::Shop;

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RanHourly {
    /// Payouts the schedule asked for.
    pub requested: u32,
    /// What was cleared away.
    pub tidied: Tidied,
}

/// Does what is due once an hour. Several servers may do so at the same time.
///
/// # Errors
/// Those of the store.
pub async fn run_hourly(shop: &Shop) -> Result<RanHourly, StoreError> {
    Ok(RanHourly {
        requested: schedule_payouts(shop).await?,
        tidied: tidy_up(shop).await?,
    })
}
