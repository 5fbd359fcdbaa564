//! Money that goes back.

use std::time::Duration;

use domain::order::OrderState;
use services::jobs::{run_due, tidy_up};
use services::operator::goodwill::refund_earned;
use services::order::{cancel_order, confirm_receipt, expire_orders, ship_consignment, view_order};
use services::payment::settle;
use services::payment::test_bank::{Decision, decide};
use services::shop::Settings;
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::cash_sale::operator;
use crate::support::*;

#[tokio::test]
async fn money_for_an_expired_order_goes_back() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        shop.clock.advance(Settings::default().payment_window);
        assert_eq!(expire_orders(&shop).await.unwrap(), 1);
        assert_eq!(expire_orders(&shop).await.unwrap(), 0);
        assert_eq!(shop.stock_of(shirt).await.on_hand, 5);
        shop.assert_sound().await;

        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Expired);
        assert_eq!(bank_state(&shop, placed.payment).await, "refunded");
        assert_eq!(payment(&shop, placed.payment).await.state, "refunded");
        for kind in [
            "captured",
            "escrow",
            "duty_payable",
            "tax_payable",
            "refunds",
        ] {
            assert_eq!(balance(&shop, kind).await, 0, "{kind}");
        }
        assert_eq!(
            shop.stock_of(shirt).await.on_hand,
            5,
            "no goods are kept for it"
        );
        // The job of the refund finds it done.
        assert_eq!(run_due(&shop).await.unwrap().done, 1);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn money_for_a_cancelled_order_goes_back() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        cancel_order(&shop, &access, placed.order).await.unwrap();
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Cancelled);
        assert_eq!(bank_state(&shop, placed.payment).await, "refunded");
        assert_eq!(balance(&shop, "captured").await, 0);
        assert_eq!(shop.stock_of(shirt).await.on_hand, 5);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn paying_and_cancelling_at_the_same_moment_leaves_nothing_half_done() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90").stock(20))
            .await
            .variant();
        let mut tasks = Vec::new();
        let mut orders = Vec::new();
        for _ in 0..10 {
            let session = shop.session().await;
            let placed = shop.place(session, asking_from("PL"), &[(shirt, 1)]).await;
            pay_in_silence(&shop, placed.payment).await;
            orders.push((placed, by_guest(session)));
        }
        for (placed, access) in orders.clone() {
            let (payer, canceller) = (shop.clone(), shop.clone());
            let (order, payment) = (placed.order, placed.payment);
            tasks.push(tokio::spawn(async move {
                settle(&payer, payment).await.map(drop).unwrap()
            }));
            tasks.push(tokio::spawn(async move {
                cancel_order(&canceller, &access, order).await.unwrap();
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        for (placed, access) in &orders {
            assert_eq!(state(&shop, access, placed).await, OrderState::Cancelled);
        }
        run_due(&shop).await.unwrap();
        assert_eq!(balance(&shop, "captured").await, 0);
        assert_eq!(shop.stock_of(shirt).await.on_hand, 20);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_second_payment_of_a_paid_order_goes_back_unbooked() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        let second = second_page(&shop, &placed).await;

        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        decide(&shop, second, Decision::Pay).await.unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(bank_state(&shop, placed.payment).await, "paid");
        assert_eq!(bank_state(&shop, second).await, "refunded");
        assert_eq!(balance(&shop, "captured").await, placed.total.minor);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn clearing_up_leaves_orders_alone() {
    with_both(async |store: Store| {
        let (shop, placed, _, _) = placed(store).await;
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        let session = shop.session().await;
        let seller = shop.chinese_seller("other").await;
        let robe = shop
            .list(Listing::new(seller, "robe", "99.00"))
            .await
            .variant();
        shop.fill_cart(session, asking_from("KZ"), &[(robe, 1)])
            .await;
        shop.quote(session, asking_from("KZ")).await;
        shop.clock.advance(Duration::from_secs(3 * 24 * 3600));
        assert_eq!(tidy_up(&shop).await.unwrap().quotes, 1);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn all_of_it_given_back_after_the_sale_leaves_the_order_completed() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        let ops = operator(&shop).await;
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        let page = view_order(&shop, &access, placed.order).await.unwrap();
        let parcel = page.unwrap().consignments.remove(0);
        ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "RR1")
            .await
            .unwrap();
        confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        refund_earned(&shop, &ops, placed.order, None, placed.total, "A gesture.")
            .await
            .unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Completed);
        assert_eq!(payment(&shop, placed.payment).await.state, "refunded");
        assert_eq!(balance(&shop, "captured").await, 0);
        shop.assert_sound().await;
    })
    .await;
}
