//! Who lives in a world, and what they do next.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::commission::{CommissionRow, CommissionSet};
use domain::ids::{
    BankEntryId, ConsignmentId, DisputeId, OrderId, OrderLineId, PaymentId, PayoutId, VariantId,
};
use domain::money::Currency;
use domain::place::Country;
use domain::time::Timestamp;
use services::account::session::{Role, User};
use services::order::OrderAccess;
use services::payment::PaymentMethod;
use services::shop::{CaptureTime, Reference};
use store::Fuse;

use super::by_hand::Back;
use super::card::Card;
use super::desk::{Entry, Line};
use super::dice::Dice;
use super::seen::{Seen, look};
use super::tally::Tally;
use super::terms::settings;
use crate::{Listing, TestDatabase, TestShop};

/// Of how many orders one is acted on.
const RECENT: usize = 12;

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
    /// Of which variant how many units, by line.
    pub ordered: Vec<(VariantId, u32)>,
    /// How many of them went back to the shelf.
    pub shelved: Vec<u32>,
    pub days_max: u32,
    /// When its money is released.
    pub due: Option<Timestamp>,
    /// How much more the shopper owed than coins allowed the courier to take.
    pub rounding: i64,
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
    pub number: String,
    pub country: &'static str,
    pub access: OrderAccess,
    pub method: PaymentMethod,
    pub payment: PaymentId,
    pub bank: Bank,
    /// Since which round the shop has not noticed that it is paid.
    pub unheard: Option<Timestamp>,
    pub currency: Currency,
    pub total: i64,
    /// What of the price gift cards pay.
    pub credit: i64,
    /// What the shopper is to write on a transfer.
    pub reference: Option<String>,
    pub expires: Timestamp,
    pub bank_case: BankCase,
    /// When the payment is taken.
    pub capture: CaptureTime,
    pub boxes: Vec<KnownParcel>,
    pub seen: Seen,
    /// What went back of it, where an operator pays it.
    pub back: Back,
}

impl Known {
    /// Whether the money of a parcel is a courier's, who has not got it.
    pub fn is_promised(&self, at: usize) -> bool {
        self.method == PaymentMethod::Cash && self.seen.parcels[at].cash.is_none()
    }
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
    pub cards: Vec<Card>,
    /// What came in at the marketplace's own bank.
    pub entries: Vec<Entry>,
    /// The bank's numbers in the shop, as far as an operator was shown them.
    pub entry_ids: BTreeMap<String, BankEntryId>,
    /// The last statement.
    pub statement: Vec<Line>,
    pub payouts: Vec<(PayoutId, String)>,
    pub events: u32,
    pub refused: u32,
    pub killed: u32,
    pub tally: Tally,
    pub log: Vec<String>,
}

impl World {
    pub async fn new(
        database: &TestDatabase,
        dice: Dice,
        name: String,
        capture: CaptureTime,
    ) -> World {
        let shop = TestShop::seeded(database.store().clone(), settings(capture), dice.seed());
        let mut world = World {
            shop,
            fuse: database.fuse().clone(),
            dice,
            name,
            sellers: Vec::new(),
            operators: Vec::new(),
            variants: Vec::new(),
            orders: Vec::new(),
            cards: Vec::new(),
            entries: Vec::new(),
            entry_ids: BTreeMap::new(),
            statement: Vec::new(),
            payouts: Vec::new(),
            events: 0,
            refused: 0,
            killed: 0,
            tally: Tally::default(),
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
        self.sell_cards().await;
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

    /// What an order looks like now.
    pub async fn look(&self, order: OrderId) -> Seen {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        look(&mut conn, order).await.expect("the store answers")
    }

    /// Whether the shop has the money of an order at the test bank, and not only a promise of it.
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
            0..8 => self.buy().await,
            8..25 => self.pay().await,
            25..28 => self.cancel().await,
            28..32 => self.cancel_units().await,
            32..47 => self.handle().await,
            47..57 => self.arrive().await,
            57..59 => self.extend().await,
            59..76 => self.quarrel().await,
            76..82 => self.clear().await,
            82..92 => self.pay_out().await,
            92..95 => self.make_up().await,
            95..96 => self.charge_back().await,
            _ => self.pass_time().await,
        }
        self.fuse.mend();
        self.assert_sound().await;
        if self.events.is_multiple_of(4) {
            self.compare_cards().await;
        }
    }

    /// An order to act on: of the last ones rather than of the old ones.
    pub fn some_order(&mut self) -> usize {
        let last = self.orders.len().min(RECENT);
        self.orders.len() - 1 - self.dice.pick(last)
    }

    /// A parcel to act on: most of the time one in a state in which the act may take effect.
    pub fn some_parcel(&mut self, states: &[&str]) -> (usize, usize) {
        self.some_parcel_where(|known, at| states.contains(&known.seen.parcels[at].state.as_str()))
    }

    /// The same, with any other mark.
    pub fn some_parcel_where(&mut self, is_fit: impl Fn(&Known, usize) -> bool) -> (usize, usize) {
        let any = self.some_order();
        let first = self.orders.len().saturating_sub(RECENT);
        let places = (first..self.orders.len()).flat_map(|index| {
            let parcels = 0..self.orders[index].boxes.len();
            parcels.map(move |at| (index, at))
        });
        let fitting = places.filter(|(index, at)| is_fit(&self.orders[*index], *at));
        let fitting: Vec<(usize, usize)> = fitting.collect();
        match self.dice.percent(70) && !fitting.is_empty() {
            true => fitting[self.dice.pick(fitting.len())],
            false => (any, self.dice.pick(self.orders[any].boxes.len())),
        }
    }
}
