//! The places that sellers send from.
//!
//! **Invariant:** a warehouse never moves: goods in another country are other goods to customs. The first one of a shop is
//! made with the shop and has its id.

use domain::ids::{SellerId, WarehouseId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A place that a seller's goods are sent from.
    warehouses => pub struct WarehouseRow {
        /// Identity.
        pub id: WarehouseId,
        /// Whose.
        pub seller_id: SellerId,
        /// Country, ISO 3166.
        pub country: String,
        /// City.
        pub city: String,
        /// Who sends from there, as papers say it: an address as JSON; absent before the seller gave it.
        pub sender_json: Option<String>,
        /// Since when.
        pub opened_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, seller_id, country, city, sender_json, opened_at_ms FROM warehouses WHERE id = $1";
    LIST_BY_SELLER = "SELECT id, seller_id, country, city, sender_json, opened_at_ms FROM warehouses WHERE seller_id = $1 ORDER BY id <> seller_id, id";
    ADD = "INSERT INTO warehouses (id, seller_id, country, city, sender_json, opened_at_ms) VALUES ($1, $2, $3, $4, $5, $6)";
    UPDATE_SENDER = "UPDATE warehouses SET sender_json = $2 WHERE id = $1";
    REMOVE_EMPTY_STOCK = "DELETE FROM stock_levels WHERE warehouse_id = $1 AND received = 0";
    REMOVE = "DELETE FROM warehouses WHERE id = $1 AND id <> seller_id \
        AND NOT EXISTS (SELECT 1 FROM stock_levels s WHERE s.warehouse_id = $1) \
        AND NOT EXISTS (SELECT 1 FROM consignments c WHERE c.warehouse_id = $1)";
}

/// The warehouse with this id.
pub async fn lookup(conn: &mut Conn, id: WarehouseId) -> Result<Option<WarehouseRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The warehouses of a shop: its first one, then by age.
pub async fn list_by_seller(
    conn: &mut Conn,
    seller: SellerId,
) -> Result<Vec<WarehouseRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller]).await
}

/// Adds a warehouse.
pub async fn add(conn: &mut Conn, warehouse: &WarehouseRow) -> Result<(), StoreError> {
    conn.insert(ADD, warehouse).await
}

/// Sets who sends from there.
pub async fn update_sender(
    conn: &mut Conn,
    id: WarehouseId,
    sender_json: &str,
) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(UPDATE_SENDER, params![id, sender_json])
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Removes a warehouse that nothing ever lay in. Refused for a shop's first one and for one with a history.
pub async fn remove(conn: &mut Conn, id: WarehouseId) -> Result<Moved, StoreError> {
    conn.execute(REMOVE_EMPTY_STOCK, params![id]).await?;
    Ok(Moved::from_rows(conn.execute(REMOVE, params![id]).await?))
}
