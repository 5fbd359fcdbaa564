//! What each side can do in each state: what is shown is what is allowed.

use domain::dispute::DisputeState;
use domain::ids::DisputeId;
use services::dispute::{
    May, Party, accept_offer, appeal_decision, decide_dispute, escalate_dispute, make_offer,
    send_goods_back, withdraw_dispute,
};
use store::Store;
use testing::{TestDatabase, TestShop, with_both};

use crate::support::*;

/// A dispute about everything, with an operator beside it.
struct Court {
    quarrel: Quarrel,
    operator: services::account::session::User,
    id: DisputeId,
    _database: TestDatabase,
}

impl Court {
    /// About a wish for everything: `wish` makes it of the whole price.
    async fn new(wish: fn(&Quarrel, i64) -> domain::dispute::Offer) -> Court {
        let database = TestDatabase::sqlite().await;
        let quarrel = Quarrel::new(TestShop::new(database.store().clone())).await;
        let operator = quarrel.operator("one@example.org").await;
        let whole = quarrel.placed.total.minor;
        let id = quarrel.open(Some(wish(&quarrel, whole))).await;
        Court {
            quarrel,
            operator,
            id,
            _database: database,
        }
    }

    /// Names what shopper, seller and operator can do beside talking, in this order.
    async fn can(&self, state: DisputeState) -> [Vec<&'static str>; 3] {
        let staff = Party::Staff(self.operator.clone());
        let parties = [self.quarrel.shopper(), self.quarrel.seller(), staff];
        let mut names = [const { Vec::new() }; 3];
        for (party, names) in parties.iter().zip(&mut names) {
            let view = self.quarrel.see(party, self.id).await;
            assert_eq!(view.state, state);
            assert_eq!(view.may.say, state != DisputeState::Closed);
            *names = acts(view.may);
        }
        names
    }

    async fn escalate(&self) {
        let shopper = self.quarrel.shopper();
        escalate_dispute(&self.quarrel.shop, &shopper, self.id, "")
            .await
            .expect("both may ask");
    }

    async fn decide(&self) {
        let nothing = self.quarrel.offer(0);
        decide_dispute(&self.quarrel.shop, &self.operator, self.id, nothing, "No.")
            .await
            .expect("it waits for a decision");
    }
}

fn acts(may: May) -> Vec<&'static str> {
    let all = [
        (may.offer, "offer"),
        (may.accept, "accept"),
        (may.withdraw, "withdraw"),
        (may.escalate, "escalate"),
        (may.send_back, "send_back"),
        (may.receive, "receive"),
        (may.decide, "decide"),
        (may.appeal, "appeal"),
    ];
    all.iter()
        .filter(|(can, _)| *can)
        .map(|(_, name)| *name)
        .collect()
}

#[tokio::test]
async fn an_objection_is_the_sellers_turn() {
    let court = Court::new(Quarrel::offer).await;
    let [shopper, seller, operator] = court.can(DisputeState::AwaitingSeller).await;
    assert_eq!(shopper, ["withdraw", "escalate"]);
    assert_eq!(seller, ["offer", "accept", "escalate"]);
    assert!(operator.is_empty());
}

#[tokio::test]
async fn an_answer_is_the_shoppers_turn() {
    let court = Court::new(Quarrel::offer).await;
    let (shop, offer) = (&court.quarrel.shop, court.quarrel.offer(100));
    make_offer(shop, &court.quarrel.seller(), court.id, offer, "A little.")
        .await
        .unwrap();
    let [shopper, seller, operator] = court.can(DisputeState::AwaitingShopper).await;
    assert_eq!(shopper, ["offer", "accept", "withdraw", "escalate"]);
    assert_eq!(seller, ["escalate"]);
    assert!(operator.is_empty());
}

#[tokio::test]
async fn goods_that_are_to_go_back_are_sent_by_the_shopper() {
    let court = Court::new(Quarrel::return_offer).await;
    accept_offer(&court.quarrel.shop, &court.quarrel.seller(), court.id)
        .await
        .unwrap();
    let [shopper, seller, operator] = court.can(DisputeState::AwaitingReturn).await;
    assert_eq!(shopper, ["withdraw", "escalate", "send_back"]);
    assert_eq!(seller, ["escalate"]);
    assert!(operator.is_empty());
}

#[tokio::test]
async fn goods_on_their_way_back_are_received_by_the_seller() {
    let court = Court::new(Quarrel::return_offer).await;
    let shop = &court.quarrel.shop;
    accept_offer(shop, &court.quarrel.seller(), court.id)
        .await
        .unwrap();
    send_goods_back(shop, &court.quarrel.shopper(), court.id, "RR1PL")
        .await
        .unwrap();
    let [shopper, seller, operator] = court.can(DisputeState::Returning).await;
    assert_eq!(shopper, ["withdraw", "escalate"]);
    assert_eq!(seller, ["escalate", "receive"]);
    assert!(operator.is_empty());
}

#[tokio::test]
async fn what_the_operator_is_asked_can_still_be_settled_between_the_two() {
    let court = Court::new(Quarrel::offer).await;
    court.escalate().await;
    let [shopper, seller, operator] = court.can(DisputeState::Escalated).await;
    assert_eq!(shopper, ["withdraw"], "her own offer stands");
    assert_eq!(seller, ["accept"]);
    assert_eq!(operator, ["decide"]);
}

#[tokio::test]
async fn a_decision_can_be_appealed_by_either_side_and_nothing_else() {
    let court = Court::new(Quarrel::offer).await;
    court.escalate().await;
    court.decide().await;
    let [shopper, seller, operator] = court.can(DisputeState::Decided).await;
    assert_eq!(shopper, ["appeal"]);
    assert_eq!(seller, ["appeal"]);
    assert!(operator.is_empty());
}

#[tokio::test]
async fn an_appeal_is_the_operators_alone() {
    let court = Court::new(Quarrel::offer).await;
    court.escalate().await;
    court.decide().await;
    appeal_decision(
        &court.quarrel.shop,
        &court.quarrel.shopper(),
        court.id,
        "Look again.",
    )
    .await
    .unwrap();
    let [shopper, seller, operator] = court.can(DisputeState::Appealed).await;
    assert!(shopper.is_empty() && seller.is_empty());
    assert_eq!(operator, ["decide"]);
}

#[tokio::test]
async fn nobody_does_anything_in_a_dispute_that_is_over() {
    let court = Court::new(Quarrel::offer).await;
    withdraw_dispute(&court.quarrel.shop, &court.quarrel.shopper(), court.id)
        .await
        .unwrap();
    for names in court.can(DisputeState::Closed).await {
        assert!(names.is_empty(), "{names:?}");
    }
}

#[tokio::test]
async fn the_two_agree_while_the_operator_has_it() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(Some(quarrel.offer(1_500))).await;
        escalate_dispute(&quarrel.shop, &quarrel.shopper(), id, "")
            .await
            .unwrap();
        let own = accept_offer(&quarrel.shop, &quarrel.shopper(), id).await;
        assert!(own.is_err(), "nobody accepts her own offer");
        accept_offer(&quarrel.shop, &quarrel.seller(), id)
            .await
            .unwrap();
        assert_eq!(quarrel.refunded().await, 1_500);
        quarrel.shop.assert_sound().await;
    })
    .await;
}
