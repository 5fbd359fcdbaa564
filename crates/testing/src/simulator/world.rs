//! Who lives in a world, and what they do next.

use std::sync::Arc;
use std::time::Duration;

use domain::commission::{CommissionRow, CommissionSet};
use domain::ids::{
    ConsignmentId, DisputeId, OrderId, OrderLineId, PaymentId, PayoutId, SellerId, UserId,
    VariantId,
};
use domain::money::Currency;
use domain::place::Country;
use domain::time::Timestamp;
use services::account::session::{Role, User};
use services::order::OrderAccess;
use services::shop::{CaptureTime, Reference, Settings};
use store::Fuse;
use store::bank_account::BankAccountRow;
use store::user::UserRow;

use super::dice::Dice;
use super::seen::{Seen, look};
use crate::{Listing, TestDatabase, TestShop};

/// What the bank knows of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bank {
    Pending,
    /// Paid, and the shop may not have heard of it.
    Paid,
    Declined,
}

/// Whether the shopper's bank took the payment back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BankCase {
    None,
    Open,
    Over,
}

/// A parcel as the world remembers it: what does not change, and its clocks.
#[derive(Debug, Clone)]
pub(super) struct KnownParcel {
    pub id: ConsignmentId,
    pub seller: usize,
    pub lines: Vec<OrderLineId>,
    pub total: i64,
    pub days_max: u32,
    /// When its money is released.
    pub due: Option<Timestamp>,
    pub dispute: Option<DisputeId>,
    /// When the dispute moves by itself.
    pub dispute_due: Option<Timestamp>,
    /// Which operator decided first.
    pub decided_by: Option<usize>,
}

/// An order as the world remembers it.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub id: OrderId,
    pub access: OrderAccess,
    pub payment: PaymentId,
    pub bank: Bank,
    pub currency: Currency,
    pub expires: Timestamp,
    pub bank_case: BankCase,
    /// When the payment is taken.
    pub capture: CaptureTime,
    pub boxes: Vec<KnownParcel>,
    pub seen: Seen,
}

/// A world.
pub(super) struct World {
    pub shop: TestShop,
    pub fuse: Fuse,
    pub dice: Dice,
    pub name: String,
    pub sellers: Vec<User>,
    pub operators: Vec<User>,
    pub variants: Vec<VariantId>,
    pub orders: Vec<Known>,
    pub payouts: Vec<(PayoutId, String)>,
    pub events: u32,
    pub refused: u32,
    pub killed: u32,
    pub log: Vec<String>,
}

impl World {
    pub async fn new(
        database: &TestDatabase,
        dice: Dice,
        name: String,
        capture: CaptureTime,
    ) -> World {
        let settings = Settings {
            capture,
            ..Settings::default()
        };
        let shop = TestShop::seeded(database.store().clone(), settings, dice.seed());
        let mut world = World {
            shop,
            fuse: database.fuse().clone(),
            dice,
            name,
            sellers: Vec::new(),
            operators: Vec::new(),
            variants: Vec::new(),
            orders: Vec::new(),
            payouts: Vec::new(),
            events: 0,
            refused: 0,
            killed: 0,
            log: Vec::new(),
        };
        world.open().await;
        world
    }

    async fn open(&mut self) {
        let yiwu = self.shop.chinese_seller("yiwu").await;
        let bursa = self.shop.seller("bursa", Country::TR, Currency::TRY).await;
        let volta = self.shop.chinese_seller("volta").await;
        for (seller, slug, price, stock) in [
            (yiwu, "shirt", "39.90", 400),
            (yiwu, "robe", "129.00", 12),
            (bursa, "towel", "499.90", 400),
            (volta, "lamp", "6.45", 400),
        ] {
            let listed = self
                .shop
                .list(Listing::new(seller, slug, price).stock(stock))
                .await;
            self.variants.push(listed.variant());
        }
        for (index, seller) in [yiwu, bursa, volta].into_iter().enumerate() {
            let user = self.user(index, Role::Seller, Some(seller)).await;
            self.sellers.push(user);
            self.bank_account(index, seller).await;
        }
        for index in 3..5 {
            let user = self.user(index, Role::Operator, None).await;
            self.operators.push(user);
        }
        // A third of it is the sellers' own cost, and each sale of one shop has its own commission.
        self.shop.shared_coupon("FIRST", 100_000, 20, 333_333).await;
        self.commissions();
        // Old enough to be paid without a hold.
        self.shop.clock.advance(Duration::from_secs(100 * 86_400));
    }

