//! Goods that may not travel everywhere.

use domain::customs::{Effect, GoodsTag, RestrictionReason};
use domain::place::Country;
use services::cart::{AddLineError, CartAccess, LineProblem, add_line, view_cart};
use services::catalogue::list_products::list_products;
use services::catalogue::view_product::view_product;
use services::catalogue::{Shelf, Sort};
use services::checkout::{QuoteError, QuoteInput, quote_cart};
use services::customs::restricted_markets::restricted_markets;
use store::Store;
use testing::{Listed, Listing, TestShop, asking_from, with_both};

async fn listed(shop: &TestShop, slug: &str, hs: &str, tags: &'static str) -> Listed {
    let seller = shop.chinese_seller(slug).await;
    let listing = Listing {
        hs: Some(hs),
        goods_tags: tags,
        ..Listing::new(seller, slug, "39.90")
    };
    shop.list(listing).await
}

#[tokio::test]
async fn what_may_not_be_brought_in_is_said_before_the_cart_and_kept_out_of_it() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let wine = listed(&shop, "wine", "220421", "").await;
        let riyadh = asking_from("SA");
        let page = view_product(&shop, riyadh, wine.product, None, None)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(page.restrictions[0].effect, Effect::Block);
        assert_eq!(page.restrictions[0].reason, RestrictionReason::Alcohol);
        assert!(page.deliveries.is_empty() && page.landed.is_none());
        let cards = list_products(&shop, riyadh, Shelf::All, Sort::Newest, 1, 24)
            .await
            .unwrap()
            .cards;
        assert!(cards[0].landed.is_none() && cards[0].list.is_some());

        let session = shop.session().await;
        let access = CartAccess::Session(session);
        let refused = add_line(&shop, &access, riyadh, wine.variant(), 1).await;
        assert!(
            matches!(
                refused,
                Err(AddLineError::Restricted(RestrictionReason::Alcohol))
            ),
            "{refused:?}"
        );
        assert_eq!(view_cart(&shop, &access, riyadh).await.unwrap().count, 0);
    })
    .await;
}

#[tokio::test]
async fn a_shopper_who_moves_keeps_the_cart_and_is_told_which_line_cannot_come_along() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let pork = listed(&shop, "ham", "160241", "").await;
        let shirt = listed(&shop, "shirt", "610910", "").await;
        let session = shop.session().await;
        let access = CartAccess::Session(session);
        let (home, abroad) = (asking_from("KZ"), asking_from("SA"));
        // Where ham itself cannot be sent to Kazakhstan the test says nothing.
        shop.fill_cart(session, home, &[(shirt.variant(), 1)]).await;
        let added = add_line(&shop, &access, home, pork.variant(), 1).await;
        assert!(added.is_ok(), "{added:?}");
        let cart = view_cart(&shop, &access, abroad).await.unwrap();
        let problems: Vec<_> = cart.sellers.iter().flat_map(|seller| &seller.lines).map(|line| line.problem).collect();
        assert_eq!(problems, [None, Some(LineProblem::Restricted(RestrictionReason::Pork))]);
        assert!(!cart.is_ready() && cart.totals.is_some());
        let input = QuoteInput { asking: abroad, shipping: None };
        let refused = quote_cart(&shop, &access, input).await;
        assert!(matches!(refused, Err(QuoteError::Restricted { variant, .. }) if variant == pork.variant()), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn what_the_post_refuses_goes_by_courier() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let cells = listed(&shop, "cells", "850760", "").await;
        let shirt = listed(&shop, "shirt", "610910", "").await;
        let asking = asking_from("KZ");
        let codes = async |listed: &Listed| -> Vec<String> {
            let page = view_product(&shop, asking, listed.product, None, None)
                .await
                .unwrap()
                .unwrap();
            page.deliveries
                .iter()
                .map(|way| way.method.code.clone())
                .collect()
        };
        assert_eq!(codes(&shirt).await, ["economy", "standard", "express"]);
        assert_eq!(codes(&cells).await, ["standard", "express"]);
        let session = shop.session().await;
        shop.fill_cart(
            session,
            asking,
            &[(shirt.variant(), 1), (cells.variant(), 1)],
        )
        .await;
        let quoted = shop.quote(session, asking).await;
        let choices: Vec<_> = quoted
            .choices
            .iter()
            .map(|choice| choice.code.as_str())
            .collect();
        assert_eq!(choices, ["standard", "express"]);
        let input = QuoteInput {
            asking,
            shipping: Some("economy".into()),
        };
        let refused = quote_cart(&shop, &CartAccess::Session(session), input).await;
        assert!(
            matches!(refused, Err(QuoteError::NoDelivery)),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_seller_sees_where_the_goods_cannot_be_sold() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let wine = domain::catalogue::HsCode::parse("220421").unwrap();
        let found = restricted_markets(&shop, Country::CN, Some(&wine), &[]);
        assert_eq!(found[0].effect, Effect::Block);
        assert!(found[0].countries.contains(&Country::SA), "{found:?}");
        assert!(found.is_sorted_by(|left, right| left.effect >= right.effect));
        let shirt = domain::catalogue::HsCode::parse("610910").unwrap();
        assert_eq!(
            restricted_markets(&shop, Country::CN, Some(&shirt), &[]),
            []
        );
        let used = restricted_markets(&shop, Country::CN, Some(&shirt), &[GoodsTag::Used]);
        assert!(!used.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_large_light_parcel_and_free_carriage_are_priced_the_same_on_card_and_in_the_cart() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let mut rows = services::reference::Rows::shipped().unwrap();
        for method in &mut rows.methods {
            method.volumetric_divisor = Some(5000);
            method.free_from = Some("300.00 USD".parse().unwrap());
        }
        let books = [services::reference::Book::Method];
        services::reference::replace_rows(&shop, &rows, &books, "test")
            .await
            .unwrap();
        let seller = shop.chinese_seller("yiwu").await;
        let small = shop.list(Listing::new(seller, "small", "39.90")).await;
        let lamp = Listing {
            size_mm: Some("400x400x400"),
            ..Listing::new(seller, "lamp", "39.90")
        };
        let lamp = shop.list(lamp).await;
        let dear = shop.list(Listing::new(seller, "dear", "3990.00")).await;
        let asking = asking_from("KZ");
        let freight = async |listed: &Listed| {
            let page = view_product(&shop, asking, listed.product, None, None)
                .await
                .unwrap()
                .unwrap();
            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(listed.variant(), 1)])
                .await;
            let quoted = shop.quote(session, asking).await.quote;
            let shown = page.landed.unwrap().breakdown.shipping;
            assert_eq!(shown, quoted.totals.shipping);
            shown.minor
        };
        // 64,000 cm³ count as 12.8 kg instead of 0.2 kg.
        assert!(freight(&lamp).await > 5 * freight(&small).await);
        assert_eq!(freight(&dear).await, 0);
    })
    .await;
}
