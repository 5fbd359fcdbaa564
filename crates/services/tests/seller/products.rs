//! Listing, changing and publishing products.

use domain::catalogue::ProductStatus;
use services::seller::ProductInput;
use services::seller::create_product::{CreateProductError, create_product};
use services::seller::edit_product::{EditProductError, edit_product};
use services::seller::publish_product::{PublishProductError, publish_product, unpublish_product};
use services::seller::view_product::view_product;
use store::Store;
use testing::{TestShop, with_both};

use crate::support::{create, mug, on_shelf, user};

#[tokio::test]
async fn a_new_product_is_a_draft_until_it_is_published() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        assert_eq!(on_shelf(&shop).await, 0);
        let page = view_product(&shop, &li, id).await.unwrap().unwrap();
        assert_eq!(
            (page.slug.as_str(), page.status),
            ("kruzhka-emalirovannaya", ProductStatus::Draft)
        );
        let expected = [
            ("price", "39.90"),
            ("stock", "7"),
            ("lang", "ru"),
            ("origin", "CN"),
            ("hs", ""),
        ];
        for (field, value) in expected {
            assert_eq!(page.value(field).as_deref(), Some(value), "{field}");
        }
        publish_product(&shop, &li, id).await.unwrap();
        assert_eq!(on_shelf(&shop).await, 1);
        unpublish_product(&shop, &li, id).await.unwrap();
        assert_eq!(on_shelf(&shop).await, 0);
        let second = create(&shop, &li, "MUG-2").await;
        let page = view_product(&shop, &li, second).await.unwrap().unwrap();
        assert_eq!(page.slug, "kruzhka-emalirovannaya-2");
    })
    .await;
}

#[tokio::test]
async fn of_two_edits_of_one_version_the_second_overwrites_nothing() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        let first = ProductInput {
            title: "Кружка".into(),
            ..mug("MUG", "45")
        };
        assert_eq!(edit_product(&shop, &li, id, 1, &first).await.unwrap(), 2);
        let second = edit_product(&shop, &li, id, 1, &mug("MUG", "99")).await;
        assert!(matches!(second, Err(EditProductError::Changed)));
        let page = view_product(&shop, &li, id).await.unwrap().unwrap();
        assert_eq!(
            (
                page.title.as_str(),
                page.variants[0].price.minor,
                page.version
            ),
            ("Кружка", 4500, 2)
        );
        assert_eq!(
            page.variants[0].stock[0].on_hand, 7,
            "stock has a verb of its own"
        );
    })
    .await;
}

#[tokio::test]
async fn correcting_only_the_language_leaves_no_text_under_the_wrong_one() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        let corrected = ProductInput {
            lang: "kk".into(),
            ..mug("MUG", "45")
        };
        edit_product(&shop, &li, id, 1, &corrected).await.unwrap();
        let page = view_product(&shop, &li, id).await.unwrap().unwrap();
        assert_eq!(
            (page.lang.as_str(), page.languages),
            ("kk", vec!["kk".to_owned()])
        );
        let translated = ProductInput {
            lang: "en".into(),
            title: "Enamel mug".into(),
            ..mug("MUG", "45")
        };
        edit_product(&shop, &li, id, 2, &translated).await.unwrap();
        let page = view_product(&shop, &li, id).await.unwrap().unwrap();
        assert_eq!(page.languages, ["en", "kk"]);
    })
    .await;
}

#[tokio::test]
async fn a_number_is_used_once_in_a_shop() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        create(&shop, &li, "MUG").await;
        let other = create(&shop, &li, "CUP").await;
        let Err(CreateProductError::Invalid(problems)) = create_product(&shop, &li, &mug("MUG", "1")).await else {
            panic!("the number is taken");
        };
        assert_eq!(problems, [("sku".to_owned(), "taken")]);
        let variant = view_product(&shop, &li, other).await.unwrap().unwrap().variants[0].id;
        let mut input = mug("MUG", "1");
        input.variants[0].id = Some(variant);
        let edited = edit_product(&shop, &li, other, 1, &input).await;
        assert!(matches!(edited, Err(EditProductError::Invalid(problems)) if problems == [("sku".to_owned(), "taken")]));
        let elsewhere = user(Some(shop.chinese_seller("shenzhen").await));
        create(&shop, &elsewhere, "MUG").await;
    })
    .await;
}

#[tokio::test]
async fn what_nobody_could_buy_is_not_published() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        let mut tx = shop.store().begin().await.unwrap();
        store::product_text::remove(&mut tx, id, "ru")
            .await
            .unwrap();
        for mut variant in store::variant::list_by_product(&mut tx, id).await.unwrap() {
            variant.status = "archived".into();
            assert!(
                store::variant::update(&mut tx, &variant)
                    .await
                    .unwrap()
                    .is_done()
            );
        }
        tx.commit().await.unwrap();
        let Err(PublishProductError::NotReady(missing)) = publish_product(&shop, &li, id).await
        else {
            panic!("it has neither title nor price");
        };
        assert_eq!(
            missing,
            [
                ("title".to_owned(), "missing"),
                ("price".to_owned(), "missing")
            ]
        );
    })
    .await;
}
