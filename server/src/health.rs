//! What a load balancer asks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::backend::Backend;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Whether this node takes requests: not before its schema is up to date, and not while it stops.
#[derive(Debug, Clone, Default)]
pub struct Readiness(Arc<AtomicBool>);

impl Readiness {
    /// From now on requests are welcome.
    pub fn begin(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// From now on requests should go elsewhere.
    pub fn end(&self) {
        self.0.store(false, Ordering::Release);
    }

    fn is_ready(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// `/healthz`: the process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `/readyz`: the node takes requests and its database answers.
pub async fn readyz(State((backend, readiness)): State<(Backend, Readiness)>) -> Response {
    if !readiness.is_ready() {
        return (StatusCode::SERVICE_UNAVAILABLE, "starting or stopping\n").into_response();
    }
    match ask_database(&backend).await {
        Ok(()) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
                .into_response()
        }
    }
}

async fn ask_database(backend: &Backend) -> Result<(), store::StoreError> {
    let mut conn = backend.shop.store().reader().await?;
    store::fx_rate::count(&mut conn).await.map(drop)
}
