//! Quotes and orders: what is shown is what is charged, once, and nobody gets what is not there.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::ids::{QuoteId, SessionId};
use domain::market::{AddressReason, FieldName};
use domain::money::Currency;
use domain::order::OrderState;
use domain::place::Country;
use domain::shipping::Incoterm;
use services::cart::{CartAccess, add_line, apply_coupon, create_cart, update_line, view_cart};
use services::checkout::{
    CheckoutDetails, PlaceOrderError, QuoteError, QuoteInput, place_order, quote_cart, save_details,
};
use services::order::{cancel_order, view_order};
use services::shop::{Settings, TestBank};
use store::Store;
use testing::{Listing, TestShop, address_in, asking_from, by_guest, order_request, with_both};

async fn orders(shop: &TestShop) -> i64 {
    let mut conn = shop.store().reader().await.unwrap();
    store::order::count(&mut conn).await.unwrap()
}

/// A shop with five shirts, a browser with one of them in its cart, and its quote to Poland.
async fn quoted(store: Store) -> (TestShop, SessionId, QuoteId) {
    let shop = TestShop::new(store);
    let seller = shop.chinese_seller("yiwu").await;
    let shirt = shop
        .list(Listing::new(seller, "shirt", "39.90"))
        .await
        .variant();
    let session = shop.session().await;
    shop.fill_cart(session, asking_from("PL"), &[(shirt, 1)])
        .await;
    let quote = shop.quote(session, asking_from("PL")).await.quote.id;
    (shop, session, quote)
}

#[tokio::test]
async fn an_order_keeps_every_figure_of_its_quote() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let quoted = shop.quote(session, asking_from("PL")).await.quote;
        assert_ne!(quoted.id, quote, "each asking is a quote of its own");
        let request = order_request(session, quoted.id, asking_from("PL"));
        let placed = place_order(&shop, request).await.unwrap();
        assert_eq!(placed.total, quoted.totals.total);
        assert_eq!(placed.state, OrderState::AwaitingPayment);
        assert_eq!(placed.redirect, format!("/testbank/{}", placed.payment));
        let order = view_order(&shop, &by_guest(session), placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.totals, quoted.totals);
        assert_eq!(order.rates, quoted.rates);
        assert_eq!(
            order.consignments[0].breakdown,
            quoted.consignments[0].breakdown
        );
        // EUR 3 for one tariff line, 23 % on goods, freight and duty: duty and tax are there, and the cart is empty.
        assert!(order.totals.duty.minor > 0 && order.totals.tax.minor > 0);
        let cart = view_cart(&shop, &CartAccess::Session(session), asking_from("PL")).await;
        assert_eq!(cart.unwrap().id, None);
        shop.assert_sound().await;
    })
    .await;
}

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

