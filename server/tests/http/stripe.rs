//! Paying on Stripe's page, as a stand-in of our own shows it, and what it tells the shop unasked.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use domain::order::OrderState;
use payments::fake::{Card, Delivery, FakeStripe, Fault, Order, Verdict};
use services::jobs::run_due;
use services::shop::{CaptureTime, Settings, StripeSettings, TestBank};
use store::Engine;
use tokio::net::TcpListener;

use crate::browser::Browser;
use crate::checkout::{form, place};
use crate::site::Site;

const SECRET: &str = "whsec_new";

/// A shop that is paid through the stand-in, and the stand-in.
async fn shop(engine: Engine) -> (Site, FakeStripe) {
    shop_that_takes(engine, CaptureTime::AtOnce).await
}

async fn shop_that_takes(engine: Engine, capture: CaptureTime) -> (Site, FakeStripe) {
    let stripe = FakeStripe::start(|| testing::NOON_MS / 1000)
        .await
        .expect("a free port");
    let settings = Settings {
        test_bank: TestBank::Closed,
        capture,
        stripe: Some(StripeSettings {
            config: stripe.config(),
            // The old one is still there: one is being replaced by the other.
            webhook_secrets: ["whsec_old", SECRET]
                .map(|secret| store::Secret(secret.to_owned()))
                .to_vec(),
        }),
        ..Settings::default()
    };
    let site = Site::on(engine, settings).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    let router = site.router();
    tokio::spawn(async move { axum::serve(listener, router).await });
    stripe.send_webhooks(format!("http://{address}/webhooks/stripe"), SECRET);
    (site, stripe)
}

/// Orders two mugs: the browser, the order's page and the page to pay on.
async fn order(site: &Site) -> (Browser, String) {
    let mut browser = site.buyer(2).await;
    let form = form(&mut browser).await;
    let answer = place(&mut browser, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = answer.location().to_owned();
    assert!(page.starts_with("http://127.0.0.1:"), "{page}");
    let checkout = page.rsplit('/').next().expect("a number").to_owned();
    (browser, checkout)
}

/// Waits until the stand-in has delivered so many messages, then does what is due.
async fn hear(site: &Site, stripe: &FakeStripe, at_least: usize) {
    let patience = tokio::time::timeout(Duration::from_secs(20), async {
        while stripe.delivered().len() < at_least {
            tokio::task::yield_now().await;
        }
    });
    patience.await.expect("the messages come");
    assert_eq!(
        run_due(&site.shop).await.expect("the store answers").failed,
        0
    );
}

async fn state(site: &Site) -> OrderState {
    let mut conn = site.shop.store().reader().await.expect("the store answers");
    let page = store::Page::new(1, 1);
    let orders = store::order::list(&mut conn, page).await.expect("one");
    orders[0].state.parse().expect("a state")
}

#[tokio::test]
async fn a_card_pays_and_the_message_that_comes_twice_counts_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (site, stripe) = shop(engine).await;
        let (_, checkout) = order(&site).await;
        stripe.deliver(Delivery::Twice);
        stripe.pay(&checkout, Card::Good).expect("the page is open");
        hear(&site, &stripe, 2).await;
        assert_eq!(state(&site).await, OrderState::Paid);
        assert_eq!(stripe.intents(), 1);
        site.shop.assert_sound().await;
    }
}

