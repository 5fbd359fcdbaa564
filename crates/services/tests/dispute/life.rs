//! From the objection to the outcome.

use std::time::Duration;

use domain::dispute::{DisputeState, Outcome, Side};
use domain::order::OrderState;
use services::dispute::{
    accept_offer, appeal_decision, decide_dispute, escalate_dispute, make_offer, pass_deadlines,
    receive_goods, say, send_goods_back, withdraw_dispute,
};
use services::escrow::release_due;
use services::jobs::run_due;
use services::order::view_order;
use store::Store;
use testing::{TestShop, with_both};

use crate::support::*;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn order_state(quarrel: &Quarrel) -> OrderState {
    let page = view_order(&quarrel.shop, &quarrel.access, quarrel.placed.order).await;
    page.expect("the store answers").expect("the order").state
}

#[tokio::test]
async fn the_seller_accepts_and_everything_goes_back() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        let view = quarrel.see(&quarrel.seller(), id).await;
        assert_eq!(view.offer.amount, quarrel.placed.total);
        assert!(view.may.accept && view.may.offer && !view.may.withdraw);
        assert_eq!(order_state(&quarrel).await, OrderState::Disputed);
        quarrel.shop.assert_sound().await;

        accept_offer(&quarrel.shop, &quarrel.seller(), id)
            .await
            .unwrap();
        assert_eq!(order_state(&quarrel).await, OrderState::Refunded);
        assert_eq!(quarrel.refunded().await, quarrel.placed.total.minor);
        assert_eq!(quarrel.earned().await, 0);
        let view = quarrel.see(&quarrel.shopper(), id).await;
        assert_eq!(view.outcome, Some(Outcome::Refunded));
        assert_eq!(view.may, services::dispute::May::default());
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn offers_go_back_and_forth_until_a_part_is_agreed() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let id = quarrel.open(None).await;
        // The timeline is in the order of time, and time stands still here.
        let tick = || shop.clock.advance(Duration::from_millis(1));
        tick();
        make_offer(shop, &seller, id, quarrel.offer(500), "For the trouble")
            .await
            .unwrap();
        tick();
        make_offer(shop, &shopper, id, quarrel.offer(2_001), "")
            .await
            .unwrap();
        tick();
        say(shop, &seller, id, "Fair enough", Vec::new())
            .await
            .unwrap();
        tick();
        accept_offer(shop, &seller, id).await.unwrap();

        assert_eq!(quarrel.refunded().await, 2_001);
        assert_eq!(order_state(&quarrel).await, OrderState::Completed);
        assert!(quarrel.earned().await > 0);
        let view = quarrel.see(&shopper, id).await;
        assert_eq!(view.outcome, Some(Outcome::PartlyRefunded));
        let kinds: Vec<_> = view
            .entries
            .iter()
            .map(|entry| (entry.side, entry.kind.as_str()))
            .collect();
        assert_eq!(
            kinds,
            [
                (Side::Shopper, "opened"),
                (Side::Seller, "offered"),
                (Side::Shopper, "offered"),
                (Side::Seller, "said"),
                (Side::Seller, "accepted"),
            ]
        );
        assert_eq!(run_due(shop).await.unwrap().failed, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn goods_come_back_before_the_money_does() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let whole = quarrel.placed.total.minor;
        let id = quarrel.open(Some(quarrel.return_offer(whole))).await;
        accept_offer(shop, &seller, id).await.unwrap();
        assert_eq!(
            quarrel.see(&shopper, id).await.state,
            DisputeState::AwaitingReturn
        );
        send_goods_back(shop, &shopper, id, "RR123456785PL")
            .await
            .unwrap();
        assert_eq!(quarrel.refunded().await, 0);
        receive_goods(shop, &seller, id).await.unwrap();
        assert_eq!(quarrel.refunded().await, whole);
        assert_eq!(order_state(&quarrel).await, OrderState::Refunded);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_decision_waits_for_the_appeal_and_another_operator_decides_it() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let first = quarrel.operator("one@example.org").await;
        let second = quarrel.operator("two@example.org").await;
        let id = quarrel.open(None).await;
        escalate_dispute(shop, &seller, id, "They are red.")
            .await
            .unwrap();
        decide_dispute(shop, &first, id, quarrel.offer(0), "Red indeed.")
            .await
            .unwrap();
        assert_eq!(quarrel.see(&shopper, id).await.state, DisputeState::Decided);
        assert_eq!(quarrel.earned().await, 0, "nothing moves before the appeal");
        appeal_decision(shop, &shopper, id, "Look at the picture.")
            .await
            .unwrap();
        let same = decide_dispute(shop, &first, id, quarrel.offer(0), "Still red.").await;
        assert!(matches!(
            same,
            Err(services::dispute::DisputeError::SameOperator)
        ));
        decide_dispute(shop, &second, id, quarrel.offer(1_000), "Purple.")
            .await
            .unwrap();
        assert_eq!(quarrel.refunded().await, 1_000);
        assert!(quarrel.earned().await > 0);
        assert_eq!(order_state(&quarrel).await, OrderState::Completed);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn who_is_silent_has_accepted() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(Some(quarrel.offer(1_500))).await;
        quarrel.shop.clock.advance(DAY * 5 - DAY / 24);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 0);
        quarrel.shop.clock.advance(DAY / 24);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 1);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 0);
        assert_eq!(quarrel.refunded().await, 1_500);
        let view = quarrel.see(&quarrel.shopper(), id).await;
        assert_eq!(view.entries.last().unwrap().side, Side::Clock);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_shopper_who_is_silent_gets_what_the_seller_offered() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        make_offer(
            &quarrel.shop,
            &quarrel.seller(),
            id,
            quarrel.offer(0),
            "No.",
        )
        .await
        .unwrap();
        quarrel.shop.clock.advance(DAY * 5);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 1);
        assert_eq!(quarrel.refunded().await, 0);
        let view = quarrel.see(&quarrel.shopper(), id).await;
        assert_eq!(view.outcome, Some(Outcome::Rejected));
        assert!(quarrel.earned().await > 0);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn goods_that_never_come_back_are_not_paid_for() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let whole = quarrel.placed.total.minor;
        let id = quarrel.open(Some(quarrel.return_offer(whole))).await;
        accept_offer(&quarrel.shop, &quarrel.seller(), id)
            .await
            .unwrap();
        quarrel.shop.clock.advance(DAY * 10);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 1);
        assert_eq!(quarrel.refunded().await, 0);
        assert!(quarrel.earned().await > 0);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_decision_that_nobody_appeals_takes_effect() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let operator = quarrel.operator("one@example.org").await;
        let id = quarrel.open(None).await;
        escalate_dispute(&quarrel.shop, &quarrel.shopper(), id, "")
            .await
            .unwrap();
        quarrel.shop.clock.advance(DAY * 40);
        assert_eq!(
            pass_deadlines(&quarrel.shop).await.unwrap(),
            0,
            "an operator has no deadline"
        );
        assert_eq!(release_due(&quarrel.shop).await.unwrap().released, 0);
        let offer = quarrel.offer(700);
        decide_dispute(&quarrel.shop, &operator, id, offer, "A scratch.")
            .await
            .unwrap();
        quarrel.shop.clock.advance(DAY * 7);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 1);
        assert_eq!(quarrel.refunded().await, 700);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_objection_that_is_taken_back_pays_the_seller() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        withdraw_dispute(&quarrel.shop, &quarrel.shopper(), id)
            .await
            .unwrap();
        assert_eq!(order_state(&quarrel).await, OrderState::Completed);
        assert!(quarrel.earned().await > 0);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_operators_decide_once() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (one, two) = (
            quarrel.operator("one@example.org").await,
            quarrel.operator("two@example.org").await,
        );
        let id = quarrel.open(None).await;
        escalate_dispute(&quarrel.shop, &quarrel.seller(), id, "")
            .await
            .unwrap();
        let mut tasks = Vec::new();
        for (user, minor) in [(one.clone(), 0), (two.clone(), 900), (one, 100), (two, 300)] {
            let (shop, offer) = (quarrel.shop.clone(), quarrel.offer(minor));
            tasks.push(tokio::spawn(async move {
                decide_dispute(&shop, &user, id, offer, "So be it.")
                    .await
                    .is_ok()
            }));
        }
        let mut decided = 0;
        for task in tasks {
            decided += u32::from(task.await.unwrap());
        }
        assert_eq!(decided, 1);
        quarrel.shop.assert_sound().await;
    })
    .await;
}
