//! Printing the invoice of an order for its buyer.

use domain::ids::OrderId;
use domain::place::Language;

use super::invoice::invoice;
use super::parcel;
use super::print_papers::{PrintError, drawn};
use crate::order::OrderAccess;
use crate::order::access::reach;
use crate::shop::Shop;

/// The invoices of an order's parcels in one language, as one PDF, once it is paid.
///
/// # Errors
/// [`PrintError`].
pub async fn print_invoice(
    shop: &Shop,
    access: &OrderAccess,
    id: OrderId,
    language: Language,
) -> Result<Vec<u8>, PrintError> {
    let mut conn = shop.store().reader().await?;
    let order = reach(&mut conn, access, id)
        .await?
        .ok_or(PrintError::NotFound)?;
    let mut papers = Vec::new();
    for consignment in store::consignment::list_by_order(&mut conn, order.id).await? {
        let order = order.clone();
        if let Some(parcel) = parcel::find_whole(shop, &mut conn, order, consignment).await? {
            // The number of the one-stop shop is between seller and carrier.
            papers.push(invoice(&parcel, language, None));
        }
    }
    drop(conn);
    if papers.is_empty() {
        return Err(PrintError::NotFound);
    }
    drawn(shop, papers).await
}
