//! The clock moves, and what is due is done.

use std::time::Duration;

use domain::time::Timestamp;
use services::jobs::{run_due, run_hourly};
use services::payment::PaymentMethod;
use services::shop::CaptureTime;

use super::dispute::{carry_out, end, is_stuck, patience};
use super::pay::paid;
use super::seen::{Parcel, Seen};
use super::world::{Bank, BankCase, Known, World};

/// How often the round is run until nothing is left to do.
const ROUNDS_MAX: u32 = 40;
const HOUR: u64 = 3_600;
/// After so long without a word the shop asks what became of a payment.
const SILENCE: Duration = Duration::from_secs(2 * 60);

impl World {
    pub async fn pass_time(&mut self) {
        let seconds = match self.dice.roll(4) {
            0 => 60 * (1 + self.dice.roll(30)),
            1 => HOUR * (1 + self.dice.roll(20)),
            _ => 24 * HOUR * (1 + self.dice.roll(9)),
        };
        self.shop.clock.advance(Duration::from_secs(seconds));
        self.run_round().await;
    }

    /// Runs what is due. A round that is cut off is run again after the restart.
    async fn run_round(&mut self) {
        let ran = run_due(&self.shop).await;
        let killed = self.fuse.mend();
        self.log.push(format!("round {ran:?}, killed: {killed}"));
        self.killed += u32::from(killed);
        if killed {
            // Claims of the dead worker run out.
            self.shop.clock.advance(Duration::from_secs(6 * 60));
        }
        for _ in 0..ROUNDS_MAX {
            let ran = run_due(&self.shop).await;
            let ran = ran.unwrap_or_else(|error| self.fail(&format!("a round: {error:?}")));
            if ran.failed > 0 {
                self.fail(&format!("a job was given up: {ran:?}"));
            }
            if ran.done + ran.expired + ran.released + ran.passed == 0 {
                break;
            }
        }
        let hourly = run_hourly(&self.shop).await;
        if let Err(error) = hourly {
            self.fail(&format!("housekeeping: {error:?}"));
        }
        for index in 0..self.orders.len() {
            self.compare_time(index).await;
        }
        self.learn_entries().await;
        self.compare_till().await;
        self.compare_stock().await;
        self.learn_payouts().await;
    }

    async fn compare_time(&mut self, index: usize) {
        let known = self.orders[index].clone();
        let now = self.look(known.id).await;
        let at = self.shop.now();
        let mut allowed = vec![elapsed(&known, known.seen.clone(), at)];
        if known.bank == Bank::Paid && known.seen != paid(&known) {
            // The bank's word got lost; the shop asks by itself, at the latest when the time to pay is over.
            allowed.push(elapsed(&known, paid(&known), at));
            let over = known.seen.state == "awaiting_payment" && at >= known.expires;
            let silence = known.unheard.map(|since| since.plus(SILENCE));
            if over || silence.is_some_and(|asked| asked <= at) {
                allowed.remove(0);
            }
        }
        let at_bank = known.method == PaymentMethod::TestBank;
        if at_bank && known.capture == CaptureTime::OnDispatch && known.bank == Bank::Paid {
            // The clock may jump over the end of a promise that nobody has taken yet.
            allowed.extend(gone(&known));
        }
        if !allowed.contains(&now) {
            self.fail(&format!(
                "time on {}: seen {now:#?}\nallowed {allowed:#?}\nknown {known:#?}",
                known.id
            ));
        }
        for (position, parcel) in now.parcels.iter().enumerate() {
            let before = known.seen.parcels[position].dispute.as_ref();
            let before = before.map(|dispute| dispute.state.as_str());
            let state = parcel
                .dispute
                .as_ref()
                .map(|dispute| dispute.state.as_str());
            if state != before {
                let time = state.and_then(patience);
                self.orders[index].boxes[position].dispute_due = time.map(|time| at.plus(time));
            }
        }
        self.count_time(index, &now);
        self.orders[index].seen = now;
        self.follow(index, &known.seen).await;
        let known = &self.orders[index];
        let is_unheard = known.bank == Bank::Paid && known.seen != paid(known);
        let since = known.unheard.unwrap_or(at);
        self.orders[index].unheard = is_unheard.then_some(since);
        self.compare_clocks(index).await;
    }

