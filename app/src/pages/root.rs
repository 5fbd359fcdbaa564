//! `/` and `/{country}`: the way into the shop, by remembered choice, then by the browser's languages.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, LOCATION, VARY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::market::Market;

use crate::backend::visit::Place;
use crate::problem::Problem;

/// 302 to `/{country}/{lang}/`.
pub async fn page(headers: HeaderMap) -> Response {
    found(&Place::remembered(&headers))
}

/// `/kz` leads to the market in the visitor's language, or its own first one.
pub async fn country(Path(country): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let market = Market::by_country(&country).ok_or(Problem::NotFound)?;
    let remembered = Place::remembered(&headers);
    let spoken = market.languages.contains(&remembered.language);
    let language = if spoken {
        remembered.language
    } else {
        market.default_language()
    };
    Ok(found(&Place {
        market,
        language,
        currency: market.currency,
    }))
}

fn found(place: &Place) -> Response {
    let location = format!("{}/", place.base());
    let headers = [
        (LOCATION, location.as_str()),
        (VARY, "Cookie, Accept-Language"),
        (CACHE_CONTROL, "private, no-cache"),
    ];
    (StatusCode::FOUND, headers).into_response()
}
