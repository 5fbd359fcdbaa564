//! What is refused, and that nothing has changed then.

use domain::dispute::Reason;
use domain::ids::DisputeId;
use services::account::session::Role;
use services::dispute::{
    DisputeError, Party, Which, accept_offer, appeal_decision, decide_dispute, escalate_dispute,
    list_for_operator, list_for_seller, make_offer, open_dispute, receive_goods, say,
    send_goods_back, view_dispute, withdraw_dispute,
};
use services::order::{confirm_receipt, ship_consignment, view_order};
use store::{Page, Store};
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::support::*;

#[tokio::test]
async fn strangers_find_nothing() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let shop = &quarrel.shop;
        let id = quarrel.open(None).await;
        let other = shop.chinese_seller("other").await;
        let rival = staff(shop, "rival@example.org", Role::Seller, Some(other)).await;
        let guest = by_guest(shop.session().await);
        for party in [Party::Staff(rival.clone()), Party::Shopper(guest.clone())] {
            assert_eq!(view_dispute(shop, &party, id).await.unwrap(), None);
            let offer = quarrel.offer(1);
            for refused in [
                say(shop, &party, id, "hello", Vec::new()).await,
                make_offer(shop, &party, id, offer, "").await,
                accept_offer(shop, &party, id).await,
                withdraw_dispute(shop, &party, id).await,
                escalate_dispute(shop, &party, id, "").await,
                appeal_decision(shop, &party, id, "no").await,
                send_goods_back(shop, &party, id, "1").await,
                receive_goods(shop, &party, id).await,
            ] {
                assert!(
                    matches!(refused, Err(DisputeError::NotFound)),
                    "{refused:?}"
                );
            }
        }
        let decided = decide_dispute(shop, &rival, id, quarrel.offer(0), "mine").await;
        assert!(matches!(decided, Err(DisputeError::NotFound)));
        let new = quarrel.objection(Reason::Damaged, None);
        let opened = open_dispute(shop, &guest, quarrel.placed.order, new).await;
        assert!(matches!(opened, Err(DisputeError::NotFound)));
        let page = Page::new(1, 10);
        assert_eq!(list_for_seller(shop, &rival, page).await.unwrap(), []);
        assert_eq!(
            list_for_seller(shop, &quarrel.seller, page)
                .await
                .unwrap()
                .len(),
            1
        );
        assert!(
            list_for_operator(shop, &rival, Which::ToDecide, page)
                .await
                .is_err()
        );
        let nobody = view_dispute(shop, &quarrel.shopper(), DisputeId::nil()).await;
        assert_eq!(nobody.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn nobody_acts_out_of_turn() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, shopper, seller) = (&quarrel.shop, quarrel.shopper(), quarrel.seller());
        let operator = quarrel.operator("one@example.org").await;
        let id = quarrel.open(None).await;
        let offer = quarrel.offer(1);
        for refused in [
            make_offer(shop, &shopper, id, offer, "").await,
            accept_offer(shop, &shopper, id).await,
            withdraw_dispute(shop, &seller, id).await,
            send_goods_back(shop, &shopper, id, "1").await,
            receive_goods(shop, &seller, id).await,
            appeal_decision(shop, &shopper, id, "no").await,
            escalate_dispute(shop, &Party::Staff(operator.clone()), id, "").await,
            decide_dispute(shop, &operator, id, offer, "early").await,
        ] {
            assert!(
                matches!(refused, Err(DisputeError::NotNow { .. })),
                "{refused:?}"
            );
        }
        withdraw_dispute(shop, &shopper, id).await.unwrap();
        let over = say(shop, &shopper, id, "wait", Vec::new()).await;
        assert!(matches!(over, Err(DisputeError::NotNow { .. })));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn amounts_and_words_have_bounds() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let shop = &quarrel.shop;
        let order = quarrel.placed.order;
        let whole = quarrel.placed.total.minor;
        for wish in [0, -1, whole + 1] {
            let wish = Some(quarrel.offer(wish));
            let new = quarrel.objection(Reason::Damaged, wish);
            let refused = open_dispute(shop, &quarrel.access, order, new).await;
            assert!(matches!(refused, Err(DisputeError::BadAmount { .. })));
        }
        let mut new = quarrel.objection(Reason::Damaged, None);
        new.text = " \u{7} ".to_owned();
        let refused = open_dispute(shop, &quarrel.access, order, new).await;
        assert!(matches!(refused, Err(DisputeError::BadText)));
        let mut new = quarrel.objection(Reason::Damaged, None);
        new.pictures = vec![b"no picture".to_vec()];
        let refused = open_dispute(shop, &quarrel.access, order, new).await;
        assert!(
            matches!(refused, Err(DisputeError::Refused(_))),
            "{refused:?}"
        );
        let new = quarrel.objection(Reason::NotReceived, Some(quarrel.return_offer(1)));
        let refused = open_dispute(shop, &quarrel.access, order, new).await;
        assert!(matches!(refused, Err(DisputeError::NothingToReturn)));

        let id = quarrel.open(None).await;
        let seller = quarrel.seller();
        let refused = make_offer(shop, &seller, id, quarrel.offer(whole + 1), "").await;
        assert!(matches!(refused, Err(DisputeError::BadAmount { .. })));
        let long = "x".repeat(services::dispute::TEXT_CHARS_MAX + 1);
        let refused = say(shop, &seller, id, &long, Vec::new()).await;
        assert!(matches!(refused, Err(DisputeError::BadText)));
        let again = quarrel.objection(Reason::Damaged, None);
        let refused = open_dispute(shop, &quarrel.access, order, again).await;
        assert!(matches!(refused, Err(DisputeError::NotDisputable)));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn only_what_is_under_way_or_there_can_be_objected_to() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("bursa").await;
        let towel = shop
            .list(Listing::new(seller, "towel", "9.90"))
            .await
            .variant();
        let session = shop.session().await;
        let placed = shop
            .place_and_pay(session, asking_from("KZ"), &[(towel, 1)])
            .await;
        let access = by_guest(session);
        let page = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        let consignment = page.consignments[0].id;
        let objection = |reason| services::dispute::NewDispute {
            consignment,
            reason,
            text: "Where is it?".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let object =
            async |reason| open_dispute(&shop, &access, placed.order, objection(reason)).await;
        let unsent = object(Reason::NotReceived).await;
        assert!(matches!(unsent, Err(DisputeError::NotDisputable)));
        ship_consignment(&shop, seller, consignment, "EMS", "1")
            .await
            .unwrap();
        let early = object(Reason::NotReceived).await;
        assert!(
            matches!(early, Err(DisputeError::TooEarly { from }) if from > shop.now()),
            "{early:?}"
        );
        confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        let late = object(Reason::Damaged).await;
        assert!(matches!(late, Err(DisputeError::NotDisputable)));
        shop.assert_sound().await;
    })
    .await;
}
