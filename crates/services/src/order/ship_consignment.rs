//! A seller hands a parcel to the carrier.

use domain::ids::{ConsignmentId, ParcelId, SellerId};
use domain::order::OrderState;
use serde_json::json;
use store::consignment::{self, ConsignmentRow};
use store::parcel::ParcelRow;
use store::{Conn, StoreError};

use super::event;
use super::packing::{Packing, pack_loose, ship_if_all_sent};
use super::progress::{follow, lock, state_of_consignment};
use crate::mail::{self, Occasion};
use crate::payment::authorisation::{TakePaymentError, take_payment};
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
    /// Another parcel of the consignment goes under this number.
    #[error("the tracking number is another parcel's")]
    NumberUsed,
    /// It is not paid, or over, or everything of it is in parcels.
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

/// What is handed over.
#[derive(Debug, Clone, Copy)]
enum Contents {
    /// All that is in no parcel.
    Loose,
    /// A parcel that was packed before.
    Parcel(ParcelId),
}

/// Who takes a parcel, under which number.
#[derive(Debug, Clone, Copy)]
struct Handover<'t> {
    carrier: &'t str,
    tracking: &'t str,
}

impl<'t> Handover<'t> {
    fn read(carrier: &'t str, tracking: &'t str) -> Result<Self, ShipError> {
        let (carrier, tracking) = (carrier.trim(), tracking.trim());
        for text in [carrier, tracking] {
            let length = text.chars().count();
            if !(1..=TEXT_CHARS_MAX).contains(&length) || text.chars().any(char::is_control) {
                return Err(ShipError::Invalid);
            }
        }
        Ok(Self { carrier, tracking })
    }
}

/// Writes down that the seller handed a paid consignment to the carrier, or of one that travels in several parcels all that
/// is in none of them. The same again is done already.
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
    let handover = Handover::read(carrier, tracking)?;
    hand_over(shop, seller, consignment, Contents::Loose, handover).await
}

/// Writes down that the seller handed a packed parcel to the carrier. The same again is done already.
///
/// # Errors
/// [`ShipError`].
pub async fn ship_parcel(
    shop: &Shop,
    seller: SellerId,
    parcel: ParcelId,
    carrier: &str,
    tracking: &str,
) -> Result<(), ShipError> {
    let handover = Handover::read(carrier, tracking)?;
    let row = {
        let mut conn = shop.store().reader().await?;
        store::parcel::lookup(&mut conn, parcel).await?
    };
    let consignment = row.ok_or(ShipError::NotFound)?.consignment_id;
    let contents = Contents::Parcel(parcel);
    hand_over(shop, seller, consignment, contents, handover).await
}

async fn hand_over(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
    contents: Contents,
    handover: Handover<'_>,
) -> Result<(), ShipError> {
    // The money has to be there before the first parcel goes.
    let order = {
        let mut conn = shop.store().reader().await?;
        find(&mut conn, seller, consignment).await?.order_id
    };
    take_payment(shop, order).await?;
    retry(|| attempt(shop, seller, consignment, contents, handover)).await
}

async fn attempt(
    shop: &Shop,
    seller: SellerId,
    id: ConsignmentId,
    contents: Contents,
    handover: Handover<'_>,
) -> Result<(), ShipError> {
    let mut tx = shop.store().begin().await?;
    let row = find(&mut tx, seller, id).await?;
    let order = lock(&mut tx, row.order_id).await?;
    let order = order.ok_or(ShipError::NotFound)?;
    let row = find(&mut tx, seller, id).await?;
    let packing = Packing::read(&mut tx, &row).await?;
    let Some(parcel) = choose(shop, &mut tx, &row, &packing, contents, handover).await? else {
        return Ok(());
    };
    let Handover { carrier, tracking } = handover;
    let moved = store::parcel::ship(&mut tx, parcel, carrier, tracking, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let kind = match ship_if_all_sent(shop, &mut tx, &order, &row).await? {
        true => "shipped",
        false => "part_shipped",
    };
    let detail = json!({ "carrier": carrier, "tracking": tracking });
    event::add_with(shop, &mut tx, (order.id, Some(id)), kind, detail).await?;
    mail::queue(shop, &mut tx, Occasion::ParcelShipped(parcel)).await?;
    follow(&mut tx, &order, shop.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// The parcel that is to be handed over; `None` where it was before, under this number.
async fn choose(
    shop: &Shop,
    conn: &mut Conn,
    row: &ConsignmentRow,
    packing: &Packing,
    contents: Contents,
    handover: Handover<'_>,
) -> Result<Option<ParcelId>, ShipError> {
    let loose = packing.loose();
    let parcels = &packing.parcels;
    let has_number = |parcel: &&ParcelRow| parcel.tracking.as_deref() == Some(handover.tracking);
    if let Some(sent) = parcels.iter().find(has_number) {
        let is_same = match contents {
            Contents::Loose => loose.is_empty(),
            Contents::Parcel(id) => id == sent.id,
        };
        return is_same.then_some(None).ok_or(ShipError::NumberUsed);
    }
    let state = state_of_consignment(row)?;
    if state != OrderState::Paid {
        return Err(ShipError::NotShippable { state });
    }
    match contents {
        Contents::Loose if loose.is_empty() => Err(ShipError::NotShippable { state }),
        Contents::Loose => Ok(Some(pack_loose(shop, conn, row, packing).await?)),
        Contents::Parcel(id) => match parcels.iter().find(|parcel| parcel.id == id) {
            None => Err(ShipError::NotFound),
            Some(parcel) if parcel.shipped_at.is_some() => Err(ShipError::NotShippable { state }),
            Some(parcel) => Ok(Some(parcel.id)),
        },
    }
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
