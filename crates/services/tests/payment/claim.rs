//! A payment that a bank may take back.

use std::time::Duration;

use domain::ids::{ChargebackId, ConsignmentId, SellerId, VariantId};
use domain::money::Money;
use services::account::session::{Role, User};
use services::account::user_add::user_add;
use services::checkout::Placed;
use services::order::{OrderAccess, OrderPage, confirm_receipt, ship_consignment, view_order};
use services::payment::test_bank::{Decision, decide};
use services::payment::{Verdict, open_chargeback, resolve_chargeback};
use store::Store;
use testing::TestShop;

use crate::support::{balance, placed};

pub const DAY: Duration = Duration::from_secs(24 * 3600);

/// A paid order of two shirts out of five, in one parcel that is not sent.
pub struct Claim {
    pub shop: TestShop,
    pub placed: Placed,
    pub access: OrderAccess,
    pub shirt: VariantId,
    pub seller: SellerId,
    pub parcel: ConsignmentId,
}

impl Claim {
    pub async fn new(store: Store) -> Claim {
        let (shop, placed, access, shirt) = placed(store).await;
        decide(&shop, placed.payment, Decision::Pay)
            .await
            .expect("the test bank takes the money");
        let page = view_order(&shop, &access, placed.order).await;
        let page = page.expect("the store answers").expect("the order");
        let parcel = &page.consignments[0];
        Claim {
            seller: parcel.seller.id,
            parcel: parcel.id,
            shop,
            placed,
            access,
            shirt,
        }
    }

    pub fn total(&self) -> Money {
        self.placed.total
    }

    pub fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.total().currency)
    }

    /// What is on the accounts of a kind, debit positive.
    pub async fn on(&self, kind: &str) -> i64 {
        balance(&self.shop, kind).await
    }

    pub async fn page(&self) -> OrderPage {
        let page = view_order(&self.shop, &self.access, self.placed.order).await;
        page.expect("the store answers").expect("the order")
    }

    pub async fn ship(&self) {
        ship_consignment(&self.shop, self.seller, self.parcel, "EMS", "1")
            .await
            .expect("it is sent");
    }

    /// Sends and accepts it.
    pub async fn complete(&self) {
        self.ship().await;
        confirm_receipt(&self.shop, &self.access, self.placed.order, None)
            .await
            .expect("it is there");
    }

    pub async fn operator(&self) -> User {
        let (email, role) = ("ops@example.org", Role::Operator);
        let id = user_add(&self.shop, email, "a long password", "Ops", role, None).await;
        User {
            id: id.expect("the account is made"),
            name: "Ops".to_owned(),
            email: email.to_owned(),
            role,
            seller: None,
        }
    }

    /// The bank takes an amount back, under one number.
    pub async fn take_back(&self, amount: Money) -> ChargebackId {
        open_chargeback(&self.shop, self.placed.payment, "dp_1", amount)
            .await
            .expect("it was paid")
    }

    /// The bank takes an amount back under a number, and decides for the shopper.
    pub async fn lose(&self, reference: &str, amount: Money) {
        let payment = self.placed.payment;
        let opened = open_chargeback(&self.shop, payment, reference, amount).await;
        resolve_chargeback(&self.shop, opened.expect("it was paid"), Verdict::Lost)
            .await
            .expect("it is open");
    }
}
