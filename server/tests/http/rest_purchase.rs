//! Buying through the JSON API, from the first cart to the last parcel.

use axum::body::Body;
use domain::ids::{ConsignmentId, CouponId};
use serde_json::{Value, json};
use services::order::ship_consignment;
use store::Store;
use store::coupon::CouponRow;
use testing::{TestShop, with_both};

use crate::rest_support::{Api, address, assert_adds_up, minor, order_of};

#[tokio::test]
async fn a_program_buys_and_pays_and_sees_its_order() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        let line = api.add(&cart, shirt.variant(), 2).await;
        line.expect(201);
        assert_eq!(
            (line.at("/quantity"), line.at("/cart/count")),
            (&json!(2), &json!(2))
        );
        let quote = api.quote(&cart, "PL").await;
        quote.expect(200);
        assert_eq!(
            quote.minor("goods"),
            minor(line.at("/cart/totals"), "goods")
        );
        let placed = api.order(&quote.text_at("/id"), "key").await;
        placed.expect(201);
        assert_eq!(placed.at("/state"), "awaiting_payment");
        assert_eq!(placed.at("/total"), quote.at("/total"));
        api.pay(&placed).await;
        let order = api
            .view_order(&placed.text_at("/id"), &placed.text_at("/token"))
            .await;
        order.expect(200);
        assert_eq!(
            (order.at("/state"), order.at("/next")),
            (&json!("paid"), &json!("wait_for_dispatch"))
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
async fn the_parts_of_a_quote_add_up_over_all_lines_parcels_and_choices() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let other = api.shop.chinese_seller("ningbo").await;
        let mug = api
            .shop
            .list(testing::Listing::new(other, "mug", "17.35"))
            .await;
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
            let charged: i64 = list("/rules")
                .iter()
                .map(|rule| minor(rule, "amount"))
                .sum();
            if quote.at("/estimate_at_door").is_null() {
                assert_eq!(
                    charged,
                    quote.minor("duty") + quote.minor("tax") + quote.minor("fees"),
                    "{country}"
                );
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
        raise_price(&api.shop, shirt.variant()).await;
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

async fn raise_price(shop: &TestShop, variant: domain::ids::VariantId) {
    let mut tx = shop.store().begin().await.unwrap();
    let mut row = store::variant::lookup(&mut tx, variant)
        .await
        .unwrap()
        .unwrap();
    row.price.minor *= 2;
    assert!(
        store::variant::update(&mut tx, &row)
            .await
            .unwrap()
            .is_done()
    );
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn lines_are_changed_and_taken_out() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("KZ").await;
        let token = [
            ("x-cart-token", cart.token.as_str()),
            ("content-type", "application/json"),
        ];
        let line = api.add(&cart, shirt.variant(), 1).await;
        let path = cart.path(&format!("/lines/{}", line.text_at("/id")));
        assert_eq!(line.headers["location"], path.as_str());
        let changed = api.send("PATCH", &path, &token, r#"{"quantity":4}"#).await;
        changed.expect(200);
        assert_eq!(changed.at("/cart/count"), 4);
        assert_eq!(
            api.send("PATCH", &path, &token, r#"{"quantity":6}"#)
                .await
                .problem(409),
            "sold-out"
        );
        api.send("PATCH", &path, &token, r#"{"quantity":0}"#)
            .await
            .expect(204);
        assert_eq!(
            api.send("DELETE", &path, &token, "").await.problem(404),
            "not-found"
        );
        let line = api.add(&cart, shirt.variant(), 1).await;
        let path = cart.path(&format!("/lines/{}", line.text_at("/id")));
        api.send("DELETE", &path, &token, "").await.expect(204);
        let empty = api.send("GET", &cart.path(""), &token, "").await;
        assert_eq!(
            (empty.at("/count"), empty.at("/lines")),
            (&json!(0), &json!([]))
        );
        assert_eq!(
            api.quote(&cart, "KZ").await.field(),
            ("lines".to_owned(), "missing".to_owned())
        );
    })
    .await;
}

#[tokio::test]
async fn a_coupon_lowers_the_quote_and_can_be_taken_off() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        add_coupon(&api.shop, "TEN").await;
        let cart = api.cart("PL").await;
        let token = [("x-cart-token", cart.token.as_str())];
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let full = api.quote(&cart, "PL").await;
        let unknown = api
            .post(&cart.path("/coupons"), &token, &json!({ "code": "NONE" }))
            .await;
        assert_eq!(unknown.field(), ("code".to_owned(), "unknown".to_owned()));
        api.post(&cart.path("/coupons"), &token, &json!({ "code": "ten" }))
            .await
            .expect(200);
        let less = api.quote(&cart, "PL").await;
        assert_eq!(less.at("/coupon"), "TEN");
        assert!(less.minor("discount") > 0 && less.minor("total") < full.minor("total"));
        assert_adds_up(&less.body);
        let without = api
            .send("DELETE", &cart.path("/coupons"), &token, Body::empty())
            .await;
        without.expect(200);
        assert_eq!(without.at("/coupon"), &Value::Null);
    })
    .await;
}

async fn add_coupon(shop: &TestShop, code: &str) {
    let coupon = CouponRow {
        id: shop.new_id(CouponId::from_parts),
        code: code.to_owned(),
        rate_ppm: 100_000,
        uses: 0,
        uses_max: 10,
        valid_from: shop.now(),
        valid_to: shop.now().plus(std::time::Duration::from_secs(3600)),
    };
    let mut tx = shop.store().begin().await.unwrap();
    store::coupon::add(&mut tx, &coupon).await.unwrap();
    tx.commit().await.unwrap();
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
async fn the_address_decides_the_country_and_is_asked_for_whole() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let moved = api.quote(&cart, "KZ").await;
        moved.expect(200);
        assert_eq!(
            (moved.at("/country"), moved.at("/currency")),
            (&json!("KZ"), &json!("PLN"))
        );
        for (field, value, reason) in [
            ("name", json!(""), "missing"),
            ("postcode", json!("nowhere"), "malformed"),
            ("phone", json!("call me"), "malformed"),
            ("line1", json!("x".repeat(500)), "too_long"),
            ("city", json!("War\u{0}szawa"), "malformed"),
            ("country", json!("XX"), "unknown"),
            ("country", Value::Null, "missing"),
        ] {
            let mut address = address("PL");
            address[field] = value;
            let body = json!({ "address": address });
            let refused = api
                .post(
                    &cart.path("/quote"),
                    &[("x-cart-token", &cart.token)],
                    &body,
                )
                .await;
            assert_eq!(
                refused.field(),
                (format!("address.{field}"), reason.to_owned())
            );
        }
        let body = json!({ "address": address("PL"), "shipping": "teleport" });
        let refused = api
            .post(
                &cart.path("/quote"),
                &[("x-cart-token", &cart.token)],
                &body,
            )
            .await;
        assert_eq!(
            refused.field(),
            ("shipping".to_owned(), "unknown".to_owned())
        );
    })
    .await;
}
