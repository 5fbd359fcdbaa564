//! The built site.

use crate::site::on_sqlite;

const CSS: &str = "/pkg/corridor.abc123.css";

#[tokio::test]
async fn a_hashed_file_is_kept_for_ever_and_comes_as_the_browser_takes_it() {
    let site = on_sqlite().await;
    for (accepted, encoding, body) in [
        ("gzip, br", "br", "as brotli"),
        ("gzip", "gzip", "as gzip"),
        ("br;q=0", "", "body{margin:0}"),
    ] {
        let answer = site
            .browser()
            .with("accept-encoding", accepted)
            .get(CSS)
            .await;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (200, body),
            "{accepted}"
        );
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
        assert!(answer.header("vary").contains("accept-encoding"));
    }
}

#[tokio::test]
async fn a_file_that_did_not_change_is_not_sent_again() {
    let site = on_sqlite().await;
    let first = site.browser().get("/icon.svg").await;
    assert_eq!(first.header("cache-control"), "public, max-age=600");
    let again = site
        .browser()
        .with("if-none-match", first.header("etag"))
        .get("/icon.svg")
        .await;
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[tokio::test]
async fn nothing_outside_the_site_is_served() {
    let site = on_sqlite().await;
    for path in [
        "/pkg/../Cargo.toml",
        "/pkg/%2e%2e/Cargo.toml",
        "/pkg/corridor.abc123.css.br",
        "/pkg",
        "/pkg/",
    ] {
        assert_eq!(site.browser().get(path).await.status, 404, "{path}");
    }
}
