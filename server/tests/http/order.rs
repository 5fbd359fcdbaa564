//! `/api/orders/{id}/…`

use services::payment::test_bank::{Decision, decide};

use crate::browser::Browser;
use crate::checkout::placed;
use crate::site::{Site, on_both};

/// The address of the order's page and of its forms.
pub struct Order {
    pub page: String,
    pub forms: String,
}

async fn order_of(browser: &mut Browser) -> Order {
    let list = browser.get("/kz/en/orders").await.text();
    let (_, rest) = list
        .split_once("href=\"/kz/en/orders/")
        .expect("there is an order");
    let id = rest.split('"').next().expect("an address ends").to_owned();
    Order {
        page: format!("/kz/en/orders/{id}"),
        forms: format!("/api/orders/{id}"),
    }
}

async fn send(browser: &mut Browser, order: &Order, verb: &str) -> crate::browser::Answer {
    browser
        .post(
            &format!("{}/{verb}", order.forms),
            &[("next", order.page.as_str())],
        )
        .await
}

pub async fn paid(site: &Site) -> (Browser, Order) {
    let (mut browser, bank) = placed(site).await;
    let payment = bank
        .rsplit('/')
        .next()
        .and_then(|id| id.parse().ok())
        .expect("the bank's page names the payment");
    decide(&site.shop, payment, Decision::Pay)
        .await
        .expect("the bank answers");
    let order = order_of(&mut browser).await;
    (browser, order)
}

#[tokio::test]
async fn a_cancelled_order_gives_the_goods_back() {
    on_both(async |site| {
        let (mut browser, _) = placed(site).await;
        let order = order_of(&mut browser).await;
        let answer = send(&mut browser, &order, "cancel").await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, format!("{}?done=order-cancelled", order.page).as_str())
        );
        assert_eq!(site.on_hand(site.mug.variant()).await, 5);
        assert_eq!(send(&mut browser, &order, "pay").await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn a_paid_order_is_cancelled_with_its_money() {
    on_both(async |site| {
        let (mut browser, order) = paid(site).await;
        assert_eq!(send(&mut browser, &order, "cancel").await.status, 303);
        assert_eq!(site.on_hand(site.mug.variant()).await, 5);
    })
    .await;
}

#[tokio::test]
async fn only_what_is_on_its_way_can_have_arrived() {
    on_both(async |site| {
        let (mut browser, order) = paid(site).await;
        assert_eq!(
            send(&mut browser, &order, "confirm-receipt").await.status,
            409
        );
        let mut seller = site.seller_browser("cups").await;
        crate::seller::ship_the_only_parcel(&mut seller).await;
        assert_eq!(send(&mut browser, &order, "cancel").await.status, 409);
        assert!(
            send(&mut browser, &order, "confirm-receipt")
                .await
                .location()
                .ends_with("?done=receipt-confirmed")
        );
        assert_eq!(
            send(&mut browser, &order, "confirm-receipt").await.status,
            303
        );
    })
    .await;
}

#[tokio::test]
async fn after_a_decline_the_order_can_be_paid_again() {
    on_both(async |site| {
        let (mut browser, bank) = placed(site).await;
        assert_eq!(
            browser
                .post(&format!("{bank}/decline"), &[("a", "b")])
                .await
                .status,
            303
        );
        let order = order_of(&mut browser).await;
        let again = send(&mut browser, &order, "pay").await;
        assert!(
            again.location().starts_with("/testbank/") && again.location() != bank,
            "{}",
            again.location()
        );
        assert_eq!(
            send(&mut browser, &order, "pay").await.location(),
            again.location()
        );
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_order_is_an_order_that_does_not_exist() {
    on_both(async |site| {
        let (mut browser, _) = placed(site).await;
        let order = order_of(&mut browser).await;
        for mut other in [
            site.browser(),
            site.buyer(1).await,
            site.seller_browser("cups").await,
        ] {
            for verb in ["cancel", "confirm-receipt", "pay"] {
                assert_eq!(send(&mut other, &order, verb).await.status, 404, "{verb}");
            }
            assert_eq!(other.get(&order.page).await.status, 404);
        }
    })
    .await;
}
