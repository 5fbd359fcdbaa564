//! `bench race`: 1,000 buyers want 100 units at the same moment.
//!
//! The one bench that can fail: not on time, but when the shop sells what it does not have, keeps what it could have
//! sold, answers a buyer with anything but an order or "sold out", or breaks an invariant.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use domain::ids::{PaymentId, QuoteId, SessionId, VariantId};
use serde_json::json;
use services::checkout::{PlaceOrderError, place_order};
use services::operator::check;
use services::payment::test_bank::{Decision, decide};
use store::Engine;
use testing::{TestShop, asking_from, order_request};
use tokio::runtime::Runtime;
use tokio::sync::Barrier;

use crate::report::{Table, figure, publish};
use crate::shop::{Durable, stock};

const BUYERS: usize = 1000;
const UNITS: u32 = 100;

/// What became of the buyers.
#[derive(Debug, Default)]
struct Outcome {
    payments: Vec<PaymentId>,
    refused: usize,
    other: Vec<String>,
    race_s: f64,
    all_paid: bool,
    broken: Vec<&'static str>,
    on_hand: i64,
}

impl Outcome {
    fn is_right(&self) -> bool {
        let orders = self.payments.len();
        orders == UNITS as usize
            && self.refused == BUYERS - orders
            && self.on_hand == 0
            && self.all_paid
            && self.broken.is_empty()
    }
}

/// Runs the race on both databases.
pub fn run() -> ExitCode {
    let runtime = Runtime::new().expect("a runtime can be made");
    let columns = [
        "database",
        "orders",
        "sold out",
        "other",
        "seconds",
        "broken invariants",
        "right",
    ];
    let mut table = Table::new("1,000 buyers of 100 units", &columns);
    let mut code = ExitCode::SUCCESS;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let outcome = runtime.block_on(race(engine));
        for words in outcome.other.iter().take(5) {
            println!("{engine:?}: {words}");
        }
        if !outcome.is_right() {
            code = ExitCode::FAILURE;
        }
        table.row([
            json!(format!("{engine:?}")),
            json!(outcome.payments.len()),
            json!(outcome.refused),
            json!(outcome.other.len()),
            figure(outcome.race_s),
            json!(outcome.broken.len()),
            json!(if outcome.is_right() { "yes" } else { "NO" }),
        ]);
    }
    publish("race", &[table]);
    code
}

async fn race(engine: Engine) -> Outcome {
    let database = Durable::on(engine).await;
    let shop = TestShop::new(database.store.clone());
    let variant = stock(&shop, 1, UNITS).await[0];
    let ready = buyers(&shop, variant).await;
    let mut outcome = everybody_at_once(&shop, ready).await;
    outcome.all_paid = all_pay(&shop, &outcome.payments).await;
    outcome.on_hand = shop.stock_of(variant).await.on_hand;
    let lines = check(&shop).await.expect("the store answers");
    let broken = lines.iter().filter(|line| !line.offenders.is_empty());
    outcome.broken = broken.map(|line| line.name).collect();
    database.store.close().await;
    outcome
}

/// Buyers with a quote in hand: quoting takes nothing off the shelf.
async fn buyers(shop: &TestShop, variant: VariantId) -> Vec<(SessionId, QuoteId)> {
    let asking = asking_from("KZ");
    let mut ready = Vec::with_capacity(BUYERS);
    for _ in 0..BUYERS {
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(variant, 1)]).await;
        ready.push((session, shop.quote(session, asking).await.quote.id));
    }
    ready
}

async fn everybody_at_once(shop: &TestShop, ready: Vec<(SessionId, QuoteId)>) -> Outcome {
    let barrier = Arc::new(Barrier::new(ready.len() + 1));
    let mut tasks = Vec::with_capacity(ready.len());
    for (session, quote) in ready {
        let (shop, barrier) = (shop.clone(), barrier.clone());
        tasks.push(tokio::spawn(async move {
            barrier.wait().await;
            place_order(&shop, order_request(session, quote, asking_from("KZ"))).await
        }));
    }
    barrier.wait().await;
    let start = Instant::now();
    let mut outcome = Outcome::default();
    for task in tasks {
        match task.await.expect("a buyer does not panic") {
            Ok(placed) => outcome.payments.push(placed.payment),
            Err(PlaceOrderError::SoldOut { .. }) => outcome.refused += 1,
            Err(error) => outcome.other.push(format!("{error:?}")),
        }
    }
    outcome.race_s = start.elapsed().as_secs_f64();
    outcome
}

async fn all_pay(shop: &TestShop, payments: &[PaymentId]) -> bool {
    for payment in payments {
        let decided = decide(shop, *payment, Decision::Pay).await;
        if decided.is_err() {
            return false;
        }
    }
    true
}
