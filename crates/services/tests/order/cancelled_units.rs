//! Some units of an order are called off before they are sent.

use domain::order::OrderState;
use services::jobs::run_due;
use services::order::{
    CancelOrderError, cancel_order, cancel_units, confirm_receipt, ship_consignment,
};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::support::*;

#[tokio::test]
async fn a_unit_goes_back_with_its_share_of_coupon_freight_and_tax() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        shop.coupon("WELCOME", 100_000, 5).await;
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &[(shirt.variant(), 3)])
            .await;
        let cart = services::cart::CartAccess::Session(session);
        services::cart::apply_coupon(&shop, &cart, "WELCOME")
            .await
            .unwrap();
        let placed = shop.place_and_pay(session, asking, &[]).await;
        let access = by_guest(session);
        let order = page(&shop, &access, placed.order).await;
        let line = &order.consignments[0].lines[0];

        cancel_units(&shop, &access, placed.order, &[(line.id, 1)])
            .await
            .unwrap();
        let back = refunded(&shop, &placed).await;
        let third = placed.total.minor / 3;
        assert!((back - third).abs() <= 3, "{back} of {third}");
        assert_eq!(shop.stock_of(shirt.variant()).await.on_hand, 3);
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.state, OrderState::Paid);
        shop.assert_sound().await;

        let parcel = &order.consignments[0];
        ship_consignment(&shop, seller, parcel.id, "EMS", "1")
            .await
            .unwrap();
        let late = cancel_units(&shop, &access, placed.order, &[(line.id, 1)]).await;
        assert!(
            matches!(late, Err(CancelOrderError::NotCancellable { .. })),
            "{late:?}"
        );
        confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        shop.assert_sound().await;
        assert_eq!(run_due(&shop).await.unwrap().failed, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn unit_by_unit_everything_goes_back_and_the_order_is_cancelled() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        for parcel in &order.consignments {
            for line in &parcel.lines {
                for _ in 0..line.quantity {
                    cancel_units(&shop, &access, placed.order, &[(line.id, 1)])
                        .await
                        .unwrap();
                    shop.assert_sound().await;
                }
            }
        }
        assert_eq!(refunded(&shop, &placed).await, placed.total.minor);
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.state, OrderState::Cancelled);
        for line in order.consignments.iter().flat_map(|parcel| &parcel.lines) {
            assert_eq!(
                shop.stock_of(line.variant).await.sold,
                i64::from(line.quantity)
            );
            assert_eq!(
                shop.stock_of(line.variant).await.returned,
                i64::from(line.quantity)
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_left_after_one_unit_can_be_cancelled_whole() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let towel = order.consignments[1].lines[0].id;
        cancel_units(&shop, &access, placed.order, &[(towel, 1)])
            .await
            .unwrap();
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.consignments[1].state, OrderState::Cancelled);
        assert!(order.cancellable);
        cancel_order(&shop, &access, placed.order).await.unwrap();
        assert_eq!(refunded(&shop, &placed).await, placed.total.minor);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn units_that_are_not_there_are_not_called_off() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let shirt = order.consignments[0].lines[0].id;
        let stranger = by_guest(shop.session().await);
        let none: [(domain::ids::OrderLineId, u32); 0] = [];
        let nil = domain::ids::OrderLineId::nil();
        let asked: [(&_, &[(domain::ids::OrderLineId, u32)]); 6] = [
            (&access, &[(shirt, 3)]),
            (&access, &[(shirt, 2), (shirt, 1)]),
            (&access, &[(shirt, u32::MAX), (shirt, 1)]),
            (&access, &[(shirt, 1), (nil, 1)]),
            (&access, &none),
            (&stranger, &[(shirt, 1)]),
        ];
        for (access, units) in asked {
            let refused = cancel_units(&shop, access, placed.order, units).await;
            assert!(
                matches!(refused, Err(CancelOrderError::NotFound)),
                "{refused:?}"
            );
        }
        assert_eq!(refunded(&shop, &placed).await, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn cancelling_and_shipping_at_the_same_moment_do_one_of_the_two() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90").stock(20))
            .await
            .variant();
        let mut tasks = Vec::new();
        let mut orders = Vec::new();
        for _ in 0..8 {
            let session = shop.session().await;
            let placed = shop
                .place_and_pay(session, asking_from("PL"), &[(shirt, 1)])
                .await;
            let access = by_guest(session);
            let parcel = page(&shop, &access, placed.order).await.consignments[0].id;
            let (a, b, by) = (shop.clone(), shop.clone(), access.clone());
            let id = placed.order;
            tasks.push(tokio::spawn(async move {
                cancel_order(&a, &by, id).await.is_ok()
            }));
            tasks.push(tokio::spawn(async move {
                ship_consignment(&b, seller, parcel, "EMS", "1")
                    .await
                    .is_ok()
            }));
            orders.push((placed, access));
        }
        let mut done = Vec::new();
        for task in tasks {
            done.push(task.await.unwrap());
        }
        for (index, (placed, access)) in orders.iter().enumerate() {
            let (cancelled, shipped) = (done[2 * index], done[2 * index + 1]);
            assert_ne!(cancelled, shipped, "exactly one of the two");
            let back = refunded(&shop, placed).await;
            assert_eq!(back, if cancelled { placed.total.minor } else { 0 });
            let state = page(&shop, access, placed.order).await.state;
            let expected = [OrderState::Shipped, OrderState::Cancelled];
            assert_eq!(state, expected[usize::from(cancelled)]);
        }
        shop.assert_sound().await;
    })
    .await;
}
