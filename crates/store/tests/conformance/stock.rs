use domain::ids::VariantId;
use store::stock;
use testing::with_both;

use crate::fixture::{home, id, open_shop};

#[tokio::test]
async fn of_many_buyers_at_once_exactly_as_many_as_there_are_units_succeed() {
    with_both(async |store| {
        open_shop(&store, 10).await;
        let buyers: Vec<_> = (0..40)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut tx = store.begin().await.unwrap();
                    let reserved = stock::reserve(&mut tx, id!(VariantId, 1), home(), 1)
                        .await
                        .unwrap();
                    tx.commit().await.unwrap();
                    reserved.is_some()
                })
            })
            .collect();
        let mut succeeded = 0;
        for buyer in buyers {
            succeeded += usize::from(buyer.await.unwrap());
        }
        assert_eq!(succeeded, 10);
        let row = stock::lookup(
            &mut store.reader().await.unwrap(),
            id!(VariantId, 1),
            home(),
        )
        .await
        .unwrap()
        .unwrap();
        assert_eq!((row.on_hand, row.reserved), (0, 10));
    })
    .await;
}

#[tokio::test]
async fn units_move_from_hand_to_buyer_and_back_without_loss() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let tea = id!(VariantId, 1);
        stock::reserve(&mut tx, tea, home(), 3)
            .await
            .unwrap()
            .unwrap();
        stock::release(&mut tx, tea, home(), 1)
            .await
            .unwrap()
            .unwrap();
        stock::sell(&mut tx, tea, home(), 2).await.unwrap().unwrap();
        stock::give_back(&mut tx, tea, home(), 1)
            .await
            .unwrap()
            .unwrap();
        let row = stock::receive(&mut tx, tea, home(), 4)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (
                row.received,
                row.on_hand,
                row.reserved,
                row.sold,
                row.returned
            ),
            (9, 8, 0, 2, 1)
        );
    })
    .await;
}

#[tokio::test]
async fn a_move_of_more_units_than_there_are_is_refused_and_changes_nothing() {
    with_both(async |store| {
        open_shop(&store, 2).await;
        let mut tx = store.begin().await.unwrap();
        let tea = id!(VariantId, 1);
        let before = stock::lookup(&mut tx, tea, home()).await.unwrap();
        assert_eq!(stock::reserve(&mut tx, tea, home(), 3).await.unwrap(), None);
        assert_eq!(stock::release(&mut tx, tea, home(), 1).await.unwrap(), None);
        assert_eq!(stock::sell(&mut tx, tea, home(), 1).await.unwrap(), None);
        assert_eq!(
            stock::give_back(&mut tx, tea, home(), 1).await.unwrap(),
            None
        );
        assert_eq!(
            stock::update_on_hand(&mut tx, tea, home(), -1)
                .await
                .unwrap(),
            None
        );
        assert_eq!(stock::lookup(&mut tx, tea, home()).await.unwrap(), before);
    })
    .await;
}

#[tokio::test]
async fn counting_the_shelf_leaves_reserved_and_sold_units_alone() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let tea = id!(VariantId, 1);
        stock::reserve(&mut tx, tea, home(), 2)
            .await
            .unwrap()
            .unwrap();
        stock::sell(&mut tx, tea, home(), 1).await.unwrap().unwrap();
        let row = stock::update_on_hand(&mut tx, tea, home(), 0)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (row.received, row.on_hand, row.reserved, row.sold),
            (2, 0, 1, 1)
        );
    })
    .await;
}
