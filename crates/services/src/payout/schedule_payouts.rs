//! Earnings are paid out by themselves, as often as the marketplace has set.

use domain::ids::SellerId;
use domain::money::Currency;
use domain::payout::PayoutState;
use store::{Conn, Page, StoreError};

use super::PayoutError;
use super::available::{currencies, of};
use super::request_payout::request;
use crate::retry::retry;
use crate::shop::Shop;

/// How many payouts one round asks for, so that other work gets its turn.
const REQUESTS_MAX: u32 = 50;

/// Asks for the payouts that are due; how many.
///
/// # Errors
/// Those of the store.
pub async fn schedule_payouts(shop: &Shop) -> Result<u32, StoreError> {
    if shop.settings().payouts.every.is_zero() {
        return Ok(0);
    }
    let mut conn = shop.store().reader().await?;
    let mut due = Vec::new();
    for account in store::bank_account::list(&mut conn).await? {
        due.extend(due_of(shop, &mut conn, account.seller_id, account.entered_at).await?);
    }
    drop(conn);
    let mut requested = 0;
    for (seller, currency) in due {
        if requested == REQUESTS_MAX {
            break;
        }
        match retry(|| request(shop, seller, currency, None)).await {
            Ok(_) => requested += 1,
            // Somebody asked in the same moment, or a refund took it.
            Err(PayoutError::TooLittle { .. } | PayoutError::NoBankAccount) => {}
            Err(PayoutError::Store(error)) => return Err(error),
            Err(error) => tracing::error!(%seller, %error, "a payout could not be asked for"),
        }
    }
    Ok(requested)
}

/// The currencies in which a seller is due: the last payout, or the bank account, is old enough and there is enough.
async fn due_of(
    shop: &Shop,
    conn: &mut Conn,
    id: SellerId,
    entered_at: domain::time::Timestamp,
) -> Result<Vec<(SellerId, Currency)>, StoreError> {
    let before = shop.now().minus(shop.settings().payouts.every);
    let last = store::payout::list_by_seller(conn, id, Page::new(1, 100)).await?;
    let Some(seller) = store::seller::lookup(conn, id).await? else {
        return Ok(Vec::new());
    };
    let mut due = Vec::new();
    for currency in currencies(conn, id).await? {
        let latest = last
            .iter()
            .filter(|row| row.currency == currency && row.state != PayoutState::Refused.as_str())
            .map(|row| row.requested_at)
            .max();
        if latest.unwrap_or(entered_at) > before {
            continue;
        }
        let balance = of(shop, conn, &seller, currency).await?;
        if balance.available.minor >= balance.least.minor.max(1) {
            due.push((id, currency));
        }
    }
    Ok(due)
}
