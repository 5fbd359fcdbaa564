//! Lists: words, prices, pages, searches.

use domain::money::{Currency, Money, Rounding};
use domain::place::Language;
use services::catalogue::list_products::list_products;
use services::catalogue::view_store::view_store;
use services::catalogue::{Certain, Shelf, Sort};
use store::Store;
use testing::{CATEGORY, Listing, TestShop, asking_from, with_both};

use crate::support::{asking, page, shown, translate};

#[tokio::test]
async fn a_listing_speaks_the_readers_language_and_falls_back_on_the_sellers() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        translate(&shop, shirt.product, "ru", "Рубашка", "Хлопок.").await;
        translate(&shop, shirt.product, "ar", "قميص", "قطن.").await;
        for (country, language, title, tag) in [
            ("KZ", Language::Ru, "Рубашка", "ru"),
            ("AE", Language::Ar, "قميص", "ar"),
            ("TR", Language::Tr, "shirt", "en"),
        ] {
            let asking = asking(country, language);
            let listing = shown(&shop, asking, Shelf::All).await;
            let card = &listing.cards[0];
            assert_eq!(
                (card.title.as_str(), card.title_language.as_str()),
                (title, tag)
            );
            let page = page(&shop, asking, shirt.product).await.unwrap();
            assert_eq!(
                (page.title.as_str(), page.text_language.as_str()),
                (title, tag)
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_price_is_converted_rounded_up_and_landed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        shop.list(Listing::new(seller, "shirt", "39.90")).await;
        for country in ["KZ", "AE"] {
            let asking = asking_from(country);
            let listing = shown(&shop, asking, Shelf::Category(CATEGORY.into())).await;
            let card = &listing.cards[0];
            let (list, landed) = (card.list.unwrap(), card.landed.as_ref().unwrap());
            let (step, charm) = (asking.rounding().step_minor, asking.rounding().charm_minor);
            assert_eq!((list.minor + charm) % step, 0, "{list:?}");
            let before_charm = Money::new(list.minor + charm, list.currency);
            let fx = shop.reference().fx;
            let back = fx.convert(before_charm, Currency::CNY, Rounding::Ceil);
            assert!(
                back.unwrap().amount.minor >= 3990,
                "only the charm takes anything off"
            );
            let parts = &landed.breakdown;
            assert_eq!((landed.list, parts.goods), (list, list));
            assert!(landed.door.minor > list.minor, "{landed:?}");
            assert_eq!(
                (card.days_min, card.days_max),
                (landed.method.days_min, landed.method.days_max)
            );
        }
    })
    .await;
}

#[tokio::test]
async fn pages_follow_one_another_and_end() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        for number in 0..5 {
            shop.list(Listing::new(seller, &format!("shirt-{number}"), "39.90"))
                .await;
        }
        let asking = asking_from("KZ");
        let mut seen = Vec::new();
        for number in 1..=4 {
            let listing = list_products(&shop, asking, Shelf::All, Sort::PriceUp, number, 2)
                .await
                .unwrap();
            assert_eq!((listing.total, listing.pages, listing.page), (5, 3, number));
            seen.extend(listing.cards.into_iter().map(|card| card.slug));
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 5);
        let first = list_products(&shop, asking, Shelf::All, Sort::Newest, 0, 0)
            .await
            .unwrap();
        assert_eq!(
            (first.page, first.cards.len()),
            (1, 1),
            "absurd numbers are brought into range"
        );
    })
    .await;
}

