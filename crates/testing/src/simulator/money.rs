//! Payouts, and refunds of what was earned.

use domain::money::{Currency, Money};
use domain::payout::PayoutState;
use services::operator::goodwill::refund_earned;
use services::payment::Verdict;
use services::payment::test_bank::{charge_back, decide_charge_back};
use services::payout::{
    PayoutError, approve_payout, confirm_payout, list_for_operator, refuse_payout, request_payout,
    return_payout, send_batch,
};
use store::Page;

use super::act::Expect;
use super::order::paid;
use super::seen::Seen;
use super::world::{Bank, BankCase, Known, World};

const CURRENCIES: [Currency; 4] = [Currency::KZT, Currency::PLN, Currency::EUR, Currency::AED];

impl World {
    /// The payouts there are, with their states.
    pub async fn learn_payouts(&mut self) {
        let page = Page::new(1, 100);
        let views = list_for_operator(&self.shop, &self.operators[0], page).await;
        let views = views.expect("the store answers");
        self.payouts = views
            .iter()
            .rev()
            .map(|view| (view.id, view.state.as_str().to_owned()))
            .collect();
    }

    pub async fn pay_out(&mut self) {
        if self.payouts.is_empty() || self.dice.percent(30) {
            let user = self.sellers[self.dice.pick(3)].clone();
            let currency = CURRENCIES[self.dice.pick(4)];
            let result = request_payout(&self.shop, &user, currency).await;
            let granted = result.is_ok();
            self.note("request payout", &result.map_err(|error| error.to_string()));
            if let (true, Some(seller)) = (granted, user.seller) {
                self.compare_debts(seller).await;
            }
        } else if self.dice.percent(20) {
            let user = self.operators[self.dice.pick(2)].clone();
            let currency = [Currency::EUR, Currency::TRY, Currency::CNY][self.dice.pick(3)];
            let result = send_batch(&self.shop, &user, currency).await;
            self.note("send batch", &result.map_err(|error| error.to_string()));
        } else {
            self.move_payout().await;
        }
        self.fuse.mend();
        self.compare_books().await;
        self.learn_payouts().await;
    }

    fn note(&mut self, what: &str, result: &Result<impl std::fmt::Debug, String>) {
        let killed = self.fuse.mend();
        self.killed += u32::from(killed);
        self.refused += u32::from(result.is_err() && !killed);
        self.log
            .push(format!("{what}: {result:?}, killed: {killed}"));
    }

    async fn move_payout(&mut self) {
        let (id, state) = self.payouts[self.dice.pick(self.payouts.len())].clone();
        let user = self.operators[self.dice.pick(2)].clone();
        let (allowed, to, result): (&[&str], &[&str], Result<(), PayoutError>) =
            match self.dice.roll(4) {
                0 => (
                    &["requested", "half_approved"],
                    &["approved", "half_approved"],
                    approve_payout(&self.shop, &user, id).await.map(drop),
                ),
                1 => (
                    &["requested", "half_approved", "approved"],
                    &["refused"],
                    refuse_payout(&self.shop, &user, id, "No.").await,
                ),
                2 => (
                    &["sent"],
                    &["paid"],
                    confirm_payout(&self.shop, &user, id).await,
                ),
                _ => (
                    &["sent", "paid"],
                    &["returned"],
                    return_payout(&self.shop, &user, id, "Closed.").await,
                ),
            };
        let killed = self.fuse.mend();
        let told = format!("payout {id} from {state}: {result:?}, killed: {killed}");
        self.log.push(told.clone());
        self.killed += u32::from(killed);
        self.learn_payouts().await;
        let now = self.payouts.iter().find(|(known, _)| *known == id);
        let now = now.map_or("gone", |(_, state)| state.as_str());
        let may = allowed.contains(&state.as_str());
        let is_right = match (killed, &result) {
            (true, _) => now == state || (may && to.contains(&now)),
            (false, Ok(())) => may && to.contains(&now),
            // A large one is not agreed to twice by the same operator.
            (false, Err(PayoutError::SameOperator)) => state == "half_approved" && now == state,
            (false, Err(_)) => !may && now == state,
        };
        if !is_right {
            self.fail(&format!("{told}: now {now}"));
        }
        debug_assert!(PayoutState::from_name(now).is_some());
    }

    /// The shopper's bank takes a payment back, or decides about one that it took.
    pub async fn charge_back(&mut self) {
        let index = self.some_order();
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        if known.bank_case != BankCase::Open {
            // What the shop knows to be paid, it can lose; twice is known already.
            let is_paid = known.bank == Bank::Paid
                && after == paid(&known)
                && self.is_taken(known.payment).await;
            let expect = match is_paid {
                true => Expect::Seen(after, 0),
                false => Expect::Refused,
            };
            let result = charge_back(&self.shop, known.payment).await;
            self.compare(index, "charge back", expect, result).await;
            self.learn_case(index).await;
            return;
        }
        let verdict = match self.dice.percent(50) {
            true => Verdict::Won,
            false => Verdict::Lost,
        };
        if verdict == Verdict::Lost {
            lose(&mut after, &known);
        }
        let result = decide_charge_back(&self.shop, known.payment, verdict).await;
        self.compare(index, "verdict", Expect::Seen(after, 0), result)
            .await;
        self.learn_case(index).await;
    }

    /// After a kill only the database knows what the bank's word has done.
    async fn learn_case(&mut self, index: usize) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::chargeback::list_by_order(&mut conn, self.orders[index].id).await;
        let rows = rows.expect("the store answers");
        self.orders[index].bank_case = match rows.first().map(|row| row.state.as_str()) {
            None => BankCase::None,
            Some("open") => BankCase::Open,
            Some(_) => BankCase::Over,
        };
    }

    /// The operator gives something back that the seller has earned.
    pub async fn make_up(&mut self) {
        let index = self.some_order();
        let known = self.orders[index].clone();
        let at = self.dice.pick(known.boxes.len());
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let left = known.boxes[at].total - parcel.refunded;
        let sides = u64::try_from(left.max(0)).expect("not negative") + 1;
        let minor = i64::try_from(self.dice.roll(sides)).expect("an amount");
        let contested = known.bank_case == BankCase::Open;
        let expect = match parcel.state == "completed" && minor > 0 && !contested {
            false => Expect::Refused,
            true => {
                parcel.refunded += minor;
                Expect::Seen(after, 0)
            }
        };
        let user = self.operators[self.dice.pick(2)].clone();
        let amount = Money::new(minor, known.currency);
        let only = Some(known.boxes[at].id);
        let result = refund_earned(&self.shop, &user, known.id, only, amount, "A gesture.").await;
        self.compare(index, "make up", expect, result).await;
    }
}

/// The bank found for the shopper: everything that was left is hers, and what is not completed is over.
fn lose(after: &mut Seen, known: &Known) {
    for (parcel, own) in after.parcels.iter_mut().zip(&known.boxes) {
        parcel.refunded = own.total;
        parcel.units.fill(0);
        let open = parcel.dispute.as_mut();
        if let Some(dispute) = open.filter(|dispute| dispute.state != "closed") {
            "closed".clone_into(&mut dispute.state);
            dispute.outcome = Some("refunded".to_owned());
        }
        if ["paid", "shipped", "delivered", "disputed"].contains(&parcel.state.as_str()) {
            "refunded".clone_into(&mut parcel.state);
        }
    }
    after.follow();
}
