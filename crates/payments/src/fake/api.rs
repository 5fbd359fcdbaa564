//! The server: keys, faults and idempotency around every call.

use std::future::pending;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State as Extract};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use reqwest::Url;
use serde_json::Value;

use super::calls::{Form, Refusal};
use super::state::{Kept, State};
use super::{Fault, Shared, page};

const BODY_BYTES_MAX: usize = 256 * 1024;

pub(super) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/pay/{checkout}", get(page::show).post(page::press))
        .route(
            "/challenge/{intent}",
            get(page::question).post(page::answer),
        )
        .fallback(entry)
        .with_state(shared)
}

async fn entry(Extract(shared): Extract<Shared>, request: Request) -> Response {
    let fault = {
        let mut state = shared.lock();
        state.calls += 1;
        state.faults.pop_front()
    };
    match fault {
        Some(Fault::Hang) => pending().await,
        Some(Fault::Status(status)) => return plain(status),
        Some(Fault::Slow(by)) => tokio::time::sleep(by).await,
        Some(Fault::LoseAnswer) | None => {}
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_BYTES_MAX).await else {
        return plain(413);
    };
    let call = Call {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers: &parts.headers,
        body: &body,
    };
    let (status, body) = shared.lock().answer(&call);
    if fault == Some(Fault::LoseAnswer) {
        return plain(502);
    }
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (status, kind, body.to_string()).into_response()
}

/// As a proxy in between would answer: without JSON.
fn plain(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, "no answer").into_response()
}

struct Call<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    headers: &'a HeaderMap,
    body: &'a Bytes,
}

impl Call<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    fn form(&self) -> Form {
        let text = match self.method {
            "POST" => String::from_utf8_lossy(self.body).into_owned(),
            _ => self.query.to_owned(),
        };
        form(&text)
    }

    fn check_key(&self) -> Result<(), Refusal> {
        let is_known = self
            .header("authorization")
            .and_then(|bearer| bearer.strip_prefix("Bearer "))
            .is_some_and(|key| key.starts_with("sk_test_"));
        if !is_known {
            let message = "Invalid API Key provided.";
            return Err(Refusal::new(
                401,
                "invalid_request_error",
                "api_key_invalid",
                message,
            ));
        }
        if self.header("stripe-version").is_none() {
            return Err(Refusal::invalid(
                "version_missing",
                "The client pins no version.",
            ));
        }
        Ok(())
    }
}

/// The pairs of a form; a body and a query are written alike.
pub(super) fn form(text: &str) -> Form {
    let url = Url::parse(&format!("http://form/?{text}"));
    let pairs = url.map(|url| url.query_pairs().into_owned().collect());
    Form(pairs.unwrap_or_default())
}

impl State {
    fn answer(&mut self, call: &Call<'_>) -> (u16, Value) {
        let key = call.header("idempotency-key").map(str::to_owned);
        let request = format!("{} {}", call.path, String::from_utf8_lossy(call.body));
        let kept = key.as_ref().and_then(|key| self.kept.get(key));
        if let Some(kept) = kept {
            if kept.request == request {
                return (kept.status, kept.body.clone());
            }
            let message = "Keys for idempotent requests can only be used with the same parameters.";
            let refusal = Refusal::new(400, "idempotency_error", "", message);
            return (refusal.status, refusal.body);
        }
        let (status, body) = match self.checked(call) {
            Ok(body) => (200, body),
            Err(refusal) => (refusal.status, refusal.body),
        };
        // What failed before anything was done may be tried again under its key, as at Stripe.
        if let Some(key) = key.filter(|_| matches!(status, 200 | 402)) {
            let body = body.clone();
            self.kept.insert(
                key,
                Kept {
                    request,
                    status,
                    body,
                },
            );
        }
        (status, body)
    }

    fn checked(&mut self, call: &Call<'_>) -> Result<Value, Refusal> {
        call.check_key()?;
        let path = call
            .path
            .strip_prefix("/v1/")
            .ok_or_else(Refusal::missing)?;
        let path: Vec<&str> = path.split('/').collect();
        self.call(call.method, &path, &call.form())
    }
}
