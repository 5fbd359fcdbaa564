//! Finding out what became of a payment, and writing it down.

use domain::ids::PaymentId;
use domain::order::OrderState;
use store::StoreError;
use store::payment::PaymentRow;

use super::capture::{Arrival, Captured, capture};
use super::provider::{ProviderError, ProviderState, provider_of};
use crate::order::event;
use crate::order::progress::state_of;
use crate::refund::settle_soon;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why a payment is not settled.
#[derive(Debug, thiserror::Error)]
pub enum SettleError {
    /// No such payment.
    #[error("no such payment")]
    NotFound,
    /// The provider took another amount than was asked for. Nothing was booked; an operator has to look.
    #[error("the provider captured another amount than was asked for")]
    AmountDiffers,
    /// The provider gave no answer.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(SettleError);

/// Asks the provider what became of a payment and writes it down: the state of the order afterwards. May be called at any
/// time and any number of times, by the provider's hint, by the payer's return and by the clock.
///
/// # Errors
/// [`SettleError`].
pub async fn settle(shop: &Shop, payment: PaymentId) -> Result<OrderState, SettleError> {
    let row = store::payment::lookup(&mut shop.store().reader().await?, payment).await?;
    let row = row.ok_or(SettleError::NotFound)?;
    let Some(reference) = row
        .provider_ref
        .as_deref()
        .filter(|_| row.state == "pending")
    else {
        return order_state(shop, &row).await;
    };
    let found = match provider_of(shop, &row)?.fetch(reference).await {
        // The shop died before it could begin the payment there: nothing was paid.
        Err(ProviderError::Unknown) => ProviderState::Pending,
        found => found?,
    };
    match found {
        ProviderState::Captured { amount } => {
            if amount != row.amount {
                return Err(SettleError::AmountDiffers);
            }
            return arrive(shop, &row, Arrival::Captured).await;
        }
        ProviderState::Authorised { amount, until } => {
            if amount != row.amount {
                return Err(SettleError::AmountDiffers);
            }
            return arrive(shop, &row, Arrival::Authorised(until)).await;
        }
        ProviderState::Declined => retry(|| decline(shop, &row)).await?,
        ProviderState::Pending | ProviderState::Refunded => {}
    }
    order_state(shop, &row).await
}

async fn arrive(
    shop: &Shop,
    payment: &PaymentRow,
    arrival: Arrival,
) -> Result<OrderState, SettleError> {
    let (captured, state) = retry(|| capture(shop, payment, arrival)).await?;
    if let Captured::ToGiveBack(refund) = captured {
        settle_soon(shop, refund).await;
    }
    Ok(state)
}

async fn order_state(shop: &Shop, payment: &PaymentRow) -> Result<OrderState, SettleError> {
    let mut conn = shop.store().reader().await?;
    let order = store::order::lookup(&mut conn, payment.order_id).await?;
    Ok(state_of(&order.ok_or(SettleError::NotFound)?)?)
}

async fn decline(shop: &Shop, payment: &PaymentRow) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    if store::payment::decline(&mut tx, payment.id, shop.now())
        .await?
        .is_done()
    {
        event::add(shop, &mut tx, payment.order_id, None, "payment_declined").await?;
        tx.commit().await?;
    }
    Ok(())
}
