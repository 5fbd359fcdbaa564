//! Answers that anybody may see: kept by caches, asked for again each time, sent only when they changed.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Serialize;
use services::secret::hex;
use sha2::{Digest as _, Sha256};

use crate::assets;

/// Prices and stock may change at any moment, so a cache must ask; the answer is then mostly 304.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("public, no-cache");

/// The value as JSON, or 304 to a client that has it already.
pub fn json(headers: &HeaderMap, value: &impl Serialize) -> Response {
    let body = serde_json::to_vec(value).expect("an answer is JSON");
    // Weak: the same answer may be sent compressed.
    let tag = format!("\"{}\"", hex(&Sha256::digest(&body)[..16]));
    let known = assets::has(
        headers,
        &HeaderValue::from_str(&tag).expect("hexadecimal digits are a header's value"),
    );
    let mut response = match known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(CONTENT_TYPE, "application/json")], Body::from(body)).into_response(),
    };
    let tag = HeaderValue::from_str(&format!("W/{tag}"))
        .expect("hexadecimal digits are a header's value");
    response.headers_mut().insert(ETAG, tag);
    response.headers_mut().insert(CACHE_CONTROL, ASK_AGAIN);
    response
}
