//! A problem leaves the server as a page in the visitor's language, or as `application/problem+json`.

use app::backend::Backend;
use app::backend::visit::Place;
use app::pages::problem;
use app::problem::Problem;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use domain::place::Language;
use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_TYPE, COOKIE, RETRY_AFTER,
};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::is_below;
use super::trace::RequestId;
use crate::rest;

/// Draws what handlers and the layers inside refuse.
pub async fn draw(State(backend): State<Backend>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let mut response = next.run(request).await;
    let refused = response.extensions_mut().remove::<Problem>();
    let Some(problem) = refused.or_else(|| rejected(&response)) else {
        return response;
    };
    let problem = asked.with_reference(problem);
    let mut drawn = match asked.wants_json() {
        true => rest::problem::outside(&problem, response.status(), asked.language()),
        false => problem::render(&asked.parts, backend, problem).await,
    };
    if !drawn.status().is_redirection() {
        // A layer may know better than the problem: 414 and 408 are told by the words of their relatives.
        *drawn.status_mut() = response.status();
    }
    // What a client needs to go on; the length and type of the bare answer are not among it.
    for name in [ALLOW, RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            drawn.headers_mut().insert(name, value.clone());
        }
    }
    drawn
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    drawn
}

/// The problem behind the plain words of an extractor, which are in English and for programmers.
fn rejected(response: &Response) -> Option<Problem> {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE)?.as_bytes();
    if !status.is_client_error() || !kind.starts_with(b"text/plain") {
        return None;
    }
    Some(match status {
        StatusCode::NOT_FOUND => Problem::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Problem::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::UnsupportedMedia,
        _ => Problem::Invalid(Vec::new()),
    })
}

/// What is left of a request to draw its problem: the rest has gone to the handler.
struct Asked {
    parts: Parts,
    id: Option<RequestId>,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let (mut parts, ()) = Request::new(()).into_parts();
        parts.method = request.method().clone();
        parts.uri = request.uri().clone();
        for name in [ACCEPT, ACCEPT_LANGUAGE, COOKIE] {
            for value in request.headers().get_all(&name) {
                parts.headers.append(name.clone(), value.clone());
            }
        }
        Self {
            parts,
            id: request.extensions().get().cloned(),
        }
    }

    /// The JSON API answers in JSON, whatever a client forgot to ask for.
    fn wants_json(&self) -> bool {
        self.is_of_api() || wants_json(&self.parts.headers)
    }

    fn is_of_api(&self) -> bool {
        is_below(self.parts.uri.path(), "/api/v1")
    }

    /// The API reads no cookie; a form's page was drawn in the remembered language.
    fn language(&self) -> Language {
        let Parts { uri, headers, .. } = &self.parts;
        match self.is_of_api() {
            true => rest::problem::language(uri.query(), headers),
            false => Place::remembered(headers).language,
        }
    }

    /// A defect is told with the id that its log lines carry.
    fn with_reference(&self, problem: Problem) -> Problem {
        match (problem, &self.id) {
            (Problem::Internal { .. }, Some(id)) => Problem::Internal {
                reference: id.0.to_string(),
            },
            (problem, _) => problem,
        }
    }
}

/// Whether the client asks for JSON and not for a page.
pub fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let json = accept.contains("application/json") || accept.contains("application/problem+json");
    json && !accept.contains("text/html")
}
