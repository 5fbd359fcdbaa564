//! Sending the payer to the provider.

use domain::ids::{OrderId, PaymentId};
use store::order::OrderRow;
use store::payment::PaymentRow;
use store::{Conn, StoreError};

use super::provider::{PaymentStart, provider_of};
use crate::shop::Shop;

/// Where the payer goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Begun {
    /// The last attempt to pay.
    pub payment: PaymentId,
    /// The provider's page, or the order's own when there is nothing to pay or the provider is out of reach.
    pub redirect: String,
}

/// Begins the last payment of an order at its provider, or finds it begun. After the order is committed: should the shop
/// die in between, the order's page begins it again.
///
/// # Errors
/// Those of the store.
pub(crate) async fn begin_payment(shop: &Shop, order: OrderId) -> Result<Begun, StoreError> {
    let mut conn = shop.store().reader().await?;
    let (order, payment) = last_payment(&mut conn, order).await?;
    drop(conn);
    begin(shop, &order, payment).await
}

/// The same for what the caller has just written or read.
///
/// # Errors
/// Those of the store.
pub(crate) async fn begin(
    shop: &Shop,
    order: &OrderRow,
    payment: PaymentRow,
) -> Result<Begun, StoreError> {
    let mut begun = Begun {
        payment: payment.id,
        redirect: return_url(order),
    };
    if payment.state != "pending" {
        return Ok(begun);
    }
    let start = PaymentStart {
        payment: payment.id,
        amount: payment.amount,
        return_url: begun.redirect.clone(),
        number: order.number.clone(),
        language: order.lang.clone(),
        begun_at: payment.created_at,
    };
    match provider_of(shop, &payment)?.start(start).await {
        Ok(started) => {
            note_reference(shop, &payment, &started.reference).await?;
            begun.redirect = started.redirect;
        }
        Err(error) => {
            // The order stands; its page offers to pay again.
            tracing::warn!(payment = %payment.id, %error, "a payment could not be begun");
        }
    }
    Ok(begun)
}

async fn last_payment(
    conn: &mut Conn,
    order: OrderId,
) -> Result<(OrderRow, PaymentRow), StoreError> {
    let row = store::order::lookup(conn, order).await?;
    let payments = store::payment::list_by_order(conn, order).await?;
    let waiting = payments.iter().find(|payment| payment.state == "pending");
    let payment = waiting.or(payments.last()).cloned();
    row.zip(payment).ok_or_else(|| StoreError::Inconsistent {
        table: "payments",
        column: "order_id",
        row: order.to_string(),
    })
}

async fn note_reference(
    shop: &Shop,
    payment: &PaymentRow,
    reference: &str,
) -> Result<(), StoreError> {
    if payment.provider_ref.as_deref() == Some(reference) {
        return Ok(());
    }
    let mut tx = shop.store().begin().await?;
    // Refused means that the payment is settled already.
    let _ = store::payment::update_ref(&mut tx, payment.id, reference, shop.now()).await?;
    tx.commit().await
}

/// The order's page in the shopper's market and language.
pub(crate) fn return_url(order: &OrderRow) -> String {
    let country = order.country.to_ascii_lowercase();
    format!("/{country}/{}/orders/{}", order.lang, order.id)
}