    fn commissions(&self) {
        let rows = "[[commission]]\nid = \"kz\"\nmarket = \"KZ\"\nrate_ppm = 107500\nvalid_from = \"2026-01-01\"\n\
            [[commission]]\nid = \"pl\"\nmarket = \"PL\"\nrate_ppm = 300000\nvalid_from = \"2026-01-01\"\n";
        let rows = CommissionRow::rows_of(rows).expect("the rows are readable");
        let set = CommissionSet::from_rows(rows).expect("the rows are sound");
        self.shop.replace_reference(Reference {
            commissions: Arc::new(set),
            ..self.shop.reference()
        });
    }

    async fn user(&self, index: usize, role: Role, seller: Option<SellerId>) -> User {
        let row = UserRow {
            id: self.shop.new_id(UserId::from_parts),
            email: format!("{index}@example.org"),
            name: format!("User {index}"),
            password_hash: store::Secret("none".to_owned()),
            role: role.as_str().to_owned(),
            seller_id: seller,
            created_at: self.shop.now(),
        };
        let mut tx = self.shop.store().begin().await.expect("a new world");
        store::user::add(&mut tx, &row).await.expect("a user");
        tx.commit().await.expect("a new world");
        User {
            id: row.id,
            name: row.name,
            email: row.email,
            role,
            seller,
        }
    }

    async fn bank_account(&self, index: usize, seller: SellerId) {
        let currencies = [Currency::EUR, Currency::TRY, Currency::CNY];
        let row = BankAccountRow {
            seller_id: seller,
            holder: format!("Seller {index}"),
            number: store::Secret("DE89370400440532013000".to_owned()),
            bic: None,
            bank_name: "Bank".to_owned(),
            country: "DE".to_owned(),
            currency: currencies[index],
            entered_by_id: self.sellers[index].id,
            entered_at: self.shop.now(),
        };
        let mut tx = self.shop.store().begin().await.expect("a new world");
        store::bank_account::put(&mut tx, &row)
            .await
            .expect("an account");
        tx.commit().await.expect("a new world");
    }

    /// What an order looks like now.
    pub async fn look(&self, order: OrderId) -> Seen {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        look(&mut conn, order).await.expect("the store answers")
    }

    /// Whether the shop has the money of an order, and not only a promise of it.
    pub async fn is_taken(&self, payment: PaymentId) -> bool {
        if self.shop.settings().capture == CaptureTime::AtOnce {
            return true;
        }
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::payment::lookup(&mut conn, payment).await;
        let row = row.expect("the store answers").expect("the payment");
        ["captured", "refunded"].contains(&row.state.as_str())
    }

    /// One business event.
    pub async fn step(&mut self) {
        self.events += 1;
        if self.dice.percent(8) {
            let moments = self.dice.roll(7);
            self.fuse.blow_after(u32::try_from(moments).expect("a few"));
        }
        let roll = self.dice.roll(100);
        match roll {
            _ if self.orders.is_empty() => self.buy().await,
            0..18 => self.buy().await,
            18..34 => self.pay().await,
            34..39 => self.cancel().await,
            39..43 => self.cancel_units().await,
            43..58 => self.handle().await,
            58..66 => self.arrive().await,
            66..70 => self.extend().await,
            70..87 => self.quarrel().await,
            87..93 => self.pay_out().await,
            93..94 => self.make_up().await,
            94..96 => self.charge_back().await,
            _ => self.pass_time().await,
        }
        self.fuse.mend();
        self.shop.assert_sound().await;
    }

    /// An order to act on: of the last ones rather than of the old ones.
    pub fn some_order(&mut self) -> usize {
        let last = self.orders.len().min(12);
        self.orders.len() - 1 - self.dice.pick(last)
    }
}
