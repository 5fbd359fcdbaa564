//! Reading the fields of Stripe's answers.

use domain::money::{Currency, Money};
use serde::Deserialize;

use super::StripeError;
use super::exponent::{AmountError, from_stripe};

/// Stripe gives either the id of another object or, where asked to expand it, the object.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Linked<T> {
    Id(String),
    Object(T),
}

/// Any object, when nothing but its id is wanted.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Named {
    id: String,
}

impl Linked<Named> {
    pub(super) fn into_id(self) -> String {
        match self {
            Linked::Id(id) | Linked::Object(Named { id }) => id,
        }
    }
}

/// What the shop wrote onto its objects.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Metadata {
    pub(super) payment: Option<String>,
}

/// The amount in a field, or which field it was that has none.
pub(super) fn money(units: i64, code: &str, field: &'static str) -> Result<Money, StripeError> {
    let currency = Currency::from_code(code).map_err(|_| AmountError::UnknownCurrency);
    currency
        .and_then(|currency| from_stripe(units, currency))
        .map_err(|error| StripeError::nonsense(format!("{field}: {error}")))
}

/// Amounts of which there can be none, but never less than none.
pub(super) fn not_negative(
    units: Option<i64>,
    code: &str,
    field: &'static str,
) -> Result<Option<Money>, StripeError> {
    match units {
        Some(units) if units < 0 => Err(StripeError::nonsense(format!("{field} is below zero"))),
        Some(units) => money(units, code, field).map(Some),
        None => Ok(None),
    }
}
