//! When the money is released, and what stops the clock.

use std::time::Duration;

use domain::dispute::Reason;
use domain::ids::DisputeId;
use domain::order::OrderState;
use services::dispute::{NewDispute, Party, open_dispute, withdraw_dispute};
use services::escrow::{ExtendReleaseError, extend_release, release_due};
use services::order::{
    ConsignmentView, OrderAccess, OrderPage, deliver_consignment, ship_consignment,
};
use store::Store;
use testing::{TestShop, with_both};

use crate::support::*;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// Two parcels of which the first is on its way.
async fn sent(shop: &TestShop) -> (OrderAccess, OrderPage) {
    let (_, access, order) = two_parcels(shop).await;
    let parcel = &order.consignments[0];
    ship_consignment(shop, parcel.seller.id, parcel.id, "EMS", "1")
        .await
        .expect("it is sent");
    (access, order)
}

/// The first parcel as it is now.
async fn now(shop: &TestShop, access: &OrderAccess, order: &OrderPage) -> ConsignmentView {
    page(shop, access, order.id).await.consignments.remove(0)
}

async fn object(shop: &TestShop, access: &OrderAccess, order: &OrderPage) -> DisputeId {
    let objection = NewDispute {
        consignment: order.consignments[0].id,
        reason: Reason::NotAsDescribed,
        text: "They are blue, not red.".to_owned(),
        wish: None,
        pictures: Vec::new(),
    };
    let opened = open_dispute(shop, access, order.id, objection).await;
    opened.expect("it can be objected to")
}

#[tokio::test]
async fn more_time_that_was_given_on_the_way_is_kept_when_the_parcel_arrives() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        let parcel = order.consignments[0].id;
        let due = extend_release(&shop, &access, order.id, parcel)
            .await
            .unwrap();
        deliver_consignment(&shop, parcel).await.unwrap();
        let parcel = now(&shop, &access, &order).await;
        assert_eq!(parcel.release_due_at, Some(due));
        assert!(!parcel.is_extendable);
    })
    .await;
}

#[tokio::test]
async fn a_parcel_that_arrives_late_has_its_week_whatever_was_given_before() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        let parcel = order.consignments[0].id;
        let due = extend_release(&shop, &access, order.id, parcel)
            .await
            .unwrap();
        // Two days before the money would go.
        shop.clock.set(due.minus(DAY * 2));
        deliver_consignment(&shop, parcel).await.unwrap();
        let parcel = now(&shop, &access, &order).await;
        assert_eq!(parcel.release_due_at, Some(shop.now().plus(DAY * 7)));
    })
    .await;
}

#[tokio::test]
async fn without_more_time_the_week_begins_when_the_parcel_arrives() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        let before = now(&shop, &access, &order).await.release_due_at;
        deliver_consignment(&shop, order.consignments[0].id)
            .await
            .unwrap();
        let after = now(&shop, &access, &order).await.release_due_at;
        assert_eq!(after, Some(shop.now().plus(DAY * 7)));
        assert!(after < before, "an arrival is good news for the seller");
    })
    .await;
}

#[tokio::test]
async fn a_dispute_stops_the_clock() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        object(&shop, &access, &order).await;
        shop.clock.advance(DAY * 365);
        let round = release_due(&shop).await.unwrap();
        assert_eq!((round.released, round.reminded), (0, 0));
        let parcel = now(&shop, &access, &order).await;
        assert_eq!(parcel.state, OrderState::Disputed);
        assert_eq!(parcel.release_due_at, None, "no day is promised");
        assert_eq!(payable(&shop, parcel.seller.id).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_dispute_that_is_withdrawn_completes_the_parcel_at_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        let id = object(&shop, &access, &order).await;
        let shopper = Party::Shopper(access.clone());
        withdraw_dispute(&shop, &shopper, id).await.unwrap();
        let parcel = now(&shop, &access, &order).await;
        assert_eq!(parcel.state, OrderState::Completed);
        assert!(payable(&shop, parcel.seller.id).await > 0);
        shop.clock.advance(DAY * 365);
        assert_eq!(release_due(&shop).await.unwrap().released, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn nobody_asks_for_more_time_while_there_is_a_dispute() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (access, order) = sent(&shop).await;
        object(&shop, &access, &order).await;
        let parcel = order.consignments[0].id;
        let refused = extend_release(&shop, &access, order.id, parcel).await;
        let state = OrderState::Disputed;
        assert!(
            matches!(refused, Err(ExtendReleaseError::NotHeld { state: found }) if found == state)
        );
    })
    .await;
}
