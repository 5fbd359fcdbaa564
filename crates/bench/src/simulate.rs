//! `bench simulate`: worlds by the dice against a naive model, on both databases. Fails when a world does.

use std::process::ExitCode;
use std::time::Instant;

use serde_json::json;
use store::Engine;
use testing::simulator;
use tokio::runtime::Runtime;

use crate::report::{Table, figure, publish};

/// Business events of each seed.
const EVENTS: u32 = 10_000;

/// Runs so many seeds; a broken one panics with its name.
pub fn run(seeds: u64) -> ExitCode {
    let runtime = Runtime::new().expect("a runtime can be made");
    let columns = ["seed", "database", "events", "refused", "killed", "seconds"];
    let mut table = Table::new("worlds by the dice", &columns);
    let mut all_same = true;
    for seed in 1..=seeds {
        let mut ends = Vec::new();
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let begun = Instant::now();
            let report = runtime.block_on(simulator::run(engine, seed, EVENTS));
            let seconds = begun.elapsed().as_secs_f64();
            table.row([
                json!(seed),
                json!(format!("{engine:?}")),
                json!(report.events),
                json!(report.refused),
                json!(report.killed),
                figure(seconds),
            ]);
            ends.push(report);
        }
        all_same &= ends[0] == ends[1];
    }
    publish("simulate", &[table]);
    if !all_same {
        eprintln!("the two databases end in different states");
    }
    match all_same {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
