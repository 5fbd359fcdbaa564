//! Papers of a seller's parcels, and who sends them.

use app::backend::done::Done;
use app::problem::Problem;
use domain::ids::WarehouseId;
use services::papers::PaperOf;
use services::papers::prepare_papers::{PreparePapersError, prepare_papers};
use services::papers::sender::{Sender, save_sender};

use super::{FormAnswer, PathId, Submission};

/// The name of a check box is this and the id of a consignment, for what of it is in no parcel.
const CONSIGNMENT: &str = "parcel_";
/// The name of a check box is this and the id of a parcel.
const PARCEL: &str = "packed_";
const ORDERS: &str = "/seller/orders";

/// `POST /api/seller/papers`: gives postal parcels their numbers, and leads to the file.
///
/// # Errors
/// Another shop's parcel; for JSON also a form without parcels.
pub async fn prepare(form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let values = form.fields.values();
    let ids: Vec<PaperOf> = values.keys().filter_map(|name| chosen(name)).collect();
    match prepare_papers(form.shop(), &user, &ids).await {
        Ok(()) => {
            let ids: Vec<String> = ids.iter().map(asked).collect();
            Ok(form.lead(&format!("/seller/papers.pdf?{}", ids.join("&"))))
        }
        Err(PreparePapersError::None) if !form.wants_json() => {
            Ok(form.lead(&Done::PapersNone.at(ORDERS)))
        }
        Err(PreparePapersError::TooMany) if !form.wants_json() => {
            Ok(form.lead(&Done::PapersMany.at(ORDERS)))
        }
        Err(PreparePapersError::NumbersUsedUp) if !form.wants_json() => {
            Ok(form.lead(&Done::PapersNumbersUsed.at(ORDERS)))
        }
        Err(other) => Err(other.into()),
    }
}

/// What a ticked box stands for.
fn chosen(name: &str) -> Option<PaperOf> {
    let consignment = name.strip_prefix(CONSIGNMENT).map(str::parse);
    let parcel = name.strip_prefix(PARCEL).map(str::parse);
    match (consignment, parcel) {
        (Some(Ok(id)), _) => Some(PaperOf::Consignment(id)),
        (_, Some(Ok(id))) => Some(PaperOf::Parcel(id)),
        _ => None,
    }
}

/// The same in the address of the file.
fn asked(of: &PaperOf) -> String {
    match of {
        PaperOf::Consignment(id) => format!("c={id}"),
        PaperOf::Parcel(id) => format!("p={id}"),
    }
}

/// `POST /api/seller/sender`: who sends the parcels, as papers say it.
///
/// # Errors
/// An account that sells nothing; for JSON, the fields that cannot be accepted.
pub async fn save(form: Submission) -> FormAnswer {
    store(form, None).await
}

/// `POST /api/seller/sender/{id}`: the same for one warehouse.
///
/// # Errors
/// As [`save`]; another shop's warehouse.
pub async fn save_of(PathId(warehouse): PathId<WarehouseId>, form: Submission) -> FormAnswer {
    store(form, Some(warehouse)).await
}

async fn store(form: Submission, warehouse: Option<WarehouseId>) -> FormAnswer {
    let page = match warehouse {
        Some(id) => format!("/seller/sender/{id}"),
        None => "/seller/sender".to_owned(),
    };
    let user = form.seller()?;
    let sender = Sender {
        name: form.fields.text("name")?,
        line1: form.fields.text("line1")?,
        city: form.fields.text("city")?,
        region: form.fields.text("region")?,
        postcode: form.fields.text("postcode")?,
        phone: form.fields.text("phone")?,
        customs_number: form.fields.text("customs_number")?,
    };
    match save_sender(form.shop(), &user, warehouse, &sender).await {
        Ok(()) => Ok(form.lead(&Done::SenderSaved.at(&page))),
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back("sender", fields, &page).await,
            other => Err(other),
        },
    }
}
