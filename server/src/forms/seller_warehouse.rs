//! The places that a seller's goods are sent from.

use app::backend::done::Done;
use app::problem::Problem;
use domain::ids::WarehouseId;
use services::seller::warehouses::{WarehouseError, add_warehouse, remove_warehouse};

use super::{FormAnswer, PathId, Submission};

const WAREHOUSES: &str = "/seller/warehouses";

/// `POST /api/seller/warehouses`: opens another one.
///
/// # Errors
/// An account that sells nothing; for JSON, the fields that cannot be accepted.
pub async fn add(form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let (country, city) = (form.fields.text("country")?, form.fields.text("city")?);
    match add_warehouse(form.shop(), &user, &country, &city).await {
        Ok(_) => Ok(form.lead(&Done::WarehouseAdded.at(WAREHOUSES))),
        Err(WarehouseError::TooMany) if !form.wants_json() => {
            Ok(form.lead(&Done::WarehousesFull.at(WAREHOUSES)))
        }
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back("warehouse", fields, WAREHOUSES).await,
            other => Err(other),
        },
    }
}

/// `POST /api/seller/warehouses/{id}/remove`: takes away one that nothing ever lay in.
///
/// # Errors
/// Another shop's warehouse; for JSON, one with a history.
pub async fn remove(PathId(id): PathId<WarehouseId>, form: Submission) -> FormAnswer {
    let user = form.seller()?;
    match remove_warehouse(form.shop(), &user, id).await {
        Ok(()) => Ok(form.lead(&Done::WarehouseRemoved.at(WAREHOUSES))),
        Err(WarehouseError::InUse) if !form.wants_json() => {
            Ok(form.lead(&Done::WarehouseInUse.at(WAREHOUSES)))
        }
        Err(other) => Err(other.into()),
    }
}
