//! Quarrels.

use std::time::Duration;

use domain::dispute::{Offer, Reason};
use domain::money::Money;
use domain::time::Timestamp;
use services::dispute::{
    NewDispute, accept_offer, appeal_decision, decide_dispute, dispute_of, escalate_dispute,
    make_offer, open_dispute, receive_goods, send_goods_back, withdraw_dispute,
};

use super::act::Expect;
use super::quarrel::{Act, Quarrel};
use super::seen::{Dispute, Seen};
use super::world::{BankCase, Known, World};

const DAY: Duration = Duration::from_secs(86_400);

/// How long a dispute stays as it is; an operator has no deadline.
pub(super) fn patience(state: &str) -> Option<Duration> {
    match state {
        "awaiting_seller" | "awaiting_shopper" => Some(DAY * 5),
        "awaiting_return" => Some(DAY * 10),
        "returning" => Some(DAY * 30),
        "decided" => Some(DAY * 7),
        _ => None,
    }
}

/// The dispute about a parcel ends by an amount.
pub(super) fn end(seen: &mut Seen, known: &Known, at: usize, amount: i64) {
    let total = known.boxes[at].total;
    let parcel = &mut seen.parcels[at];
    let left = total - parcel.refunded;
    let outcome = match amount {
        0 => "rejected",
        amount if amount >= left => "refunded",
        _ => "partly_refunded",
    };
    match outcome {
        "refunded" => {
            parcel.refunded = total;
            parcel.units.fill(0);
            "refunded".clone_into(&mut parcel.state);
        }
        _ => {
            parcel.refunded += amount;
            "completed".clone_into(&mut parcel.state);
        }
    }
    let dispute = parcel.dispute.as_mut().expect("a dispute");
    "closed".clone_into(&mut dispute.state);
    dispute.outcome = Some(outcome.to_owned());
    seen.follow();
}

/// What stands is carried out: first the goods, where they are to come back and that was not argued away.
pub(super) fn carry_out(seen: &mut Seen, known: &Known, at: usize) {
    let dispute = seen.parcels[at].dispute.as_mut().expect("a dispute");
    let talks = dispute.state.starts_with("awaiting_s") || dispute.state == "escalated";
    let first_the_goods = dispute.with_return && dispute.offer > 0 && talks;
    if first_the_goods {
        "awaiting_return".clone_into(&mut dispute.state);
        return;
    }
    let amount = dispute.offer;
    end(seen, known, at, amount);
}

impl World {
    pub async fn quarrel(&mut self) {
        let goes_on = self.dice.percent(65);
        let (index, at) = self.some_parcel_where(|known, at| {
            let parcel = &known.seen.parcels[at];
            let held = ["shipped", "delivered"].contains(&parcel.state.as_str());
            (goes_on && parcel.state == "disputed") || (!goes_on && held)
        });
        match self.orders[index].seen.parcels[at].dispute.clone() {
            None => self.object(index, at).await,
            Some(dispute) => self.argue(index, at, dispute).await,
        }
    }

    fn offer(&mut self, index: usize, at: usize) -> Offer {
        let known = &self.orders[index];
        let left = known.boxes[at].total - known.seen.parcels[at].refunded;
        let currency = known.currency;
        let sides = u64::try_from(left.max(0)).expect("not negative") + 2;
        let minor = match self.dice.roll(4) {
            0 => left,
            1 => 0,
            // Now and then one more than there is.
            _ => i64::try_from(self.dice.roll(sides)).expect("an amount"),
        };
        Offer {
            amount: Money::new(minor, currency),
            with_return: self.dice.percent(45),
        }
    }

