//! `/api/v1/orders/{id}/disputes`

use axum::body::Body;
use domain::ids::{ConsignmentId, SellerId};
use domain::money::Currency;
use domain::place::Country;
use serde_json::{Value, json};
use services::order::ship_consignment;
use store::Store;
use testing::{Listing, with_both};

use crate::rest_support::{Answer, Api, assert_at};

/// An order that was paid, and whose first parcel is on its way.
struct Sent {
    id: String,
    token: String,
    parcel: String,
}

impl Sent {
    async fn one(api: &Api) -> Self {
        let (seller, shirt) = api.shirt(5).await;
        let placed = api.placed(shirt.variant(), 2).await;
        api.pay(&placed).await;
        Self::ship(api, &placed, seller).await
    }

    async fn ship(api: &Api, placed: &Answer, seller: SellerId) -> Self {
        let (id, token) = (placed.text_at("/id"), placed.text_at("/token"));
        let order = api.view_order(&id, &token).await;
        let parcels = order.at("/consignments").as_array().unwrap().clone();
        let own = parcels
            .iter()
            .find(|parcel| parcel["seller"]["slug"] == "yiwu")
            .expect("the seller has a parcel");
        let parcel: ConsignmentId = own["id"].as_str().unwrap().parse().unwrap();
        let shipped = ship_consignment(&api.shop, seller, parcel, "DHL", "JD01").await;
        shipped.unwrap();
        Self {
            id,
            token,
            parcel: parcel.to_string(),
        }
    }

    fn path(&self) -> String {
        format!("/api/v1/orders/{}/disputes", self.id)
    }

    async fn open(&self, api: &Api, body: &Value) -> Answer {
        let headers = [("x-order-token", self.token.as_str())];
        api.post(&self.path(), &headers, body).await
    }

    async fn list(&self, api: &Api, token: &str) -> Answer {
        let headers = [("x-order-token", token)];
        api.send("GET", &self.path(), &headers, Body::empty()).await
    }
}

#[tokio::test]
async fn a_program_objects_and_sees_the_dispute_at_its_order() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let sent = Sent::one(&api).await;
        let before = api.view_order(&sent.id, &sent.token).await;
        assert!(before.at("/consignments/0/release_due_at").is_string());
        assert!(before.at("/consignments/0/dispute").is_null());
        let body = json!({ "reason": "damaged", "text": "Torn", "amount": { "minor": 100, "currency": "PLN" } });
        let opened = sent.open(&api, &body).await;
        opened.expect(201);
        assert_at(
            &opened,
            &[
                ("/state", json!("awaiting_seller")),
                ("/reason", json!("damaged")),
                ("/offer/amount", json!({ "minor": 100, "currency": "PLN" })),
                ("/offer/by", json!("shopper")),
                ("/outcome", Value::Null),
                ("/consignment", json!(sent.parcel)),
            ],
        );
        assert!(opened.at("/due_at").is_string());
        let list = sent.list(&api, &sent.token).await;
        list.expect(200);
        assert_eq!(list.at("/items/0"), &opened.body);
        let after = api.view_order(&sent.id, &sent.token).await;
        assert_at(
            &after,
            &[
                ("/state", json!("disputed")),
                ("/consignments/0/dispute", json!(opened.text_at("/id"))),
                ("/consignments/0/release_due_at", Value::Null),
                ("/consignments/0/refunded/minor", json!(0)),
            ],
        );
        let again = sent.open(&api, &body).await;
        assert_eq!(again.problem(409), "not-disputable");
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn everything_for_the_goods_needs_no_amount() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let sent = Sent::one(&api).await;
        let body = json!({ "reason": "wrong_item", "text": "Socks", "with_return": true });
        let opened = sent.open(&api, &body).await;
        opened.expect(201);
        assert_eq!(opened.at("/offer/amount"), opened.at("/left"));
        assert_eq!(opened.at("/offer/with_return"), true);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_accepted_is_told_by_field_or_type() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let sent = Sent::one(&api).await;
        let amount = |minor: i64, currency: &str| json!({ "reason": "damaged", "text": "x", "amount": { "minor": minor, "currency": currency } });
        for (body, field, reason) in [
            (json!({ "reason": "damaged", "text": " " }), "text", "missing"),
            (json!({ "reason": "damaged", "text": "x".repeat(4_001) }), "text", "too_long"),
            (json!({ "reason": "damaged" }), "text", "missing"),
            (json!({ "reason": "mood", "text": "x" }), "reason", "unknown"),
            (json!({ "reason": "damaged", "text": "x", "consignment": "x" }), "consignment", "malformed"),
            (json!({ "reason": "damaged", "text": "x", "consignment": sent.id }), "consignment", "unknown"),
            (json!({ "reason": "customs_refused", "text": "x", "with_return": true }), "with_return", "wrong_pair"),
            (amount(0, "PLN"), "amount", "out_of_range"),
            (amount(-1, "PLN"), "amount", "out_of_range"),
            (amount(99_999_999, "PLN"), "amount", "out_of_range"),
            (amount(1, "EUR"), "amount", "out_of_range"),
            (amount(1, "XXZ"), "amount.currency", "malformed"),
        ] {
            let refused = sent.open(&api, &body).await;
            assert_eq!(refused.field(), (field.to_owned(), reason.to_owned()), "{body}");
        }
        let high = sent.open(&api, &amount(99_999_999, "PLN")).await;
        assert!(high.at("/left/minor").as_i64().unwrap() > 0);
        let early = sent.open(&api, &json!({ "reason": "not_received", "text": "x" })).await;
        assert_eq!(early.problem(409), "too-early");
        assert!(early.at("/from").is_string());
        assert_eq!(api.view_order(&sent.id, &sent.token).await.at("/state"), "shipped");
    })
    .await;
}

#[tokio::test]
async fn of_several_parcels_one_has_to_be_named() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, shirt) = api.shirt(5).await;
        let other = api.shop.seller("bursa", Country::TR, Currency::TRY).await;
        let towel = api.shop.list(Listing::new(other, "towel", "499.90")).await;
        let cart = api.cart("pl").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        api.add(&cart, towel.variant(), 1).await.expect(201);
        let quote = api.quote(&cart, "PL").await.text_at("/id");
        let placed = api.order(&quote, "two parcels").await;
        api.pay(&placed).await;
        let sent = Sent::ship(&api, &placed, seller).await;
        let mut body = json!({ "reason": "damaged", "text": "Torn" });
        let refused = sent.open(&api, &body).await;
        assert_eq!(
            refused.field(),
            ("consignment".to_owned(), "missing".to_owned())
        );
        body["consignment"] = json!(sent.parcel);
        sent.open(&api, &body).await.expect(201);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn without_the_token_there_is_no_order_to_object_to() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let sent = Sent::one(&api).await;
        let body = json!({ "reason": "damaged", "text": "x" });
        let none = api.post(&sent.path(), &[], &body).await;
        assert_eq!(none.problem(404), "not-found");
        for token in ["x", "0000000000000000000000000000000000000000000"] {
            assert_eq!(sent.list(&api, token).await.problem(404), "not-found");
        }
    })
    .await;
}
