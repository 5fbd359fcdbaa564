//! Money that arrives.

use std::time::Duration;

use domain::ids::PaymentId;
use domain::money::Money;
use domain::order::OrderState;
use services::jobs::run_due;
use services::order::{WhatNext, confirm_receipt, expire_orders, ship_consignment, view_order};
use services::payment::test_bank::{Decision, decide, view};
use services::payment::{RetryPaymentError, TestBankError, retry_payment, settle};
use services::shop::Settings;
use store::Store;
use store::testbank::TestbankPaymentRow;
use testing::{by_guest, with_both};

use crate::support::*;

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
            captured: Money::new(placed.total.minor - 1, placed.total.currency),
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
