//! Lines of a cart: `POST …/lines`, `PATCH` and `DELETE …/lines/{line}`.

use app::backend::Backend;
use app::problem::Problem;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::ids::VariantId;
use http::StatusCode;
use http::header::LOCATION;
use serde::{Deserialize, Serialize};
use services::cart::{AddLineError, UpdateLineError, add_line, update_line};
use utoipa::ToSchema;

use super::cart::{CartBody, LineBody, body, place_of};
use super::extract::{Body, CartKey, LineKey};
use super::problem::Refusal;

/// What to put into the cart. Prices are never taken from a client.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct NewLine {
    /// Id of a variant, from a product.
    #[schema(value_type = String, format = Uuid)]
    pub variant: VariantId,
    /// How many, 1 to 999; one without it. They are added to what is there.
    #[serde(default = "one")]
    #[schema(example = 1, minimum = 1, maximum = 999)]
    pub quantity: i64,
}

/// How many it shall be.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
pub struct LineChange {
    /// The new quantity, up to 999; 0 removes the line.
    #[schema(example = 2, minimum = 0, maximum = 999)]
    pub quantity: i64,
}

/// A line, with the cart it lies in.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineAnswer {
    /// The line.
    #[serde(flatten)]
    pub line: LineBody,
    /// The whole cart.
    pub cart: CartBody,
}

const fn one() -> i64 {
    1
}

/// Puts something into the cart.
#[utoipa::path(
    post,
    path = "/api/v1/carts/{id}/lines",
    operation_id = "add_line",
    tag = "cart",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    request_body = NewLine,
    responses((status = 201, description = "The line, with the cart", body = LineAnswer)),
)]
pub async fn add(
    State(backend): State<Backend>,
    key: CartKey,
    Body(new): Body<NewLine>,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let asking = place_of(shop, &key).await?;
    add_line(shop, &key.access, asking, new.variant, new.quantity)
        .await
        .map_err(|error| match error {
            AddLineError::SoldOut { left } => sold_out(left),
            other => other.into(),
        })?;
    let cart = body(shop, &key).await?;
    let line = cart
        .lines
        .iter()
        .find(|line| line.variant == new.variant)
        .cloned()
        .ok_or(Problem::NotFound)?;
    let location = format!("/api/v1/carts/{}/lines/{}", key.id, line.id);
    Ok((
        StatusCode::CREATED,
        [(LOCATION, location)],
        Json(LineAnswer { line, cart }),
    )
        .into_response())
}

/// Sets the quantity of a line; 0 removes it.
#[utoipa::path(
    patch,
    path = "/api/v1/carts/{id}/lines/{line}",
    operation_id = "update_line",
    tag = "cart",
    params(
        ("id" = Uuid, Path, description = "The cart"),
        ("line" = Uuid, Path, description = "The line"),
        ("X-Cart-Token" = String, Header, description = "Opens the cart"),
    ),
    request_body = LineChange,
    responses(
        (status = 200, description = "The line, with the cart", body = LineAnswer),
        (status = 204, description = "The line is gone"),
    ),
)]
pub async fn update(
    State(backend): State<Backend>,
    key: CartKey,
    LineKey(id): LineKey,
    Body(change): Body<LineChange>,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    update_line(shop, &key.access, id, change.quantity)
        .await
        .map_err(|error| match error {
            UpdateLineError::SoldOut { left } => sold_out(left),
            other => other.into(),
        })?;
    if change.quantity == 0 {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let cart = body(shop, &key).await?;
    let line = cart
        .lines
        .iter()
        .find(|line| line.id == id)
        .cloned()
        .ok_or(Problem::NotFound)?;
    Ok(Json(LineAnswer { line, cart }).into_response())
}

/// Takes a line out of the cart.
#[utoipa::path(
    delete,
    path = "/api/v1/carts/{id}/lines/{line}",
    operation_id = "remove_line",
    tag = "cart",
    params(
        ("id" = Uuid, Path, description = "The cart"),
        ("line" = Uuid, Path, description = "The line"),
        ("X-Cart-Token" = String, Header, description = "Opens the cart"),
    ),
    responses((status = 204, description = "The line is gone")),
)]
pub async fn remove(
    State(backend): State<Backend>,
    key: CartKey,
    LineKey(id): LineKey,
) -> Result<StatusCode, Refusal> {
    update_line(&backend.shop, &key.access, id, 0).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn sold_out(left: u32) -> Refusal {
    Refusal::from(Problem::SoldOut).with("left", left)
}
