//! Addresses that are no text, and addresses and headers longer than any browser's, are refused before anything reads them.

use app::backend::links::decode;
use app::problem::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::refuse;

/// Search words, filters and a page number stay far below; proxies in front often cut at the same length.
const URI_BYTES_MAX: usize = 8 * 1024;
/// All headers together, the cookies of other programs on the same host included.
const HEADERS_BYTES_MAX: usize = 32 * 1024;

/// Answers 414, 431, and 404 for a path that is no text in UTF-8: nothing has such a name.
pub async fn check(request: Request, next: Next) -> Response {
    if !is_text(request.uri().path()) {
        return refuse(Problem::NotFound);
    }
    let status = if uri_bytes(&request) > URI_BYTES_MAX {
        StatusCode::URI_TOO_LONG
    } else if headers_bytes(request.headers()) > HEADERS_BYTES_MAX {
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE
    } else {
        return next.run(request).await;
    };
    let mut response = refuse(Problem::TooLarge);
    *response.status_mut() = status;
    response
}

/// Zero is valid in UTF-8 and in no name; PostgreSQL refuses it.
fn is_text(path: &str) -> bool {
    let decoded = path.contains('%').then(|| decode(path));
    decoded.is_none_or(|text| !text.contains(['\u{fffd}', '\0']))
}

fn uri_bytes(request: &Request) -> usize {
    request
        .uri()
        .path_and_query()
        .map_or(0, |path| path.as_str().len())
}

fn headers_bytes(headers: &HeaderMap) -> usize {
    headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum()
}
