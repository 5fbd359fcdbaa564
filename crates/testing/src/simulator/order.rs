//! Buying, paying, calling off, sending, confirming.

use std::time::Duration;

use domain::order::OrderState;
use services::cart::{CartAccess, apply_coupon};
use services::checkout::place_order;
use services::escrow::extend_release;
use services::order::{
    cancel_order, cancel_units, confirm_receipt, deliver_consignment, view_order,
};
use services::payment::settle;
use services::payment::test_bank::{Decision, decide, decide_silently};
use services::shop::CaptureTime;

use super::act::Expect;
use super::seen::Seen;
use super::world::{Bank, BankCase, Known, KnownParcel, World};
use crate::{asking_from, by_guest, order_request};

const COUNTRIES: [&str; 4] = ["KZ", "PL", "DE", "AE"];
const DAY: Duration = Duration::from_secs(86_400);

impl World {
    pub async fn buy(&mut self) {
        self.fuse.mend();
        let session = self.shop.session().await;
        let asking = asking_from(COUNTRIES[self.dice.pick(COUNTRIES.len())]);
        for _ in 0..=self.dice.roll(2) {
            let variant = self.variants[self.dice.pick(self.variants.len())];
            let units = i64::try_from(1 + self.dice.roll(3)).expect("a few");
            let access = CartAccess::Session(session);
            // What is sold out is not put into the cart.
            let added = services::cart::add_line(&self.shop, &access, asking, variant, units).await;
            self.log.push(format!("add {added:?}"));
            self.shop.clock.advance(Duration::from_millis(1));
        }
        if self.dice.percent(20) {
            let coupon = apply_coupon(&self.shop, &CartAccess::Session(session), "FIRST").await;
            self.log.push(format!("coupon {coupon:?}"));
        }
        let input = services::checkout::QuoteInput {
            asking,
            shipping: None,
        };
        let access = CartAccess::Session(session);
        let Ok(quoted) = services::checkout::quote_cart(&self.shop, &access, input).await else {
            self.refused += 1;
            return;
        };
        let mut request = order_request(session, quoted.quote.id, asking);
        request.idempotency_key = Some(format!("key {}", self.events));
        if self.dice.percent(20) {
            let moments = self.dice.roll(6);
            self.fuse.blow_after(u32::try_from(moments).expect("a few"));
        }
        let mut placed = place_order(&self.shop, request.clone()).await;
        if self.fuse.mend() {
            self.killed += 1;
            // The client did not hear the answer and sends the same again.
            placed = place_order(&self.shop, request).await;
        }
        self.log.push(format!("buy {placed:?}"));
        match placed {
            Ok(placed) => self.remember(placed, by_guest(session)).await,
            Err(_) => self.refused += 1,
        }
    }

    async fn remember(
        &mut self,
        placed: services::checkout::Placed,
        access: services::order::OrderAccess,
    ) {
        let page = view_order(&self.shop, &access, placed.order).await;
        let page = page.expect("the store answers").expect("the order");
        let boxes = page.consignments.iter().map(|parcel| KnownParcel {
            id: parcel.id,
            seller: self
                .sellers
                .iter()
                .position(|user| user.seller == Some(parcel.seller.id))
                .expect("a seller"),
            lines: parcel.lines.iter().map(|line| line.id).collect(),
            total: parcel.breakdown.total.minor,
            days_max: u32::from(parcel.days_max),
            due: None,
            dispute: None,
            dispute_due: None,
            decided_by: None,
        });
        let known = Known {
            id: placed.order,
            boxes: boxes.collect(),
            access,
            payment: placed.payment,
            bank: Bank::Pending,
            currency: placed.total.currency,
            expires: page.expires_at,
            bank_case: BankCase::None,
            capture: self.shop.settings().capture,
            seen: self.look(placed.order).await,
        };
        assert_eq!(known.seen.state, "awaiting_payment");
        self.orders.push(known);
    }

    /// The payer decides at the bank, whose word may get lost, come late or come twice.
    pub async fn pay(&mut self) {
        let index = self.some_order();
        let known = self.orders[index].clone();
        let decision = match self.dice.percent(85) {
            true => Decision::Pay,
            false => Decision::Decline,
        };
        let lost = self.dice.percent(20);
        if lost && known.bank == Bank::Pending && decision == Decision::Pay {
            self.fuse.mend();
            let paid = decide_silently(&self.shop, known.payment, decision).await;
            paid.expect("the bank answers");
            self.orders[index].bank = Bank::Paid;
            self.log.push(format!("silently paid {}", known.id));
            return;
        }
        let result = decide(&self.shop, known.payment, decision).await;
        let killed = self.fuse.mend();
        self.killed += u32::from(killed);
        if killed {
            // What the bank has written down only the bank knows; the shop asks for it.
            self.ask_bank(index).await;
        } else if known.bank == Bank::Pending {
            self.orders[index].bank = match decision {
                Decision::Pay => Bank::Paid,
                Decision::Decline => Bank::Declined,
            };
        }
        let is_paid = self.orders[index].bank == Bank::Paid;
        if is_paid && self.dice.percent(30) {
            // The same word once more.
            settle(&self.shop, known.payment)
                .await
                .expect("it is known");
        } else if killed && is_paid {
            settle(&self.shop, known.payment)
                .await
                .expect("it is known");
        }
        let expect = match is_paid {
            true => paid(&known),
            false => known.seen.clone(),
        };
        self.compare(
            index,
            "pay",
            Expect::Seen(expect, 0),
            result.map_err(drop).or(Ok::<_, ()>(String::new())),
        )
        .await;
    }

    async fn ask_bank(&mut self, index: usize) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::testbank::lookup(&mut conn, self.orders[index].payment).await;
        let state = row.expect("the bank answers").map(|row| row.state);
        self.orders[index].bank = match state.as_deref() {
            Some("authorised" | "voided" | "paid" | "refunded") => Bank::Paid,
            Some("declined") => Bank::Declined,
            _ => Bank::Pending,
        };
    }

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
        let index = self.some_order();
        let known = self.orders[index].clone();
        let at = self.dice.pick(known.boxes.len());
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
        let index = self.some_order();
        let known = self.orders[index].clone();
        let at = self.dice.pick(known.boxes.len());
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
            if self.compare(index, "deliver", expect, result).await && state == "shipped" {
                let due = self.shop.now().plus(DAY * 7);
                let given = own.due.filter(|_| extended);
                self.orders[index].boxes[at].due = Some(given.map_or(due, |given| given.max(due)));
            }
            return;
        }
        let expect = match state.as_str() {
            "shipped" | "delivered" if known.bank_case != BankCase::Open => {
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
        let index = self.some_order();
        let known = self.orders[index].clone();
        let at = self.dice.pick(known.boxes.len());
        let own = &known.boxes[at];
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let held = ["shipped", "delivered"].contains(&parcel.state.as_str());
        let expect = match held && !parcel.extended {
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

/// An order whose money has arrived: paid, or when it is over, on its way back.
pub(super) fn paid(known: &Known) -> Seen {
    let mut after = known.seen.clone();
    match after.state.as_str() {
        "awaiting_payment" => after.all("paid"),
        // What was only promised for an order that is over is let go, and there is nothing to pay back.
        "cancelled" | "expired" if known.capture == CaptureTime::AtOnce => {
            for (parcel, own) in after.parcels.iter_mut().zip(&known.boxes) {
                parcel.refunded = own.total;
                parcel.units.fill(0);
            }
        }
        _ => {}
    }
    after
}
