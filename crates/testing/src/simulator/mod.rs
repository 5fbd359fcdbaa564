//! A small marketplace that lives through thousands of days of trade, by the dice.
//!
//! Shoppers, sellers, operators and the bank act at random, the clock moves, and the process is killed between any two steps.
//! Beside the shop runs a model so naive that it can be read: for each act it says what must be seen afterwards, or that the
//! act is refused. After each act the shop is compared with it and every invariant is checked. A world is small, so that
//! checking it whole stays quick; a seed runs as many worlds as its events need.

mod act;
mod books;
mod buy;
mod by_hand;
mod card;
mod cash;
mod desk;
mod dice;
mod dispute;
mod money;
mod order;
mod parcel;
mod pay;
mod people;
mod quarrel;
mod read;
mod seen;
mod statement;
mod stock;
mod tally;
mod terms;
mod till;
mod time;
mod transfer;
mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use services::shop::CaptureTime;
use store::Engine;

use crate::TestDatabase;
use dice::Dice;
use world::World;

/// Business events of one world.
const EVENTS_PER_WORLD: u32 = 400;

/// What a seed came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Acts, refused ones included.
    pub events: u32,
    /// Acts that the shop refused, as the model said.
    pub refused: u32,
    /// How often the process was killed.
    pub killed: u32,
    /// How often each act took effect.
    pub acts: BTreeMap<&'static str, u32>,
    /// The end of every world, in words that are the same on both databases.
    pub end: String,
}

impl Report {
    /// The acts that never took effect: nothing of them was tried.
    #[must_use]
    pub fn never(&self) -> Vec<&'static str> {
        let none = self.acts.iter().filter(|(_, count)| **count == 0);
        none.map(|(act, _)| *act).collect()
    }
}

/// Runs a seed for at least so many business events on an engine.
///
/// # Panics
/// When the shop does anything but what the model says, or an invariant is broken; the message names the seed.
pub async fn run(engine: Engine, seed: u64, events: u32) -> Report {
    let mut report = Report {
        events: 0,
        refused: 0,
        killed: 0,
        acts: BTreeMap::new(),
        end: String::new(),
    };
    let mut world_number = 0;
    while report.events < events {
        let database = TestDatabase::on(engine).await;
        let dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(world_number));
        let name = format!("seed {seed}, world {world_number}, {engine:?}");
        // Every other world takes its payments with the first parcel only.
        let capture = match world_number % 2 {
            0 => CaptureTime::AtOnce,
            _ => CaptureTime::OnDispatch,
        };
        let mut world = World::new(&database, dice, name, capture).await;
        for _ in 0..EVENTS_PER_WORLD.min(events - report.events) {
            world.step().await;
        }
        world.settle_all().await;
        report.events += world.events;
        report.refused += world.refused;
        report.killed += world.killed;
        world.tally.add_to(&mut report.acts);
        let end = world.end().await;
        writeln!(report.end, "world {world_number}\n{end}").expect("a text grows");
        world_number += 1;
        database.store().close().await;
    }
    report
}
