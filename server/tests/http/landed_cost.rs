//! `/landed-cost`: the calculator.

use crate::site::on_both;

const ASKED: &str = "origin=CN&hs=851830&price=100000&quantity=1&weight_grams=400";

#[tokio::test]
async fn what_a_thing_costs_at_the_door_is_told_without_javascript_and_can_be_shared() {
    on_both(async |site| {
        let mut browser = site.browser();
        let empty = browser.get("/kz/ru/landed-cost").await;
        assert_eq!(empty.status, 200);
        assert!(!empty.text().contains("aria-invalid"), "{}", empty.text());
        let answer = browser.get(&format!("/kz/ru/landed-cost?{ASKED}")).await;
        assert_eq!(answer.status, 200);
        let text = answer.text();
        assert!(text.contains("price-door") && text.contains("₸"), "{text}");
        assert!(text.contains("VAT of foreign internet sellers"), "{text}");
        assert_eq!(answer.field("price").as_deref(), Some("100000"));
    })
    .await;
}

#[tokio::test]
async fn every_field_that_cannot_be_accepted_is_marked() {
    on_both(async |site| {
        let wrong = "origin=XX&hs=12&price=cheap&quantity=0&weight_grams=";
        let page = site
            .browser()
            .get(&format!("/ae/ar/landed-cost?{wrong}"))
            .await;
        assert_eq!(page.status, 200);
        assert_eq!(
            page.text().matches("aria-invalid=\"true\"").count(),
            5,
            "{}",
            page.text()
        );
        assert_eq!(page.field("hs").as_deref(), Some("12"));
        for absurd in [
            "price=1&quantity=999&weight_grams=30000",
            "price=99999999999999999999&quantity=1&weight_grams=1",
            "price=1&quantity=-1&weight_grams=1",
        ] {
            let page = site
                .browser()
                .get(&format!("/pl/en/landed-cost?{absurd}"))
                .await;
            assert_eq!(page.status, 200, "{absurd}");
            assert!(page.text().contains("aria-invalid"), "{absurd}");
        }
    })
    .await;
}

#[tokio::test]
async fn goods_that_may_not_be_brought_in_have_their_reason_instead_of_a_price() {
    on_both(async |site| {
        let path = "/sa/en/landed-cost?origin=CN&hs=220421&price=100&quantity=1&weight_grams=900";
        let page = site.browser().get(path).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(
            text.contains("Cannot be delivered to Saudi Arabia") && !text.contains("id=\"answer\"")
        );
    })
    .await;
}
