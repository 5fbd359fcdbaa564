//! The history of an order.

use domain::ids::{ConsignmentId, EventId, OrderId};
use serde_json::{Value, json};
use store::order_event::OrderEventRow;
use store::{Conn, StoreError};

use crate::shop::Shop;

/// Adds an event without particulars.
pub(crate) async fn add(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderId,
    consignment: Option<ConsignmentId>,
    kind: &str,
) -> Result<(), StoreError> {
    add_with(shop, conn, (order, consignment), kind, json!({})).await
}

/// Adds an event with particulars, which are shown to the shopper.
pub(crate) async fn add_with(
    shop: &Shop,
    conn: &mut Conn,
    of: (OrderId, Option<ConsignmentId>),
    kind: &str,
    detail: Value,
) -> Result<(), StoreError> {
    let event = OrderEventRow {
        id: shop.new_id(EventId::from_parts),
        order_id: of.0,
        consignment_id: of.1,
        kind: kind.to_owned(),
        detail_json: detail.to_string(),
        at: shop.now(),
    };
    store::order_event::add(conn, &event).await
}
