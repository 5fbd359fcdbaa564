//! Handing a parcel to the carrier.

use domain::ids::ConsignmentId;

pub use crate::order::ship_consignment::ShipError;

use crate::account::session::User;
use crate::order::ship_consignment::ship_consignment;
use crate::shop::Shop;

/// Writes down that a paid parcel of the user's shop is with the carrier. The same again is done already.
///
/// # Errors
/// [`ShipError`]; a parcel of another shop is `NotFound`.
pub async fn mark_shipped(
    shop: &Shop,
    user: &User,
    consignment: ConsignmentId,
    carrier: &str,
    tracking: &str,
) -> Result<(), ShipError> {
    let seller = user.selling_for().ok_or(ShipError::NotFound)?;
    ship_consignment(shop, seller, consignment, carrier, tracking).await
}
