//! `bench orders`: orders that are on the disk when they are acknowledged, against how often the disk can be waited for.

mod checkout;
mod shelf;

use serde_json::json;
use store::Engine;
use tokio::runtime::Runtime;

use crate::disk::syncs_per_second;
use crate::report::{Table, figure, folder, publish};

/// Buyers at the same time: one alone, and as many as a good hour has.
const BUYERS: [usize; 2] = [1, 64];
const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// Measures both databases, in the store and over HTTP.
pub fn run() {
    let runtime = Runtime::new().expect("a runtime can be made");
    let syncs = syncs_per_second(&folder());
    let mut disk = Table::new("The disk", &["what", "per second", "ms each"]);
    disk.row([
        json!("write of a page, waited for"),
        figure(syncs),
        figure(1000.0 / syncs),
    ]);
    let columns = [
        "database",
        "buyers",
        "placed/s",
        "paid/s",
        "placed and paid/s",
        "orders per disk wait",
    ];
    let mut shelf = Table::new("In the store: distinct goods, durable", &columns);
    let columns = [
        "database",
        "buyers",
        "checkouts/s",
        "requests/s",
        "p50 ms",
        "p99 ms",
        "checkouts per disk wait",
    ];
    let mut checkouts = Table::new(
        "Whole checkouts over the JSON API: cart, line, quote, order, payment",
        &columns,
    );
    for engine in ENGINES {
        for buyers in BUYERS {
            let speed = runtime.block_on(shelf::measure(engine, buyers));
            shelf.row([
                json!(format!("{engine:?}")),
                json!(buyers),
                figure(speed.placed),
                figure(speed.paid),
                figure(speed.both),
                figure(speed.both / syncs),
            ]);
            let speed = checkout::measure(engine, buyers);
            checkouts.row([
                json!(format!("{engine:?}")),
                json!(buyers),
                figure(speed.per_second),
                figure(speed.requests_per_second),
                figure(speed.p50_ms),
                figure(speed.p99_ms),
                figure(speed.per_second / syncs),
            ]);
        }
    }
    publish("orders", &[disk, shelf, checkouts]);
}
