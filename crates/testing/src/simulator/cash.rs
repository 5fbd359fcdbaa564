//! Cash at the door: a courier is paid parcel by parcel, or brings the parcel back.

use std::time::Duration;

use services::payment::cash::{bring_back, collect_cash};

use super::act::Expect;
use super::seen::Parcel;
use super::world::World;

/// How long after a delivery the seller has the money.
const PATIENCE: Duration = Duration::from_secs(7 * 86_400);

/// The smallest coin that people pay with, in minor units: a tenge, a grosz, a quarter of a dirham.
fn coin_minor(country: &str) -> i64 {
    match country {
        "KZ" => 100,
        "AE" => 25,
        _ => 1,
    }
}

/// What of an amount can be paid in coins: the nearest, and the larger one of two that are as near.
fn in_coins(minor: i64, coin_minor: i64) -> i64 {
    (2 * minor + coin_minor) / (2 * coin_minor) * coin_minor
}

/// Whether it is on its way or there, and not over.
pub(super) fn is_at_the_door(parcel: &Parcel) -> bool {
    ["shipped", "delivered", "disputed"].contains(&parcel.state.as_str())
}

impl World {
    /// A courier passes the cash of a parcel on, or the parcel is back with its seller.
    pub(super) async fn meet_courier(&mut self, index: usize, at: usize) {
        match self.dice.percent(75) {
            true => self.collect(index, at).await,
            false => self.bring_back(index, at).await,
        }
    }

    async fn collect(&mut self, index: usize, at: usize) {
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let left = known.boxes[at].total - parcel.refunded;
        let cash = in_coins(left, coin_minor(known.country));
        let disputed = parcel.state == "disputed";
        let expect = match known.is_promised(at) && is_at_the_door(parcel) {
            true => {
                parcel.cash = Some(cash);
                if parcel.state == "shipped" {
                    "delivered".clone_into(&mut parcel.state);
                }
                after.follow();
                Expect::Seen(after, 0)
            }
            false => Expect::Refused,
        };
        let user = self.operators[self.dice.pick(2)].clone();
        let result = collect_cash(&self.shop, &user, known.boxes[at].id).await;
        if self.compare(index, "collect cash", expect, result).await {
            let due = self.shop.now().plus(PATIENCE);
            let own = &mut self.orders[index].boxes[at];
            own.due = Some(due);
            own.rounding = left - cash;
            if disputed {
                self.tally.count("collect cash of a dispute");
            }
        }
        self.compare_till().await;
    }

    async fn bring_back(&mut self, index: usize, at: usize) {
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let expect = match known.is_promised(at) && parcel.state == "shipped" {
            true => {
                parcel.refunded = known.boxes[at].total;
                parcel.units.fill(0);
                "refunded".clone_into(&mut parcel.state);
                after.follow();
                Expect::Seen(after, 0)
            }
            false => Expect::Refused,
        };
        let user = self.operators[self.dice.pick(2)].clone();
        let result = bring_back(&self.shop, &user, known.boxes[at].id).await;
        self.compare(index, "bring back", expect, result).await;
        self.compare_till().await;
    }

    /// What is still promised at a world's end is sent, and then paid or brought back.
    pub(super) async fn hand_over(&mut self) {
        for index in 0..self.orders.len() {
            for at in 0..self.orders[index].boxes.len() {
                if !self.orders[index].is_promised(at) {
                    continue;
                }
                if self.orders[index].seen.parcels[at].state == "paid" {
                    self.ship_rest(index, at).await;
                }
                match self.orders[index].seen.parcels[at].state.as_str() {
                    "shipped" if self.dice.percent(30) => self.bring_back(index, at).await,
                    "shipped" | "delivered" | "disputed" => self.collect(index, at).await,
                    _ => {}
                }
            }
        }
    }
}
