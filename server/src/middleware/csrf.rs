//! Forms come from the shop's own pages.
//!
//! Browsers say where a request comes from, and a script on another site cannot change it: `Sec-Fetch-Site`, else
//! `Origin`, else `Referer`. So no token has to be put into each form, and pages stay cacheable.
//!
//! **Invariant:** a request that changes something and cannot show that it is the shop's own is refused.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::header::{HOST, ORIGIN, REFERER};
use http::{HeaderMap, Method};

use super::{is_below, refuse};
use app::problem::Problem;

/// The JSON API reads no cookie, so there is nothing to abuse; the test bank stands for another site; messages of providers
/// are signed.
const EXEMPT: [&str; 3] = ["/api/v1", "/testbank", "/webhooks"];

/// Refuses requests of other sites.
pub async fn check(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_exempt = request.method().is_safe() || EXEMPT.iter().any(|part| is_below(path, part));
    // In HTTP/2 the host stands in the address itself.
    let authority = request
        .uri()
        .authority()
        .map(|authority| authority.as_str());
    if is_exempt || is_own(request.headers(), authority) {
        return next.run(request).await;
    }
    tracing::info!(method = %named(request.method()), "refused: not from a page of the shop");
    refuse(Problem::CrossSite)
}

fn named(method: &Method) -> &str {
    method.as_str()
}

fn is_own(headers: &HeaderMap, authority: Option<&str>) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match text(http::HeaderName::from_static("sec-fetch-site")) {
        Some("same-origin") => return true,
        // "none" is a person's own doing, as far as the browser can tell; the origin must still be right.
        Some("none") | None => {}
        Some(_) => return false,
    }
    let Some(host) = authority.or_else(|| text(HOST)) else {
        return false;
    };
    match (text(ORIGIN), text(REFERER)) {
        (Some(origin), _) => host_of(origin).is_some_and(|from| from.eq_ignore_ascii_case(host)),
        (None, Some(referer)) => {
            host_of(referer).is_some_and(|from| from.eq_ignore_ascii_case(host))
        }
        (None, None) => false,
    }
}

/// `shop.example:8080` of `https://shop.example:8080/cart?x`; `None` for `null` and other schemes.
fn host_of(address: &str) -> Option<&str> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains('@')).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(headers: &[(&'static str, &str)]) -> bool {
        let mut map = HeaderMap::new();
        map.insert(HOST, "shop.example".parse().unwrap());
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        is_own(&map, None)
    }

    #[test]
    fn a_form_of_the_shop_is_its_own() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("origin", "https://shop.example")]));
        assert!(own(&[("referer", "https://shop.example/kz/ru/cart")]));
        assert!(own(&[
            ("sec-fetch-site", "none"),
            ("origin", "https://SHOP.example")
        ]));
    }

    #[test]
    fn a_form_of_another_site_is_not() {
        for headers in [
            &[][..],
            &[("sec-fetch-site", "cross-site")],
            &[
                ("sec-fetch-site", "same-site"),
                ("origin", "https://shop.example"),
            ],
            &[("sec-fetch-site", "none")],
            &[("origin", "null")],
            &[("origin", "https://shop.example.evil.example")],
            &[
                ("origin", "https://evil.example"),
                ("referer", "https://shop.example/"),
            ],
            &[("referer", "https://shop.example@evil.example/")],
            &[("referer", "https://evil.example/?https://shop.example/")],
        ] {
            assert!(!own(headers), "{headers:?}");
        }
    }
}
