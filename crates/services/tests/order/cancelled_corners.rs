//! Calling units off where it is not the usual case.

use domain::order::OrderState;
use services::order::{
    CancelOrderError, cancel_order, cancel_units, confirm_receipt, ship_consignment,
};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::support::*;

/// What is on the accounts of a kind, debit positive, in minor units.
async fn balance(shop: &TestShop, kind: &str) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    let rows = store::ledger::list_balances(&mut conn).await;
    rows.expect("the store answers")
        .iter()
        .filter(|row| row.kind == kind)
        .map(|row| row.balance.minor)
        .sum()
}

#[tokio::test]
async fn units_of_an_order_that_is_not_paid_are_not_called_off() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let session = shop.session().await;
        let goods = [(shirt.variant(), 2)];
        let placed = shop.place(session, asking_from("PL"), &goods).await;
        let access = by_guest(session);
        let line = page(&shop, &access, placed.order).await.consignments[0].lines[0].id;
        let refused = cancel_units(&shop, &access, placed.order, &[(line, 1)]).await;
        let state = OrderState::AwaitingPayment;
        assert!(
            matches!(refused, Err(CancelOrderError::NotCancellable { state: found }) if found == state)
        );
        assert_eq!(shop.stock_of(shirt.variant()).await.reserved, 2);
    })
    .await;
}

#[tokio::test]
async fn units_that_wait_are_called_off_though_another_parcel_is_under_way() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let (sent, waits) = (&order.consignments[0], &order.consignments[1]);
        ship_consignment(&shop, sent.seller.id, sent.id, "EMS", "1")
            .await
            .unwrap();
        assert!(cancel_order(&shop, &access, placed.order).await.is_err());
        cancel_units(&shop, &access, placed.order, &[(waits.lines[0].id, 1)])
            .await
            .unwrap();
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.consignments[0].state, OrderState::Shipped);
        assert_eq!(order.consignments[1].state, OrderState::Cancelled);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn one_line_that_is_under_way_keeps_the_whole_request_from_happening() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let (sent, waits) = (&order.consignments[0], &order.consignments[1]);
        ship_consignment(&shop, sent.seller.id, sent.id, "EMS", "1")
            .await
            .unwrap();
        let units = [(waits.lines[0].id, 1), (sent.lines[0].id, 1)];
        let refused = cancel_units(&shop, &access, placed.order, &units).await;
        assert!(matches!(
            refused,
            Err(CancelOrderError::NotCancellable {
                state: OrderState::Shipped
            })
        ));
        assert_eq!(refunded(&shop, &placed).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_line_that_is_named_twice_is_called_off_for_the_sum() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let shirt = &order.consignments[0].lines[0];
        let units = [(shirt.id, 1), (shirt.id, 1)];
        cancel_units(&shop, &access, placed.order, &units)
            .await
            .unwrap();
        assert_eq!(shop.stock_of(shirt.variant).await.returned, 2);
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.consignments[0].state, OrderState::Cancelled);
        assert_eq!(order.consignments[0].lines[0].units_left, 0);
    })
    .await;
}

#[tokio::test]
async fn no_units_are_nothing_to_call_off() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let shirt = order.consignments[0].lines[0].id;
        let refused = cancel_units(&shop, &access, placed.order, &[(shirt, 0)]).await;
        assert!(
            matches!(refused, Err(CancelOrderError::NotFound)),
            "{refused:?}"
        );
        let events = page(&shop, &access, placed.order).await.events;
        assert!(events.iter().all(|event| event.kind != "units_cancelled"));
    })
    .await;
}

#[tokio::test]
async fn what_was_called_off_has_left_the_till_at_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let shirt = order.consignments[0].lines[0].id;
        cancel_units(&shop, &access, placed.order, &[(shirt, 1)])
            .await
            .unwrap();
        let back = refunded(&shop, &placed).await;
        assert!(back > 0);
        let captured = balance(&shop, "captured").await;
        assert_eq!(captured, placed.total.minor - back);
        assert_eq!(balance(&shop, "refunds").await, 0, "nothing is owed");
    })
    .await;
}

#[tokio::test]
async fn the_seller_earns_nothing_for_units_that_were_called_off() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let parcel = &order.consignments[0];
        let held = -balance(&shop, "escrow").await;
        cancel_units(&shop, &access, placed.order, &[(parcel.lines[0].id, 1)])
            .await
            .unwrap();
        let left = -balance(&shop, "escrow").await;
        assert!(left < held);
        ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "1")
            .await
            .unwrap();
        confirm_receipt(&shop, &access, placed.order, Some(parcel.id))
            .await
            .unwrap();
        let commission = -balance(&shop, "commission").await;
        let earned = payable(&shop, parcel.seller.id).await;
        let waits = -balance(&shop, "escrow").await;
        assert_eq!(earned + commission, left - waits);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_coupon_is_free_again_with_the_last_unit_and_not_before() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        shop.coupon("WELCOME", 100_000, 1).await;
        let (session, asking) = (shop.session().await, asking_from("PL"));
        shop.fill_cart(session, asking, &[(shirt.variant(), 2)])
            .await;
        let cart = services::cart::CartAccess::Session(session);
        services::cart::apply_coupon(&shop, &cart, "WELCOME")
            .await
            .unwrap();
        let placed = shop.place_and_pay(session, asking, &[]).await;
        let access = by_guest(session);
        let line = page(&shop, &access, placed.order).await.consignments[0].lines[0].id;
        for uses in [1, 0] {
            cancel_units(&shop, &access, placed.order, &[(line, 1)])
                .await
                .unwrap();
            let mut conn = shop.store().reader().await.unwrap();
            let coupon = store::coupon::find_by_code(&mut conn, "WELCOME").await;
            assert_eq!(coupon.unwrap().unwrap().uses, uses);
        }
        shop.assert_sound().await;
    })
    .await;
}
