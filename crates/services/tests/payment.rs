//! Money: captured once, given back when nothing can be sent for it, and booked to the minor unit.

use std::time::Duration;

use domain::ids::PaymentId;
use domain::money::Money;
use domain::order::OrderState;
use services::checkout::Placed;
use services::jobs::{run_due, tidy_up};
use services::order::{
    OrderAccess, WhatNext, cancel_order, confirm_receipt, expire_orders, ship_consignment,
    view_order,
};
use services::payment::test_bank::{Decision, decide, view};
use services::payment::{RetryPaymentError, TestBankError, retry_payment, settle};
use services::shop::Settings;
use store::Store;
use store::payment::PaymentRow;
use store::testbank::TestbankPaymentRow;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

/// A shop with five shirts, and an order of two of them to Kazakhstan that waits for its payment.
async fn placed(store: Store) -> (TestShop, Placed, OrderAccess, domain::ids::VariantId) {
    let shop = TestShop::new(store);
    let seller = shop.chinese_seller("yiwu").await;
    let shirt = shop
        .list(Listing::new(seller, "shirt", "39.90"))
        .await
        .variant();
    let session = shop.session().await;
    let placed = shop.place(session, asking_from("KZ"), &[(shirt, 2)]).await;
    (shop, placed, by_guest(session), shirt)
}

async fn payment(shop: &TestShop, id: PaymentId) -> PaymentRow {
    let mut conn = shop.store().reader().await.unwrap();
    store::payment::lookup(&mut conn, id)
        .await
        .unwrap()
        .unwrap()
}

async fn bank_state(shop: &TestShop, id: PaymentId) -> String {
    view(shop, id).await.unwrap().state
}

/// Sum of an account kind over all owners, debit positive, in minor units.
async fn balance(shop: &TestShop, kind: &str) -> i64 {
    let mut conn = shop.store().reader().await.unwrap();
    let rows = store::ledger::list_balances(&mut conn).await.unwrap();
    rows.iter()
        .filter(|row| row.kind == kind)
        .map(|row| row.balance.minor)
        .sum()
}

async fn state(shop: &TestShop, access: &OrderAccess, placed: &Placed) -> OrderState {
    view_order(shop, access, placed.order)
        .await
        .unwrap()
        .unwrap()
        .state
}

