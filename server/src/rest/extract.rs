//! What a request carries, read without ever answering in plain text: bodies, queries, ids and tokens.

use std::str::FromStr;

use app::backend::Backend;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Query, RawPathParams, Request};
use axum::http::request::Parts;
use domain::ids::{CartId, CartLineId, OrderId, ProductId};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use services::cart::CartAccess;
use services::order::OrderAccess;
use services::secret::Secret;

use super::problem::Refusal;

/// A JSON body.
#[derive(Debug, Clone)]
pub struct Body<T>(pub T);

/// What the query asks for.
#[derive(Debug, Clone)]
pub struct Asked<T>(pub T);

/// The cart of the address, with the token that opens it.
#[derive(Debug, Clone)]
pub struct CartKey {
    /// The cart.
    pub id: CartId,
    /// By what it is reached.
    pub access: CartAccess,
}

/// The line of the address.
#[derive(Debug, Clone, Copy)]
pub struct LineKey(pub CartLineId);

/// The product of the address.
#[derive(Debug, Clone, Copy)]
pub struct ProductKey(pub ProductId);

/// The order of the address, with the token that opens it.
#[derive(Debug, Clone)]
pub struct OrderKey {
    /// The order.
    pub id: OrderId,
    /// By what it is reached.
    pub access: OrderAccess,
}

/// The header `Idempotency-Key`, if it was sent.
#[derive(Debug, Clone)]
pub struct IdempotencyKey(pub Option<String>);

impl<T: DeserializeOwned> FromRequest<Backend> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &Backend) -> Result<Self, Refusal> {
        if !is_json(request.headers()) {
            return Err(Problem::UnsupportedMedia.into());
        }
        let bytes =
            Bytes::from_request(request, state)
                .await
                .map_err(|rejection| match rejection.status() {
                    StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
                    _ => Problem::field("body", FieldReason::Malformed),
                })?;
        Ok(Self(parse(&bytes)?))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    media_type == "application/json"
        || (media_type.starts_with("application/") && media_type.ends_with("+json"))
}

/// Reads a body, and says of one that cannot be accepted where and why.
fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, FieldProblem> {
    let malformed = |_| FieldProblem::new("body", FieldReason::Malformed);
    let value: Value = serde_json::from_slice(bytes).map_err(malformed)?;
    // serde would take a list for an object whose fields come in this order.
    if !value.is_object() {
        return Err(FieldProblem::new("body", FieldReason::Malformed));
    }
    if let Some(field) = unclean(&value) {
        return Err(FieldProblem::new(named(&field), FieldReason::Malformed));
    }
    serde_path_to_error::deserialize(&value).map_err(|error| told(&value, &error))
}

/// Where a text has control characters, which mean nothing in any text of a shop; PostgreSQL refuses zero.
fn unclean(value: &Value) -> Option<String> {
    let bad = |character: char| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    match value {
        Value::String(text) => text.chars().any(bad).then(String::new),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| Some(format!("[{index}]{}", unclean(item)?))),
        Value::Object(members) => members.iter().find_map(|(key, member)| {
            let inner = if key.chars().any(bad) {
                String::new()
            } else {
                unclean(member)?
            };
            Some(format!(".{key}{inner}"))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn named(path: &str) -> String {
    match path.trim_start_matches('.') {
        "" => "body".to_owned(),
        field => field
            .chars()
            .filter(|character| !character.is_control())
            .take(100)
            .collect(),
    }
}

fn told(body: &Value, error: &serde_path_to_error::Error<serde_json::Error>) -> FieldProblem {
    let path = error.path().to_string();
    let message = error.inner().to_string();
    // serde has no other way to tell which field is missing than its message.
    if let Some(field) = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next())
    {
        let separator = if path == "." { "" } else { "." };
        return FieldProblem::new(
            named(&format!("{path}{separator}{field}")),
            FieldReason::Missing,
        );
    }
    let reason = match at(body, error.path()) {
        Some(Value::Number(_)) => FieldReason::OutOfRange,
        Some(Value::Null) => FieldReason::Missing,
        _ => FieldReason::Malformed,
    };
    FieldProblem::new(named(&path), reason)
}

fn at<'v>(body: &'v Value, path: &Path) -> Option<&'v Value> {
    path.iter().try_fold(body, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { .. } | Segment::Unknown => None,
    })
}

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let malformed = |_| Refusal::field("query", FieldReason::Malformed);
        Query::try_from_uri(&parts.uri)
            .map(|Query(query)| Self(query))
            .map_err(malformed)
    }
}

