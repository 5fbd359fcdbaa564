//! Buying through the JSON API, from the first cart to the last parcel.

use axum::body::Body;
use domain::ids::ConsignmentId;
use domain::money::Currency;
use domain::place::Country;
use serde_json::json;
use services::order::{pack_parcel, ship_consignment, ship_parcel};
use services::payment::cash::CashTerms;
use services::shop::Settings;
use store::Store;
use testing::{Listing, transfer_terms, with_both};

use crate::rest_support::{Api, assert_adds_up, assert_at, minor, order_of};

#[tokio::test]
async fn a_program_buys_and_pays_and_sees_its_order() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        let line = api.add(&cart, shirt.variant(), 2).await;
        line.expect(201);
        assert_at(&line, &[("/quantity", json!(2)), ("/cart/count", json!(2))]);
        let quote = api.quote(&cart, "PL").await;
        quote.expect(200);
        assert_eq!(line.at("/cart/totals/goods"), quote.at("/goods"));
        let placed = api.order(&quote.text_at("/id"), "key").await;
        placed.expect(201);
        assert_eq!(placed.at("/state"), "awaiting_payment");
        assert_eq!(placed.at("/total"), quote.at("/total"));
        api.pay(&placed).await;
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let order = api.view_order(&id, &token).await;
        order.expect(200);
        assert_at(
            &order,
            &[
                ("/state", json!("paid")),
                ("/next", json!("wait_for_dispatch")),
            ],
        );
        assert_eq!(order.at("/number"), placed.at("/number"));
        assert_eq!(order.at("/consignments/0/lines/0/quantity"), 2);
        assert_eq!(order.at("/address/city"), "Capital");
        assert_adds_up(&order.body);
        assert_eq!(api.shop.stock_of(shirt.variant()).await.sold, 2);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_program_reads_what_the_courier_asks_for() {
    with_both(async |store: Store| {
        let settings = Settings {
            cash: Some(CashTerms {
                countries: vec![Country::KZ],
                max_eur_minor: 100_000,
            }),
            ..Settings::default()
        };
        let api = Api::with(store, settings);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("kz").await;
        api.add(&cart, shirt.variant(), 2).await.expect(201);
        let quote = api.quote(&cart, "KZ").await;
        quote.expect(200);
        let mut body = order_of(&quote.text_at("/id"));
        body["payment"]["method"] = json!("cod");
        let placed = api
            .post("/api/v1/orders", &[("idempotency-key", "cash")], &body)
            .await;
        placed.expect(201);
        assert_at(&placed, &[("/state", json!("paid"))]);
        let next = placed.body.pointer("/payment/next");
        assert_eq!(next, None, "nobody has to go anywhere");
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let order = api.view_order(&id, &token).await;
        let due = minor(order.at("/consignments/0"), "cash_due");
        assert_eq!(due % 100, 0, "the smallest coin is a tenge");
        assert!((due - order.minor("total")).abs() <= 50, "{}", order.text);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_program_reads_what_to_transfer() {
    with_both(async |store: Store| {
        let settings = Settings {
            transfer: Some(transfer_terms(Currency::KZT)),
            ..Settings::default()
        };
        let api = Api::with(store, settings);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("kz").await;
        api.add(&cart, shirt.variant(), 2).await.expect(201);
        let quote = api.quote(&cart, "KZ").await;
        let mut body = order_of(&quote.text_at("/id"));
        body["payment"]["method"] = json!("bank_transfer");
        let key = [("idempotency-key", "transfer")];
        let placed = api.post("/api/v1/orders", &key, &body).await;
        placed.expect(201);
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let order = api.view_order(&id, &token).await;
        let asked = order.at("/transfer");
        assert_eq!(minor(asked, "amount"), order.minor("total"));
        assert_eq!(minor(asked, "received"), 0);
        assert_eq!(asked["iban"], "KZ86 125K ZT50 0410 0100");
        assert_eq!(asked["until"], *order.at("/expires_at"));
        let number = order.text_at("/number").replace('-', "");
        let reference = order.text_at("/transfer/reference").replace(' ', "");
        assert_eq!(&reference[4..], number);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_parts_of_a_quote_add_up_over_all_lines_parcels_and_choices() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let other = api.shop.chinese_seller("ningbo").await;
        let mug = api.shop.list(Listing::new(other, "mug", "17.35")).await;
        for country in ["KZ", "UZ", "TR", "AE", "PL", "PK", "KE", "ID"] {
            let cart = api.cart(country).await;
            api.add(&cart, shirt.variant(), 3).await.expect(201);
            api.add(&cart, mug.variant(), 1).await.expect(201);
            let quote = api.quote(&cart, country).await;
            quote.expect(200);
            assert_adds_up(&quote.body);
            let list = |pointer: &str| quote.at(pointer).as_array().unwrap().clone();
            for part in list("/consignments").iter().chain(&list("/choices")) {
                assert_adds_up(part);
            }
            for part in ["goods", "discount", "duty", "tax", "fees"] {
                let sum: i64 = list("/lines").iter().map(|line| minor(line, part)).sum();
                assert_eq!(sum, quote.minor(part), "{part} to {country}");
            }
            if quote.at("/estimate_at_door").is_null() {
                let charged: i64 = list("/rules")
                    .iter()
                    .map(|rule| minor(rule, "amount"))
                    .sum();
                let levied = ["duty", "tax", "fees"].map(|part| quote.minor(part));
                assert_eq!(charged, levied.iter().sum::<i64>(), "{country}");
            }
            assert_eq!(quote.text_at("/expires_at"), "2026-11-23T12:30:00Z");
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_key_gives_the_same_order_and_another_body_is_refused() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let quote = api.quote(&cart, "PL").await.text_at("/id");
        let first = api.order(&quote, "7b0a").await;
        let again = api.order(&quote, "7b0a").await;
        first.expect(201);
        again.expect(201);
        assert_eq!(first.body, again.body);
        let mut changed = order_of(&quote);
        changed["email"] = json!("else@example.com");
        let refused = api
            .post("/api/v1/orders", &[("idempotency-key", "7b0a")], &changed)
            .await;
        assert_eq!(refused.problem(422), "idempotency-mismatch");
        assert_eq!(api.shop.stock_of(shirt.variant()).await.reserved, 1);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn more_than_there_is_cannot_be_put_into_a_cart_nor_ordered() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(2).await;
        let (slow, quick) = (api.cart("PL").await, api.cart("PL").await);
        let refused = api.add(&slow, shirt.variant(), 3).await;
        assert_eq!(refused.problem(409), "sold-out");
        assert_eq!(refused.at("/left"), 2);
        api.add(&slow, shirt.variant(), 2).await.expect(201);
        api.add(&quick, shirt.variant(), 1).await.expect(201);
        let late = api.quote(&slow, "PL").await.text_at("/id");
        let early = api.quote(&quick, "PL").await.text_at("/id");
        api.order(&early, "early").await.expect(201);
        let refused = api.order(&late, "late").await;
        assert_eq!(refused.problem(409), "sold-out");
        assert_eq!(refused.at("/left"), 1);
        let refused = api.quote(&slow, "PL").await;
        assert_eq!(refused.problem(409), "sold-out");
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_quote_that_no_longer_holds_is_refused_with_the_new_total() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let quote = api.quote(&cart, "PL").await;
        api.shop.set_price(shirt.variant(), 79_80).await;
        let refused = api.order(&quote.text_at("/id"), "a").await;
        assert_eq!(refused.problem(409), "quote-changed");
        assert!(refused.minor("total") > quote.minor("total"));
        let quote = api.quote(&cart, "PL").await;
        assert_eq!(quote.minor("total"), refused.minor("total"));
        api.shop
            .clock
            .advance(std::time::Duration::from_secs(30 * 60));
        assert_eq!(
            api.order(&quote.text_at("/id"), "b").await.problem(409),
            "quote-expired"
        );
        assert_eq!(api.shop.stock_of(shirt.variant()).await.reserved, 0);
    })
    .await;
}

#[tokio::test]
async fn an_order_is_cancelled_once_and_paid_back() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let placed = api.placed(shirt.variant(), 2).await;
        api.pay(&placed).await;
        let token = placed.text_at("/token");
        let path = format!("/api/v1/orders/{}/cancel", placed.text_at("/id"));
        for _ in 0..2 {
            let cancelled = api
                .send("POST", &path, &[("x-order-token", &token)], Body::empty())
                .await;
            cancelled.expect(200);
            assert_eq!(
                (cancelled.at("/state"), cancelled.at("/cancellable")),
                (&json!("cancelled"), &json!(false))
            );
        }
        assert_eq!(api.shop.stock_of(shirt.variant()).await.on_hand, 5);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn receipt_is_confirmed_after_dispatch_and_not_before() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, shirt) = api.shirt(5).await;
        let placed = api.placed(shirt.variant(), 1).await;
        api.pay(&placed).await;
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let headers = [("x-order-token", token.as_str())];
        let confirm = format!("/api/v1/orders/{id}/confirm-receipt");
        let early = api.send("POST", &confirm, &headers, Body::empty()).await;
        assert_eq!(
            (early.problem(409), early.at("/state")),
            ("state-changed".to_owned(), &json!("paid"))
        );
        let order = api.view_order(&id, &token).await;
        let parcel: ConsignmentId = order.text_at("/consignments/0/id").parse().unwrap();
        ship_consignment(&api.shop, seller, parcel, "DHL", "JD014600003")
            .await
            .unwrap();
        let sent = api.view_order(&id, &token).await;
        assert_eq!(
            (sent.at("/state"), sent.at("/consignments/0/tracking")),
            (&json!("shipped"), &json!("JD014600003"))
        );
        let cancel = format!("/api/v1/orders/{id}/cancel");
        let late = api.send("POST", &cancel, &headers, Body::empty()).await;
        assert_eq!(late.problem(409), "state-changed");
        let done = api.send("POST", &confirm, &headers, Body::empty()).await;
        done.expect(200);
        assert_eq!(done.at("/state"), "completed");
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn each_parcel_is_told_with_what_is_in_it() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, shirt) = api.shirt(5).await;
        let placed = api.placed(shirt.variant(), 3).await;
        api.pay(&placed).await;
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let order = api.view_order(&id, &token).await;
        assert_eq!(order.at("/consignments/0/parcels"), &json!([]));
        let part: ConsignmentId = order.text_at("/consignments/0/id").parse().unwrap();
        let line = order.text_at("/consignments/0/lines/0/id");
        let units = [(line.parse().unwrap(), 2)];
        let parcel = pack_parcel(&api.shop, seller, part, 1, &units)
            .await
            .unwrap();
        let packed = api.view_order(&id, &token).await;
        assert_eq!(packed.at("/consignments/0/parcels"), &json!([]), "it waits");
        ship_parcel(&api.shop, seller, parcel, "DHL", "JD1")
            .await
            .unwrap();
        let sent = api.view_order(&id, &token).await;
        let first = sent.at("/consignments/0/parcels/0");
        assert_eq!(
            (&first["carrier"], &first["tracking"]),
            (&json!("DHL"), &json!("JD1"))
        );
        assert_eq!(first["lines"], json!([{ "line": line, "quantity": 2 }]));
        assert_eq!(
            (sent.at("/state"), sent.at("/cancellable")),
            (&json!("paid"), &json!(false))
        );
        assert_eq!(sent.at("/consignments/0/tracking"), &json!(null));
    })
    .await;
}
