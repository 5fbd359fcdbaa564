//! A seller hands a parcel to the carrier.

use domain::ids::{ConsignmentId, OrderId, SellerId};
use domain::order::{AnyOrder, OrderState};
use serde_json::json;
use store::consignment::{self, ConsignmentRow};
use store::{Conn, StoreError};

use super::event;
use super::progress::{any_consignment, follow, lock};
use crate::escrow::due_after_shipment;
use crate::mail::{self, Occasion};
use crate::payment::authorisation::{TakePaymentError, take_payment};
use crate::payment::cash::is_funded;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// The longest name of a carrier, and the longest tracking number.
const TEXT_CHARS_MAX: usize = 64;

/// Why the parcel is not on its way.
#[derive(Debug, thiserror::Error)]
pub enum ShipError {
    /// No such parcel of this seller.
    #[error("no such consignment")]
    NotFound,
    /// Carrier or tracking number is empty, longer than 64 characters or has control characters.
    #[error("carrier or tracking number is refused")]
    Invalid,
    /// It is not paid, or over.
    #[error("a consignment that is {state} is not sent")]
    NotShippable {
        /// What it is.
        state: OrderState,
    },
    /// The payer's bank gave its promise up: the order is called off, and nothing may be sent.
    #[error("the payment is not there any more")]
    PaymentGone,
    /// The payment cannot be taken at this moment; nothing may be sent before it is.
    #[error("the payment provider does not answer")]
    PaymentUnavailable,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ShipError);

impl From<TakePaymentError> for ShipError {
    fn from(error: TakePaymentError) -> Self {
        match error {
            TakePaymentError::Gone => Self::PaymentGone,
            TakePaymentError::Provider(error) => {
                tracing::warn!(%error, "a payment could not be taken before dispatch");
                Self::PaymentUnavailable
            }
            TakePaymentError::Store(error) => Self::Store(error),
        }
    }
}

/// Writes down that the seller handed a paid consignment to the carrier. The same again is done already.
///
/// # Errors
/// [`ShipError`].
pub async fn ship_consignment(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
    carrier: &str,
    tracking: &str,
) -> Result<(), ShipError> {
    let (carrier, tracking) = (carrier.trim(), tracking.trim());
    for text in [carrier, tracking] {
        let length = text.chars().count();
        if !(1..=TEXT_CHARS_MAX).contains(&length) || text.chars().any(char::is_control) {
            return Err(ShipError::Invalid);
        }
    }
    let order = find_order(shop, seller, consignment).await?;
    take_payment(shop, order).await?;
    retry(|| attempt(shop, seller, consignment, carrier, tracking)).await
}

/// Whose money has to be there before this parcel goes.
async fn find_order(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
) -> Result<OrderId, ShipError> {
    let mut conn = shop.store().reader().await?;
    Ok(find(&mut conn, seller, consignment).await?.order_id)
}

async fn attempt(
    shop: &Shop,
    seller: SellerId,
    id: ConsignmentId,
    carrier: &str,
    tracking: &str,
) -> Result<(), ShipError> {
    let mut tx = shop.store().begin().await?;
    let row = find(&mut tx, seller, id).await?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(ShipError::NotFound)?;
    let row = find(&mut tx, seller, id).await?;
    let shipped = match any_consignment(&row)? {
        AnyOrder::Paid(parcel) => parcel.ship(shop.now()),
        _ if row.tracking.as_deref() == Some(tracking) => return Ok(()),
        other => {
            return Err(ShipError::NotShippable {
                state: other.state(),
            });
        }
    };
    // Cash that has not come is not released by time.
    let due = match is_funded(&mut tx, order.id, &row).await? {
        true => Some(due_after_shipment(shop, &order, &row)?),
        false => None,
    };
    let moved = consignment::ship(&mut tx, id, carrier, tracking, shipped.since(), due).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let detail = json!({ "carrier": carrier, "tracking": tracking });
    event::add_with(shop, &mut tx, (order.id, Some(id)), "shipped", detail).await?;
    mail::queue(shop, &mut tx, Occasion::ParcelShipped(id)).await?;
    follow(&mut tx, &order, shop.now()).await?;
    tx.commit().await?;
    Ok(())
}

async fn find(
    conn: &mut Conn,
    seller: SellerId,
    id: ConsignmentId,
) -> Result<ConsignmentRow, ShipError> {
    let row = consignment::lookup(conn, id).await?;
    let own = row.filter(|row| row.seller_id == seller);
    own.ok_or(ShipError::NotFound)
}
