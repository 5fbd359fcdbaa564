use domain::ids::ProductId;
use store::product_card::Shelf;
use store::product_price;
use testing::with_both;

use crate::fixture::{add_product, id, open_shop};

#[tokio::test]
async fn every_shelf_gives_what_its_prices_are_made_of() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        add_product(&mut tx, 2, 0).await;
        tx.commit().await.unwrap();
        let mut conn = store.reader().await.unwrap();
        let rows = product_price::list(&mut conn, &Shelf::All).await.unwrap();
        assert_eq!(rows.len(), 2);
        let first = store::product_card::lookup(&mut conn, rows[0].id, "en")
            .await
            .unwrap()
            .pop()
            .unwrap();
        assert_eq!(
            (first.price, first.hs_code, first.weight_grams),
            (rows[0].price, rows[0].hs_code.clone(), rows[0].weight_grams)
        );
        for shelf in [
            Shelf::Category(first.category),
            Shelf::Seller(first.seller_id),
        ] {
            let found = product_price::list(&mut conn, &shelf).await.unwrap();
            assert_eq!(found, rows, "{shelf:?}");
        }
        let none = Shelf::Search {
            words: vec!["zzzz".into()],
            category: None,
        };
        assert_eq!(product_price::list(&mut conn, &none).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn cards_come_in_the_order_of_the_ids_and_without_what_is_gone() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        add_product(&mut tx, 2, 1).await;
        tx.commit().await.unwrap();
        let mut conn = store.reader().await.unwrap();
        let [one, two, gone] = [1, 2, 99].map(|number: u128| id!(ProductId, number));
        let cards = product_price::cards(&mut conn, &[two, gone, one], "en")
            .await
            .unwrap();
        let ids: Vec<_> = cards.iter().map(|card| card.id).collect();
        assert_eq!(ids, [two, one]);
    })
    .await;
}
