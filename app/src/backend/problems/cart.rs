//! The cart and prices.

use services::cart::add_line::AddLineError;
use services::cart::apply_coupon::CouponError;
use services::cart::update_line::UpdateLineError;
use services::cart::view_cart::ViewCartError;
use services::catalogue::price::PriceError;

use crate::problem::{FieldReason, Problem};

impl From<PriceError> for Problem {
    fn from(error: PriceError) -> Self {
        match error {
            PriceError::RateMissing { .. } => Self::RateMissing,
            PriceError::NoDelivery { .. } => Self::field("shipping", FieldReason::Unknown),
            error @ PriceError::OutOfRange(_) => {
                // Amounts beyond 64 bits: a hundred lines of the dearest thing. The visitor's doing, and worth a line.
                tracing::warn!(%error, "a price is out of range");
                Self::field("quantity", FieldReason::OutOfRange)
            }
        }
    }
}

impl From<AddLineError> for Problem {
    fn from(error: AddLineError) -> Self {
        match error {
            AddLineError::UnknownVariant | AddLineError::UnknownCart => Self::NotFound,
            AddLineError::BadQuantity => Self::field("quantity", FieldReason::OutOfRange),
            AddLineError::SoldOut { .. } => Self::SoldOut,
            AddLineError::CartFull => Self::field("variant", FieldReason::OutOfRange),
            AddLineError::Restricted(_) => Self::Restricted,
            AddLineError::Price(error) => error.into(),
            AddLineError::Store(error) => error.into(),
        }
    }
}

impl From<UpdateLineError> for Problem {
    fn from(error: UpdateLineError) -> Self {
        match error {
            UpdateLineError::NotFound => Self::NotFound,
            UpdateLineError::BadQuantity => Self::field("quantity", FieldReason::OutOfRange),
            UpdateLineError::SoldOut { .. } => Self::SoldOut,
            UpdateLineError::Store(error) => error.into(),
        }
    }
}

impl From<CouponError> for Problem {
    fn from(error: CouponError) -> Self {
        match error {
            CouponError::NotFound => Self::NotFound,
            CouponError::Unknown => Self::field("code", FieldReason::Unknown),
            CouponError::NotUsable(_) => Self::field("code", FieldReason::OutOfRange),
            CouponError::Store(error) => error.into(),
        }
    }
}

impl From<ViewCartError> for Problem {
    fn from(error: ViewCartError) -> Self {
        match error {
            ViewCartError::NotFound => Self::NotFound,
            ViewCartError::Price(error) => error.into(),
            ViewCartError::Store(error) => error.into(),
        }
    }
}
