//! What waits for an operator, counted.

use domain::dispute::DisputeState;
use domain::ids::OrderId;
use domain::money::Money;
use domain::payout::PayoutState;
use domain::time::Timestamp;
use store::Page;

use super::money::{MoneyError, operator};
use crate::account::session::User;
use crate::shop::Shop;

/// How much of what waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Payouts to agree to.
    pub payouts: i64,
    /// Disputes to decide, appeals among them.
    pub disputes: i64,
    /// Work that was given up.
    pub jobs: i64,
    /// Messages of providers that came to nothing.
    pub events: i64,
    /// Transfers that pay no order.
    pub transfers: i64,
    /// Refunds to be paid by hand.
    pub refunds: i64,
    /// Store credit that a second operator has to agree to.
    pub credits: i64,
}

/// Counts what waits.
///
/// # Errors
/// [`MoneyError`].
pub async fn waiting(shop: &Shop, user: &User) -> Result<Waiting, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().snapshot().await?;
    let mut waiting = Waiting {
        jobs: store::outbox::count_by_state(&mut conn, "failed").await?,
        events: store::provider_event::count_by_state(&mut conn, "unmatched").await?,
        transfers: store::bank_entry::count_received(&mut conn).await?,
        refunds: store::cash::count_by_hand(&mut conn).await?,
        credits: store::store_credit_issue::count_by_state(&mut conn, "waiting").await?,
        ..Waiting::default()
    };
    for state in [PayoutState::Requested, PayoutState::HalfApproved] {
        waiting.payouts += store::payout::count_by_state(&mut conn, state.as_str()).await?;
    }
    for state in [DisputeState::Escalated, DisputeState::Appealed] {
        waiting.disputes += store::dispute::count_by_state(&mut conn, state.as_str()).await?;
    }
    Ok(waiting)
}

/// A payment that a shopper's bank took back and has not decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenChargeback {
    /// Of which order.
    pub order: OrderId,
    /// Number of the order, for people.
    pub number: String,
    /// What was taken back.
    pub amount: Money,
    /// When.
    pub opened_at: Timestamp,
}

/// The payments that banks took back and have not decided about, oldest first.
///
/// # Errors
/// [`MoneyError`].
pub async fn list_chargebacks(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<OpenChargeback>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let mut open = Vec::new();
    for row in store::chargeback::list_open(&mut conn, page).await? {
        let order = store::order::lookup(&mut conn, row.order_id).await?;
        open.push(OpenChargeback {
            order: row.order_id,
            number: order.map(|order| order.number).unwrap_or_default(),
            amount: row.amount,
            opened_at: row.opened_at,
        });
    }
    Ok(open)
}
