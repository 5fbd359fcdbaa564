//! Units that are paid and not sent go back to the shelf, and their money to the shopper.

use domain::ids::{ConsignmentId, OrderLineId, RefundId};
use domain::order::OrderState;
use domain::order::packing::LineUnits;
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::{Conn, StoreError};

use super::packing::{Packing, ship_if_all_sent, unpack_called_off};
use super::progress::{follow, state_of_consignment};
use super::stock::{give_coupon_back, give_units_back};
use crate::refund::{Back, LineLeft, Reason, give_back, lines_left};
use crate::shop::Shop;

/// Why nothing was called off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// No such line in what can be called off, or not as many units, or none at all.
    NotThere,
    /// The line's parcel is on its way or over.
    NotUnsent(OrderState),
}

/// Which units of which lines; `None` for all that are left.
pub(crate) type Units<'u> = Option<&'u [(OrderLineId, u32)]>;

/// Calls units of a locked, paid order off. Consignments and order follow: one of which nothing is left is cancelled.
pub(crate) async fn call_off(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
    units: Units<'_>,
) -> Result<Result<RefundId, Refused>, StoreError> {
    let unsent: Vec<ConsignmentRow> = consignments
        .iter()
        .filter(|row| row.state == OrderState::Paid.as_str())
        .cloned()
        .collect();
    let mut lines = lines_left(conn, order, consignments).await?;
    let sent = sent_units(conn, &unsent).await?;
    let back = match chosen(&lines, &unsent, &sent, units) {
        Ok(back) => back,
        Err(parcel) => return Ok(Err(refusal(consignments, parcel)?)),
    };
    let refund = give_back(shop, conn, order, &unsent, &back, Reason::Cancelled).await?;
    give_units_back(conn, &back).await?;
    for line in &mut lines {
        let own = back.iter().filter(|back| back.left.line == line.line);
        line.units -= own.map(|back| back.units).sum::<u32>();
    }
    for row in &unsent {
        let own = lines.iter().filter(|line| line.consignment == row.id);
        let left: Vec<_> = own.map(|line| (line.line, line.units)).collect();
        move_on(shop, conn, order, row, &left).await?;
    }
    // A coupon was used for the whole order: it comes back only when nothing of it is left.
    if follow(conn, order, shop.now()).await? == OrderState::Cancelled {
        give_coupon_back(conn, order.coupon_code.as_deref()).await?;
    }
    Ok(Ok(refund))
}

/// What is in parcels with the carrier, line by line.
async fn sent_units(
    conn: &mut Conn,
    unsent: &[ConsignmentRow],
) -> Result<Vec<LineUnits>, StoreError> {
    let mut sent = Vec::new();
    for row in unsent {
        sent.extend(Packing::read(conn, row).await?.lines);
    }
    Ok(sent)
}

/// A consignment of which nothing is left is cancelled; one of which all that is left is with the carrier is sent.
async fn move_on(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    row: &ConsignmentRow,
    left: &[(OrderLineId, u32)],
) -> Result<(), StoreError> {
    unpack_called_off(conn, row, left).await?;
    if left.iter().any(|(_, units)| *units > 0) {
        ship_if_all_sent(shop, conn, order, row).await?;
        return Ok(());
    }
    let cancelled = OrderState::Cancelled.as_str();
    let moved = consignment::advance(conn, row.id, &row.state, cancelled, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)
}

/// What goes back, or the parcel that stands in the way; none where nothing was asked for.
fn chosen(
    lines: &[LineLeft],
    unsent: &[ConsignmentRow],
    sent: &[LineUnits],
    units: Units<'_>,
) -> Result<Vec<Back>, Option<ConsignmentId>> {
    let mut back = Vec::new();
    let is_unsent = |line: &LineLeft| unsent.iter().any(|row| row.id == line.consignment);
    for line in lines {
        let gone = sent.iter().find(|units| units.line == line.line);
        let there = line
            .units
            .saturating_sub(gone.map_or(0, |units| units.sent));
        let wanted = match units {
            None if is_unsent(line) => there,
            None => 0,
            Some(units) => {
                let own = units.iter().filter(|(id, _)| *id == line.line);
                own.fold(0_u32, |sum, (_, units)| sum.saturating_add(*units))
            }
        };
        if wanted == 0 {
            continue;
        }
        if wanted > there || !is_unsent(line) {
            return Err(Some(line.consignment));
        }
        back.push(Back {
            left: *line,
            units: wanted,
            parts: line.parts.of_units(wanted, line.units),
        });
    }
    let is_known = |id: &OrderLineId| lines.iter().any(|line| line.line == *id);
    let all_known = units.is_none_or(|units| units.iter().all(|(id, _)| is_known(id)));
    match back.is_empty() || !all_known {
        true => Err(None),
        false => Ok(back),
    }
}

fn refusal(
    consignments: &[ConsignmentRow],
    parcel: Option<ConsignmentId>,
) -> Result<Refused, StoreError> {
    let row = parcel.and_then(|id| consignments.iter().find(|row| row.id == id));
    let Some(row) = row else {
        return Ok(Refused::NotThere);
    };
    Ok(match state_of_consignment(row)? {
        OrderState::Paid => Refused::NotThere,
        state => Refused::NotUnsent(state),
    })
}
