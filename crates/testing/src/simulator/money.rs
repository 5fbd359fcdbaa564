//! Payouts, and refunds of what was earned.

use domain::ids::PayoutId;
use domain::money::{Currency, Money};
use domain::payout::PayoutState;
use services::account::session::User;
use services::operator::goodwill::refund_earned;
use services::payment::test_bank::{charge_back, decide_charge_back};
use services::payment::{PaymentMethod, Verdict};
use services::payout::{
    PayoutError, approve_payout, confirm_payout, list_for_operator, refuse_payout, request_payout,
    return_payout, send_batch,
};
use store::Page;

use super::act::Expect;
use super::pay::paid;
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
            let (user, currency) = self.some_balance().await;
            let result = request_payout(&self.shop, &user, currency).await;
            let granted = result.is_ok();
            if granted {
                self.tally.count("payout requested");
            }
            self.note("request payout", &result.map_err(|error| error.to_string()));
            if let (true, Some(seller)) = (granted, user.seller) {
                self.compare_debts(seller).await;
            }
        } else if self.dice.percent(30) {
            let user = self.operators[self.dice.pick(2)].clone();
            for currency in [Currency::EUR, Currency::TRY, Currency::CNY] {
                let result = send_batch(&self.shop, &user, currency).await;
                if result.is_ok() {
                    self.tally.count("payout sent");
                }
                self.note("send batch", &result.map_err(|error| error.to_string()));
            }
        } else {
            self.move_payout().await;
        }
        self.fuse.mend();
        self.compare_books().await;
        self.learn_payouts().await;
    }

    /// A seller and a currency: most of the time of those with something to ask for.
    async fn some_balance(&mut self) -> (User, Currency) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        drop(conn);
        let mut places = Vec::new();
        for row in rows.expect("the store answers") {
            let mut users = self.sellers.iter();
            let of = |user: &User| user.seller.is_some_and(|id| id.to_string() == row.owner);
            let place = users.position(of).filter(|_| row.balance.is_negative());
            places.extend(place.map(|place| (place, row.balance.currency)));
        }
        places.sort_by_key(|(place, currency)| (*place, currency.code()));
        let (place, currency) = match self.dice.percent(80) && !places.is_empty() {
            true => places[self.dice.pick(places.len())],
            false => (self.dice.pick(3), CURRENCIES[self.dice.pick(4)]),
        };
        (self.sellers[place].clone(), currency)
    }

    fn note(&mut self, what: &str, result: &Result<impl std::fmt::Debug, String>) {
        let killed = self.fuse.mend();
        self.killed += u32::from(killed);
        self.refused += u32::from(result.is_err() && !killed);
        self.log
            .push(format!("{what}: {result:?}, killed: {killed}"));
    }

    /// Most of the time one that is not over.
    fn some_payout(&mut self) -> (PayoutId, String) {
        let is_alive = |row: &&(PayoutId, String)| !likely_of(&row.1).is_empty();
        let alive: Vec<_> = self.payouts.iter().filter(is_alive).cloned().collect();
        match self.dice.percent(70) && !alive.is_empty() {
            true => alive[self.dice.pick(alive.len())].clone(),
            false => self.payouts[self.dice.pick(self.payouts.len())].clone(),
        }
    }

    async fn move_payout(&mut self) {
        let (id, state) = self.some_payout();
        let user = self.operators[self.dice.pick(2)].clone();
        let likely = likely_of(&state);
        let act = match self.dice.percent(60) && !likely.is_empty() {
            true => likely[self.dice.pick(likely.len())],
            false => self.dice.roll(4),
        };
        let (allowed, to, result): (&[&str], &[&str], Result<(), PayoutError>) = match act {
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
        if now != state {
            let act = format!("payout {now}");
            self.tally.count(&act);
        }
    }

    /// The shopper's bank takes a payment back, or decides about one that it took.
    pub async fn charge_back(&mut self) {
        let mut orders = self.orders.iter();
        let open = orders.position(|known| known.bank_case == BankCase::Open);
        let index = match open.filter(|_| self.dice.percent(50)) {
            Some(open) => open,
            None => self.some_order(),
        };
        if self.orders[index].credit > 0 {
            // A bank takes a part back then, which the model does not share out; that has tests of its own.
            self.fuse.mend();
            return;
        }
        match self.orders[index].bank_case {
            BankCase::Open => self.rule_charge_back(index).await,
            BankCase::None | BankCase::Over => self.open_charge_back(index).await,
        }
        self.learn_case(index).await;
    }

    async fn open_charge_back(&mut self, index: usize) {
        let known = self.orders[index].clone();
        let after = known.seen.clone();
        // What the shop knows to be paid, it can lose; twice is known already.
        let is_paid = known.method == PaymentMethod::TestBank
            && known.bank == Bank::Paid
            && after == paid(&known)
            && self.is_taken(known.payment).await;
        let expect = match is_paid {
            true => Expect::Seen(after, 0),
            false => Expect::Refused,
        };
        let result = charge_back(&self.shop, known.payment).await;
        self.compare(index, "charge back", expect, result).await;
    }

    async fn rule_charge_back(&mut self, index: usize) {
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
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
    }

    /// After a kill only the database knows what the bank's word has done.
    async fn learn_case(&mut self, index: usize) {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::chargeback::list_by_order(&mut conn, self.orders[index].id).await;
        let rows = rows.expect("the store answers");
        let before = self.orders[index].bank_case;
        self.orders[index].bank_case = match rows.first().map(|row| row.state.as_str()) {
            None => BankCase::None,
            Some("open") => BankCase::Open,
            Some(_) => BankCase::Over,
        };
        match (before, self.orders[index].bank_case) {
            (BankCase::None, BankCase::Open) => self.tally.count("charge back"),
            (BankCase::Open, BankCase::Over) => self.tally.count("charge back over"),
            _ => {}
        }
    }

    /// A parcel that is completed, however long ago: its money may be paid out by now.
    fn some_earned(&mut self) -> (usize, usize) {
        let parcels = self.orders.iter().enumerate().flat_map(|(index, known)| {
            let parcels = known.seen.parcels.iter().enumerate();
            let earned = parcels.filter(|(_, parcel)| parcel.state == "completed");
            earned.map(move |(at, _)| (index, at))
        });
        let earned: Vec<(usize, usize)> = parcels.collect();
        match self.dice.percent(60) && !earned.is_empty() {
            true => earned[self.dice.pick(earned.len())],
            false => self.some_parcel(&["completed"]),
        }
    }

    /// The operator gives something back that the seller has earned.
    pub async fn make_up(&mut self) {
        let (index, at) = self.some_earned();
        let known = self.orders[index].clone();
        let mut after = known.seen.clone();
        let parcel = &mut after.parcels[at];
        let left = known.boxes[at].total - parcel.refunded;
        let sides = u64::try_from(left.max(0)).expect("not negative") + 1;
        let minor = match self.dice.percent(40) {
            true => left,
            false => i64::try_from(self.dice.roll(sides)).expect("an amount"),
        };
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

/// What operators mostly do about a payout: 0 agrees, 1 refuses, 2 confirms, 3 has it come back. Nothing where it is over;
/// one that was agreed to is sent by the batch.
fn likely_of(state: &str) -> &'static [u64] {
    match state {
        "requested" | "half_approved" => &[0, 0, 0, 1],
        "approved" => &[0],
        "sent" => &[2, 2, 3],
        _ => &[],
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
