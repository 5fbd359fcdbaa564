//! Papers of parcels.

use services::papers::prepare_papers::PreparePapersError;
use services::papers::print_papers::PrintError;
use services::papers::sender::SaveSenderError;

use super::{defect, fields};
use crate::problem::{FieldReason, Problem};

impl From<PreparePapersError> for Problem {
    fn from(error: PreparePapersError) -> Self {
        match error {
            PreparePapersError::NotFound => Self::NotFound,
            PreparePapersError::None => Self::field("parcel", FieldReason::Missing),
            PreparePapersError::TooMany => Self::field("parcel", FieldReason::OutOfRange),
            PreparePapersError::NumbersUsedUp => Self::Unavailable,
            PreparePapersError::Store(error) => error.into(),
        }
    }
}

impl From<PrintError> for Problem {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NotFound => Self::NotFound,
            PrintError::NoFonts => Self::Fonts,
            PrintError::Undrawable(_) => defect(&error),
            PrintError::Store(error) => error.into(),
        }
    }
}

impl From<SaveSenderError> for Problem {
    fn from(error: SaveSenderError) -> Self {
        match error {
            SaveSenderError::NotFound => Self::NotFound,
            SaveSenderError::Invalid(problems) => fields(problems),
            SaveSenderError::Store(error) => error.into(),
        }
    }
}
