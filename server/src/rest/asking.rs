//! From where, in which language and in which currency a client looks.

use app::problem::{FieldProblem, FieldReason};
use domain::market::Market;
use domain::money::Currency;
use domain::place::Language;
use serde::Deserialize;
use services::catalogue::Asking;
use services::shop::Shop;

use super::problem::Refusal;

/// Country, language and currency of a query.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PlaceQuery {
    /// Country of delivery, ISO 3166 in either case; the default market without it.
    #[param(example = "pl")]
    pub country: Option<String>,
    /// Language of titles, BCP 47; the market's own without it.
    #[param(example = "en")]
    pub lang: Option<String>,
    /// Currency of all amounts, ISO 4217; the market's own without it.
    #[param(example = "PLN")]
    pub currency: Option<String>,
}

impl PlaceQuery {
    /// The place asked for; without a country it is the default market.
    ///
    /// # Errors
    /// Every field that names nothing, and a currency without a rate.
    pub fn asking(&self, shop: &Shop) -> Result<Asking, Refusal> {
        let country = given(&self.country).unwrap_or(Market::fallback().country.code());
        asking(shop, country, given(&self.lang), given(&self.currency))
    }
}

/// A value that was sent and is not empty.
pub fn given(value: &Option<String>) -> Option<&str> {
    value
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// The place of these codes.
///
/// # Errors
/// Every field that names nothing, and a currency without a rate.
pub fn asking(
    shop: &Shop,
    country: &str,
    lang: Option<&str>,
    currency: Option<&str>,
) -> Result<Asking, Refusal> {
    let unknown = |field: &str| FieldProblem::new(field, FieldReason::Unknown);
    let market = Market::by_country(country).ok_or_else(|| unknown("country"));
    // The language of a market nobody knows is looked up in any: all languages are valid in all markets.
    let language = spoken(market.as_ref().copied().unwrap_or(Market::fallback()), lang)
        .ok_or_else(|| unknown("lang"));
    let currency = currency
        .map(|code| Currency::from_code(code).map_err(|_| unknown("currency")))
        .transpose();
    match (market, language, currency) {
        (Ok(market), Ok(language), Ok(currency)) => priced(
            shop,
            Asking {
                currency: currency.unwrap_or(market.currency),
                ..Asking::new(market, language)
            },
        ),
        (market, language, currency) => {
            let problems = [market.err(), language.err(), currency.err()];
            Err(app::problem::Problem::Invalid(problems.into_iter().flatten().collect()).into())
        }
    }
}

/// The language of a tag: one with a translation, or one that people of the market ask for and that leads to theirs.
fn spoken(market: &Market, tag: Option<&str>) -> Option<Language> {
    let Some(tag) = tag else {
        return Some(market.default_language());
    };
    let requested = market
        .requested_tags
        .iter()
        .any(|known| known.eq_ignore_ascii_case(tag));
    Language::nearest(tag).or_else(|| requested.then(|| market.default_language()))
}

/// Without a rate there would be a list without a single price.
fn priced(shop: &Shop, asking: Asking) -> Result<Asking, Refusal> {
    let known = shop
        .reference()
        .fx
        .rate(asking.market.currency, asking.currency)
        .is_ok();
    if known {
        Ok(asking)
    } else {
        Err(app::problem::Problem::RateMissing.into())
    }
}