/// A part of the path. What is no id names nothing, so it is answered like an id that does not exist.
pub(super) async fn param<T: FromStr, S: Send + Sync>(
    parts: &mut Parts,
    state: &S,
    name: &str,
) -> Result<T, Problem> {
    let params = RawPathParams::from_request_parts(parts, state)
        .await
        .map_err(|_| Problem::NotFound)?;
    let found = params
        .iter()
        .find_map(|(key, value)| (key == name).then(|| value.parse().ok()));
    found.flatten().ok_or(Problem::NotFound)
}

/// A token that is absent or no token opens nothing: the answer is that of a thing that does not exist.
fn token(parts: &Parts, header: &str) -> Result<Secret, Problem> {
    let text = parts
        .headers
        .get(header)
        .and_then(|value| value.to_str().ok());
    text.and_then(Secret::parse).ok_or(Problem::NotFound)
}

impl<S: Send + Sync> FromRequestParts<S> for CartKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let id = param(parts, state, "id").await?;
        let access = CartAccess::Token {
            id,
            secret: token(parts, "x-cart-token")?,
        };
        Ok(Self { id, access })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for OrderKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let id = param(parts, state, "id").await?;
        Ok(Self {
            id,
            access: OrderAccess::Token(token(parts, "x-order-token")?),
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for LineKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        Ok(Self(param(parts, state, "line").await?))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ProductKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        Ok(Self(param(parts, state, "id").await?))
    }
}

impl<S: Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let refused = |reason| Refusal::field("Idempotency-Key", reason);
        let Some(value) = parts.headers.get("idempotency-key") else {
            return Ok(Self(None));
        };
        match value.to_str().map(str::trim) {
            Ok("") | Err(_) => Err(refused(FieldReason::Malformed)),
            Ok(key) if key.len() > 255 => Err(refused(FieldReason::TooLong)),
            Ok(key) => Ok(Self(Some(key.to_owned()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Sample {
        #[expect(dead_code, reason = "only read into")]
        quantity: u32,
        #[expect(dead_code, reason = "only read into")]
        lines: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    struct Inner {
        #[expect(dead_code, reason = "only read into")]
        id: CartLineId,
    }

    fn refused(body: &str) -> (String, FieldReason) {
        let problem = parse::<Sample>(body.as_bytes()).unwrap_err();
        (problem.field, problem.reason)
    }

    #[test]
    fn a_body_that_cannot_be_accepted_is_told_by_field_and_reason() {
        use FieldReason::*;
        for (body, field, reason) in [
            ("", "body", Malformed),
            ("{", "body", Malformed),
            ("[]", "body", Malformed),
            ("1e999", "body", Malformed),
            ("\"a\\u0000\"", "body", Malformed),
            ("{}", "quantity", Missing),
            (r#"{"quantity":-1}"#, "quantity", OutOfRange),
            (r#"{"quantity":1e30}"#, "quantity", OutOfRange),
            (r#"{"quantity":1.5}"#, "quantity", OutOfRange),
            (r#"{"quantity":"2"}"#, "quantity", Malformed),
            (r#"{"quantity":null}"#, "quantity", Missing),
            (r#"{"quantity":1,"lines":[{}]}"#, "lines[0].id", Missing),
            (
                r#"{"quantity":1,"lines":[{"id":"x"}]}"#,
                "lines[0].id",
                Malformed,
            ),
            (r#"{"quantity":1,"lines":{}}"#, "lines", Malformed),
            (
                r#"{"quantity":1,"lines":[{"id":"a\u0000"}]}"#,
                "lines[0].id",
                Malformed,
            ),
        ] {
            assert_eq!(refused(body), (field.to_owned(), reason), "{body}");
        }
    }

    #[test]
    fn a_body_nested_without_end_is_refused() {
        assert_eq!(
            refused(&"[".repeat(60_000)),
            ("body".to_owned(), FieldReason::Malformed)
        );
    }

    #[test]
    fn only_json_counts_as_json() {
        let headers = |value: &str| HeaderMap::from_iter([(CONTENT_TYPE, value.parse().unwrap())]);
        for good in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/merge-patch+json",
        ] {
            assert!(is_json(&headers(good)), "{good}");
        }
        for bad in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "json",
            "text/json",
        ] {
            assert!(!is_json(&headers(bad)), "{bad}");
        }
        assert!(!is_json(&HeaderMap::new()));
    }
}
