//! Problems as RFC 9457 has them: a stable `type`, a `title` in the client's language, and what is needed to go on.

use app::pages::problem::words;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::place::Language;
use http::header::{ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use i18n::Messages;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::middleware::trace::RequestId;

/// What every answer of the API that a handler did not decide about is kept as: nowhere.
const PERSONAL: HeaderValue = HeaderValue::from_static("private, no-store");
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Why a request is refused. Drawn by [`draw`], which knows the client's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    problem: Problem,
    details: Details,
}

/// Members that a problem has beyond the standard ones: the new total of a changed quote.
#[derive(Debug, Clone, Default, PartialEq)]
struct Details(Map<String, Value>);

/// A problem as it is sent (RFC 9457).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProblemBody {
    /// What kind of problem, as a stable address: `/problems/sold-out`.
    #[serde(rename = "type")]
    #[schema(example = "/problems/invalid")]
    pub kind: String,
    /// The same in words, in the language of `lang` or `Accept-Language`.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The fields at fault; empty unless the type is `/problems/invalid`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Under which id the log knows a defect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What the type adds: `total` for `quote-changed`, `left` and `variant` for `sold-out`, `from` for `too-early`.
    #[serde(flatten)]
    #[schema(ignore)]
    pub details: Map<String, Value>,
}

/// A field that cannot be accepted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FieldError {
    /// Where it is: `quantity`, `lines[2].hs`, `address.postcode`; `body` for the whole.
    #[schema(example = "address.postcode")]
    pub field: String,
    /// Why: `missing`, `too_long`, `too_short`, `not_a_number`, `out_of_range`, `unknown`, `malformed`, `wrong_pair`.
    #[schema(value_type = String, example = "missing")]
    pub reason: &'static str,
}

impl Refusal {
    /// The refusal of one field.
    pub fn field(field: impl Into<String>, reason: FieldReason) -> Self {
        Problem::field(field, reason).into()
    }

    /// The same with one more thing to know.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        let value = serde_json::to_value(value).expect("an answer's parts are JSON");
        self.details.0.insert(name.to_owned(), value);
        self
    }

    /// All the fields that cannot be accepted, or nothing.
    ///
    /// # Errors
    /// [`Problem::Invalid`] when there is at least one.
    pub fn unless_empty(problems: Vec<FieldProblem>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Problem::Invalid(problems).into())
        }
    }
}

impl<E: Into<Problem>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self {
            problem: error.into(),
            details: Details::default(),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.problem.into_response();
        response.extensions_mut().insert(self.details);
        response
    }
}

/// Writes the refusals of the handlers, and keeps every answer that is not meant for all out of caches.
pub async fn draw(request: Request, next: Next) -> Response {
    let language = language(request.uri().query(), request.headers());
    let id = request.extensions().get::<RequestId>().cloned();
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        let details = response
            .extensions_mut()
            .remove::<Details>()
            .unwrap_or_default();
        let reference = id.map(|id| id.0.to_string());
        let known = (response.status(), response.headers().clone());
        response = written(&problem, details.0, reference, language, &known);
    }
    response
        .headers_mut()
        .entry(CACHE_CONTROL)
        .or_insert(PERSONAL);
    response
}

/// A problem that was found outside of the API's own handlers, for [`crate::middleware`], which may know a better status
/// than the problem has: 414 and 408 are told by the words of their relatives.
pub fn outside(problem: &Problem, status: StatusCode, language: Language) -> Response {
    let reference = match problem {
        Problem::Internal { reference } => Some(reference.clone()),
        _ => None,
    };
    let known = (status, HeaderMap::new());
    written(problem, Map::new(), reference, language, &known)
}

fn written(
    problem: &Problem,
    details: Map<String, Value>,
    reference: Option<String>,
    language: Language,
    (status, headers): &(StatusCode, HeaderMap),
) -> Response {
    let reference = reference.filter(|_| matches!(problem, Problem::Internal { .. }));
    let told = match &reference {
        Some(reference) => &Problem::Internal {
            reference: reference.clone(),
        },
        None => problem,
    };
    let body = ProblemBody {
        kind: address(problem.kind()),
        title: words(Messages::of(language), told),
        status: status.as_u16(),
        errors: field_errors(problem),
        reference,
        details,
    };
    let json = serde_json::to_vec(&body).expect("a problem is JSON");
    let mut response = (*status, Body::from(json)).into_response();
    let out = response.headers_mut();
    out.insert(CONTENT_TYPE, MEDIA_TYPE);
    out.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
    out.insert(CACHE_CONTROL, PERSONAL);
    if let Some(allowed) = headers.get(ALLOW) {
        out.insert(ALLOW, allowed.clone());
    }
    response
}

/// The `type` of a kind of problem; the address leads to its description.
pub fn address(kind: &str) -> String {
    format!("/problems/{kind}")
}

fn field_errors(problem: &Problem) -> Vec<FieldError> {
    let Problem::Invalid(fields) = problem else {
        return Vec::new();
    };
    fields
        .iter()
        .map(|field| FieldError {
            field: field.field.clone(),
            reason: field.reason.as_str(),
        })
        .collect()
}

/// The language a client reads: `lang` in the query, else `Accept-Language`, else English.
pub fn language(query: Option<&str>, headers: &HeaderMap) -> Language {
    let pairs = query.unwrap_or_default().split('&');
    let asked = pairs
        .filter_map(|pair| pair.strip_prefix("lang="))
        .find_map(Language::nearest);
    let accepted = || {
        headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
    };
    asked
        .or_else(|| Language::from_accept_language(accepted()?))
        .unwrap_or(Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_speaks_the_language_asked_for_before_the_browsers() {
        let headers =
            HeaderMap::from_iter([(ACCEPT_LANGUAGE, "tr;q=0.9, ar;q=0.2".parse().unwrap())]);
        assert_eq!(language(None, &headers), Language::Tr);
        assert_eq!(language(Some("q=x&lang=ru-KZ"), &headers), Language::Ru);
        assert_eq!(language(Some("lang=xx"), &HeaderMap::new()), Language::En);
    }

    #[test]
    fn a_defect_tells_its_reference_and_nothing_else() {
        let problem = Problem::Internal {
            reference: String::new(),
        };
        let known = (StatusCode::INTERNAL_SERVER_ERROR, HeaderMap::new());
        let response = written(
            &problem,
            Map::new(),
            Some("00ab".to_owned()),
            Language::En,
            &known,
        );
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    }
}
