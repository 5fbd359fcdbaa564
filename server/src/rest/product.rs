//! `GET /api/v1/products/{id}`: one product with all it takes to sell it.

use app::backend::Backend;
use app::problem::Problem;
use axum::extract::State;
use axum::response::Response;
use domain::customs::{Effect, RestrictionReason, RestrictionRow};
use domain::ids::{ProductId, VariantId};
use domain::shipping::{Carriage, Incoterm};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use services::catalogue::view_product::view_product;
use services::catalogue::{DeliveryOption, ProductPage, VariantView};
use utoipa::ToSchema;

use super::amount::Amount;
use super::asking::{PlaceQuery, given};
use super::breakdown::{BreakdownBody, Parts};
use super::cart::{OptionBody, options};
use super::delivery::SellerBody;
use super::extract::{Asked, ProductKey};
use super::fresh;
use super::problem::Refusal;
use super::product_list::{Rating, image};

/// For whom the product is shown.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProductQuery {
    /// Country of delivery, ISO 3166 in either case; the default market without it.
    #[param(example = "pl")]
    pub country: Option<String>,
    /// Language of the texts, BCP 47; the market's own without it.
    #[param(example = "en")]
    pub lang: Option<String>,
    /// Currency of all amounts, ISO 4217; the market's own without it.
    #[param(example = "PLN")]
    pub currency: Option<String>,
    /// The variant that `landed`, `hs_code`, `origin` and `weight_grams` are of; the cheapest in stock without it.
    #[param(value_type = Option<String>, format = Uuid)]
    pub variant: Option<String>,
}

/// A product.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProductBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: ProductId,
    /// Name in addresses.
    pub slug: String,
    /// Title in the language asked for, else in the seller's.
    pub title: String,
    /// Plain text, in the language of the title.
    pub description: String,
    /// Language of title and description.
    pub title_lang: String,
    /// Slug of its category.
    pub category: String,
    /// Who sells it.
    pub seller: SellerBody,
    /// Address of its main picture, relative to the shop.
    pub image: String,
    /// Addresses of all pictures, main picture first.
    pub images: Vec<String>,
    /// The list price of the chosen variant; `null` where a rate is missing.
    pub price: Option<Amount>,
    /// What can be bought.
    pub variants: Vec<VariantBody>,
    /// The variant that the fields below are of.
    #[schema(value_type = String, format = Uuid)]
    pub variant: VariantId,
    /// One piece at the door by the usual way; `null` where nothing is delivered.
    pub landed: Option<LandedBody>,
    /// Every way to the door.
    pub deliveries: Vec<DeliveryBody>,
    /// What restricts it on its way to the country, the strictest first.
    pub restrictions: Vec<RestrictionBody>,
    /// The customs code.
    pub hs_code: Option<String>,
    /// From where it is sent, ISO 3166: of the seller's warehouses the nearest that has it.
    pub ships_from: &'static str,
    /// Where it was made, ISO 3166.
    pub origin: &'static str,
    /// Weight with packing, in grams.
    pub weight_grams: Option<u32>,
    /// Whether any variant can be bought now.
    pub in_stock: bool,
    /// What buyers think.
    pub rating: Rating,
}

/// Why goods may not travel, or only under conditions.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RestrictionBody {
    /// `block`, `licence` or `warn`.
    #[schema(value_type = String)]
    pub effect: Effect,
    /// What kind of goods it is about: `alcohol`, `lithium_battery`, ….
    #[schema(value_type = String)]
    pub reason: RestrictionReason,
    /// The only kind of carrier it is for: `post` or `courier`; every kind without it.
    #[schema(value_type = Option<String>)]
    pub carriage: Option<Carriage>,
    /// The law, list or notice.
    pub source: String,
}

/// Something that can be bought.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct VariantBody {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub id: VariantId,
    /// The seller's own number.
    pub sku: String,
    /// The choices that make it.
    pub options: Vec<OptionBody>,
    /// The list price; `null` where a rate is missing.
    pub price: Option<Amount>,
    /// The former list price, where it was higher.
    pub compare_at: Option<Amount>,
    /// Units that can be bought now.
    pub stock: u32,
}

/// One piece at the door.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LandedBody {
    /// Everything, wherever it is collected.
    pub door: Amount,
    /// The way it goes.
    #[schema(example = "standard")]
    pub shipping_code: String,
    /// Who pays duty and tax.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// The parts and the rules behind them.
    #[serde(flatten)]
    pub breakdown: BreakdownBody,
}

