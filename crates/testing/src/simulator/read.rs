//! Shoppers transfer, and operators read the statements that tell of it.

use services::order::view_order;
use services::payment::PaymentMethod;
use services::payment::bank_entry::{Imported, import_statement};

use super::desk::{Desk, Entry, EntryState, Line};
use super::statement::text_of;
use super::world::World;

/// What has to become of a statement.
struct Reading<'l> {
    /// How things stand after each of its transactions.
    ways: Vec<Desk>,
    /// The transfers that no earlier statement told of.
    new: Vec<&'l Line>,
    /// How many others there are.
    known: u32,
}

impl Reading<'_> {
    fn expected(&self) -> Imported {
        let entries = &self.ways.last().expect("one").entries;
        let is_new = |entry: &&Entry| {
            let mut new = self.new.iter();
            new.any(|line| line.entry.bank_ref == entry.bank_ref)
        };
        let new = entries.iter().filter(is_new);
        let open = new.filter(|entry| entry.state == EntryState::Open).count();
        Imported {
            added: u32::try_from(self.new.len()).expect("a few"),
            known: self.known,
            open: u32::try_from(open).expect("a few"),
        }
    }
}

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

    /// Each transfer is taken once, and settled before the next is looked at.
    fn reading<'l>(&self, lines: &'l [Line]) -> Reading<'l> {
        let mut reading = Reading {
            ways: vec![self.desk()],
            new: Vec::new(),
            known: 0,
        };
        for line in lines {
            let mut next = reading.ways.last().expect("one").clone();
            let mut numbers = next.entries.iter().map(|entry| &entry.bank_ref);
            if numbers.any(|number| *number == line.entry.bank_ref) {
                reading.known += 1;
                continue;
            }
            next.entries.push(line.entry.clone());
            let order = line.entry.order;
            let settled = order.and_then(|order| self.settled(&next, order));
            reading.new.push(line);
            reading.ways.push(next);
            reading.ways.extend(settled);
        }
        reading
    }

    async fn read_statement(&mut self, lines: &[Line]) {
        let reading = self.reading(lines);
        let user = self.operators[self.dice.pick(2)].clone();
        let result = import_statement(&self.shop, &user, &text_of(lines)).await;
        let expected = reading.expected();
        if let Some(imported) = result
            .as_ref()
            .ok()
            .filter(|imported| **imported != expected)
        {
            self.fail(&format!(
                "read {imported:?}, expected {expected:?} of {lines:#?}"
            ));
        }
        let is_cut_off = result.is_err();
        let reached = self.compare_desk("read", &reading.ways, result).await;
        if is_cut_off && reached + 1 < reading.ways.len() {
            self.tally.count("statement cut off");
        }
        if reading.known > 0 {
            self.tally.count("statement read again");
        }
        self.count_lines(&reading.new);
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
}
