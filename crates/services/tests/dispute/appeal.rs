//! Decisions, appeals, deadlines, and the lists of those who decide.

use std::time::Duration;

use domain::dispute::{DisputeState, Outcome, Side};
use domain::ids::DisputeId;
use services::dispute::{
    DisputeError, Which, appeal_decision, decide_dispute, escalate_dispute, list_for_operator,
    list_for_seller, make_offer, pass_deadlines, receive_goods, say, send_goods_back,
};
use services::dispute::{accept_offer, dispute_of};
use services::operator::audit::list_acts;
use store::{Page, Store};
use testing::{TestShop, by_guest, with_both};

use crate::support::*;

const DAY: Duration = Duration::from_secs(24 * 3600);
const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

/// A dispute in which an operator has awarded 9.00.
async fn decided(quarrel: &Quarrel) -> DisputeId {
    let operator = quarrel.operator("one@example.org").await;
    let id = quarrel.open(None).await;
    let shop = &quarrel.shop;
    escalate_dispute(shop, &quarrel.shopper(), id, "")
        .await
        .expect("both may ask");
    decide_dispute(shop, &operator, id, quarrel.offer(900), "A stain.")
        .await
        .expect("it waits for a decision");
    id
}

#[tokio::test]
async fn the_seller_appeals_and_another_operator_decides_for_good() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        let (shop, seller) = (&quarrel.shop, quarrel.seller());
        appeal_decision(shop, &seller, id, "There was no stain.")
            .await
            .unwrap();
        let second = quarrel.operator("two@example.org").await;
        decide_dispute(shop, &second, id, quarrel.offer(0), "None indeed.")
            .await
            .unwrap();
        let view = quarrel.see(&seller, id).await;
        assert_eq!(view.state, DisputeState::Closed);
        assert_eq!(view.outcome, Some(Outcome::Rejected));
        assert_eq!(quarrel.refunded().await, 0);
        assert!(quarrel.earned().await > 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_decision_is_appealed_once_by_whoever_is_first() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        appeal_decision(shop, &seller, id, "No stain.")
            .await
            .unwrap();
        for party in [&shopper, &seller] {
            let again = appeal_decision(shop, party, id, "Me too.").await;
            let state = DisputeState::Appealed;
            assert!(
                matches!(again, Err(DisputeError::NotNow { state: found }) if found == state),
                "{again:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn an_appeal_says_why() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        let silent = appeal_decision(&quarrel.shop, &quarrel.seller(), id, "  ").await;
        assert!(matches!(silent, Err(DisputeError::BadText)));
        let view = quarrel.see(&quarrel.seller(), id).await;
        assert_eq!(view.state, DisputeState::Decided);
    })
    .await;
}

#[tokio::test]
async fn after_an_appeal_no_deadline_carries_the_decision_out() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        appeal_decision(&quarrel.shop, &quarrel.seller(), id, "No stain.")
            .await
            .unwrap();
        assert_eq!(quarrel.see(&quarrel.seller(), id).await.due_at, None);
        quarrel.shop.clock.advance(DAY * 365);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 0);
        assert_eq!(quarrel.refunded().await, 0);
        let view = quarrel.see(&quarrel.seller(), id).await;
        assert_eq!(view.state, DisputeState::Appealed);
    })
    .await;
}

#[tokio::test]
async fn an_appeal_after_the_deadline_has_passed_comes_too_late() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        quarrel.shop.clock.advance(DAY * 7);
        assert_eq!(pass_deadlines(&quarrel.shop).await.unwrap(), 1);
        let late = appeal_decision(&quarrel.shop, &quarrel.seller(), id, "Wait.").await;
        assert!(matches!(late, Err(DisputeError::NotNow { .. })));
        assert_eq!(quarrel.refunded().await, 900);
        quarrel.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn each_decision_is_in_the_log_of_acts() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = decided(&quarrel).await;
        let operator = quarrel.operator("two@example.org").await;
        let (acts, count) = list_acts(&quarrel.shop, &operator, ALL).await.unwrap();
        assert_eq!(count, 1);
        assert_eq!(acts[0].action, "dispute_decided");
        assert_eq!(acts[0].subject, format!("dispute {id}"));
        assert_eq!(acts[0].detail["amount_minor"], 900);
    })
    .await;
}

