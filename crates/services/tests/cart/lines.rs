//! What a cart takes.

use domain::ids::CartLineId;
use services::cart::{
    AddLineError, CartAccess, UpdateLineError, ViewCartError, add_line, create_cart, update_line,
    view_cart,
};
use store::Store;
use testing::{Listing, TestShop, asking_from, with_both};

#[tokio::test]
async fn the_same_variant_again_adds_to_its_line_up_to_what_is_there() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let asking = asking_from("KZ");
        let access = CartAccess::Session(shop.session().await);
        add_line(&shop, &access, asking, shirt, 2).await.unwrap();
        let added = add_line(&shop, &access, asking, shirt, 3).await.unwrap();
        assert_eq!(added.count, 5);
        let refused = add_line(&shop, &access, asking, shirt, 1).await;
        assert!(
            matches!(refused, Err(AddLineError::SoldOut { left: 5 })),
            "{refused:?}"
        );
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert_eq!((cart.count, cart.sellers[0].lines.len()), (5, 1));
        assert!(cart.is_ready());
    })
    .await;
}

#[tokio::test]
async fn absurd_quantities_are_refused() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing::new(seller, "shirt", "39.90").stock(5_000);
        let shirt = shop.list(listing).await.variant();
        let asking = asking_from("PL");
        let access = CartAccess::Session(shop.session().await);
        for quantity in [0, -1, 1000, i64::MAX, i64::MIN] {
            let refused = add_line(&shop, &access, asking, shirt, quantity).await;
            assert!(
                matches!(refused, Err(AddLineError::BadQuantity)),
                "{quantity}"
            );
        }
        add_line(&shop, &access, asking, shirt, 999).await.unwrap();
        let refused = add_line(&shop, &access, asking, shirt, 1).await;
        assert!(
            matches!(refused, Err(AddLineError::BadQuantity)),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn quantity_zero_removes_and_somebody_elses_line_is_not_there() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let asking = asking_from("TR");
        let mine = CartAccess::Session(shop.session().await);
        let other = CartAccess::Session(shop.session().await);
        add_line(&shop, &mine, asking, shirt, 2).await.unwrap();
        add_line(&shop, &other, asking, shirt, 1).await.unwrap();
        let line = view_cart(&shop, &mine, asking).await.unwrap().sellers[0].lines[0].id;

        let stolen = update_line(&shop, &other, line, 0).await;
        assert!(
            matches!(stolen, Err(UpdateLineError::NotFound)),
            "{stolen:?}"
        );
        let absent = update_line(&shop, &mine, CartLineId::nil(), 1).await;
        assert!(
            matches!(absent, Err(UpdateLineError::NotFound)),
            "{absent:?}"
        );
        let negative = update_line(&shop, &mine, line, -1).await;
        assert!(
            matches!(negative, Err(UpdateLineError::BadQuantity)),
            "{negative:?}"
        );
        let too_many = update_line(&shop, &mine, line, 6).await;
        assert!(
            matches!(too_many, Err(UpdateLineError::SoldOut { left: 5 })),
            "{too_many:?}"
        );

        assert_eq!(update_line(&shop, &mine, line, 5).await.unwrap().count, 5);
        assert_eq!(update_line(&shop, &mine, line, 0).await.unwrap().count, 0);
        assert!(
            view_cart(&shop, &mine, asking)
                .await
                .unwrap()
                .sellers
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn a_cart_of_the_api_opens_with_its_token_alone() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let asking = asking_from("AE");
        let (id, secret) = create_cart(&shop, asking).await.unwrap();
        let (_, wrong) = create_cart(&shop, asking).await.unwrap();
        let access = CartAccess::Token { id, secret };
        add_line(&shop, &access, asking, shirt, 1).await.unwrap();
        assert_eq!(
            view_cart(&shop, &access, asking).await.unwrap().id,
            Some(id)
        );
        let stolen = CartAccess::Token { id, secret: wrong };
        let refused = add_line(&shop, &stolen, asking, shirt, 1).await;
        assert!(
            matches!(refused, Err(AddLineError::UnknownCart)),
            "{refused:?}"
        );
        let hidden = view_cart(&shop, &stolen, asking).await;
        assert!(matches!(hidden, Err(ViewCartError::NotFound)), "{hidden:?}");
    })
    .await;
}

#[tokio::test]
async fn a_cart_holds_a_hundred_variants_and_no_more() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let mut listing = Listing::new(seller, "shirt", "39.90");
        listing.variants = 101;
        let listed = shop.list(listing).await;
        let asking = asking_from("KZ");
        let session = shop.session().await;
        let goods: Vec<_> = listed.variants[..100]
            .iter()
            .map(|variant| (*variant, 1))
            .collect();
        shop.fill_cart(session, asking, &goods).await;
        let access = CartAccess::Session(session);
        let refused = add_line(&shop, &access, asking, listed.variants[100], 1).await;
        assert!(
            matches!(refused, Err(AddLineError::CartFull)),
            "{refused:?}"
        );
        assert!(
            add_line(&shop, &access, asking, listed.variants[0], 1)
                .await
                .is_ok()
        );
        assert_eq!(
            shop.quote(session, asking).await.quote.consignments[0]
                .lines
                .len(),
            100
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn first_clicks_at_the_same_moment_begin_one_cart() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing::new(seller, "shirt", "39.90").stock(50);
        let shirt = shop.list(listing).await.variant();
        let asking = asking_from("KZ");
        let access = CartAccess::Session(shop.session().await);
        let click = |_| {
            let (shop, access) = (shop.clone(), access.clone());
            tokio::spawn(async move { add_line(&shop, &access, asking, shirt, 1).await })
        };
        let clicks: Vec<_> = (0..8).map(click).collect();
        for click in clicks {
            click.await.unwrap().unwrap();
        }
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert_eq!((cart.count, cart.sellers[0].lines.len()), (8, 1));
    })
    .await;
}
