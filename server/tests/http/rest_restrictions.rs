//! Restricted goods through the JSON API.

use serde_json::json;
use store::Store;
use testing::{Listed, Listing, with_both};

use crate::rest_support::{Api, assert_at};

async fn wine(api: &Api) -> Listed {
    let seller = api.shop.chinese_seller("cellar").await;
    let listing = Listing {
        hs: Some("220421"),
        ..Listing::new(seller, "wine", "39.90")
    };
    api.shop.list(listing).await
}

#[tokio::test]
async fn what_may_not_be_brought_in_is_refused_by_the_cart_with_a_kind_of_its_own() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let wine = wine(&api).await;
        let cart = api.cart("SA").await;
        let refused = api.add(&cart, wine.variant(), 1).await;
        assert_eq!(refused.problem(409), "restricted");
    })
    .await;
}

#[tokio::test]
async fn what_may_not_be_brought_in_has_no_landed_price_in_lists() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        wine(&api).await;
        let list = api.get("/api/v1/products?country=SA&lang=en").await;
        list.expect(200);
        assert_at(
            &list,
            &[("/total", json!(1)), ("/items/0/landed", json!(null))],
        );
        assert!(
            list.body
                .pointer("/items/0/price")
                .is_some_and(|price| !price.is_null())
        );
    })
    .await;
}

#[tokio::test]
async fn a_product_says_what_restricts_it_and_by_which_law() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let wine = wine(&api).await;
        let path = format!("/api/v1/products/{}?country=SA&lang=en", wine.product);
        let product = api.get(&path).await;
        product.expect(200);
        assert_at(
            &product,
            &[
                ("/landed", json!(null)),
                ("/deliveries", json!([])),
                ("/restrictions/0/effect", json!("block")),
                ("/restrictions/0/reason", json!("alcohol")),
            ],
        );
        let source = product.body.pointer("/restrictions/0/source");
        assert!(
            source
                .and_then(serde_json::Value::as_str)
                .is_some_and(|source| !source.is_empty())
        );
    })
    .await;
}

#[tokio::test]
async fn a_line_that_cannot_come_along_is_marked_and_keeps_the_cart_from_being_quoted() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let wine = wine(&api).await;
        let (_, shirt) = api.shirt(5).await;
        let cart = api.cart("KE").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        let added = api.add(&cart, wine.variant(), 1).await;
        added.expect(201);
        let quote = api.quote(&cart, "SA").await;
        assert_eq!(quote.problem(409), "restricted");
        api.quote(&cart, "KE").await.expect(200);
    })
    .await;
}
