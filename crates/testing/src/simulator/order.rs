//! Calling off, arriving, confirming.

use std::time::Duration;

use domain::order::OrderState;
use services::escrow::extend_release;
use services::order::{cancel_order, cancel_units, confirm_receipt, deliver_consignment};

use super::act::Expect;
use super::world::{BankCase, World};

const DAY: Duration = Duration::from_secs(86_400);

impl World {
    pub async fn cancel(&mut self) {
        let index = self.some_order();
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let unsent = after
            .parcels
            .iter()
            .all(|parcel| match parcel.state.as_str() {
                "paid" => !parcel.is_any_sent(),
                state => state == "cancelled",
            });
        let expect = match known.seen.state.as_str() {
            "cancelled" => Expect::Seen(after, 0),
            "awaiting_payment" => {
                after.all("cancelled");
                Expect::Seen(after, 0)
            }
            "paid" if unsent && known.bank_case != BankCase::Open => {
                for (parcel, known) in after.parcels.iter_mut().zip(&known.boxes) {
                    parcel.refunded = known.total;
                    parcel.units.fill(0);
                    parcel.unpack_called_off();
                }
                after.all("cancelled");
                Expect::Seen(after, 0)
            }
            _ => Expect::Refused,
        };
        let result = cancel_order(&self.shop, &known.access, known.id).await;
        self.compare(index, "cancel", expect, result).await;
    }

    pub async fn cancel_units(&mut self) {
        let (index, at) = self.some_parcel(&["paid"]);
        let known = self.orders[index].clone();
        let line = self.dice.pick(known.boxes[at].lines.len());
        let units = u32::try_from(self.dice.roll(3)).expect("a few");
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let total = known.boxes[at].total;
        let contested = known.bank_case == BankCase::Open;
        let too_many = units == 0 || units > parcel.unsent()[line];
        let expect = if contested || parcel.state != "paid" || too_many {
            Expect::Refused
        } else {
            parcel.units[line] -= units;
            parcel.unpack_called_off();
            parcel.ship_if_sent();
            let is_empty = parcel.units.iter().all(|left| *left == 0);
            let slack = match is_empty {
                true => {
                    parcel.refunded = total;
                    "cancelled".clone_into(&mut parcel.state);
                    0
                }
                // The model does not share: something goes back, and not more than there is.
                false => total - parcel.refunded,
            };
            after.follow();
            Expect::Seen(after, slack)
        };
        let wanted = [(known.boxes[at].lines[line], units)];
        let result = cancel_units(&self.shop, &known.access, known.id, &wanted).await;
        self.compare(index, "cancel units", expect, result).await;
        self.note_shipped(index, at, &known.seen);
    }

    /// The carrier reports a delivery, or the shopper confirms.
    pub async fn arrive(&mut self) {
        let (index, at) = self.some_parcel(&["shipped", "delivered"]);
        let known = self.orders[index].clone();
        let own = &known.boxes[at];
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let state = parcel.state.clone();
        if self.dice.percent(50) {
            let expect = match state.as_str() {
                "shipped" => {
                    "delivered".clone_into(&mut parcel.state);
                    after.follow();
                    Expect::Seen(after, 0)
                }
                "delivered" | "completed" => Expect::Seen(after, 0),
                _ => Expect::Refused,
            };
            let extended = known.seen.parcels[at].extended;
            let result = deliver_consignment(&self.shop, own.id).await;
            let arrived = self.compare(index, "deliver", expect, result).await;
            if arrived && state == "shipped" && !known.is_promised(at) {
                let due = self.shop.now().plus(DAY * 7);
                let given = own.due.filter(|_| extended);
                self.orders[index].boxes[at].due = Some(given.map_or(due, |given| given.max(due)));
            }
            return;
        }
        let promised = known.is_promised(at);
        let expect = match state.as_str() {
            // It is there; nobody earns what no courier has brought.
            "shipped" if promised => {
                "delivered".clone_into(&mut parcel.state);
                after.follow();
                Expect::Seen(after, 0)
            }
            "shipped" | "delivered" if known.bank_case != BankCase::Open && !promised => {
                "completed".clone_into(&mut parcel.state);
                after.follow();
                Expect::Seen(after, 0)
            }
            "completed" => Expect::Seen(after, 0),
            _ => Expect::Refused,
        };
        let result: Result<OrderState, _> =
            confirm_receipt(&self.shop, &known.access, known.id, Some(own.id)).await;
        self.compare(index, "confirm", expect, result).await;
    }

    pub async fn extend(&mut self) {
        let (index, at) = self.some_parcel(&["shipped", "delivered"]);
        let known = self.orders[index].clone();
        let own = &known.boxes[at];
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let held = ["shipped", "delivered"].contains(&parcel.state.as_str());
        // Nothing that is only promised is about to be released.
        let expect = match held && !parcel.extended && !known.is_promised(at) {
            true => {
                parcel.extended = true;
                Expect::Seen(after, 0)
            }
            false => Expect::Refused,
        };
        let result = extend_release(&self.shop, &known.access, known.id, own.id).await;
        if self.compare(index, "extend", expect, result).await {
            let due = own.due.map(|due| due.plus(DAY * 10));
            self.orders[index].boxes[at].due = due;
        }
    }
}
