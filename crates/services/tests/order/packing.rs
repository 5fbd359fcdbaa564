//! A consignment that travels in several parcels.

use domain::ids::{OrderLineId, ParcelId};
use domain::order::OrderState;
use services::jobs::run_due;
use services::order::{
    CancelOrderError, PackParcelError, ShipError, cancel_order, cancel_units, confirm_receipt,
    pack_parcel, ship_parcel, unpack_parcel,
};
use store::Store;
use testing::with_both;

use crate::packing_sale::Sale;
use crate::support::{payable, refunded};

#[tokio::test]
async fn a_part_goes_ahead_and_the_money_waits_for_the_rest() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let first = sale.pack(1, &[(sale.shirts, 2)]).await.unwrap();
        assert!(sale.page().await.cancellable, "nothing is sent yet");
        sale.ship(first, "RR1").await.unwrap();
        let order = sale.page().await;
        assert_eq!((order.state, order.cancellable), (OrderState::Paid, false));
        let parcel = &order.consignments[0];
        assert_eq!(parcel.parcels.len(), 1);
        assert_eq!(parcel.parcels[0].lines, [(sale.shirts, 2)]);
        assert_eq!((parcel.shipped_at, parcel.release_due_at), (None, None));
        assert!(
            order
                .events
                .iter()
                .any(|event| event.kind == "part_shipped")
        );
        let early = confirm_receipt(&sale.shop, &sale.access, order.id, None).await;
        assert!(early.is_err(), "not everything can have arrived");
        let refused = cancel_order(&sale.shop, &sale.access, order.id).await;
        assert!(
            matches!(refused, Err(CancelOrderError::NotCancellable { .. })),
            "{refused:?}"
        );
        sale.shop.assert_sound().await;

        sale.ship_rest("RR2").await.unwrap();
        let order = sale.page().await;
        let parcel = &order.consignments[0];
        assert_eq!(order.state, OrderState::Shipped);
        assert_eq!(parcel.tracking.as_deref(), Some("RR2"));
        assert!(parcel.release_due_at.is_some());
        let numbers = parcel.parcels.iter().map(|parcel| &*parcel.tracking);
        assert_eq!(numbers.collect::<Vec<_>>(), ["RR1", "RR2"]);
        assert_eq!(payable(&sale.shop, sale.seller).await, 0);
        sale.shop.assert_sound().await;
        confirm_receipt(&sale.shop, &sale.access, order.id, None)
            .await
            .unwrap();
        assert!(payable(&sale.shop, sale.seller).await > 0);
        assert_eq!(run_due(&sale.shop).await.unwrap().failed, 0);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_was_sent_is_not_called_off_and_when_the_rest_is_the_money_runs() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let first = sale.pack(1, &[(sale.shirts, 2)]).await.unwrap();
        sale.ship(first, "RR1").await.unwrap();
        let cancel = async |units: &[(OrderLineId, u32)]| {
            cancel_units(&sale.shop, &sale.access, sale.placed.order, units).await
        };
        let refused = cancel(&[(sale.shirts, 2)]).await;
        assert!(
            matches!(refused, Err(CancelOrderError::NotFound)),
            "{refused:?}"
        );
        assert_eq!(refunded(&sale.shop, &sale.placed).await, 0);
        cancel(&[(sale.shirts, 1)]).await.unwrap();
        assert_eq!(sale.page().await.state, OrderState::Paid);
        sale.shop.assert_sound().await;
        cancel(&[(sale.lamp, 1)]).await.unwrap();
        let parcel = sale.parcel().await;
        assert_eq!(parcel.state, OrderState::Shipped);
        assert_eq!(parcel.tracking.as_deref(), Some("RR1"));
        assert!(parcel.release_due_at.is_some() && parcel.disputable_from.is_some());
        sale.shop.assert_sound().await;
        confirm_receipt(&sale.shop, &sale.access, sale.placed.order, None)
            .await
            .unwrap();
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_packed_parcel_whose_goods_are_called_off_is_unpacked() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let first = sale.pack(1, &[(sale.shirts, 1)]).await.unwrap();
        let second = sale.pack(2, &[(sale.shirts, 2)]).await.unwrap();
        let order = sale.placed.order;
        cancel_units(&sale.shop, &sale.access, order, &[(sale.shirts, 2)])
            .await
            .unwrap();
        let gone = sale.ship(second, "RR2").await;
        assert!(matches!(gone, Err(ShipError::NotFound)), "{gone:?}");
        let desk = sale.desk().await;
        assert_eq!((desk.parcels.len(), desk.loose()), (1, 1));
        sale.ship(first, "RR1").await.unwrap();
        sale.shop.assert_sound().await;
        // Everything that is left may be called off although a parcel of it was packed.
        let sale = Sale::of(sale.shop.clone(), "volta").await;
        sale.pack(1, &[(sale.shirts, 1)]).await.unwrap();
        cancel_order(&sale.shop, &sale.access, sale.placed.order)
            .await
            .unwrap();
        assert_eq!(sale.page().await.state, OrderState::Cancelled);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_desk_tells_what_is_in_which_parcel() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let desk = sale.desk().await;
        assert_eq!((desk.loose(), desk.next_parcel), (4, Some(1)));
        let first = sale.pack(1, &[(sale.lamp, 1), (sale.shirts, 2)]).await;
        let first = first.unwrap();
        let desk = sale.desk().await;
        assert_eq!((desk.loose(), desk.next_parcel), (1, None));
        let units = desk.parcels[0].lines.iter().map(|(_, units)| *units);
        assert_eq!(units.sum::<u32>(), 3);
        assert!(!desk.parcels[0].is_sent);
        sale.ship(first, "RR1").await.unwrap();
        let desk = sale.desk().await;
        assert!(desk.parcels[0].is_sent);
        assert_eq!(desk.parcels[0].tracking.as_deref(), Some("RR1"));
        assert_eq!(desk.state, OrderState::Paid);
        sale.ship_rest("RR2").await.unwrap();
        let desk = sale.desk().await;
        assert_eq!((desk.loose(), desk.parcels.len()), (0, 2));
    })
    .await;
}

