//! `POST /api/v1/carts` and `GET /api/v1/carts/{id}`.

use app::backend::Backend;
use app::problem::{FieldReason, Problem};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::catalogue::VariantOption;
use domain::ids::{CartId, CartLineId, ProductId, VariantId};
use http::StatusCode;
use http::header::LOCATION;
use serde::{Deserialize, Serialize};
use services::cart::find_asking::find_asking;
use services::cart::{CartLineView, CartView, LineProblem, SellerRef, create_cart, view_cart};
use services::catalogue::Asking;
use services::shop::Shop;
use utoipa::ToSchema;

use super::amount::Amount;
use super::asking::{asking, given};
use super::breakdown::Parts;
use super::delivery::{ChoiceBody, SellerBody};
use super::extract::{Body, CartKey};
use super::problem::Refusal;

/// For whom the cart is.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct NewCart {
    /// Country of delivery, ISO 3166 in either case.
    #[schema(example = "PL")]
    pub country: String,
    /// Language of titles, BCP 47; the market's own without it.
    #[schema(example = "en")]
    pub lang: Option<String>,
    /// Currency of all amounts, ISO 4217; the market's own without it.
    #[schema(example = "PLN")]
    pub currency: Option<String>,
}

/// A cart that is there now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CreatedCart {
    /// What opens the cart, to be sent as `X-Cart-Token`. Told once.
    pub token: String,
    /// The cart.
    #[serde(flatten)]
    pub cart: CartBody,
}

/// A cart at today's prices.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CartBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: CartId,
    /// Country of delivery, ISO 3166.
    #[schema(example = "PL")]
    pub country: &'static str,
    /// Language of titles, BCP 47.
    #[schema(example = "en")]
    pub lang: &'static str,
    /// Currency of all amounts, ISO 4217.
    #[schema(example = "PLN")]
    pub currency: &'static str,
    /// Units in the cart.
    pub count: u32,
    /// What is in it.
    pub lines: Vec<LineBody>,
    /// The discount code that counts.
    pub coupon: Option<String>,
    /// The sums by the usual way, of what can be bought; `null` for an empty cart, or when nothing is delivered.
    pub totals: Option<Parts>,
    /// The ways it can be sent.
    pub choices: Vec<ChoiceBody>,
    /// Whether it can be quoted and ordered as it is.
    pub ready: bool,
}

/// A line of a cart.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: CartLineId,
    /// What.
    #[schema(value_type = String, format = Uuid)]
    pub variant: VariantId,
    /// Of which product.
    #[schema(value_type = String, format = Uuid)]
    pub product: ProductId,
    /// Its title.
    pub title: String,
    /// The choices that make the variant.
    pub options: Vec<OptionBody>,
    /// Who sends it.
    pub seller: SellerBody,
    /// How many.
    pub quantity: u32,
    /// The list price of one; `null` where a rate is missing.
    pub price: Option<Amount>,
    /// `price × quantity`.
    pub total: Option<Amount>,
    /// Units that can be bought now.
    pub stock: u32,
    /// What keeps it from being ordered: `sold_out`, `fewer`, `no_longer_sold`.
    #[schema(value_type = Option<String>)]
    pub problem: Option<&'static str>,
}

/// A choice that makes a variant.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OptionBody {
    /// Of what: `Colour`.
    pub name: String,
    /// Which: `blue`.
    pub value: String,
}

/// An empty cart. Only its token opens it.
#[utoipa::path(
    post,
    path = "/api/v1/carts",
    operation_id = "create_cart",
    tag = "cart",
    request_body = NewCart,
    responses((status = 201, description = "The cart, with its token", body = CreatedCart)),
)]
pub async fn create(
    State(backend): State<Backend>,
    Body(new): Body<NewCart>,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let country = given(&Some(new.country)).map(str::to_owned);
    let country = country.ok_or_else(|| Refusal::field("country", FieldReason::Missing))?;
    let asking = asking(shop, &country, given(&new.lang), given(&new.currency))?;
    let (id, secret) = create_cart(shop, asking).await?;
    let cart = CartBody::empty(id, asking);
    let created = CreatedCart {
        token: secret.expose().to_owned(),
        cart,
    };
    Ok((
        StatusCode::CREATED,
        [(LOCATION, format!("/api/v1/carts/{id}"))],
        Json(created),
    )
        .into_response())
}

/// The cart with today's prices.
#[utoipa::path(
    get,
    path = "/api/v1/carts/{id}",
    operation_id = "view_cart",
    tag = "cart",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    responses((status = 200, description = "The cart", body = CartBody)),
)]
pub async fn view(
    State(backend): State<Backend>,
    cart: CartKey,
) -> Result<Json<CartBody>, Refusal> {
    Ok(Json(body(&backend.shop, &cart).await?))
}

/// Where the cart's owner looks from.
///
/// # Errors
/// [`Problem::NotFound`] for a cart that this token does not open.
pub async fn place_of(shop: &Shop, cart: &CartKey) -> Result<Asking, Refusal> {
    find_asking(shop, &cart.access)
        .await?
        .ok_or_else(|| Problem::NotFound.into())
}

/// The cart as it is sent.
///
/// # Errors
/// [`Problem::NotFound`] for a cart that this token does not open, or that has become an order.
pub async fn body(shop: &Shop, cart: &CartKey) -> Result<CartBody, Refusal> {
    let asking = place_of(shop, cart).await?;
    let view = view_cart(shop, &cart.access, asking).await?;
    Ok(CartBody::of(cart.id, asking, &view))
}

impl CartBody {
    fn empty(id: CartId, asking: Asking) -> Self {
        Self {
            id,
            country: asking.market.country.code(),
            lang: asking.language.tag(),
            currency: asking.currency.code(),
            count: 0,
            lines: Vec::new(),
            coupon: None,
            totals: None,
            choices: Vec::new(),
            ready: false,
        }
    }

    fn of(id: CartId, asking: Asking, view: &CartView) -> Self {
        let parcels = view.sellers.iter();
        let lines = parcels.flat_map(|parcel| {
            parcel
                .lines
                .iter()
                .map(|line| LineBody::of(&parcel.seller, line))
        });
        Self {
            count: view.count,
            lines: lines.collect(),
            coupon: view.coupon.clone(),
            totals: view.totals.as_ref().map(Parts::from),
            choices: view.deliveries.iter().map(ChoiceBody::from).collect(),
            ready: view.is_ready(),
            ..Self::empty(id, asking)
        }
    }
}

impl LineBody {
    fn of(seller: &SellerRef, line: &CartLineView) -> Self {
        Self {
            id: line.id,
            variant: line.variant,
            product: line.product,
            title: line.title.clone(),
            options: options(&line.options),
            seller: seller.into(),
            quantity: line.quantity,
            price: line.unit.map(Amount::from),
            total: line.total.map(Amount::from),
            stock: line.left,
            problem: line.problem.as_ref().map(|problem| match problem {
                LineProblem::SoldOut => "sold_out",
                LineProblem::Fewer { .. } => "fewer",
                LineProblem::NoLongerSold => "no_longer_sold",
                LineProblem::Restricted(_) => "restricted",
            }),
        }
    }
}

/// The choices that make a variant.
pub fn options(options: &[VariantOption]) -> Vec<OptionBody> {
    options
        .iter()
        .map(|option| OptionBody {
            name: option.name.clone(),
            value: option.value.clone(),
        })
        .collect()
}
