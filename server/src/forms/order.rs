//! What a shopper does with an order.

use app::backend::done::Done;
use domain::ids::{ConsignmentId, OrderId};
use services::order::{cancel_order, confirm_receipt as confirm};
use services::payment::retry_payment::retry_payment;

use super::{FormAnswer, PathId, Submission};

/// `POST /api/orders/{id}/cancel`: gives the goods back to the shelf, and the money to the shopper.
///
/// # Errors
/// Somebody else's order, or one that has been shipped.
pub async fn cancel(PathId(order): PathId<OrderId>, form: Submission) -> FormAnswer {
    cancel_order(form.shop(), &form.order_access()?, order).await?;
    Ok(form.done(Done::OrderCancelled, &page(order)))
}

/// `POST /api/orders/{id}/confirm-receipt`: the goods are there, and the seller gets the money. `consignment` names one
/// parcel of several.
///
/// # Errors
/// Somebody else's order, or one that is not on its way.
pub async fn confirm_receipt(PathId(order): PathId<OrderId>, form: Submission) -> FormAnswer {
    let consignment: Option<ConsignmentId> = match form.fields.optional("consignment")? {
        None | Some("") => None,
        Some(_) => Some(form.fields.parsed("consignment")?),
    };
    confirm(form.shop(), &form.order_access()?, order, consignment).await?;
    Ok(form.done(Done::ReceiptConfirmed, &page(order)))
}

/// `POST /api/orders/{id}/pay`: to the payment that waits, or to a new one after the last was declined.
///
/// # Errors
/// Somebody else's order, or one that does not wait for a payment.
pub async fn pay(PathId(order): PathId<OrderId>, form: Submission) -> FormAnswer {
    let redirect = retry_payment(form.shop(), &form.order_access()?, order).await?;
    Ok(form.lead(&redirect))
}

fn page(order: OrderId) -> String {
    format!("/orders/{order}")
}
