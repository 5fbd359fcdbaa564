//! `/api/register`, `/api/login`, `/api/logout`

use crate::browser::Browser;
use crate::site::{PASSWORD, on_both};

const SESSION: &str = "__Host-sid";

async fn registered(browser: &mut Browser) -> crate::browser::Answer {
    let form = [
        ("email", "aigul@example.kz"),
        ("password", PASSWORD),
        ("name", "Айгүл"),
        ("next", "/kz/kk/cart"),
    ];
    browser.post("/api/register", &form).await
}

#[tokio::test]
async fn the_session_rotates_and_the_cart_stays_when_somebody_registers() {
    on_both(async |site| {
        let mut browser = site.buyer(2).await;
        let before = browser.cookie(SESSION).unwrap().to_owned();
        assert_eq!(
            registered(&mut browser).await.location(),
            "/kz/kk/cart?done=registered"
        );
        assert_ne!(browser.cookie(SESSION), Some(before.as_str()));
        assert_eq!(
            browser
                .get("/kz/en/cart")
                .await
                .field("quantity")
                .as_deref(),
            Some("2")
        );
        let mut thief = site.browser();
        thief.forge_cookie(SESSION, &before);
        assert_eq!(thief.get("/kz/en/cart").await.field("quantity"), None);
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_comes_back_without_the_password() {
    on_both(async |site| {
        let mut browser = site.browser();
        let form = [
            ("email", "not an address"),
            ("password", "short"),
            ("name", "Ann & \"Bo\""),
        ];
        let answer = browser.post("/api/register", &form).await;
        assert_eq!((answer.status, answer.location()), (303, "/register"));
        let page = browser.get("/register").await;
        assert_eq!(
            page.field("email").as_deref(),
            Some("not an address"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("aria-invalid"));
        assert!(!page.text().contains("short\""));
        assert_eq!(
            browser.get("/register").await.field("email").as_deref(),
            Some("")
        );
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_answer_alike() {
    on_both(async |site| {
        registered(&mut site.browser()).await;
        let attempt = async |email: &str, password: &str| {
            let mut browser = site.browser().with("accept", "application/json");
            browser
                .post("/api/login", &[("email", email), ("password", password)])
                .await
        };
        let wrong = attempt("aigul@example.kz", "wrong password").await;
        let unknown = attempt("nobody@example.kz", PASSWORD).await;
        assert_eq!((wrong.status, unknown.status), (422, 422));
        assert_eq!(wrong.body, unknown.body);
        assert_eq!(attempt("AIGUL@example.kz", PASSWORD).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_refused_log_in_remembers_where_it_was_to_lead() {
    on_both(async |site| {
        let form = [
            ("email", "a@b.kz"),
            ("password", "wrong password"),
            ("next", "/seller/orders?page=2"),
        ];
        let answer = site.browser().post("/api/login", &form).await;
        assert_eq!(
            answer.location(),
            "/login?next=%2Fseller%2Forders%3Fpage%3D2"
        );
        let form = [
            ("email", "a@b.kz"),
            ("password", "wrong password"),
            ("next", "https://evil.example"),
        ];
        assert_eq!(
            site.browser().post("/api/login", &form).await.location(),
            "/login"
        );
    })
    .await;
}

#[tokio::test]
async fn the_next_person_at_this_browser_finds_nothing() {
    on_both(async |site| {
        let mut browser = site.buyer(1).await;
        registered(&mut browser).await;
        let session = browser.cookie(SESSION).unwrap().to_owned();
        let answer = browser.post("/api/logout", &[("next", "/kz/en/")]).await;
        assert_eq!(answer.location(), "/kz/en/?done=logged-out");
        assert_eq!(browser.cookie(SESSION), None);
        browser.forge_cookie(SESSION, &session);
        assert_eq!(browser.get("/kz/en/cart").await.field("line"), None);
        assert_eq!(
            site.browser()
                .post("/api/logout", &[("a", "b")])
                .await
                .status,
            303
        );
    })
    .await;
}

#[tokio::test]
async fn a_session_that_nobody_began_is_no_session() {
    on_both(async |site| {
        for forged in ["", "x", &"A".repeat(43), &"A".repeat(5000), "' OR 1=1 --"] {
            let mut browser = site.browser();
            browser.forge_cookie(SESSION, forged);
            assert_eq!(browser.get("/kz/en/cart").await.status, 200);
            let answer = browser.post("/api/cart-lines", &site.mugs(1)).await;
            assert_eq!(answer.status, 303);
            assert_ne!(browser.cookie(SESSION), Some(forged));
        }
    })
    .await;
}
