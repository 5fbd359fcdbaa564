//! Statements are read, and an operator says what a transfer is meant for or sends it back.

use std::fmt::Debug;

use services::order::view_order;
use services::payment::PaymentMethod;
use services::payment::bank_entry::{Imported, assign_entry, import_statement, return_entry};

use super::desk::{Desk, Entry, EntryState, Line};
use super::seen::Seen;
use super::statement::text_of;
use super::world::World;

impl World {
    /// A shopper transfers, and an operator reads the statement that tells of it, or one that was read before.
    pub(super) async fn transfer(&mut self, index: usize) {
        let mut lines = self.lines_for(index);
        let other = self.some_order();
        let by_transfer = self.orders[other].method == PaymentMethod::BankTransfer;
        if other != index && by_transfer && self.dice.percent(30) {
            lines.extend(self.lines_for(other));
        }
        if !self.statement.is_empty() && self.dice.percent(15) {
            lines = self.statement.clone();
        }
        self.statement.clone_from(&lines);
        self.read_statement(&lines).await;
    }

    async fn read_statement(&mut self, lines: &[Line]) {
        let mut ways = vec![self.desk()];
        let (mut new, mut known) = (Vec::new(), 0);
        for line in lines {
            let desk = ways.last().expect("one").clone();
            let mut numbers = desk.entries.iter().map(|entry| &entry.bank_ref);
            if numbers.any(|number| *number == line.entry.bank_ref) {
                known += 1;
                continue;
            }
            new.push(line);
            let mut next = desk.clone();
            next.entries.push(line.entry.clone());
            let settled = line
                .entry
                .order
                .and_then(|order| self.settled(&next, order));
            ways.push(next);
            ways.extend(settled);
        }
        let last = ways.last().expect("one").clone();
        let user = self.operators[self.dice.pick(2)].clone();
        let result = import_statement(&self.shop, &user, &text_of(lines)).await;
        if let Ok(imported) = &result {
            let is_open = |entry: &&Entry| entry.state == EntryState::Open;
            let of_file =
                |entry: &&Entry| new.iter().any(|line| line.entry.bank_ref == entry.bank_ref);
            let open = last.entries.iter().filter(is_open).filter(of_file).count();
            let expected = Imported {
                added: u32::try_from(new.len()).expect("a few"),
                known,
                open: u32::try_from(open).expect("a few"),
            };
            if *imported != expected {
                self.fail(&format!(
                    "read {imported:?}, expected {expected:?} of {lines:#?}"
                ));
            }
        }
        let was_cut_off = result.is_err();
        let at = self.compare_desk("read", &ways, result).await;
        if was_cut_off && at + 1 < ways.len() {
            self.tally.count("statement cut off");
        }
        if known > 0 {
            self.tally.count("statement read again");
        }
        self.count_lines(&new);
        for line in lines {
            self.compare_page(line.entry.meant).await;
        }
    }

    /// The order's page asks for what did not come, as long as the goods wait for it.
    async fn compare_page(&self, index: usize) {
        let known = &self.orders[index];
        let page = view_order(&self.shop, &known.access, known.id).await;
        let page = page.expect("the store answers").expect("the order");
        let asked = page
            .transfer
            .map(|asked| (asked.amount.minor, asked.received.minor));
        let desk = self.desk();
        let mut open = desk.open_for(index);
        if open.any(|entry| entry.amount.currency != known.currency) {
            // Nobody can say what is missing before somebody has looked at it.
            return;
        }
        let came = desk.sum(index);
        let waits = known.seen.state == "awaiting_payment" && self.shop.now() < known.expires;
        let expected = waits.then_some(((known.total - came).max(0), came));
        if asked != expected {
            self.fail(&format!(
                "page of {known:#?}: {asked:?}, expected {expected:?}"
            ));
        }
    }

    fn count_lines(&mut self, lines: &[&Line]) {
        for line in lines {
            let mut entries = self.entries.iter();
            let entry = entries.find(|entry| entry.bank_ref == line.entry.bank_ref);
            let desk = self.desk();
            let is_late = |order: usize| desk.is_made(order);
            let waits_for_nothing = entry.is_some_and(|entry| {
                entry.state == EntryState::Open && entry.order.is_some_and(is_late)
            });
            match (entry, waits_for_nothing) {
                (None, _) => {}
                (Some(_), true) => self.tally.count("transfer for a paid order"),
                (Some(_), false) => self.tally.count(line.act),
            }
        }
    }

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
    async fn compare_desk<T: Debug, E: Debug>(
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
        let open = self.look_open().await;
        let last = ways.last().expect("one");
        let mut seen: Vec<(usize, Seen)> = Vec::new();
        for index in last.seen.keys() {
            seen.push((*index, self.look(self.orders[*index].id).await));
        }
        let fits = |desk: &Desk| {
            let same = |(index, now): &(usize, Seen)| {
                *now == *desk.seen.get(index).unwrap_or(&self.orders[*index].seen)
            };
            self.open_of(desk) == open && seen.iter().all(same)
        };
        let reached = ways.iter().rposition(fits);
        let is_right = match (killed, result.is_ok()) {
            (true, _) => reached.is_some(),
            (false, true) => reached == Some(ways.len() - 1),
            (false, false) => reached == Some(0) && ways.len() == 1,
        };
        let (true, Some(reached)) = (is_right, reached) else {
            self.fail(&format!(
                "{told}\nways {ways:#?}\nopen {open:#?}\nseen {seen:#?}"
            ));
        };
        self.entries.clone_from(&ways[reached].entries);
        for (index, now) in seen {
            let before = std::mem::replace(&mut self.orders[index].seen, now);
            if ["cancelled", "expired"].contains(&before.state.as_str())
                && before != self.orders[index].seen
            {
                self.tally.count("transfer for an order that is over");
            }
            self.follow_refunds(index, &before).await;
        }
        self.learn_banks();
        self.compare_till().await;
        reached
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
