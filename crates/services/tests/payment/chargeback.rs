//! A bank takes a payment back, and while it decides nothing moves.

use domain::dispute::Reason;
use domain::ids::PaymentId;
use domain::money::{Currency, Money};
use domain::order::OrderState;
use services::dispute::{
    DisputeError, NewDispute, Party, open_dispute, pass_deadlines, withdraw_dispute,
};
use services::escrow::release_due;
use services::operator::goodwill::{GoodwillError, refund_earned};
use services::order::{
    CancelOrderError, ConfirmReceiptError, cancel_order, cancel_units, confirm_receipt,
    deliver_consignment, ship_consignment, view_order,
};
use services::payment::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
use store::Store;
use testing::with_both;

use crate::claim::*;
use crate::support::{balance, placed};

#[tokio::test]
async fn the_same_number_told_twice_is_one_chargeback() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let first = claim.take_back(claim.total()).await;
        let again = claim.take_back(claim.total()).await;
        assert_eq!(first, again);
        assert_eq!(claim.on("chargebacks").await, claim.total().minor);
        assert_eq!(claim.on("captured").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_number_told_eight_times_at_once_is_one_chargeback() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let tell = |_| {
            let (shop, payment, total) = (claim.shop.clone(), claim.placed.payment, claim.total());
            tokio::spawn(async move { open_chargeback(&shop, payment, "dp_1", total).await })
        };
        let tasks: Vec<_> = (0..8).map(tell).collect();
        let mut ids = Vec::new();
        for task in tasks {
            ids.push(task.await.unwrap().unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        assert_eq!(claim.on("chargebacks").await, claim.total().minor);
    })
    .await;
}

#[tokio::test]
async fn a_bank_takes_back_no_more_than_was_paid() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let total = claim.total();
        let foreign = Money::new(1, Currency::TRY);
        for amount in [claim.money(total.minor + 1), claim.money(0), foreign] {
            let refused = open_chargeback(&claim.shop, claim.placed.payment, "dp_1", amount).await;
            assert!(
                matches!(refused, Err(ChargebackError::BadAmount)),
                "{amount}"
            );
        }
        assert_eq!(claim.on("captured").await, total.minor);
    })
    .await;
}

#[tokio::test]
async fn what_was_never_paid_cannot_be_taken_back() {
    with_both(async |store: Store| {
        let (shop, placed, ..) = placed(store).await;
        for payment in [placed.payment, PaymentId::nil()] {
            let refused = open_chargeback(&shop, payment, "dp_1", placed.total).await;
            assert!(
                matches!(refused, Err(ChargebackError::NotFound)),
                "{refused:?}"
            );
        }
        assert_eq!(balance(&shop, "chargebacks").await, 0);
    })
    .await;
}

#[tokio::test]
async fn while_the_bank_decides_nothing_is_cancelled() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.take_back(claim.money(1)).await;
        let line = claim.page().await.consignments[0].lines[0].id;
        let order = claim.placed.order;
        for refused in [
            cancel_order(&claim.shop, &claim.access, order).await,
            cancel_units(&claim.shop, &claim.access, order, &[(line, 1)]).await,
        ] {
            assert!(
                matches!(refused, Err(CancelOrderError::NotCancellable { .. })),
                "{refused:?}"
            );
        }
        assert_eq!(claim.page().await.state, OrderState::Paid);
    })
    .await;
}

