//! A shop of its own for each test, with something on the shelves.

use std::fs;
use std::sync::Arc;

use app::backend::Backend;
use app::backend::cookies::CookieRules;
use app::backend::site::Site as BuiltSite;
use axum::Router;
use domain::ids::{SellerId, VariantId};
use server::assets::Assets;
use server::health::Readiness;
use server::middleware::rate_limit::RateLimits;
use server::router::{Options, router};
use services::account::session::Role;
use services::account::user_add::{SellsFor, user_add};
use services::shop::{Settings, Shop};
use store::Engine;
use testing::{Listed, Listing, SeededEntropy, TestDatabase, TestShop};

use crate::browser::Browser;

/// The password of every account here.
pub const PASSWORD: &str = "correct horse battery";

/// A shop that answers.
#[derive(Debug)]
pub struct Site {
    pub shop: TestShop,
    pub seller: SellerId,
    pub mug: Listed,
    pub readiness: Readiness,
    backend: Backend,
    assets: Assets,
    database: TestDatabase,
}

/// Runs a test on SQLite and then on PostgreSQL. Whatever it did, every invariant holds afterwards.
pub async fn on_both<T: AsyncFn(&Site)>(test: T) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        println!("on {engine:?}");
        let site = Site::on(engine, Settings::default()).await;
        test(&site).await;
        site.shop.assert_sound().await;
        site.database.store().close().await;
    }
}

/// Runs a test that the database does not matter for.
pub async fn on_sqlite() -> Site {
    Site::on(Engine::Sqlite, Settings::default()).await
}

impl Site {
    /// A shop with one seller, who sells five mugs.
    pub async fn on(engine: Engine, settings: Settings) -> Self {
        let database = TestDatabase::on(engine).await;
        let shop = TestShop::with(database.store().clone(), settings);
        let seller = shop.chinese_seller("cups").await;
        let mug = shop.list(Listing::new(seller, "mug", "39.90")).await;
        let backend = Backend {
            shop: Shop::clone(&shop),
            site: Arc::new(BuiltSite::from_hash_file("no such file".as_ref())),
            cookies: CookieRules::Secure,
            origin: "http://shop.example".into(),
        };
        let readiness = Readiness::default();
        readiness.begin();
        Self {
            shop,
            seller,
            mug,
            readiness,
            backend,
            assets: built_site(),
            database,
        }
    }

    /// What answers, without a limit of requests.
    pub fn router(&self) -> Router {
        self.router_with(RateLimits::off())
    }

    /// What answers, with these limits of requests.
    pub fn router_with(&self, rate_limits: RateLimits) -> Router {
        let options = Options {
            assets: self.assets.clone(),
            readiness: self.readiness.clone(),
            rate_limits,
            entropy: Arc::new(SeededEntropy::default()),
        };
        router(self.backend.clone(), options)
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router())
    }

    /// A browser with mugs in its cart.
    pub async fn buyer(&self, quantity: u32) -> Browser {
        let mut browser = self.browser();
        let added = browser.post("/api/cart-lines", &self.mugs(quantity)).await;
        assert_eq!(added.status, 303, "{}", added.text());
        browser
    }

    /// The form that puts mugs into the cart from a page in Kazakhstan.
    pub fn mugs(&self, quantity: u32) -> Vec<(&'static str, String)> {
        let variant = self.mug.variant().to_string();
        vec![
            ("variant", variant),
            ("quantity", quantity.to_string()),
            ("next", "/kz/en/cart".to_owned()),
        ]
    }

    /// A browser that is logged in as the seller of this shop.
    pub async fn seller_browser(&self, slug: &str) -> Browser {
        let email = format!("{slug}@example.org");
        let added = user_add(
            &self.shop,
            &email,
            PASSWORD,
            "Seller",
            Role::Seller,
            Some(SellsFor::Existing(slug.to_owned())),
        )
        .await;
        added.expect("the seller's shop is there");
        let mut browser = self.browser();
        let form = [("email", email.as_str()), ("password", PASSWORD)];
        assert_eq!(browser.post("/api/login", &form).await.status, 303);
        browser
    }

    /// Units of a variant that can be bought.
    pub async fn on_hand(&self, variant: VariantId) -> i64 {
        self.shop.stock_of(variant).await.on_hand
    }
}

/// What a build leaves: hashed files with their compressed copies, and public ones.
fn built_site() -> Assets {
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    fs::create_dir(folder.path().join("pkg")).expect("a new folder is empty");
    let files = [
        ("pkg/corridor.abc123.css", "body{margin:0}"),
        ("pkg/corridor.abc123.css.br", "as brotli"),
        ("pkg/corridor.abc123.css.gz", "as gzip"),
        ("icon.svg", "<svg/>"),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a new folder can be written to");
    }
    Assets::read(folder.path()).expect("the files are there")
}
