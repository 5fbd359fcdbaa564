//! Equal requests are one order.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::ids::{QuoteId, SessionId};
use domain::place::Country;
use services::cart::{CartAccess, add_line, create_cart};
use services::checkout::{
    CheckoutDetails, PlaceOrderError, QuoteInput, place_order, quote_cart, save_details,
};
use services::order::view_order;
use services::shop::Settings;
use store::Store;
use testing::{Listing, TestShop, address_in, asking_from, order_request, with_both};

use crate::support::*;

#[tokio::test]
async fn the_same_form_twice_is_one_order() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let request = order_request(session, quote, asking_from("PL"));
        let first = place_order(&shop, request.clone()).await.unwrap();
        let second = place_order(&shop, request).await.unwrap();
        assert_eq!((second.order, second.payment), (first.order, first.payment));
        assert_eq!(second.redirect, first.redirect);
        assert!(first.secret.is_some() && second.secret.is_none());
        assert_eq!(orders(&shop).await, 1);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_same_key_gives_the_same_answer_token_included() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let mut request = order_request(session, quote, asking_from("PL"));
        request.idempotency_key = Some("key-1".to_owned());
        let first = place_order(&shop, request.clone()).await.unwrap();
        shop.clock.advance(Duration::from_secs(3600));
        let second = place_order(&shop, request.clone()).await.unwrap();
        assert_eq!(second.order, first.order);
        assert!(first.secret.is_some());
        assert_eq!(second.secret, first.secret);

        request.email = "another@example.org".to_owned();
        let refused = place_order(&shop, request.clone()).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::KeyMismatch)),
            "{refused:?}"
        );
        request.idempotency_key = Some("k".repeat(256));
        let refused = place_order(&shop, request).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::KeyMismatch)),
            "{refused:?}"
        );
        assert_eq!(orders(&shop).await, 1);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn equal_requests_at_the_same_moment_are_one_order() {
    with_both(async |store: Store| {
        for key in [None, Some("the-same".to_owned())] {
            let (shop, session, quote) = match &key {
                None => quoted(store.clone()).await,
                Some(_) => again(&store).await,
            };
            let before = orders(&shop).await;
            let mut request = order_request(session, quote, asking_from("PL"));
            request.idempotency_key = key;
            let tasks: Vec<_> = (0..8)
                .map(|_| {
                    let (shop, request) = (shop.clone(), request.clone());
                    tokio::spawn(async move { place_order(&shop, request).await.unwrap().order })
                })
                .collect();
            let mut placed = BTreeSet::new();
            for task in tasks {
                placed.insert(task.await.unwrap());
            }
            assert_eq!(placed.len(), 1);
            assert_eq!(orders(&shop).await, before + 1);
            shop.assert_sound().await;
        }
    })
    .await;
}

/// A second shop on the same database: another seller, another browser. Its chance is another one, as another server's.
async fn again(store: &Store) -> (TestShop, SessionId, QuoteId) {
    let shop = TestShop::seeded(store.clone(), Settings::default(), 99);
    let seller = shop.chinese_seller("hangzhou").await;
    let shirt = shop
        .list(Listing::new(seller, "robe", "39.90"))
        .await
        .variant();
    let session = shop.session().await;
    shop.fill_cart(session, asking_from("PL"), &[(shirt, 1)])
        .await;
    let quote = shop.quote(session, asking_from("PL")).await.quote.id;
    (shop, session, quote)
}

#[tokio::test]
async fn a_client_of_the_api_orders_by_its_quote_and_the_address_it_gave() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let asking = asking_from("AE");
        let (id, secret) = create_cart(&shop, asking).await.unwrap();
        let access = CartAccess::Token { id, secret };
        add_line(&shop, &access, asking, shirt, 1).await.unwrap();
        let address = Some(address_in(Country::AE));
        let details = CheckoutDetails {
            email: None,
            address,
        };
        save_details(&shop, &access, details).await.unwrap();
        let quoted = quote_cart(
            &shop,
            &access,
            QuoteInput {
                asking,
                shipping: None,
            },
        )
        .await;
        let quote = quoted.unwrap().quote.id;
        let mut request = order_request(SessionId::nil(), quote, asking);
        request.access = CartAccess::Quote(quote);
        request.session = None;
        request.address = None;
        request.idempotency_key = Some("1".to_owned());
        let placed = place_order(&shop, request.clone()).await.unwrap();
        let token = placed.secret.clone().unwrap();
        let by_token = services::order::OrderAccess::Token(token);
        assert!(
            view_order(&shop, &by_token, placed.order)
                .await
                .unwrap()
                .is_some()
        );
        request.quote = QuoteId::nil();
        request.access = CartAccess::Quote(request.quote);
        let refused = place_order(&shop, request).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::KeyMismatch)),
            "{refused:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}
