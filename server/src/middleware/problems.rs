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
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, COOKIE};
use http::{HeaderMap, HeaderValue};

use super::trace::RequestId;
use crate::rest;

/// Draws what handlers and the layers inside refuse.
pub async fn draw(State(backend): State<Backend>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else {
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
    for (name, value) in response.headers() {
        drawn
            .headers_mut()
            .entry(name)
            .or_insert_with(|| value.clone());
    }
    drawn
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    drawn
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
        self.parts.uri.path().starts_with("/api/v1/")
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
