//! PostgreSQL breaks off in the middle of everything and starts again: a commit whose answer was lost is wholly there or
//! wholly absent, and the server goes on without being started anew.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use testing::PrivatePostgres;

use super::process::Corridor;
use super::shelves::Shelves;
use super::shopper::Checkout;

const SHOPPERS: usize = 4;
const RESTARTS: usize = 6;
/// Purchases between two restarts: one per shopper at least is begun and ended after the restart.
const PURCHASES_BETWEEN: usize = 6;
const PAID_WITHIN: Duration = Duration::from_secs(60);

#[test]
fn purchases_go_on_when_postgres_breaks_off_in_the_middle_of_them() {
    let postgres = PrivatePostgres::start_durable();
    let shelves = Shelves::fill_postgres(postgres.url("postgres"));
    let server = Corridor::start(shelves.data());
    let mut checkouts = shop_while(&shelves, server.address(), |paid| {
        for restart in 0..RESTARTS {
            wait_for(paid, PURCHASES_BETWEEN);
            let begun = Instant::now();
            postgres.break_off();
            println!("restart {restart}: {:?}", begun.elapsed());
        }
        wait_for(paid, PURCHASES_BETWEEN);
    });
    for checkout in &mut checkouts {
        checkout.goes_on(server.address());
    }
    shelves.assert_sound(server.address());
    server.kill();
    shelves.assert_sold(&checkouts);
}

fn wait_for(paid: &Receiver<()>, purchases: usize) {
    for _ in 0..purchases {
        let answer = paid.recv_timeout(PAID_WITHIN);
        answer.expect("purchases go on after a restart");
    }
}

/// Everybody shops while something happens; then the purchases that are under way are brought to their end.
fn shop_while(
    shelves: &Shelves,
    server: SocketAddr,
    happens: impl FnOnce(&Receiver<()>),
) -> Vec<Checkout> {
    let is_over = &AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (paid, all_paid) = mpsc::channel();
        let start = |number: usize, paid: Sender<()>| {
            scope.spawn(move || {
                let mut checkouts = Vec::new();
                while !is_over.load(Ordering::Relaxed) {
                    let key = format!("{number}-{}", checkouts.len());
                    checkouts.push(buy(Checkout::new(key), shelves, server, number));
                    // Nobody listens any more once enough was bought.
                    let _ = paid.send(());
                }
                checkouts
            })
        };
        let shoppers: Vec<_> = (0..SHOPPERS)
            .map(|number| start(number, paid.clone()))
            .collect();
        happens(&all_paid);
        is_over.store(true, Ordering::Relaxed);
        let checkouts = shoppers
            .into_iter()
            .map(|shopper| shopper.join().expect("the shopper was served"));
        checkouts.flatten().collect()
    })
}

/// One purchase, tried again at once whenever the shop cannot.
fn buy(mut checkout: Checkout, shelves: &Shelves, server: SocketAddr, number: usize) -> Checkout {
    let deadline = Instant::now() + PAID_WITHIN;
    while !checkout.is_paid() {
        assert!(Instant::now() < deadline, "a purchase comes to its end");
        let bought = checkout.buy(server, shelves.variant(number));
        // Whatever keeps it from asking, it pays again, which the bank takes once.
        let _ = bought.and_then(|()| checkout.ask_whether_paid(server));
    }
    checkout
}