#[tokio::test]
async fn while_the_bank_decides_no_goodwill_is_shown() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.complete().await;
        claim.take_back(claim.total()).await;
        let operator = claim.operator().await;
        let (order, some) = (claim.placed.order, claim.money(100));
        let refused = refund_earned(&claim.shop, &operator, order, None, some, "Sorry.").await;
        assert!(
            matches!(refused, Err(GoodwillError::ChargebackOpen)),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn while_the_bank_decides_time_releases_nothing() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.ship().await;
        deliver_consignment(&claim.shop, claim.parcel)
            .await
            .unwrap();
        let id = claim.take_back(claim.total()).await;
        claim.shop.clock.advance(DAY * 30);
        assert_eq!(release_due(&claim.shop).await.unwrap().released, 0);
        resolve_chargeback(&claim.shop, id, Verdict::Won)
            .await
            .unwrap();
        assert_eq!(release_due(&claim.shop).await.unwrap().released, 1);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn while_the_bank_decides_a_dispute_has_no_outcome() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        claim.ship().await;
        deliver_consignment(&claim.shop, claim.parcel)
            .await
            .unwrap();
        let objection = NewDispute {
            consignment: claim.parcel,
            reason: Reason::Damaged,
            text: "A hole.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let shop = &claim.shop;
        let dispute = open_dispute(shop, &claim.access, claim.placed.order, objection).await;
        let dispute = dispute.unwrap();
        let id = claim.take_back(claim.total()).await;
        let shopper = Party::Shopper(claim.access.clone());
        let held = withdraw_dispute(shop, &shopper, dispute).await;
        assert!(matches!(held, Err(DisputeError::ChargebackOpen)));
        shop.clock.advance(DAY * 6);
        assert_eq!(pass_deadlines(shop).await.unwrap(), 0);
        resolve_chargeback(shop, id, Verdict::Won).await.unwrap();
        assert_eq!(pass_deadlines(shop).await.unwrap(), 1);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_won_chargeback_brings_the_money_back_and_the_order_goes_on() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let id = claim.take_back(claim.total()).await;
        resolve_chargeback(&claim.shop, id, Verdict::Won)
            .await
            .unwrap();
        assert_eq!(claim.on("captured").await, claim.total().minor);
        assert_eq!(claim.on("chargebacks").await, 0);
        claim.shop.assert_sound().await;
        cancel_order(&claim.shop, &claim.access, claim.placed.order)
            .await
            .unwrap();
        assert_eq!(claim.on("captured").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_the_bank_has_decided_stays_decided() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let id = claim.take_back(claim.total()).await;
        for verdict in [Verdict::Won, Verdict::Won, Verdict::Lost] {
            resolve_chargeback(&claim.shop, id, verdict).await.unwrap();
        }
        assert_eq!(claim.on("captured").await, claim.total().minor);
        assert_eq!(claim.page().await.state, OrderState::Paid);
        let kinds: Vec<_> = claim.page().await.events;
        let won = kinds.iter().filter(|event| event.kind == "chargeback_won");
        assert_eq!(won.count(), 1);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_unknown_chargeback_is_not_decided() {
    with_both(async |store: Store| {
        let (shop, ..) = placed(store).await;
        let nil = domain::ids::ChargebackId::nil();
        let refused = resolve_chargeback(&shop, nil, Verdict::Lost).await;
        assert!(matches!(refused, Err(ChargebackError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn two_chargebacks_together_take_no_more_than_was_paid() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let lost = claim.take_back(claim.total()).await;
        resolve_chargeback(&claim.shop, lost, Verdict::Lost)
            .await
            .unwrap();
        let payment = claim.placed.payment;
        let again = open_chargeback(&claim.shop, payment, "dp_2", claim.total()).await;
        assert!(
            matches!(again, Err(ChargebackError::BadAmount)),
            "{again:?}"
        );
        assert_eq!(claim.on("captured").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_shopper_whose_bank_is_deciding_releases_nothing() {
    with_both(async |store: Store| {
        let claim = Claim::new(store).await;
        let order = claim.placed.order;
        claim.take_back(claim.total()).await;
        let page = view_order(&claim.shop, &claim.access, order).await;
        let parcel = &page.unwrap().unwrap().consignments[0];
        ship_consignment(&claim.shop, parcel.seller.id, parcel.id, "EMS", "1")
            .await
            .unwrap();
        let refused = confirm_receipt(&claim.shop, &claim.access, order, None).await;
        assert!(
            matches!(refused, Err(ConfirmReceiptError::NothingToConfirm { .. })),
            "{refused:?}"
        );
        assert_eq!(claim.on("seller_payable").await, 0);
        claim.shop.assert_sound().await;
    })
    .await;
}
