//! The shelves a marketplace begins with.

use domain::place::Language;
use services::catalogue::list_categories::{list_categories, list_used_categories};
use services::catalogue::seed_categories::seed_categories;
use store::Store;
use testing::{CATEGORY, Listing, TestShop, with_both};

#[tokio::test]
async fn a_marketplace_without_shelves_gets_the_common_ones_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let added = seed_categories(&shop).await.unwrap();
        assert!(added > 20, "{added}");
        assert_eq!(seed_categories(&shop).await.unwrap(), 0);
        let shelves = list_categories(&shop, Language::Ru).await.unwrap();
        assert_eq!(shelves.len(), added);
        assert!(
            shelves
                .iter()
                .any(|shelf| shelf.slug == "kitchen" && shelf.title == "Кухня и сервировка")
        );
    })
    .await;
}

#[tokio::test]
async fn shelves_that_an_operator_made_are_left_alone() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        shop.chinese_seller("yiwu").await;
        assert_eq!(seed_categories(&shop).await.unwrap(), 0);
        let shelves = list_categories(&shop, Language::En).await.unwrap();
        let slugs: Vec<_> = shelves.iter().map(|shelf| shelf.slug.as_str()).collect();
        assert_eq!(slugs, [CATEGORY]);
    })
    .await;
}

#[tokio::test]
async fn shoppers_see_the_shelves_that_hold_something_and_sellers_see_all() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let added = seed_categories(&shop).await.unwrap();
        let used = async || list_used_categories(&shop, Language::En).await.unwrap();
        assert_eq!(
            used().await.len(),
            added,
            "an empty marketplace hides nothing"
        );
        let seller = shop.chinese_seller("yiwu").await;
        shop.list(Listing::new(seller, "shirt", "39.90")).await;
        shop.catalogue().forget();
        let slugs: Vec<_> = used().await.into_iter().map(|shelf| shelf.slug).collect();
        assert_eq!(slugs, [CATEGORY]);
        assert_eq!(
            list_categories(&shop, Language::En).await.unwrap().len(),
            added
        );
    })
    .await;
}
