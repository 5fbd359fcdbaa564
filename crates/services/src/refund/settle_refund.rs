//! Telling the provider to send money back, and booking that it did.

use domain::ids::RefundId;
use domain::ledger::refund_settled;
use serde_json::json;
use store::cash::ByHandRow;
use store::payment::PaymentRow;
use store::refund::RefundRow;
use store::{Page, StoreError};

use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::operator::money::{MoneyError, operator};
use crate::order::event;
use crate::payment::PaymentMethod;
use crate::payment::book::{book, unbookable};
use crate::payment::provider::{ProviderError, provider_of};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the money is not on its way yet.
#[derive(Debug, thiserror::Error)]
pub enum SettleRefundError {
    /// No such refund.
    #[error("no such refund")]
    NotFound,
    /// The provider gave no answer.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(SettleRefundError);

/// Tells the provider to send a refund, and books that it did. May be called any number of times: the provider sends it
/// once, the ledger books it once.
///
/// # Errors
/// [`SettleRefundError`].
pub async fn settle_refund(shop: &Shop, refund: RefundId) -> Result<(), SettleRefundError> {
    let mut conn = shop.store().reader().await?;
    let row = store::refund::lookup(&mut conn, refund).await?;
    let row = row.ok_or(SettleRefundError::NotFound)?;
    if row.state != "queued" {
        return Ok(());
    }
    let payment = store::payment::lookup(&mut conn, row.payment_id).await?;
    let payment = payment.ok_or(SettleRefundError::NotFound)?;
    drop(conn);
    if is_by_hand(&payment) {
        // It waits for an operator. Asked again and again, its provider would refuse until the job is given up.
        return Ok(());
    }
    if payment.state == "capturing" {
        // Nothing can go back of what is not there yet.
        let error = "the payment is just being taken";
        return Err(ProviderError::Unavailable(error.into()).into());
    }
    let reference = payment.provider_ref.as_deref();
    let reference = reference.ok_or(SettleRefundError::NotFound)?;
    let provider = provider_of(shop, &payment)?;
    provider.refund(reference, row.id, row.on_payment()).await?;
    retry(|| note(shop, &row)).await?;
    Ok(())
}

/// Whether an operator pays back what was paid so.
fn is_by_hand(payment: &PaymentRow) -> bool {
    let method = PaymentMethod::from_name(&payment.provider);
    method.is_some_and(PaymentMethod::is_refunded_by_hand)
}

/// What was decided is tried at once, which saves the shopper a wait; when it fails, the outbox has it.
pub(crate) async fn settle_soon(shop: &Shop, refund: RefundId) {
    if let Err(error) = settle_refund(shop, refund).await {
        tracing::warn!(%refund, %error, "a refund waits for the next round");
    }
}

async fn note(shop: &Shop, refund: &RefundRow) -> Result<(), StoreError> {
    note_by(shop, refund, None).await
}

async fn note_by(shop: &Shop, refund: &RefundRow, by: Option<&User>) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    if !store::refund::send(&mut tx, refund.id, shop.now())
        .await?
        .is_done()
    {
        return Ok(());
    }
    let event = refund_settled(refund.on_payment());
    let event = event.map_err(|error| unbookable(refund.order_id, &error))?;
    let key = format!("refund-settled:{}", refund.id);
    let _ = book(shop, &mut tx, Some(refund.order_id), key, &event).await?;
    event::add(shop, &mut tx, refund.order_id, None, "refund_sent").await?;
    if let Some(user) = by {
        let subject = format!("refund {}", refund.id);
        let detail = json!({ "amount": refund.on_payment().to_string() });
        audit::note(
            shop,
            &mut tx,
            Some(user.id),
            "refund_paid",
            &subject,
            &detail,
        )
        .await?;
    }
    tx.commit().await
}

/// An operator has paid a refund by hand, as cash and transfers have to be.
///
/// # Errors
/// [`SettleRefundError`]; `NotFound` also for somebody who does not run the marketplace, and for a refund that a provider sends.
pub async fn paid_by_hand(
    shop: &Shop,
    user: &User,
    refund: RefundId,
) -> Result<(), SettleRefundError> {
    let mut conn = shop.store().reader().await?;
    let row = store::refund::lookup(&mut conn, refund).await?;
    let row = row.ok_or(SettleRefundError::NotFound)?;
    let payment = store::payment::lookup(&mut conn, row.payment_id).await?;
    drop(conn);
    if user.role != Role::Operator || !payment.is_some_and(|row| is_by_hand(&row)) {
        return Err(SettleRefundError::NotFound);
    }
    retry(|| note_by(shop, &row, Some(user))).await?;
    Ok(())
}

/// Refunds that an operator has to pay by hand, the oldest first.
///
/// # Errors
/// [`MoneyError`].
pub async fn list_by_hand(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<ByHandRow>, MoneyError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    Ok(store::cash::list_by_hand(&mut conn, page).await?)
}