#[tokio::test]
async fn messages_in_the_wrong_order_or_none_at_all_change_nothing() {
    let (site, stripe) = shop(Engine::Sqlite).await;
    let (_, checkout) = order(&site).await;
    stripe.deliver(Delivery::Held);
    stripe.pay(&checkout, Card::Good).expect("the page is open");
    stripe.release(Order::Reversed);
    hear(&site, &stripe, 1).await;
    assert_eq!(state(&site).await, OrderState::Paid);

    let (_, checkout) = order(&site).await;
    stripe.deliver(Delivery::Never);
    stripe.pay(&checkout, Card::Good).expect("the page is open");
    site.shop.clock.advance(Duration::from_secs(3 * 60));
    run_due(&site.shop).await.expect("the store answers");
    assert_eq!(
        state(&site).await,
        OrderState::Paid,
        "the shop asks by itself"
    );
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn a_declined_card_leaves_the_page_open_for_another() {
    let (site, stripe) = shop(Engine::Sqlite).await;
    let (_, checkout) = order(&site).await;
    stripe
        .pay(&checkout, Card::Declined("insufficient_funds"))
        .expect("the page is open");
    hear(&site, &stripe, 1).await;
    assert_eq!(state(&site).await, OrderState::AwaitingPayment);
    stripe.pay(&checkout, Card::Good).expect("the page is open");
    hear(&site, &stripe, 2).await;
    assert_eq!(state(&site).await, OrderState::Paid);
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn an_order_that_is_cancelled_is_paid_back_through_stripe() {
    let (site, stripe) = shop(Engine::Sqlite).await;
    let (mut browser, checkout) = order(&site).await;
    let intent = stripe.pay(&checkout, Card::Good).expect("the page is open");
    hear(&site, &stripe, 1).await;
    let mut conn = site.shop.store().reader().await.expect("the store answers");
    let page = store::Page::new(1, 1);
    let id = store::order::list(&mut conn, page).await.expect("one")[0].id;
    drop(conn);
    // The answer is lost on the way: the next round asks with the same key, and nothing goes back twice.
    stripe.fail_next(Fault::LoseAnswer);
    let next = format!("/kz/en/orders/{id}");
    let form = [("next", next.as_str())];
    let answer = browser
        .post(&format!("/api/orders/{id}/cancel"), &form)
        .await;
    assert_eq!(answer.status, 303);
    site.shop.clock.advance(Duration::from_secs(60));
    run_due(&site.shop).await.expect("the store answers");
    let client = payments::stripe::Stripe::new(stripe.config()).expect("a key");
    let intent = client.fetch_intent(&intent).await.expect("it is known");
    assert_eq!(intent.amount_refunded, Some(intent.amount));
    assert_eq!(state(&site).await, OrderState::Cancelled);
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn a_chargeback_is_opened_and_decided_by_messages() {
    let (site, stripe) = shop(Engine::Sqlite).await;
    let (_, checkout) = order(&site).await;
    let intent = stripe.pay(&checkout, Card::Good).expect("the page is open");
    hear(&site, &stripe, 1).await;
    let before = stripe.delivered().len();
    let dispute = stripe.charge_back(&intent).expect("it was paid");
    hear(&site, &stripe, before + 1).await;
    site.shop.assert_sound().await;
    stripe.decide(&dispute, Verdict::Lost).expect("it is open");
    hear(&site, &stripe, before + 2).await;
    assert_eq!(state(&site).await, OrderState::Refunded);
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn what_is_not_signed_is_refused() {
    let (site, stripe) = shop(Engine::Sqlite).await;
    let mut browser = site.browser();
    let body = r#"{"id":"evt_1","type":"payment_intent.succeeded","created":1,"data":{"object":{"id":"pi_1"}}}"#;
    let now = testing::NOON_MS / 1000;
    let signed = |secret, at| payments::stripe::webhook::sign(body.as_bytes(), secret, at);
    for signature in [
        String::new(),
        "t=1,v1=00".to_owned(),
        signed("whsec_other", now),
        signed(SECRET, now - 301),
    ] {
        let request = Request::post("/webhooks/stripe").header("stripe-signature", signature);
        assert_eq!(browser.send(request, Body::from(body)).await.status, 400);
    }
    let request = Request::post("/webhooks/stripe").header("stripe-signature", signed(SECRET, now));
    assert_eq!(browser.send(request, Body::from(body)).await.status, 200);
    run_due(&site.shop).await.expect("the store answers");
    assert_eq!(stripe.intents(), 0, "nothing was believed");

    let closed = crate::site::on_sqlite().await;
    let request = Request::post("/webhooks/stripe").header("stripe-signature", signed(SECRET, now));
    let answer = closed.browser().send(request, Body::from(body)).await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn a_card_is_set_aside_with_the_order_and_charged_with_the_parcel() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (site, stripe) = shop_that_takes(engine, CaptureTime::OnDispatch).await;
        let (_, checkout) = order(&site).await;
        stripe.pay(&checkout, Card::Good).expect("the page is open");
        hear(&site, &stripe, 1).await;
        assert_eq!(state(&site).await, OrderState::Paid);
        assert_eq!(payment_state(&site).await, "authorised");
        let mut seller = crate::payout::seller(&site).await;
        crate::seller::ship_the_only_parcel(&mut seller).await;
        assert_eq!(payment_state(&site).await, "captured");
        assert_eq!(state(&site).await, OrderState::Shipped);
        site.shop.assert_sound().await;
    }
}

#[tokio::test]
async fn an_order_that_is_called_off_before_dispatch_frees_the_card() {
    let (site, stripe) = shop_that_takes(Engine::Sqlite, CaptureTime::OnDispatch).await;
    let (mut browser, checkout) = order(&site).await;
    stripe.pay(&checkout, Card::Good).expect("the page is open");
    hear(&site, &stripe, 1).await;
    let mut conn = site.shop.store().reader().await.unwrap();
    let page = store::Page::new(1, 1);
    let id = store::order::list(&mut conn, page).await.unwrap()[0].id;
    drop(conn);
    let cancel = format!("/api/orders/{id}/cancel");
    let cancelled = browser.post::<&str>(&cancel, &[]).await;
    assert_eq!(cancelled.status, 303, "{}", cancelled.text());
    assert_eq!(state(&site).await, OrderState::Cancelled);
    assert_eq!(payment_state(&site).await, "refunded");
    let ran = run_due(&site.shop).await.unwrap();
    assert_eq!((ran.failed, ran.put_off), (0, 0), "the provider was told");
    site.shop.assert_sound().await;
}

async fn payment_state(site: &Site) -> String {
    let mut conn = site.shop.store().reader().await.expect("the store answers");
    let page = store::Page::new(1, 1);
    let orders = store::order::list(&mut conn, page).await.expect("one");
    let rows = store::payment::list_by_order(&mut conn, orders[0].id).await;
    rows.expect("the store answers")[0].state.clone()
}
