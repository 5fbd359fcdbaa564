//! Markets, products and landed costs through the JSON API.

use axum::body::Body;
use serde_json::{Value, json};
use store::Store;
use testing::{Listing, TestDatabase, with_both};

use crate::rest_support::{Api, assert_adds_up, minor};

#[tokio::test]
async fn the_markets_say_what_an_address_needs() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let markets = api.get("/api/v1/markets").await;
    markets.expect(200);
    let items = markets.at("/items").as_array().unwrap();
    let poland = items
        .iter()
        .find(|market| market["country"] == "PL")
        .unwrap();
    assert_eq!(
        (&poland["currency"], &poland["name"]),
        (&json!("PLN"), &json!("Poland"))
    );
    let field = |name: &str| {
        poland["address"]
            .as_array()
            .unwrap()
            .iter()
            .find(|field| field["field"] == name)
            .cloned()
    };
    assert_eq!(field("postcode").unwrap()["required"], true);
    let russian = api.get("/api/v1/markets?lang=ru").await;
    assert_ne!(russian.at("/items/0/name"), markets.at("/items/0/name"));
}

#[tokio::test]
async fn products_are_listed_with_their_price_at_the_door() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, _) = api.shirt(5).await;
        api.shop
            .list(Listing::new(seller, "dear-shirt", "500.00").stock(0))
            .await;
        let all = api
            .get("/api/v1/products?country=pl&lang=en&sort=price")
            .await;
        all.expect(200);
        assert_eq!(
            (all.at("/total"), all.at("/items/0/slug")),
            (&json!(2), &json!("shirt"))
        );
        assert_eq!(
            (all.at("/items/0/in_stock"), all.at("/items/1/in_stock")),
            (&json!(true), &json!(false))
        );
        let item = all.at("/items/0");
        assert_eq!(item["landed"]["currency"], "PLN");
        assert!(minor(item, "landed") > minor(item, "price"));
        assert!(item["image"].as_str().unwrap().starts_with("/img/"));
        assert_eq!(
            all.at("/facets/categories/0"),
            &json!({ "slug": "clothing", "title": "Clothing", "count": 2 })
        );
        let found = api.get("/api/v1/products?q=dear&per_page=1").await;
        assert_eq!(
            (found.at("/total"), found.at("/items/0/slug")),
            (&json!(1), &json!("dear-shirt"))
        );
        assert_eq!(found.at("/facets/categories/0/count"), &Value::Null);
        let second = api
            .get("/api/v1/products?category=clothing&sort=price&per_page=1&page=2")
            .await;
        assert_eq!(
            (second.at("/pages"), second.at("/items/0/slug")),
            (&json!(2), &json!("dear-shirt"))
        );
        let beyond = api.get("/api/v1/products?page=10000&per_page=100").await;
        assert_eq!(beyond.at("/items"), &json!([]));
    })
    .await;
}

#[tokio::test]
async fn a_list_asked_for_in_nonsense_says_which_word_is_wrong() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for (query, field, reason) in [
        ("country=XX", "country", "unknown"),
        ("lang=xx", "lang", "unknown"),
        ("currency=GOLD", "currency", "unknown"),
        ("sort=magic", "sort", "unknown"),
        ("category=nothing", "category", "unknown"),
        ("page=0", "page", "out_of_range"),
        ("page=-1", "page", "out_of_range"),
        ("page=99999999999999999999", "page", "out_of_range"),
        ("page=two", "page", "not_a_number"),
        ("per_page=101", "per_page", "out_of_range"),
        ("per_page=0", "per_page", "out_of_range"),
        ("per_page=1e2", "per_page", "not_a_number"),
        ("page=1&page=2", "query", "malformed"),
    ] {
        let answer = api.get(&format!("/api/v1/products?{query}")).await;
        assert_eq!(
            answer.field(),
            (field.to_owned(), reason.to_owned()),
            "{query}"
        );
    }
    let long = api
        .get(&format!("/api/v1/products?q={}", "x".repeat(201)))
        .await;
    assert_eq!(long.field(), ("q".to_owned(), "too_long".to_owned()));
    let all = api
        .get("/api/v1/products?country=XX&lang=xx&currency=GOLD")
        .await;
    assert_eq!(all.at("/errors").as_array().unwrap().len(), 3);
    for odd in [
        "q=%00",
        "q=%FF",
        "q=%",
        "q=%27%22%3B--",
        "q=%E2%80%AE",
        "country=&lang=&currency=&q=&page=",
    ] {
        api.get(&format!("/api/v1/products?{odd}"))
            .await
            .expect(200);
    }
    assert_eq!(
        api.get("/api/v1/products?country=KZ&currency=XOF")
            .await
            .status
            .as_u16()
            / 100,
        4
    );
}

