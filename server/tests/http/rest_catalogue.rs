//! Markets, products and landed costs through the JSON API.

use axum::body::Body;
use serde_json::{Value, json};
use store::Store;
use testing::{Listing, TestDatabase, with_both};

use crate::rest_support::{Answer, Api, assert_adds_up, assert_at, minor};

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

fn item(list: &Answer, slug: &str) -> Value {
    let items = list.at("/items").as_array().unwrap();
    items
        .iter()
        .find(|item| item["slug"] == slug)
        .cloned()
        .expect("the product is listed")
}

#[tokio::test]
async fn products_are_listed_with_their_price_at_the_door() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, _) = api.shirt(5).await;
        api.shop
            .list(Listing::new(seller, "dear-shirt", "500.00").stock(0))
            .await;
        let all = api.get("/api/v1/products?country=pl&lang=en").await;
        all.expect(200);
        assert_eq!(all.at("/total"), 2);
        let (shirt, dear) = (item(&all, "shirt"), item(&all, "dear-shirt"));
        assert_eq!(
            (&shirt["in_stock"], &dear["in_stock"]),
            (&json!(true), &json!(false))
        );
        assert_eq!(shirt["landed"]["currency"], "PLN");
        assert!(minor(&shirt, "landed") > minor(&shirt, "price"));
        assert!(shirt["image"].as_str().unwrap().starts_with("/img/"));
        assert_eq!(
            shirt["seller"],
            json!({ "slug": "yiwu", "name": "yiwu", "country": "CN" })
        );
        let clothing = json!({ "slug": "clothing", "title": "Clothing", "count": 2 });
        assert_eq!(all.at("/facets/categories/0"), &clothing);
    })
    .await;
}

#[tokio::test]
async fn products_are_searched_narrowed_and_turned_over() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, _) = api.shirt(5).await;
        api.shop
            .list(Listing::new(seller, "dear-shirt", "500.00"))
            .await;
        let found = api.get("/api/v1/products?q=dear&per_page=1").await;
        assert_eq!(
            (found.at("/total"), found.at("/items/0/slug")),
            (&json!(1), &json!("dear-shirt"))
        );
        assert_eq!(found.at("/facets/categories/0/count"), &Value::Null);
        for sort in ["sold", "new", "price", "price-down"] {
            let page = async |number: u32| {
                let path = "/api/v1/products?category=clothing&per_page=1";
                api.get(&format!("{path}&sort={sort}&page={number}")).await
            };
            let (first, second, third) = (page(1).await, page(2).await, page(3).await);
            assert_eq!(
                (first.at("/pages"), third.at("/items")),
                (&json!(2), &json!([]))
            );
            assert_ne!(first.text_at("/items/0/id"), second.text_at("/items/0/id"));
        }
        let beyond = api.get("/api/v1/products?page=10000&per_page=100").await;
        assert_eq!(beyond.at("/items"), &json!([]));
    })
    .await;
}

/// Query, field at fault, reason.
const REFUSED_QUERIES: &str = "
country=XX | country | unknown
lang=xx | lang | unknown
currency=GOLD | currency | unknown
sort=magic | sort | unknown
category=nothing | category | unknown
page=0 | page | out_of_range
page=-1 | page | out_of_range
page=99999999999999999999 | page | out_of_range
page=two | page | not_a_number
per_page=101 | per_page | out_of_range
per_page=0 | per_page | out_of_range
per_page=1e2 | per_page | not_a_number
page=1&page=2 | query | malformed
";

#[tokio::test]
async fn a_list_asked_for_in_nonsense_says_which_word_is_wrong() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for row in REFUSED_QUERIES.trim().lines() {
        let cells: Vec<_> = row.split(" | ").collect();
        let (field, reason) = api
            .get(&format!("/api/v1/products?{}", cells[0]))
            .await
            .field();
        assert_eq!((&*field, &*reason), (cells[1], cells[2]), "{row}");
    }
    let long = api
        .get(&format!("/api/v1/products?q={}", "x".repeat(201)))
        .await;
    assert_eq!(long.field(), ("q".to_owned(), "too_long".to_owned()));
    let all = api
        .get("/api/v1/products?country=XX&lang=xx&currency=GOLD")
        .await;
    assert_eq!(all.at("/errors").as_array().unwrap().len(), 3);
    let unrated = api.get("/api/v1/products?country=KZ&currency=XOF").await;
    assert_eq!(unrated.problem(409), "rate-missing");
}

#[tokio::test]
async fn odd_searches_find_nothing_and_break_nothing() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        api.shirt(1).await;
        for odd in [
            "q=%00",
            "q=%FF",
            "q=%",
            "q=%27%22%3B--",
            "q=%25_%5C",
            "q=%E2%80%AE",
            "category=%00",
        ] {
            let answer = api.get(&format!("/api/v1/products?{odd}")).await;
            assert!(
                matches!(answer.status.as_u16(), 200 | 422),
                "{odd}: {}",
                answer.text
            );
        }
        let empty = api
            .get("/api/v1/products?country=&lang=&currency=&q=&category=&sort=&page=&per_page=")
            .await;
        assert_eq!(empty.at("/total"), 1);
    })
    .await;
}

#[tokio::test]
async fn a_product_shows_its_variants_and_the_parts_of_its_price() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let seller = api.shop.chinese_seller("yiwu").await;
        let listing = Listing {
            variants: 3,
            ..Listing::new(seller, "shirt", "39.90")
        };
        let shirt = api.shop.list(listing).await;
        let path = format!("/api/v1/products/{}?country=pl&lang=en", shirt.product);
        let product = api.get(&path).await;
        product.expect(200);
        let second = json!({ "name": "Size", "value": "2" });
        assert_at(
            &product,
            &[
                ("/variants/0/stock", json!(5)),
                ("/variants/1/options/0", second),
            ],
        );
        assert_at(
            &product,
            &[("/hs_code", json!("610910")), ("/origin", json!("CN"))],
        );
        assert_adds_up(product.at("/landed"));
        for delivery in product.at("/deliveries").as_array().unwrap() {
            assert_adds_up(delivery);
        }
        let chosen = api
            .get(&format!("{path}&variant={}", shirt.variants[2]))
            .await;
        assert_eq!(chosen.text_at("/variant"), shirt.variants[2].to_string());
        let listed = api.get("/api/v1/products?country=pl&lang=en").await;
        assert_eq!(listed.at("/items/0/landed"), product.at("/landed/door"));
    })
    .await;
}

#[tokio::test]
async fn a_product_that_is_not_on_sale_does_not_exist() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for absent in ["0190d3c4-7b5e-7cc3-98c4-dc0c0c07398f", "x", "%00"] {
        let answer = api.get(&format!("/api/v1/products/{absent}")).await;
        assert_eq!(answer.problem(404), "not-found", "{absent}");
    }
}

#[tokio::test]
async fn an_answer_that_did_not_change_is_not_sent_again() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (seller, _) = api.shirt(5).await;
        let first = api.get("/api/v1/products?country=pl").await;
        let etag = first.headers["etag"].to_str().unwrap();
        let ask = async |country: &str| {
            let path = format!("/api/v1/products?country={country}");
            api.send("GET", &path, &[("if-none-match", etag)], Body::empty())
                .await
        };
        let same = ask("pl").await;
        same.expect(304);
        assert!(same.text.is_empty());
        ask("kz").await.expect(200);
        api.shop.list(Listing::new(seller, "another", "1.00")).await;
        ask("pl").await.expect(200);
    })
    .await;
}
