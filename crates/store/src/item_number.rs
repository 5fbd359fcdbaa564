//! S10 numbers of postal items, as they were given out.

use domain::ids::ConsignmentId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// A number that a parcel carries.
    item_numbers => pub struct ItemNumberRow {
        /// The letters around the digits: service indicator and country, `RRCN`.
        pub series: String,
        /// The eight digits, without the check digit.
        pub serial: i64,
        /// The parcel.
        pub consignment_id: ConsignmentId,
        /// Which parcel of the consignment, by its position; 0 for what is in no parcel yet.
        pub parcel: u32,
        /// When it was given out.
        pub issued_at: Timestamp,
    }
}

statements! {
    FIND_BY_CONSIGNMENT = "SELECT series, serial, consignment_id, parcel, issued_at_ms FROM item_numbers WHERE consignment_id = $1 AND parcel = $2";
    LAST = "SELECT series, serial, consignment_id, parcel, issued_at_ms FROM item_numbers WHERE series = $1 \
        ORDER BY issued_at_ms DESC, serial DESC LIMIT 1";
    ADD = "INSERT INTO item_numbers (series, serial, consignment_id, parcel, issued_at_ms) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (series, serial) DO UPDATE SET consignment_id = excluded.consignment_id, \
        parcel = excluded.parcel, issued_at_ms = excluded.issued_at_ms \
        WHERE item_numbers.issued_at_ms <= $6 RETURNING series, serial, consignment_id, parcel, issued_at_ms";
    MOVE = "UPDATE item_numbers SET parcel = $3 WHERE consignment_id = $1 AND parcel = $2";
}

/// The number of a parcel of a consignment, or, for 0, of what is in no parcel yet.
pub async fn find_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
    parcel: u32,
) -> Result<Option<ItemNumberRow>, StoreError> {
    conn.find(FIND_BY_CONSIGNMENT, params![consignment, parcel])
        .await
}

/// The number of what was in no parcel, where it has one, goes with it into one.
pub async fn move_to(
    conn: &mut Conn,
    consignment: ConsignmentId,
    parcel: u32,
) -> Result<(), StoreError> {
    conn.execute(MOVE, params![consignment, 0_u32, parcel])
        .await?;
    Ok(())
}

/// The number of a series that was given out last.
pub async fn find_last(conn: &mut Conn, series: &str) -> Result<Option<ItemNumberRow>, StoreError> {
    conn.find(LAST, params![series]).await
}

/// Gives a number out. `None` where the number is in use since a later time than `free_since`; `Conflict` on
/// `item_numbers_consignment_id_parcel_key` where the parcel has one.
pub async fn add(
    conn: &mut Conn,
    row: &ItemNumberRow,
    free_since: Timestamp,
) -> Result<Option<ItemNumberRow>, StoreError> {
    let params = params![
        &row.series,
        row.serial,
        row.consignment_id,
        row.parcel,
        row.issued_at,
        free_since
    ];
    conn.find(ADD, params).await
}
