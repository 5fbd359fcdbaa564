//! Who quarrels with whom, and what came of one act.

use domain::dispute::Offer;
use domain::ids::DisputeId;
use services::dispute::{DisputeError, Party};

use super::seen::{Dispute, Seen};
use super::world::{Known, World};

const TALKS: [&str; 4] = [
    "awaiting_seller",
    "awaiting_shopper",
    "awaiting_return",
    "returning",
];

/// Who acts in which dispute.
pub(super) struct Quarrel {
    pub index: usize,
    pub at: usize,
    pub id: DisputeId,
    pub known: Known,
    pub before: Dispute,
    pub is_shopper: bool,
    pub party: Party,
}

impl Quarrel {
    pub fn new(
        world: &mut World,
        (index, at): (usize, usize),
        before: Dispute,
        id: DisputeId,
    ) -> Self {
        let known = world.orders[index].clone();
        let likely = match before.state.as_str() {
            "awaiting_shopper" | "awaiting_return" => 85,
            "awaiting_seller" | "returning" => 15,
            _ => 50,
        };
        let is_shopper = world.dice.percent(likely);
        let party = match is_shopper {
            true => Party::Shopper(known.access.clone()),
            false => Party::Staff(world.sellers[known.boxes[at].seller].clone()),
        };
        Self {
            index,
            at,
            id,
            known,
            before,
            is_shopper,
            party,
        }
    }

    pub const fn me(&self) -> &'static str {
        if self.is_shopper { "shopper" } else { "seller" }
    }

    pub const fn other(&self) -> &'static str {
        if self.is_shopper { "seller" } else { "shopper" }
    }

    pub fn is_turn(&self) -> bool {
        self.before.state == format!("awaiting_{}", self.me())
    }

    pub fn talks(&self) -> bool {
        TALKS.contains(&self.before.state.as_str())
    }

    pub fn fits(&self, offer: Offer) -> bool {
        let left = self.known.boxes[self.at].total - self.known.seen.parcels[self.at].refunded;
        (0..=left).contains(&offer.amount.minor)
    }
}

/// What was done in a dispute, and what must be seen then.
pub(super) struct Act {
    pub what: &'static str,
    pub allowed: bool,
    pub after: Seen,
    pub result: Result<(), DisputeError>,
    pub decided_by: Option<usize>,
}
