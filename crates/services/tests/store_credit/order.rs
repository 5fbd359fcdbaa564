//! Orders that carry credit, and such that do not.

use domain::order::OrderState;
use services::checkout::place_order;
use services::order::cancel_order;
use services::payment::test_bank::{Decision, decide};
use services::store_credit::block_store_credit;
use store::Store;
use testing::with_both;

use crate::counter::*;

#[tokio::test]
async fn the_same_request_twice_spends_the_card_once() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(100_000), "one").await;
        let (_, mut request) = counter.cart(1, &[&card]).await;
        request.idempotency_key = Some("a key".to_owned());
        let first = place_order(&counter.shop, request.clone()).await.unwrap();
        let again = place_order(&counter.shop, request).await.unwrap();
        assert_eq!((first.order, first.credit), (again.order, again.credit));
        assert_eq!(counter.balance("store_credit_held").await, -100_000);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_card_that_was_blocked_after_the_order_still_pays_it() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(100_000), "one").await;
        let bought = counter.order(1, &[&card]).await;
        let id = counter.row(&card).await.id;
        block_store_credit(&counter.shop, &counter.ops, id)
            .await
            .unwrap();
        decide(&counter.shop, bought.placed.payment, Decision::Pay)
            .await
            .unwrap();
        assert_eq!(bought.state().await, OrderState::Paid);
        cancel_order(&counter.shop, &bought.access, bought.placed.order)
            .await
            .unwrap();
        assert_eq!(
            counter.left(&card).await,
            100_000,
            "what is blocked is owed"
        );
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_order_without_credit_has_none() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let bought = counter.order(1, &[]).await;
        let page = bought.page().await;
        assert_eq!(page.credits, []);
        assert_eq!(page.due, bought.placed.total);
    })
    .await;
}
