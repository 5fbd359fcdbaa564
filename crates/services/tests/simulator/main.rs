//! A world by the dice, compared with a naive model after each step, on both databases.
//!
//! `cargo xtask bench simulate --seeds N` runs more and longer seeds.

use store::Engine;
use testing::simulator::run;

/// Business events of each seed.
const EVENTS: u32 = 10_000;

async fn both(seed: u64) {
    let lite = run(Engine::Sqlite, seed, EVENTS).await;
    println!(
        "seed {seed}: {} events, {} refused, {} times killed",
        lite.events, lite.refused, lite.killed
    );
    let post = run(Engine::Postgres, seed, EVENTS).await;
    assert!(lite.events >= EVENTS && lite.killed > 100 && lite.refused > 100);
    assert_eq!(lite.never(), [""; 0], "the dice roll every act");
    assert_eq!(lite, post, "both databases end in the same state");
}

#[tokio::test]
async fn the_worlds_of_one_seed_hold() {
    both(1).await;
}

#[tokio::test]
async fn the_worlds_of_another_seed_hold() {
    both(2).await;
}
