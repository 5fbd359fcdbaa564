//! What the JSON API refuses, and how it says so.

use axum::body::Body;
use serde_json::json;
use store::Store;
use testing::{TestDatabase, with_both};

use crate::rest_support::{Api, order_of};

const NOBODY: &str = "0190d3c4-7b5e-7cc3-98c4-dc0c0c07398f";
const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn somebody_elses_cart_and_order_are_as_if_they_did_not_exist() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let (mine, yours) = (api.cart("PL").await, api.cart("PL").await);
        let placed = api.placed(shirt.variant(), 1).await;
        let order = format!("/api/v1/orders/{}", placed.text_at("/id"));
        let line = mine.path(&format!("/lines/{NOBODY}"));
        let body = json!({ "variant": shirt.variant(), "quantity": 1, "code": "X", "address": {} });
        let absent = format!("/api/v1/orders/{NOBODY}");
        for (method, path) in [
            ("GET", mine.path("")),
            ("POST", mine.path("/lines")),
            ("PATCH", line.clone()),
            ("DELETE", line),
            ("POST", mine.path("/coupons")),
            ("DELETE", mine.path("/coupons")),
            ("POST", mine.path("/quote")),
            ("GET", order.clone()),
            ("POST", format!("{order}/cancel")),
            ("POST", format!("{order}/confirm-receipt")),
            ("GET", absent),
        ] {
            for token in [yours.token.as_str(), "", "short", &"é".repeat(40)] {
                let headers = [JSON, ("x-cart-token", token), ("x-order-token", token)];
                let answer = api.send(method, &path, &headers, body.to_string()).await;
                assert_eq!(
                    answer.problem(404),
                    "not-found",
                    "{method} {path} {token:?}"
                );
            }
            let answer = api.send(method, &path, &[JSON], body.to_string()).await;
            assert_eq!(answer.problem(404), "not-found", "{method} {path}");
        }
    })
    .await;
}

/// Address, body, field at fault, reason.
const REFUSED_BODIES: &str = r#"
lines | | body | malformed
lines | { | body | malformed
lines | null | body | malformed
lines | [1] | body | malformed
lines | {"variant":"\ud800"} | body | malformed
lines | {} | variant | missing
lines | {"variant":"x"} | variant | malformed
lines | {"variant":7} | variant | out_of_range
lines | {"variant":"VARIANT","quantity":0} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":-1} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":1000} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":9223372036854775807} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":99999999999999999999999} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":1e300} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":1.5} | quantity | out_of_range
lines | {"variant":"VARIANT","quantity":"1"} | quantity | malformed
lines | {"variant":"VARIANT","quantity":[]} | quantity | malformed
coupons | {"code":"A\u0000"} | code | malformed
coupons | {"code":1} | code | out_of_range
quote | {} | address | missing
quote | {"address":[]} | address | malformed
quote | {"address":{}} | address.country | missing
quote | {"address":"Prosta 1"} | address | malformed
/api/v1/carts | {"country":"XX"} | country | unknown
/api/v1/carts | {"country":""} | country | missing
/api/v1/carts | {"country":"PL","lang":"xx"} | lang | unknown
/api/v1/carts | {"country":"PL","currency":"ZZZ"} | currency | unknown
/api/v1/orders | {"quote":"1"} | quote | malformed
/api/v1/orders | {"quote":"VARIANT"} | email | missing
/api/v1/orders | {"quote":"VARIANT","email":"a@b.c","payment":"cash"} | payment | malformed
"#;

#[tokio::test]
async fn a_body_that_cannot_be_accepted_is_refused_by_field() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        let headers = [JSON, ("x-cart-token", cart.token.as_str())];
        for row in REFUSED_BODIES.trim().lines() {
            let cells: Vec<_> = row.split('|').map(str::trim).collect();
            let body = cells[1].replace("VARIANT", &shirt.variant().to_string());
            let path = match cells[0].strip_prefix('/') {
                Some(_) => cells[0].to_owned(),
                None => cart.path(&format!("/{}", cells[0])),
            };
            let (field, reason) = api.send("POST", &path, &headers, body).await.field();
            assert_eq!((&*field, &*reason), (cells[2], cells[3]), "{row}");
        }
        let unknown = json!({ "variant": NOBODY, "quantity": 1 });
        let answer = api
            .post(&cart.path("/lines"), &headers[1..], &unknown)
            .await;
        assert_eq!(answer.problem(404), "not-found");
    })
    .await;
}

#[tokio::test]
async fn an_order_takes_no_amount_and_no_state_from_a_client() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let quote = api.quote(&cart, "PL").await;
        let mut body = order_of(&quote.text_at("/id"));
        body["total"] = json!({ "minor": 1, "currency": "PLN" });
        body["state"] = json!("paid");
        let placed = api.post("/api/v1/orders", &[], &body).await;
        placed.expect(201);
        assert_eq!(
            (placed.at("/total"), placed.at("/state")),
            (quote.at("/total"), &json!("awaiting_payment"))
        );
    })
    .await;
}

