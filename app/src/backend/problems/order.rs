//! Orders after they are placed.

use services::escrow::ExtendReleaseError;
use services::order::cancel_order::CancelOrderError;
use services::order::confirm_receipt::ConfirmReceiptError;
use services::order::pack_parcel::PackParcelError;
use services::order::ship_consignment::ShipError;

use crate::problem::{FieldReason, Problem};

impl From<CancelOrderError> for Problem {
    fn from(error: CancelOrderError) -> Self {
        match error {
            CancelOrderError::NotFound => Self::NotFound,
            CancelOrderError::NotCancellable { .. } => Self::StateChanged,
            CancelOrderError::Store(error) => error.into(),
        }
    }
}

impl From<ExtendReleaseError> for Problem {
    fn from(error: ExtendReleaseError) -> Self {
        match error {
            ExtendReleaseError::NotFound => Self::NotFound,
            ExtendReleaseError::NotHeld { .. } | ExtendReleaseError::GivenBefore => {
                Self::StateChanged
            }
            ExtendReleaseError::Store(error) => error.into(),
        }
    }
}

impl From<ConfirmReceiptError> for Problem {
    fn from(error: ConfirmReceiptError) -> Self {
        match error {
            ConfirmReceiptError::NotFound => Self::NotFound,
            ConfirmReceiptError::NothingToConfirm { .. } => Self::StateChanged,
            ConfirmReceiptError::Store(error) => error.into(),
        }
    }
}

impl From<ShipError> for Problem {
    fn from(error: ShipError) -> Self {
        match error {
            ShipError::NotFound => Self::NotFound,
            ShipError::Invalid => Self::field("tracking", FieldReason::Malformed),
            ShipError::NumberUsed => Self::field("tracking", FieldReason::Taken),
            ShipError::NotShippable { .. } => Self::StateChanged,
            ShipError::PaymentGone => Self::PaymentGone,
            ShipError::PaymentUnavailable => Self::Unavailable,
            ShipError::Store(error) => error.into(),
        }
    }
}

impl From<PackParcelError> for Problem {
    fn from(error: PackParcelError) -> Self {
        match error {
            PackParcelError::NotFound => Self::NotFound,
            PackParcelError::NoSuchUnits => Self::field("units", FieldReason::OutOfRange),
            PackParcelError::Changed { .. } | PackParcelError::Cash => Self::StateChanged,
            PackParcelError::Store(error) => error.into(),
        }
    }
}
