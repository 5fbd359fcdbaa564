//! What was not paid back yet.

use domain::ids::{ConsignmentId, OrderLineId, ProductId, VariantId, WarehouseId};
use domain::ledger::{LedgerError, Split, split_commission};
use domain::money::{Currency, Money, MoneyError};
use domain::refund::{Parts, freight_by_line};
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::refund::RefundLineRow;
use store::{Conn, StoreError};

/// A line of an order, as far as it was not paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LineLeft {
    pub line: OrderLineId,
    pub consignment: ConsignmentId,
    pub variant: VariantId,
    pub product: ProductId,
    pub warehouse: WarehouseId,
    pub units: u32,
    pub parts: Parts,
    /// The marketplace's share of what it is sold for, in millionths.
    pub commission_ppm: i64,
}

/// The lines of an order with what is left of each. The order must be locked.
pub(crate) async fn lines_left(
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
) -> Result<Vec<LineLeft>, StoreError> {
    let lines = store::order_line::list_by_order(conn, order.id).await?;
    let refunded = store::refund::list_lines_by_order(conn, order.id).await?;
    let mut left = Vec::with_capacity(lines.len());
    for consignment in consignments {
        let own: Vec<&OrderLineRow> = lines
            .iter()
            .filter(|line| line.consignment_id == consignment.id)
            .collect();
        let goods: Vec<_> = own.iter().map(|line| line.goods).collect();
        let freight = freight_by_line(consignment.shipping, &goods);
        for (line, shipping) in own.into_iter().zip(freight) {
            let paid = paid_of(line, shipping);
            let back = refunded.iter().filter(|row| row.order_line_id == line.id);
            let rest = rest(paid, line.quantity, back);
            let (parts, units) = rest.map_err(|_| broken(order))?;
            left.push(LineLeft {
                line: line.id,
                consignment: consignment.id,
                variant: line.variant_id,
                product: line.product_id,
                warehouse: consignment.warehouse_id,
                units,
                parts,
                commission_ppm: line.commission_ppm,
            });
        }
    }
    Ok(left)
}

/// What was paid for a line, with its share of the freight.
pub(crate) const fn paid_of(line: &OrderLineRow, shipping: Money) -> Parts {
    Parts {
        goods: line.goods,
        shipping,
        discount: line.discount,
        seller_discount: line.seller_discount,
        duty: line.duty,
        tax: line.tax,
        fees: line.fees,
    }
}

fn rest<'r>(
    paid: Parts,
    units: u32,
    back: impl Iterator<Item = &'r RefundLineRow>,
) -> Result<(Parts, u32), MoneyError> {
    let (mut parts, mut left) = (paid, units);
    for row in back {
        parts = parts.minus(&parts_of(row))?;
        left = left.saturating_sub(row.quantity);
    }
    Ok((parts, left))
}

/// What is left of one consignment.
pub(crate) fn left_of(
    lines: &[LineLeft],
    consignment: ConsignmentId,
    currency: Currency,
) -> Result<Parts, MoneyError> {
    lines
        .iter()
        .filter(|line| line.consignment == consignment)
        .try_fold(Parts::zero(currency), |sum, line| sum.plus(&line.parts))
}

/// How what lines of one consignment were sold for is shared with the marketplace.
pub(crate) fn split_of(
    lines: impl IntoIterator<Item = (Parts, i64)>,
    currency: Currency,
) -> Result<Split, LedgerError> {
    let sold = |(parts, rate_ppm): (Parts, i64)| Ok((parts.sold_for()?, rate_ppm));
    let sold: Result<Vec<_>, MoneyError> = lines.into_iter().map(sold).collect();
    split_commission(currency, &sold?)
}

/// What a line of a refund gave back.
pub(crate) const fn parts_of(row: &RefundLineRow) -> Parts {
    Parts {
        goods: row.goods,
        shipping: row.shipping,
        discount: row.discount,
        seller_discount: row.seller_discount,
        duty: row.duty,
        tax: row.tax,
        fees: row.fees,
    }
}

fn broken(order: &OrderRow) -> StoreError {
    StoreError::Inconsistent {
        table: "refund_lines",
        column: "goods_minor",
        row: order.id.to_string(),
    }
}
