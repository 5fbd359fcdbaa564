//! A handler that panics is a defect: its visitor gets an answer with a reference, everybody else notices nothing.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use app::problem::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt as _;

use super::refuse;

/// Turns a panic into a problem. Nothing of the request outlives it: handlers share state only through locks that
/// are never held across a panic, and transactions that roll back when they are dropped.
pub async fn catch(request: Request, next: Next) -> Response {
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(panic) => {
            tracing::error!(panic = words(&*panic), "a handler panicked");
            refuse(Problem::Internal {
                reference: String::new(),
            })
        }
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no words")
}
