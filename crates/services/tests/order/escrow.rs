//! Money is held until the shopper says so, or time does.

use std::time::Duration;

use domain::order::OrderState;
use services::escrow::{ExtendReleaseError, extend_release, release_due};
use services::jobs::run_due;
use services::order::{confirm_receipt, deliver_consignment, ship_consignment};
use store::Store;
use testing::{TestShop, by_guest, with_both};

use crate::support::*;

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn a_delivered_parcel_is_released_after_a_week_with_a_reminder_before() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let parcel = &order.consignments[0];
        ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "1")
            .await
            .unwrap();
        deliver_consignment(&shop, parcel.id).await.unwrap();
        run_due(&shop).await.unwrap();
        let letters = shop.letters().len();
        assert_eq!(release_due(&shop).await.unwrap().reminded, 0);

        shop.clock.advance(DAY * 4);
        assert_eq!(release_due(&shop).await.unwrap().reminded, 1);
        assert_eq!(release_due(&shop).await.unwrap().reminded, 0);
        run_due(&shop).await.unwrap();
        assert_eq!(shop.letters().len(), letters + 1);
        let told = format!("money for a parcel of your order {}", placed.number);
        let told = |letter: &String| letter.replace("=\r\n", "").contains(&told);
        assert!(
            shop.letters().iter().any(told),
            "the letter names the order"
        );

        shop.clock.advance(DAY * 3 - Duration::from_millis(1));
        assert_eq!(release_due(&shop).await.unwrap().released, 0);
        shop.clock.advance(Duration::from_millis(1));
        assert_eq!(release_due(&shop).await.unwrap().released, 1);
        assert_eq!(release_due(&shop).await.unwrap().released, 0);
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.consignments[0].state, OrderState::Completed);
        assert!(payable(&shop, parcel.seller.id).await > 0);
        assert!(order.events.iter().any(|event| event.kind == "released"));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_parcel_that_nobody_reports_on_is_released_after_its_way_and_a_while() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let parcel = &order.consignments[0];
        ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "1")
            .await
            .unwrap();
        let way = DAY * u32::from(parcel.days_max);
        shop.clock.advance(way + DAY * 14);
        assert_eq!(release_due(&shop).await.unwrap().released, 0);
        shop.clock.advance(DAY);
        assert_eq!(release_due(&shop).await.unwrap().released, 1);
        let order = page(&shop, &access, placed.order).await;
        assert_eq!(order.consignments[0].state, OrderState::Completed);
        assert_eq!(order.consignments[1].state, OrderState::Paid);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_shopper_may_ask_for_more_time_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let parcel = &order.consignments[0];
        let early = extend_release(&shop, &access, placed.order, parcel.id).await;
        assert!(
            matches!(early, Err(ExtendReleaseError::NotHeld { .. })),
            "{early:?}"
        );
        ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "1")
            .await
            .unwrap();
        deliver_consignment(&shop, parcel.id).await.unwrap();
        let stranger = by_guest(shop.session().await);
        let refused = extend_release(&shop, &stranger, placed.order, parcel.id).await;
        assert!(matches!(refused, Err(ExtendReleaseError::NotFound)));

        let due = extend_release(&shop, &access, placed.order, parcel.id)
            .await
            .unwrap();
        assert_eq!(due, shop.now().plus(DAY * 17));
        let again = extend_release(&shop, &access, placed.order, parcel.id).await;
        assert!(
            matches!(again, Err(ExtendReleaseError::GivenBefore)),
            "{again:?}"
        );
        shop.clock.advance(DAY * 8);
        assert_eq!(release_due(&shop).await.unwrap().released, 0);
        confirm_receipt(&shop, &access, placed.order, Some(parcel.id))
            .await
            .unwrap();
        let over = extend_release(&shop, &access, placed.order, parcel.id).await;
        assert!(matches!(over, Err(ExtendReleaseError::NotHeld { .. })));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn confirmed_twice_and_released_at_once_is_earned_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        for parcel in &order.consignments {
            ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "1")
                .await
                .unwrap();
            deliver_consignment(&shop, parcel.id).await.unwrap();
        }
        shop.clock.advance(DAY * 8);
        let mut tasks = Vec::new();
        for _ in 0..4 {
            let (shop, access, id) = (shop.clone(), access.clone(), placed.order);
            tasks.push(tokio::spawn(async move {
                confirm_receipt(&shop, &access, id, None)
                    .await
                    .map(drop)
                    .unwrap();
            }));
        }
        for _ in 0..2 {
            let shop = shop.clone();
            tasks.push(tokio::spawn(async move {
                release_due(&shop).await.map(drop).unwrap();
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let earned: i64 = order
            .consignments
            .iter()
            .map(|parcel| parcel.breakdown.goods.minor + parcel.breakdown.shipping.minor)
            .sum();
        let mut paid = 0;
        for parcel in &order.consignments {
            paid += payable(&shop, parcel.seller.id).await;
        }
        assert!(paid > 0 && paid < earned);
        let state = page(&shop, &access, placed.order).await.state;
        assert_eq!(state, OrderState::Completed);
        shop.assert_sound().await;
    })
    .await;
}
