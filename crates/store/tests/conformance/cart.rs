use domain::ids::{CartId, CartLineId};
use store::{Moved, cart, cart_line};
use testing::with_both;

use crate::fixture::{self, id, kzt, later, open_shop};

#[tokio::test]
async fn the_same_variant_twice_is_one_line_of_both_quantities() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        cart::add(&mut tx, &fixture::cart(1)).await.unwrap();
        assert!(
            cart_line::add(&mut tx, &fixture::cart_line(1, 1, 2))
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            cart_line::add(&mut tx, &fixture::cart_line(2, 1, 3))
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            cart_line::add(&mut tx, &fixture::cart_line(3, 1, 995))
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(cart_line::count(&mut tx, id!(CartId, 1)).await.unwrap(), 1);
        assert_eq!(
            cart_line::count_units(&mut tx, id!(CartId, 1))
                .await
                .unwrap(),
            5
        );
    })
    .await;
}

#[tokio::test]
async fn a_line_shows_todays_price_beside_the_one_seen() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        cart::add(&mut tx, &fixture::cart(1)).await.unwrap();
        assert!(
            cart_line::add(&mut tx, &fixture::cart_line(1, 1, 2))
                .await
                .unwrap()
                .is_done()
        );
        let mut dearer = fixture::variant(1);
        dearer.price = kzt(260_000);
        assert!(
            store::variant::update(&mut tx, &dearer)
                .await
                .unwrap()
                .is_done()
        );
        let lines = cart_line::list(&mut tx, id!(CartId, 1), "kk")
            .await
            .unwrap();
        let line = &lines[0];
        assert_eq!((line.unit_seen, line.price), (kzt(250_000), kzt(260_000)));
        assert_eq!(
            (line.title.as_str(), line.title_lang.as_str()),
            ("Чайник", "ru")
        );
        assert_eq!((line.on_hand, line.on_sale), (5, true));
        assert_eq!(line.hs_code.as_deref(), Some("691200"));
    })
    .await;
}

#[tokio::test]
async fn a_line_of_another_cart_is_as_if_it_did_not_exist() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        cart::add(&mut tx, &fixture::cart(1)).await.unwrap();
        cart::add(&mut tx, &fixture::cart(2)).await.unwrap();
        assert!(
            cart_line::add(&mut tx, &fixture::cart_line(1, 1, 2))
                .await
                .unwrap()
                .is_done()
        );
        let (other, line) = (id!(CartId, 2), id!(CartLineId, 1));
        assert_eq!(cart_line::lookup(&mut tx, other, line).await.unwrap(), None);
        assert_eq!(
            cart_line::update(&mut tx, other, line, 9).await.unwrap(),
            Moved::Refused
        );
        assert_eq!(
            cart_line::remove(&mut tx, other, line).await.unwrap(),
            Moved::Refused
        );
        assert_eq!(
            cart_line::remove(&mut tx, id!(CartId, 1), line)
                .await
                .unwrap(),
            Moved::Done
        );
    })
    .await;
}

#[tokio::test]
async fn a_cart_is_ordered_once_and_changes_no_more() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let mut row = fixture::cart(1);
        cart::add(&mut tx, &row).await.unwrap();
        row.coupon_code = Some("SPRING".into());
        assert!(cart::update(&mut tx, &row).await.unwrap().is_done());
        assert_eq!(
            cart::lookup(&mut tx, row.id).await.unwrap(),
            Some(row.clone())
        );
        let closed = cart::close(&mut tx, row.id, later(1)).await.unwrap();
        assert_eq!(closed.map(|cart| cart.status), Some("ordered".to_owned()));
        assert_eq!(cart::close(&mut tx, row.id, later(1)).await.unwrap(), None);
        assert_eq!(cart::update(&mut tx, &row).await.unwrap(), Moved::Refused);
        assert!(
            cart::find_by_token(&mut tx, row.id, &[1; 32])
                .await
                .unwrap()
                .is_some()
        );
        assert!(
            cart::find_by_token(&mut tx, row.id, &[9; 32])
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}
