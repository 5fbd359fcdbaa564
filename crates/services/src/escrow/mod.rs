//! Money that is held until the goods are there: how it is earned, who may ask for more time, and what time does.

mod earn;
mod extend_release;
mod release_due;

pub(crate) use earn::earn;
pub use extend_release::{ExtendReleaseError, extend_release};
pub use release_due::{Released, release_due};

use domain::time::Timestamp;
use store::StoreError;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;

use crate::checkout::Agreed;
use crate::shop::Shop;

/// When the money of a parcel that is sent now is released unless something is heard of it: the longer the way, the later.
pub(crate) fn due_after_shipment(
    shop: &Shop,
    order: &OrderRow,
    row: &ConsignmentRow,
) -> Result<Timestamp, StoreError> {
    let terms = &shop.settings().escrow;
    Ok(terms.due_after_shipment(shop.now(), days_max(order, row)?))
}

/// The longest time that the way of a parcel was sold with, in days.
pub(crate) fn days_max(order: &OrderRow, row: &ConsignmentRow) -> Result<u16, StoreError> {
    let agreed = Agreed::read(&order.quote_json, order.quote_id)?;
    let position = usize::try_from(row.position).unwrap_or(usize::MAX);
    let parcel = agreed.quote.consignments.get(position);
    Ok(parcel.map_or(0, |parcel| parcel.days_max))
}

/// When the money of a parcel that arrives now is released. Time that the shopper was given before is not taken from her.
pub(crate) fn due_after_delivery(shop: &Shop, row: &ConsignmentRow) -> Timestamp {
    let due = shop.settings().escrow.due_after_delivery(shop.now());
    let given = row
        .release_due_at
        .filter(|_| row.release_extended_at.is_some());
    given.map_or(due, |given| given.max(due))
}
