//! Giving a parcel its S10 number.

use std::time::Duration;

use domain::customs::{ItemNumber, ItemNumberRange};
use domain::ids::ConsignmentId;
use store::item_number::{self, ItemNumberRow};
use store::{Conn, StoreError};

use crate::shop::Shop;

/// UPU S10: a number is not used again within twelve months. Leap years have a day more.
const USED_FOR: Duration = Duration::from_secs(366 * 24 * 3600);
/// So many numbers in a row may be in use before the range counts as used up.
const TRIES_MAX: usize = 1000;

/// The number of a parcel of a consignment by its position, or, for 0, of what is in no parcel.
pub(crate) async fn number_of(
    conn: &mut Conn,
    consignment: ConsignmentId,
    parcel: u32,
) -> Result<Option<ItemNumber>, StoreError> {
    let row = item_number::find_by_consignment(conn, consignment, parcel).await?;
    Ok(row.as_ref().and_then(read))
}

/// The parcel's number, given out now where it has none. `None` where every number of the range is in use.
pub(super) async fn issue_number(
    shop: &Shop,
    conn: &mut Conn,
    range: ItemNumberRange,
    (consignment, parcel): (ConsignmentId, u32),
) -> Result<Option<ItemNumber>, StoreError> {
    if let Some(number) = number_of(conn, consignment, parcel).await? {
        return Ok(Some(number));
    }
    let series = range.series.to_string();
    let last = item_number::find_last(conn, &series).await?;
    let mut serial = range.after(last.and_then(|row| u32::try_from(row.serial).ok()));
    for _ in 0..TRIES_MAX {
        let row = ItemNumberRow {
            series: series.clone(),
            serial: serial.into(),
            consignment_id: consignment,
            parcel,
            issued_at: shop.now(),
        };
        // Taken by another parcel of this moment, or within the year: the next one may be free.
        if item_number::add(conn, &row, shop.now().minus(USED_FOR))
            .await?
            .is_some()
        {
            return Ok(Some(range.series.number(serial)));
        }
        serial = range.after(Some(serial));
    }
    Ok(None)
}

fn read(row: &ItemNumberRow) -> Option<ItemNumber> {
    let serial = u32::try_from(row.serial).ok()?;
    Some(
        row.series
            .parse::<domain::customs::ItemSeries>()
            .ok()?
            .number(serial),
    )
}
