//! `POST /api/v1/carts/{id}/quote`: the landed price, fixed for a while.

use app::backend::Backend;
use app::problem::{FieldReason, Problem};
use axum::Json;
use axum::extract::State;
use domain::ids::{CartLineId, ProductId, QuoteId, VariantId};
use domain::landed::AppliedRule;
use domain::quote::{QuotedConsignment, QuotedLine};
use domain::shipping::Incoterm;
use serde::{Deserialize, Serialize};
use services::catalogue::Asking;
use services::checkout::{
    CheckoutDetails, QuoteError, QuoteInput, Quoted, quote_cart, save_details,
};
use services::store_credit::on_cart;
use utoipa::ToSchema;

use super::address::AddressBody;
use super::amount::{Amount, rfc3339};
use super::asking::given;
use super::breakdown::{OpenQuestion, Parts, RuleBody};
use super::cart::{OptionBody, options, place_of};
use super::delivery::ChoiceBody;
use super::extract::{Body, CartKey};
use super::gift_card::{self, GiftCardBody};
use super::problem::Refusal;

/// Where the cart shall go.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct QuoteRequest {
    /// Where the parcels go. Its country decides about duty and tax.
    pub address: AddressBody,
    /// One of `choices`; the usual way without it.
    #[schema(example = "standard")]
    pub shipping: Option<String>,
    /// Where messages go; may be told with the order instead.
    #[schema(example = "jan@example.com")]
    pub email: Option<String>,
}

/// A landed price that holds until it expires.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct QuoteBody {
    /// Its id, for the order. Keep it to yourself: it stands for the cart.
    #[schema(value_type = String, format = Uuid)]
    pub id: QuoteId,
    /// The first moment at which it no longer holds, RFC 3339 in UTC.
    #[schema(format = DateTime, example = "2026-03-01T09:30:00Z")]
    pub expires_at: String,
    /// Country of delivery, ISO 3166.
    pub country: &'static str,
    /// Currency of all amounts.
    pub currency: &'static str,
    /// The way that was chosen.
    pub shipping_code: String,
    /// `ddp`: duty and tax are in the total; `dap`: they are paid at the door.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// The sums.
    #[serde(flatten)]
    pub parts: Parts,
    /// Every line with its share.
    pub lines: Vec<QuoteLine>,
    /// One parcel per seller and place of dispatch.
    pub consignments: Vec<Parcel>,
    /// Every rule that was applied, over all parcels.
    pub rules: Vec<RuleBody>,
    /// What the rules do not answer; line numbers count within the parcel.
    pub unknown: Vec<OpenQuestion>,
    /// The ways it can be sent, with what each would cost.
    pub choices: Vec<ChoiceBody>,
    /// The discount code that counts.
    pub coupon: Option<String>,
    /// The gift cards on the cart, as far as they pay something of it.
    pub gift_cards: Vec<GiftCardBody>,
    /// What is left to pay with money.
    pub due: Amount,
    /// The exchange rates that were used.
    pub rates: Vec<RateBody>,
}

/// A line of a quote.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct QuoteLine {
    /// The line of the cart.
    #[schema(value_type = String, format = Uuid)]
    pub line: CartLineId,
    /// What.
    #[schema(value_type = String, format = Uuid)]
    pub variant: VariantId,
    /// Of which product.
    #[schema(value_type = String, format = Uuid)]
    pub product: ProductId,
    /// Index of its parcel.
    pub consignment: usize,
    /// Its title.
    pub title: String,
    /// The seller's own number.
    pub sku: String,
    /// The choices that make the variant.
    pub options: Vec<OptionBody>,
    /// How many.
    pub quantity: u32,
    /// The price of one.
    pub price: Amount,
    /// `price × quantity`.
    pub goods: Amount,
    /// Its share of the discount.
    pub discount: Amount,
    /// Its share of duty.
    pub duty: Amount,
    /// Its share of tax.
    pub tax: Amount,
    /// Its share of fees.
    pub fees: Amount,
    /// The customs code.
    pub hs_code: Option<String>,
    /// Where it was made, ISO 3166.
    pub origin: &'static str,
    /// Ids of the rules behind duty, tax and fees.
    pub rules: Vec<String>,
}

/// What one seller sends from one place.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Parcel {
    /// Country of dispatch, ISO 3166.
    pub origin: &'static str,
    /// The way it goes; `domestic` where nothing crosses a border.
    pub shipping_code: String,
    /// Who pays duty and tax of this parcel.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// Its sums.
    #[serde(flatten)]
    pub parts: Parts,
}

/// An exchange rate.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RateBody {
    /// Converted from.
    pub base: &'static str,
    /// Converted to.
    pub quote: &'static str,
    /// Units of `quote` for one unit of `base`, times 10⁹.
    pub rate_e9: i64,
    /// The day it was published for.
    #[schema(format = Date)]
    pub date: String,
    /// Who published it.
    pub source: String,
}

