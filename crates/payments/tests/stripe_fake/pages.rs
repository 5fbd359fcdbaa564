//! What happens on Stripe's page.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::money::{Currency, Money};
use payments::fake::{Answer, Card, FakeError, FakeStripe};
use payments::stripe::{CheckoutStart, CheckoutStatus, IntentStatus, Stripe, StripeError};

use crate::{NOW_S, shop, start, zloty};

#[tokio::test]
async fn a_payment_on_stripes_page_is_found_by_asking() {
    let (fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let open = stripe.fetch_checkout(&page.id).await.expect("it is there");
    assert_eq!(open.status, CheckoutStatus::Open);
    assert_eq!(open.payment_intent, None);
    assert_eq!(open.url.as_deref(), Some(page.url.as_str()));

    fake.pay(&page.id, Card::Good).expect("the page is open");
    let done = stripe.fetch_checkout(&page.id).await.expect("it is there");
    assert_eq!(done.status, CheckoutStatus::Complete);
    assert_eq!(done.payment.as_deref(), Some("p-1"));
    assert_eq!(done.amount, zloty(3990));
    let id = done.payment_intent.expect("somebody paid");
    let intent = stripe.fetch_intent(&id).await.expect("it is there");
    assert_eq!(intent.status, IntentStatus::Succeeded);
    assert_eq!(intent.received(), Ok(zloty(3990)));
    assert_eq!(intent.payment.as_deref(), Some("p-1"));
}

#[tokio::test]
async fn yen_are_charged_one_by_one_and_ariary_whole() {
    let (fake, stripe) = shop().await;
    for amount in [
        Money::new(3990, Currency::JPY),
        Money::new(399_000, Currency::MGA),
    ] {
        let page = CheckoutStart {
            amount,
            ..start(amount.currency.code())
        };
        let page = stripe.create_checkout(&page).await.expect("it opens");
        let id = fake.pay(&page.id, Card::Good).expect("the page is open");
        let intent = stripe.fetch_intent(&id).await.expect("it is there");
        assert_eq!(intent.received(), Ok(amount));
    }
    let none = CheckoutStart {
        amount: zloty(0),
        ..start("p-0")
    };
    assert!(matches!(
        stripe.create_checkout(&none).await,
        Err(StripeError::Amount(_))
    ));
}

#[tokio::test]
async fn a_declined_card_leaves_the_page_open_for_another() {
    let (fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let id = fake
        .pay(&page.id, Card::Declined("insufficient_funds"))
        .expect("it is open");
    let intent = stripe.fetch_intent(&id).await.expect("it is there");
    assert_eq!(intent.status, IntentStatus::RequiresPaymentMethod);
    assert_eq!(intent.last_error_code.as_deref(), Some("card_declined"));
    assert_eq!(
        intent.last_decline_code.as_deref(),
        Some("insufficient_funds")
    );
    assert_eq!(fake.pay(&page.id, Card::Good), Ok(id.clone()));
    let intent = stripe.fetch_intent(&id).await.expect("it is there");
    assert_eq!(intent.status, IntentStatus::Succeeded);
    assert_eq!(intent.last_error_code, None);
}

#[tokio::test]
async fn a_bank_that_asks_is_answered_before_anything_is_paid() {
    let (fake, stripe) = shop().await;
    for (answer, status) in [
        (Answer::Passed, IntentStatus::Succeeded),
        (Answer::Failed, IntentStatus::RequiresPaymentMethod),
    ] {
        let page = stripe
            .create_checkout(&start(&format!("{answer:?}")))
            .await
            .expect("it opens");
        let id = fake.pay(&page.id, Card::Challenged).expect("it is open");
        let asked = stripe.fetch_intent(&id).await.expect("it is there");
        assert_eq!(asked.status, IntentStatus::RequiresAction);
        assert!(
            asked
                .redirect_url
                .is_some_and(|url| url.starts_with("http"))
        );
        assert_eq!(asked.amount_received, Some(zloty(0)));
        fake.answer_challenge(&id, answer).expect("it was asked");
        let answered = stripe.fetch_intent(&id).await.expect("it is there");
        assert_eq!(answered.status, status);
    }
}

#[tokio::test]
async fn a_slow_payment_is_not_paid_before_it_arrives() {
    let (fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let id = fake.pay(&page.id, Card::Slow).expect("it is open");
    let state = stripe.fetch_checkout(&page.id).await.expect("it is there");
    assert_eq!(state.status, CheckoutStatus::Complete);
    let waiting = stripe.fetch_intent(&id).await.expect("it is there");
    assert_eq!(waiting.status, IntentStatus::Processing);
    assert_eq!(waiting.received(), Ok(zloty(0)));
    fake.settle(&id, Answer::Passed).expect("it was on its way");
    let there = stripe.fetch_intent(&id).await.expect("it is there");
    assert_eq!(there.received(), Ok(zloty(3990)));
}

#[tokio::test]
async fn a_page_that_was_left_cannot_be_paid() {
    let clock = Arc::new(AtomicI64::new(NOW_S));
    let hands = Arc::clone(&clock);
    let fake = FakeStripe::start(move || hands.load(Ordering::SeqCst))
        .await
        .expect("a port is free");
    let stripe = Stripe::new(fake.config()).expect("the settings are fine");
    let closed = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let forgotten = stripe
        .create_checkout(&start("p-2"))
        .await
        .expect("it opens");
    let state = stripe
        .expire_checkout(&closed.id, "p-1-expire")
        .await
        .expect("it closes");
    assert_eq!(state.status, CheckoutStatus::Expired);
    clock.store(NOW_S + 3600, Ordering::SeqCst);
    for page in [closed, forgotten] {
        let paid = fake.pay(&page.id, Card::Good);
        assert!(matches!(paid, Err(FakeError::State { .. })), "{paid:?}");
        let state = stripe.fetch_checkout(&page.id).await.expect("it is there");
        assert_eq!(
            (state.status, state.payment_intent),
            (CheckoutStatus::Expired, None)
        );
    }
}

/// The page that a story in a browser sees: forms and redirects, no script.
#[tokio::test]
async fn the_page_is_paid_with_a_plain_form() {
    let (_fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let browser = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none());
    let browser = browser.build().expect("a client");
    let seen = browser
        .get(&page.url)
        .send()
        .await
        .expect("a page")
        .text()
        .await
        .expect("text");
    assert!(
        seen.contains("Zamówienie 7F2K") && seen.contains("3990 pln"),
        "{seen}"
    );
    let press = async |url: String, button: &str| {
        let sent = browser
            .post(url)
            .body(format!("press={button}"))
            .send()
            .await
            .expect("an answer");
        let to = sent.headers().get("location").expect("a redirect").to_str();
        to.expect("an address").to_owned()
    };
    let again = press(page.url.clone(), "declined").await;
    assert_eq!(again, page.url);
    let question = press(again, "challenged").await;
    let origin = page
        .url
        .split("/pay/")
        .next()
        .expect("an origin")
        .to_owned();
    let back = press(format!("{origin}{question}"), "yes").await;
    assert_eq!(back, format!("https://shop.example/paid?page={}", page.id));
    let state = stripe.fetch_checkout(&page.id).await.expect("it is there");
    assert_eq!(state.status, CheckoutStatus::Complete);
}