/// What the payer does at the bank while the shop hears nothing of it.
async fn pay_in_silence(shop: &TestShop, id: PaymentId) {
    let mut tx = shop.store().begin().await.unwrap();
    assert!(
        store::testbank::advance(&mut tx, id, "pending", "paid")
            .await
            .unwrap()
            .is_done()
    );
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_purchase_from_the_shelf_to_the_sellers_balance() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        assert_eq!(shop.stock_of(shirt).await.reserved, 2);
        assert_eq!(
            view(&shop, placed.payment).await.unwrap().amount,
            placed.total
        );
        let back = decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        assert_eq!(back, format!("/kz/en/orders/{}", placed.order));
        let order = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (order.state, order.next),
            (OrderState::Paid, WhatNext::WaitForDispatch)
        );
        let stock = shop.stock_of(shirt).await;
        assert_eq!((stock.on_hand, stock.reserved, stock.sold), (3, 0, 2));
        assert_eq!(balance(&shop, "captured").await, placed.total.minor);
        shop.assert_sound().await;

        let parcel = &order.consignments[0];
        let seller = parcel.seller.id;
        ship_consignment(&shop, seller, parcel.id, "Kazpost", "RR473124829CN")
            .await
            .unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Shipped);
        let confirmed = confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        assert_eq!(confirmed, OrderState::Completed);
        let again = confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        assert_eq!(again, OrderState::Completed);

        let earned = order
            .totals
            .goods
            .checked_add(order.totals.shipping)
            .unwrap();
        let commission = -balance(&shop, "commission").await;
        assert_eq!(commission, (order.totals.goods.minor * 8 + 50) / 100);
        assert_eq!(
            -balance(&shop, "seller_payable").await,
            earned.minor - commission
        );
        assert_eq!(balance(&shop, "escrow").await, 0);
        let order = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        let kinds: Vec<_> = order
            .events
            .iter()
            .map(|event| event.kind.as_str())
            .collect();
        assert_eq!(
            kinds,
            ["placed", "paid", "shipped", "delivered", "completed"]
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_payment_told_ten_times_is_booked_once() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        pay_in_silence(&shop, placed.payment).await;
        let tell = |_| {
            let (shop, payment) = (shop.clone(), placed.payment);
            tokio::spawn(async move { settle(&shop, payment).await.unwrap() })
        };
        let tasks: Vec<_> = (0..10).map(tell).collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), OrderState::Paid);
        }
        // A payer who presses "pay" again, or "decline" after all, changes nothing.
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        decide(&shop, placed.payment, Decision::Decline)
            .await
            .unwrap();
        assert_eq!(bank_state(&shop, placed.payment).await, "paid");
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(balance(&shop, "captured").await, placed.total.minor);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn after_a_decline_the_order_can_be_paid_again() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        // Going back to a payment that waits is no new payment.
        let same = retry_payment(&shop, &access, placed.order).await.unwrap();
        assert_eq!(same, placed.redirect);
        decide(&shop, placed.payment, Decision::Decline)
            .await
            .unwrap();
        let order = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.state, OrderState::AwaitingPayment);
        assert_eq!(
            shop.stock_of(shirt).await.reserved,
            2,
            "the goods wait for the second try"
        );
        shop.assert_sound().await;

        let stranger = by_guest(shop.session().await);
        let refused = retry_payment(&shop, &stranger, placed.order).await;
        assert!(
            matches!(refused, Err(RetryPaymentError::NotFound)),
            "{refused:?}"
        );
        let redirect = retry_payment(&shop, &access, placed.order).await.unwrap();
        assert_ne!(redirect, placed.redirect);
        let second: PaymentId = redirect.rsplit_once('/').unwrap().1.parse().unwrap();
        let order = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.retry, Some(second));
        decide(&shop, second, Decision::Pay).await.unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        let refused = retry_payment(&shop, &access, placed.order).await;
        assert!(
            matches!(refused, Err(RetryPaymentError::NotPayable { .. })),
            "{refused:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}

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
async fn a_lost_hint_is_made_up_for_by_asking() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        pay_in_silence(&shop, placed.payment).await;
        assert_eq!(
            run_due(&shop).await.unwrap().asked,
            0,
            "the hint may still be on its way"
        );
        shop.clock.advance(Duration::from_secs(180));
        assert_eq!(run_due(&shop).await.unwrap().asked, 1);
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(run_due(&shop).await.unwrap().asked, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn before_an_order_expires_the_provider_is_asked_once_more() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        pay_in_silence(&shop, placed.payment).await;
        shop.clock.advance(Settings::default().payment_window);
        assert_eq!(expire_orders(&shop).await.unwrap(), 0);
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(shop.stock_of(shirt).await.sold, 2);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_second_payment_of_a_paid_order_goes_back_unbooked() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        // A provider that shows two pages for one order, and takes the money on both.
        let mut second = payment(&shop, placed.payment).await;
        second.id = shop.new_id(PaymentId::from_parts);
        second.provider_ref = Some(second.id.to_string());
        let bank = TestbankPaymentRow {
            id: second.id,
            amount: placed.total,
            currency: placed.total.currency,
            state: "pending".to_owned(),
            return_url: "/".to_owned(),
            created_at: shop.now(),
        };
        let mut tx = shop.store().begin().await.unwrap();
        store::payment::add(&mut tx, &second).await.unwrap();
        assert!(
            store::testbank::add(&mut tx, &bank)
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();

        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        decide(&shop, second.id, Decision::Pay).await.unwrap();
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(bank_state(&shop, placed.payment).await, "paid");
        assert_eq!(bank_state(&shop, second.id).await, "refunded");
        assert_eq!(balance(&shop, "captured").await, placed.total.minor);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn another_amount_than_was_asked_for_is_not_booked() {
    with_both(async |store: Store| {
        let (shop, placed, access, _) = placed(store).await;
        let mut wrong = payment(&shop, placed.payment).await;
        wrong.id = shop.new_id(PaymentId::from_parts);
        wrong.provider_ref = Some(wrong.id.to_string());
        let bank = TestbankPaymentRow {
            id: wrong.id,
            amount: Money::new(placed.total.minor - 1, placed.total.currency),
            currency: placed.total.currency,
            state: "paid".to_owned(),
            return_url: "/".to_owned(),
            created_at: shop.now(),
        };
        let mut tx = shop.store().begin().await.unwrap();
        store::payment::add(&mut tx, &wrong).await.unwrap();
        assert!(
            store::testbank::add(&mut tx, &bank)
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        let refused = settle(&shop, wrong.id).await;
        assert!(matches!(
            refused,
            Err(services::payment::SettleError::AmountDiffers)
        ));
        assert_eq!(
            state(&shop, &access, &placed).await,
            OrderState::AwaitingPayment
        );
        assert_eq!(balance(&shop, "captured").await, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_unknown_payment_is_nobodys() {
    with_both(async |store: Store| {
        let (shop, ..) = placed(store).await;
        let page = view(&shop, PaymentId::nil()).await;
        assert!(matches!(page, Err(TestBankError::NotFound)), "{page:?}");
        let decided = decide(&shop, PaymentId::nil(), Decision::Pay).await;
        assert!(
            matches!(decided, Err(TestBankError::NotFound)),
            "{decided:?}"
        );
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
