//! Paying again after a payment was declined, or going back to the one that was begun.

use domain::ids::OrderId;
use domain::order::OrderState;
use store::StoreError;

use super::PaymentMethod;
use super::begin::begin_payment;
use super::settle::settle;
use crate::checkout::payment_row;
use crate::order::OrderAccess;
use crate::order::access::reach;
use crate::order::progress::{lock, state_of};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why there is nothing to pay.
#[derive(Debug, thiserror::Error)]
pub enum RetryPaymentError {
    /// No such order for this visitor.
    #[error("no such order")]
    NotFound,
    /// The order does not wait for a payment.
    #[error("an order that is {state} is not paid")]
    NotPayable {
        /// What it is.
        state: OrderState,
    },
    /// No way to pay is offered.
    #[error("no way to pay is offered")]
    PaymentUnavailable,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(RetryPaymentError);

/// Where the payer goes to pay the order: to the payment that waits, or to a new one when the last was declined. There is
/// never more than one that waits, so that nobody pays twice.
///
/// # Errors
/// [`RetryPaymentError`].
pub async fn retry_payment(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<String, RetryPaymentError> {
    retry(|| attempt(shop, access, order)).await?;
    let begun = begin_payment(shop, order).await?;
    // Cash is promised without going anywhere; of any other payment nothing is known yet, and the answer counts for nothing.
    if let Err(error) = settle(shop, begun.payment).await {
        tracing::debug!(%error, "a payment that was begun again");
    }
    Ok(begun.redirect)
}

async fn attempt(
    shop: &Shop,
    access: &OrderAccess,
    order: OrderId,
) -> Result<(), RetryPaymentError> {
    let mut tx = shop.store().begin().await?;
    let reached = reach(&mut tx, access, order).await?;
    reached.ok_or(RetryPaymentError::NotFound)?;
    let order = lock(&mut tx, order).await?;
    let order = order.ok_or(RetryPaymentError::NotFound)?;
    let state = state_of(&order)?;
    if state != OrderState::AwaitingPayment || shop.now() >= order.expires_at {
        return Err(RetryPaymentError::NotPayable { state });
    }
    let payments = store::payment::list_by_order(&mut tx, order.id).await?;
    if payments.iter().any(|payment| payment.state == "pending") {
        return Ok(());
    }
    let offered = PaymentMethod::offered(shop);
    let method = offered
        .first()
        .ok_or(RetryPaymentError::PaymentUnavailable)?;
    let payment = payment_row(shop, &order, *method);
    store::payment::add(&mut tx, &payment).await?;
    tx.commit().await?;
    Ok(())
}
