//! A full disk: the shop says that it cannot now, keeps what it acknowledged, and goes on as soon as there is room.

use std::io;
use std::net::SocketAddr;

use tempfile::TempDir;

use super::disk::SmallDisk;
use super::http::get;
use super::process::Corridor;
use super::shelves::Shelves;
use super::shopper::Checkout;

/// Room that is left, in blocks: none, a part of a commit, some commits, some purchases.
const ROOMS: [u64; 10] = [0, 1, 2, 3, 5, 13, 34, 89, 233, 377];
const SHOPPERS: usize = 3;
/// In each round, so many purchases of a shopper are more than the room is for.
const PURCHASES_MAX: usize = 500;

/// What happens between the full disk and the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    /// Nothing: the same server goes on.
    Nothing,
    /// The server is killed while the disk is full.
    Kill,
}

/// Dropped in this order: a folder can be removed once nothing is mounted on it.
struct Place {
    disk: SmallDisk,
    shelves: Shelves,
}

impl Place {
    fn new() -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let disk = SmallDisk::mount(folder.path())?;
        let shelves = Shelves::fill_in(folder);
        Some(Self { disk, shelves })
    }
}

#[test]
fn a_full_disk_costs_nothing_that_was_acknowledged() {
    survive(Between::Nothing);
}

#[test]
fn a_server_killed_on_a_full_disk_goes_on_when_there_is_room() {
    survive(Between::Kill);
}

fn survive(between: Between) {
    let Some(place) = Place::new() else { return };
    let Place { disk, shelves } = &place;
    let mut server = Corridor::start(shelves.data());
    let (mut checkouts, mut paid_before) = (Vec::new(), 0);
    for (round, room) in ROOMS.into_iter().enumerate() {
        disk.fill_but(room);
        let mut begun = shop_until_refused(shelves, server.address(), round);
        let alive = get(server.address(), "/healthz", &[]).unwrap();
        assert_eq!(alive.status, 200, "a full disk is no end of the server");
        let paid = begun.iter().filter(|checkout| checkout.is_paid()).count();
        println!("{room} blocks of room: {paid} paid");
        paid_before += paid;
        if between == Between::Kill {
            server.kill();
            disk.clear();
            shelves.assert_checked();
            server = Corridor::start(shelves.data());
        } else {
            disk.clear();
        }
        for checkout in &mut begun {
            checkout.goes_on(server.address());
        }
        let mut next = Checkout::new(format!("{round}-next"));
        next.buy(server.address(), shelves.variant(round)).unwrap();
        begun.push(next);
        shelves.assert_sound(server.address());
        checkouts.extend(begun);
    }
    server.kill();
    assert!(
        paid_before > 0,
        "something was acknowledged that could be lost"
    );
    shelves.assert_checked();
    shelves.assert_sold(&checkouts);
}

/// Everybody shops until nothing can be written: all purchases, each shopper's last one as far as it got.
fn shop_until_refused(shelves: &Shelves, server: SocketAddr, round: usize) -> Vec<Checkout> {
    std::thread::scope(|scope| {
        let start = |number: usize| {
            scope.spawn(move || {
                let mut checkouts = Vec::new();
                for purchase in 0..PURCHASES_MAX {
                    let mut checkout = Checkout::new(format!("{round}-{number}-{purchase}"));
                    let refused = buy(&mut checkout, shelves, server, number).is_err();
                    checkouts.push(checkout);
                    if refused {
                        return checkouts;
                    }
                }
                panic!("{PURCHASES_MAX} purchases found room");
            })
        };
        let shoppers: Vec<_> = (0..SHOPPERS).map(start).collect();
        let checkouts = shoppers
            .into_iter()
            .map(|shopper| shopper.join().expect("the shopper was served"));
        checkouts.flatten().collect()
    })
}

fn buy(
    checkout: &mut Checkout,
    shelves: &Shelves,
    server: SocketAddr,
    number: usize,
) -> io::Result<()> {
    checkout.buy(server, shelves.variant(number))?;
    checkout.ask_whether_paid(server)
}
