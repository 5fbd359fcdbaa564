//! `POST /api/v1/landed-cost`: what a parcel would cost at the door, without a cart.

use app::backend::Backend;
use app::problem::{FieldReason, Problem};
use axum::Json;
use axum::extract::State;
use domain::landed::{LandedError, compute as computed};
use domain::money::MoneyError;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::breakdown::BreakdownBody;
use super::extract::Body;
use super::landed_cost_input::LandedCostRequest;
use super::problem::Refusal;

/// A landed cost.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LandedCost {
    /// Country of delivery, ISO 3166.
    pub country: &'static str,
    /// Country of dispatch, ISO 3166.
    pub origin: &'static str,
    /// The day whose rules were applied.
    #[schema(value_type = String, format = Date)]
    pub on_date: Date,
    /// The parts.
    #[serde(flatten)]
    pub breakdown: BreakdownBody,
}

/// What one parcel costs at the door.
#[utoipa::path(
    post,
    path = "/api/v1/landed-cost",
    operation_id = "compute_landed_cost",
    tag = "catalogue",
    request_body = LandedCostRequest,
    responses((status = 200, description = "The landed cost", body = LandedCost)),
)]
pub async fn compute(
    State(backend): State<Backend>,
    Body(request): Body<LandedCostRequest>,
) -> Result<Json<LandedCost>, Refusal> {
    let reference = backend.shop.reference();
    let input = request.checked(&reference.fx, backend.shop.now())?;
    let breakdown = computed(&input, &reference.rules, &reference.fx).map_err(refused)?;
    Ok(Json(LandedCost {
        country: input.destination.code(),
        origin: input.origin.code(),
        on_date: input.date,
        breakdown: (&breakdown).into(),
    }))
}

/// What the rules refuse is always something the client sent.
pub fn refused(error: LandedError) -> Refusal {
    match error {
        LandedError::Money(MoneyError::NoRate { .. }) => Problem::RateMissing.into(),
        LandedError::NoLines => Refusal::field("lines", FieldReason::Missing),
        LandedError::NoQuantity { line } => {
            Refusal::field(format!("lines[{line}].quantity"), FieldReason::OutOfRange)
        }
        LandedError::DiscountExceedsGoods => Refusal::field("discount", FieldReason::OutOfRange),
        LandedError::Money(_) | LandedError::Negative { .. } => {
            Refusal::field("lines", FieldReason::OutOfRange)
        }
    }
}
