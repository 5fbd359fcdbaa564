//! What there is to buy, and what the books say of it in the end.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;

use domain::ids::{OrderId, VariantId};
use store::fx_rate::{self, FxRateRow};
use store::{Store, StoreOptions};
use tempfile::TempDir;
use testing::{Listing, TestShop, reference};
use tokio::runtime::Runtime;

use super::http::get;
use super::process::corridor;
use super::shopper::Checkout;

/// Few enough that shoppers want the same thing now and then.
const DISTINCT: usize = 3;
const UNITS: u32 = 100_000;

/// The data folder of a shop with goods on its shelves.
#[derive(Debug)]
pub struct Shelves {
    data: TempDir,
    url: String,
    variants: Vec<VariantId>,
}

impl Shelves {
    /// Makes the database that the server is going to find, with rates and goods.
    pub fn fill() -> Self {
        Self::fill_in(tempfile::tempdir().unwrap())
    }

    /// The same in a folder that is there.
    pub fn fill_in(data: TempDir) -> Self {
        let url = format!("sqlite:{}", data.path().join("corridor.sqlite").display());
        Self::fill_database(data, url)
    }

    /// The same in an empty database of PostgreSQL. The server learns of it as an operator would tell it.
    pub fn fill_postgres(url: String) -> Self {
        let data = tempfile::tempdir().unwrap();
        let settings = format!("database_url = \"{url}\"\n");
        std::fs::write(data.path().join("corridor.toml"), settings).unwrap();
        Self::fill_database(data, url)
    }

    fn fill_database(data: TempDir, url: String) -> Self {
        let variants = Runtime::new().unwrap().block_on(async {
            let store = open(&url).await;
            store.migrate().await.unwrap();
            put_rates(&store).await;
            let shop = TestShop::new(store.clone());
            let seller = shop.chinese_seller("crash").await;
            let mut variants = Vec::new();
            for number in 0..DISTINCT {
                let slug = format!("thing-{number}");
                variants.push(
                    shop.list(Listing::new(seller, &slug, "39.90").stock(UNITS))
                        .await
                        .variant(),
                );
            }
            store.close().await;
            variants
        });
        Self {
            data,
            url,
            variants,
        }
    }

    /// The folder for `--data`.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// What a shopper wants.
    pub fn variant(&self, shopper: usize) -> VariantId {
        self.variants[shopper % DISTINCT]
    }

    /// `corridor check` finds nothing, also while the server runs.
    pub fn assert_checked(&self) {
        let output = corridor(self.data()).arg("check").output().unwrap();
        let (lines, errors) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(output.status.success(), "{lines}{errors}");
    }

    /// The shop answers, and no invariant is broken.
    pub fn assert_sound(&self, server: SocketAddr) {
        assert_eq!(get(server, "/healthz", &[]).unwrap().status, 200);
        self.assert_checked();
    }

    /// There are as many orders as were acknowledged, and as many units sold: none twice, none lost.
    pub fn assert_sold(&self, checkouts: &[Checkout]) {
        let orders: Vec<&str> = checkouts.iter().filter_map(Checkout::order).collect();
        let distinct: BTreeSet<&str> = orders.iter().copied().collect();
        assert_eq!(orders.len(), distinct.len(), "one request, one order");
        let (stored, sold, reserved) = Runtime::new().unwrap().block_on(async {
            let store = open(&self.url).await;
            let shop = TestShop::new(store.clone());
            let stored = store::order::count(&mut store.reader().await.unwrap())
                .await
                .unwrap();
            let (mut sold, mut reserved) = (0, 0);
            for variant in &self.variants {
                let stock = shop.stock_of(*variant).await;
                sold += stock.sold;
                reserved += stock.reserved;
            }
            store.close().await;
            (stored, sold, reserved)
        });
        println!(
            "{} checkouts, {} orders, {sold} units sold",
            checkouts.len(),
            orders.len()
        );
        let orders = i64::try_from(orders.len()).unwrap();
        let units = i64::try_from(checkouts.iter().map(Checkout::units).sum::<u64>()).unwrap();
        assert!(orders > 0, "somebody got as far as an order");
        assert_eq!(
            (stored, sold, reserved),
            (orders, units, 0),
            "orders stored, units sold and reserved"
        );
    }

    /// Every order was called off: its money went back once, and its units lie on the shelf again.
    pub fn assert_given_back(&self, checkouts: &[Checkout]) {
        Runtime::new().unwrap().block_on(async {
            let store = open(&self.url).await;
            let shop = TestShop::new(store.clone());
            for checkout in checkouts {
                let order = checkout.order().expect("it was placed").parse().unwrap();
                let mut conn = store.reader().await.unwrap();
                let row = store::order::lookup(&mut conn, order).await.unwrap();
                drop(conn);
                let paid = row.expect("it is kept").total.minor;
                assert_eq!(given_back(&shop, order).await, (1, paid, paid), "{order}");
            }
            for variant in &self.variants {
                let stock = shop.stock_of(*variant).await;
                let units = (stock.on_hand, stock.reserved, stock.sold - stock.returned);
                assert_eq!(units, (i64::from(UNITS), 0, 0));
            }
            shop.assert_sound().await;
            store.close().await;
        });
    }
}

/// What goes back to a shopper, as the shop and the bank have it, once the refunds that wait are sent.
async fn given_back(shop: &TestShop, order: OrderId) -> (usize, i64, i64) {
    let mut conn = shop.store().reader().await.unwrap();
    let refunds = store::refund::list_by_order(&mut conn, order)
        .await
        .unwrap();
    let (mut decided, mut sent) = (0, 0);
    for refund in &refunds {
        services::refund::settle_refund(shop, refund.id)
            .await
            .unwrap();
        decided += refund.total.minor;
        sent += store::testbank::sum_refunded(&mut conn, refund.payment_id)
            .await
            .unwrap();
    }
    (refunds.len(), decided, sent)
}

async fn open(url: &str) -> Store {
    Store::connect(url, StoreOptions::default()).await.unwrap()
}

/// The demo's rates, dated long ago, so that they hold whatever day it is.
async fn put_rates(store: &Store) {
    let mut tx = store.begin().await.unwrap();
    for rate in reference().fx.rates() {
        let row = FxRateRow {
            quote: rate.quote,
            date: jiff::civil::date(2020, 1, 1),
            base: rate.base,
            rate_e9: rate.rate_e9,
            source: rate.source,
        };
        fx_rate::put(&mut tx, &row).await.unwrap();
    }
    tx.commit().await.unwrap();
}
