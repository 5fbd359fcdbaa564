//! `/testbank/…`: somebody else's site.

use axum::body::Body;
use axum::http::Request;
use services::shop::{Settings, TestBank};
use store::Engine;

use crate::checkout::{placed, placed_in};
use crate::site::{Site, on_both};

#[tokio::test]
async fn the_bank_takes_the_money_without_cookies_or_proof_of_origin() {
    on_both(async |site| {
        let (mut browser, bank) = placed(site).await;
        let page = site.browser().get(&bank).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Not a real bank"));
        let answer = site
            .browser()
            .send(Request::post(format!("{bank}/pay")), Body::empty())
            .await;
        assert_eq!(answer.status, 303);
        assert!(
            answer.location().starts_with("/kz/en/orders/"),
            "{}",
            answer.location()
        );
        assert!(answer.location().ends_with("?done=order-placed"));
        assert_eq!(answer.header("set-cookie"), "");
        assert_eq!(browser.get(answer.location()).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_bank_speaks_the_language_of_the_page_that_the_payer_came_from() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    for (language, dir, notice) in [
        ("ru", "ltr", "Это не настоящий банк"),
        ("en", "ltr", "Not a real bank"),
    ] {
        let (_, bank) = placed_in(&site, language).await;
        let page = site.browser().get(&bank).await.text();
        assert!(
            page.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\">")),
            "{page}"
        );
        assert!(page.contains(notice), "{page}");
        assert!(page.contains("₸"), "{page}");
    }
}

#[tokio::test]
async fn the_first_decision_stands() {
    on_both(async |site| {
        let (_, bank) = placed(site).await;
        let decide = async |verb: &str| {
            let answer = site
                .browser()
                .send(Request::post(format!("{bank}/{verb}")), Body::empty())
                .await;
            answer
                .location()
                .rsplit('=')
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        assert_eq!(decide("decline").await, "payment-declined");
        assert_eq!(decide("pay").await, "payment-declined");
    })
    .await;
}

#[tokio::test]
async fn a_payment_that_the_bank_does_not_know_is_404() {
    on_both(async |site| {
        for payment in ["0192f0c0-0000-7000-8000-000000000000", "x", "%FF"] {
            assert_eq!(
                site.browser()
                    .get(&format!("/testbank/{payment}"))
                    .await
                    .status,
                404
            );
            let post = Request::post(format!("/testbank/{payment}/pay"));
            assert_eq!(site.browser().send(post, Body::empty()).await.status, 404);
        }
    })
    .await;
}

#[tokio::test]
async fn a_shop_that_takes_real_money_has_no_test_bank() {
    let settings = Settings {
        test_bank: TestBank::Closed,
        ..Settings::default()
    };
    let site = Site::on(Engine::Sqlite, settings).await;
    assert_eq!(site.browser().get("/testbank/bank.css").await.status, 404);
}

#[tokio::test]
async fn a_bank_that_asks_its_payer_pays_when_she_confirms() {
    on_both(async |site| {
        let (mut browser, bank) = placed(site).await;
        let post = async |verb: &str| {
            let request = Request::post(format!("{bank}/{verb}"));
            site.browser().send(request, Body::empty()).await
        };
        let asked = post("challenge").await;
        assert_eq!((asked.status, asked.location()), (303, bank.as_str()));
        let page = site.browser().get(&bank).await.text();
        assert!(
            page.contains("Your bank asks you to confirm this payment."),
            "{page}"
        );
        let paid = post("pay").await;
        assert!(
            paid.location().ends_with("?done=order-placed"),
            "{}",
            paid.location()
        );
        assert_eq!(browser.get(paid.location()).await.status, 200);
        // Asked again after it is decided, nothing changes.
        post("challenge").await;
        assert!(!site.browser().get(&bank).await.text().contains("asks you"));
    })
    .await;
}

#[tokio::test]
async fn a_message_that_is_late_and_comes_again_pays_once() {
    on_both(async |site| {
        let (_, bank) = placed(site).await;
        let post = async |verb: &str| {
            let request = Request::post(format!("{bank}/{verb}"));
            site.browser().send(request, Body::empty()).await.status
        };
        // A message before there is anything to tell, the payment, and the message twice.
        for verb in ["tell", "pay/silently", "tell", "tell"] {
            assert_eq!(post(verb).await, 204, "{verb}");
        }
        let mut conn = site.shop.store().reader().await.unwrap();
        let order = &store::order::list(&mut conn, store::Page::new(1, 1))
            .await
            .unwrap()[0];
        assert_eq!(order.state, "paid");
        drop(conn);
        site.shop.assert_sound().await;
    })
    .await;
}