#[tokio::test]
async fn an_order_that_names_nothing_real_is_refused() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let quote = api.quote(&cart, "PL").await.text_at("/id");
        assert_eq!(api.order(NOBODY, "k").await.problem(404), "not-found");
        for (pointer, value, field) in [
            ("/email", json!("nobody"), "email"),
            ("/email", json!("a@b@c.example"), "email"),
            ("/payment/method", json!("promise"), "payment.method"),
        ] {
            let mut body = order_of(&quote);
            *body.pointer_mut(pointer).unwrap() = value;
            assert_eq!(
                api.post("/api/v1/orders", &[], &body).await.field().0,
                field
            );
        }
        for key in ["", "  ", "é", &"k".repeat(256)] {
            assert_eq!(
                api.order(&quote, key).await.field().0,
                "Idempotency-Key",
                "{key:?}"
            );
        }
        assert_eq!(api.shop.stock_of(shirt.variant()).await.reserved, 0);
    })
    .await;
}

#[tokio::test]
async fn unknown_paths_and_methods_are_problems_too() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for path in [
        "",
        "nothing",
        "products/x/y",
        "products/%FF",
        "seller/products",
        "orders/x/chargebacks",
    ] {
        for method in ["GET", "POST", "DELETE"] {
            let answer = api
                .send(method, &format!("/api/v1/{path}"), &[JSON], "{}")
                .await;
            assert_eq!(answer.problem(404), "not-found", "{method} {path}");
        }
    }
    for (method, path, allowed) in [
        ("POST", "/api/v1/markets", "GET,HEAD"),
        ("PUT", "/api/v1/carts", "POST"),
        ("GET", "/api/v1/orders", "POST"),
        ("TRACE", "/api/v1/products", "GET,HEAD"),
    ] {
        let answer = api.send(method, path, &[], Body::empty()).await;
        assert_eq!(answer.problem(405), "method-not-allowed", "{method} {path}");
        assert_eq!(answer.headers["allow"], allowed, "{method} {path}");
    }
}

#[tokio::test]
async fn bodies_of_another_kind_or_size_are_refused() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let kinds = [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "json",
    ];
    for kind in kinds {
        let headers = [("content-type", kind)];
        let answer = api
            .send("POST", "/api/v1/carts", &headers, r#"{"country":"PL"}"#)
            .await;
        assert_eq!(answer.problem(415), "unsupported-media", "{kind}");
    }
    let bare = api.send("POST", "/api/v1/carts", &[], "{}").await;
    assert_eq!(bare.problem(415), "unsupported-media");
    let large = format!(r#"{{"country":"{}"}}"#, "x".repeat(70_000));
    let large = api.send("POST", "/api/v1/carts", &[JSON], large).await;
    assert_eq!(large.problem(413), "too-large");
    let long = api
        .get(&format!("/api/v1/products?q={}", "x".repeat(9_000)))
        .await;
    assert_eq!(long.problem(414), "too-large");
}

#[tokio::test]
async fn a_title_is_in_the_clients_language() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let english = api.get("/api/v1/products/x").await.text_at("/title");
    let asked = api.get("/api/v1/products/x?lang=ru").await;
    let accepted = api
        .send(
            "GET",
            "/api/v1/products/x",
            &[("accept-language", "ru-KZ")],
            Body::empty(),
        )
        .await;
    assert_eq!(asked.text_at("/title"), accepted.text_at("/title"));
    assert_ne!(asked.text_at("/title"), english);
    assert_eq!(asked.headers["content-language"], "ru");
}

#[tokio::test]
async fn cookies_mean_nothing_and_personal_answers_are_never_cached() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let cart = api.cart("PL").await;
    let cookie = ("cookie", "market=ae/ar/AED; sid=x");
    let created = api
        .post(
            "/api/v1/carts",
            &[cookie, ("sec-fetch-site", "cross-site")],
            &json!({ "country": "PL" }),
        )
        .await;
    created.expect(201);
    assert_eq!(created.at("/currency"), "PLN");
    assert!(!created.headers.contains_key("set-cookie"));
    let seen = api
        .send(
            "GET",
            &cart.path(""),
            &[("x-cart-token", &cart.token)],
            Body::empty(),
        )
        .await;
    for answer in [created, seen, api.get("/api/v1/nothing").await] {
        assert!(
            answer.headers["cache-control"]
                .to_str()
                .unwrap()
                .contains("no-store"),
            "{}",
            answer.text
        );
    }
}
