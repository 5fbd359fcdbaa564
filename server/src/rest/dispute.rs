//! Disputes: `POST` and `GET /api/v1/orders/{id}/disputes`.

use app::backend::Backend;
use app::problem::{FieldReason, Problem};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::dispute::{DisputeState, Offer, Outcome, Reason, Side};
use domain::ids::{ConsignmentId, DisputeId};
use http::StatusCode;
use http::header::LOCATION;
use serde::{Deserialize, Serialize};
use services::dispute::{DisputeError, DisputeView, NewDispute, Party, open_dispute, view_dispute};
use services::order::{ConsignmentView, OrderPage, view_order};
use services::shop::Shop;
use utoipa::ToSchema;

use super::amount::{Amount, rfc3339};
use super::extract::{Body, OrderKey};
use super::problem::Refusal;

/// What is wrong with a parcel.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct Objection {
    /// The parcel; may be left out where the order has one.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub consignment: Option<ConsignmentId>,
    /// `not_received`, `not_as_described`, `damaged`, `wrong_item`, `counterfeit`, `customs_refused`.
    #[schema(example = "damaged")]
    pub reason: String,
    /// In the shopper's words, up to 4,000 characters.
    #[schema(example = "The cup has a crack from the rim to the handle.")]
    pub text: String,
    /// What the shopper wishes to get; without it everything that was paid for the parcel.
    pub amount: Option<Amount>,
    /// Whether the goods go back first.
    #[serde(default)]
    pub with_return: bool,
}

/// The disputes of an order.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Disputes {
    /// At most one per parcel.
    pub items: Vec<DisputeBody>,
}

/// A dispute.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DisputeBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: DisputeId,
    /// About which parcel.
    #[schema(value_type = String, format = Uuid)]
    pub consignment: ConsignmentId,
    /// `awaiting_seller`, `awaiting_shopper`, `awaiting_return`, `returning`, `escalated`, `decided`, `appealed`, `closed`.
    #[schema(value_type = String, example = "awaiting_seller")]
    pub state: DisputeState,
    /// What the shopper objects to.
    #[schema(value_type = String, example = "damaged")]
    pub reason: Reason,
    /// What was proposed or decided last.
    pub offer: OfferBody,
    /// The most that can be paid back.
    pub left: Amount,
    /// How it ended: `refunded`, `partly_refunded`, `rejected`, `withdrawn`; `null` while it is open.
    #[schema(value_type = Option<String>)]
    pub outcome: Option<Outcome>,
    /// When something happens by itself, RFC 3339 in UTC; `null` while an operator has to decide, and at the end.
    #[schema(format = DateTime)]
    pub due_at: Option<String>,
    /// When it began, RFC 3339 in UTC.
    #[schema(format = DateTime)]
    pub opened_at: String,
}

/// What one side proposes.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OfferBody {
    /// What the shopper gets.
    pub amount: Amount,
    /// Whether the goods go back first.
    pub with_return: bool,
    /// Who proposed it: `shopper`, `seller`, `operator`.
    #[schema(value_type = String, example = "shopper")]
    pub by: Side,
}

impl From<DisputeView> for DisputeBody {
    fn from(view: DisputeView) -> Self {
        Self {
            id: view.id,
            consignment: view.consignment,
            state: view.state,
            reason: view.reason,
            offer: OfferBody {
                amount: view.offer.amount.into(),
                with_return: view.offer.with_return,
                by: view.offer_side,
            },
            left: view.left.into(),
            outcome: view.outcome,
            due_at: view.due_at.map(rfc3339),
            opened_at: rfc3339(view.opened_at),
        }
    }
}

