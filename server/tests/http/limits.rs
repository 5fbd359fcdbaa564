//! Past the limits: 413, 414, 415, 429, 431, and other visitors do not notice.

use axum::body::Body;
use axum::http::Request;
use server::middleware::rate_limit::RateLimits;

use crate::browser::Browser;
use crate::site::on_sqlite;

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_form_that_is_too_large_is_413() {
    let site = on_sqlite().await;
    let body = format!("email={}", "a".repeat(65 * 1024));
    for path in [
        "/api/login",
        "/api/cart-lines",
        "/api/checkout",
        "/api/seller/products",
    ] {
        assert_eq!(
            site.browser()
                .post_bytes(path, FORM, body.clone())
                .await
                .status,
            413,
            "{path}"
        );
        let lied = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header("content-length", "999999999");
        assert_eq!(
            site.browser()
                .send(lied, Body::from("email=a"))
                .await
                .status,
            413,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_body_of_another_kind_is_415() {
    let site = on_sqlite().await;
    for kind in [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "nonsense",
    ] {
        assert_eq!(
            site.browser()
                .post_bytes("/api/login", kind, "{}")
                .await
                .status,
            415,
            "{kind}"
        );
    }
}

#[tokio::test]
async fn an_address_longer_than_any_browsers_is_414() {
    let site = on_sqlite().await;
    let path = format!("/kz/en/search?q={}", "a".repeat(9_000));
    assert_eq!(site.browser().get(&path).await.status, 414);
}

#[tokio::test]
async fn headers_longer_than_any_browsers_are_431() {
    let site = on_sqlite().await;
    let answer = site
        .browser()
        .with("x-long", &"a".repeat(33 * 1024))
        .get("/kz/en/cart")
        .await;
    assert_eq!(answer.status, 431);
}

#[tokio::test]
async fn guessing_passwords_is_slowed_down_and_says_for_how_long() {
    let site = on_sqlite().await;
    let mut browser = Browser::new(site.router_with(RateLimits::on(None)));
    let form = [("email", "a@b.kz"), ("password", "wrong")];
    let mut statuses = Vec::new();
    for _ in 0..25 {
        let answer = browser.post("/api/login", &form).await;
        statuses.push((
            answer.status,
            answer.header("retry-after").parse::<u32>().ok(),
        ));
    }
    assert_eq!(statuses[0], (303, None));
    assert!(
        statuses
            .iter()
            .any(|(status, wait)| *status == 429 && wait.is_some_and(|wait| wait > 0)),
        "{statuses:?}"
    );
    assert_eq!(browser.get("/kz/en/cart").await.status, 200);
}
