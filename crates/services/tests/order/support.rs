//! What these tests share.

use domain::ids::{OrderId, SellerId};
use domain::money::Currency;
use domain::place::Country;
use services::checkout::Placed;
use services::order::{OrderAccess, OrderPage, view_order};
use testing::{Listing, TestShop, asking_from, by_guest};

/// A paid order from a Chinese and a Turkish seller to Poland.
pub async fn two_parcels(shop: &TestShop) -> (Placed, OrderAccess, OrderPage) {
    let chinese = shop.chinese_seller("yiwu").await;
    let turkish = shop.seller("bursa", Country::TR, Currency::TRY).await;
    let shirt = shop
        .list(Listing::new(chinese, "shirt", "39.90"))
        .await
        .variant();
    let towel = shop
        .list(Listing::new(turkish, "towel", "499.90"))
        .await
        .variant();
    let session = shop.session().await;
    let goods = [(shirt, 2), (towel, 1)];
    let placed = shop.place_and_pay(session, asking_from("PL"), &goods).await;
    let access = by_guest(session);
    let page = view_order(shop, &access, placed.order)
        .await
        .expect("the store answers")
        .expect("the store answers");
    (placed, access, page)
}

pub async fn page(shop: &TestShop, access: &OrderAccess, order: OrderId) -> OrderPage {
    view_order(shop, access, order)
        .await
        .expect("the store answers")
        .expect("the store answers")
}

pub async fn payable(shop: &TestShop, seller: SellerId) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    let owner = seller.to_string();
    let rows = store::ledger::list_balances_of(&mut conn, "seller_payable", &owner).await;
    rows.expect("the store answers")
        .iter()
        .map(|row| -row.balance.minor)
        .sum()
}

/// What was decided to go back of an order, in minor units.
pub async fn refunded(shop: &TestShop, placed: &Placed) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    let rows = store::refund::list_by_order(&mut conn, placed.order).await;
    rows.expect("the store answers")
        .iter()
        .map(|row| row.total.minor)
        .sum()
}
