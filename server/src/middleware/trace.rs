//! One log line a request, and the id under which all its lines are found.
//!
//! **Invariant:** no query string, cookie, token, e-mail or address of a person: the route's template stands for the path.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue};
use services::ports::Entropy;
use tracing::Instrument as _;

/// The name of the header that carries the id back.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The id of a request: 16 hexadecimal digits. What a client sends under this name is not used: it could forge the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(pub Arc<str>);

/// Hands out ids: a random beginning per process, then a count.
#[derive(Debug, Clone)]
pub struct RequestIds {
    process: u32,
    next: Arc<AtomicU32>,
}

impl RequestIds {
    /// Ids of this process.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 4];
        entropy.fill(&mut bytes);
        Self {
            process: u32::from_le_bytes(bytes),
            next: Arc::default(),
        }
    }

    fn take(&self) -> RequestId {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        RequestId(format!("{:08x}{number:08x}", self.process).into())
    }
}

/// Gives the request its id and writes its line.
pub async fn log(State(ids): State<RequestIds>, mut request: Request, next: Next) -> Response {
    let id = ids.take();
    let start = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    request.extensions_mut().insert(id.clone());
    let span = tracing::info_span!("request", id = &*id.0);
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    let latency_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    let route = route.as_ref().map_or("-", MatchedPath::as_str);
    span.in_scope(|| {
        tracing::info!(
            method = method.as_str(),
            route,
            status,
            latency_ms,
            "answered"
        )
    });
    let value = HeaderValue::from_str(&id.0).expect("hexadecimal digits are a header's value");
    response.headers_mut().insert(HEADER, value);
    response
}