/// Says what is wrong with a parcel that is on its way or there. The money stays held until the dispute is settled.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/disputes",
    operation_id = "open_dispute",
    tag = "order",
    params(("id" = Uuid, Path, description = "The order"), ("X-Order-Token" = String, Header, description = "Opens it")),
    request_body = Objection,
    responses((status = 201, description = "The dispute", body = DisputeBody)),
)]
pub async fn open(
    State(backend): State<Backend>,
    key: OrderKey,
    Body(new): Body<Objection>,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let order = order(shop, &key).await?;
    let parcel = parcel(&order, new.consignment)?;
    let reason = Reason::from_name(&new.reason);
    let reason = reason.ok_or_else(|| Refusal::field("reason", FieldReason::Unknown))?;
    if new.text.trim().is_empty() {
        return Err(Refusal::field("text", FieldReason::Missing));
    }
    let objection = NewDispute {
        consignment: parcel.id,
        reason,
        wish: wish(&new, parcel)?,
        text: new.text,
        pictures: Vec::new(),
    };
    let opened = open_dispute(shop, &key.access, key.id, objection).await;
    let dispute = opened.map_err(refused)?;
    let body = view(shop, &key, dispute).await?;
    let location = format!("/api/v1/orders/{}/disputes", key.id);
    Ok((StatusCode::CREATED, [(LOCATION, location)], Json(body)).into_response())
}

/// The disputes about the parcels of an order.
#[utoipa::path(
    get,
    path = "/api/v1/orders/{id}/disputes",
    operation_id = "list_disputes",
    tag = "order",
    params(("id" = Uuid, Path, description = "The order"), ("X-Order-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The disputes", body = Disputes)),
)]
pub async fn list(
    State(backend): State<Backend>,
    key: OrderKey,
) -> Result<Json<Disputes>, Refusal> {
    let order = order(&backend.shop, &key).await?;
    let mut items = Vec::new();
    for dispute in order
        .consignments
        .iter()
        .filter_map(|parcel| parcel.dispute)
    {
        items.push(view(&backend.shop, &key, dispute).await?);
    }
    Ok(Json(Disputes { items }))
}

async fn order(shop: &Shop, key: &OrderKey) -> Result<OrderPage, Refusal> {
    let order = view_order(shop, &key.access, key.id).await?;
    Ok(order.ok_or(Problem::NotFound)?)
}

async fn view(shop: &Shop, key: &OrderKey, id: DisputeId) -> Result<DisputeBody, Refusal> {
    let party = Party::Shopper(key.access.clone());
    let view = view_dispute(shop, &party, id).await?;
    Ok(view.ok_or(Problem::NotFound)?.into())
}

/// The parcel that is meant.
fn parcel(order: &OrderPage, named: Option<ConsignmentId>) -> Result<&ConsignmentView, Refusal> {
    let parcels = &order.consignments;
    match named {
        None if parcels.len() == 1 => Ok(&parcels[0]),
        None => Err(Refusal::field("consignment", FieldReason::Missing)),
        Some(id) => {
            let found = parcels.iter().find(|parcel| parcel.id == id);
            found.ok_or_else(|| Refusal::field("consignment", FieldReason::Unknown))
        }
    }
}

/// What the shopper wishes; `None` for everything without sending the goods back.
fn wish(new: &Objection, parcel: &ConsignmentView) -> Result<Option<Offer>, Refusal> {
    let amount = match (new.amount, new.with_return) {
        (None, false) => return Ok(None),
        (Some(amount), _) => amount.into(),
        (None, true) => parcel
            .breakdown
            .total
            .checked_sub(parcel.refunded)
            .map_err(|_| Refusal::field("amount", FieldReason::Missing))?,
    };
    Ok(Some(Offer {
        amount,
        with_return: new.with_return,
    }))
}

/// A refusal with what is needed to do it right.
fn refused(error: DisputeError) -> Refusal {
    match error {
        DisputeError::TooEarly { from } => {
            Refusal::from(Problem::TooEarly).with("from", rfc3339(from))
        }
        DisputeError::BadAmount { left } => {
            Refusal::field("amount", FieldReason::OutOfRange).with("left", Amount::from(left))
        }
        other => other.into(),
    }
}
