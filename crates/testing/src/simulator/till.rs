//! What is where between shopper and marketplace: cash that is to come, coins, transfers that wait, refunds.

use std::collections::BTreeMap;

use domain::money::Currency;
use services::payment::PaymentMethod;
use services::shop::CaptureTime;

use super::desk::EntryState;
use super::world::World;

/// The states in which a courier may still be paid.
const ALIVE: [&str; 4] = ["paid", "shipped", "delivered", "disputed"];

type Sums = BTreeMap<(&'static str, Currency), i64>;

impl World {
    /// Accounts that follow from the model alone. Debits are positive.
    fn expected_till(&self) -> Sums {
        let mut sums = Sums::new();
        let mut add = |kind, currency, minor| *sums.entry((kind, currency)).or_default() += minor;
        for entry in &self.entries {
            if entry.state == EntryState::Open {
                add("receipts", entry.amount.currency, -entry.amount.minor);
            }
        }
        for known in &self.orders {
            for (at, own) in known.boxes.iter().enumerate() {
                let parcel = &known.seen.parcels[at];
                add("cash_rounding", known.currency, own.rounding);
                let is_alive = ALIVE.contains(&parcel.state.as_str());
                if known.is_promised(at) && is_alive {
                    add("authorised", known.currency, own.total - parcel.refunded);
                }
            }
        }
        sums
    }

    async fn booked_till(&self) -> Sums {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let mut sums = Sums::new();
        for row in rows.expect("the store answers") {
            let kinds = ["receipts", "cash_rounding", "authorised"];
            if let Some(kind) = kinds.into_iter().find(|kind| *kind == row.kind) {
                *sums.entry((kind, row.balance.currency)).or_default() += row.balance.minor;
            }
        }
        sums
    }

    /// Compares them with the ledger.
    pub(super) async fn compare_till(&mut self) {
        let (mut expected, mut booked) = (self.expected_till(), self.booked_till().await);
        // What the test bank promised until dispatch is on the same account as what couriers are to bring.
        let is_mixed = self.shop.settings().capture == CaptureTime::OnDispatch;
        for sums in [&mut expected, &mut booked] {
            sums.retain(|(kind, _), sum| *sum != 0 && !(is_mixed && *kind == "authorised"));
        }
        if expected != booked {
            self.fail(&format!("till: expected {expected:?}, booked {booked:?}"));
        }
    }

    /// At a world's end nothing is promised, waits to be settled or is owed to shoppers.
    pub(super) async fn compare_promises(&self) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        for row in rows.expect("the store answers") {
            let is_over = !["authorised", "receipts", "refunds", "store_credit_held"]
                .contains(&row.kind.as_str());
            if !is_over && !row.balance.is_zero() {
                self.fail(&format!("left on {}: {}", row.kind, row.balance));
            }
        }
    }

    /// Everything that time decides is decided, and what people have to do is done.
    pub async fn settle_all(&mut self) {
        for _ in 0..4 {
            self.events += 1;
            self.pass_days(60).await;
            self.hand_over().await;
            self.assert_sound().await;
        }
        self.send_all_back().await;
        self.pay_all_back().await;
        self.assert_sound().await;
        self.compare_till().await;
        self.compare_books().await;
        self.compare_taxes().await;
        self.compare_promises().await;
        self.count_debts().await;
        self.compare_cards().await;
        self.count_cards();
    }

    /// What a payout had to make good in another currency before.
    async fn count_debts(&mut self) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let rows = rows.expect("the store answers").into_iter();
        for row in rows.filter(|row| row.kind == "seller_payable") {
            let currency = row.balance.currency;
            let lines = store::ledger::statement(&mut conn, &row.kind, &row.owner, currency).await;
            for line in lines.expect("the store answers") {
                // The other half is the debt that is gone.
                if line.transaction_kind == "debt_recovered" && line.amount.minor > 0 {
                    self.tally.count("debt recovered");
                }
            }
        }
    }

    /// Where the money of parcels comes from, in words for a world's end.
    pub(super) fn ways_to_pay(&self) -> String {
        let cash = self
            .orders
            .iter()
            .filter(|known| known.method == PaymentMethod::Cash);
        let back: Vec<_> = self.orders.iter().map(|known| known.back).collect();
        format!("{} in cash, {back:?}, {:?}\n", cash.count(), self.entries)
    }
}