#[tokio::test]
async fn a_search_finds_words_however_they_are_spelt_and_nothing_without_words() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        translate(
            &shop,
            shirt.product,
            "ru",
            "Тёплая рубашка",
            "Из хлопка, 100 %",
        )
        .await;
        translate(&shop, shirt.product, "zh-Hans", "纯棉衬衫", "舒适透气").await;
        let asking = asking_from("KZ");
        let total =
            async |query: &str| shown(&shop, asking, Shelf::Words(query.into())).await.total;
        for found in ["тёплая", "ТЕПЛАЯ рубаш", "衬衫", "хлопка 100", "SHIRT"]
        {
            assert_eq!(total(found).await, 1, "{found}");
        }
        for missed in ["", "  %  ", "_", "ботинки", "рубашка ботинки"] {
            assert_eq!(total(missed).await, 0, "{missed:?}");
        }
        let in_category = |category: &str| Shelf::WordsInCategory {
            words: "рубашка".into(),
            category: category.into(),
        };
        assert_eq!(shown(&shop, asking, in_category(CATEGORY)).await.total, 1);
        assert_eq!(shown(&shop, asking, in_category("shoes")).await.total, 0);
    })
    .await;
}

#[tokio::test]
async fn a_product_that_customs_do_not_know_says_so() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        shop.list(Listing {
            hs: None,
            ..Listing::new(seller, "shirt", "39.90")
        })
        .await;
        let card = shown(&shop, asking_from("PL"), Shelf::All)
            .await
            .cards
            .remove(0);
        assert_eq!(card.landed.unwrap().certain, Certain::DutyUnknown);
    })
    .await;
}

#[tokio::test]
async fn a_shop_shows_its_own_goods_and_an_unknown_one_is_none() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (own, other) = (
            shop.chinese_seller("yiwu").await,
            shop.chinese_seller("shenzhen").await,
        );
        shop.list(Listing::new(own, "shirt", "39.90")).await;
        shop.list(Listing::new(other, "lamp", "99")).await;
        let asking = asking_from("KZ");
        let page = view_store(&shop, asking, "yiwu", Sort::Popular, 1, 24)
            .await
            .unwrap()
            .unwrap();
        let slugs: Vec<_> = page
            .listing
            .cards
            .iter()
            .map(|card| card.slug.as_str())
            .collect();
        assert_eq!((page.seller.slug.as_str(), slugs), ("yiwu", vec!["shirt"]));
        assert!(
            view_store(&shop, asking, "nowhere", Sort::Popular, 1, 24)
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn cheapest_first_is_by_the_price_at_the_door() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        // Two kilograms of freight make the cheaper thing the dearer one at the door.
        let heavy = Listing {
            weight_grams: Some(5_000),
            ..Listing::new(seller, "anvil", "30.00")
        };
        let wine = Listing {
            hs: Some("220421"),
            ..Listing::new(seller, "wine", "1.00")
        };
        for listing in [
            heavy,
            wine,
            Listing::new(seller, "ring", "60.00"),
            Listing::new(seller, "pin", "20.00"),
        ] {
            shop.list(listing).await;
        }
        let slugs = async |country: &str, sort: Sort| -> Vec<String> {
            let listing = list_products(&shop, asking_from(country), Shelf::All, sort, 1, 24)
                .await
                .unwrap();
            let doors: Vec<_> = listing
                .cards
                .iter()
                .map(|card| card.landed.as_ref().map(|landed| landed.door.minor))
                .collect();
            let known: Vec<i64> = doors.iter().copied().flatten().collect();
            let sorted = match sort {
                Sort::PriceUp => known.is_sorted(),
                _ => known.is_sorted_by(|left, right| left >= right),
            };
            assert!(sorted, "{country}: {doors:?}");
            listing.cards.into_iter().map(|card| card.slug).collect()
        };
        assert_eq!(
            slugs("SA", Sort::PriceUp).await,
            ["pin", "ring", "anvil", "wine"]
        );
        assert_eq!(
            slugs("SA", Sort::PriceDown).await,
            ["anvil", "ring", "pin", "wine"]
        );
        let page = list_products(&shop, asking_from("SA"), Shelf::All, Sort::PriceUp, 2, 2)
            .await
            .unwrap();
        let second: Vec<_> = page.cards.iter().map(|card| card.slug.as_str()).collect();
        assert_eq!((second, page.pages), (vec!["anvil", "wine"], 2));
        let beyond = list_products(&shop, asking_from("SA"), Shelf::All, Sort::PriceUp, 9, 2)
            .await
            .unwrap();
        assert!(beyond.cards.is_empty());
    })
    .await;
}
