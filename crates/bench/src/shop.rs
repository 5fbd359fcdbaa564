//! The shops that are measured: the demo marketplace, and one with plenty of distinct goods on its shelves.

use std::path::Path;
use std::sync::Arc;

use app::backend::Backend;
use app::backend::cookies::CookieRules;
use app::backend::site::Site;
use axum::Router;
use domain::ids::VariantId;
use server::assets::Assets;
use server::config::{Config, Raw};
use server::entropy::SystemEntropy;
use server::health::Readiness;
use server::middleware::rate_limit::RateLimits;
use server::router::{Options, router};
use services::demo::{DemoOptions, load};
use services::shop::Shop;
use store::{Engine, Store, StoreOptions};
use testing::{Listing, PrivatePostgres, TestShop};

use crate::report::folder;

const ORIGIN: &str = "http://127.0.0.1";

/// The shop over HTTP as `corridor serve` puts it together, without limits per client: all load comes from one.
pub fn routes(shop: Shop) -> Router {
    let backend = Backend {
        shop,
        site: Arc::new(Site::from_hash_file(Path::new("hash.txt"))),
        cookies: CookieRules::Secure,
        origin: ORIGIN.into(),
    };
    let readiness = Readiness::default();
    readiness.begin();
    let options = Options {
        assets: Assets::default(),
        readiness,
        rate_limits: RateLimits::off(),
        entropy: Arc::new(SystemEntropy),
    };
    router(backend, options)
}

/// The demo marketplace in a folder, on SQLite, with at least so many products.
pub async fn demo(data: &Path, products: u32) -> Shop {
    let mut raw = Raw::default();
    raw.set("data", "--data", data.display().to_string());
    let config = Config::from_raw(&raw).expect("a folder is all that must be set");
    let open = || async { server::shop::open(&config).await.expect("the shop opens") };
    let shop = open().await;
    let loaded = load(&shop, &DemoOptions::default(), &|_| {}).await;
    let there = loaded.expect("the demo is sound").products;
    if products > there {
        let options = DemoOptions {
            variations: products - there,
            ..DemoOptions::default()
        };
        let loaded = load(&shop, &options, &|_| {}).await;
        loaded.expect("the demo can be multiplied");
    }
    // Opened anew, because the demo's rates are read at the start.
    shop.store().close().await;
    open().await
}

/// A database that keeps what it acknowledges, on the disk that is built on.
pub struct Durable {
    /// The database.
    pub store: Store,
    _folder: tempfile::TempDir,
    _cluster: Option<PrivatePostgres>,
}

impl Durable {
    /// An empty one with the schema, as large as `corridor serve` would open it.
    pub async fn on(engine: Engine) -> Self {
        let own = tempfile::tempdir_in(folder()).expect("the target folder can be written to");
        let (url, cluster) = match engine {
            Engine::Sqlite => (
                format!("sqlite:{}", own.path().join("corridor.sqlite").display()),
                None,
            ),
            Engine::Postgres => {
                let cluster = PrivatePostgres::start_durable();
                (cluster.url("postgres"), Some(cluster))
            }
        };
        let store = Store::connect(&url, StoreOptions::default()).await;
        let store = store.expect("a database of our own accepts connections");
        store.migrate().await.expect("the schema applies");
        Self {
            store,
            _folder: own,
            _cluster: cluster,
        }
    }
}

/// Puts so many distinct things on the shelves of a seller in China, each with this many units.
pub async fn stock(shop: &TestShop, distinct: usize, units: u32) -> Vec<VariantId> {
    let seller = shop.chinese_seller("bench").await;
    let mut variants = Vec::new();
    for number in 0..distinct {
        let slug = format!("thing-{number}");
        let listing = Listing::new(seller, &slug, "39.90").stock(units);
        variants.push(shop.list(listing).await.variant());
    }
    variants
}
