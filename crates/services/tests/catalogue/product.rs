//! A product on its own page.

use domain::ids::ProductId;
use domain::place::Language;
use services::catalogue::Shelf;
use services::catalogue::list_categories::{find_category, list_categories};
use services::catalogue::view_product::view_product;
use store::Store;
use testing::{CATEGORY, Listing, TestShop, asking_from, with_both};

use crate::support::{asking, change_variant, page, set_status, shown};

#[tokio::test]
async fn card_and_product_page_show_the_same_figures_of_the_cheapest_in_stock() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing {
            variants: 3,
            ..Listing::new(seller, "shirt", "39.90")
        };
        let shirt = shop.list(listing).await;
        change_variant(&shop, shirt.variants[1], 2990, 4990).await;
        change_variant(&shop, shirt.variants[2], 2990 + 500, 1990).await;
        let asking = asking_from("KZ");
        let card = shown(&shop, asking, Shelf::All).await.cards.remove(0);
        let page = page(&shop, asking, shirt.product).await.unwrap();
        assert_eq!((page.chosen, page.variants[1].id), (1, shirt.variants[1]));
        assert_eq!(card.landed, page.landed);
        assert_eq!(
            (card.list, card.compare_at),
            (page.variants[1].price, page.variants[1].compare_at)
        );
        assert!(card.compare_at.is_some());
        assert_eq!(
            page.variants[2].compare_at, None,
            "a former price that was lower is no bargain"
        );
        assert!(
            page.deliveries
                .iter()
                .any(|delivery| Some(&delivery.landed) == page.landed.as_ref())
        );
        assert!(
            page.deliveries
                .iter()
                .all(|delivery| delivery.from <= delivery.to && delivery.from > shop.now())
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_not_published_is_not_there_but_for_its_seller() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (own, other) = (
            shop.chinese_seller("yiwu").await,
            shop.chinese_seller("shenzhen").await,
        );
        let shirt = shop.list(Listing::new(own, "shirt", "39.90")).await;
        let asking = asking_from("PL");
        for status in ["draft", "archived"] {
            set_status(&shop, shirt.product, status).await;
            let listing = shown(&shop, asking, Shelf::Seller(own)).await;
            assert_eq!(
                (listing.cards.len(), listing.total, listing.pages),
                (0, 0, 1)
            );
            for (viewer, is_there) in [(None, false), (Some(other), false), (Some(own), true)] {
                let page = view_product(&shop, asking, shirt.product, None, viewer)
                    .await
                    .unwrap();
                assert_eq!(page.is_some(), is_there, "{status} for {viewer:?}");
            }
        }
        set_status(&shop, shirt.product, "published").await;
        assert_eq!(shown(&shop, asking, Shelf::Seller(own)).await.total, 1);
        assert!(page(&shop, asking, ProductId::nil()).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn without_a_picture_the_drawing_of_the_category_stands_for_it() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let asking = asking_from("KZ");
        let card = shown(&shop, asking, Shelf::All).await.cards.remove(0);
        let page = page(&shop, asking, shirt.product).await.unwrap();
        assert_eq!(page.pictures, std::slice::from_ref(&card.picture));
        let stored = shop
            .pictures()
            .lookup(&card.picture.hash)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(stored.widths, card.picture.widths);
        let category = find_category(&shop, CATEGORY, Language::Kk)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (category.title.as_str(), category.picture),
            ("Clothing", card.picture)
        );
        assert_eq!(list_categories(&shop, Language::Kk).await.unwrap().len(), 1);
        assert!(
            find_category(&shop, "nothing", Language::Kk)
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn options_are_translated_and_facts_fall_back() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing {
                variants: 2,
                ..Listing::new(seller, "shirt", "39.90")
            })
            .await;
        let mut tx = shop.store().begin().await.unwrap();
        let mut row = store::product::lookup(&mut tx, shirt.product)
            .await
            .unwrap()
            .unwrap();
        row.option_texts_json =
            r#"{"names":{"Size":{"ru":"Размер"}},"values":{"1":{"ru":"Первый"}}}"#.into();
        row.specs_json = r#"[{"key":"material","text":{"en":"Cotton"}}]"#.into();
        assert!(
            store::product::update(&mut tx, &row)
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        let page = page(&shop, asking("KZ", Language::Ru), shirt.product)
            .await
            .unwrap();
        let options: Vec<_> = page
            .variants
            .iter()
            .flat_map(|variant| &variant.options)
            .collect();
        let pairs: Vec<_> = options
            .iter()
            .map(|option| (option.name.as_str(), option.value.as_str()))
            .collect();
        assert_eq!(pairs, [("Размер", "Первый"), ("Размер", "2")]);
        assert_eq!(page.specs, [("material".to_owned(), "Cotton".to_owned())]);
    })
    .await;
}
