//! What can be seen of an order: the state that the model and the shop are compared in.

use domain::ids::{ConsignmentId, OrderId};
use store::{Conn, StoreError};

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub state: String,
    pub parcels: Vec<Parcel>,
}

/// A consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parcel {
    pub state: String,
    /// Units that were not called off, by line.
    pub units: Vec<u32>,
    /// What was decided to go back, in minor units.
    pub refunded: i64,
    pub extended: bool,
    /// What the courier was paid for it, in minor units.
    pub cash: Option<i64>,
    pub dispute: Option<Dispute>,
    /// What it travels in.
    pub boxes: Vec<Box>,
}

/// A parcel of a consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Box {
    pub position: u32,
    /// Units in it, by line.
    pub units: Vec<u32>,
    /// The tracking number, once it is sent.
    pub tracking: Option<String>,
}

impl Parcel {
    /// Units of each line that were not called off and are in none of these boxes.
    fn outside(&self, is_inside: impl Fn(&Box) -> bool) -> Vec<u32> {
        let left = self.units.iter().enumerate();
        let outside = left.map(|(line, left)| {
            let inside = self.boxes.iter().filter(|packed| is_inside(packed));
            let inside: u32 = inside.map(|packed| packed.units[line]).sum();
            left.saturating_sub(inside)
        });
        outside.collect()
    }

    pub fn loose(&self) -> Vec<u32> {
        self.outside(|_| true)
    }

    pub fn unsent(&self) -> Vec<u32> {
        self.outside(|packed| packed.tracking.is_some())
    }

    pub fn is_any_sent(&self) -> bool {
        self.boxes.iter().any(|packed| packed.tracking.is_some())
    }

    /// Everything that is left went: a paid parcel is shipped.
    pub fn ship_if_sent(&mut self) {
        let is_sent = self.unsent().iter().all(|units| *units == 0);
        if self.state == "paid" && is_sent && self.is_any_sent() {
            "shipped".clone_into(&mut self.state);
        }
    }

    /// Boxes that wait and hold more than is left are unpacked, the last ones first.
    pub fn unpack_called_off(&mut self) {
        let mut room = self.unsent();
        self.boxes.retain(|packed| {
            let mut pairs = packed.units.iter().zip(&room);
            let fits = packed.tracking.is_some() || pairs.all(|(inside, room)| inside <= room);
            if fits && packed.tracking.is_none() {
                for (inside, room) in packed.units.iter().zip(&mut room) {
                    *room -= inside;
                }
            }
            fits
        });
    }
}

/// A dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dispute {
    pub state: String,
    pub offer: i64,
    pub with_return: bool,
    pub by: String,
    pub outcome: Option<String>,
}

/// How far a parcel has come; the order is as far as the last of those that are alive.
const RANKS: [&str; 9] = [
    "awaiting_payment",
    "paid",
    "shipped",
    "delivered",
    "disputed",
    "completed",
    "refunded",
    "cancelled",
    "expired",
];

impl Seen {
    /// The order's state, from its parcels.
    pub fn follow(&mut self) {
        let states = self.parcels.iter().map(|parcel| parcel.state.as_str());
        let least = states.min_by_key(|state| RANKS.iter().position(|rank| rank == state));
        self.state = least.unwrap_or_default().to_owned();
    }

    /// All parcels move.
    pub fn all(&mut self, state: &str) {
        for parcel in &mut self.parcels {
            state.clone_into(&mut parcel.state);
        }
        self.follow();
    }

    /// The same up to so many minor units of each parcel's refund.
    pub fn is_about(&self, other: &Seen, slack: i64) -> bool {
        let mut same = self.clone();
        for (parcel, theirs) in same.parcels.iter_mut().zip(&other.parcels) {
            if (parcel.refunded - theirs.refunded).abs() <= slack {
                parcel.refunded = theirs.refunded;
            }
        }
        same == *other
    }
}

/// Looks at an order in the database.
pub(super) async fn look(conn: &mut Conn, order: OrderId) -> Result<Seen, StoreError> {
    let row = store::order::lookup(conn, order).await?;
    let rows = store::consignment::list_by_order(conn, order).await?;
    let lines = store::order_line::list_by_order(conn, order).await?;
    let back = store::refund::list_lines_by_order(conn, order).await?;
    let disputes = store::dispute::list_by_order(conn, order).await?;
    let parcels = store::parcel::list_by_order(conn, order).await?;
    let contents = store::parcel::list_lines_by_order(conn, order).await?;
    let of = |id: ConsignmentId| back.iter().filter(move |line| line.consignment_id == id);
    let parcel = |row: &store::consignment::ConsignmentRow| Parcel {
        state: row.state.clone(),
        units: lines
            .iter()
            .filter(|line| line.consignment_id == row.id)
            .map(|line| {
                let own = of(row.id).filter(|back| back.order_line_id == line.id);
                line.quantity - own.map(|back| back.quantity).sum::<u32>()
            })
            .collect(),
        refunded: of(row.id)
            .map(|back| {
                back.goods.minor + back.shipping.minor - back.discount.minor
                    + back.duty.minor
                    + back.tax.minor
                    + back.fees.minor
            })
            .sum(),
        boxes: parcels
            .iter()
            .filter(|packed| packed.consignment_id == row.id)
            .map(|packed| Box {
                position: packed.position,
                units: lines
                    .iter()
                    .filter(|line| line.consignment_id == row.id)
                    .map(|line| {
                        let own = contents.iter().find(|inside| {
                            inside.parcel_id == packed.id && inside.order_line_id == line.id
                        });
                        own.map_or(0, |inside| inside.quantity)
                    })
                    .collect(),
                tracking: packed.tracking.clone(),
            })
            .collect(),
        extended: row.release_extended_at.is_some(),
        cash: row.cash.map(|cash| cash.minor),
        dispute: disputes
            .iter()
            .find(|dispute| dispute.consignment_id == row.id)
            .map(|dispute| Dispute {
                state: dispute.state.clone(),
                offer: dispute.offer.minor,
                with_return: dispute.offer_return,
                by: dispute.offer_side.clone(),
                outcome: dispute.outcome.clone(),
            }),
    };
    Ok(Seen {
        state: row.expect("an order stays").state,
        parcels: rows.iter().map(parcel).collect(),
    })
}
