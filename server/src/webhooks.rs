//! What payment providers tell unasked.
//!
//! A message is proved by its signature, stored, and acknowledged; what it is about is asked of the provider afterwards, by
//! a job. No cookie is read, so nothing here needs a proof of where a form comes from.

use app::backend::Backend;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use services::payment::{ReceiveError, receive_stripe};

/// More than any message of a provider.
const BODY_BYTES_MAX: usize = 512 * 1024;
/// Where the signature is.
const SIGNATURE: &str = "stripe-signature";

/// The addresses that providers are told.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/webhooks/stripe", post(stripe))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

/// `POST /webhooks/stripe`: 200 once the message is stored, 400 where it is not proved, 503 where it cannot be stored; then
/// the provider sends it again.
pub async fn stripe(State(backend): State<Backend>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(SIGNATURE).and_then(|value| value.to_str().ok());
    let received = receive_stripe(&backend.shop, signature.unwrap_or_default(), &body).await;
    match received {
        Ok(()) => StatusCode::OK,
        Err(ReceiveError::NotOffered) => StatusCode::NOT_FOUND,
        Err(ReceiveError::Refused(error)) => {
            tracing::warn!(%error, "a message is not proved to be the provider's");
            StatusCode::BAD_REQUEST
        }
        Err(ReceiveError::Store(error)) => {
            tracing::error!(%error, "a provider's message could not be stored");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
