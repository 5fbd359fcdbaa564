//! Death at each commit of a purchase, one after the other, until a purchase outlives the counting.
//!
//! SQLite commits by writing pages to its log and having the log synced. A server that dies as it begins to sync has
//! written the commit and told nobody; one that dies between two pages of the log has written a part of it.

use std::io;
use std::net::SocketAddr;

use super::process::Corridor;
use super::shelves::Shelves;
use super::shopper::Checkout;
use super::strace::Strace;

const SYNCS: &str = "fsync,fdatasync";
const WRITES: &str = "pwrite64";
/// A purchase writes hundreds of pieces. A stride without a factor in common with the two calls per page, so that it hits
/// heads and bodies of pages, firsts and lasts.
const WRITES_STRIDE: usize = 5;
/// A purchase that is killed more often than this does not come to its end.
const KILLS_MAX: u32 = 1_000;

/// What is done while the kernel counts.
#[derive(Debug, Clone, Copy)]
enum Part {
    /// From an empty cart to the payment.
    Purchase,
    /// The paid order is called off.
    Cancellation,
}

#[test]
fn a_purchase_outlives_a_kill_at_each_of_its_syncs() {
    die_at_each(Part::Purchase, SYNCS, 1);
}

#[test]
fn a_purchase_outlives_a_kill_between_the_pages_of_its_commits() {
    die_at_each(Part::Purchase, WRITES, WRITES_STRIDE);
}

#[test]
fn a_cancellation_outlives_a_kill_at_each_of_its_syncs() {
    die_at_each(Part::Cancellation, SYNCS, 1);
}

/// A shopper for each call that a server may die at: the server is killed there, started again, and the same shopper goes
/// on to the end.
fn die_at_each(part: Part, calls: &str, stride: usize) {
    if !Strace::is_possible() {
        return;
    }
    let shelves = Shelves::fill();
    let mut checkouts = Vec::new();
    for number in (1..KILLS_MAX).step_by(stride) {
        let mut checkout = Checkout::new(format!("{part:?}-{number}"));
        let outlived = live(part, &shelves, &mut checkout, calls, number);
        shelves.assert_checked();
        let server = Corridor::start(shelves.data());
        part.run(&mut checkout, &shelves, server.address()).unwrap();
        assert_eq!(checkout.state(server.address()).unwrap(), part.end());
        server.kill();
        shelves.assert_checked();
        checkouts.push(checkout);
        if outlived {
            println!("{part:?}: killed {} times at {calls}", checkouts.len() - 1);
            assert!(checkouts.len() > 1, "at least one call was hit");
            return part.assert_ended(&shelves, &checkouts);
        }
    }
    panic!("{part:?} does not end within {KILLS_MAX} of {calls}");
}

/// One life of the server: whether it was there at the end of the purchase.
fn live(part: Part, shelves: &Shelves, checkout: &mut Checkout, calls: &str, number: u32) -> bool {
    let server = Corridor::start(shelves.data());
    part.prepare(checkout, shelves, server.address());
    let strace = Strace::kill_at(&server, calls, number);
    let outlived = part.run(checkout, shelves, server.address()).is_ok();
    server.kill();
    drop(strace);
    outlived
}

impl Part {
    fn prepare(self, checkout: &mut Checkout, shelves: &Shelves, server: SocketAddr) {
        match self {
            Self::Purchase => {}
            Self::Cancellation => checkout.buy(server, shelves.variant(0)).unwrap(),
        }
    }

    fn run(self, checkout: &mut Checkout, shelves: &Shelves, server: SocketAddr) -> io::Result<()> {
        match self {
            Self::Purchase => checkout.buy(server, shelves.variant(0)),
            Self::Cancellation => checkout.cancel(server),
        }
    }

    fn end(self) -> &'static str {
        match self {
            Self::Purchase => "paid",
            Self::Cancellation => "cancelled",
        }
    }

    fn assert_ended(self, shelves: &Shelves, checkouts: &[Checkout]) {
        match self {
            Self::Purchase => shelves.assert_sold(checkouts),
            Self::Cancellation => shelves.assert_given_back(checkouts),
        }
    }
}