#[tokio::test]
async fn the_same_again_is_done_already() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let units = [(sale.shirts, 1), (sale.lamp, 1)];
        let first = sale.pack(1, &units).await.unwrap();
        let again = sale.pack(1, &[units[1], units[0]]).await.unwrap();
        assert_eq!(first, again);
        let unpack = async |parcel| unpack_parcel(&sale.shop, sale.seller, sale.id, parcel).await;
        let second = sale.pack(2, &[(sale.shirts, 1)]).await.unwrap();
        unpack(second).await.unwrap();
        unpack(second).await.unwrap();
        assert_eq!(sale.desk().await.loose(), 2);
        sale.ship(first, "RR1").await.unwrap();
        sale.ship(first, "RR1").await.unwrap();
        sale.ship_rest("RR2").await.unwrap();
        sale.ship_rest("RR2").await.unwrap();
        assert_eq!(sale.parcel().await.parcels.len(), 2);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn only_what_is_loose_is_packed_and_only_by_its_seller() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let (shirts, lamp) = (sale.shirts, sale.lamp);
        let asked: [&[(OrderLineId, u32)]; 6] = [
            &[],
            &[(shirts, 4)],
            &[(shirts, 2), (shirts, 2)],
            &[(shirts, 1), (shirts, 1)],
            &[(lamp, 0)],
            &[(OrderLineId::nil(), 1)],
        ];
        for units in asked {
            let refused = sale.pack(1, units).await;
            assert!(
                matches!(refused, Err(PackParcelError::NoSuchUnits)),
                "{units:?}: {refused:?}"
            );
        }
        let other = sale.shop.chinese_seller("volta").await;
        let stolen = pack_parcel(&sale.shop, other, sale.id, 1, &[(lamp, 1)]).await;
        assert!(matches!(stolen, Err(PackParcelError::NotFound)));
        let first = sale.pack(1, &[(shirts, 2)]).await.unwrap();
        let too_many = sale.pack(2, &[(shirts, 2)]).await;
        assert!(matches!(too_many, Err(PackParcelError::NoSuchUnits)));
        // From a page that is not up to date.
        for (place, units) in [(1, 1), (3, 1)] {
            let stale = sale.pack(place, &[(shirts, units)]).await;
            assert!(
                matches!(stale, Err(PackParcelError::Changed { .. })),
                "{stale:?}"
            );
        }
        let stolen = ship_parcel(&sale.shop, other, first, "EMS", "RR1").await;
        assert!(matches!(stolen, Err(ShipError::NotFound)));
        let stolen = unpack_parcel(&sale.shop, other, sale.id, first).await;
        assert!(matches!(stolen, Err(PackParcelError::NotFound)));
        assert_eq!(sale.desk().await.parcels.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_stays_sent_and_a_number_is_one_parcels() {
    with_both(async |store: Store| {
        let sale = Sale::new(store).await;
        let first = sale.pack(1, &[(sale.shirts, 1)]).await.unwrap();
        let second = sale.pack(2, &[(sale.lamp, 1)]).await.unwrap();
        sale.ship(first, "RR1").await.unwrap();
        let back = unpack_parcel(&sale.shop, sale.seller, sale.id, first).await;
        assert!(
            matches!(back, Err(PackParcelError::Changed { .. })),
            "{back:?}"
        );
        let twice = sale.ship(first, "RR9").await;
        assert!(
            matches!(twice, Err(ShipError::NotShippable { .. })),
            "{twice:?}"
        );
        for used in [sale.ship(second, "RR1").await, sale.ship_rest("RR1").await] {
            assert!(matches!(used, Err(ShipError::NumberUsed)), "{used:?}");
        }
        let absent = sale.ship(ParcelId::nil(), "RR3").await;
        assert!(matches!(absent, Err(ShipError::NotFound)), "{absent:?}");
        // The rest goes; the packed one waits, and so does the consignment.
        sale.ship_rest("RR2").await.unwrap();
        assert_eq!(sale.parcel().await.state, OrderState::Paid);
        let nothing = sale.ship_rest("RR4").await;
        assert!(
            matches!(nothing, Err(ShipError::NotShippable { .. })),
            "{nothing:?}"
        );
        sale.ship(second, "RR3").await.unwrap();
        assert_eq!(sale.parcel().await.state, OrderState::Shipped);
        let late = sale.pack(4, &[(sale.lamp, 1)]).await;
        assert!(
            matches!(late, Err(PackParcelError::Changed { .. })),
            "{late:?}"
        );
        sale.shop.assert_sound().await;
    })
    .await;
}