#[tokio::test]
async fn a_product_shows_its_variants_and_the_parts_of_its_price() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let seller = api.shop.chinese_seller("yiwu").await;
        let shirt = api
            .shop
            .list(Listing {
                variants: 3,
                ..Listing::new(seller, "shirt", "39.90")
            })
            .await;
        let path = format!("/api/v1/products/{}?country=pl&lang=en", shirt.product);
        let product = api.get(&path).await;
        product.expect(200);
        assert_eq!(product.at("/variants").as_array().unwrap().len(), 3);
        assert_eq!(product.at("/variants/0/stock"), 5);
        assert_eq!(
            product.at("/variants/1/options/0"),
            &json!({ "name": "Size", "value": "2" })
        );
        assert_eq!(
            (product.at("/hs_code"), product.at("/origin")),
            (&json!("610910"), &json!("CN"))
        );
        assert_adds_up(product.at("/landed"));
        for delivery in product.at("/deliveries").as_array().unwrap() {
            assert_adds_up(delivery);
        }
        let third = api
            .get(&format!("{path}&variant={}", shirt.variants[2]))
            .await;
        assert_eq!(third.text_at("/variant"), shirt.variants[2].to_string());
        let listed = api.get("/api/v1/products?country=pl&lang=en").await;
        assert_eq!(listed.at("/items/0/landed"), product.at("/landed/door"));
        for absent in ["0190d3c4-7b5e-7cc3-98c4-dc0c0c07398f", "x", "%00"] {
            assert_eq!(
                api.get(&format!("/api/v1/products/{absent}"))
                    .await
                    .problem(404),
                "not-found"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_did_not_change_is_not_sent_again() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, _) = api.shirt(5).await;
        let first = api.get("/api/v1/products?country=pl").await;
        let etag = first.headers["etag"].to_str().unwrap();
        let same = api
            .send(
                "GET",
                "/api/v1/products?country=pl",
                &[("if-none-match", etag)],
                Body::empty(),
            )
            .await;
        same.expect(304);
        assert!(same.text.is_empty());
        let other = api
            .send(
                "GET",
                "/api/v1/products?country=kz",
                &[("if-none-match", etag)],
                Body::empty(),
            )
            .await;
        other.expect(200);
        api.shop.list(Listing::new(seller, "another", "1.00")).await;
        api.send(
            "GET",
            "/api/v1/products?country=pl",
            &[("if-none-match", etag)],
            Body::empty(),
        )
        .await
        .expect(200);
    })
    .await;
}

fn parcel() -> Value {
    json!({
        "country": "PL", "currency": "EUR", "on_date": "2026-07-15",
        "shipping": { "minor": 500, "currency": "EUR" },
        "lines": [
            { "hs": "610910", "origin": "CN", "quantity": 2, "unit_price": { "minor": 1000, "currency": "EUR" }, "weight_grams": 200 },
            { "hs": "640411", "origin": "CN", "quantity": 1, "unit_price": { "minor": 2000, "currency": "EUR" }, "weight_grams": 600 },
        ],
    })
}

