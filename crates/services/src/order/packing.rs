//! The parcels of a consignment, with what is in them.

use domain::ids::{ConsignmentId, OrderLineId, ParcelId};
use domain::order::packing::{LineUnits, Packed, is_all_sent, sort};
use domain::order::{AnyOrder, OrderState};
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::parcel::{self, ParcelLineRow, ParcelRow};
use store::{Conn, StoreError, item_number};

use super::progress::any_consignment;
use crate::escrow::due_after_shipment;
use crate::payment::cash::is_funded;
use crate::shop::Shop;

/// Parcels of one consignment, and where each unit of it is.
#[derive(Debug)]
pub(crate) struct Packing {
    /// In the order in which they were packed.
    pub parcels: Vec<ParcelRow>,
    /// What is in them.
    pub contents: Vec<ParcelLineRow>,
    /// By line, without what was called off.
    pub lines: Vec<LineUnits>,
}

impl Packing {
    /// Reads it. What is to be acted on has to be read under the order's lock.
    pub(crate) async fn read(conn: &mut Conn, row: &ConsignmentRow) -> Result<Self, StoreError> {
        let parcels = parcel::list_by_consignment(conn, row.id).await?;
        let contents = parcel::list_lines_by_consignment(conn, row.id).await?;
        let lines = store::order_line::list_by_consignment(conn, row.id).await?;
        let refunds = store::refund::list_lines_by_order(conn, row.order_id).await?;
        let left: Vec<(OrderLineId, u32)> = lines
            .iter()
            .map(|line| {
                let back = refunds.iter().filter(|back| back.order_line_id == line.id);
                let back: u32 = back.map(|back| back.quantity).sum();
                (line.id, line.quantity.saturating_sub(back))
            })
            .collect();
        Ok(Self {
            lines: sort(&left, &packed(&parcels, &contents)),
            parcels,
            contents,
        })
    }

    /// What is in one parcel.
    pub(crate) fn contents_of(&self, id: ParcelId) -> Vec<(OrderLineId, u32)> {
        let own = self.contents.iter().filter(|line| line.parcel_id == id);
        own.map(|line| (line.order_line_id, line.quantity))
            .collect()
    }

    /// What is in no parcel.
    pub(crate) fn loose(&self) -> Vec<(OrderLineId, u32)> {
        let loose = self.lines.iter().filter(|line| line.loose > 0);
        loose.map(|line| (line.line, line.loose)).collect()
    }

    /// How many units of a line are with a carrier.
    pub(crate) fn sent_of(&self, line: OrderLineId) -> u32 {
        let own = self.lines.iter().find(|units| units.line == line);
        own.map_or(0, |units| units.sent)
    }
}

fn packed(parcels: &[ParcelRow], contents: &[ParcelLineRow]) -> Vec<Packed> {
    let is_sent = |id: ParcelId| {
        let own = parcels.iter().find(|parcel| parcel.id == id);
        own.is_some_and(|parcel| parcel.shipped_at.is_some())
    };
    let packed = contents.iter().map(|line| Packed {
        line: line.order_line_id,
        units: line.quantity,
        is_sent: is_sent(line.parcel_id),
    });
    packed.collect()
}

/// Whether the consignment waits for its seller and a part of it is on its way.
pub(crate) async fn is_partly_sent(
    conn: &mut Conn,
    rows: &[ConsignmentRow],
) -> Result<bool, StoreError> {
    for row in rows
        .iter()
        .filter(|row| row.state == OrderState::Paid.as_str())
    {
        let parcels = parcel::list_by_consignment(conn, row.id).await?;
        if parcels.iter().any(|parcel| parcel.shipped_at.is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Puts units into a new parcel.
pub(crate) async fn add_parcel(
    shop: &Shop,
    conn: &mut Conn,
    consignment: ConsignmentId,
    units: &[(OrderLineId, u32)],
    position: u32,
) -> Result<ParcelId, StoreError> {
    let row = ParcelRow {
        id: shop.new_id(ParcelId::from_parts),
        consignment_id: consignment,
        position,
        carrier: None,
        tracking: None,
        packed_at: shop.now(),
        shipped_at: None,
    };
    parcel::add(conn, &row).await?;
    for (line, units) in units {
        let line = ParcelLineRow {
            parcel_id: row.id,
            order_line_id: *line,
            quantity: *units,
        };
        parcel::add_line(conn, &line).await?;
    }
    Ok(row.id)
}

/// The place of the next parcel. Places are not taken again, since papers and item numbers name them.
pub(crate) async fn next_position(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<u32, StoreError> {
    let last = parcel::last_position(conn, consignment).await?;
    Ok(u32::try_from(last).unwrap_or(u32::MAX).saturating_add(1))
}

/// Everything that is in no parcel goes into one, with the number that its papers carry.
pub(crate) async fn pack_loose(
    shop: &Shop,
    conn: &mut Conn,
    row: &ConsignmentRow,
    packing: &Packing,
) -> Result<ParcelId, StoreError> {
    let position = next_position(conn, row.id).await?;
    let id = add_parcel(shop, conn, row.id, &packing.loose(), position).await?;
    item_number::move_to(conn, row.id, position).await?;
    Ok(id)
}

/// Parcels that wait and hold units that were called off are unpacked.
pub(crate) async fn unpack_called_off(
    conn: &mut Conn,
    row: &ConsignmentRow,
    left: &[(OrderLineId, u32)],
) -> Result<(), StoreError> {
    let packing = Packing::read(conn, row).await?;
    let mut room: Vec<(OrderLineId, u32)> = left
        .iter()
        .map(|(line, units)| (*line, units.saturating_sub(packing.sent_of(*line))))
        .collect();
    for parcel in &packing.parcels {
        if parcel.shipped_at.is_some() {
            continue;
        }
        let inside = packing.contents_of(parcel.id);
        let fits = inside.iter().all(|(line, units)| {
            let own = room.iter().find(|(other, _)| other == line);
            own.is_some_and(|(_, room)| room >= units)
        });
        if !fits {
            let moved = parcel::remove(conn, parcel.id).await?;
            moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
            continue;
        }
        for (line, units) in inside {
            for (_, room) in room.iter_mut().filter(|(other, _)| *other == line) {
                *room -= units;
            }
        }
    }
    Ok(())
}

/// A paid consignment of which everything that is left is with the carrier is sent, from now on. Whether it is.
pub(crate) async fn ship_if_all_sent(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
) -> Result<bool, StoreError> {
    let packing = Packing::read(conn, row).await?;
    let last = packing
        .parcels
        .iter()
        .filter(|parcel| parcel.shipped_at.is_some())
        .max_by_key(|parcel| (parcel.shipped_at, parcel.position));
    let (Some(last), AnyOrder::Paid(parcel)) = (last, any_consignment(row)?) else {
        return Ok(false);
    };
    if !is_all_sent(&packing.lines) {
        return Ok(false);
    }
    let shipped = parcel.ship(shop.now());
    // Cash that has not come is not released by time.
    let due = match is_funded(conn, order.id, row).await? {
        true => Some(due_after_shipment(shop, order, row)?),
        false => None,
    };
    let carrier = last.carrier.as_deref().unwrap_or_default();
    let tracking = last.tracking.as_deref().unwrap_or_default();
    let moved = consignment::ship(conn, row.id, carrier, tracking, shipped.since(), due).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    Ok(true)
}
