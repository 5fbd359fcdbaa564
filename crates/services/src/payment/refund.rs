//! Sending money back.
//!
//! That it is owed is decided and booked with the order ([`super::capture`], `order::cancel_order`); here the provider is
//! told, as often as it takes.

use domain::ids::PaymentId;
use domain::ledger::refund_settled;
use store::payment::PaymentRow;
use store::{Conn, StoreError};

use super::book::{book, unbookable};
use super::provider::{ProviderError, provider_of};
use crate::jobs::{self, JobKind};
use crate::order::event;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the money is not on its way yet.
#[derive(Debug, thiserror::Error)]
pub enum RefundError {
    /// No such payment.
    #[error("no such payment")]
    NotFound,
    /// The payment is not to be sent back.
    #[error("the payment is not to be sent back")]
    NotOwed,
    /// The provider gave no answer.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(RefundError);

/// Writes down, in the transaction that decides it, that a payment is to be sent back.
pub(super) async fn queue_refund(
    shop: &Shop,
    conn: &mut Conn,
    payment: PaymentId,
) -> Result<(), StoreError> {
    jobs::queue(shop, conn, JobKind::RefundPayment, &payment).await
}

/// Tells the provider to send a payment back, and books that it did. May be called any number of times: the provider
/// sends it once, the ledger books it once.
///
/// # Errors
/// [`RefundError`].
pub async fn settle_refund(shop: &Shop, payment: PaymentId) -> Result<(), RefundError> {
    let row = store::payment::lookup(&mut shop.store().reader().await?, payment).await?;
    let row = row.ok_or(RefundError::NotFound)?;
    let (true, Some(reference)) = (is_owed(&row), row.provider_ref.as_deref()) else {
        return Err(RefundError::NotOwed);
    };
    provider_of(shop, &row)?
        .refund(reference, row.amount)
        .await?;
    retry(|| note(shop, &row)).await?;
    Ok(())
}

/// `declined` is a second payment of a paid order: it went back without ever being booked. One that never arrived is
/// refused by the provider.
fn is_owed(payment: &PaymentRow) -> bool {
    matches!(payment.state.as_str(), "refunded" | "declined")
}

async fn note(shop: &Shop, payment: &PaymentRow) -> Result<(), StoreError> {
    if payment.state != "refunded" {
        return Ok(());
    }
    let mut tx = shop.store().begin().await?;
    let event = refund_settled(payment.amount);
    let event = event.map_err(|error| unbookable(payment.order_id, &error))?;
    let key = format!("refund-settled:{}", payment.id);
    if book(shop, &mut tx, payment.order_id, key, &event)
        .await?
        .is_done()
    {
        event::add(shop, &mut tx, payment.order_id, None, "refund_sent").await?;
        tx.commit().await?;
    }
    Ok(())
}
