//! Payments that are promised first and taken on dispatch.
//!
//! **Invariant:** nothing is sent before its money is there. What is to go back before the payment is taken is taken off it,
//! so the payer's account never sees it; from the moment somebody begins to take it, refunds wait until it is there.

use std::time::Duration;

use domain::ids::{OrderId, PaymentId, RefundId};
use domain::ledger::authorisation_captured;
use domain::money::Money;
use store::payment::{self, PaymentRow};
use store::{Conn, StoreError};

use super::book::{book, unbookable};
use super::provider::{ProviderError, ProviderState, provider_of};
use crate::jobs::{self, JobKind};
use crate::order::call_off::call_off;
use crate::order::event;
use crate::order::progress::lock;
use crate::refund::note_whole;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// A promise is taken so long before it ends: an outage of a day at the provider must not lose it.
const BEFORE_END: Duration = Duration::from_secs(24 * 3600);
/// After this silence somebody who began to take a payment is taken to have died.
const SILENCE: Duration = Duration::from_secs(2 * 60);
/// Payments taken in one round.
const TAKEN_MAX: u32 = 50;

/// Why the money of an order is not there.
#[derive(Debug, thiserror::Error)]
pub enum TakePaymentError {
    /// The payer's bank gave the promise up. The order is called off, and nothing may be sent.
    #[error("the payment is not there any more")]
    Gone,
    /// The provider gave no answer; it is tried again.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(TakePaymentError);

/// Takes what is promised for an order, less what was called off since. An order whose money is there already is fine as it is.
///
/// # Errors
/// [`TakePaymentError`]; with `Gone` the order is called off.
pub(crate) async fn take_payment(shop: &Shop, order: OrderId) -> Result<(), TakePaymentError> {
    let Some(row) = retry(|| begin(shop, order)).await? else {
        return Ok(());
    };
    let reference = row.provider_ref.as_deref().unwrap_or_default();
    let provider = provider_of(shop, &row)?;
    // All of it may have been called off but what store credit pays.
    let taken = match row.captured.is_zero() {
        true => provider.void(reference).await,
        false => provider.capture(reference, row.captured).await,
    };
    match taken {
        Ok(()) => {}
        Err(ProviderError::Refused(reason)) if is_taken(shop, &row).await? => {
            tracing::info!(payment = %row.id, reason, "a payment was taken before");
        }
        Err(ProviderError::Refused(reason)) => {
            tracing::warn!(payment = %row.id, reason, "a promised payment is gone");
            retry(|| give_up(shop, &row)).await?;
            return Err(TakePaymentError::Gone);
        }
        Err(error) => return Err(error.into()),
    }
    retry(|| finish(shop, &row)).await?;
    Ok(())
}

/// Whether the provider took exactly that much: an answer may have been lost.
async fn is_taken(shop: &Shop, row: &PaymentRow) -> Result<bool, TakePaymentError> {
    let reference = row.provider_ref.as_deref().unwrap_or_default();
    let state = provider_of(shop, row)?.fetch(reference).await?;
    Ok(state
        == ProviderState::Captured {
            amount: row.captured,
        })
}

/// Fixes how much is taken. `None` where nothing is promised: it is there, or there is none.
async fn begin(shop: &Shop, order: OrderId) -> Result<Option<PaymentRow>, StoreError> {
    let mut tx = shop.store().begin().await?;
    lock(&mut tx, order).await?;
    let Some(row) = payment::find_captured(&mut tx, order).await? else {
        return Ok(None);
    };
    if row.authorised_until.is_none() && row.state == "authorised" {
        // Cash comes by itself.
        return Ok(None);
    }
    match row.state.as_str() {
        "capturing" => return Ok(Some(row)),
        "authorised" => {}
        _ => return Ok(None),
    }
    let released = store::refund::sum_released(&mut tx, row.id).await?;
    let left = Money::new(row.amount.minor.saturating_sub(released), row.currency);
    let moved = payment::begin_capture(&mut tx, row.id, left, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    tx.commit().await?;
    Ok(Some(PaymentRow {
        captured: left,
        ..row
    }))
}

async fn finish(shop: &Shop, row: &PaymentRow) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(StoreError::Retry)?;
    if !payment::finish_capture(&mut tx, row.id, shop.now())
        .await?
        .is_done()
    {
        return Ok(());
    }
    let booked = authorisation_captured(row.captured);
    let booked = booked.map_err(|error| unbookable(row.order_id, &error))?;
    let key = format!("take:{}", row.id);
    let _ = book(shop, &mut tx, Some(row.order_id), key, &booked).await?;
    event::add(shop, &mut tx, row.order_id, None, "payment_taken").await?;
    let taken = PaymentRow {
        state: "captured".to_owned(),
        ..row.clone()
    };
    // All of it may have been called off while it was being taken.
    note_whole(shop, &mut tx, &order, &taken).await?;
    tx.commit().await
}

/// The promise is gone: everything is called off, and what was promised is given up.
async fn give_up(shop: &Shop, row: &PaymentRow) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    let order = lock(&mut tx, row.order_id).await?;
    if !payment::give_capture_up(&mut tx, row.id, shop.now())
        .await?
        .is_done()
    {
        return Ok(());
    }
    let order = order.ok_or(StoreError::Retry)?;
    // What was to go back once it is there never has to.
    for refund in store::refund::list_by_order(&mut tx, order.id).await? {
        if refund.payment_id == row.id
            && store::refund::release(&mut tx, refund.id).await?.is_done()
        {
            release(shop, &mut tx, order.id, (refund.id, refund.on_payment())).await?;
        }
    }
    let consignments = store::consignment::list_by_order(&mut tx, order.id).await?;
    if call_off(shop, &mut tx, &order, &consignments, None)
        .await?
        .is_err()
    {
        tracing::info!(order = %order.id, "nothing was left of an order whose payment is gone");
        let promised = PaymentRow {
            state: "authorised".to_owned(),
            ..row.clone()
        };
        note_whole(shop, &mut tx, &order, &promised).await?;
    }
    event::add(shop, &mut tx, order.id, None, "payment_lost").await?;
    tx.commit().await
}

