//! `POST /api/market`

use crate::site::on_sqlite;

#[tokio::test]
async fn the_switcher_shows_the_same_page_in_the_new_place_and_remembers_it() {
    let site = on_sqlite().await;
    let mut browser = site.browser();
    let form = [
        ("country", "ae"),
        ("lang", "ar"),
        ("currency", "USD"),
        ("next", "/kz/ru/c/clothing?page=2"),
    ];
    let answer = browser.post("/api/market", &form).await;
    assert_eq!(
        (answer.status, answer.location()),
        (303, "/ae/ar/c/clothing?page=2")
    );
    assert_eq!(browser.cookie("market"), Some("ae/ar/USD"));
    assert_eq!(browser.get("/").await.location(), "/ae/ar/");
}

#[tokio::test]
async fn the_switcher_never_leads_out_of_the_shop() {
    let site = on_sqlite().await;
    for next in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/kz/ru/\r\nset-cookie: a=b",
    ] {
        let answer = site
            .browser()
            .post(
                "/api/market",
                &[("country", "kz"), ("lang", "kk"), ("next", next)],
            )
            .await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/kz/kk/"),
            "{next}"
        );
    }
}

#[tokio::test]
async fn a_country_that_the_shop_does_not_have_is_422() {
    let site = on_sqlite().await;
    for form in [("country", "xx"), ("lang", "klingon"), ("currency", "ZZZ")] {
        let answer = site.browser().post("/api/market", &[form]).await;
        assert_eq!(answer.status, 422, "{form:?}");
    }
}
