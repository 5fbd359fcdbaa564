//! What these tests share.

use std::time::Duration;

use domain::dispute::{Offer, Reason};
use domain::ids::{ConsignmentId, DisputeId, OrderId, SellerId};
use domain::money::{Currency, Money};
use services::account::session::{Role, User};
use services::account::user_add::{SellsFor, user_add};
use services::dispute::{
    NewDispute, Party, appeal_decision, decide_dispute, escalate_dispute, open_dispute,
};
use services::order::{
    OrderAccess, confirm_receipt, deliver_consignment, ship_consignment, view_order,
};
use services::payout::{Available, BankAccountInput, list_available, save_bank_account};
use services::shop::{Payer, Settings};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest};

pub const DAY: Duration = Duration::from_secs(24 * 3600);
pub const PASSWORD: &str = "a long password";

/// A shop whose sellers are old enough to be paid at once, with one of them.
pub struct Desk {
    pub shop: TestShop,
    pub seller: SellerId,
    pub user: User,
    shirt: domain::ids::VariantId,
}

pub fn settings() -> Settings {
    Settings {
        payer: Some(Payer {
            holder: "Corridor Sp. z o.o.".to_owned(),
            iban: payments::sepa::Iban::parse("PL61 1090 1014 0000 0712 1981 2874").expect("one"),
        }),
        ..Settings::default()
    }
}

pub async fn staff(
    shop: &TestShop,
    email: &str,
    role: Role,
    sells: Option<(&str, SellerId)>,
) -> User {
    let sells_for = sells.map(|(slug, _)| SellsFor::Existing(slug.to_owned()));
    let id = user_add(shop, email, PASSWORD, "Somebody", role, sells_for).await;
    User {
        id: id.expect("the account is made"),
        name: "Somebody".to_owned(),
        email: email.to_owned(),
        role,
        seller: sells.map(|(_, id)| id),
    }
}

pub fn german() -> BankAccountInput {
    BankAccountInput {
        holder: "Yiwu Trading".to_owned(),
        number: "DE89 3704 0044 0532 0130 00".to_owned(),
        bic: String::new(),
        bank_name: "Commerzbank".to_owned(),
        country: "DE".to_owned(),
        currency: "EUR".to_owned(),
    }
}

pub fn chinese() -> BankAccountInput {
    BankAccountInput {
        number: "6222 0200 1234 5678".to_owned(),
        bic: "ICBKCNBJ".to_owned(),
        bank_name: "工商银行".to_owned(),
        country: "CN".to_owned(),
        currency: "CNY".to_owned(),
        ..german()
    }
}

impl Desk {
    pub async fn new(store: Store) -> Desk {
        Desk::with(store, settings()).await
    }

    pub async fn with(store: Store, settings: Settings) -> Desk {
        let shop = TestShop::with(store, settings);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "399.00").stock(1_000))
            .await
            .variant();
        let user = staff(
            &shop,
            "seller@example.org",
            Role::Seller,
            Some(("yiwu", seller)),
        )
        .await;
        shop.clock.advance(DAY * 100);
        Desk {
            shop,
            seller,
            user,
            shirt,
        }
    }

    pub async fn operator(&self, email: &str) -> User {
        staff(&self.shop, email, Role::Operator, None).await
    }

    pub async fn bank(&self, input: &BankAccountInput) {
        save_bank_account(&self.shop, &self.user, PASSWORD, input)
            .await
            .expect("the account is one");
    }

    /// Sells units to Germany, wholly paid and accepted. The order.
    pub async fn earn(&self, units: i64) -> OrderId {
        self.earn_in("DE", units).await
    }

    /// The same in another country, and so in its currency.
    pub async fn earn_in(&self, country: &str, units: i64) -> OrderId {
        let (order, access, _) = self.ship(country, units).await;
        confirm_receipt(&self.shop, &access, order, None)
            .await
            .expect("it is there");
        order
    }

    /// The same up to the seller's part: the parcel is on its way.
    async fn ship(&self, country: &str, units: i64) -> (OrderId, OrderAccess, ConsignmentId) {
        let session = self.shop.session().await;
        let placed = self
            .shop
            .place_and_pay(session, asking_from(country), &[(self.shirt, units)])
            .await;
        let access = by_guest(session);
        let page = view_order(&self.shop, &access, placed.order).await;
        let page = page.expect("the store answers").expect("the order");
        let parcel = page.consignments[0].id;
        ship_consignment(&self.shop, self.seller, parcel, "EMS", "1")
            .await
            .expect("it is sent");
        (placed.order, access, parcel)
    }

    /// Sells units to somebody who objects to them: a dispute that an operator decided and the seller appealed, so that
    /// another operator has the last word.
    pub async fn quarrel(&self, units: i64, operator: &User) -> DisputeId {
        let (order, access, consignment) = self.ship("DE", units).await;
        deliver_consignment(&self.shop, consignment)
            .await
            .expect("it arrives");
        let objection = NewDispute {
            consignment,
            reason: Reason::NotAsDescribed,
            text: "They are blue, not red.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let dispute = open_dispute(&self.shop, &access, order, objection).await;
        let dispute = dispute.expect("it can be objected to");
        let seller = Party::Staff(self.user.clone());
        escalate_dispute(&self.shop, &seller, dispute, "")
            .await
            .expect("an operator is asked");
        let all = Offer {
            amount: eur(10_000),
            with_return: false,
        };
        decide_dispute(&self.shop, operator, dispute, all, "So be it.")
            .await
            .expect("it waits for a decision");
        appeal_decision(&self.shop, &seller, dispute, "It was red.")
            .await
            .expect("there is time to appeal");
        dispute
    }

    /// The balance in a currency, nothing of which was ever earned where it is absent.
    pub async fn in_currency(&self, currency: Currency) -> Option<Available> {
        let balances = list_available(&self.shop, &self.user).await;
        let mut balances = balances.expect("the store answers").into_iter();
        balances.find(|row| row.balance.currency == currency)
    }

    pub async fn available(&self) -> Available {
        let balances = list_available(&self.shop, &self.user).await;
        let balances = balances.expect("the store answers");
        *balances.first().expect("something was earned")
    }

    /// What is on the accounts of a kind in a currency, debit positive.
    pub async fn on(&self, kind: &str, currency: Currency) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        rows.expect("the store answers")
            .iter()
            .filter(|row| row.kind == kind && row.balance.currency == currency)
            .map(|row| row.balance.minor)
            .sum()
    }
}

pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}
