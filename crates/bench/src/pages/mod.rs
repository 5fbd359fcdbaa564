//! `bench pages`: pages of the shop, drawn anew for each request, against a bare page of the same size.

mod bare;

use std::time::{Duration, Instant};

use domain::place::Language;
use serde_json::{Value, json};
use services::catalogue::Asking;
use services::catalogue::list_categories::list_categories;
use services::catalogue::list_products::{Shelf, Sort, list_products};
use services::shop::Shop;
use testing::asking_from;
use tokio::runtime::Builder;

use crate::http::{Connection, get};
use crate::load::{Load, Pace, Round};
use crate::report::{Table, figure, folder, publish};
use crate::serve::Server;
use crate::shop::{demo, routes};
use crate::stats::{median, percentile};

/// Products in the shop unless asked otherwise: enough that every category fills several pages.
pub const PRODUCTS: u32 = 1000;

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(1000);
const WARM_UP: Duration = Duration::from_millis(300);
const CONNECTIONS: usize = 8;
const CARDS: u32 = 24;
/// Each way a browser or a monitor may ask.
const ENCODINGS: [&str; 3] = ["identity", "gzip", "br"];
const COLUMNS: [&str; 10] = [
    "page",
    "encoding",
    "bytes sent",
    "shop/s",
    "bare/s",
    "ratio",
    "shop cpu µs",
    "bare cpu µs",
    "p50 ms",
    "p99 ms",
];

/// One page to be measured: the shop's addresses of it.
#[derive(Debug)]
struct Subject {
    name: &'static str,
    paths: Vec<String>,
}

/// Both sides of a comparison, round by round.
#[derive(Debug, Default)]
struct Sides {
    shop: Vec<Round>,
    bare: Vec<Round>,
}

/// Measures the pages with at least so many products in the shop.
pub fn run(products: u32) {
    log_to_nowhere();
    // Kept for the next time: drawing the demo's pictures takes a minute. To begin afresh, remove the folder.
    let data = folder().join(format!("demo-{products}"));
    let (tell, told) = std::sync::mpsc::channel();
    println!("loading the demo …");
    let start = Instant::now();
    let shop = Server::start(move || async move {
        let shop = demo(&data, products).await;
        tell.send(paths(&shop).await).expect("the bench waits");
        routes(shop)
    });
    println!("loaded in {:.1} s", start.elapsed().as_secs_f64());
    let (listing, product) = told.recv().expect("the demo has a full page");
    let mut speed = Table::new("Pages drawn anew, one server core, 8 connections", &COLUMNS);
    let columns = ["page", "requests/s", "p50 ms", "p99 ms"];
    let mut calm = Table::new("The same at half of that load, uncompressed", &columns);
    for (name, paths) in [("listing", listing), ("product", product)] {
        let bytes = size(&shop, &paths);
        let subject = Subject { name, paths };
        let bare = Server::start(move || async move { bare::routes(bytes) });
        for encoding in ENCODINGS {
            let sides = compare(&subject, &shop, &bare, encoding);
            speed.row(sides.row(&subject, encoding));
            if encoding == "identity" {
                calm.row(half(&subject, &shop, &sides));
            }
        }
    }
    publish("pages", &[speed, calm]);
}

/// Log lines are written as in production, but not kept.
fn log_to_nowhere() {
    tracing_subscriber::fmt()
        .with_writer(std::io::sink)
        .with_ansi(false)
        .with_target(false)
        .init();
}

/// The fullest category's listing, and the pages of its first products.
async fn paths(shop: &Shop) -> (Vec<String>, Vec<String>) {
    let asking = Asking {
        language: Language::Ru,
        ..asking_from("KZ")
    };
    let categories = list_categories(shop, asking.language).await;
    for category in categories.expect("the store answers") {
        let shelf = Shelf::Category(category.slug.clone());
        let listing = list_products(shop, asking, shelf, Sort::Popular, 1, CARDS).await;
        let cards = listing.expect("the store answers").cards;
        if cards.len() == CARDS as usize {
            let product = |card: &services::catalogue::ProductCard| {
                format!("/kz/ru/p/{}-{}", card.slug, card.id)
            };
            let products = cards.iter().map(product).collect();
            return (vec![format!("/kz/ru/c/{}", category.slug)], products);
        }
    }
    panic!("no category of the demo fills a page")
}

/// Bytes of the page uncompressed, on average over its addresses.
fn size(server: &Server, paths: &[String]) -> usize {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(async {
        let connection = Connection::open(server.address).await;
        let mut connection = connection.expect("the server takes connections");
        let mut sum = 0;
        for path in paths {
            let answer = connection.ask(&get(path, "identity")).await;
            let answer = answer.expect("the server answers");
            assert_eq!(answer.status, 200, "{path}: {}", answer.head);
            sum += answer.body.len();
        }
        sum / paths.len()
    })
}

fn compare(subject: &Subject, shop: &Server, bare: &Server, encoding: &str) -> Sides {
    let load = |server: &Server, paths: &[String]| Load {
        address: server.address,
        requests: paths.iter().map(|path| get(path, encoding)).collect(),
        connections: CONNECTIONS,
        duration: WARM_UP,
        pace: Pace::Full,
    };
    let mut shop = load(shop, &subject.paths);
    let mut bare = load(bare, &["/".to_owned()]);
    for load in [&mut shop, &mut bare] {
        load.run();
        load.duration = ROUND;
    }
    let mut sides = Sides::default();
    for _ in 0..ROUNDS {
        sides.shop.push(shop.run());
        sides.bare.push(bare.run());
    }
    sides
}

fn middle(rounds: &[Round], of: impl Fn(&Round) -> f64) -> f64 {
    median(&rounds.iter().map(of).collect::<Vec<_>>())
}

impl Sides {
    fn row(&self, subject: &Subject, encoding: &str) -> Vec<Value> {
        let rate = |rounds: &[Round]| middle(rounds, |round| round.per_second);
        let cpu = |rounds: &[Round]| middle(rounds, |round| round.cpu_us);
        let late = |percent| middle(&self.shop, |round| percentile(&round.latencies_ms, percent));
        // Rounds that followed one another shared the machine's mood, so they are compared pair by pair.
        let pairs = self.shop.iter().zip(&self.bare);
        let ratios: Vec<f64> = pairs
            .map(|(shop, bare)| shop.per_second / bare.per_second)
            .collect();
        vec![
            json!(subject.name),
            json!(encoding),
            figure(middle(&self.shop, |round| round.body_bytes).round()),
            figure(rate(&self.shop)),
            figure(rate(&self.bare)),
            figure(median(&ratios)),
            figure(cpu(&self.shop)),
            figure(cpu(&self.bare)),
            figure(late(50.0)),
            figure(late(99.0)),
        ]
    }
}

fn half(subject: &Subject, shop: &Server, sides: &Sides) -> Vec<Value> {
    let rate = middle(&sides.shop, |round| round.per_second) / 2.0;
    let load = Load {
        address: shop.address,
        requests: subject
            .paths
            .iter()
            .map(|path| get(path, "identity"))
            .collect(),
        connections: CONNECTIONS,
        duration: ROUND,
        pace: Pace::PerSecond(rate),
    };
    let rounds: Vec<Round> = (0..ROUNDS).map(|_| load.run()).collect();
    let late = |percent| middle(&rounds, |round| percentile(&round.latencies_ms, percent));
    let rate = middle(&rounds, |round| round.per_second);
    vec![
        json!(subject.name),
        figure(rate),
        figure(late(50.0)),
        figure(late(99.0)),
    ]
}
