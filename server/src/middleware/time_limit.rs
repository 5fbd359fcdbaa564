//! A request that takes too long is given up, so that slow clients cannot hold connections for ever.

use std::time::Duration;

use app::problem::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;

use super::refuse;

/// Reading the body included. The slowest honest request is a password on a busy machine.
const REQUEST_MAX: Duration = Duration::from_secs(30);
/// A picture of 25 MiB over a phone's connection of 1.2 Mbit/s.
const UPLOAD_MAX: Duration = Duration::from_secs(180);

/// Answers 408 when the time is over.
pub async fn check(request: Request, next: Next) -> Response {
    let is_upload = request.uri().path().ends_with("/pictures");
    let limit = if is_upload { UPLOAD_MAX } else { REQUEST_MAX };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            let mut response = refuse(Problem::Unavailable);
            *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
            response
        }
    }
}
