//! Orders: `POST /api/v1/orders`, `GET /api/v1/orders/{id}`, `…/cancel`, `…/confirm-receipt`.

use app::backend::Backend;
use app::problem::{FieldReason, Problem};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::ids::{OrderId, PaymentId, QuoteId};
use domain::money::Money;
use domain::order::OrderState;
use http::StatusCode;
use http::header::LOCATION;
use serde::{Deserialize, Serialize};
use services::cart::CartAccess;
use services::cart::find_asking::find_asking;
use services::checkout::{PlaceOrder, PlaceOrderError, Placed, place_order};
use services::order::{
    CancelOrderError, ConfirmReceiptError, cancel_order, confirm_receipt as confirm, view_order,
};
use services::payment::PaymentMethod;
use services::shop::Shop;
use utoipa::ToSchema;

use super::address;
use super::amount::Amount;
use super::extract::{Body, IdempotencyKey, OrderKey};
use super::order_view::OrderBody;
use super::problem::Refusal;

/// An order for what was quoted. Amounts are those of the quote; a client cannot send any.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct NewOrder {
    /// The quote.
    #[schema(value_type = String, format = Uuid)]
    pub quote: QuoteId,
    /// Where messages go.
    #[schema(example = "jan@example.com")]
    pub email: String,
    /// How it is paid.
    pub payment: PaymentChoice,
}

/// How an order is paid.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct PaymentChoice {
    /// `testbank`.
    #[schema(example = "testbank")]
    pub method: String,
    /// What the client was told is left to pay after its gift cards; another amount is refused with `quote-changed`.
    pub due: Option<Amount>,
}

/// An order that was placed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlacedBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: OrderId,
    /// Its number, for people.
    pub number: String,
    /// What opens the order, to be sent as `X-Order-Token`. `null` when the quote was ordered by an earlier request with
    /// another key: then only the first answer has it.
    pub token: Option<String>,
    /// `awaiting_payment`, or what became of it since the first of several equal requests.
    #[schema(value_type = String, example = "awaiting_payment")]
    pub state: OrderState,
    /// What is to be paid.
    pub total: Amount,
    /// Its payment.
    pub payment: PaymentBody,
}

/// A payment.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PaymentBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: PaymentId,
    /// What of the total is paid with money; gift cards pay the rest.
    pub due: Amount,
    /// What to do next; absent when nothing is left to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<PaymentNext>,
}

/// What the payer does next.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PaymentNext {
    /// Where the payer's browser goes; relative to the shop, or at the provider.
    pub redirect: String,
}

/// Places the order of a quote. Sent again with the same `Idempotency-Key`, it answers with the same order.
#[utoipa::path(
    post,
    path = "/api/v1/orders",
    operation_id = "place_order",
    tag = "checkout",
    params((
        "Idempotency-Key" = Option<String>,
        Header,
        description = "Unguessable and new for each order, a UUID for example; kept for 24 hours",
    )),
    request_body = NewOrder,
    responses((status = 201, description = "The order, with its token", body = PlacedBody)),
)]
pub async fn place(
    State(backend): State<Backend>,
    IdempotencyKey(key): IdempotencyKey,
    Body(new): Body<NewOrder>,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let method = PaymentMethod::from_name(&new.payment.method);
    let payment = method.ok_or_else(|| Refusal::field("payment.method", FieldReason::Unknown))?;
    let due = new.payment.due.map(Money::from);
    let access = CartAccess::Quote(new.quote);
    let lang = find_asking(shop, &access)
        .await?
        .ok_or(Problem::NotFound)?
        .language;
    let request = PlaceOrder {
        access,
        quote: new.quote,
        email: new.email,
        address: None,
        payment,
        idempotency_key: key,
        session: None,
        user: None,
        lang,
        due,
    };
    let placed = place_order(shop, request).await.map_err(refused)?;
    let location = format!("/api/v1/orders/{}", placed.order);
    Ok((
        StatusCode::CREATED,
        [(LOCATION, location)],
        Json(PlacedBody::from(placed)),
    )
        .into_response())
}

fn refused(error: PlaceOrderError) -> Refusal {
    match error {
        PlaceOrderError::QuoteChanged { new_total } => {
            Refusal::from(Problem::QuoteChanged).with("total", Amount::from(new_total))
        }
        PlaceOrderError::DueChanged { due } => {
            Refusal::from(Problem::QuoteChanged).with("due", Amount::from(due))
        }
        PlaceOrderError::SoldOut { variant, left } => Refusal::from(Problem::SoldOut)
            .with("variant", variant)
            .with("left", left),
        PlaceOrderError::Invalid(problems) => address::refused(&problems),
        PlaceOrderError::PaymentUnavailable => {
            Refusal::field("payment.method", FieldReason::Unknown)
        }
        other => other.into(),
    }
}

impl From<Placed> for PlacedBody {
    fn from(placed: Placed) -> Self {
        let waits = placed.state == OrderState::AwaitingPayment;
        Self {
            id: placed.order,
            number: placed.number,
            token: placed.secret.map(|secret| secret.expose().to_owned()),
            state: placed.state,
            total: placed.total.into(),
            payment: PaymentBody {
                id: placed.payment,
                due: placed.due.into(),
                next: waits.then_some(PaymentNext {
                    redirect: placed.redirect,
                }),
            },
        }
    }
}

/// The order with everything that was agreed and everything that happened.
#[utoipa::path(
    get,
    path = "/api/v1/orders/{id}",
    operation_id = "view_order",
    tag = "order",
    params(("id" = Uuid, Path, description = "The order"), ("X-Order-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The order", body = OrderBody)),
)]
pub async fn view(
    State(backend): State<Backend>,
    key: OrderKey,
) -> Result<Json<OrderBody>, Refusal> {
    body(&backend.shop, &key).await
}

/// Cancels an order that is not sent yet; what was paid goes back. Cancelling twice is done already.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/cancel",
    operation_id = "cancel_order",
    tag = "order",
    params(("id" = Uuid, Path, description = "The order"), ("X-Order-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The order", body = OrderBody)),
)]
pub async fn cancel(
    State(backend): State<Backend>,
    key: OrderKey,
) -> Result<Json<OrderBody>, Refusal> {
    cancel_order(&backend.shop, &key.access, key.id)
        .await
        .map_err(|error| match error {
            CancelOrderError::NotCancellable { state } => moved_on(state),
            other => other.into(),
        })?;
    body(&backend.shop, &key).await
}

/// Says that all parcels on their way have arrived: the sellers have earned the money. Confirming twice is done already.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/confirm-receipt",
    operation_id = "confirm_receipt",
    tag = "order",
    params(("id" = Uuid, Path, description = "The order"), ("X-Order-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The order", body = OrderBody)),
)]
pub async fn confirm_receipt(
    State(backend): State<Backend>,
    key: OrderKey,
) -> Result<Json<OrderBody>, Refusal> {
    confirm(&backend.shop, &key.access, key.id, None)
        .await
        .map_err(|error| match error {
            ConfirmReceiptError::NothingToConfirm { state } => moved_on(state),
            other => other.into(),
        })?;
    body(&backend.shop, &key).await
}

fn moved_on(state: OrderState) -> Refusal {
    Refusal::from(Problem::StateChanged).with("state", state)
}

async fn body(shop: &Shop, key: &OrderKey) -> Result<Json<OrderBody>, Refusal> {
    let page = view_order(shop, &key.access, key.id)
        .await?
        .ok_or(Problem::NotFound)?;
    Ok(Json(OrderBody::from(page)))
}
