//! `GET /api/v1/markets`: where the marketplace delivers, and how an address is asked for there.

use axum::response::Response;
use domain::market::{AddressField, Market, Need, TaxDisplay};
use domain::place::Language;
use http::HeaderMap;
use i18n::Formatter;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::asking::given;
use super::extract::Asked;
use super::fresh;

/// Every market.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Markets {
    /// The first is the default market.
    pub items: Vec<MarketBody>,
}

/// A country that is delivered to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MarketBody {
    /// ISO 3166, upper case.
    #[schema(example = "PL")]
    pub country: &'static str,
    /// The country's name in the language asked for.
    pub name: String,
    /// The currency of the market.
    #[schema(example = "PLN")]
    pub currency: &'static str,
    /// The market's own languages, its default first. Every other language of the shop is valid too.
    pub languages: Vec<&'static str>,
    /// `inclusive` when shown prices hold everything, else `exclusive`.
    pub tax_display: &'static str,
    /// The international dialling prefix.
    #[schema(example = "+48")]
    pub phone_prefix: &'static str,
    /// The fields of an address, in the order people write them.
    pub address: Vec<AddressFieldBody>,
}

/// A field of an address.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AddressFieldBody {
    /// Its name in an address.
    #[schema(example = "postcode")]
    pub field: &'static str,
    /// Whether it must be filled in.
    pub required: bool,
    /// The only values allowed; empty for free text.
    pub choices: Vec<&'static str>,
    /// The shapes allowed: `9` is a digit, `A` a letter; empty for free text.
    pub patterns: &'static [&'static str],
}

/// In which language countries are named.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MarketsQuery {
    /// Language of the countries' names, BCP 47; English without it.
    #[param(example = "en")]
    pub lang: Option<String>,
}

/// The markets of the shop.
#[utoipa::path(
    get,
    path = "/api/v1/markets",
    operation_id = "list_markets",
    tag = "catalogue",
    params(MarketsQuery),
    responses((status = 200, description = "Every market", body = Markets)),
)]
pub async fn list(Asked(query): Asked<MarketsQuery>, headers: HeaderMap) -> Response {
    let language = given(&query.lang)
        .and_then(Language::nearest)
        .unwrap_or(Language::En);
    fresh::json(
        &headers,
        &Markets {
            items: Market::all()
                .iter()
                .map(|market| body(market, language))
                .collect(),
        },
    )
}

fn body(market: &'static Market, language: Language) -> MarketBody {
    MarketBody {
        country: market.country.code(),
        name: Formatter::new(language, market)
            .country_name(market.country)
            .to_owned(),
        currency: market.currency.code(),
        languages: market
            .languages
            .iter()
            .map(|language| language.tag())
            .collect(),
        tax_display: match market.tax_display {
            TaxDisplay::Inclusive => "inclusive",
            TaxDisplay::Exclusive => "exclusive",
        },
        phone_prefix: market.phone_prefix,
        address: market.address.fields.iter().map(field).collect(),
    }
}

fn field(field: &AddressField) -> AddressFieldBody {
    AddressFieldBody {
        field: field.field.as_str(),
        required: field.need == Need::Required,
        choices: field.choices.iter().map(|choice| choice.value).collect(),
        patterns: field.patterns,
    }
}
