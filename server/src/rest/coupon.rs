//! The discount code of a cart: `POST` and `DELETE …/coupons`.

use app::backend::Backend;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use services::cart::{apply_coupon, remove_coupon};
use utoipa::ToSchema;

use super::cart::{CartBody, body};
use super::extract::{Body, CartKey};
use super::problem::Refusal;

/// A discount code.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct CouponEntry {
    /// The code, in either case.
    #[schema(example = "WELCOME10")]
    pub code: String,
}

/// Puts a discount code on the cart, in place of another.
#[utoipa::path(
    post,
    path = "/api/v1/carts/{id}/coupons",
    operation_id = "apply_coupon",
    tag = "cart",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    request_body = CouponEntry,
    responses((status = 200, description = "The cart", body = CartBody)),
)]
pub async fn apply(
    State(backend): State<Backend>,
    key: CartKey,
    Body(entry): Body<CouponEntry>,
) -> Result<Json<CartBody>, Refusal> {
    apply_coupon(&backend.shop, &key.access, &entry.code).await?;
    Ok(Json(body(&backend.shop, &key).await?))
}

/// Takes the discount code off the cart.
#[utoipa::path(
    delete,
    path = "/api/v1/carts/{id}/coupons",
    operation_id = "remove_coupon",
    tag = "cart",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The cart", body = CartBody)),
)]
pub async fn remove(
    State(backend): State<Backend>,
    key: CartKey,
) -> Result<Json<CartBody>, Refusal> {
    remove_coupon(&backend.shop, &key.access).await?;
    Ok(Json(body(&backend.shop, &key).await?))
}
