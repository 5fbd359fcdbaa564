//! Whatever runs at once: never more than there is.

use domain::dispute::Offer;
use domain::money::Currency;
use services::account::session::User;
use services::dispute::decide_dispute;
use services::operator::goodwill::refund_earned;
use services::payout::{
    PayoutError, approve_payout, refuse_payout, request_payout, return_payout, schedule_payouts,
    send_batch,
};
use store::Store;
use testing::with_both;

use crate::support::*;

/// Chance decides who comes first; in so many rounds both do.
const ROUNDS: usize = 6;

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
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        for _ in 0..ROUNDS {
            refund_against_payout(&desk, &operator).await;
        }
    })
    .await;
}

/// A shop that earned from one order asks for the money while an operator gives some of it back. In the end it has none.
async fn refund_against_payout(desk: &Desk, operator: &User) {
    let order = desk.earn(3).await;
    let (shop, user) = (desk.shop.clone(), desk.user.clone());
    let payout = tokio::spawn(async move { request_payout(&shop, &user, Currency::EUR).await });
    let (shop, user) = (desk.shop.clone(), operator.clone());
    let refund = tokio::spawn(async move {
        refund_earned(&shop, &user, order, None, eur(5_000), "A gesture.").await
    });
    refund
        .await
        .expect("it does not panic")
        .expect("it was earned");
    let id = payout.await.expect("it does not panic");
    let id = id.expect("more was earned than went back");
    desk.shop.assert_sound().await;
    let approved = approve_payout(&desk.shop, operator, id).await;
    approved.expect("it waits for that");
    match send_batch(&desk.shop, operator, Currency::EUR).await {
        // The refund came first, and the payout asked for what was left.
        Ok(_) => {}
        // The payout came first: it stays here, for the operator to refuse, and what is left is asked for anew.
        Err(PayoutError::NothingToSend) => {
            assert!(desk.available().await.balance.minor > 0);
            let refused = refuse_payout(&desk.shop, operator, id, "A refund.").await;
            refused.expect("it was not sent");
            let id = request_payout(&desk.shop, &desk.user, Currency::EUR).await;
            let id = id.expect("something is left");
            let approved = approve_payout(&desk.shop, operator, id).await;
            approved.expect("it waits for that");
            let sent = send_batch(&desk.shop, operator, Currency::EUR).await;
            sent.expect("it is covered");
        }
        Err(error) => panic!("{error:?}"),
    }
    assert_eq!(desk.available().await.balance, eur(0));
    desk.shop.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_end_of_a_dispute_against_a_payout_counts_what_was_earned_once() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.bank(&german()).await;
        let one = desk.operator("one@example.org").await;
        let two = desk.operator("two@example.org").await;
        for _ in 0..ROUNDS {
            dispute_against_payouts(&desk, &one, &two).await;
        }
    })
    .await;
}

/// The last word in a dispute lets the shop earn the rest, while the shop asks for its money in four tabs.
async fn dispute_against_payouts(desk: &Desk, one: &User, two: &User) {
    desk.earn(1).await;
    let before = desk.available().await;
    let dispute = desk.quarrel(3, one).await;
    let (shop, user) = (desk.shop.clone(), two.clone());
    let offer = Offer {
        amount: eur(5_000),
        with_return: false,
    };
    let decided =
        tokio::spawn(
            async move { decide_dispute(&shop, &user, dispute, offer, "So be it.").await },
        );
    let ask = |_| {
        let (shop, user) = (desk.shop.clone(), desk.user.clone());
        tokio::spawn(async move { request_payout(&shop, &user, Currency::EUR).await })
    };
    let asked: Vec<_> = (0..4).map(ask).collect();
    decided
        .await
        .expect("it does not panic")
        .expect("it was not decided before");
    let mut payouts = 0;
    for task in asked {
        match task.await.expect("it does not panic") {
            Ok(_) => payouts += 1,
            Err(PayoutError::TooLittle { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    // One took what there was before the decision, perhaps another one what came with it.
    assert!((1..=2).contains(&payouts), "{payouts} payouts");
    let now = desk.available().await;
    assert!(
        now.balance.minor > before.balance.minor,
        "the rest is earned"
    );
    assert!(now.held.minor >= before.available.minor && now.held.minor <= now.balance.minor);
    assert_eq!(now.held.minor + now.available.minor, now.balance.minor);
    desk.shop.assert_sound().await;
}
