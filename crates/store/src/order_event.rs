//! The history of orders.

use domain::ids::{ConsignmentId, EventId, OrderId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// Something that happened to an order, for its history.
    order_events => pub struct OrderEventRow {
        /// Identity.
        pub id: EventId,
        /// To which order.
        pub order_id: OrderId,
        /// To which part of it.
        pub consignment_id: Option<ConsignmentId>,
        /// What happened.
        pub kind: String,
        /// Particulars, JSON.
        pub detail_json: String,
        /// When.
        pub at: Timestamp,
    }
}

statements! {
    LIST_BY_ORDER = "SELECT id, order_id, consignment_id, kind, detail_json, at_ms FROM order_events WHERE order_id = $1 ORDER BY at_ms, id";
    ADD = "INSERT INTO order_events (id, order_id, consignment_id, kind, detail_json, at_ms) VALUES ($1, $2, \
        $3, $4, $5, $6)";
}

/// What happened to an order, oldest first.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<OrderEventRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// Adds an event. **Deliberately absent:** any way to change one.
pub async fn add(conn: &mut Conn, event: &OrderEventRow) -> Result<(), StoreError> {
    conn.insert(ADD, event).await
}
