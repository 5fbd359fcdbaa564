//! Everything the server answers, and what each request passes through.

use std::sync::Arc;

use app::backend::Backend;
use app::problem::Problem;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use services::ports::Entropy;
use services::shop::TestBank;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

use crate::assets::{self, Assets};
use crate::health::{self, Readiness};
use crate::middleware::rate_limit::{self, RateLimits};
use crate::middleware::security_headers::{self, SecurityHeaders};
use crate::middleware::trace::{self, RequestIds};
use crate::middleware::{csrf, lengths, panics, problems, refuse, time_limit};
use crate::{forms, journal_csv, pictures, rest, search_engines, taxes_csv, testbank, webhooks};

/// Smaller answers fit into the packet that carries the headers anyway.
const COMPRESSED_BYTES_MIN: u64 = 512;
/// Brotli's level for pages: 5 costs a millisecond and leaves a sixth; higher levels cost ten times that for 3 %.
const COMPRESSION_QUALITY: i32 = 4;

/// Where Stripe's own page is; one that is tried out has it beside its API.
const STRIPE_PAGE: &str = "https://checkout.stripe.com";

/// What the router needs besides the backend of the pages.
#[derive(Debug, Clone)]
pub struct Options {
    /// The built site.
    pub assets: Assets,
    /// Whether the node takes requests.
    pub readiness: Readiness,
    /// How many requests a client may send.
    pub rate_limits: RateLimits,
    /// Where request ids begin.
    pub entropy: Arc<dyn Entropy>,
}

/// The whole shop over HTTP.
pub fn router(backend: Backend, options: Options) -> Router {
    let ready = MethodRouter::new()
        .get(health::readyz)
        .with_state((backend.clone(), options.readiness.clone()));
    let mut routes = Router::new()
        .merge(app::pages::router())
        .merge(forms::router())
        .merge(rest::router())
        .route("/img/{hash}/{file}", get(pictures::serve))
        .merge(search_engines::router())
        .merge(webhooks::router())
        .merge(journal_csv::router())
        .merge(taxes_csv::router())
        .route("/healthz", get(health::healthz))
        .route("/readyz", ready);
    if backend.shop.settings().test_bank == TestBank::Open {
        routes = routes.merge(testbank::router());
    }
    // One by one: `/{country}/{lang}` would take `/pkg/corridor.css` for a page.
    for address in options.assets.addresses() {
        let file: MethodRouter<Backend> = get(assets::serve).with_state(options.assets.clone());
        routes = routes.route(address, file);
    }
    let routes = routes
        .fallback(missing)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(backend.clone());
    wrap(routes, backend, options)
}

/// The layers, written from the inside out.
fn wrap(routes: Router, backend: Backend, options: Options) -> Router {
    let stripe = backend.shop.settings().stripe.as_ref();
    let pages: Vec<&str> = stripe
        .map(|stripe| vec![STRIPE_PAGE, stripe.config.api_base.as_str()])
        .unwrap_or_default();
    let headers = SecurityHeaders::for_origin(&backend.origin, &pages);
    let ids = RequestIds::new(&*options.entropy);
    routes
        .layer(from_fn(csrf::check))
        .layer(from_fn_with_state(options.rate_limits, rate_limit::check))
        .layer(from_fn(time_limit::check))
        .layer(from_fn(lengths::check))
        .layer(from_fn(panics::catch))
        .layer(from_fn_with_state(backend, problems::draw))
        .layer(compression())
        .layer(from_fn_with_state(headers, security_headers::add))
        // Drawing a problem may fail too; this net is for that alone.
        .layer(from_fn(panics::catch))
        .layer(from_fn_with_state(ids, trace::log))
}

/// Pictures are compressed already, and the site's files lie there compressed at the highest level.
fn compression() -> CompressionLayer<impl Predicate> {
    let predicate = SizeAbove::new(COMPRESSED_BYTES_MIN)
        .and(NotForContentType::const_new("image/webp"))
        .and(NotForContentType::const_new("image/jpeg"))
        .and(NotForContentType::const_new("image/png"));
    CompressionLayer::new()
        .br(true)
        .gzip(true)
        .quality(CompressionLevel::Precise(COMPRESSION_QUALITY))
        .compress_when(predicate)
}

async fn missing() -> Response {
    refuse(Problem::NotFound)
}

async fn method_not_allowed() -> Response {
    refuse(Problem::MethodNotAllowed)
}
