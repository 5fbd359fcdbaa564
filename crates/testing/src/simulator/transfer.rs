//! An operator says what a transfer is meant for, or sends it back.

use std::fmt::Debug;

use services::payment::PaymentMethod;
use services::payment::bank_entry::{assign_entry, return_entry};

use super::desk::{Desk, EntryState};
use super::seen::Seen;
use super::world::World;

impl World {
    /// An operator settles what waits.
    pub(super) async fn clear(&mut self) {
        match self.dice.roll(10) {
            0..3 => self.assign().await,
            3..5 => self.send_back().await,
            _ => self.pay_by_hand().await,
        }
    }

    /// A transfer that an operator was shown: most of the time one that waits.
    fn some_entry(&mut self) -> Option<usize> {
        let shown = (0..self.entries.len())
            .filter(|at| self.entry_ids.contains_key(&self.entries[*at].bank_ref));
        let shown: Vec<usize> = shown.collect();
        let is_open = |at: &usize| self.entries[*at].state == EntryState::Open;
        let open: Vec<usize> = shown.iter().copied().filter(is_open).collect();
        let of = match self.dice.percent(85) && !open.is_empty() {
            true => open,
            false => shown,
        };
        (!of.is_empty()).then(|| of[self.dice.pick(of.len())])
    }

    async fn assign(&mut self) {
        let Some(at) = self.some_entry() else {
            return;
        };
        let entry = self.entries[at].clone();
        let order = match self.dice.percent(60) {
            true => entry.meant,
            false => self.some_order(),
        };
        let known = &self.orders[order];
        let (number, method) = (known.number.clone(), known.method);
        let mut ways = vec![self.desk()];
        let allowed = entry.state == EntryState::Open && method == PaymentMethod::BankTransfer;
        if allowed {
            let mut next = self.desk();
            next.entries[at].order = Some(order);
            let settled = self.settled(&next, order);
            ways.push(next);
            ways.extend(settled);
        }
        let user = self.operators[self.dice.pick(2)].clone();
        let id = self.entry_ids[&entry.bank_ref];
        let result = assign_entry(&self.shop, &user, id, &number).await;
        let reached = self.compare_desk("assign", &ways, result).await;
        match (allowed, reached) {
            (false, _) => self.tally.count("entry touched again"),
            (true, 0) => {}
            (true, reached) => {
                self.tally.count("entry assigned");
                if entry.order.is_some_and(|before| before != order) {
                    self.tally.count("entry of another order assigned");
                }
                if reached == 2 {
                    self.tally.count("entry assigned pays");
                }
            }
        }
    }

    async fn send_back(&mut self) {
        if let Some(at) = self.some_entry() {
            self.return_entry(at).await;
        }
    }

    async fn return_entry(&mut self, at: usize) {
        let entry = self.entries[at].clone();
        let mut ways = vec![self.desk()];
        let allowed = entry.state == EntryState::Open;
        if allowed {
            let mut next = self.desk();
            next.entries[at].state = EntryState::Returned;
            ways.push(next);
        }
        let user = self.operators[self.dice.pick(2)].clone();
        let id = self.entry_ids[&entry.bank_ref];
        let result = return_entry(&self.shop, &user, id).await;
        let reached = self.compare_desk("send back", &ways, result).await;
        match (allowed, reached) {
            (false, _) => self.tally.count("entry touched again"),
            (true, 0) => {}
            (true, _) => {
                self.tally.count("entry sent back");
                let desk = self.desk();
                if entry.order.is_some_and(|order| self.is_exact(&desk, order)) {
                    self.tally.count("entry sent back leaves the sum");
                }
            }
        }
    }

    /// Compares an act on transfers, which goes through these states, one transaction after the other. Which of them it
    /// reached: the last one, unless the process was killed; the first alone where it is refused.
    pub(super) async fn compare_desk<T: Debug, E: Debug>(
        &mut self,
        what: &str,
        ways: &[Desk],
        result: Result<T, E>,
    ) -> usize {
        let killed = self.fuse.mend();
        let told = format!("{what}: {result:?}, killed: {killed}");
        self.log.push(told.clone());
        self.killed += u32::from(killed);
        self.refused += u32::from(!killed && result.is_err());
        let reached = self.reached(ways).await;
        let is_right = match (killed, result.is_ok()) {
            (true, _) => reached.is_some(),
            (false, true) => reached == Some(ways.len() - 1),
            (false, false) => reached == Some(0) && ways.len() == 1,
        };
        let (true, Some(reached)) = (is_right, reached) else {
            let open = self.look_open().await;
            self.fail(&format!("{told}\nways {ways:#?}\nopen {open:#?}"));
        };
        self.take_over(&ways[reached]).await;
        reached
    }

    /// Which of these states the shop is in: the last one that fits.
    async fn reached(&mut self, ways: &[Desk]) -> Option<usize> {
        let open = self.look_open().await;
        let mut seen: Vec<(usize, Seen)> = Vec::new();
        for index in ways.last().expect("one").seen.keys() {
            seen.push((*index, self.look(self.orders[*index].id).await));
        }
        let fits = |desk: &Desk| {
            let same = |(index, now): &(usize, Seen)| {
                *now == *desk.seen.get(index).unwrap_or(&self.orders[*index].seen)
            };
            self.open_of(desk) == open && seen.iter().all(same)
        };
        ways.iter().rposition(fits)
    }

    /// The model goes on from this state.
    async fn take_over(&mut self, desk: &Desk) {
        self.entries.clone_from(&desk.entries);
        for (index, now) in &desk.seen {
            let before = std::mem::replace(&mut self.orders[*index].seen, now.clone());
            if ["cancelled", "expired"].contains(&before.state.as_str()) {
                self.tally.count("transfer for an order that is over");
            }
            self.follow(*index, &before).await;
        }
        self.learn_banks();
        self.compare_till().await;
    }

    /// At a world's end every transfer that waits goes back.
    pub(super) async fn send_all_back(&mut self) {
        for at in 0..self.entries.len() {
            if self.entries[at].state == EntryState::Open {
                self.return_entry(at).await;
            }
        }
    }
}
