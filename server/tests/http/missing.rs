//! What is not there is not there: a real 404 in the visitor's language.

use crate::site::on_sqlite;

#[tokio::test]
async fn the_front_door_leads_to_the_visitors_market() {
    let site = on_sqlite().await;
    let mut browser = site
        .browser()
        .with("accept-language", "tr-TR,tr;q=0.9,en;q=0.5");
    let answer = browser.get("/").await;
    assert_eq!((answer.status, answer.location()), (302, "/tr/tr/"));
}

#[tokio::test]
async fn an_unknown_country_language_or_page_is_a_404_in_the_nearest_language() {
    let site = on_sqlite().await;
    let mut browser = site.browser().with("accept-language", "ru");
    for path in [
        "/xx/ru/",
        "/kz/xx/",
        "/kz/ru/no-such-page",
        "/kz/ru/p/mug-1",
        "/nothing/at/all/here",
        "/favicon.ico",
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(
            answer.text().contains("lang=\"ru\""),
            "{path}: {}",
            answer.text()
        );
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn a_client_that_wants_json_gets_a_problem_in_json() {
    let site = on_sqlite().await;
    let answer = site
        .browser()
        .with("accept", "application/json")
        .get("/kz/ru/no-such-page")
        .await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.json()["status"], 404);
    assert!(
        answer.json()["type"]
            .as_str()
            .unwrap()
            .ends_with("not-found")
    );
}

#[tokio::test]
async fn an_address_of_a_form_has_no_page() {
    let site = on_sqlite().await;
    for path in ["/api/login", "/api/cart-lines", "/api/checkout"] {
        let answer = site.browser().get(path).await;
        assert_eq!(answer.status, 405, "{path}");
    }
    assert_eq!(
        site.browser()
            .post("/kz/en/cart", &[("a", "b")])
            .await
            .status,
        405
    );
}

#[tokio::test]
async fn a_seller_page_leads_a_guest_to_the_log_in_and_back() {
    let site = on_sqlite().await;
    let answer = site.browser().get("/seller/orders?page=2").await;
    assert_eq!(
        (answer.status, answer.location()),
        (303, "/login?next=%2Fseller%2Forders%3Fpage%3D2")
    );
}
