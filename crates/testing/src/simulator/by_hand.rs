//! Refunds that no provider can send: of a promise nothing has to go back, and the rest is paid by an operator.

use domain::ids::RefundId;
use services::payment::PaymentMethod;
use services::refund::{list_by_hand, paid_by_hand};
use store::Page;

use super::seen::Seen;
use super::world::{Known, World};

/// As many as there are.
pub(super) const ALL: Page = Page {
    limit: 10_000,
    offset: 0,
};

/// What went back of an order, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Back {
    /// Of what was never paid: nothing has to be sent.
    pub released: i64,
    /// An operator has to pay it.
    pub waiting: i64,
    /// An operator has.
    pub sent: i64,
}

impl Known {
    const fn is_paid_back_by_hand(&self) -> bool {
        matches!(
            self.method,
            PaymentMethod::Cash | PaymentMethod::BankTransfer
        )
    }
}

impl World {
    async fn look_back(&self, index: usize) -> Back {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::refund::list_by_order(&mut conn, self.orders[index].id).await;
        let mut back = Back::default();
        for row in rows.expect("the store answers") {
            match row.state.as_str() {
                "released" => back.released += row.total.minor,
                "queued" => back.waiting += row.total.minor,
                _ => back.sent += row.total.minor,
            }
        }
        back
    }

    /// What was just decided to go back of an order is let go where no money came for its parcel, and waits for an operator
    /// where some did.
    pub(super) async fn follow_refunds(&mut self, index: usize, before: &Seen) {
        let known = self.orders[index].clone();
        if !known.is_paid_back_by_hand() || known.seen == *before {
            return;
        }
        let mut expected = known.back;
        for (at, parcel) in known.seen.parcels.iter().enumerate() {
            let more = parcel.refunded - before.parcels[at].refunded;
            let (sum, act) = match (known.is_promised(at), known.method) {
                (true, _) => (&mut expected.released, "refund of a promise"),
                (false, PaymentMethod::Cash) => (&mut expected.waiting, "refund of cash"),
                (false, _) => (&mut expected.waiting, "refund of a transfer"),
            };
            *sum += more;
            if more > 0 {
                self.tally.count(act);
            }
        }
        let now = self.look_back(index).await;
        if now != expected {
            let id = known.id;
            self.fail(&format!(
                "back of {id}: expected {expected:?}, seen {now:?}"
            ));
        }
        self.orders[index].back = now;
    }

    /// An operator pays a refund and says so; now and then one that is not hers to pay, or is paid.
    pub(super) async fn pay_by_hand(&mut self) {
        let waiting = self.refunds_by_hand().await;
        if !waiting.is_empty() && self.dice.percent(80) {
            let (index, refund) = waiting[self.dice.pick(waiting.len())];
            self.pay_back(index, refund).await;
            return;
        }
        let index = self.some_order();
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::refund::list_by_order(&mut conn, self.orders[index].id).await;
        let rows = rows.expect("the store answers");
        drop(conn);
        match rows.len() {
            0 => {}
            count => {
                let refund = rows[self.dice.pick(count)].id;
                self.pay_back(index, refund).await;
            }
        }
    }

    /// With the places of their orders in the world.
    async fn refunds_by_hand(&self) -> Vec<(usize, RefundId)> {
        let rows = list_by_hand(&self.shop, &self.operators[0], ALL).await;
        let of = |number: &str| self.orders.iter().position(|known| known.number == number);
        let rows = rows.expect("the store answers").into_iter();
        let rows = rows.map(|row| (of(&row.order_number).expect("an order"), row.id));
        rows.collect()
    }

    async fn pay_back(&mut self, index: usize, refund: RefundId) {
        let known = self.orders[index].clone();
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::refund::lookup(&mut conn, refund).await;
        let row = row.expect("the store answers").expect("the refund");
        drop(conn);
        let before = self.look_back(index).await;
        let mut after = before;
        let by_hand = known.is_paid_back_by_hand();
        if by_hand && row.state == "queued" {
            after.waiting -= row.total.minor;
            after.sent += row.total.minor;
        }
        let user = self.operators[self.dice.pick(2)].clone();
        let result = paid_by_hand(&self.shop, &user, refund).await;
        let killed = self.fuse.mend();
        let told = format!("pay {refund} back: {result:?}, killed: {killed}");
        self.log.push(told.clone());
        self.killed += u32::from(killed);
        self.refused += u32::from(!killed && result.is_err());
        let now = self.look_back(index).await;
        let is_right = match (killed, result.is_ok()) {
            (true, _) => now == after || now == before,
            (false, is_ok) => now == after && is_ok == by_hand,
        };
        if !is_right {
            self.fail(&format!("{told}: from {before:?} to {now:?}"));
        }
        if by_hand {
            match (now == before, killed) {
                (false, _) => self.tally.count("refund paid by hand"),
                (true, false) => self.tally.count("refund paid by hand again"),
                (true, true) => {}
            }
            self.orders[index].back = now;
        }
        self.compare_till().await;
    }

    /// At a world's end every refund is paid.
    pub(super) async fn pay_all_back(&mut self) {
        for (index, refund) in self.refunds_by_hand().await {
            self.pay_back(index, refund).await;
        }
    }
}