#[tokio::test]
async fn what_was_said_is_told_in_the_order_of_time() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let tick = || shop.clock.advance(DAY);
        let whole = quarrel.placed.total.minor;
        let id = quarrel.open(Some(quarrel.return_offer(whole))).await;
        tick();
        say(shop, &seller, id, "Send it.", Vec::new())
            .await
            .unwrap();
        tick();
        accept_offer(shop, &seller, id).await.unwrap();
        tick();
        send_goods_back(shop, &shopper, id, "RR1PL").await.unwrap();
        tick();
        receive_goods(shop, &seller, id).await.unwrap();
        let view = quarrel.see(&shopper, id).await;
        let kinds: Vec<_> = view.entries.iter().map(|entry| &*entry.kind).collect();
        let expected = ["opened", "said", "accepted", "sent_back", "received_back"];
        assert_eq!(kinds, expected);
        assert!(view.entries.is_sorted_by_key(|entry| entry.at));
        assert_eq!(view.return_tracking.as_deref(), Some("RR1PL"));
    })
    .await;
}

#[tokio::test]
async fn what_the_clock_did_stands_at_the_end_of_the_timeline() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        quarrel.shop.clock.advance(DAY);
        let some = quarrel.offer(300);
        make_offer(&quarrel.shop, &quarrel.seller(), id, some, "For you.")
            .await
            .unwrap();
        quarrel.shop.clock.advance(DAY * 5);
        pass_deadlines(&quarrel.shop).await.unwrap();
        let entries = quarrel.see(&quarrel.seller(), id).await.entries;
        let told: Vec<_> = entries.iter().map(|e| (e.side, &*e.kind)).collect();
        let expected = [
            (Side::Shopper, "opened"),
            (Side::Seller, "offered"),
            (Side::Clock, "deadline_passed"),
        ];
        assert_eq!(told, expected);
        assert_eq!(entries[1].offer, Some(some));
    })
    .await;
}

#[tokio::test]
async fn an_operator_has_to_decide_what_was_escalated_or_appealed() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let shop = &quarrel.shop;
        let operator = quarrel.operator("two@example.org").await;
        let states = async || {
            let which = Which::ToDecide;
            let heads = list_for_operator(shop, &operator, which, ALL).await;
            let heads = heads.unwrap();
            heads.iter().map(|head| head.state).collect::<Vec<_>>()
        };
        let id = decided(&quarrel).await;
        assert_eq!(states().await, [], "a decision waits for the two");
        appeal_decision(shop, &quarrel.seller(), id, "No stain.")
            .await
            .unwrap();
        assert_eq!(states().await, [DisputeState::Appealed]);
        decide_dispute(shop, &operator, id, quarrel.offer(0), "None.")
            .await
            .unwrap();
        assert_eq!(states().await, []);
    })
    .await;
}

#[tokio::test]
async fn all_disputes_are_listed_with_what_people_call_them() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let operator = quarrel.operator("one@example.org").await;
        let id = quarrel.open(Some(quarrel.offer(1_500))).await;
        let heads = list_for_operator(&quarrel.shop, &operator, Which::All, ALL).await;
        let heads = heads.unwrap();
        assert_eq!(heads.len(), 1);
        let view = quarrel.see(&quarrel.shopper(), id).await;
        assert_eq!((heads[0].id, &heads[0].number), (id, &view.number));
        assert_eq!(heads[0].seller, "yiwu");
        assert_eq!(heads[0].amount, quarrel.amount(1_500));
        assert_eq!(heads[0].due_at, Some(quarrel.shop.now().plus(DAY * 5)));
        let own = list_for_seller(&quarrel.shop, &quarrel.seller, ALL).await;
        assert_eq!(own.unwrap(), heads);
    })
    .await;
}

#[tokio::test]
async fn a_dispute_is_found_from_its_parcel_by_its_shopper_alone() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, order) = (&quarrel.shop, quarrel.placed.order);
        let parcel = quarrel.consignment;
        let none = dispute_of(shop, &quarrel.access, order, parcel).await;
        assert_eq!(none.unwrap(), None);
        let id = quarrel.open(None).await;
        let found = dispute_of(shop, &quarrel.access, order, parcel).await;
        assert_eq!(found.unwrap(), Some(id));
        let stranger = by_guest(shop.session().await);
        let hidden = dispute_of(shop, &stranger, order, parcel).await;
        assert_eq!(hidden.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_return_that_is_agreed_to_before_the_operator_still_brings_the_goods_back_first() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let id = quarrel.open(None).await;
        let whole = quarrel.return_offer(quarrel.placed.total.minor);
        make_offer(shop, &seller, id, whole, "Send it back.")
            .await
            .unwrap();
        escalate_dispute(shop, &shopper, id, "").await.unwrap();
        accept_offer(shop, &shopper, id).await.unwrap();
        let state = quarrel.see(&shopper, id).await.state;
        assert_eq!(state, DisputeState::AwaitingReturn);
        assert_eq!(quarrel.refunded().await, 0);
        shop.assert_sound().await;
    })
    .await;
}
