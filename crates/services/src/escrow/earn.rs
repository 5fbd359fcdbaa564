//! A consignment is accepted: what is left of its money is divided between seller and marketplace.

use domain::ids::ConsignmentId;
use domain::ledger::consignment_completed;
use store::consignment::{self, ConsignmentRow, Settlement};
use store::order::OrderRow;
use store::{Conn, StoreError};

use crate::payment::book::{book, money_with, unbookable};
use crate::payment::cash::is_funded;
use crate::refund::{left_of, lines_left, split_of};
use crate::shop::Shop;

/// Completes a delivered or disputed consignment and books its money, less what went back before. The order is locked.
pub(crate) async fn earn(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
) -> Result<ConsignmentId, StoreError> {
    if !is_funded(conn, order.id, row).await? {
        // Nobody earns what is only promised; it comes soon.
        return Err(StoreError::Retry);
    }
    let lines = lines_left(conn, order, std::slice::from_ref(row)).await?;
    let left = left_of(&lines, row.id, order.currency);
    let left = left.map_err(|error| unbookable(order.id, &error.into()))?;
    let unbookable = |error| unbookable(order.id, &error);
    let money = money_with(order, row, &left)?;
    let own = lines.iter().filter(|line| line.consignment == row.id);
    let own = own.map(|line| (line.parts, line.commission_ppm));
    let split = split_of(own, order.currency).map_err(unbookable)?;
    let payable = split.seller.checked_add(left.shipping);
    let settlement = Settlement {
        id: row.id,
        commission: split.commission,
        payable: payable.map_err(|error| unbookable(error.into()))?,
        at: shop.now(),
    };
    let settled = consignment::settle(conn, settlement).await?;
    settled.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let event = consignment_completed(&money, split.commission).map_err(unbookable)?;
    let key = format!("complete:{}", row.id);
    let _ = book(shop, conn, Some(order.id), key, &event).await?;
    Ok(row.id)
}
