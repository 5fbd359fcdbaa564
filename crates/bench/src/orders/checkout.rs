//! Whole checkouts as a shop's own programs would make them: over HTTP, through the JSON API.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use domain::ids::VariantId;
use serde_json::{Value, json};
use store::Engine;
use testing::TestShop;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

use crate::cpu::{Side, stay_on};
use crate::http::{Answer, Connection, post};
use crate::serve::Server;
use crate::shop::{Durable, routes, stock};
use crate::stats::{median, percentile};

/// Checkouts per second of a round, and the latency of each in milliseconds.
type Round = (f64, Vec<f64>);

const ROUNDS: usize = 3;
const ROUND: Duration = Duration::from_millis(2500);
const REQUESTS_PER_CHECKOUT: f64 = 5.0;

/// Checkouts a second, medians of the rounds, and how long one takes from the cart to the payment.
#[derive(Debug)]
pub struct Speed {
    pub per_second: f64,
    pub requests_per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
}

/// Measures one database with so many buyers at a time, each with goods of her own.
pub fn measure(engine: Engine, buyers: usize) -> Speed {
    let (tell, told) = std::sync::mpsc::channel();
    let server = Server::start(move || async move {
        let database = Durable::on(engine).await;
        let shop = TestShop::new(database.store.clone());
        tell.send(stock(&shop, buyers, 100_000).await)
            .expect("the bench waits");
        let router = routes((*shop).clone());
        // The database goes with the server.
        router.layer(axum::Extension(std::sync::Arc::new(database)))
    });
    let variants = told.recv().expect("the shelves are filled");
    let rounds: Vec<Round> = (0..ROUNDS)
        .map(|_| round(server.address, &variants))
        .collect();
    let of =
        |figure: &dyn Fn(&Round) -> f64| median(&rounds.iter().map(figure).collect::<Vec<_>>());
    let per_second = of(&|round| round.0);
    Speed {
        per_second,
        requests_per_second: per_second * REQUESTS_PER_CHECKOUT,
        p50_ms: of(&|round| percentile(&round.1, 50.0)),
        p99_ms: of(&|round| percentile(&round.1, 99.0)),
    }
}

fn round(address: SocketAddr, variants: &[VariantId]) -> (f64, Vec<f64>) {
    std::thread::scope(|scope| {
        let client = scope.spawn(|| {
            stay_on(Side::Client);
            let runtime = Builder::new_current_thread().enable_all().build();
            let runtime = runtime.expect("a runtime can be made");
            LocalSet::new().block_on(&runtime, shoppers(address, variants))
        });
        client.join().expect("the load runs to its end")
    })
}

async fn shoppers(address: SocketAddr, variants: &[VariantId]) -> (f64, Vec<f64>) {
    let start = Instant::now();
    let shoppers: Vec<_> = variants
        .iter()
        .map(|variant| tokio::task::spawn_local(shopper(address, *variant, start)))
        .collect();
    let mut latencies_ms = Vec::new();
    for shopper in shoppers {
        latencies_ms.extend(shopper.await.expect("a shopper shops to the end"));
    }
    let per_second = latencies_ms.len() as f64 / start.elapsed().as_secs_f64();
    (per_second, latencies_ms)
}

async fn shopper(address: SocketAddr, variant: VariantId, start: Instant) -> Vec<f64> {
    let connection = Connection::open(address).await;
    let mut connection = connection.expect("the server takes connections");
    let mut latencies_ms = Vec::new();
    while start.elapsed() < ROUND {
        let begun = Instant::now();
        check_out(&mut connection, variant).await;
        latencies_ms.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    latencies_ms
}

/// Cart, line, quote, order, payment.
async fn check_out(connection: &mut Connection, variant: VariantId) {
    let cart = send(
        connection,
        "/api/v1/carts",
        &[],
        &json!({ "country": "KZ", "lang": "en" }),
        201,
    )
    .await;
    let (id, token) = (text(&cart, "/id"), text(&cart, "/token"));
    let opened = [("x-cart-token", token.as_str())];
    let line = json!({ "variant": variant, "quantity": 1 });
    send(
        connection,
        &format!("/api/v1/carts/{id}/lines"),
        &opened,
        &line,
        201,
    )
    .await;
    let quote = json!({ "address": address() });
    let quote = send(
        connection,
        &format!("/api/v1/carts/{id}/quote"),
        &opened,
        &quote,
        200,
    )
    .await;
    let quote = text(&quote, "/id");
    let order = json!({ "quote": quote, "email": "shopper@example.org", "payment": { "method": "testbank" } });
    let order = send(
        connection,
        "/api/v1/orders",
        &[("idempotency-key", &quote)],
        &order,
        201,
    )
    .await;
    let pay = format!("{}/pay", text(&order, "/payment/next/redirect"));
    send(connection, &pay, &[], &Value::Null, 303).await;
}

async fn send(
    connection: &mut Connection,
    path: &str,
    headers: &[(&str, &str)],
    body: &Value,
    status: u16,
) -> Value {
    let answer: Answer = connection
        .ask(&post(path, headers, body))
        .await
        .expect("the server answers");
    assert_eq!(
        answer.status,
        status,
        "{path}: {}",
        String::from_utf8_lossy(&answer.body)
    );
    answer.json()
}

fn text(value: &Value, pointer: &str) -> String {
    let text = value.pointer(pointer).and_then(Value::as_str);
    text.unwrap_or_else(|| panic!("{pointer} in {value}"))
        .to_owned()
}

fn address() -> Value {
    json!({
        "name": "Aigul Sadykova", "line1": "Abay 10, 25", "city": "Almaty", "postcode": "050000", "country": "KZ",
        "phone": "+7 701 234 56 78",
    })
}
