//! `bench simulate`: worlds by the dice against a naive model, on both databases. Fails when a world does, and when the dice
//! never rolled an act.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use serde_json::json;
use store::Engine;
use testing::simulator::{self, Report};
use tokio::runtime::Runtime;

use crate::report::{Table, figure, publish};

/// Business events of each seed.
const EVENTS: u32 = 10_000;

/// Runs so many seeds; a broken one panics with its name.
pub fn run(seeds: u64) -> ExitCode {
    let runtime = Runtime::new().expect("a runtime can be made");
    let columns = ["seed", "database", "events", "refused", "killed", "seconds"];
    let mut table = Table::new("worlds by the dice", &columns);
    let mut acts: BTreeMap<&'static str, u64> = BTreeMap::new();
    let mut all_same = true;
    for seed in 1..=seeds {
        let ends = both(&runtime, seed, &mut table);
        all_same &= ends[0] == ends[1];
        for (act, times) in &ends[0].acts {
            *acts.entry(act).or_default() += u64::from(*times);
        }
    }
    publish("simulate", &[table, table_of(&acts)]);
    if !all_same {
        eprintln!("the two databases end in different states");
    }
    let never = acts.values().filter(|times| **times == 0).count();
    if never > 0 {
        eprintln!("the dice never rolled {never} of the acts");
    }
    match all_same && never == 0 {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn both(runtime: &Runtime, seed: u64, table: &mut Table) -> [Report; 2] {
    [Engine::Sqlite, Engine::Postgres].map(|engine| {
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
        report
    })
}

/// How often each act took effect, over all seeds on one database.
fn table_of(acts: &BTreeMap<&'static str, u64>) -> Table {
    let mut table = Table::new("acts that took effect", &["act", "times"]);
    for (act, times) in acts {
        table.row([json!(act), json!(times)]);
    }
    table
}
