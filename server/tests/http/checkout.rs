//! `/api/checkout`: from the cart to an order.

use std::time::Duration;

use crate::browser::{Answer, Browser};
use crate::site::{Site, on_both};

const ADDRESS: [(&str, &str); 5] = [
    ("name", "Айгүл Садықова"),
    ("line1", "Абай 10, 25"),
    ("city", "Алматы"),
    ("postcode", "050000"),
    ("phone", "+7 701 234 56 78"),
];

/// The form of the checkout page as a browser fills it in.
pub async fn form(browser: &mut Browser) -> Vec<(&'static str, String)> {
    form_in(browser, "en").await
}

/// The same in this language.
pub async fn form_in(browser: &mut Browser, language: &str) -> Vec<(&'static str, String)> {
    let address = format!("/kz/{language}/checkout");
    let page = browser.get(&address).await;
    assert_eq!(page.status, 200, "{} {}", page.location(), page.text());
    let mut form: Vec<_> = ADDRESS
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    form.push(("email", "aigul@example.kz".to_owned()));
    for hidden in ["quote", "idempotency_key", "shipping", "country"] {
        let value = page.hidden(hidden).expect("the page fills it in");
        form.push((hidden, value));
    }
    form.push(("next", address));
    form
}

/// Sends the form.
pub async fn place(browser: &mut Browser, form: &[(&str, String)]) -> Answer {
    browser.post("/api/checkout", form).await
}

/// A browser that has just placed an order, and the address of the bank's page.
pub async fn placed(site: &Site) -> (Browser, String) {
    placed_in(site, "en").await
}

/// The same, by somebody who reads the pages in this language.
pub async fn placed_in(site: &Site, language: &str) -> (Browser, String) {
    let mut browser = site.buyer(2).await;
    let form = form_in(&mut browser, language).await;
    let answer = place(&mut browser, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let bank = answer.location().to_owned();
    assert!(bank.starts_with("/testbank/"), "{bank} {form:?}");
    (browser, bank)
}

#[tokio::test]
async fn an_order_leads_to_the_bank_and_empties_the_cart() {
    on_both(async |site| {
        let (mut browser, bank) = placed(site).await;
        assert!(bank.starts_with("/testbank/"), "{bank}");
        assert_eq!(browser.get("/kz/en/cart").await.field("line"), None);
        assert_eq!(site.on_hand(site.mug.variant()).await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_order() {
    on_both(async |site| {
        let mut browser = site.buyer(2).await;
        let mut form = form(&mut browser).await;
        let (first, second) = (
            place(&mut browser, &form).await,
            place(&mut browser, &form).await,
        );
        assert_eq!(
            (first.status, first.location()),
            (second.status, second.location())
        );
        // Without a key, as an old tab would send it.
        form.retain(|(name, _)| *name != "idempotency_key");
        assert_eq!(
            place(&mut browser, &form).await.location(),
            first.location()
        );
        assert_eq!(site.on_hand(site.mug.variant()).await, 3);
    })
    .await;
}

#[tokio::test]
async fn an_address_with_mistakes_comes_back_with_all_that_was_typed() {
    on_both(async |site| {
        let mut browser = site.buyer(1).await;
        let mut form = form(&mut browser).await;
        form.retain(|(name, _)| !matches!(*name, "city" | "email"));
        form.push(("email", "aigul at example".to_owned()));
        let answer = place(&mut browser, &form).await;
        assert_eq!((answer.status, answer.location()), (303, "/kz/en/checkout"));
        let page = browser.get("/kz/en/checkout").await;
        assert_eq!(
            page.field("line1").as_deref(),
            Some("Абай 10, 25"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("aria-invalid"));
        assert_eq!(site.on_hand(site.mug.variant()).await, 5);
    })
    .await;
}

#[tokio::test]
async fn a_quote_that_is_too_old_charges_nothing_and_shows_the_new_total() {
    on_both(async |site| {
        let mut browser = site.buyer(1).await;
        let form = form(&mut browser).await;
        site.shop.clock.advance(Duration::from_secs(31 * 60));
        let mut json = browser.clone().with("accept", "application/json");
        assert_eq!(place(&mut json, &form).await.status, 409);
        let answer = place(&mut browser, &form).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/kz/en/checkout?done=quote-renewed")
        );
        let again = self::form(&mut browser).await;
        assert_eq!(place(&mut browser, &again).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn the_last_piece_is_sold_once() {
    on_both(async |site| {
        let (mut fast, mut slow) = (site.buyer(5).await, site.buyer(5).await);
        let (fast_form, slow_form) = (form(&mut fast).await, form(&mut slow).await);
        assert!(
            place(&mut fast, &fast_form)
                .await
                .location()
                .starts_with("/testbank/")
        );
        let refused = place(&mut slow, &slow_form).await;
        assert_eq!(refused.location(), "/kz/en/cart?done=cart-short");
        assert_eq!(site.on_hand(site.mug.variant()).await, 0);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_quote_is_a_quote_that_does_not_exist() {
    on_both(async |site| {
        let form = form(&mut site.buyer(1).await).await;
        let mut other = site.buyer(1).await;
        assert_eq!(place(&mut other, &form).await.status, 404);
        assert_eq!(place(&mut site.browser(), &form).await.status, 404);
        assert_eq!(
            other
                .post("/api/checkout", &[("quote", "mine")])
                .await
                .status,
            422
        );
    })
    .await;
}

#[tokio::test]
async fn a_checkout_that_does_not_say_where_means_the_market_of_its_cart() {
    on_both(async |site| {
        let mut browser = site.browser();
        let mut mugs = site.mugs(1);
        mugs[2].1 = "/tr/tr/cart".to_owned();
        assert_eq!(browser.post("/api/cart-lines", &mugs).await.status, 303);
        let page = browser.get("/tr/tr/checkout").await;
        let mut form: Vec<_> = ADDRESS
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        form.push(("email", "aigul@example.kz".to_owned()));
        form.push(("quote", page.hidden("quote").unwrap()));
        form.push(("idempotency_key", "one".to_owned()));
        for (name, value) in &mut form {
            match *name {
                "postcode" => "34000".clone_into(value),
                "phone" => "+90 532 123 45 67".clone_into(value),
                _ => {}
            }
        }
        let first = place(&mut browser, &form).await;
        assert!(
            first.location().starts_with("/testbank/"),
            "{}",
            first.location()
        );
        assert_eq!(
            place(&mut browser, &form).await.location(),
            first.location()
        );
    })
    .await;
}

#[tokio::test]
async fn the_same_key_with_another_body_is_refused() {
    on_both(async |site| {
        let (mut browser, _) = (site.buyer(1).await, ());
        let mut form = form(&mut browser).await;
        assert_eq!(place(&mut browser, &form).await.status, 303);
        for (name, value) in &mut form {
            if *name == "email" {
                "other@example.kz".clone_into(value);
            }
        }
        assert_eq!(place(&mut browser, &form).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn another_delivery_has_another_total() {
    on_both(async |site| {
        let mut browser = site.buyer(1).await;
        let chosen = browser
            .post(
                "/api/checkout/delivery",
                &[("shipping", "express"), ("next", "/kz/en/checkout")],
            )
            .await;
        assert_eq!(
            (chosen.status, chosen.location()),
            (303, "/kz/en/checkout?done=delivery-chosen")
        );
        let form = form(&mut browser).await;
        assert!(
            form.contains(&("shipping", "express".to_owned())),
            "{form:?}"
        );
        let unknown = browser
            .post("/api/checkout/delivery", &[("shipping", "teleport")])
            .await;
        assert_eq!(unknown.status, 422);
    })
    .await;
}
