//! Who asks, from where, in which language and currency.
//!
//! Country and language stand in the address (`/kz/ru/…`), so a page can be shared and cached; the seller's and
//! operator's pages and the log-in take them from the cookie, then from `Accept-Language`.

use axum::extract::{FromRef, FromRequestParts, RawPathParams};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use domain::market::Market;
use domain::money::Currency;
use domain::place::Language;
use i18n::{Formatter, Messages};
use services::account::session::{self, User, Visitor};

use crate::backend::{Backend, cookies};
use crate::problem::Problem;

/// Country, language and currency of a request.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where the goods go.
    pub market: &'static Market,
    /// What the page is written in.
    pub language: Language,
    /// What amounts are shown and paid in.
    pub currency: Currency,
}

/// All that a page needs to know of its request.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The shop's handles.
    pub backend: Backend,
    /// Country, language and currency.
    pub place: Place,
    /// The words.
    pub t: Messages,
    /// Numbers, amounts and dates in those words.
    pub fmt: Formatter,
    /// The session, where the visitor has one.
    pub visitor: Option<Visitor>,
    /// The request's path without the query.
    pub path: String,
    /// The request's query without the question mark; empty when there is none.
    pub query: String,
}

impl Place {
    /// The place an address or a remembered choice names.
    fn named(country: &str, language: &str, currency: Option<&str>) -> Option<Self> {
        let market = Market::by_country(country)?;
        let language = Language::from_tag(language).ok()?;
        let currency = currency
            .and_then(|code| Currency::from_code(code).ok())
            .unwrap_or(market.currency);
        Some(Self {
            market,
            language,
            currency,
        })
    }

    /// The remembered choice, then the browser's languages, then the default market.
    pub fn remembered(headers: &HeaderMap) -> Self {
        Self::from_cookie(headers).unwrap_or_else(|| Self::from_accept_language(headers))
    }

    fn from_cookie(headers: &HeaderMap) -> Option<Self> {
        let mut parts = cookies::find(headers, cookies::MARKET)?.split('/');
        Self::named(parts.next()?, parts.next()?, parts.next())
    }

    fn from_accept_language(headers: &HeaderMap) -> Self {
        let header = headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|header| header.to_str().ok())
            .unwrap_or_default();
        let language = Language::from_accept_language(header);
        let spoken =
            |market: &&Market| language.is_some_and(|wanted| market.languages.contains(&wanted));
        let region = header
            .split(',')
            .filter_map(|tag| tag.split(';').next()?.trim().rsplit_once('-'))
            .find_map(|(_, region)| Market::by_country(region));
        let market = region
            .or_else(|| Market::all().iter().find(spoken))
            .unwrap_or_else(Market::fallback);
        Self {
            market,
            language: language.unwrap_or(market.languages[0]),
            currency: market.currency,
        }
    }

    /// The place of a shopper's address, in its market's currency; the default market for any other address.
    pub fn of_path(path: &str) -> Self {
        let mut parts = path.trim_start_matches('/').split('/');
        let named = Self::named(
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
            None,
        );
        named.unwrap_or_else(|| {
            let market = Market::fallback();
            Self {
                market,
                language: market.languages[0],
                currency: market.currency,
            }
        })
    }

    /// `/kz/ru`, the beginning of every shopper's address.
    pub fn base(&self) -> String {
        format!(
            "/{}/{}",
            self.market.country.url_code(),
            self.language.tag()
        )
    }

    /// The value of the cookie that remembers this place.
    pub fn cookie_value(&self) -> String {
        format!(
            "{}/{}/{}",
            self.market.country.url_code(),
            self.language.tag(),
            self.currency.code()
        )
    }
}

impl Visit {
    /// An address below this country and language: `visit.to("/cart")` is `/kz/ru/cart`.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.place.base())
    }

    /// The account of a visitor who has logged in.
    pub fn user(&self) -> Option<&User> {
        self.visitor
            .as_ref()
            .and_then(|visitor| visitor.user.as_ref())
    }

    /// The account, or the way to the log-in.
    pub fn require_user(&self) -> Result<&User, Problem> {
        self.user().ok_or(Problem::LoginRequired)
    }

    /// Pieces in the cart, for the header.
    pub fn cart_count(&self) -> u32 {
        self.visitor
            .as_ref()
            .map_or(0, |visitor| visitor.cart_count)
    }

    /// The visit that a request makes at this place.
    pub async fn at(parts: &Parts, backend: Backend, place: Place) -> Result<Self, Problem> {
        let secret = backend.cookies.session(&parts.headers);
        let visitor = match secret {
            Some(secret) => session::find(&backend.shop, &secret).await?,
            None => None,
        };
        Ok(Self {
            t: Messages::of(place.language),
            fmt: Formatter::new(place.language, place.market),
            place,
            visitor,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            backend,
        })
    }
}

impl<S> FromRequestParts<S> for Visit
where
    S: Send + Sync,
    Backend: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let backend = Backend::from_ref(state);
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let param = |name: &str| {
            params
                .iter()
                .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
        };
        let place = match (param("country"), param("lang")) {
            (Some(country), Some(language)) => {
                addressed(parts, &country, &language).map_err(Astray::into_response)?
            }
            _ => Place::remembered(&parts.headers),
        };
        Self::at(parts, backend, place)
            .await
            .map_err(IntoResponse::into_response)
    }
}

/// Why an address names no place.
enum Astray {
    /// The market has no words in this language yet; its first language has them.
    Elsewhere(String),
    /// No such market or language.
    Nowhere,
}

impl Astray {
    fn into_response(self) -> Response {
        match self {
            Self::Elsewhere(address) => Redirect::to(&address).into_response(),
            Self::Nowhere => Problem::NotFound.into_response(),
        }
    }
}

/// The place in the address. A language of the market that has no words yet leads to the market's first language.
fn addressed(parts: &Parts, country: &str, language: &str) -> Result<Place, Astray> {
    let market = Market::by_country(country).ok_or(Astray::Nowhere)?;
    let chosen =
        Place::from_cookie(&parts.headers).filter(|place| place.market.country == market.country);
    let currency = chosen.map(|place| place.currency.code());
    if let Some(place) = Place::named(country, language, currency) {
        return Ok(place);
    }
    if !market
        .requested_tags
        .iter()
        .any(|tag| tag.eq_ignore_ascii_case(language))
    {
        return Err(Astray::Nowhere);
    }
    let tail = parts.uri.path().splitn(4, '/').nth(3).unwrap_or_default();
    let query = parts
        .uri
        .query()
        .map_or(String::new(), |query| format!("?{query}"));
    let base = format!(
        "/{}/{}",
        market.country.url_code(),
        market.languages[0].tag()
    );
    Err(Astray::Elsewhere(format!("{base}/{tail}{query}")))
}