#[tokio::test]
async fn the_landed_cost_of_the_worked_example_is_told_without_a_cart() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let cost = api.post("/api/v1/landed-cost", &[], &parcel()).await;
    cost.expect(200);
    assert_adds_up(&cost.body);
    // Two tariff lines at 3.00 € each, then Polish VAT of 23 % on goods, freight and duty.
    let parts = ["goods", "shipping", "duty", "tax", "total"].map(|part| cost.minor(part));
    assert_eq!(parts, [4_000, 500, 600, 1_173, 6_273]);
    assert!(!cost.at("/rules").as_array().unwrap().is_empty());
    let mut at_door = parcel();
    at_door["incoterm"] = json!("dap");
    let cost = api.post("/api/v1/landed-cost", &[], &at_door).await;
    assert_eq!(
        (cost.minor("total"), cost.at("/collected")),
        (4_500, &json!("at_the_door"))
    );
    assert_eq!(cost.minor("estimate_at_door"), 1_773);
}

#[tokio::test]
async fn a_landed_cost_of_absurd_figures_is_refused_and_never_a_defect() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for (pointer, value, field) in [
        ("/country", json!("ZZ"), "country"),
        ("/currency", json!("ZZZ"), "currency"),
        ("/on_date", json!("2026-02-30"), "on_date"),
        ("/shipping/minor", json!(-1), "shipping"),
        ("/shipping/minor", json!(i64::MAX), "shipping"),
        ("/shipping/minor", json!(1.5), "shipping.minor"),
        ("/lines", json!([]), "lines"),
        (
            "/lines",
            json!(vec![parcel()["lines"][0].clone(); 101]),
            "lines",
        ),
        ("/lines/0/quantity", json!(0), "lines[0].quantity"),
        (
            "/lines/0/quantity",
            json!(4_294_967_295_u32),
            "lines[0].quantity",
        ),
        ("/lines/1/quantity", json!(-3), "lines[1].quantity"),
        ("/lines/1/hs", json!("abc"), "lines[1].hs"),
        ("/lines/1/origin", json!("ZZ"), "lines[1].origin"),
        (
            "/lines/1/weight_grams",
            json!(u32::MAX),
            "lines[1].weight_grams",
        ),
        (
            "/lines/1/unit_price/currency",
            json!("ZZZ"),
            "lines[1].unit_price.currency",
        ),
        ("/lines/1/unit_price", json!(20), "lines[1].unit_price"),
    ] {
        let mut body = parcel();
        *body.pointer_mut(pointer).unwrap() = value.clone();
        let refused = api.post("/api/v1/landed-cost", &[], &body).await;
        assert_eq!(refused.field().0, field, "{pointer} {value}");
    }
    let mut discount = parcel();
    discount["discount"] = json!({ "minor": 5_000, "currency": "EUR" });
    assert_eq!(
        api.post("/api/v1/landed-cost", &[], &discount)
            .await
            .field()
            .0,
        "discount"
    );
    let mut huge = parcel();
    huge["lines"] = json!(vec![parcel()["lines"][0].clone(); 100]);
    for line in huge["lines"].as_array_mut().unwrap() {
        line["quantity"] = json!(100_000);
        line["unit_price"]["minor"] = json!(1_000_000_000_000_i64);
    }
    assert_eq!(
        api.post("/api/v1/landed-cost", &[], &huge)
            .await
            .problem(422),
        "invalid"
    );
}

#[tokio::test]
async fn an_unknown_duty_is_said_and_not_guessed() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let mut body = parcel();
    body["lines"][0].as_object_mut().unwrap().remove("hs");
    body["country"] = json!("AQ");
    let cost = api.post("/api/v1/landed-cost", &[], &body).await;
    cost.expect(200);
    assert_eq!(cost.at("/unknown/0/kind"), "no_rules");
}
