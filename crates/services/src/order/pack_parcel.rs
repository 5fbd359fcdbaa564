//! A seller sends a consignment in several parcels: each is packed first, so that its papers tell what is in it.

use domain::ids::{ConsignmentId, OrderLineId, ParcelId, SellerId};
use domain::order::OrderState;
use store::consignment::{self, ConsignmentRow};
use store::{Conn, StoreError, Tx, parcel};

use super::packing::{Packing, add_parcel, next_position};
use super::progress::{lock, state_of_consignment};
use crate::payment::cash::is_due_at_the_door;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why nothing was packed or unpacked.
#[derive(Debug, thiserror::Error)]
pub enum PackParcelError {
    /// No such consignment or parcel of this seller.
    #[error("no such parcel")]
    NotFound,
    /// No units were chosen, or more than are loose.
    #[error("no such units to pack")]
    NoSuchUnits,
    /// It is not paid, or over, or somebody else packed meanwhile.
    #[error("a consignment that is {state} is not packed so")]
    Changed {
        /// What it is.
        state: OrderState,
    },
    /// The courier asks for the whole price at the door, once.
    #[error("what is paid in cash travels in one parcel")]
    Cash,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(PackParcelError);

/// Puts units of a paid consignment into a parcel of their own, at a place among its parcels that was free when the seller
/// looked. The same again is done already.
///
/// # Errors
/// [`PackParcelError`].
pub async fn pack_parcel(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
    position: u32,
    units: &[(OrderLineId, u32)],
) -> Result<ParcelId, PackParcelError> {
    retry(|| attempt(shop, seller, consignment, position, units)).await
}

async fn attempt(
    shop: &Shop,
    seller: SellerId,
    id: ConsignmentId,
    position: u32,
    units: &[(OrderLineId, u32)],
) -> Result<ParcelId, PackParcelError> {
    let (mut tx, row) = open(shop, seller, id).await?;
    let packing = Packing::read(&mut tx, &row).await?;
    if let Some(there) = packing.parcels.iter().find(|row| row.position == position) {
        let mut wanted = units.to_vec();
        wanted.sort_unstable();
        let mut inside = packing.contents_of(there.id);
        inside.sort_unstable();
        return (wanted == inside).then_some(there.id).ok_or(changed(&row)?);
    }
    if row.state != OrderState::Paid.as_str() || next_position(&mut tx, id).await? != position {
        return Err(changed(&row)?);
    }
    if is_due_at_the_door(&mut tx, row.order_id, &row).await? {
        return Err(PackParcelError::Cash);
    }
    if !are_loose(&packing, units) {
        return Err(PackParcelError::NoSuchUnits);
    }
    let parcel = add_parcel(shop, &mut tx, id, units, position).await?;
    tx.commit().await?;
    Ok(parcel)
}

/// Whether these units, each line once, are in no parcel.
fn are_loose(packing: &Packing, units: &[(OrderLineId, u32)]) -> bool {
    let loose = packing.loose();
    let is_loose = |(index, (line, wanted)): (usize, &(OrderLineId, u32))| {
        let again = units[..index].iter().any(|(other, _)| other == line);
        let there = loose.iter().find(|(other, _)| other == line);
        !again && *wanted > 0 && there.is_some_and(|(_, units)| units >= wanted)
    };
    !units.is_empty() && units.iter().enumerate().all(is_loose)
}

/// Takes units out of a parcel that is not sent. Twice is done already.
///
/// # Errors
/// [`PackParcelError`].
pub async fn unpack_parcel(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
    id: ParcelId,
) -> Result<(), PackParcelError> {
    retry(|| attempt_unpack(shop, seller, consignment, id)).await
}

async fn attempt_unpack(
    shop: &Shop,
    seller: SellerId,
    consignment: ConsignmentId,
    id: ParcelId,
) -> Result<(), PackParcelError> {
    let (mut tx, row) = open(shop, seller, consignment).await?;
    match parcel::lookup(&mut tx, id).await? {
        None => return Ok(()),
        Some(own) if own.consignment_id != consignment => return Err(PackParcelError::NotFound),
        Some(sent) if sent.shipped_at.is_some() => return Err(changed(&row)?),
        Some(_) => {}
    }
    let moved = parcel::remove(&mut tx, id).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    tx.commit().await?;
    Ok(())
}

/// The consignment of this seller, its order locked.
async fn open(
    shop: &Shop,
    seller: SellerId,
    id: ConsignmentId,
) -> Result<(Tx, ConsignmentRow), PackParcelError> {
    let mut tx = shop.store().begin().await?;
    let order = find(&mut tx, seller, id).await?.order_id;
    let order = lock(&mut tx, order).await?;
    order.ok_or(PackParcelError::NotFound)?;
    let row = find(&mut tx, seller, id).await?;
    Ok((tx, row))
}

async fn find(
    conn: &mut Conn,
    seller: SellerId,
    id: ConsignmentId,
) -> Result<ConsignmentRow, PackParcelError> {
    let row = consignment::lookup(conn, id).await?;
    let own = row.filter(|row| row.seller_id == seller);
    own.ok_or(PackParcelError::NotFound)
}

fn changed(row: &ConsignmentRow) -> Result<PackParcelError, StoreError> {
    Ok(PackParcelError::Changed {
        state: state_of_consignment(row)?,
    })
}
