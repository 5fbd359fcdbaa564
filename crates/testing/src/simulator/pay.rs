//! Paying: at the test bank, from the shopper's own bank, at the door.

use services::payment::test_bank::{Decision, decide, decide_silently};
use services::payment::{PaymentMethod, settle};
use services::shop::CaptureTime;

use super::act::Expect;
use super::cash::is_at_the_door;
use super::seen::Seen;
use super::world::{Bank, Known, World};

impl World {
    pub async fn pay(&mut self) {
        let (index, at) = self.some_parcel_where(|known, at| match known.method {
            PaymentMethod::Cash => known.is_promised(at) && is_at_the_door(&known.seen.parcels[at]),
            _ => known.seen.state == "awaiting_payment",
        });
        match self.orders[index].method {
            PaymentMethod::BankTransfer => self.transfer(index).await,
            PaymentMethod::Cash => self.meet_courier(index, at).await,
            PaymentMethod::TestBank | PaymentMethod::Stripe => self.pay_at_bank(index).await,
            // The cards were taken with the order.
            PaymentMethod::StoreCredit => {}
        }
    }

    /// The payer decides at the bank, whose word may get lost, come late or come twice.
    async fn pay_at_bank(&mut self, index: usize) {
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
}

/// An order whose money has arrived: paid, or when it is over, on its way back.
pub(super) fn paid(known: &Known) -> Seen {
    let mut after = known.seen.clone();
    match after.state.as_str() {
        "awaiting_payment" => after.all("paid"),
        // What was only promised for an order that is over is let go, and there is nothing to pay back. What a card left of it
        // goes back as it came: the order is not paid by a part.
        "cancelled" | "expired" if known.capture == CaptureTime::AtOnce && known.credit == 0 => {
            for (parcel, own) in after.parcels.iter_mut().zip(&known.boxes) {
                parcel.refunded = own.total;
                parcel.units.fill(0);
            }
        }
        _ => {}
    }
    after
}
