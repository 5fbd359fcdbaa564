//! Gift cards: sold at the beginning of a world, used at its checkouts, filled again by what goes back.

use std::collections::BTreeMap;

use domain::ids::{SessionId, StoreCreditId};
use domain::ledger::StoreCreditSource;
use domain::money::{Currency, Money};
use domain::store_credit::GiftCardCode;
use services::cart::CartAccess;
use services::store_credit::{IssueStoreCredit, To, apply_gift_card, issue_store_credit};
use store::Page;

use super::world::{BankCase, World};

/// What the cards of a world are worth, in minor units: some pay a shirt, some a whole order or two.
const CARDS: [(Currency, i64); 8] = [
    (Currency::KZT, 600_000),
    (Currency::KZT, 9_000_000),
    (Currency::PLN, 5_000),
    (Currency::PLN, 60_000),
    (Currency::EUR, 2_000),
    (Currency::EUR, 15_000),
    (Currency::AED, 6_000),
    (Currency::AED, 60_000),
];

/// A card as its buyer remembers it.
#[derive(Debug, Clone)]
pub(super) struct Card {
    id: StoreCreditId,
    code: GiftCardCode,
    sold: Money,
}

impl World {
    /// Operators sell the cards of this world.
    pub(super) async fn sell_cards(&mut self) {
        for (number, (currency, minor)) in CARDS.into_iter().enumerate() {
            let sold = Money::new(minor, currency);
            let request = IssueStoreCredit {
                to: To::GiftCard,
                amount: sold,
                source: StoreCreditSource::Sold,
                reason: "Sold at the counter.".to_owned(),
            };
            let user = self.operators[number % 2].clone();
            let key = format!("card {number}");
            let issued = issue_store_credit(&self.shop, &user, request, &key).await;
            let issued = issued.expect("the card is sold");
            if issued.is_waiting {
                self.agree(number).await;
            }
            let code = issued.code.expect("a card has a code");
            let id = self.newest_card().await;
            self.cards.push(Card { id, code, sold });
        }
    }

    /// A large card needs the other operator too.
    async fn agree(&mut self, number: usize) {
        let other = self.operators[(number + 1) % 2].clone();
        let all = services::store_credit::list_store_credits(&self.shop, &other, Page::new(1, 100));
        let all = all.await.expect("the store answers");
        for issue in all.waiting {
            let agreed =
                services::store_credit::approve_store_credit(&self.shop, &other, issue.id).await;
            agreed.expect("another operator agrees");
        }
    }

    async fn newest_card(&self) -> StoreCreditId {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::store_credit::list_recent(&mut conn, Page::new(1, 100)).await;
        let mut rows = rows.expect("the store answers").into_iter();
        let new = rows.find(|row| self.cards.iter().all(|card| card.id != row.id));
        new.expect("the card is there").id
    }

    /// Puts a card on a cart now and then; whether the shop took it.
    pub(super) async fn use_card(&mut self, session: SessionId) -> bool {
        if !self.dice.percent(35) {
            return false;
        }
        let card = self.cards[self.dice.pick(self.cards.len())].clone();
        let access = CartAccess::Session(session);
        let applied = apply_gift_card(&self.shop, &access, card.code.as_str()).await;
        self.log.push(format!("card {applied:?}"));
        applied.is_ok()
    }

    /// What is on each card is what it was sold for, less what orders keep of it; and of an order, card and money went back
    /// in proportion, to the minor unit for each refund.
    pub(super) async fn compare_cards(&mut self) {
        let mut left: BTreeMap<StoreCreditId, i64> = BTreeMap::new();
        for card in &self.cards {
            left.insert(card.id, card.sold.minor);
        }
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        for known in self.orders.iter().filter(|known| known.credit > 0) {
            let parts = store::order_credit::list_by_order(&mut conn, known.id).await;
            let parts = parts.expect("the store answers");
            let back = store::refund::list_by_order(&mut conn, known.id).await;
            let back = back.expect("the store answers");
            let sum: i64 = parts.iter().map(|part| part.amount.minor).sum();
            let returned: i64 = parts.iter().map(|part| part.returned.minor).sum();
            for part in parts.iter().filter(|part| part.state != "freed") {
                let kept = part.amount.minor - part.returned.minor;
                *left.entry(part.store_credit_id).or_default() -= kept;
            }
            let whole: i64 = known.boxes.iter().map(|own| own.total).sum();
            let refunds = back.iter().filter(|row| row.reason != "unclaimed");
            let (count, refunded) = refunds.fold((0, 0), |(count, sum), row| {
                (count + 1, sum + row.total.minor)
            });
            let share = i128::from(refunded) * i128::from(known.credit) / i128::from(whole.max(1));
            let off = (i128::from(returned) - share).abs();
            let is_shared = match refunded == whole {
                true => returned == known.credit,
                false => off <= count,
            };
            let is_free = parts.iter().all(|part| part.state == "freed");
            let was_never_paid = ["awaiting_payment", "expired", "cancelled"]
                .contains(&known.seen.state.as_str())
                && refunded == 0;
            let is_right = sum == known.credit
                && (is_shared || known.bank_case != BankCase::None)
                && (!is_free || was_never_paid);
            if !is_right {
                self.fail(&format!(
                    "cards of {}: {parts:?}, back {back:?}, of {whole}",
                    known.id
                ));
            }
        }
        for card in &self.cards {
            let row = store::store_credit::lookup(&mut conn, card.id).await;
            let row = row.expect("the store answers").expect("the card");
            if left.get(&card.id) != Some(&row.balance.minor) {
                let expected = left.get(&card.id);
                self.fail(&format!("a card: {card:?} has {row:?}, not {expected:?}"));
            }
        }
    }

    /// Counts what became of the cards of an order, once at a world's end.
    pub(super) fn count_cards(&mut self) {
        let mut acts = Vec::new();
        for known in self.orders.iter().filter(|known| known.credit > 0) {
            let refunded = known.seen.parcels.iter().any(|parcel| parcel.refunded > 0);
            acts.push(match (known.seen.state.as_str(), refunded) {
                ("expired", _) => "card of an order that expired",
                (_, true) => "refund to a card",
                _ => "card spent",
            });
        }
        for act in acts {
            self.tally.count(act);
        }
    }
}
