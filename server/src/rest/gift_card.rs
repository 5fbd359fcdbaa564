//! Gift cards of a cart: `POST` and `DELETE …/gift-cards`.

use app::backend::Backend;
use axum::Json;
use axum::extract::{FromRequestParts, State};
use domain::ids::StoreCreditId;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use services::order::OrderCredit;
use services::store_credit::{OnCart, PurseName, StoreCreditError, apply_gift_card, take_off_cart};
use utoipa::ToSchema;

use super::amount::Amount;
use super::cart::{CartBody, body};
use super::extract::{Body, CartKey, param};
use super::problem::Refusal;

/// The gift card of the address.
#[derive(Debug, Clone, Copy)]
pub struct CardKey(pub StoreCreditId);

impl<S: Send + Sync> FromRequestParts<S> for CardKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        Ok(Self(param(parts, state, "card").await?))
    }
}

/// The code of a gift card.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct GiftCardEntry {
    /// The code, in either case, with or without hyphens.
    #[schema(example = "7K2M-9QRT-4XWZ-B3CD")]
    pub code: String,
}

/// What pays a quote before money does.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct GiftCardBody {
    /// Its id, to take it off again.
    #[schema(value_type = String, format = Uuid)]
    pub id: StoreCreditId,
    /// The last four characters of the code; `null` for the credit of an account.
    pub ending: Option<String>,
    /// What it pays.
    pub pays: Amount,
}

/// A gift card, or credit, that pays a part of an order.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CreditBody {
    /// The last four characters of a card's code; `null` for the credit of an account.
    pub ending: Option<String>,
    /// What it pays.
    pub amount: Amount,
    /// What of that is back on it.
    pub returned: Amount,
}

impl From<OrderCredit> for CreditBody {
    fn from(credit: OrderCredit) -> Self {
        Self {
            ending: match credit.name {
                PurseName::GiftCard(ending) => Some(ending),
                PurseName::Account => None,
            },
            amount: credit.amount.into(),
            returned: credit.returned.into(),
        }
    }
}

/// The cards of a quote.
pub fn cards(paid: &OnCart) -> Vec<GiftCardBody> {
    let card = |purse: &services::store_credit::Purse| GiftCardBody {
        id: purse.id,
        ending: match &purse.name {
            PurseName::GiftCard(ending) => Some(ending.clone()),
            PurseName::Account => None,
        },
        pays: purse.pays.into(),
    };
    paid.purses.iter().map(card).collect()
}

/// Puts a gift card on the cart. Nothing is taken off it before the order is placed.
#[utoipa::path(
    post,
    path = "/api/v1/carts/{id}/gift-cards",
    operation_id = "apply_gift_card",
    tag = "cart",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    request_body = GiftCardEntry,
    responses((status = 200, description = "The cart", body = CartBody)),
)]
pub async fn apply(
    State(backend): State<Backend>,
    key: CartKey,
    Body(entry): Body<GiftCardEntry>,
) -> Result<Json<CartBody>, Refusal> {
    apply_gift_card(&backend.shop, &key.access, &entry.code)
        .await
        .map_err(refused)?;
    Ok(Json(body(&backend.shop, &key).await?))
}

/// A card of another currency is told by its currency.
fn refused(error: StoreCreditError) -> Refusal {
    match error {
        StoreCreditError::OtherCurrency(currency) => {
            Refusal::from(error).with("currency", currency.code())
        }
        other => other.into(),
    }
}

/// Takes a gift card off the cart.
#[utoipa::path(
    delete,
    path = "/api/v1/carts/{id}/gift-cards/{card}",
    operation_id = "remove_gift_card",
    tag = "cart",
    params(
        ("id" = Uuid, Path, description = "The cart"),
        ("card" = Uuid, Path, description = "The card, as the quote names it"),
        ("X-Cart-Token" = String, Header, description = "Opens the cart"),
    ),
    responses((status = 200, description = "The cart", body = CartBody)),
)]
pub async fn remove(
    State(backend): State<Backend>,
    key: CartKey,
    CardKey(card): CardKey,
) -> Result<Json<CartBody>, Refusal> {
    take_off_cart(&backend.shop, &key.access, card).await?;
    Ok(Json(body(&backend.shop, &key).await?))
}
