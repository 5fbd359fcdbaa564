//! Parcels of several sellers, and what each earns.

use domain::ids::ConsignmentId;
use domain::order::OrderState;
use services::order::{
    ConfirmReceiptError, DeliverError, ShipError, confirm_receipt, deliver_consignment,
    ship_consignment,
};
use services::shop::Settings;
use store::Store;
use testing::{TestShop, asking_from, by_guest, with_both};

use crate::support::*;

#[tokio::test]
async fn each_parcel_goes_its_way_and_the_order_follows_the_last() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let [one, two] = &order.consignments[..] else {
            panic!("two parcels");
        };
        let early = confirm_receipt(&shop, &access, placed.order, None).await;
        assert!(
            matches!(early, Err(ConfirmReceiptError::NothingToConfirm { .. })),
            "{early:?}"
        );
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Paid
        );
        confirm_receipt(&shop, &access, placed.order, Some(one.id))
            .await
            .unwrap();
        assert!(payable(&shop, one.seller.id).await > 0);
        assert_eq!(payable(&shop, two.seller.id).await, 0);
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Paid
        );
        shop.assert_sound().await;

        ship_consignment(&shop, two.seller.id, two.id, "PTT", "2")
            .await
            .unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Shipped
        );
        deliver_consignment(&shop, two.id).await.unwrap();
        deliver_consignment(&shop, two.id).await.unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Delivered
        );
        let state = confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        assert_eq!(state, OrderState::Completed);
        let earned = two.breakdown.goods.minor + two.breakdown.shipping.minor;
        let commission = (two.breakdown.goods.minor * 8 + 50) / 100;
        assert_eq!(payable(&shop, two.seller.id).await, earned - commission);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sellers_who_ship_at_the_same_moment_both_move_the_order() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let ship = |parcel: &services::order::ConsignmentView| {
            let (shop, seller, id) = (shop.clone(), parcel.seller.id, parcel.id);
            tokio::spawn(async move { ship_consignment(&shop, seller, id, "EMS", "1").await })
        };
        let tasks: Vec<_> = order.consignments.iter().map(ship).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Shipped
        );
        let confirm = |_| {
            let (shop, access, id) = (shop.clone(), access.clone(), placed.order);
            tokio::spawn(async move { confirm_receipt(&shop, &access, id, None).await })
        };
        let tasks: Vec<_> = (0..5).map(confirm).collect();
        for task in tasks {
            assert_eq!(task.await.unwrap().unwrap(), OrderState::Completed);
        }
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_parcel_is_sent_by_its_seller_once_and_paid() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (_, _, order) = two_parcels(&shop).await;
        let [one, two] = &order.consignments[..] else {
            panic!("two parcels");
        };
        let stolen = ship_consignment(&shop, two.seller.id, one.id, "EMS", "1").await;
        assert!(matches!(stolen, Err(ShipError::NotFound)), "{stolen:?}");
        let absent = ship_consignment(&shop, one.seller.id, ConsignmentId::nil(), "E", "1").await;
        assert!(matches!(absent, Err(ShipError::NotFound)), "{absent:?}");
        for (carrier, tracking) in [
            ("", "1"),
            ("EMS", " "),
            ("E\nMS", "1"),
            ("EMS", &"1".repeat(65)),
        ] {
            let refused = ship_consignment(&shop, one.seller.id, one.id, carrier, tracking).await;
            assert!(matches!(refused, Err(ShipError::Invalid)), "{refused:?}");
        }
        let early = deliver_consignment(&shop, one.id).await;
        assert!(
            matches!(early, Err(DeliverError::NotOnItsWay { .. })),
            "{early:?}"
        );
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        let again = ship_consignment(&shop, one.seller.id, one.id, "EMS", "2").await;
        assert!(
            matches!(again, Err(ShipError::NotShippable { .. })),
            "{again:?}"
        );

        let session = shop.session().await;
        let shirt = one.lines[0].variant;
        let unpaid = shop.place(session, asking_from("PL"), &[(shirt, 1)]).await;
        let unpaid = page(&shop, &by_guest(session), unpaid.order).await;
        let parcel = &unpaid.consignments[0];
        let early = ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "3").await;
        assert!(
            matches!(early, Err(ShipError::NotShippable { .. })),
            "{early:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_commission_is_the_one_agreed_when_the_order_was_placed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store.clone());
        let (placed, access, order) = two_parcels(&shop).await;
        let dearer = Settings {
            commission_ppm: 300_000,
            ..Settings::default()
        };
        let later = TestShop::seeded(store, dearer, 7);
        for parcel in &order.consignments {
            ship_consignment(&later, parcel.seller.id, parcel.id, "EMS", "1")
                .await
                .unwrap();
        }
        confirm_receipt(&later, &access, placed.order, None)
            .await
            .unwrap();
        for parcel in &order.consignments {
            let goods = parcel.breakdown.goods.minor;
            let earned = goods + parcel.breakdown.shipping.minor - (goods * 8 + 50) / 100;
            assert_eq!(payable(&later, parcel.seller.id).await, earned);
        }
        later.assert_sound().await;
    })
    .await;
}
