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
        /// When it was given out.
        pub issued_at: Timestamp,
    }
}

statements! {
    FIND_BY_CONSIGNMENT = "SELECT series, serial, consignment_id, issued_at_ms FROM item_numbers WHERE consignment_id = $1";
    LAST = "SELECT series, serial, consignment_id, issued_at_ms FROM item_numbers WHERE series = $1 \
        ORDER BY issued_at_ms DESC, serial DESC LIMIT 1";
    ADD = "INSERT INTO item_numbers (series, serial, consignment_id, issued_at_ms) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (series, serial) DO UPDATE SET consignment_id = excluded.consignment_id, issued_at_ms = excluded.issued_at_ms \
        WHERE item_numbers.issued_at_ms <= $5 RETURNING series, serial, consignment_id, issued_at_ms";
}

/// The number of a parcel.
pub async fn find_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<Option<ItemNumberRow>, StoreError> {
    conn.find(FIND_BY_CONSIGNMENT, params![consignment]).await
}

/// The number of a series that was given out last.
pub async fn find_last(conn: &mut Conn, series: &str) -> Result<Option<ItemNumberRow>, StoreError> {
    conn.find(LAST, params![series]).await
}

/// Gives a number out. `None` where the number is in use since a later time than `free_since`; `Conflict` on
/// `item_numbers_consignment_id_key` where the parcel has one.
pub async fn add(
    conn: &mut Conn,
    row: &ItemNumberRow,
    free_since: Timestamp,
) -> Result<Option<ItemNumberRow>, StoreError> {
    let params = params![
        &row.series,
        row.serial,
        row.consignment_id,
        row.issued_at,
        free_since
    ];
    conn.find(ADD, params).await
}
