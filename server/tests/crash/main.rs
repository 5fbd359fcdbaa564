//! `kill -9` at any moment: what was acknowledged is there afterwards, what was not is wholly there or wholly absent.
//!
//! The real binary serves; threads shop through the JSON API; the process is killed in the middle of it, at a moment that
//! a seed decides, and started again on the same files. Nothing is repaired by hand.
//!
//! **Deliberately absent:** a power cut. The system's own memory survives here, so this proves the order of writes and the
//! recovery, not that the disk was waited for.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod full_disk;
mod http;
mod postgres;
mod process;
mod shelves;
mod shopper;
#[cfg(target_os = "linux")]
mod strace;
#[cfg(target_os = "linux")]
mod syncs;

use std::sync::mpsc::{self, Sender};
use std::time::{Duration, Instant};

use services::ports::Entropy as _;
use testing::SeededEntropy;

use process::Corridor;
use shelves::Shelves;
use shopper::{Checkout, Shopper};

const LIVES: usize = 10;
const SHOPPERS: usize = 4;
/// Answers before the server dies: from the first cart to several whole checkouts.
const ANSWERS_MIN: u64 = 3;
const ANSWERS_MAX: u64 = 90;
/// A commit takes a few milliseconds: so the last answer is followed by any part of the next ones.
const FURTHER_US_MAX: u64 = 12_000;
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

#[test]
fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    let seed = seed();
    println!("CORRIDOR_CRASH_SEED={seed}");
    let chance = SeededEntropy::new(seed);
    let shelves = Shelves::fill();
    let mut checkouts: Vec<Checkout> = Vec::new();
    for life in 0..LIVES {
        let server = Corridor::start(shelves.data());
        for checkout in &mut checkouts {
            checkout.goes_on(server.address());
        }
        shelves.assert_sound(server.address());
        let answers = ANSWERS_MIN + below(&chance, ANSWERS_MAX - ANSWERS_MIN);
        let further = Duration::from_micros(below(&chance, FURTHER_US_MAX));
        let begun = shop_until_killed(server, &shelves, &chance, answers, further);
        println!(
            "life {life}: killed {further:?} after answer {answers}, {} checkouts begun",
            begun.len()
        );
        checkouts.extend(begun);
        shelves.assert_checked();
    }
    let server = Corridor::start(shelves.data());
    for checkout in &mut checkouts {
        checkout.goes_on(server.address());
    }
    server.kill();
    shelves.assert_checked();
    shelves.assert_sold(&checkouts);
}

/// Everybody shops; after so many answers, and a moment more, the server is killed.
fn shop_until_killed(
    server: Corridor,
    shelves: &Shelves,
    chance: &SeededEntropy,
    answers: u64,
    further: Duration,
) -> Vec<Checkout> {
    let address = server.address();
    std::thread::scope(|scope| {
        let (answered, all_answers) = mpsc::channel();
        let start = |number: usize, answered: Sender<()>| {
            let shopper = Shopper::new(address, shelves.variant(number), key(chance), answered);
            scope.spawn(move || shopper.shop_until_nobody_answers())
        };
        let shoppers: Vec<_> = (0..SHOPPERS)
            .map(|number| start(number, answered.clone()))
            .collect();
        for _ in 0..answers {
            // A shopper that fails its test stops answering: its own words come with the join below.
            if all_answers.recv_timeout(ANSWER_WITHIN).is_err() {
                break;
            }
        }
        let until = Instant::now() + further;
        while Instant::now() < until {
            std::hint::spin_loop();
        }
        server.kill();
        let checkouts = shoppers
            .into_iter()
            .map(|shopper| shopper.join().expect("the shopper was served"));
        checkouts.flatten().collect()
    })
}

/// The seed of this run: the one that is to be repeated, or a new one.
fn seed() -> u64 {
    let given = std::env::var("CORRIDOR_CRASH_SEED").ok();
    given.map_or_else(
        || {
            let mut bytes = [0; 8];
            getrandom::fill(&mut bytes).unwrap();
            u64::from_le_bytes(bytes)
        },
        |text| text.parse().expect("CORRIDOR_CRASH_SEED is a number"),
    )
}

fn below(chance: &SeededEntropy, limit: u64) -> u64 {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    u64::from_le_bytes(bytes) % limit
}

/// The beginning of a shopper's idempotency keys.
fn key(chance: &SeededEntropy) -> String {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    format!("{:016x}", u64::from_le_bytes(bytes))
}
