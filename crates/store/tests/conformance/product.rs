use domain::ids::{ProductId, SellerId};
use domain::money::Currency;
use store::fx_rate::{self, FxRateRow};
use store::picture::{self, PictureRow};
use store::product::{self, ProductPictureRow};
use store::review::{self, ReviewRow};
use store::{Moved, Page, product_text, variant};
use testing::with_both;

use crate::fixture::{self, NOW, id, later, open_shop};

#[tokio::test]
async fn a_change_of_a_version_that_is_gone_is_refused() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let mut row = product::lookup(&mut tx, id!(ProductId, 1))
            .await
            .unwrap()
            .unwrap();
        row.status = "archived".into();
        assert_eq!(product::update(&mut tx, &row).await.unwrap(), Moved::Done);
        assert_eq!(
            product::update(&mut tx, &row).await.unwrap(),
            Moved::Refused
        );
        let row = product::lookup(&mut tx, id!(ProductId, 1))
            .await
            .unwrap()
            .unwrap();
        assert_eq!((row.status.as_str(), row.version), ("archived", 2));
    })
    .await;
}

#[tokio::test]
async fn a_text_falls_back_to_the_sellers_own_words() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        product_text::put(&mut tx, &fixture::text(1, "kk", "Шәйнек"))
            .await
            .unwrap();
        let title = async |conn: &mut store::Conn, lang: &str| {
            product_text::lookup(conn, id!(ProductId, 1), lang)
                .await
                .unwrap()
                .unwrap()
                .title
        };
        assert_eq!(title(&mut tx, "kk").await, "Шәйнек");
        assert_eq!(title(&mut tx, "en").await, "Чайник");
        product_text::remove(&mut tx, id!(ProductId, 1), "kk")
            .await
            .unwrap();
        assert_eq!(title(&mut tx, "kk").await, "Чайник");
        assert_eq!(
            product_text::list(&mut tx, id!(ProductId, 1))
                .await
                .unwrap()
                .len(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn a_variant_on_sale_inherits_what_it_does_not_say_itself() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let rows = variant::list_on_sale(&mut tx, id!(ProductId, 1))
            .await
            .unwrap();
        assert_eq!(
            (
                rows[0].hs_code.as_deref(),
                rows[0].origin.as_str(),
                rows[0].on_hand
            ),
            (Some("691200"), "KZ", 5)
        );
        let mut own = fixture::variant(1);
        own.hs_code = Some("732393".into());
        own.status = "archived".into();
        assert!(variant::update(&mut tx, &own).await.unwrap().is_done());
        assert!(
            variant::list_on_sale(&mut tx, id!(ProductId, 1))
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            variant::list_by_product(&mut tx, id!(ProductId, 1))
                .await
                .unwrap(),
            [own.clone()]
        );
        assert_eq!(
            variant::find_by_sku(&mut tx, id!(SellerId, 1), "SKU-1")
                .await
                .unwrap(),
            Some(own)
        );
    })
    .await;
}

#[tokio::test]
async fn a_gallery_holds_known_pictures_in_order() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let picture = |hash: &str| PictureRow {
            hash: hash.into(),
            width: 800,
            height: 600,
            widths_json: "[400,800]".into(),
            created_at: NOW,
        };
        assert_eq!(
            picture::add(&mut tx, &picture("b")).await.unwrap(),
            Moved::Done
        );
        assert_eq!(
            picture::add(&mut tx, &picture("b")).await.unwrap(),
            Moved::Refused
        );
        assert_eq!(
            picture::add(&mut tx, &picture("a")).await.unwrap(),
            Moved::Done
        );
        let place = |position, hash: &str| ProductPictureRow {
            product_id: id!(ProductId, 1),
            position,
            picture_hash: hash.into(),
            source_url: None,
        };
        product::add_picture(&mut tx, &place(2, "a")).await.unwrap();
        product::add_picture(&mut tx, &place(1, "b")).await.unwrap();
        let gallery = product::list_pictures(&mut tx, id!(ProductId, 1))
            .await
            .unwrap();
        assert_eq!(gallery, [place(1, "b"), place(2, "a")]);
        assert_eq!(
            product::remove_pictures(&mut tx, id!(ProductId, 1))
                .await
                .unwrap(),
            2
        );
        let error = product::add_picture(&mut tx, &place(1, "nowhere"))
            .await
            .unwrap_err();
        assert!(error.is_conflict("foreign_key"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn reviews_come_newest_first_and_stars_stay_within_five() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let of = |number: u128, rating| ReviewRow {
            id: id!(domain::ids::ReviewId, number),
            product_id: id!(ProductId, 1),
            author: "Ерлан".into(),
            country: "KZ".into(),
            rating,
            lang: "ru".into(),
            body: "…".into(),
            created_at: later(u64::try_from(number).unwrap()),
        };
        review::add(&mut tx, &of(1, 4)).await.unwrap();
        review::add(&mut tx, &of(2, 5)).await.unwrap();
        assert!(
            product::add_rating(&mut tx, id!(ProductId, 1), 9)
                .await
                .unwrap()
                .is_done()
        );
        let page = review::list_by_product(&mut tx, id!(ProductId, 1), Page::new(1, 1))
            .await
            .unwrap();
        assert_eq!(page, [of(2, 5)]);
        assert_eq!(
            review::count_by_product(&mut tx, id!(ProductId, 1))
                .await
                .unwrap(),
            2
        );
        let error = review::add(&mut tx, &of(3, 6)).await.unwrap_err();
        assert!(error.is_conflict("reviews_rating_check"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn the_rate_of_a_day_is_the_newest_one_up_to_it() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let of = |day, rate_e9| FxRateRow {
            quote: Currency::KZT,
            date: jiff::civil::date(2026, 9, day),
            base: Currency::USD,
            rate_e9,
            source: "test".into(),
        };
        for rate in [of(1, 500), of(3, 510), of(9, 600), of(3, 511)] {
            fx_rate::put(&mut tx, &rate).await.unwrap();
        }
        let on = jiff::civil::date(2026, 9, 8);
        assert_eq!(
            fx_rate::list_latest(&mut tx, on).await.unwrap(),
            [of(3, 511)]
        );
        assert_eq!(fx_rate::count(&mut tx).await.unwrap(), 3);
    })
    .await;
}
