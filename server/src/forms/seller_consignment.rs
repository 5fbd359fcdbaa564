//! A seller's parcels.

use app::backend::done::Done;
use app::problem::Problem;
use domain::ids::ConsignmentId;
use services::order::ship_consignment::ship_consignment;

use super::{FormAnswer, PathId, Submission};

/// `POST /api/seller/consignments/{id}/ship`: the parcel is on its way.
///
/// # Errors
/// Another shop's parcel, one that is not paid or already on its way, a carrier or number that is missing.
pub async fn ship(PathId(consignment): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let seller = form.seller()?.selling_for().ok_or(Problem::Forbidden)?;
    let carrier = form.fields.required("carrier")?;
    let tracking = form.fields.required("tracking")?;
    ship_consignment(form.shop(), seller, consignment, carrier, tracking).await?;
    Ok(form.lead(&Done::ParcelShipped.at("/seller/orders")))
}
