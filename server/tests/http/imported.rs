//! A seller's own file, from the shelf to the seller's balance: once through pages, once through the JSON API.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use domain::ids::UserId;
use serde_json::{Value, json};
use services::account::session::{Role, User};
use services::import::{ImportOptions, import_products};
use services::seller::balance::balance;

use crate::browser::Browser;
use crate::checkout::{form_in, place};
use crate::rest_support::{Api, assert_adds_up};
use crate::seller::ship_the_only_parcel;
use crate::site::{Site, on_both};

/// What a shop's admin exported; `None` where the test data is not there.
fn real_export() -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/vendor-formats/shopify/real-store-export.csv");
    if !file.is_file() {
        println!(
            "SKIPPED: {} is not there, nothing was bought",
            file.display()
        );
        return None;
    }
    Some(file)
}

async fn import(site: &Site, file: PathBuf) {
    let open = move || Ok(Box::new(File::open(&file)?) as Box<dyn Read + Send>);
    let options = ImportOptions::default();
    let report = import_products(&site.shop, "cups", Arc::new(open), &options, &|_| ()).await;
    let report = report.unwrap();
    assert!(report.created > 10, "{report:?}");
    assert_eq!(report.language, Some("en"), "{report:?}");
}

/// Two imported products that can be bought, as the API lists them in a market.
async fn two_products(api: &Api, query: &str) -> [Value; 2] {
    let list = api
        .get(&format!("/api/v1/products?{query}&per_page=100"))
        .await;
    list.expect(200);
    let items = list.at("/items").as_array().unwrap().iter();
    let mut imported =
        items.filter(|item| item["slug"] != "mug" && item["in_stock"] == json!(true));
    [(); 2].map(|()| {
        imported
            .next()
            .expect("imported products are on sale")
            .clone()
    })
}

fn text(value: &Value, pointer: &str) -> String {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap()
        .to_owned()
}

/// The first variant on a product's page, where the price at the door stands.
async fn variant_on(browser: &mut Browser, product: &Value, place: &str, sign: &str) -> String {
    let address = format!(
        "/{place}/p/{}-{}",
        text(product, "/slug"),
        text(product, "/id")
    );
    let page = browser.get(&address).await;
    assert_eq!(page.status, 200, "{address}");
    assert!(
        page.text().contains(sign),
        "{address} has no price in {sign}"
    );
    page.hidden("variant").expect("it can be put into the cart")
}

/// From the cart to the confirmed receipt.
async fn buy_through_pages(site: &Site, product: &Value) {
    let mut browser = site.browser();
    let variant = variant_on(&mut browser, product, "kz/ru", "₸").await;
    let line = [
        ("variant", variant.as_str()),
        ("quantity", "1"),
        ("next", "/kz/ru/cart"),
    ];
    assert_eq!(browser.post("/api/cart-lines", &line).await.status, 303);
    let form = form_in(&mut browser, "ru").await;
    let bank = place(&mut browser, &form).await.location().to_owned();
    let paid = browser.post(&format!("{bank}/pay"), &[("", "")]).await;
    assert_eq!(paid.status, 303, "{}", paid.text());
    let mut seller = site.seller_browser("cups").await;
    ship_the_only_parcel(&mut seller).await;
    let order = paid.location().split('?').next().unwrap().to_owned();
    let id = order.rsplit('/').next().unwrap();
    let confirmed = browser
        .post(
            &format!("/api/orders/{id}/confirm-receipt"),
            &[("next", &order)],
        )
        .await;
    assert!(
        confirmed.location().ends_with("?done=receipt-confirmed"),
        "{}",
        confirmed.text()
    );
}

/// The same without a page; gives the price of the goods.
async fn buy_through_the_api(site: &Site, api: &Api, product: &Value) -> Value {
    let variant = variant_on(&mut site.browser(), product, "ae/ar", "د.إ").await;
    let cart = api.cart("AE").await;
    api.add(&cart, variant.parse().unwrap(), 1)
        .await
        .expect(201);
    let quote = api.quote(&cart, "AE").await;
    quote.expect(200);
    assert_adds_up(&quote.body);
    let placed = api.order(&quote.text_at("/id"), "imported").await;
    placed.expect(201);
    api.pay(&placed).await;
    let login = [
        ("email", "cups@example.org"),
        ("password", crate::site::PASSWORD),
    ];
    let mut seller = site.browser();
    assert_eq!(seller.post("/api/login", &login).await.status, 303);
    ship_the_only_parcel(&mut seller).await;
    let path = format!("/api/v1/orders/{}/confirm-receipt", placed.text_at("/id"));
    let token = placed.text_at("/token");
    let done = api
        .send("POST", &path, &[("x-order-token", &token)], Body::empty())
        .await;
    done.expect(200);
    assert_eq!(done.at("/state"), "completed");
    quote.at("/goods").clone()
}

/// Nothing waits, and of each sale the seller has the price of the goods less the commission, which is under a tenth.
async fn assert_earned(site: &Site, goods: [Value; 2]) {
    let seller = User {
        id: UserId::nil(),
        name: "Li".into(),
        email: "li@example.org".into(),
        role: Role::Seller,
        seller: Some(site.seller),
    };
    let balances = balance(&site.shop, &seller).await.unwrap();
    assert_eq!(balances.len(), goods.len(), "{balances:?}");
    for goods in goods {
        let earned = balances
            .iter()
            .find(|held| goods["currency"] == held.currency.code());
        let earned = earned.unwrap_or_else(|| panic!("{balances:?}"));
        let goods_minor = goods["minor"].as_i64().unwrap();
        assert_eq!(earned.escrow.minor, 0);
        assert!(
            earned.payable.minor > goods_minor * 9 / 10,
            "{earned:?} for {goods}"
        );
    }
}

#[tokio::test]
async fn goods_of_a_real_export_are_bought_through_pages_and_through_the_api() {
    let Some(file) = real_export() else { return };
    on_both(async |site| {
        import(site, file.clone()).await;
        let api = Api::over(site.router(), site.shop.clone());
        let [first, second] = two_products(&api, "country=kz&lang=ru").await;
        buy_through_pages(site, &first).await;
        let goods = buy_through_the_api(site, &api, &second).await;
        assert_earned(site, [first["price"].clone(), goods]).await;
    })
    .await;
}
