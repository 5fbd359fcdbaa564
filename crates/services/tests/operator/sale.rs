//! Something to keep books about.

use std::time::Duration;

use domain::ids::{ConsignmentId, SellerId};
use domain::order::OrderState;
use services::checkout::Placed;
use services::order::{OrderAccess, confirm_receipt, ship_consignment, view_order};
use testing::{Listing, TestShop, asking_from, by_guest};

pub const DAY: Duration = Duration::from_secs(24 * 3600);

/// A paid order of two shirts that is not sent.
pub struct Sale {
    pub placed: Placed,
    pub access: OrderAccess,
    pub seller: SellerId,
    pub parcel: ConsignmentId,
}

/// Sells two shirts of a new Chinese shop to a country.
pub async fn sell(shop: &TestShop, slug: &str, country: &str) -> Sale {
    let seller = shop.chinese_seller(slug).await;
    let shirt = shop.list(Listing::new(seller, slug, "39.90")).await;
    let session = shop.session().await;
    let goods = [(shirt.variant(), 2)];
    let placed = shop
        .place_and_pay(session, asking_from(country), &goods)
        .await;
    let access = by_guest(session);
    let page = view_order(shop, &access, placed.order).await;
    let page = page.expect("the store answers").expect("the order");
    Sale {
        placed,
        access,
        seller,
        parcel: page.consignments[0].id,
    }
}

impl Sale {
    /// Sends and accepts it: the seller has earned the money.
    pub async fn complete(&self, shop: &TestShop) {
        ship_consignment(shop, self.seller, self.parcel, "EMS", "1")
            .await
            .expect("it is sent");
        let state = confirm_receipt(shop, &self.access, self.placed.order, None).await;
        assert_eq!(state.expect("it is there"), OrderState::Completed);
    }
}

/// What is on the accounts of a kind now, debit positive, in minor units.
pub async fn balance(shop: &TestShop, kind: &str) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    let rows = store::ledger::list_balances(&mut conn).await;
    rows.expect("the store answers")
        .iter()
        .filter(|row| row.kind == kind)
        .map(|row| row.balance.minor)
        .sum()
}
