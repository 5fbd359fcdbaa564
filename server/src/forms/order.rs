//! What a shopper does with an order.

use app::backend::done::Done;
use app::problem::Problem;
use domain::ids::{ConsignmentId, OrderId};
use services::escrow::{ExtendReleaseError, extend_release};
use services::order::{CancelOrderError, cancel_units, view_order};
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

/// `POST /api/orders/{id}/extend`: the money for one parcel, `consignment`, stays longer. Once.
///
/// # Errors
/// Somebody else's order, or a parcel whose money is not held.
pub async fn extend(PathId(order): PathId<OrderId>, form: Submission) -> FormAnswer {
    let access = form.order_access()?;
    let consignment: ConsignmentId = form.fields.parsed("consignment")?;
    match extend_release(form.shop(), &access, order, consignment).await {
        Ok(_) => Ok(form.done(Done::ReleaseExtended, &page(order))),
        Err(ExtendReleaseError::GivenBefore) if !form.wants_json() => {
            Ok(form.done(Done::ReleaseExtendedBefore, &page(order)))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /api/orders/{id}/cancel-units`: some of what is paid and not sent is called off, `line-…` units of each line.
///
/// # Errors
/// Somebody else's order, or a parcel that is on its way.
pub async fn cancel_some(PathId(order): PathId<OrderId>, form: Submission) -> FormAnswer {
    let access = form.order_access()?;
    let known = view_order(form.shop(), &access, order).await?;
    known.ok_or(Problem::NotFound)?;
    let units = form.fields.units()?;
    match cancel_units(form.shop(), &access, order, &units).await {
        Ok(()) => Ok(form.done(Done::UnitsCancelled, &page(order))),
        // The order is there, so it is the units that are not.
        Err(CancelOrderError::NotFound) if !form.wants_json() => {
            Ok(form.done(Done::UnitsNone, &page(order)))
        }
        Err(other) => Err(other.into()),
    }
}

fn page(order: OrderId) -> String {
    format!("/orders/{order}")
}
