//! Payments of which nothing is left.

use store::order::OrderRow;
use store::payment::PaymentRow;
use store::{Conn, StoreError};

use crate::payment::authorisation::void_later;
use crate::shop::Shop;

/// A payment of which nothing is left, nor of the credit beside it, is refunded.
pub(crate) async fn note_whole(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    payment: &PaymentRow,
) -> Result<(), StoreError> {
    let on_payment = store::refund::sum_by_payment(conn, payment.id).await?;
    let on_credit = match order.credit.is_zero() {
        true => 0,
        false => store::refund::sum_credit(conn, order.id).await?,
    };
    let (back, paid) = (
        on_payment.saturating_add(on_credit),
        payment.amount.minor.saturating_add(order.credit.minor),
    );
    let is_promised = payment.state == "authorised";
    if back >= paid && (is_promised || payment.state == "captured") {
        let moved = store::payment::refund(conn, payment.id, shop.now()).await?;
        moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
        if is_promised {
            void_later(shop, conn, payment.id).await?;
        }
        return Ok(());
    }
    // Of an order in cash the parcels that were paid may be all that is left.
    let released = store::refund::sum_released(conn, payment.id).await?;
    let known = released.saturating_add(payment.captured.minor);
    if is_promised && payment.captured.minor > 0 && known >= payment.amount.minor {
        let captured = payment.captured;
        let moved = store::payment::collect(conn, payment.id, captured, "captured", shop.now());
        moved
            .await?
            .is_done()
            .then_some(())
            .ok_or(StoreError::Retry)?;
    }
    Ok(())
}
