//! `/api/cart-lines`

use crate::site::on_both;

#[tokio::test]
async fn a_guests_first_product_begins_a_session_with_a_cart() {
    on_both(async |site| {
        let mut browser = site.browser();
        let answer = browser.post("/api/cart-lines", &site.mugs(2)).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/kz/en/cart?done=cart-added")
        );
        assert!(answer.header("set-cookie").contains("HttpOnly"));
        let cart = browser.get("/kz/en/cart").await;
        assert_eq!(
            cart.field("quantity").as_deref(),
            Some("2"),
            "{}",
            cart.text()
        );
    })
    .await;
}

#[tokio::test]
async fn the_island_is_told_the_count_and_the_words() {
    on_both(async |site| {
        let mut browser = site.browser().with("accept", "application/json");
        let answer = browser.post("/api/cart-lines", &site.mugs(2)).await;
        assert_eq!((answer.status, &answer.json()["count"]), (200, &2.into()));
        let short = browser.post("/api/cart-lines", &site.mugs(4)).await;
        assert_eq!(
            (short.status, &short.json()["count"]),
            (409, &serde_json::Value::Null)
        );
        assert!(
            short.json()["message"].as_str().unwrap().contains('5'),
            "{}",
            short.text()
        );
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_bought_is_said_with_its_status() {
    on_both(async |site| {
        let variant = site.mug.variant().to_string();
        let nobody = "0192f0c0-0000-7000-8000-000000000000";
        for (variant, quantity, status) in [
            (variant.as_str(), "6", 409),
            (&variant, "0", 422),
            (&variant, "-1", 422),
            (&variant, "1000", 422),
            (&variant, "99999999999999999999", 422),
            (&variant, "two", 422),
            (nobody, "1", 404),
            ("mug", "1", 422),
        ] {
            let form = [("variant", variant), ("quantity", quantity)];
            let answer = site.browser().post("/api/cart-lines", &form).await;
            assert_eq!(answer.status, status, "{variant} × {quantity}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_price_that_the_client_sends_is_ignored() {
    on_both(async |site| {
        let mut form = site.mugs(1);
        form.extend([
            ("price", "1".to_owned()),
            ("unit_price", "1".to_owned()),
            ("currency", "IDR".to_owned()),
        ]);
        let (mut honest, mut sly) = (site.buyer(1).await, site.browser());
        assert_eq!(sly.post("/api/cart-lines", &form).await.status, 303);
        let total = |page: String| {
            page.split("line-amount")
                .nth(1)
                .map(|rest| rest[..60].to_owned())
        };
        let (honest, sly) = (
            honest.get("/kz/en/cart").await.text(),
            sly.get("/kz/en/cart").await.text(),
        );
        assert_eq!(total(honest), total(sly));
    })
    .await;
}

#[tokio::test]
async fn zero_takes_a_line_out() {
    on_both(async |site| {
        let mut browser = site.buyer(2).await;
        let line = browser.get("/kz/en/cart").await.field("line").unwrap();
        let update = async |browser: &mut crate::browser::Browser, quantity: &str| {
            browser
                .post(
                    "/api/cart-lines/update",
                    &[
                        ("line", line.as_str()),
                        ("quantity", quantity),
                        ("next", "/kz/en/cart"),
                    ],
                )
                .await
        };
        assert_eq!(
            update(&mut browser, "3").await.location(),
            "/kz/en/cart?done=cart-updated"
        );
        assert_eq!(
            update(&mut browser, "9").await.location(),
            "/kz/en/cart?done=cart-short"
        );
        assert_eq!(update(&mut browser, "-1").await.status, 422);
        assert_eq!(update(&mut browser, "0").await.status, 303);
        assert_eq!(browser.get("/kz/en/cart").await.field("line"), None);
        assert_eq!(update(&mut browser, "1").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_line_is_a_line_that_does_not_exist() {
    on_both(async |site| {
        let line = site
            .buyer(1)
            .await
            .get("/kz/en/cart")
            .await
            .field("line")
            .unwrap();
        let form = [("line", line.as_str()), ("quantity", "0")];
        for mut other in [site.browser(), site.buyer(1).await] {
            assert_eq!(
                other.post("/api/cart-lines/update", &form).await.status,
                404
            );
        }
    })
    .await;
}
