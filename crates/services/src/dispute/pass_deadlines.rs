//! What happens by itself when a deadline passes: who was silent has accepted.

use domain::dispute::{AnyDispute, Offer, Side};
use domain::ids::RefundId;
use domain::money::Money;
use store::StoreError;
use store::dispute::DisputeRow;

use super::DisputeError;
use super::answer_dispute::{carry_out, finish, standing};
use super::close::End;
use super::reach::Locked;
use super::say::Said;
use crate::refund::settle_soon;
use crate::retry::retry;
use crate::shop::Shop;

/// How many disputes one round looks at, so that other work gets its turn.
const DISPUTES_MAX: u32 = 100;

/// Ends or moves the disputes whose deadline has passed; how many.
///
/// # Errors
/// Those of the store.
pub async fn pass_deadlines(shop: &Shop) -> Result<u32, StoreError> {
    let mut conn = shop.store().reader().await?;
    let due = store::dispute::list_due(&mut conn, shop.now(), DISPUTES_MAX).await?;
    drop(conn);
    let mut passed = 0;
    for row in due {
        match retry(|| pass(shop, &row)).await {
            Ok(refund) => {
                passed += 1;
                if let Some(refund) = refund {
                    settle_soon(shop, refund).await;
                }
            }
            // Somebody answered in the last moment, the bank has to decide first, or the courier's cash is not there.
            Err(
                DisputeError::NotNow { .. }
                | DisputeError::ChargebackOpen
                | DisputeError::CashNotHere,
            ) => {}
            Err(DisputeError::Store(error)) => return Err(error),
            Err(error) => tracing::error!(dispute = %row.id, %error, "a deadline could not pass"),
        }
    }
    Ok(passed)
}

async fn pass(shop: &Shop, row: &DisputeRow) -> Result<Option<RefundId>, DisputeError> {
    let locked = Locked::by_clock(shop, row.clone()).await?;
    if locked.dispute.due_at.is_none_or(|due| due > shop.now()) {
        return Err(locked.not_now());
    }
    let said = Said::done("deadline_passed");
    match locked.any()? {
        // The goods never came back: there is nothing to pay for.
        AnyDispute::AwaitingReturn(_) => {
            let none = Offer {
                amount: Money::zero(locked.order.currency),
                with_return: false,
            };
            finish(shop, locked, None, (End::By(none), said)).await
        }
        AnyDispute::AwaitingSeller(_) if locked.dispute.offer_side == Side::Shopper.as_str() => {
            carry_out(shop, locked, None, said).await
        }
        AnyDispute::AwaitingShopper(_) if locked.dispute.offer_side == Side::Seller.as_str() => {
            carry_out(shop, locked, None, said).await
        }
        AnyDispute::Returning(_) | AnyDispute::Decided(_) => {
            let end = End::By(standing(&locked));
            finish(shop, locked, None, (end, said)).await
        }
        _ => Err(locked.not_now()),
    }
}
