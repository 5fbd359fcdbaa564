//! What these tests share: a shop that sells shirts and gift cards.

use domain::ids::{SessionId, UserId, VariantId};
use domain::ledger::StoreCreditSource;
use domain::money::{Currency, Money};
use domain::order::OrderState;
use domain::store_credit::GiftCardCode;
use services::account::session::{Role, User};
use services::account::user_add::user_add;
use services::cart::CartAccess;
use services::checkout::{PlaceOrder, Placed, place_order};
use services::order::{OrderAccess, OrderPage, view_order};
use services::shop::Settings;
use services::store_credit::{IssueStoreCredit, To, apply_gift_card, issue_store_credit};
use store::Store;
use store::payment::PaymentRow;
use store::store_credit::StoreCreditRow;
use testing::{Listing, TestShop, asking_from, by_guest, order_request};

pub struct Counter {
    pub shop: TestShop,
    pub ops: User,
    pub shirt: VariantId,
}

pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

pub fn kzt(minor: i64) -> Money {
    Money::new(minor, Currency::KZT)
}

pub async fn person(shop: &TestShop, email: &str, role: Role) -> User {
    let added = user_add(shop, email, "correct horse battery", "Dana", role, None).await;
    added.expect("the account is new");
    let mut conn = shop.store().reader().await.expect("the store answers");
    let row = store::user::find_by_email(&mut conn, email).await;
    let row = row.expect("the store answers").expect("it was added");
    User {
        id: row.id,
        email: row.email,
        name: row.name,
        role,
        seller: None,
    }
}

impl Counter {
    pub async fn open(store: Store) -> Counter {
        Counter::with(store, Settings::default()).await
    }

    pub async fn with(store: Store, settings: Settings) -> Counter {
        let shop = TestShop::with(store, settings);
        let ops = person(&shop, "ops@example.org", Role::Operator).await;
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing::new(seller, "shirt", "39.90").stock(500);
        let shirt = shop.list(listing).await.variant();
        Counter { shop, ops, shirt }
    }

    pub fn gift(&self, amount: Money) -> IssueStoreCredit {
        IssueStoreCredit {
            to: To::GiftCard,
            amount,
            source: StoreCreditSource::Sold,
            reason: "sold at the counter".to_owned(),
        }
    }

    /// A gift card that was sold.
    pub async fn card(&self, amount: Money, key: &str) -> GiftCardCode {
        let issued = issue_store_credit(&self.shop, &self.ops, self.gift(amount), key).await;
        let issued = issued.expect("the card is sold");
        assert!(!issued.is_waiting);
        issued.code.expect("a card has a code")
    }

    /// Credit on somebody's account.
    pub async fn credit(&self, email: &str, amount: Money, key: &str) {
        let request = IssueStoreCredit {
            to: To::Account(email.to_owned()),
            source: StoreCreditSource::Goodwill,
            ..self.gift(amount)
        };
        let issued = issue_store_credit(&self.shop, &self.ops, request, key).await;
        assert!(issued.expect("the credit is given").code.is_none());
    }

    pub async fn row(&self, code: &GiftCardCode) -> StoreCreditRow {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let page = store::Page {
            limit: 100,
            offset: 0,
        };
        let rows = store::store_credit::list_recent(&mut conn, page).await;
        let mut rows = rows.expect("the store answers").into_iter();
        let own = rows.find(|row| row.code_ending.as_deref() == Some(code.ending()));
        own.expect("the card is there")
    }

    /// What is left on a card.
    pub async fn left(&self, code: &GiftCardCode) -> i64 {
        self.row(code).await.balance.minor
    }

    /// What an account holds in a currency.
    pub async fn holds(&self, user: UserId, currency: Currency) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::store_credit::find_of_user(&mut conn, user, currency).await;
        row.expect("the store answers")
            .map_or(0, |row| row.balance.minor)
    }

    /// A cart of so many shirts to Kazakhstan with these cards on it, and the request for its order.
    pub async fn cart(&self, shirts: i64, cards: &[&GiftCardCode]) -> (SessionId, PlaceOrder) {
        let (session, asking) = (self.shop.session().await, asking_from("KZ"));
        self.shop
            .fill_cart(session, asking, &[(self.shirt, shirts)])
            .await;
        for code in cards {
            let access = CartAccess::Session(session);
            let applied = apply_gift_card(&self.shop, &access, code.as_str()).await;
            applied.expect("the card buys something");
        }
        let quote = self.shop.quote(session, asking).await.quote.id;
        (session, order_request(session, quote, asking))
    }

    /// An order of so many shirts with these cards on it.
    pub async fn order(&self, shirts: i64, cards: &[&GiftCardCode]) -> Bought {
        let (session, request) = self.cart(shirts, cards).await;
        let placed = place_order(&self.shop, request).await.expect("an order");
        Bought {
            shop: self.shop.clone(),
            access: by_guest(session),
            placed,
        }
    }

    pub async fn balance(&self, kind: &str) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let rows = rows.expect("the store answers");
        let own = rows.iter().filter(|row| row.kind == kind);
        own.map(|row| row.balance.minor).sum()
    }
}

pub struct Bought {
    pub shop: TestShop,
    pub access: OrderAccess,
    pub placed: Placed,
}

impl Bought {
    pub async fn page(&self) -> OrderPage {
        let page = view_order(&self.shop, &self.access, self.placed.order).await;
        page.expect("the store answers").expect("the order")
    }

    pub async fn state(&self) -> OrderState {
        self.page().await.state
    }

    pub async fn payment(&self) -> PaymentRow {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::payment::lookup(&mut conn, self.placed.payment).await;
        row.expect("the store answers").expect("the payment")
    }
}
