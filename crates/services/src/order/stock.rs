//! The stock of a whole order.

use domain::ids::OrderId;
use store::stock::OrderedUnitsRow;
use store::{Conn, StoreError};

use crate::refund::Back;

/// What happens to the units of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StockMove {
    /// It was not paid: they can be bought again.
    Release,
    /// It was paid: they are sold.
    Sell,
    /// It was paid and is not sent: they are back and can be bought again.
    GiveBack,
}

/// Moves the units of every line. In the order of the ids, so that two orders with the same goods never wait for each
/// other.
pub(crate) async fn move_stock(
    conn: &mut Conn,
    order: OrderId,
    moved: StockMove,
) -> Result<(), StoreError> {
    let lines = store::stock::list_by_order(conn, order).await?;
    move_units(conn, &lines, moved).await?;
    count_sold(conn, lines, moved).await
}

async fn move_units(
    conn: &mut Conn,
    lines: &[OrderedUnitsRow],
    moved: StockMove,
) -> Result<(), StoreError> {
    for line in lines {
        let (variant, warehouse, units) = (line.variant_id, line.warehouse_id, line.quantity);
        let row = match moved {
            StockMove::Release => store::stock::release(conn, variant, warehouse, units).await?,
            StockMove::Sell => store::stock::sell(conn, variant, warehouse, units).await?,
            StockMove::GiveBack => store::stock::give_back(conn, variant, warehouse, units).await?,
        };
        row.ok_or_else(|| StoreError::Inconsistent {
            table: "stock_levels",
            column: "reserved",
            row: line.variant_id.to_string(),
        })?;
    }
    Ok(())
}

/// Paid units that are not sent are back and can be bought again.
pub(crate) async fn give_units_back(conn: &mut Conn, back: &[Back]) -> Result<(), StoreError> {
    let mut units: Vec<_> = back
        .iter()
        .map(|back| OrderedUnitsRow {
            variant_id: back.left.variant,
            warehouse_id: back.left.warehouse,
            product_id: back.left.product,
            quantity: back.units,
        })
        .collect();
    units.sort_by_key(|line| (line.variant_id, line.warehouse_id));
    move_units(conn, &units, StockMove::GiveBack).await?;
    count_sold(conn, units, StockMove::GiveBack).await
}

/// Keeps the number that listings are sorted by.
async fn count_sold(
    conn: &mut Conn,
    mut lines: Vec<OrderedUnitsRow>,
    moved: StockMove,
) -> Result<(), StoreError> {
    let sign = match moved {
        StockMove::Release => return Ok(()),
        StockMove::Sell => 1,
        StockMove::GiveBack => -1,
    };
    lines.sort_by_key(|line| line.product_id);
    for line in lines {
        let units = sign * i64::from(line.quantity);
        // A product that is gone has no place in a listing.
        let _ = store::product::add_sold(conn, line.product_id, units).await?;
    }
    Ok(())
}

/// Gives the use of the coupon back with an order that is over.
pub(crate) async fn give_coupon_back(
    conn: &mut Conn,
    code: Option<&str>,
) -> Result<(), StoreError> {
    if let Some(code) = code {
        // A coupon that was removed since has no uses to count.
        let _ = store::coupon::give_back(conn, code).await?;
    }
    Ok(())
}
