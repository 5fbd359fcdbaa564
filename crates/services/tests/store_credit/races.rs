//! One card, many hands.

use domain::money::Currency;
use domain::order::OrderState;
use services::account::session::Role;
use services::checkout::place_order;
use services::jobs::run_due;
use services::order::cancel_order;
use services::payment::test_bank::{Decision, decide};
use services::store_credit::redeem_gift_card;
use store::Store;
use testing::with_both;

use crate::counter::*;

const TABS: usize = 50;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_card_in_fifty_tabs_is_spent_once() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        let mut requests = Vec::new();
        for _ in 0..TABS {
            requests.push(counter.cart(1, &[&card]).await.1);
        }
        let mut tasks = Vec::new();
        for request in requests {
            let shop = counter.shop.clone();
            tasks.push(tokio::spawn(
                async move { place_order(&shop, request).await },
            ));
        }
        let mut spent = 0;
        for task in tasks {
            let placed = task.await.unwrap().expect("there are enough shirts");
            spent += placed.credit.minor;
            if placed.state == OrderState::AwaitingPayment {
                decide(&counter.shop, placed.payment, Decision::Pay)
                    .await
                    .unwrap();
            }
        }
        assert_eq!((spent, counter.left(&card).await), (500_000, 0));
        assert_eq!(counter.balance("store_credit").await, 0);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_card_spent_and_put_on_an_account_at_once_is_neither_lost_nor_doubled() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        for round in 0..8 {
            let before = counter.holds(aigul.id, Currency::KZT).await;
            let card = counter.card(kzt(300_000), &format!("card {round}")).await;
            let (_, request) = counter.cart(1, &[&card]).await;
            let (one, two) = (counter.shop.clone(), counter.shop.clone());
            let (user, code) = (aigul.clone(), card.clone());
            let order = tokio::spawn(async move { place_order(&one, request).await });
            let moved =
                tokio::spawn(async move { redeem_gift_card(&two, &user, code.as_str()).await });
            let placed = order.await.unwrap().unwrap();
            let moved = moved.await.unwrap().map_or(0, |moved| moved.minor);
            let kept = counter.holds(aigul.id, Currency::KZT).await - before;
            assert_eq!(moved, kept);
            assert_eq!(
                placed.credit.minor + kept + counter.left(&card).await,
                300_000
            );
            counter.shop.assert_sound().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_order_paid_called_off_and_expired_at_once_has_one_end() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        for round in 0..8 {
            let card = counter.card(kzt(300_000), &format!("card {round}")).await;
            let bought = counter.order(1, &[&card]).await;
            counter
                .shop
                .clock
                .advance(std::time::Duration::from_secs(3600));
            let (pay, stop, clock) = (
                counter.shop.clone(),
                counter.shop.clone(),
                counter.shop.clone(),
            );
            let (payment, access, order) = (
                bought.placed.payment,
                bought.access.clone(),
                bought.placed.order,
            );
            let tasks = [
                tokio::spawn(async move {
                    decide(&pay, payment, Decision::Pay)
                        .await
                        .map(drop)
                        .map_err(drop)
                }),
                tokio::spawn(
                    async move { cancel_order(&stop, &access, order).await.map_err(drop) },
                ),
                tokio::spawn(async move { run_due(&clock).await.map(drop).map_err(drop) }),
            ];
            for task in tasks {
                // Who came too late is refused; what counts is how it ends.
                let _ = task.await.unwrap();
            }
            run_due(&counter.shop).await.unwrap();
            let left = counter.left(&card).await;
            match bought.state().await {
                OrderState::Paid => assert_eq!(left, 0),
                OrderState::Cancelled | OrderState::Expired => assert_eq!(left, 300_000),
                other => panic!("{other}"),
            }
            assert_eq!(counter.balance("store_credit_held").await, 0);
            counter.shop.assert_sound().await;
        }
    })
    .await;
}
