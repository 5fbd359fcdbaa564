//! The seller's desk.

use services::PictureProblem;
use services::seller::add_picture::AddPictureError;
use services::seller::create_product::CreateProductError;
use services::seller::edit_product::EditProductError;
use services::seller::publish_product::PublishProductError;
use services::seller::set_stock::SetStockError;
use services::seller::warehouses::WarehouseError;

use super::fields;
use crate::problem::{FieldReason, Problem};

impl From<CreateProductError> for Problem {
    fn from(error: CreateProductError) -> Self {
        match error {
            CreateProductError::NotFound => Self::NotFound,
            CreateProductError::Invalid(problems) => fields(problems),
            CreateProductError::Store(error) => error.into(),
        }
    }
}

impl From<EditProductError> for Problem {
    fn from(error: EditProductError) -> Self {
        match error {
            EditProductError::NotFound => Self::NotFound,
            EditProductError::Changed => Self::StateChanged,
            EditProductError::Invalid(problems) => fields(problems),
            EditProductError::Store(error) => error.into(),
        }
    }
}

impl From<PublishProductError> for Problem {
    fn from(error: PublishProductError) -> Self {
        match error {
            PublishProductError::NotFound => Self::NotFound,
            PublishProductError::NotReady(problems) => fields(problems),
            PublishProductError::Store(error) => error.into(),
        }
    }
}

impl From<AddPictureError> for Problem {
    fn from(error: AddPictureError) -> Self {
        match error {
            AddPictureError::NotFound => Self::NotFound,
            AddPictureError::TooMany => Self::field("picture", FieldReason::OutOfRange),
            AddPictureError::Refused(PictureProblem::Storage(cause)) => {
                tracing::error!(%cause, "a picture cannot be stored");
                Self::Unavailable
            }
            AddPictureError::Refused(_) => Self::field("picture", FieldReason::Malformed),
            AddPictureError::Store(error) => error.into(),
        }
    }
}

impl From<WarehouseError> for Problem {
    fn from(error: WarehouseError) -> Self {
        match error {
            WarehouseError::NotFound => Self::NotFound,
            WarehouseError::Invalid(problems) => fields(problems),
            WarehouseError::TooMany => Self::field("country", FieldReason::OutOfRange),
            WarehouseError::InUse => Self::StateChanged,
            WarehouseError::Store(error) => error.into(),
        }
    }
}

impl From<SetStockError> for Problem {
    fn from(error: SetStockError) -> Self {
        match error {
            SetStockError::NotFound => Self::NotFound,
            SetStockError::OutOfRange => Self::field("on_hand", FieldReason::OutOfRange),
            SetStockError::Store(error) => error.into(),
        }
    }
}
