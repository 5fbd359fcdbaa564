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
        let absent = format!("/api/v1/orders/{NOBODY}");
        let cart = mine.path("");
        for (method, path) in [
            ("GET", cart.clone()),
            ("POST", mine.path("/lines")),
            ("PATCH", mine.path(&format!("/lines/{NOBODY}"))),
            ("DELETE", mine.path(&format!("/lines/{NOBODY}"))),
            ("POST", mine.path("/coupons")),
            ("POST", mine.path("/quote")),
            ("GET", order.clone()),
            ("POST", format!("{order}/cancel")),
            ("POST", format!("{order}/confirm-receipt")),
            ("GET", absent),
        ] {
            let body =
                json!({ "variant": shirt.variant(), "quantity": 1, "code": "X", "address": {} })
                    .to_string();
            for token in [yours.token.as_str(), "", "short", &"é".repeat(40)] {
                let headers = [JSON, ("x-cart-token", token), ("x-order-token", token)];
                let answer = api.send(method, &path, &headers, body.clone()).await;
                assert_eq!(
                    answer.problem(404),
                    "not-found",
                    "{method} {path} {token:?}"
                );
            }
            let answer = api.send(method, &path, &[JSON], body).await;
            assert_eq!(answer.problem(404), "not-found", "{method} {path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_body_that_cannot_be_accepted_is_refused_by_field() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        let lines = cart.path("/lines");
        let variant = shirt.variant();
        let line = |quantity: &str| format!(r#"{{"variant":"{variant}","quantity":{quantity}}}"#);
        for (path, body, field, reason) in [
            (&*lines, String::new(), "body", "malformed"),
            (&lines, "{".to_owned(), "body", "malformed"),
            (&lines, "null".to_owned(), "body", "missing"),
            (&lines, "[1]".to_owned(), "variant", "malformed"),
            (&lines, "{}".to_owned(), "variant", "missing"),
            (
                &lines,
                r#"{"variant":"x"}"#.to_owned(),
                "variant",
                "malformed",
            ),
            (
                &lines,
                r#"{"variant":7}"#.to_owned(),
                "variant",
                "out_of_range",
            ),
            (&lines, line("0"), "quantity", "out_of_range"),
            (&lines, line("-1"), "quantity", "out_of_range"),
            (&lines, line("1000"), "quantity", "out_of_range"),
            (
                &lines,
                line("9223372036854775807"),
                "quantity",
                "out_of_range",
            ),
            (
                &lines,
                line("99999999999999999999999"),
                "quantity",
                "out_of_range",
            ),
            (&lines, line("1e300"), "quantity", "out_of_range"),
            (&lines, line("1.5"), "quantity", "out_of_range"),
            (&lines, line("\"1\""), "quantity", "malformed"),
            (&lines, line("[]"), "quantity", "malformed"),
            (
                "/api/v1/carts",
                r#"{"country":"XX"}"#.to_owned(),
                "country",
                "unknown",
            ),
            (
                "/api/v1/carts",
                r#"{"country":""}"#.to_owned(),
                "country",
                "missing",
            ),
            (
                "/api/v1/carts",
                r#"{"country":"PL","lang":"xx"}"#.to_owned(),
                "lang",
                "unknown",
            ),
            (
                "/api/v1/carts",
                r#"{"country":"PL","currency":"ZZZ"}"#.to_owned(),
                "currency",
                "unknown",
            ),
            (
                "/api/v1/carts",
                r#"{"country":"P\u0000L"}"#.to_owned(),
                "country",
                "malformed",
            ),
            (
                "/api/v1/orders",
                r#"{"quote":"1"}"#.to_owned(),
                "quote",
                "malformed",
            ),
            (
                "/api/v1/orders",
                format!(r#"{{"quote":"{NOBODY}"}}"#),
                "email",
                "missing",
            ),
        ] {
            let answer = api
                .send(
                    "POST",
                    path,
                    &[JSON, ("x-cart-token", &cart.token)],
                    body.clone(),
                )
                .await;
            let found = answer.field();
            // A list where an object is wanted is told as one place or the other by serde.
            if body != "[1]" {
                assert_eq!(
                    found,
                    (field.to_owned(), reason.to_owned()),
                    "{path} {body}"
                );
            }
        }
        let unknown = json!({ "variant": NOBODY, "quantity": 1 });
        let answer = api
            .post(&lines, &[("x-cart-token", &cart.token)], &unknown)
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
async fn unknown_paths_methods_and_kinds_of_body_are_problems_too() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for path in [
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/products/x/y",
        "/api/v1/products/%FF",
        "/api/v1/seller/products",
    ] {
        for method in ["GET", "POST", "DELETE"] {
            assert_eq!(
                api.send(method, path, &[JSON], "{}").await.problem(404),
                "not-found",
                "{method} {path}"
            );
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
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
    ] {
        let answer = api
            .send(
                "POST",
                "/api/v1/carts",
                &[("content-type", kind)],
                r#"{"country":"PL"}"#,
            )
            .await;
        assert_eq!(answer.problem(415), "unsupported-media", "{kind}");
    }
    assert_eq!(
        api.send("POST", "/api/v1/carts", &[], "{}")
            .await
            .problem(415),
        "unsupported-media"
    );
    let large = format!(r#"{{"country":"{}"}}"#, "x".repeat(70_000));
    assert_eq!(
        api.send("POST", "/api/v1/carts", &[JSON], large)
            .await
            .problem(413),
        "too-large"
    );
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
