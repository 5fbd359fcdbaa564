//! Whatever runs at once: never more than there is.

use domain::money::Currency;
use services::payout::{
    PayoutError, approve_payout, request_payout, return_payout, schedule_payouts, send_batch,
};
use store::Store;
use testing::with_both;

use crate::support::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_balance_is_paid_out_once() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        desk.shop.clock.advance(DAY * 7);
        let balance = desk.available().await.balance;
        let mut tasks = Vec::new();
        for _ in 0..8 {
            let (shop, user) = (desk.shop.clone(), desk.user.clone());
            tasks.push(tokio::spawn(async move {
                u32::from(request_payout(&shop, &user, Currency::EUR).await.is_ok())
            }));
            let shop = desk.shop.clone();
            tasks.push(tokio::spawn(async move {
                schedule_payouts(&shop).await.unwrap()
            }));
        }
        let mut requested = 0;
        for task in tasks {
            requested += task.await.unwrap();
        }
        assert_eq!(requested, 1);
        let now = desk.available().await;
        assert_eq!((now.held, now.available), (balance, eur(0)));
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn operators_who_send_at_the_same_moment_pay_once() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        let balance = desk.available().await.balance;
        let id = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        approve_payout(&desk.shop, &operator, id).await.unwrap();
        let mut tasks = Vec::new();
        for _ in 0..4 {
            let (shop, user) = (desk.shop.clone(), operator.clone());
            tasks.push(tokio::spawn(async move {
                send_batch(&shop, &user, Currency::EUR).await.is_ok()
            }));
        }
        let mut sent = 0;
        for task in tasks {
            sent += u32::from(task.await.unwrap());
        }
        assert_eq!(sent, 1);
        assert_eq!(
            desk.on("payouts_in_transit", Currency::EUR).await,
            -balance.minor
        );
        let mut tasks = Vec::new();
        for _ in 0..4 {
            let (shop, user) = (desk.shop.clone(), operator.clone());
            tasks.push(tokio::spawn(async move {
                return_payout(&shop, &user, id, "Closed.").await.is_ok()
            }));
        }
        let mut returned = 0;
        for task in tasks {
            returned += u32::from(task.await.unwrap());
        }
        assert_eq!(returned, 1);
        assert_eq!(desk.available().await.balance, balance);
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_refund_against_a_payout_leaves_no_payout_uncovered() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let order = desk.earn(3).await;
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        let (shop, user) = (desk.shop.clone(), desk.user.clone());
        let payout = tokio::spawn(async move { request_payout(&shop, &user, Currency::EUR).await });
        let (shop, user) = (desk.shop.clone(), operator.clone());
        let refund = tokio::spawn(async move {
            services::operator::goodwill::refund_earned(
                &shop,
                &user,
                order,
                None,
                eur(5_000),
                "A gesture.",
            )
            .await
        });
        refund.await.unwrap().unwrap();
        let id = payout.await.unwrap().unwrap();
        desk.shop.assert_sound().await;
        approve_payout(&desk.shop, &operator, id).await.unwrap();
        let sent = send_batch(&desk.shop, &operator, Currency::EUR).await;
        let balance = desk.available().await.balance;
        match sent {
            // The refund came first, and the payout asked for what was left.
            Ok(_) => assert_eq!(balance, eur(0)),
            // The payout came first: it stays here, for the operator to refuse.
            Err(PayoutError::NothingToSend) => assert!(balance.minor > 0),
            Err(error) => panic!("{error:?}"),
        }
        assert!(balance.minor >= 0);
        desk.shop.assert_sound().await;
    })
    .await;
}
