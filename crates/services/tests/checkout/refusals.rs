//! What is overtaken, incomplete or somebody else's is refused, and nothing has changed then.

use std::sync::Arc;
use std::time::Duration;

use domain::ids::QuoteId;
use domain::market::{AddressReason, FieldName};
use domain::money::{Currency, FxTable};
use domain::place::Country;
use domain::shipping::ShippingTable;
use services::cart::{CartAccess, apply_coupon, update_line, view_cart};
use services::checkout::{PlaceOrderError, QuoteError, QuoteInput, place_order, quote_cart};
use services::shop::{Settings, TestBank};
use store::Store;
use testing::{Listing, TestShop, address_in, asking_from, order_request, with_both};

use crate::support::*;

#[tokio::test]
async fn an_expired_quote_is_refused_and_frees_its_key() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let asking = asking_from("PL");
        shop.clock.advance(Settings::default().quote_lifetime);
        let mut request = order_request(session, quote, asking);
        request.idempotency_key = Some("key".to_owned());
        let refused = place_order(&shop, request.clone()).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::QuoteExpired)),
            "{refused:?}"
        );
        request.quote = shop.quote(session, asking).await.quote.id;
        place_order(&shop, request).await.unwrap();
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_changed_since_the_quote_is_told_with_the_new_total() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let asking = asking_from("PL");
        let access = CartAccess::Session(session);
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        let line = cart.sellers[0].lines[0].clone();
        let request = order_request(session, quote, asking);

        shop.set_price(line.variant, 7_990).await;
        let total = view_cart(&shop, &access, asking)
            .await
            .unwrap()
            .totals
            .unwrap()
            .total;
        let refused = place_order(&shop, request.clone()).await;
        let Err(PlaceOrderError::QuoteChanged { new_total }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(new_total, total);
        assert_ne!(Some(new_total), cart.totals.map(|totals| totals.total));

        // The old price again, but another quantity in another tab; and then another coupon.
        shop.set_price(line.variant, 3_990).await;
        update_line(&shop, &access, line.id, 2).await.unwrap();
        let refused = place_order(&shop, request.clone()).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::QuoteChanged { .. })),
            "{refused:?}"
        );
        update_line(&shop, &access, line.id, 1).await.unwrap();
        shop.coupon("TEN", 100_000, 5).await;
        apply_coupon(&shop, &access, "TEN").await.unwrap();
        let refused = place_order(&shop, request).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::QuoteChanged { .. })),
            "{refused:?}"
        );

        let stock = shop.stock_of(line.variant).await;
        assert_eq!((stock.on_hand, stock.reserved), (5, 0), "nothing was taken");
        assert_eq!(orders(&shop).await, 0);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_sold_out_by_now_is_refused() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let asking = asking_from("PL");
        let cart = view_cart(&shop, &CartAccess::Session(session), asking)
            .await
            .unwrap();
        let shirt = cart.sellers[0].lines[0].variant;
        let other = shop.session().await;
        shop.place(other, asking, &[(shirt, 5)]).await;
        let refused = place_order(&shop, order_request(session, quote, asking)).await;
        let Err(PlaceOrderError::SoldOut { variant, left: 0 }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(variant, shirt);
        let input = QuoteInput {
            asking,
            shipping: None,
        };
        let refused = quote_cart(&shop, &CartAccess::Session(session), input).await;
        assert!(
            matches!(refused, Err(QuoteError::SoldOut { left: 0, .. })),
            "{refused:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_address_must_be_complete_and_in_the_country_of_the_quote() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let asking = asking_from("PL");
        let mut request = order_request(session, quote, asking);
        request.address = Some(address_in(Country::KZ));
        let refused = place_order(&shop, request.clone()).await;
        let Err(PlaceOrderError::Invalid(problems)) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(problems[0].field, FieldName::Country);
        let mut address = address_in(Country::PL);
        address.postcode = Some("nowhere".to_owned());
        request.address = Some(address);
        let refused = place_order(&shop, request.clone()).await;
        let Err(PlaceOrderError::Invalid(problems)) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(problems[0].reason, AddressReason::BadPostcode);
        request.address = Some(address_in(Country::PL));
        for email in [
            "",
            "nobody",
            "a@b",
            "two words@example.org",
            "a@b@c.d",
            "a\n@b.c",
        ] {
            request.email = email.to_owned();
            let refused = place_order(&shop, request.clone()).await;
            assert!(
                matches!(refused, Err(PlaceOrderError::InvalidEmail)),
                "{email}"
            );
        }
        assert_eq!(orders(&shop).await, 0);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_quote_is_not_there() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let asking = asking_from("PL");
        let thief = shop.session().await;
        for request in [
            order_request(thief, quote, asking),
            order_request(session, QuoteId::nil(), asking),
        ] {
            let refused = place_order(&shop, request).await;
            assert!(
                matches!(refused, Err(PlaceOrderError::QuoteNotFound)),
                "{refused:?}"
            );
        }
        // Nor does a used quote open the order to anybody else.
        place_order(&shop, order_request(session, quote, asking))
            .await
            .unwrap();
        let refused = place_order(&shop, order_request(thief, quote, asking)).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::QuoteNotFound)),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_closed_test_bank_takes_no_orders() {
    with_both(async |store: Store| {
        let settings = Settings {
            test_bank: TestBank::Closed,
            ..Settings::default()
        };
        let shop = TestShop::with(store, settings);
        let asking = asking_from("KZ");
        let request = order_request(shop.session().await, QuoteId::nil(), asking);
        let refused = place_order(&shop, request).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::PaymentUnavailable)),
            "{refused:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn without_a_way_or_a_rate_there_is_no_quote() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let access = CartAccess::Session(session);
        let complete = shop.reference();
        let ask = || {
            quote_cart(
                &shop,
                &access,
                QuoteInput {
                    asking,
                    shipping: None,
                },
            )
        };

        let mut without_ways = complete.clone();
        without_ways.shipping = Arc::new(ShippingTable::from_rows(Vec::new()).unwrap());
        shop.replace_reference(without_ways);
        let refused = ask().await;
        assert!(
            matches!(refused, Err(QuoteError::NoDelivery)),
            "{refused:?}"
        );
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert!(cart.totals.is_none() && !cart.is_ready());

        let mut without_rates = complete;
        without_rates.fx = Arc::new(FxTable::new(Currency::USD));
        shop.replace_reference(without_rates);
        let refused = ask().await;
        assert!(
            matches!(refused, Err(QuoteError::RateMissing)),
            "{refused:?}"
        );
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert_eq!(cart.sellers[0].lines[0].unit, None);
        assert!(!cart.is_ready());

        let empty = CartAccess::Session(shop.session().await);
        let refused = quote_cart(
            &shop,
            &empty,
            QuoteInput {
                asking,
                shipping: None,
            },
        )
        .await;
        assert!(matches!(refused, Err(QuoteError::EmptyCart)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_rate_that_is_too_old_promises_no_total() {
    // The rates of the tests are three days old.
    for (days, may_quote) in [(2, false), (4, true)] {
        with_both(async |store: Store| {
            let settings = Settings {
                fx_age_max: Some(Duration::from_secs(days * 24 * 3600)),
                ..Settings::default()
            };
            let shop = TestShop::with(store, settings);
            let seller = shop.chinese_seller("yiwu").await;
            let mug = shop.list(Listing::new(seller, "mug", "39.90")).await;
            let (session, asking) = (shop.session().await, asking_from("KZ"));
            shop.fill_cart(session, asking, &[(mug.variant(), 1)]).await;
            let input = QuoteInput {
                asking,
                shipping: None,
            };
            let quoted = quote_cart(&shop, &CartAccess::Session(session), input).await;
            match quoted {
                Ok(_) => assert!(may_quote),
                Err(error) => assert!(
                    !may_quote && matches!(error, QuoteError::RateMissing),
                    "{error:?}"
                ),
            }
        })
        .await;
    }
}
