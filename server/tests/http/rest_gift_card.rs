//! Gift cards through the JSON API.

use domain::ledger::StoreCreditSource;
use domain::money::{Currency, Money};
use serde_json::{Value, json};
use services::account::session::{Role, User};
use services::account::user_add::user_add;
use services::store_credit::{IssueStoreCredit, To, issue_store_credit};
use store::Store;
use testing::with_both;

use crate::rest_support::{Answer, Api, Cart, order_of};

/// A gift card over so many grosze.
async fn card(api: &Api, minor: i64, key: &str) -> String {
    let email = format!("{key}@example.org");
    let added = user_add(
        &api.shop,
        &email,
        "correct horse battery",
        "Ops",
        Role::Operator,
        None,
    );
    added.await.unwrap();
    let mut conn = api.shop.store().reader().await.unwrap();
    let row = store::user::find_by_email(&mut conn, &email)
        .await
        .unwrap()
        .unwrap();
    drop(conn);
    let ops = User {
        id: row.id,
        email: row.email,
        name: row.name,
        role: Role::Operator,
        seller: None,
    };
    let request = IssueStoreCredit {
        to: To::GiftCard,
        amount: Money::new(minor, Currency::PLN),
        source: StoreCreditSource::Sold,
        reason: "sold".to_owned(),
    };
    let issued = issue_store_credit(&api.shop, &ops, request, key)
        .await
        .unwrap();
    issued.code.unwrap().grouped()
}

async fn put_on(api: &Api, cart: &Cart, code: &str) -> Answer {
    let token = [("x-cart-token", cart.token.as_str())];
    let body = json!({ "code": code });
    api.post(&cart.path("/gift-cards"), &token, &body).await
}

fn paying(quote: &Answer, due: Option<Value>) -> Value {
    let mut order = order_of(&quote.text_at("/id"));
    order["payment"]["due"] = due.unwrap_or(Value::Null);
    order
}

#[tokio::test]
async fn a_card_pays_a_part_of_a_quote_and_of_its_order() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let code = card(&api, 1_000, "one").await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        put_on(&api, &cart, &code.to_lowercase()).await.expect(200);
        let quote = api.quote(&cart, "PL").await;
        quote.expect(200);
        let total = quote.minor("total");
        assert_eq!(quote.at("/gift_cards/0/pays/minor"), 1_000);
        assert_eq!(quote.at("/gift_cards/0/ending"), &json!(code[15..]));
        assert_eq!(quote.minor("due"), total - 1_000);

        let told = json!({ "minor": total, "currency": "PLN" });
        let key = [("idempotency-key", "a key")];
        let refused = api
            .post("/api/v1/orders", &key, &paying(&quote, Some(told)))
            .await;
        assert_eq!(refused.problem(409), "quote-changed");
        assert_eq!(refused.minor("due"), total - 1_000);
        let told = quote.at("/due").clone();
        let placed = api
            .post("/api/v1/orders", &key, &paying(&quote, Some(told)))
            .await;
        placed.expect(201);
        assert_eq!(placed.minor("total"), total);
        assert_eq!(placed.at("/payment/due/minor"), total - 1_000);
        api.pay(&placed).await;
        let order = api
            .view_order(&placed.text_at("/id"), &placed.text_at("/token"))
            .await;
        assert_eq!(order.text_at("/state"), "paid");
        assert_eq!(order.minor("due"), total - 1_000);
        assert_eq!(order.at("/credits/0/amount/minor"), 1_000);
        assert_eq!(order.at("/credits/0/returned/minor"), 0);
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_card_that_pays_all_leaves_nothing_to_do() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let code = card(&api, 90_000, "one").await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        put_on(&api, &cart, &code).await.expect(200);
        let quote = api.quote(&cart, "PL").await;
        assert_eq!(quote.minor("due"), 0);
        let placed = api.order(&quote.text_at("/id"), "a key").await;
        placed.expect(201);
        assert_eq!(placed.text_at("/state"), "paid");
        assert_eq!(placed.body.pointer("/payment/next"), None);
        let again = api.order(&quote.text_at("/id"), "a key").await;
        assert_eq!(again.text_at("/id"), placed.text_at("/id"));
        api.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn codes_that_buy_nothing_are_refused_and_cards_are_taken_off() {
    with_both(async |store: Store| {
        let api = Api::new(store);
        let (_, shirt) = api.shirt(5).await;
        let code = card(&api, 1_000, "one").await;
        let cart = api.cart("PL").await;
        api.add(&cart, shirt.variant(), 1).await.expect(201);
        for wrong in ["", "2222-2222-2222-2222", "x"] {
            let refused = put_on(&api, &cart, wrong).await;
            assert_eq!(refused.field(), ("code".to_owned(), "unknown".to_owned()));
        }
        let abroad = api.cart("KZ").await;
        let refused = put_on(&api, &abroad, &code).await;
        assert_eq!(
            refused.field(),
            ("code".to_owned(), "wrong_pair".to_owned())
        );
        assert_eq!(refused.text_at("/currency"), "PLN");
        put_on(&api, &cart, &code).await.expect(200);
        let quote = api.quote(&cart, "PL").await;
        let path = cart.path(&format!(
            "/gift-cards/{}",
            quote.text_at("/gift_cards/0/id")
        ));
        let token = [("x-cart-token", cart.token.as_str())];
        let stranger = [("x-cart-token", abroad.token.as_str())];
        for headers in [&stranger[..], &[]] {
            let refused = api.send("DELETE", &path, headers, String::new()).await;
            assert_eq!(refused.problem(404), "not-found");
        }
        for _ in 0..2 {
            api.send("DELETE", &path, &token, String::new())
                .await
                .expect(200);
        }
        let quote = api.quote(&cart, "PL").await;
        assert_eq!(quote.minor("due"), quote.minor("total"));
        api.shop.assert_sound().await;
    })
    .await;
}