/// Takes what would end soon, and goes on with what somebody left in the middle. How many were taken.
///
/// # Errors
/// Those of the store.
pub(crate) async fn take_due(shop: &Shop) -> Result<u32, StoreError> {
    let now = shop.now();
    let mut conn = shop.store().reader().await?;
    let due = payment::list_to_capture(
        &mut conn,
        now.plus(BEFORE_END),
        now.minus(SILENCE),
        TAKEN_MAX,
    );
    let due = due.await?;
    drop(conn);
    let mut taken = 0;
    for row in due {
        match take_payment(shop, row.order_id).await {
            Ok(()) => taken += 1,
            Err(TakePaymentError::Store(error)) => return Err(error),
            Err(error) => tracing::warn!(payment = %row.id, %error, "a payment could not be taken"),
        }
    }
    Ok(taken)
}

/// The provider is told that a promise is not needed any more, as often as it takes.
pub(crate) async fn void_later(
    shop: &Shop,
    conn: &mut Conn,
    payment: PaymentId,
) -> Result<(), StoreError> {
    jobs::queue(shop, conn, JobKind::VoidPayment, &payment).await
}

/// The job behind it.
pub(crate) async fn void(shop: &Shop, id: PaymentId) -> Result<(), TakePaymentError> {
    let mut conn = shop.store().reader().await?;
    let Some(row) = payment::lookup(&mut conn, id).await? else {
        return Ok(());
    };
    drop(conn);
    let Some(reference) = row.provider_ref.as_deref() else {
        return Ok(());
    };
    Ok(provider_of(shop, &row)?.void(reference).await?)
}

/// Books that a refund was never taken: nothing has to be sent.
pub(crate) async fn release(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderId,
    (refund, amount): (RefundId, Money),
) -> Result<(), StoreError> {
    let booked = domain::ledger::refund_released(amount);
    let booked = booked.map_err(|error| unbookable(order, &error))?;
    let key = format!("release:{refund}");
    book(shop, conn, Some(order), key, &booked).await.map(drop)
}
