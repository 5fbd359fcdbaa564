//! An order whose payment is only promised.

use std::time::Duration;

use domain::ids::{ConsignmentId, SellerId};
use domain::order::OrderState;
use services::checkout::Placed;
use services::order::{OrderAccess, ShipError, ship_consignment, view_order};
use services::payment::test_bank;
use services::shop::{CaptureTime, Settings};
use store::Store;
use store::payment::PaymentRow;
use testing::{Listing, TestShop, asking_from, by_guest};

pub const DAY: Duration = Duration::from_secs(24 * 3600);

pub struct Sale {
    pub shop: TestShop,
    pub placed: Placed,
    pub access: OrderAccess,
    pub parcels: Vec<(ConsignmentId, SellerId)>,
}

/// Three shirts of one shop and a lamp of another, promised and not taken.
pub async fn promised(store: Store) -> Sale {
    let settings = Settings {
        capture: CaptureTime::OnDispatch,
        ..Settings::default()
    };
    let shop = TestShop::with(store, settings);
    let yiwu = shop.chinese_seller("yiwu").await;
    let volta = shop.chinese_seller("volta").await;
    let shirt = shop.list(Listing::new(yiwu, "shirt", "39.90")).await;
    let lamp = shop.list(Listing::new(volta, "lamp", "6.45")).await;
    let session = shop.session().await;
    let goods = [(shirt.variant(), 3), (lamp.variant(), 1)];
    let placed = shop.place_and_pay(session, asking_from("PL"), &goods).await;
    let access = by_guest(session);
    let page = view_order(&shop, &access, placed.order).await;
    let page = page.expect("the store answers").expect("the order");
    let parcels = page.consignments.iter().map(|row| (row.id, row.seller.id));
    let parcels = parcels.collect();
    Sale {
        shop,
        placed,
        access,
        parcels,
    }
}

impl Sale {
    pub async fn payment(&self) -> PaymentRow {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::payment::lookup(&mut conn, self.placed.payment).await;
        row.expect("the store answers").expect("the payment")
    }

    pub async fn state(&self) -> OrderState {
        let page = view_order(&self.shop, &self.access, self.placed.order).await;
        page.expect("the store answers").expect("the order").state
    }

    pub async fn bank(&self) -> String {
        let page = test_bank::view(&self.shop, self.placed.payment).await;
        page.expect("the bank knows it").state
    }

    pub async fn balance(&self, kind: &str) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let rows = rows.expect("the store answers");
        let own = rows.iter().filter(|row| row.kind == kind);
        own.map(|row| row.balance.minor).sum()
    }

    pub async fn ship(&self, parcel: usize) -> Result<(), ShipError> {
        let (id, seller) = self.parcels[parcel];
        ship_consignment(&self.shop, seller, id, "EMS", "RR1").await
    }
}