    async fn object(&mut self, index: usize, at: usize) {
        let known = self.orders[index].clone();
        let wish = self.offer(index, at);
        let left = known.boxes[at].total - known.seen.parcels[at].refunded;
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let held = ["shipped", "delivered"].contains(&parcel.state.as_str());
        let expect = match held && (1..=left).contains(&wish.amount.minor) {
            false => Expect::Refused,
            true => {
                "disputed".clone_into(&mut parcel.state);
                parcel.dispute = Some(Dispute {
                    state: "awaiting_seller".to_owned(),
                    offer: wish.amount.minor,
                    with_return: wish.with_return,
                    by: "shopper".to_owned(),
                    outcome: None,
                });
                after.follow();
                Expect::Seen(after, 0)
            }
        };
        let new = NewDispute {
            consignment: known.boxes[at].id,
            reason: Reason::Damaged,
            text: "It is broken.".to_owned(),
            wish: Some(wish),
            pictures: Vec::new(),
        };
        let result = open_dispute(&self.shop, &known.access, known.id, new).await;
        if self.compare(index, "object", expect, result).await {
            let id = dispute_of(&self.shop, &known.access, known.id, known.boxes[at].id).await;
            self.orders[index].boxes[at].dispute = id.expect("the store answers");
            self.wind(index, at);
        }
    }

    /// Starts the clock of a dispute's state.
    fn wind(&mut self, index: usize, at: usize) {
        let now = self.shop.now();
        let dispute = self.orders[index].seen.parcels[at].dispute.as_ref();
        let time = dispute.and_then(|dispute| patience(&dispute.state));
        self.orders[index].boxes[at].dispute_due =
            time.map(|time: Duration| -> Timestamp { now.plus(time) });
    }

    async fn argue(&mut self, index: usize, at: usize, before: Dispute) {
        let Some(id) = self.orders[index].boxes[at].dispute else {
            return;
        };
        let quarrel = Quarrel::new(self, (index, at), before, id);
        let likely = match quarrel.before.state.as_str() {
            "escalated" | "appealed" => 8,
            "awaiting_return" | "returning" | "decided" => 4,
            _ => 0,
        };
        let roll = match self.dice.percent(50) {
            true => likely,
            false => self.dice.roll(9),
        };
        let act = match roll {
            0..=3 => self.bargain(quarrel).await,
            4..=7 => self.move_on(quarrel).await,
            _ => self.rule(quarrel).await,
        };
        let expect = match act.allowed {
            true => Expect::Seen(act.after, 0),
            false => Expect::Refused,
        };
        if self.compare(index, act.what, expect, act.result).await {
            self.wind(index, at);
            if let Some(who) = act.decided_by {
                self.orders[index].boxes[at].decided_by = Some(who);
            }
        }
    }

    /// An offer, an acceptance, a withdrawal.
    async fn bargain(&mut self, quarrel: Quarrel) -> Act {
        let Quarrel { at, id, .. } = quarrel;
        let mut after = quarrel.known.seen.clone();
        let (what, allowed, result) = match self.dice.roll(4) {
            0 | 1 => {
                let offer = self.offer(quarrel.index, at);
                let dispute = after.parcels[at].dispute.as_mut().expect("a dispute");
                dispute.offer = offer.amount.minor;
                dispute.with_return = offer.with_return;
                dispute.state = format!("awaiting_{}", quarrel.other());
                quarrel.me().clone_into(&mut dispute.by);
                let allowed = quarrel.is_turn() && quarrel.fits(offer);
                let result = make_offer(&self.shop, &quarrel.party, id, offer, "").await;
                ("offer", allowed, result)
            }
            2 => {
                let mine = quarrel.before.by == quarrel.me();
                let turn = quarrel.is_turn() || quarrel.before.state == "escalated";
                let mut allowed = !mine && turn;
                if allowed {
                    carry_out(&mut after, &quarrel.known, at);
                    allowed = !is_stuck(&after, &quarrel.known, at);
                }
                let result = accept_offer(&self.shop, &quarrel.party, id).await;
                ("accept", allowed, result)
            }
            _ => {
                let open = quarrel.talks() || quarrel.before.state == "escalated";
                end(&mut after, &quarrel.known, at, 0);
                let dispute = after.parcels[at].dispute.as_mut().expect("a dispute");
                dispute.outcome = Some("withdrawn".to_owned());
                let stuck = is_stuck(&after, &quarrel.known, at);
                let allowed = !stuck && quarrel.is_shopper && open;
                let result = withdraw_dispute(&self.shop, &quarrel.party, id).await;
                ("withdraw", allowed, result)
            }
        };
        Act {
            what,
            allowed,
            after,
            result,
            decided_by: None,
        }
    }

