//! Packing, sending and calling off at the same moment.

use std::sync::Arc;

use domain::order::OrderState;
use services::order::cancel_units;
use store::Store;
use testing::{TestShop, with_both};

use crate::packing_sale::Sale;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_tabs_pack_one_parcel() {
    with_both(async |store: Store| {
        let sale = Arc::new(Sale::new(store).await);
        let mut tabs = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let sale = sale.clone();
            tabs.spawn(async move { sale.pack(1, &[(sale.shirts, 1)]).await });
        }
        let mut parcels = tabs.join_all().await.into_iter();
        let first = parcels.next().unwrap().unwrap();
        assert!(parcels.all(|parcel| parcel.is_ok_and(|parcel| parcel == first)));
        assert_eq!(sale.desk().await.loose(), 3);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_two_parcels_go_at_the_same_moment() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for slug in ["yiwu", "volta", "ningbo", "foshan"] {
            let sale = Arc::new(Sale::of(shop.clone(), slug).await);
            let first = sale.pack(1, &[(sale.shirts, 2)]).await.unwrap();
            let (a, b) = (sale.clone(), sale.clone());
            let one = tokio::spawn(async move { a.ship(first, "RR1").await });
            let two = tokio::spawn(async move { b.ship_rest("RR2").await });
            one.await.unwrap().unwrap();
            two.await.unwrap().unwrap();
            let parcel = sale.parcel().await;
            assert_eq!(parcel.state, OrderState::Shipped);
            assert_eq!(parcel.parcels.len(), 2);
            sale.shop.assert_sound().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_unit_is_sent_or_called_off_never_both() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for slug in ["yiwu", "volta", "ningbo", "foshan", "wuxi", "suzhou"] {
            let sale = Arc::new(Sale::of(shop.clone(), slug).await);
            let first = sale.pack(1, &[(sale.shirts, 3)]).await.unwrap();
            let (a, b) = (sale.clone(), sale.clone());
            let sent = tokio::spawn(async move { a.ship(first, "RR1").await.is_ok() });
            let called_off = tokio::spawn(async move {
                let units = [(b.shirts, 1)];
                cancel_units(&b.shop, &b.access, b.placed.order, &units)
                    .await
                    .is_ok()
            });
            let (sent, called_off) = (sent.await.unwrap(), called_off.await.unwrap());
            assert_ne!(sent, called_off, "exactly one of the two");
            sale.shop.assert_sound().await;
        }
    })
    .await;
}
