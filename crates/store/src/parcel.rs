//! The parcels that consignments travel in.

use domain::ids::{ConsignmentId, OrderId, OrderLineId, ParcelId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A parcel. **Invariant:** carrier, tracking number and day are there together, from the moment it is sent.
    parcels => pub struct ParcelRow {
        /// Identity.
        pub id: ParcelId,
        /// Of which consignment.
        pub consignment_id: ConsignmentId,
        /// Its place among them, from 1; not all places are taken.
        pub position: u32,
        /// Carrier, once sent.
        pub carrier: Option<String>,
        /// Tracking number, once sent.
        pub tracking: Option<String>,
        /// When it was packed.
        pub packed_at: Timestamp,
        /// When it was handed to the carrier.
        pub shipped_at: Option<Timestamp>,
    }
}

record! {
    /// Units of a line in a parcel.
    parcel_lines => pub struct ParcelLineRow {
        /// In which parcel.
        pub parcel_id: ParcelId,
        /// Of which line.
        pub order_line_id: OrderLineId,
        /// How many.
        pub quantity: u32,
    }
}

statements! {
    LOOKUP = "SELECT id, consignment_id, position, carrier, tracking, packed_at_ms, shipped_at_ms FROM parcels WHERE id = $1";
    LIST_BY_CONSIGNMENT = "SELECT id, consignment_id, position, carrier, tracking, packed_at_ms, shipped_at_ms FROM parcels \
        WHERE consignment_id = $1 ORDER BY position";
    LIST_BY_ORDER = "SELECT p.id, p.consignment_id, p.position, p.carrier, p.tracking, p.packed_at_ms, p.shipped_at_ms FROM parcels p \
        JOIN consignments c ON c.id = p.consignment_id WHERE c.order_id = $1 ORDER BY c.position, p.position";
    LIST_LINES_BY_CONSIGNMENT = "SELECT l.parcel_id, l.order_line_id, l.quantity FROM parcel_lines l \
        JOIN parcels p ON p.id = l.parcel_id WHERE p.consignment_id = $1 ORDER BY p.position, l.order_line_id";
    LIST_LINES_BY_ORDER = "SELECT l.parcel_id, l.order_line_id, l.quantity FROM parcel_lines l JOIN parcels p ON p.id = l.parcel_id \
        JOIN consignments c ON c.id = p.consignment_id WHERE c.order_id = $1 ORDER BY c.position, p.position, l.order_line_id";
    LAST_POSITION = "SELECT MAX(taken.position) AS n FROM (SELECT position FROM parcels WHERE consignment_id = $1 \
        UNION ALL SELECT parcel AS position FROM item_numbers WHERE consignment_id = $1 UNION ALL SELECT 0 AS position) taken";
    ADD = "INSERT INTO parcels (id, consignment_id, position, carrier, tracking, packed_at_ms, shipped_at_ms) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    ADD_LINE = "INSERT INTO parcel_lines (parcel_id, order_line_id, quantity) VALUES ($1, $2, $3)";
    SHIP = "UPDATE parcels SET carrier = $2, tracking = $3, shipped_at_ms = $4 WHERE id = $1 AND shipped_at_ms IS NULL";
    REMOVE_LINES = "DELETE FROM parcel_lines WHERE parcel_id = $1 AND NOT EXISTS (SELECT 1 FROM parcels p \
        WHERE p.id = parcel_lines.parcel_id AND p.shipped_at_ms IS NOT NULL)";
    REMOVE = "DELETE FROM parcels WHERE id = $1 AND shipped_at_ms IS NULL";
}

/// The parcel with this id.
pub async fn lookup(conn: &mut Conn, id: ParcelId) -> Result<Option<ParcelRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The parcels of a consignment, in the order in which they were packed.
pub async fn list_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<Vec<ParcelRow>, StoreError> {
    conn.list(LIST_BY_CONSIGNMENT, params![consignment]).await
}

/// The parcels of an order, consignment by consignment.
pub async fn list_by_order(conn: &mut Conn, order: OrderId) -> Result<Vec<ParcelRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// What is in the parcels of a consignment.
pub async fn list_lines_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<Vec<ParcelLineRow>, StoreError> {
    conn.list(LIST_LINES_BY_CONSIGNMENT, params![consignment])
        .await
}

/// What is in the parcels of an order.
pub async fn list_lines_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<ParcelLineRow>, StoreError> {
    conn.list(LIST_LINES_BY_ORDER, params![order]).await
}

/// The last place of a consignment that a parcel or an item number ever had; 0 where none did.
pub async fn last_position(conn: &mut Conn, consignment: ConsignmentId) -> Result<i64, StoreError> {
    conn.number(LAST_POSITION, params![consignment]).await
}

/// Adds a parcel. `Conflict` on `parcels_consignment_id_position_key` where somebody else packed at this moment.
pub async fn add(conn: &mut Conn, parcel: &ParcelRow) -> Result<(), StoreError> {
    conn.insert(ADD, parcel).await
}

/// Puts units into a parcel.
pub async fn add_line(conn: &mut Conn, line: &ParcelLineRow) -> Result<(), StoreError> {
    conn.insert(ADD_LINE, line).await
}

/// A packed parcel was handed to the carrier; refused when it was before.
pub async fn ship(
    conn: &mut Conn,
    id: ParcelId,
    carrier: &str,
    tracking: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(SHIP, params![id, carrier, tracking, at])
            .await?,
    ))
}

/// Unpacks a parcel; refused when it is with the carrier.
pub async fn remove(conn: &mut Conn, id: ParcelId) -> Result<Moved, StoreError> {
    conn.execute(REMOVE_LINES, params![id]).await?;
    Ok(Moved::from_rows(conn.execute(REMOVE, params![id]).await?))
}
