//! Quotes and placing orders.

use domain::market::{AddressProblem, AddressReason};
use services::checkout::place_order::PlaceOrderError;
use services::checkout::quote_cart::QuoteError;
use services::checkout::save_details::SaveDetailsError;

use crate::problem::{FieldProblem, FieldReason, Problem};

/// The fields of an address that cannot be accepted.
pub fn address(problems: &[AddressProblem]) -> Problem {
    let field = |problem: &AddressProblem| {
        FieldProblem::new(problem.field.as_str(), reason(problem.reason))
    };
    Problem::Invalid(problems.iter().map(field).collect())
}

const fn reason(reason: AddressReason) -> FieldReason {
    match reason {
        AddressReason::Missing => FieldReason::Missing,
        AddressReason::TooLong => FieldReason::TooLong,
        AddressReason::NotAChoice => FieldReason::Unknown,
        AddressReason::NotServed => FieldReason::NotServed,
        AddressReason::ControlCharacter | AddressReason::BadPostcode | AddressReason::BadPhone => {
            FieldReason::Malformed
        }
    }
}

impl From<QuoteError> for Problem {
    fn from(error: QuoteError) -> Self {
        match error {
            QuoteError::NotFound => Self::NotFound,
            QuoteError::EmptyCart => Self::field("lines", FieldReason::Missing),
            QuoteError::LineGone { .. } | QuoteError::SoldOut { .. } => Self::SoldOut,
            QuoteError::Restricted { .. } => Self::Restricted,
            QuoteError::NoDelivery => Self::field("shipping", FieldReason::Unknown),
            QuoteError::RateMissing => Self::RateMissing,
            QuoteError::OutOfRange(error) => error.into(),
            QuoteError::Store(error) => error.into(),
        }
    }
}

impl From<SaveDetailsError> for Problem {
    fn from(error: SaveDetailsError) -> Self {
        match error {
            SaveDetailsError::NotFound => Self::NotFound,
            SaveDetailsError::Store(error) => error.into(),
        }
    }
}

impl From<PlaceOrderError> for Problem {
    fn from(error: PlaceOrderError) -> Self {
        match error {
            PlaceOrderError::QuoteNotFound => Self::NotFound,
            PlaceOrderError::QuoteExpired => Self::QuoteExpired,
            PlaceOrderError::QuoteChanged { .. } | PlaceOrderError::DueChanged { .. } => {
                Self::QuoteChanged
            }
            PlaceOrderError::SoldOut { .. } => Self::SoldOut,
            PlaceOrderError::Invalid(problems) => address(&problems),
            PlaceOrderError::InvalidEmail => Self::field("email", FieldReason::Malformed),
            PlaceOrderError::PaymentUnavailable => Self::field("payment", FieldReason::Unknown),
            PlaceOrderError::KeyMismatch => Self::IdempotencyMismatch,
            PlaceOrderError::Store(error) => error.into(),
        }
    }
}