    /// Half the time the step that a dispute waits for.
    fn some_step(&mut self, state: &str) -> u64 {
        let likely = match state {
            "awaiting_return" => 1,
            "returning" => 2,
            "decided" => 3,
            _ => 0,
        };
        match self.dice.percent(50) {
            true => likely,
            false => self.dice.roll(4),
        }
    }

    /// The operator is asked, the goods go back, a decision is appealed.
    async fn move_on(&mut self, quarrel: Quarrel) -> Act {
        let Quarrel { at, id, .. } = quarrel;
        let mut after = quarrel.known.seen.clone();
        let state = quarrel.before.state.as_str();
        let roll = self.some_step(state);
        let dispute = after.parcels[at].dispute.as_mut().expect("a dispute");
        let (shop, party) = (&self.shop, &quarrel.party);
        let (what, allowed, result) = match roll {
            0 => {
                "escalated".clone_into(&mut dispute.state);
                let result = escalate_dispute(shop, party, id, "").await;
                ("escalate", quarrel.talks(), result)
            }
            1 => {
                "returning".clone_into(&mut dispute.state);
                let allowed = quarrel.is_shopper && state == "awaiting_return";
                let result = send_goods_back(shop, party, id, "RR2").await;
                ("send back", allowed, result)
            }
            2 => {
                end(&mut after, &quarrel.known, at, quarrel.before.offer);
                let stuck = is_stuck(&after, &quarrel.known, at);
                let allowed = !stuck && !quarrel.is_shopper && state == "returning";
                ("receive", allowed, receive_goods(shop, party, id).await)
            }
            _ => {
                "appealed".clone_into(&mut dispute.state);
                let result = appeal_decision(shop, party, id, "No.").await;
                ("appeal", state == "decided", result)
            }
        };
        Act {
            what,
            allowed,
            after,
            result,
            decided_by: None,
        }
    }

    /// An operator decides.
    async fn rule(&mut self, quarrel: Quarrel) -> Act {
        let Quarrel { at, id, .. } = quarrel;
        let who = self.dice.pick(2);
        let offer = self.offer(quarrel.index, at);
        let first = quarrel.before.state == "escalated";
        let appealed = quarrel.before.state == "appealed";
        let another = quarrel.known.boxes[at].decided_by != Some(who);
        let mut after = quarrel.known.seen.clone();
        let dispute = after.parcels[at].dispute.as_mut().expect("a dispute");
        dispute.offer = offer.amount.minor;
        dispute.with_return = false;
        "operator".clone_into(&mut dispute.by);
        if first {
            "decided".clone_into(&mut dispute.state);
        } else {
            end(&mut after, &quarrel.known, at, offer.amount.minor);
        }
        let user = self.operators[who].clone();
        let result = decide_dispute(&self.shop, &user, id, offer, "So be it.").await;
        let second = appealed && another && !is_stuck(&after, &quarrel.known, at);
        let allowed = quarrel.fits(offer) && (first || second);
        Act {
            what: "decide",
            allowed,
            after,
            result,
            decided_by: first.then_some(who),
        }
    }
}

/// Whether the dispute about a parcel would be over before it can be: while a bank decides about the payment, or with
/// something for the seller to earn that no courier has brought.
pub(super) fn is_stuck(after: &Seen, known: &Known, at: usize) -> bool {
    let earns = after.parcels[at].state == "completed";
    let waits = known.bank_case == BankCase::Open || (earns && known.is_promised(at));
    waits && is_closed(after, at)
}

/// Whether the dispute about a parcel is over.
fn is_closed(seen: &Seen, at: usize) -> bool {
    let dispute = seen.parcels[at].dispute.as_ref();
    dispute.is_some_and(|dispute| dispute.state == "closed")
}
