//! What browsers may do with an answer, whatever it is.

use crate::site::on_sqlite;

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let site = on_sqlite().await;
    for path in [
        "/",
        "/kz/en/cart",
        "/nothing",
        "/healthz",
        "/icon.svg",
        "/api/login",
        "/api/v1/markets",
    ] {
        let answer = site.browser().get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
        assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
    }
}

#[tokio::test]
async fn a_page_needs_nothing_that_its_policy_forbids() {
    let site = on_sqlite().await;
    let page = site.browser().get("/kz/en/cart").await.text();
    for forbidden in ["style=\"", "onclick=", "onload=", "<style", "javascript:"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[tokio::test]
async fn pages_are_compressed_and_vary_by_it() {
    let site = on_sqlite().await;
    let answer = site
        .browser()
        .with("accept-encoding", "br")
        .get("/kz/en/cart")
        .await;
    assert_eq!(
        (answer.status, answer.header("content-encoding")),
        (200, "br")
    );
    assert!(answer.header("vary").contains("accept-encoding"));
}
