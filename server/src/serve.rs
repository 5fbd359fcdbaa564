//! Running: the listener, the connections, the jobs, and stopping in order.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use app::backend::Backend;
use app::backend::site::Site;
use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use services::shop::Shop;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::assets::Assets;
use crate::config::{Config, RateLimit};
use crate::entropy::SystemEntropy;
use crate::health::Readiness;
use crate::middleware::client::Peer;
use crate::middleware::rate_limit::RateLimits;
use crate::rates::Source;
use crate::reference::Watch;
use crate::router::{Options, router};

/// A client that has not sent its headers by then is not going to.
const HEADERS_WITHIN: Duration = Duration::from_secs(15);
/// Requests under way get this long to finish once the server is told to stop.
const STOPPED_WITHIN: Duration = Duration::from_secs(20);
/// How often jobs that are due are looked for.
const JOBS_EVERY: Duration = Duration::from_secs(2);
/// How often payouts are asked for and old rows cleared away.
const HOUSEKEEPING_EVERY: Duration = Duration::from_secs(3600);
/// How often new rates and rules are looked for.
const REFERENCE_EVERY: Duration = Duration::from_secs(20);

/// Serves until the process is told to stop, then finishes what is under way.
///
/// # Errors
/// An address that is taken; site files that cannot be read.
pub async fn serve(config: &Config, shop: Shop) -> io::Result<()> {
    let binary = std::env::current_exe()?;
    let backend = backend(config, shop.clone(), &binary);
    let readiness = Readiness::default();
    let options = Options {
        assets: site(config, &binary)?,
        readiness: readiness.clone(),
        rate_limits: rate_limits(config),
        entropy: Arc::new(SystemEntropy),
    };
    let listener = TcpListener::bind(config.addr).await?;
    let address = listener.local_addr()?;
    if shop.reference().fx.rates().next().is_none() {
        tracing::warn!(
            "no rates of exchange: goods in another currency than the market's have no price; see corridor fx --help"
        );
    }
    let (stop, stopped) = watch::channel(());
    let jobs = tokio::spawn(work(shop.clone(), stopped));
    let rates = config.fx_url.as_deref().map(Source::new).transpose();
    let rates = rates.map_err(io::Error::other)?;
    let rates = rates.map(|source| tokio::spawn(fetch_rates(shop.clone(), source)));
    readiness.begin();
    println!("Corridor: http://{address}");
    tracing::info!(%address, "serving");
    accept(&listener, router(backend, options), readiness).await;
    drop(stop);
    // A job under way is finished; one that is not would be taken up again after its claim ends.
    let _ = tokio::time::timeout(STOPPED_WITHIN, jobs).await;
    // Rates are stored in one transaction, so breaking off leaves none half stored.
    if let Some(rates) = rates {
        rates.abort();
    }
    shop.store().close().await;
    tracing::info!("stopped");
    Ok(())
}

fn backend(config: &Config, shop: Shop, binary: &Path) -> Backend {
    let hashes = binary.with_file_name("hash.txt");
    Backend {
        shop,
        site: Arc::new(Site::from_hash_file(&hashes)),
        cookies: config.cookies,
        origin: config.origin.as_str().into(),
    }
}

fn site(config: &Config, binary: &Path) -> io::Result<Assets> {
    match config.site.clone().or_else(|| Assets::find(binary)) {
        Some(folder) => Assets::read(&folder),
        None => {
            tracing::warn!("there is no folder `site` beside the binary: pages have no styles");
            Ok(Assets::default())
        }
    }
}

fn rate_limits(config: &Config) -> RateLimits {
    match config.rate_limit {
        RateLimit::On => RateLimits::on(config.client_address_header.clone()),
        RateLimit::Off => RateLimits::off(),
    }
}

/// Takes connections until a signal comes, then waits for those that are busy.
async fn accept(listener: &TcpListener, router: Router, readiness: Readiness) {
    let connections = GracefulShutdown::new();
    let mut signal = std::pin::pin!(told_to_stop());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => connect(stream, peer, router.clone(), &connections),
                // Too many open files, most likely: without a pause the loop would only burn time.
                Err(error) => {
                    tracing::warn!(%error, "a connection cannot be taken");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            () = &mut signal => break,
        }
    }
    readiness.end();
    tracing::info!("stopping");
    if tokio::time::timeout(STOPPED_WITHIN, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests were still under way");
    }
}

fn connect(stream: TcpStream, peer: SocketAddr, router: Router, connections: &GracefulShutdown) {
    // Without it the last packet of a page waits 40 ms for an acknowledgement.
    let _ = stream.set_nodelay(true);
    let service = hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer.ip()));
        router.clone().oneshot(request.map(Body::new))
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_WITHIN);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(Duration::from_secs(30));
    let connection = builder
        .serve_connection(TokioIo::new(stream), service)
        .into_owned();
    let watched = connections.watch(connection);
    tokio::spawn(async move {
        // A browser that hangs up in the middle is no event.
        let _ = watched.await;
    });
}

/// Ctrl-C at a terminal, or SIGTERM from whoever runs the service.
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("a process may listen to SIGTERM");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Jobs that are due, and new rates and rules, until the server stops.
async fn work(shop: Shop, mut stopped: watch::Receiver<()>) {
    let mut reference = Watch::default();
    let mut jobs = tokio::time::interval(JOBS_EVERY);
    let mut looks = tokio::time::interval(REFERENCE_EVERY);
    let mut hours = tokio::time::interval(HOUSEKEEPING_EVERY);
    jobs.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    hours.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            // The sender is dropped when the server stops.
            _ = stopped.changed() => return,
            _ = jobs.tick() => run_jobs(&shop).await,
            _ = looks.tick() => reference.look(&shop).await,
            _ = hours.tick() => run_hourly(&shop).await,
        }
    }
}

/// New rates, until the server stops. A source that is down is asked again the next time; quotes go on at the rates that
/// are known, as long as the operator trusts their age.
async fn fetch_rates(shop: Shop, source: Source) {
    let mut ticks = tokio::time::interval(Source::EVERY);
    loop {
        ticks.tick().await;
        match source.load(&shop).await {
            Ok(count) => tracing::info!(count, "rates of exchange"),
            Err(error) => tracing::error!(%error, "rates of exchange"),
        }
    }
}

async fn run_hourly(shop: &Shop) {
    match services::jobs::run_hourly(shop).await {
        Ok(ran) => tracing::info!(?ran, "housekeeping"),
        Err(error) => tracing::error!(%error, "housekeeping"),
    }
}

async fn run_jobs(shop: &Shop) {
    if let Err(error) = services::jobs::run_due(shop).await {
        tracing::error!(%error, "jobs");
    }
}
