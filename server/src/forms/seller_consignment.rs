//! A seller's parcels.

use app::backend::done::Done;
use app::problem::{FieldReason, Problem};
use domain::ids::{ConsignmentId, ParcelId, SellerId};
use services::order::pack_parcel::{PackParcelError, pack_parcel, unpack_parcel};
use services::order::ship_consignment::{ship_consignment, ship_parcel};

use super::{FormAnswer, PathId, Submission};

const ORDERS: &str = "/seller/orders";

/// `POST /api/seller/consignments/{id}/ship`: the consignment, or all of it that is in no parcel, is on its way.
///
/// # Errors
/// Another shop's parcel, one that is not paid or already on its way, a carrier or number that is missing.
pub async fn ship(PathId(consignment): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let seller = seller(&form)?;
    let carrier = form.fields.required("carrier")?;
    let tracking = form.fields.required("tracking")?;
    ship_consignment(form.shop(), seller, consignment, carrier, tracking).await?;
    Ok(form.lead(&Done::ParcelShipped.at(ORDERS)))
}

/// `POST /api/seller/parcels/{id}/ship`: a packed parcel is on its way.
///
/// # Errors
/// As [`ship`].
pub async fn ship_packed(PathId(parcel): PathId<ParcelId>, form: Submission) -> FormAnswer {
    let seller = seller(&form)?;
    let carrier = form.fields.required("carrier")?;
    let tracking = form.fields.required("tracking")?;
    ship_parcel(form.shop(), seller, parcel, carrier, tracking).await?;
    Ok(form.lead(&Done::ParcelShipped.at(ORDERS)))
}

/// `POST /api/seller/consignments/{id}/parcels`: `line-…` units go into a parcel at the place `parcel`.
///
/// # Errors
/// Another shop's consignment, one that is not paid or was packed otherwise meanwhile; for JSON also units that are not
/// there.
pub async fn pack(PathId(consignment): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let seller = seller(&form)?;
    let place = u32::try_from(form.fields.number("parcel")?);
    let place = place.map_err(|_| Problem::field("parcel", FieldReason::OutOfRange))?;
    let units = form.fields.units()?;
    match pack_parcel(form.shop(), seller, consignment, place, &units).await {
        Ok(_) => Ok(form.lead(&Done::ParcelPacked.at(ORDERS))),
        Err(PackParcelError::NoSuchUnits) if !form.wants_json() => {
            Ok(form.lead(&Done::PackNone.at(ORDERS)))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /api/seller/consignments/{id}/unpack`: what is in the parcel `parcel` is in none again.
///
/// # Errors
/// Another shop's parcel, one that is on its way.
pub async fn unpack(PathId(consignment): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let seller = seller(&form)?;
    let parcel: ParcelId = form.fields.parsed("parcel")?;
    unpack_parcel(form.shop(), seller, consignment, parcel).await?;
    Ok(form.lead(&Done::ParcelUnpacked.at(ORDERS)))
}

fn seller(form: &Submission) -> Result<SellerId, Problem> {
    form.seller()?.selling_for().ok_or(Problem::Forbidden)
}
