//! What browsers may do with an answer of the shop.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{
    CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue};

/// Scripts, styles and pictures of the shop alone; WASM needs `wasm-unsafe-eval`. No inline scripts, so a page can be
/// cached without nonces.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; \
    frame-ancestors 'none'; form-action 'self'";

/// Never `no-referrer`: a browser that sends neither `Sec-Fetch-Site` nor `Origin` proves by its `Referer` that a form
/// is the shop's own.
const REFERRER: &str = "same-origin";
const PERMISSIONS: &str =
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/// The headers of every answer.
#[derive(Debug, Clone)]
pub struct SecurityHeaders(Arc<[(HeaderName, HeaderValue)]>);

impl SecurityHeaders {
    /// Browsers are told to stay with HTTPS only where the shop is reached by it.
    /// A form may end at `payment_pages` as well: browsers hold the redirect after a form to the same rule.
    pub fn for_origin(origin: &str, payment_pages: &[&str]) -> Self {
        let policy = [&[CONTENT_POLICY], payment_pages].concat().join(" ");
        let policy = HeaderValue::try_from(policy);
        let mut headers = vec![
            (
                CONTENT_SECURITY_POLICY,
                policy.unwrap_or(HeaderValue::from_static(CONTENT_POLICY)),
            ),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (REFERRER_POLICY, HeaderValue::from_static(REFERRER)),
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static(PERMISSIONS),
            ),
            (
                HeaderName::from_static("cross-origin-opener-policy"),
                HeaderValue::from_static("same-origin"),
            ),
        ];
        if origin.starts_with("https://") {
            headers.push((
                STRICT_TRANSPORT_SECURITY,
                HeaderValue::from_static("max-age=31536000"),
            ));
        }
        Self(headers.into())
    }
}

/// Adds the headers; one that a handler has set itself stays.
pub async fn add(State(headers): State<SecurityHeaders>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in headers.0.iter() {
        response
            .headers_mut()
            .entry(name)
            .or_insert_with(|| value.clone());
    }
    response
}
