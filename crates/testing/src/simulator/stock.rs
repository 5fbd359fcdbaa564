//! What is on the shelves, and what went back there.

use services::payment::PaymentMethod;

use super::seen::{Parcel, Seen};
use super::world::{Known, World};

impl World {
    /// The model goes on from what was seen before an order changed.
    pub(super) async fn follow(&mut self, index: usize, before: &Seen) {
        let known = &mut self.orders[index];
        for at in 0..known.boxes.len() {
            let more = shelved(known, at, &before.parcels[at]);
            for (sum, more) in known.boxes[at].shelved.iter_mut().zip(more) {
                *sum += more;
            }
        }
        self.follow_refunds(index, before).await;
    }

    /// What was received and not ordered, or came back, is on the shelf.
    pub(super) async fn compare_stock(&self) {
        for variant in &self.variants {
            let mut gone = 0;
            for own in self.orders.iter().flat_map(|known| &known.boxes) {
                for (line, ordered) in own.ordered.iter().enumerate() {
                    if ordered.0 == *variant {
                        gone += i64::from(ordered.1 - own.shelved[line]);
                    }
                }
            }
            let stock = self.shop.stock_of(*variant).await;
            if stock.on_hand != stock.received - gone {
                self.fail(&format!("stock {stock:?}, of which {gone} are gone"));
            }
        }
    }
}

/// The units of a parcel that went back to the shelf: all of what was never paid, and what is called off or not accepted. What
/// is with a carrier does not, and nobody knows what a shopper's bank or a dispute leaves of the rest.
fn shelved(known: &Known, at: usize, before: &Parcel) -> Vec<u32> {
    let now = &known.seen.parcels[at];
    let less = before.units.iter().zip(&now.units);
    let less = less.map(|(before, now)| before - now);
    let unpaid = ["cancelled", "expired"].contains(&now.state.as_str());
    match before.state.as_str() {
        "awaiting_payment" if unpaid => before.units.clone(),
        "paid" => {
            let there = before.unsent();
            less.zip(there)
                .map(|(less, there)| less.min(there))
                .collect()
        }
        "shipped" if known.method == PaymentMethod::Cash && now.state == "refunded" => {
            less.collect()
        }
        _ => vec![0; now.units.len()],
    }
}
