//! Carts through the JSON API: lines, coupons, and where they shall go.

use axum::body::Body;
use domain::ids::CouponId;
use serde_json::{Value, json};
use store::Store;
use store::coupon::CouponRow;
use testing::{TestShop, with_both};

use crate::rest_support::{Api, address, assert_adds_up, assert_at};

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn the_quantity_of_a_line_is_changed_within_what_is_left() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("KZ").await;
        let token = [("x-cart-token", cart.token.as_str()), JSON];
        let line = api.add(&cart, shirt.variant(), 1).await;
        let path = cart.path(&format!("/lines/{}", line.text_at("/id")));
        assert_eq!(line.headers["location"], path.as_str());
        let changed = api.send("PATCH", &path, &token, r#"{"quantity":4}"#).await;
        changed.expect(200);
        assert_at(
            &changed,
            &[("/quantity", json!(4)), ("/cart/count", json!(4))],
        );
        let refused = api.send("PATCH", &path, &token, r#"{"quantity":6}"#).await;
        assert_eq!(refused.problem(409), "sold-out");
        let negative = api.send("PATCH", &path, &token, r#"{"quantity":-1}"#).await;
        assert_eq!(
            negative.field(),
            ("quantity".to_owned(), "out_of_range".to_owned())
        );
    })
    .await;
}

#[tokio::test]
async fn a_line_is_taken_out_once() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("KZ").await;
        let token = [("x-cart-token", cart.token.as_str()), JSON];
        for (method, body) in [("PATCH", r#"{"quantity":0}"#), ("DELETE", "")] {
            let line = api.add(&cart, shirt.variant(), 1).await;
            let path = cart.path(&format!("/lines/{}", line.text_at("/id")));
            api.send(method, &path, &token, body).await.expect(204);
            let again = api.send(method, &path, &token, body).await;
            assert_eq!(again.problem(404), "not-found");
        }
        let empty = api.send("GET", &cart.path(""), &token, "").await;
        assert_at(
            &empty,
            &[
                ("/count", json!(0)),
                ("/lines", json!([])),
                ("/ready", json!(false)),
            ],
        );
        let refused = api.quote(&cart, "KZ").await;
        assert_eq!(refused.field(), ("lines".to_owned(), "missing".to_owned()));
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
        seller_share_ppm: 0,
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

/// Field of an address, what is put there, reason.
const REFUSED_ADDRESSES: &str = r#"
name | "" | missing
name | null | missing
postcode | "nowhere" | malformed
phone | "call me" | malformed
line1 | LONG | too_long
city | "War\u0000szawa" | malformed
country | "XX" | unknown
country | null | missing
"#;

#[tokio::test]
async fn the_address_decides_the_country_and_is_asked_for_whole() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let moved = api.quote(&cart, "KZ").await;
        moved.expect(200);
        assert_at(
            &moved,
            &[("/country", json!("KZ")), ("/currency", json!("PLN"))],
        );
        let token = [("x-cart-token", cart.token.as_str())];
        let long = format!("\"{}\"", "x".repeat(500));
        for row in REFUSED_ADDRESSES.trim().lines() {
            let cells: Vec<_> = row.split(" | ").collect();
            let mut address = address("PL");
            address[cells[0]] = serde_json::from_str(&cells[1].replace("LONG", &long)).unwrap();
            let refused = api
                .post(&cart.path("/quote"), &token, &json!({ "address": address }))
                .await;
            assert_eq!(
                refused.field(),
                (format!("address.{}", cells[0]), cells[2].to_owned()),
                "{row}"
            );
        }
        let body = json!({ "address": address("PL"), "shipping": "teleport" });
        let refused = api.post(&cart.path("/quote"), &token, &body).await;
        assert_eq!(
            refused.field(),
            ("shipping".to_owned(), "unknown".to_owned())
        );
    })
    .await;
}
