//! What came in at the marketplace's own bank, as the model has it: which transfer is meant for which order, and when several
//! of them make its payment.

use std::collections::BTreeMap;

use domain::ids::PaymentId;
use domain::money::Money;
use services::payment::PaymentMethod;

use super::by_hand::ALL;
use super::pay::paid;
use super::seen::Seen;
use super::world::{Bank, World};

/// What became of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryState {
    /// It is owed to somebody.
    Open,
    /// It is a payment, or a part of one.
    Paid,
    /// An operator has sent it back.
    Returned,
}

/// A transfer that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub bank_ref: String,
    pub amount: Money,
    /// The order that it says it is for, by its place in the world.
    pub order: Option<usize>,
    /// The order that its payer had in mind.
    pub meant: usize,
    pub state: EntryState,
}

/// A transfer as a statement tells of it.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// As it is before anything is done about it.
    pub entry: Entry,
    /// What the payer wrote.
    pub words: String,
    /// Of which act it is.
    pub act: &'static str,
}

/// How things may stand after some of the transactions of an act.
#[derive(Debug, Clone)]
pub(super) struct Desk {
    pub entries: Vec<Entry>,
    /// The orders that were paid on the way.
    pub seen: BTreeMap<usize, Seen>,
}

impl Desk {
    pub fn sum(&self, order: usize) -> i64 {
        let open = self.open_for(order);
        open.map(|entry| entry.amount.minor).sum()
    }

    pub fn open_for(&self, order: usize) -> impl Iterator<Item = &Entry> {
        let is_own = move |entry: &&Entry| entry.order == Some(order);
        let entries = self.entries.iter().filter(is_own);
        entries.filter(|entry| entry.state == EntryState::Open)
    }

    /// Whether transfers made the order's payment.
    pub fn is_made(&self, order: usize) -> bool {
        let mut own = self.entries.iter();
        own.any(|entry| entry.order == Some(order) && entry.state == EntryState::Paid)
    }
}

impl World {
    pub(super) fn desk(&self) -> Desk {
        Desk {
            entries: self.entries.clone(),
            seen: BTreeMap::new(),
        }
    }

    /// Whether what came for an order is exactly what it costs. What came in another currency fits no order.
    pub(super) fn is_exact(&self, desk: &Desk, order: usize) -> bool {
        let known = &self.orders[order];
        let mut open = desk.open_for(order);
        open.all(|entry| entry.amount.currency == known.currency)
            && desk.sum(order) == known.total
            && !desk.is_made(order)
    }

    /// How things stand when the transfers for an order have made its payment, if they do.
    pub(super) fn settled(&self, desk: &Desk, order: usize) -> Option<Desk> {
        self.is_exact(desk, order).then(|| {
            let mut next = desk.clone();
            let own = |entry: &&mut Entry| entry.order == Some(order);
            let open = next.entries.iter_mut().filter(own);
            for entry in open.filter(|entry| entry.state == EntryState::Open) {
                entry.state = EntryState::Paid;
            }
            next.seen.insert(order, paid(&self.orders[order]));
            next
        })
    }

    /// After a change of its transfers, whether an order is paid, or will be when the shop looks.
    pub(super) fn learn_banks(&mut self) {
        let desk = self.desk();
        for index in 0..self.orders.len() {
            if self.orders[index].method == PaymentMethod::BankTransfer {
                let is_paid = desk.is_made(index) || self.is_exact(&desk, index);
                self.orders[index].bank = match is_paid {
                    true => Bank::Paid,
                    false => Bank::Pending,
                };
            }
        }
    }

    /// The transfers that wait in the shop: number, amount and payment of each.
    pub(super) async fn look_open(&mut self) -> Vec<(String, Money, Option<PaymentId>)> {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::bank_entry::list_received(&mut conn, ALL).await;
        let mut open = Vec::new();
        for row in rows.expect("the store answers") {
            self.entry_ids.insert(row.bank_ref.clone(), row.id);
            open.push((row.bank_ref, row.amount, row.payment_id));
        }
        open.sort_by(|one, other| one.0.cmp(&other.0));
        open
    }

    /// The same, as the model has it.
    pub(super) fn open_of(&self, desk: &Desk) -> Vec<(String, Money, Option<PaymentId>)> {
        let open = desk.entries.iter();
        let open = open.filter(|entry| entry.state == EntryState::Open);
        let payment = |order: usize| self.orders[order].payment;
        let row = |entry: &Entry| {
            (
                entry.bank_ref.clone(),
                entry.amount,
                entry.order.map(payment),
            )
        };
        let mut open: Vec<_> = open.map(row).collect();
        open.sort_by(|one, other| one.0.cmp(&other.0));
        open
    }

    /// The clock settles what sums to an order and was not noticed: after a round the transfers of paid orders are gone.
    pub(super) async fn learn_entries(&mut self) {
        let now = self.look_open().await;
        for index in 0..self.orders.len() {
            let desk = self.desk();
            let is_there = |entry: &Entry| now.iter().any(|row| row.0 == entry.bank_ref);
            let is_open = desk.open_for(index).any(is_there);
            if is_open {
                continue;
            }
            if let Some(settled) = self.settled(&desk, index) {
                self.entries = settled.entries;
                self.tally.count("transfer settled by the clock");
            }
        }
        self.learn_banks();
        let expected = self.open_of(&self.desk());
        if expected != now {
            self.fail(&format!("transfers: expected {expected:#?}, seen {now:#?}"));
        }
        self.compare_transfers();
    }

    /// An order is paid by transfer when its transfers are a payment, and not before.
    fn compare_transfers(&self) {
        let desk = self.desk();
        for (index, known) in self.orders.iter().enumerate() {
            let over = ["cancelled", "expired"].contains(&known.seen.state.as_str());
            let back = known.seen.parcels.iter().any(|parcel| parcel.refunded > 0);
            let waits = known.seen.state == "awaiting_payment";
            let is_paid = !waits && (!over || back);
            if known.method == PaymentMethod::BankTransfer && desk.is_made(index) != is_paid {
                self.fail(&format!("transfers of {known:#?}: {:#?}", desk.entries));
            }
        }
    }
}
