//! The client against the fake Stripe.

mod pages;
mod saved_cards;
#[path = "../support/mod.rs"]
mod support;
mod trouble;
mod webhooks;

use domain::money::{Currency, Money};
use payments::fake::FakeStripe;
use payments::stripe::{Capture, CheckoutStart, IntentStart, Stripe};

const NOW_S: i64 = 1_795_459_200;

const fn zloty(minor: i64) -> Money {
    Money::new(minor, Currency::PLN)
}

async fn shop() -> (FakeStripe, Stripe) {
    let fake = FakeStripe::start(|| NOW_S).await.expect("a port is free");
    let stripe = Stripe::new(fake.config()).expect("the settings are fine");
    (fake, stripe)
}

fn start(payment: &str) -> CheckoutStart {
    CheckoutStart {
        payment: payment.to_owned(),
        amount: zloty(3990),
        description: "Zamówienie 7F2K".to_owned(),
        success_url: "https://shop.example/paid?page={CHECKOUT_SESSION_ID}".to_owned(),
        cancel_url: "https://shop.example/checkout".to_owned(),
        capture: Capture::AtOnce,
        locale: Some("pl".to_owned()),
        expires_at_s: NOW_S + 3600,
    }
}

fn card(payment: &str, method: &str) -> IntentStart {
    IntentStart {
        payment: payment.to_owned(),
        amount: zloty(3990),
        capture: Capture::Manual,
        payment_method: Some(method.to_owned()),
    }
}