/// Fixes the landed price of the cart for a while.
#[utoipa::path(
    post,
    path = "/api/v1/carts/{id}/quote",
    operation_id = "quote_cart",
    tag = "checkout",
    params(("id" = Uuid, Path, description = "The cart"), ("X-Cart-Token" = String, Header, description = "Opens it")),
    request_body = QuoteRequest,
    responses((status = 200, description = "The quote", body = QuoteBody)),
)]
pub async fn create(
    State(backend): State<Backend>,
    key: CartKey,
    Body(request): Body<QuoteRequest>,
) -> Result<Json<QuoteBody>, Refusal> {
    let shop = &backend.shop;
    let cart = place_of(shop, &key).await?;
    let (address, market) = request.address.checked()?;
    let asking = Asking { market, ..cart };
    let shipping = given(&request.shipping).map(str::to_owned);
    let unserved = address.unserved().field.as_str();
    let details = CheckoutDetails {
        email: given(&request.email).map(str::to_owned),
        address: Some(address),
    };
    // Kept first: what delivery costs depends on where in the country it goes.
    save_details(shop, &key.access, details).await?;
    let quoted = quote_cart(shop, &key.access, QuoteInput { asking, shipping })
        .await
        .map_err(refused)?;
    if quoted.is_unserved {
        let field = format!("address.{unserved}");
        return Err(Refusal::field(field, FieldReason::NotServed));
    }
    let total = quoted.quote.totals.total;
    let paid = on_cart(shop, &key.access, None, total).await?;
    let mut body = QuoteBody::from(quoted);
    body.gift_cards = gift_card::cards(&paid);
    body.due = paid.due.into();
    Ok(Json(body))
}

fn refused(error: QuoteError) -> Refusal {
    match error {
        QuoteError::SoldOut { variant, left } => Refusal::from(Problem::SoldOut)
            .with("variant", variant)
            .with("left", left),
        QuoteError::LineGone { variant } => Refusal::from(Problem::SoldOut)
            .with("variant", variant)
            .with("left", 0),
        other => other.into(),
    }
}

impl From<Quoted> for QuoteBody {
    fn from(
        Quoted {
            quote,
            choices,
            coupon,
            ..
        }: Quoted,
    ) -> Self {
        let parcels = &quote.consignments;
        let lines = parcels.iter().enumerate();
        let lines = lines.flat_map(|(index, parcel)| {
            parcel
                .lines
                .iter()
                .map(move |line| QuoteLine::of(index, line))
        });
        let unknown = parcels.iter().flat_map(|parcel| &parcel.breakdown.unknown);
        Self {
            id: quote.id,
            expires_at: rfc3339(quote.expires_at),
            country: quote.country.code(),
            currency: quote.currency.code(),
            shipping_code: quote.shipping_code.clone(),
            incoterm: quote.incoterm,
            parts: (&quote.totals).into(),
            lines: lines.collect(),
            consignments: parcels.iter().map(Parcel::from).collect(),
            rules: rules(parcels.iter().flat_map(|parcel| &parcel.breakdown.rules)),
            unknown: unknown.map(OpenQuestion::from).collect(),
            choices: choices.iter().map(ChoiceBody::from).collect(),
            coupon,
            gift_cards: Vec::new(),
            due: quote.totals.total.into(),
            rates: rates(&quote.rates),
        }
    }
}

/// Each rule once, with what it amounts to over all parcels.
pub fn rules<'r>(applied: impl Iterator<Item = &'r AppliedRule>) -> Vec<RuleBody> {
    let mut rules: Vec<RuleBody> = Vec::new();
    for rule in applied {
        match rules.iter_mut().find(|known| known.id == rule.id) {
            // The parts of a total that fits fit too.
            Some(known) => {
                known.amount.minor = known.amount.minor.saturating_add(rule.amount.minor)
            }
            None => rules.push(rule.into()),
        }
    }
    rules
}

/// The rates as they are sent.
pub fn rates(rates: &[domain::money::Rate]) -> Vec<RateBody> {
    let body = |rate: &domain::money::Rate| RateBody {
        base: rate.base.code(),
        quote: rate.quote.code(),
        rate_e9: rate.rate_e9,
        date: rate.date.to_string(),
        source: rate.source.clone(),
    };
    rates.iter().map(body).collect()
}

impl QuoteLine {
    fn of(consignment: usize, line: &QuotedLine) -> Self {
        Self {
            line: line.cart_line,
            variant: line.variant,
            product: line.product,
            consignment,
            title: line.title.clone(),
            sku: line.sku.clone(),
            options: options(&line.options),
            quantity: line.quantity.get(),
            price: line.unit.into(),
            goods: line.goods.into(),
            discount: line.discount.into(),
            duty: line.duty.into(),
            tax: line.tax.into(),
            fees: line.fees.into(),
            hs_code: line.hs.as_ref().map(|code| code.as_str().to_owned()),
            origin: line.origin.code(),
            rules: line.rules.clone(),
        }
    }
}

impl From<&QuotedConsignment> for Parcel {
    fn from(parcel: &QuotedConsignment) -> Self {
        Self {
            origin: parcel.origin.code(),
            shipping_code: parcel.shipping_code.clone(),
            incoterm: parcel.incoterm,
            days_min: parcel.days_min,
            days_max: parcel.days_max,
            parts: (&parcel.breakdown).into(),
        }
    }
}