    /// Money that is held is released when the model says so, and what is only promised never is.
    async fn compare_clocks(&self, index: usize) {
        let known = &self.orders[index];
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::consignment::list_by_order(&mut conn, known.id).await;
        for row in rows.expect("the store answers") {
            let mut boxes = known.boxes.iter();
            let own = boxes.find(|own| own.id == row.id).expect("a parcel");
            let held = ["shipped", "delivered"].contains(&row.state.as_str());
            if held && row.release_due_at != own.due {
                self.fail(&format!("due {:?} of {row:#?}", own.due));
            }
        }
    }

    fn count_time(&mut self, index: usize, now: &Seen) {
        let known = &self.orders[index];
        let desk = self.desk();
        let waited = known.seen.state == "awaiting_payment";
        if waited && now.state == "paid" && known.method == PaymentMethod::Cash {
            self.tally.count("promise noted by the clock");
        }
        if now.state == "expired" && waited && desk.sum(index) > 0 {
            self.tally
                .count("order expired that transfers were too small for");
        }
        let at = self.shop.now();
        for (position, own) in self.orders[index].boxes.iter().enumerate() {
            let is_due = own.dispute_due.is_some_and(|due| due <= at);
            let is_open = now.parcels[position].state == "disputed";
            if is_due && is_open && self.orders[index].is_promised(position) {
                self.tally.count("dispute waits for cash");
            }
        }
    }

    pub(super) async fn pass_days(&mut self, days: u64) {
        let day = Duration::from_secs(24 * HOUR);
        self.shop
            .clock
            .advance(day * u32::try_from(days).expect("a few"));
        self.run_round().await;
    }
}

/// An order whose promise ended before the first parcel went.
fn gone(known: &Known) -> Option<Seen> {
    let mut seen = paid(known);
    let states = ["paid", "cancelled"];
    let is_unsent = |parcel: &Parcel| states.contains(&parcel.state.as_str());
    if !seen.parcels.iter().all(is_unsent) || seen.parcels.iter().any(Parcel::is_any_sent) {
        return None;
    }
    for (parcel, own) in seen.parcels.iter_mut().zip(&known.boxes) {
        parcel.refunded = own.total;
        parcel.units.fill(0);
        parcel.unpack_called_off();
    }
    seen.all("cancelled");
    Some(seen)
}

/// An order after time has passed.
fn elapsed(known: &Known, mut seen: Seen, now: Timestamp) -> Seen {
    if seen.state == "awaiting_payment" {
        if now >= known.expires && known.bank != Bank::Paid {
            seen.all("expired");
        }
        return seen;
    }
    for at in 0..seen.parcels.len() {
        let own = &known.boxes[at];
        let is_due = |due: Option<Timestamp>| due.is_some_and(|due| due <= now);
        let parcel = &mut seen.parcels[at];
        let contested = known.bank_case == BankCase::Open;
        let held = ["shipped", "delivered"].contains(&parcel.state.as_str());
        if held && is_due(own.due) && !contested {
            "completed".clone_into(&mut parcel.state);
            seen.follow();
            continue;
        }
        let Some(dispute) = parcel.dispute.clone().filter(|_| is_due(own.dispute_due)) else {
            continue;
        };
        let before = seen.clone();
        match dispute.state.as_str() {
            "awaiting_seller" if dispute.by == "shopper" => carry_out(&mut seen, known, at),
            "awaiting_shopper" if dispute.by == "seller" => carry_out(&mut seen, known, at),
            "awaiting_return" => end(&mut seen, known, at, 0),
            "returning" | "decided" => end(&mut seen, known, at, dispute.offer),
            _ => {}
        }
        if is_stuck(&seen, known, at) {
            seen = before;
        }
    }
    seen
}