async fn race(store: Store, buyers: usize, units: u32) -> (usize, usize) {
    let shop = TestShop::new(store);
    let asking = asking_from("KZ");
    let seller = shop.chinese_seller("yiwu").await;
    let listing = Listing::new(seller, "shirt", "39.90").stock(units);
    let shirt = shop.list(listing).await.variant();
    let mut requests = Vec::new();
    for _ in 0..buyers {
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let quote = shop.quote(session, asking).await.quote.id;
        requests.push(order_request(session, quote, asking));
    }
    let start = |request| {
        let shop = shop.clone();
        tokio::spawn(async move { place_order(&shop, request).await })
    };
    let tasks: Vec<_> = requests.into_iter().map(start).collect();
    let (mut won, mut refused) = (0, 0);
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => won += 1,
            Err(PlaceOrderError::SoldOut { left: 0, .. }) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    let stock = shop.stock_of(shirt).await;
    assert_eq!((stock.on_hand, stock.reserved), (0, i64::from(units)));
    assert_eq!(orders(&shop).await, i64::from(units));
    shop.assert_sound().await;
    (won, refused)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_buyers_of_the_last_piece_one_gets_it() {
    with_both(async |store: Store| assert_eq!(race(store, 2, 1).await, (1, 1))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_buyers_of_five_pieces_are_five_orders() {
    with_both(async |store: Store| assert_eq!(race(store, 50, 5).await, (5, 45))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_goods_bought_in_opposite_order_do_not_lock_each_other_out() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let asking = asking_from("KZ");
        let seller = shop.chinese_seller("yiwu").await;
        let one = shop
            .list(Listing::new(seller, "one", "10.00").stock(50))
            .await
            .variant();
        let two = shop
            .list(Listing::new(seller, "two", "20.00").stock(50))
            .await
            .variant();
        let mut requests = Vec::new();
        for buyer in 0..20 {
            let session = shop.session().await;
            let goods = if buyer % 2 == 0 {
                [(one, 1), (two, 1)]
            } else {
                [(two, 1), (one, 1)]
            };
            shop.fill_cart(session, asking, &goods).await;
            let quote = shop.quote(session, asking).await.quote.id;
            requests.push(order_request(session, quote, asking));
        }
        let start = |request| {
            let shop = shop.clone();
            tokio::spawn(async move { place_order(&shop, request).await })
        };
        let tasks: Vec<_> = requests.into_iter().map(start).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(shop.stock_of(one).await.reserved, 20);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_coupon_is_never_used_more_often_than_it_may() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let asking = asking_from("PL");
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90").stock(50))
            .await
            .variant();
        shop.coupon("THREE", 200_000, 3).await;
        let mut requests = Vec::new();
        for _ in 0..12 {
            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(shirt, 1)]).await;
            apply_coupon(&shop, &CartAccess::Session(session), "three")
                .await
                .unwrap();
            let quote = shop.quote(session, asking).await.quote;
            assert!(quote.totals.discount.minor > 0);
            requests.push(order_request(session, quote.id, asking));
        }
        let start = |request| {
            let shop = shop.clone();
            tokio::spawn(async move { place_order(&shop, request).await })
        };
        let tasks: Vec<_> = requests.into_iter().map(start).collect();
        let mut won = Vec::new();
        for task in tasks {
            match task.await.unwrap() {
                Ok(placed) => won.push(placed),
                Err(PlaceOrderError::QuoteChanged { new_total }) => assert!(new_total.minor > 0),
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(won.len(), 3);
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
async fn goods_of_two_sellers_are_two_parcels_with_a_freight_each() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let chinese = shop.chinese_seller("yiwu").await;
        let turkish = shop.seller("bursa", Country::TR, Currency::TRY).await;
        let polish = shop.seller("lodz", Country::PL, Currency::PLN).await;
        let mut goods = Vec::new();
        for (seller, slug) in [(chinese, "shirt"), (turkish, "towel"), (polish, "scarf")] {
            let listed = shop.list(Listing::new(seller, slug, "99.90")).await;
            goods.push((listed.variant(), 2));
        }
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &goods).await;
        let quoted = shop.quote(session, asking).await;
        let parcels = &quoted.quote.consignments;
        assert_eq!(parcels.len(), 3);
        assert!(
            parcels
                .iter()
                .all(|parcel| parcel.breakdown.shipping.minor > 0)
        );
        // Within the country nothing is levied, and the seller's own price stands.
        let domestic = &parcels[2];
        assert_eq!(
            (domestic.shipping_code.as_str(), domestic.origin),
            ("domestic", Country::PL)
        );
        assert!(domestic.breakdown.duty.is_zero() && domestic.breakdown.tax.is_zero());
        assert_eq!(domestic.lines[0].unit.minor, 9_990);
        assert!(parcels[0].breakdown.duty.minor > 0 && parcels[1].breakdown.tax.minor > 0);
        assert!(quoted.choices.len() > 1);
        let request = order_request(session, quoted.quote.id, asking);
        let placed = place_order(&shop, request).await.unwrap();
        let order = view_order(&shop, &by_guest(session), placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.consignments.len(), 3);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn delivered_at_place_collects_no_duty() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &[(shirt, 2)]).await;
        let access = CartAccess::Session(session);
        let shipping = Some("economy".to_owned());
        let quoted = quote_cart(&shop, &access, QuoteInput { asking, shipping })
            .await
            .unwrap();
        let quote = &quoted.quote;
        assert_eq!(quote.incoterm, Incoterm::Dap);
        for part in [quote.totals.duty, quote.totals.tax, quote.totals.fees] {
            assert!(part.is_zero());
        }
        assert!(quote.totals.estimate_at_door.unwrap().minor > 0);
        // The cart remembers the way, and an unknown one is refused.
        assert_eq!(
            shop.quote(session, asking).await.quote.shipping_code,
            "economy"
        );
        let shipping = Some("teleport".to_owned());
        let refused = quote_cart(&shop, &access, QuoteInput { asking, shipping }).await;
        assert!(
            matches!(refused, Err(QuoteError::NoDelivery)),
            "{refused:?}"
        );
        let request = order_request(session, quote.id, asking);
        place_order(&shop, request).await.unwrap();
        shop.assert_sound().await;
    })
    .await;
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
async fn cancelling_gives_stock_and_coupon_back() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        shop.coupon("ONCE", 100_000, 1).await;
        let asking = asking_from("PL");
        for _ in 0..2 {
            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(shirt, 5)]).await;
            apply_coupon(&shop, &CartAccess::Session(session), "ONCE")
                .await
                .unwrap();
            let quote = shop.quote(session, asking).await.quote.id;
            let request = order_request(session, quote, asking);
            let order = place_order(&shop, request).await.unwrap().order;
            shop.assert_sound().await;
            let stranger = by_guest(shop.session().await);
            assert!(cancel_order(&shop, &stranger, order).await.is_err());
            cancel_order(&shop, &by_guest(session), order)
                .await
                .unwrap();
            cancel_order(&shop, &by_guest(session), order)
                .await
                .unwrap();
            let stock = shop.stock_of(shirt).await;
            assert_eq!((stock.on_hand, stock.reserved), (5, 0));
            shop.assert_sound().await;
        }
    })
    .await;
}
