//! The books, added up once more from what the business tables say, and the end of a world in words.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::ids::SellerId;
use domain::money::Currency;
use domain::time::Timestamp;
use services::operator::taxes::tax_report;
use store::{Conn, Page};

use super::world::World;
use crate::clock::NOON_MS;

/// What debts took from a balance, or brought to it.
async fn exchanged(conn: &mut Conn, (owner, currency): &(String, Currency)) -> i64 {
    let lines = store::ledger::statement(conn, "seller_payable", owner, *currency).await;
    let lines = lines.expect("the store answers").into_iter();
    let own = lines.filter(|line| line.transaction_kind == "debt_recovered");
    own.map(|line| -line.amount.minor).sum()
}

impl World {
    /// What each seller is owed is what was earned, less what was given up, less what was sent. Never is more set aside or
    /// sent than was there, except where a refund came afterwards.
    pub async fn compare_books(&mut self) {
        let mut owed: BTreeMap<(String, Currency), i64> = BTreeMap::new();
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        for known in &self.orders {
            let rows = store::consignment::list_by_order(&mut conn, known.id).await;
            let back = store::refund::list_lines_by_order(&mut conn, known.id).await;
            let back = back.expect("the store answers");
            for row in rows.expect("the store answers") {
                let key = (row.seller_id.to_string(), row.currency);
                let sum = owed.entry(key).or_default();
                *sum += row.payable.map_or(0, |payable| payable.minor);
                for line in back.iter().filter(|line| line.consignment_id == row.id) {
                    if let Some(commission) = line.commission {
                        *sum -= line.goods.minor - line.seller_discount.minor + line.shipping.minor
                            - commission.minor;
                    }
                }
            }
        }
        let payouts = store::payout::list(&mut conn, Page::new(1, 100)).await;
        for row in payouts.expect("the store answers") {
            if ["sent", "paid"].contains(&row.state.as_str()) {
                let key = (row.seller_id.to_string(), row.currency);
                *owed.entry(key).or_default() -= row.earned.minor;
            }
        }
        let balances = store::ledger::list_balances(&mut conn).await;
        let mut booked: BTreeMap<(String, Currency), i64> = BTreeMap::new();
        for row in balances.expect("the store answers") {
            if row.kind == "seller_payable" {
                let key = (row.owner, row.balance.currency);
                *owed.entry(key.clone()).or_default() += exchanged(&mut conn, &key).await;
                booked.insert(key, -row.balance.minor);
            }
        }
        drop(conn);
        owed.retain(|_, sum| *sum != 0);
        booked.retain(|_, sum| *sum != 0);
        if owed != booked {
            self.fail(&format!("owed {owed:?}, booked {booked:?}"));
        }
    }

    /// Somebody who was granted a payout owes nothing in any currency.
    pub async fn compare_debts(&self, seller: SellerId) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let owner = seller.to_string();
        let rows = store::ledger::list_balances_of(&mut conn, "seller_payable", &owner).await;
        let rows = rows.expect("the store answers");
        if let Some(row) = rows.iter().find(|row| row.balance.minor > 0) {
            self.fail(&format!("{owner} is paid and owes {}", row.balance));
        }
    }

    /// What was collected for countries is the same by the lines of orders as by the ledger, in every month.
    pub async fn compare_taxes(&mut self) {
        let operator = self.operators[0].clone();
        let mut day = Timestamp::from_ms(NOON_MS).date_utc();
        while day <= self.shop.now().date_utc() {
            let report = tax_report(&self.shop, &operator, day).await;
            let report = report.expect("the report of a month");
            if let Some(owed) = report.owed.iter().find(|owed| !owed.agrees()) {
                self.fail(&format!("taxes of {day}: {owed:?}"));
            }
            day = report.month_after();
        }
    }

    /// How the world ended: orders, payouts, stock and every account, in an order that both databases share.
    pub async fn end(&self) -> String {
        let mut text = String::new();
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        for (number, known) in self.orders.iter().enumerate() {
            let seen = self.look(known.id).await;
            let row = store::order::lookup(&mut conn, known.id).await;
            let row = row.expect("the store answers").expect("the order");
            writeln!(text, "{number} {} {} {seen:?}", row.number, row.total).expect("a text");
        }
        text += &self.ways_to_pay();
        for variant in &self.variants {
            let stock = self.shop.stock_of(*variant).await;
            let units = [
                stock.received,
                stock.on_hand,
                stock.reserved,
                stock.sold,
                stock.returned,
            ];
            writeln!(text, "stock {units:?}").expect("a text");
        }
        let balances = store::ledger::list_balances(&mut conn).await;
        let mut lines: Vec<String> = balances
            .expect("the store answers")
            .iter()
            .filter(|row| row.kind != "escrow" || !row.balance.is_zero())
            .map(|row| format!("{} {} {}", row.kind, row.owner, row.balance))
            .collect();
        lines.sort();
        for (_, state) in &self.payouts {
            lines.push(format!("payout {state}"));
        }
        text + &lines.join("\n")
    }
}