/// A way to the door.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeliveryBody {
    /// What to send as `shipping` with a quote.
    #[schema(example = "express")]
    pub code: String,
    /// Who pays duty and tax.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// Whether the parcel can be followed.
    pub tracked: bool,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// One piece by this way, wherever duty and tax are collected.
    pub door: Amount,
    /// Its parts.
    #[serde(flatten)]
    pub parts: Parts,
}

/// One product that is on sale.
#[utoipa::path(
    get,
    path = "/api/v1/products/{id}",
    operation_id = "view_product",
    tag = "catalogue",
    params(("id" = Uuid, Path, description = "The product"), ProductQuery),
    responses((status = 200, description = "The product", body = ProductBody)),
)]
pub async fn view(
    State(backend): State<Backend>,
    ProductKey(id): ProductKey,
    Asked(query): Asked<ProductQuery>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let shop = &backend.shop;
    let variant = given(&query.variant).and_then(|id| id.parse().ok());
    let place = PlaceQuery {
        country: query.country,
        lang: query.lang,
        currency: query.currency,
    };
    let page = view_product(shop, place.asking(shop)?, id, variant, None)
        .await?
        .ok_or(Problem::NotFound)?;
    Ok(fresh::json(&headers, &ProductBody::try_from(page)?))
}

impl TryFrom<ProductPage> for ProductBody {
    type Error = Problem;

    /// A product without a variant is none that could be bought.
    fn try_from(page: ProductPage) -> Result<Self, Problem> {
        let chosen = page.variants.get(page.chosen).ok_or(Problem::NotFound)?;
        let images: Vec<_> = page.pictures.iter().map(image).collect();
        Ok(Self {
            id: page.id,
            price: chosen.price.map(Amount::from),
            variant: chosen.id,
            category: page.category.slug,
            seller: SellerBody {
                slug: page.seller.slug,
                name: page.seller.name,
                country: page.seller.country.code(),
            },
            image: images.first().cloned().unwrap_or_default(),
            images,
            in_stock: page.variants.iter().any(|variant| variant.stock_left > 0),
            variants: page.variants.iter().map(VariantBody::from).collect(),
            landed: page.landed.as_ref().map(LandedBody::from),
            deliveries: page.deliveries.iter().map(DeliveryBody::from).collect(),
            restrictions: page
                .restrictions
                .into_iter()
                .map(RestrictionBody::from)
                .collect(),
            hs_code: page.hs.map(|code| code.as_str().to_owned()),
            ships_from: page.ships_from.code(),
            origin: page.origin.code(),
            weight_grams: page.weight_grams,
            rating: Rating {
                average_tenths: page.rating_average_tenths,
                count: page.rating_count,
            },
            slug: page.slug,
            title: page.title,
            description: page.description,
            title_lang: page.text_language,
        })
    }
}

impl From<&VariantView> for VariantBody {
    fn from(variant: &VariantView) -> Self {
        Self {
            id: variant.id,
            sku: variant.sku.clone(),
            options: options(&variant.options),
            price: variant.price.map(Amount::from),
            compare_at: variant.compare_at.map(Amount::from),
            stock: variant.stock_left,
        }
    }
}

impl From<&services::catalogue::Landed> for LandedBody {
    fn from(landed: &services::catalogue::Landed) -> Self {
        Self {
            door: landed.door.into(),
            shipping_code: landed.method.code.clone(),
            incoterm: landed.method.incoterm,
            breakdown: (&landed.breakdown).into(),
        }
    }
}

impl From<&DeliveryOption> for DeliveryBody {
    fn from(delivery: &DeliveryOption) -> Self {
        let method = &delivery.method;
        Self {
            code: method.code.clone(),
            incoterm: method.incoterm,
            tracked: method.tracked,
            days_min: method.days_min,
            days_max: method.days_max,
            door: delivery.landed.door.into(),
            parts: (&delivery.landed.breakdown).into(),
        }
    }
}

impl From<RestrictionRow> for RestrictionBody {
    fn from(row: RestrictionRow) -> Self {
        Self {
            effect: row.effect,
            reason: row.reason,
            carriage: row.carriage,
            source: row.source,
        }
    }
}
