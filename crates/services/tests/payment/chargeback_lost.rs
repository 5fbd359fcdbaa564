//! The bank decides for the shopper: who bears it.

use domain::dispute::{DisputeState, Outcome, Reason, Side};
use domain::order::OrderState;
use services::dispute::{NewDispute, Party, open_dispute, view_dispute};
use services::jobs::run_due;
use services::operator::goodwill::refund_earned;
use services::order::{
    cancel_order, cancel_units, confirm_receipt, deliver_consignment, pack_parcel, ship_parcel,
};
use store::Store;
use testing::with_both;

use crate::claim::*;
use crate::support::{bank_state, payment};

#[tokio::test]
async fn parcels_that_were_not_sent_are_refunded_and_back_on_the_shelf() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.page().await.state, OrderState::Refunded);
        let stock = claim.shop.stock_of(claim.shirt).await;
        assert_eq!((stock.on_hand, stock.returned), (5, 2));
        for kind in ["captured", "chargebacks", "escrow", "tax_payable", "losses"] {
            assert_eq!(claim.on(kind).await, 0, "{kind}");
        }
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_the_bank_took_is_not_sent_once_more() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.lose("dp_1", claim.total()).await;
        run_due(&claim.shop).await.unwrap();
        assert_eq!(bank_state(&claim.shop, claim.placed.payment).await, "paid");
        let row = payment(&claim.shop, claim.placed.payment).await;
        assert_eq!(row.state, "refunded");
        assert_eq!(claim.on("refunds").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_parcel_on_its_way_is_refunded_without_coming_back_to_the_shelf() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.ship().await;
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.page().await.state, OrderState::Refunded);
        assert_eq!(claim.shop.stock_of(claim.shirt).await.on_hand, 3);
        assert_eq!(claim.on("escrow").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn of_a_parcel_that_is_partly_sent_only_the_rest_is_back_on_the_shelf() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let (shop, seller) = (&claim.shop, claim.seller);
        let line = claim.page().await.consignments[0].lines[0].id;
        let packed = pack_parcel(shop, seller, claim.parcel, 1, &[(line, 1)]).await;
        ship_parcel(shop, seller, packed.unwrap(), "EMS", "1")
            .await
            .unwrap();
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.page().await.state, OrderState::Refunded);
        let stock = shop.stock_of(claim.shirt).await;
        assert_eq!((stock.on_hand, stock.returned), (4, 1));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_parcel_that_is_argued_about_is_refunded_and_its_dispute_is_over() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let shop = &claim.shop;
        claim.ship().await;
        deliver_consignment(shop, claim.parcel).await.unwrap();
        let objection = NewDispute {
            consignment: claim.parcel,
            reason: Reason::Damaged,
            text: "A hole.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let id = open_dispute(shop, &claim.access, claim.placed.order, objection).await;
        claim.lose("dp_1", claim.total()).await;
        let shopper = Party::Shopper(claim.access.clone());
        let view = view_dispute(shop, &shopper, id.unwrap()).await.unwrap();
        let view = view.unwrap();
        assert_eq!(view.state, DisputeState::Closed);
        assert_eq!(view.outcome, Some(Outcome::Refunded));
        let said = view.entries.iter().find(|e| e.kind == "closed_by_bank");
        assert_eq!(said.map(|entry| entry.side), Some(Side::Clock));
        assert_eq!(claim.page().await.state, OrderState::Refunded);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_completed_parcel_takes_from_the_seller_and_the_commission() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.complete().await;
        assert!(claim.on("seller_payable").await < 0);
        claim.lose("dp_1", claim.total()).await;
        for kind in ["seller_payable", "commission", "chargebacks", "losses"] {
            assert_eq!(claim.on(kind).await, 0, "{kind}");
        }
        assert_eq!(claim.page().await.state, OrderState::Completed);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_was_paid_back_before_is_the_marketplaces_loss() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let line = claim.page().await.consignments[0].lines[0].id;
        cancel_units(&claim.shop, &claim.access, claim.placed.order, &[(line, 1)])
            .await
            .unwrap();
        let back = claim.total().minor - claim.on("captured").await;
        assert!(back > 0);
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.on("losses").await, back);
        assert_eq!(claim.on("captured").await, -back);
        assert_eq!(claim.shop.stock_of(claim.shirt).await.on_hand, 5);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn of_an_order_that_was_cancelled_everything_is_a_loss() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        cancel_order(&claim.shop, &claim.access, claim.placed.order)
            .await
            .unwrap();
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.on("losses").await, claim.total().minor);
        assert_eq!(claim.page().await.state, OrderState::Cancelled);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn after_goodwill_only_the_rest_is_taken_from_the_seller() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.complete().await;
        let operator = claim.operator().await;
        let (order, some) = (claim.placed.order, claim.money(500));
        refund_earned(&claim.shop, &operator, order, None, some, "A stain.")
            .await
            .unwrap();
        claim.lose("dp_1", claim.total()).await;
        assert_eq!(claim.on("losses").await, 500);
        assert_eq!(claim.on("seller_payable").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_part_that_was_taken_leaves_the_parcel_on_its_way() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.ship().await;
        claim.lose("dp_1", claim.money(700)).await;
        let page = claim.page().await;
        assert_eq!(page.state, OrderState::Shipped);
        assert_eq!(page.consignments[0].refunded.minor, 700);
        assert_eq!(claim.on("losses").await, 0);
        claim.shop.assert_sound().await;
        confirm_receipt(&claim.shop, &claim.access, claim.placed.order, None)
            .await
            .unwrap();
        assert_eq!(claim.on("escrow").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn two_parts_that_make_the_whole_end_the_order() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let half = claim.total().minor / 2;
        claim.lose("dp_1", claim.money(half)).await;
        assert_eq!(claim.page().await.state, OrderState::Paid);
        claim
            .lose("dp_2", claim.money(claim.total().minor - half))
            .await;
        assert_eq!(claim.page().await.state, OrderState::Refunded);
        assert_eq!(claim.on("losses").await, 0);
        assert_eq!(claim.shop.stock_of(claim.shirt).await.on_hand, 5);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_left_after_a_part_was_taken_can_still_be_cancelled() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.lose("dp_1", claim.money(700)).await;
        cancel_order(&claim.shop, &claim.access, claim.placed.order)
            .await
            .unwrap();
        assert_eq!(claim.on("captured").await, 0);
        assert_eq!(claim.on("losses").await, 0);
        assert_eq!(claim.page().await.state, OrderState::Cancelled);
        claim.shop.assert_sound().await;
    })
    .await;
}
