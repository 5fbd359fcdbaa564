//! From which country and in which language a form was sent. Its own address does not say.

use app::backend::visit::Place;
use axum::http::HeaderMap;
use domain::market::Market;
use domain::place::Language;
use http::header::REFERER;

/// The place of the page that the form leads to, else of the page that it stood on. `None` when neither says.
pub fn of(next: Option<&str>, headers: &HeaderMap) -> Option<Place> {
    let referer = headers
        .get(REFERER)
        .and_then(|value| value.to_str().ok())
        .and_then(path_of);
    [next, referer]
        .into_iter()
        .flatten()
        .find_map(|path| in_path(path, headers))
}

fn in_path(path: &str, headers: &HeaderMap) -> Option<Place> {
    let mut segments = path.split(['?', '#']).next()?.split('/').skip(1);
    let market = Market::by_country(segments.next()?)?;
    let language = Language::from_tag(segments.next()?).ok()?;
    let remembered = Place::remembered(headers);
    let same = remembered.market.country == market.country;
    Some(Place {
        market,
        language,
        currency: if same {
            remembered.currency
        } else {
            market.currency
        },
    })
}

fn path_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    rest.find('/').map(|start| &rest[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(next: Option<&str>, referer: &str, cookie: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(REFERER, referer.parse().unwrap());
        headers.insert("cookie", cookie.parse().unwrap());
        let place = of(next, &headers).unwrap_or_else(|| Place::remembered(&headers));
        format!("{} {}", place.base(), place.currency.code())
    }

    #[test]
    fn a_form_belongs_to_the_place_of_its_page() {
        assert_eq!(
            place(Some("/ae/ar/cart"), "", "market=kz/ru/KZT"),
            "/ae/ar AED"
        );
        assert_eq!(
            place(Some("/login"), "http://shop/tr/tr/p/mug-1?x=/ae/ar/", ""),
            "/tr/tr TRY"
        );
        assert_eq!(
            place(None, "http://shop/kz/kk/", "market=kz/ru/USD"),
            "/kz/kk USD"
        );
        assert_eq!(
            place(Some("/zz/ru/"), "nonsense", "market=pl/en/EUR"),
            "/pl/en EUR"
        );
    }
}
