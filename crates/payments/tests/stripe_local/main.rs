//! The client against `localstripe`, a stand-in for Stripe that we did not write: it knows Stripe's names of fields and
//! statuses from elsewhere than we do.
//!
//! **Deliberately absent:** Checkout pages, idempotency keys, chargebacks and `amount_received`, which `localstripe` has
//! not; those are tested on the fake only.

mod program;
#[path = "../support/mod.rs"]
mod support;

use domain::money::{Currency, Money};
use payments::stripe::{
    Capture, Confirmation, Intent, IntentStart, IntentStatus, RefundStatus, StripeError,
};
use program::LocalStripe;
use support::Inbox;

const fn euro(cents: i64) -> Money {
    Money::new(cents, Currency::EUR)
}

async fn started(local: &LocalStripe, method: &str, capture: Capture) -> Intent {
    let start = IntentStart {
        payment: "p-1".to_owned(),
        amount: euro(3990),
        capture,
        payment_method: Some(method.to_owned()),
    };
    let intent = local.stripe.create_intent(&start).await.expect("it starts");
    assert_eq!(intent.status, IntentStatus::RequiresConfirmation);
    assert_eq!(intent.amount, euro(3990));
    intent
}

async fn confirmed(local: &LocalStripe, intent: &Intent) -> Result<Intent, StripeError> {
    let confirmation = Confirmation::default();
    let confirmed = local
        .stripe
        .confirm_intent(&intent.id, &confirmation, "p-1-confirm");
    confirmed.await
}

/// A card by its number; the numbers are Stripe's own for tests.
async fn card(local: &LocalStripe, number: &str) -> String {
    let form = format!(
        "type=card&card[number]={number}&card[exp_month]=12&card[exp_year]=2030&card[cvc]=123"
    );
    let card = local.post("/v1/payment_methods", &form).await;
    card["id"].as_str().expect("a card").to_owned()
}

#[tokio::test]
async fn a_payment_is_reserved_taken_in_part_and_refunded_in_part() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    let stripe = &local.stripe;
    let intent = started(&local, "pm_card_visa", Capture::Manual).await;
    let reserved = confirmed(&local, &intent).await.expect("the card is good");
    assert_eq!(reserved.status, IntentStatus::RequiresCapture);
    let taken = stripe
        .capture_intent(&intent.id, Some(euro(3000)), "p-1-capture")
        .await;
    let taken = taken.expect("it is reserved");
    assert_eq!(taken.status, IntentStatus::Succeeded);
    assert_eq!(taken.payment.as_deref(), Some("p-1"));
    assert!(
        taken
            .latest_charge
            .is_some_and(|charge| charge.starts_with("ch_"))
    );
    // It has no `amount_received`, and what it does not say must not be taken for paid.
    assert!(matches!(
        stripe
            .fetch_intent(&intent.id)
            .await
            .expect("there")
            .received(),
        Err(StripeError::Nonsense { .. })
    ));

    let refund = stripe
        .refund(&intent.id, euro(1000), "r-1")
        .await
        .expect("it was taken");
    assert_eq!(
        (refund.status, refund.amount),
        (RefundStatus::Succeeded, euro(1000))
    );
    assert_eq!(refund.payment_intent.as_ref(), Some(&intent.id));
    assert_eq!(stripe.fetch_refund(&refund.id).await, Ok(refund));
    // It writes what was not taken as a refund too: 9.90 of the capture and 10.00 of the refund.
    let after = stripe.fetch_intent(&intent.id).await.expect("it is there");
    assert_eq!(after.amount_refunded, Some(euro(1990)));
}

#[tokio::test]
async fn a_payment_at_once_is_told_by_a_webhook_and_in_the_list() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    let inbox = Inbox::start().await;
    let hook = format!("url={}&secret=whsec_local", inbox.url);
    local.post("/_config/webhooks/shop", &hook).await;
    let intent = started(&local, "pm_card_visa", Capture::AtOnce).await;
    let paid = confirmed(&local, &intent).await.expect("the card is good");
    assert_eq!(paid.status, IntentStatus::Succeeded);

    let list = local.stripe.list_events(0, None).await.expect("a list");
    let listed = list.events.first().expect("it was told");
    assert_eq!(listed.kind, "payment_intent.succeeded");
    assert_eq!(listed.payment.as_deref(), Some("p-1"));
    let events = inbox
        .events(1, &["whsec_next", "whsec_local"], listed.created_s)
        .await;
    assert_eq!(&events[0], listed);
    assert_eq!(events[0].payment_intent, Some(intent.id));
}

#[tokio::test]
async fn a_card_of_3_d_secure_waits_for_the_shopper() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    let method = card(&local, "4000002500003155").await;
    let intent = started(&local, &method, Capture::AtOnce).await;
    let asked = confirmed(&local, &intent).await.expect("the bank asks");
    assert_eq!(asked.status, IntentStatus::RequiresAction);
    assert_eq!(asked.latest_charge, None);
    let path = format!("/v1/payment_intents/{}", intent.id);
    let whole = local.get(&path).await.expect("it is there");
    let secret = whole["client_secret"].as_str().expect("a secret");
    let answer = format!("success=true&client_secret={secret}");
    local.post(&format!("{path}/_authenticate"), &answer).await;
    let paid = local
        .stripe
        .fetch_intent(&intent.id)
        .await
        .expect("it is there");
    assert_eq!(paid.status, IntentStatus::Succeeded);
}

#[tokio::test]
async fn a_declined_card_is_a_refusal_with_its_reason() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    let intent = started(&local, "pm_card_chargeCustomerFail", Capture::AtOnce).await;
    let told = confirmed(&local, &intent)
        .await
        .expect_err("the bank says no");
    let StripeError::Refused { status, code, .. } = told else {
        panic!("{told:?}");
    };
    assert_eq!((status, code.as_deref()), (402, Some("card_declined")));
    let after = local
        .stripe
        .fetch_intent(&intent.id)
        .await
        .expect("it is there");
    assert_eq!(after.status, IntentStatus::RequiresPaymentMethod);
    assert_eq!(after.last_error_code.as_deref(), Some("card_declined"));
    let refund = local.stripe.refund(&intent.id, euro(1), "r-1").await;
    assert!(
        matches!(refund, Err(StripeError::Refused { status: 400, .. })),
        "{refund:?}"
    );
}

#[tokio::test]
async fn a_payment_is_given_up_before_it_is_taken() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    let intent = started(&local, "pm_card_visa", Capture::Manual).await;
    confirmed(&local, &intent).await.expect("the card is good");
    let gone = local
        .stripe
        .cancel_intent(&intent.id, "p-1-cancel")
        .await
        .expect("it is reserved");
    assert_eq!(gone.status, IntentStatus::Canceled);
    let again = local.stripe.cancel_intent(&intent.id, "p-1-cancel-2").await;
    assert!(
        matches!(again, Err(StripeError::Refused { .. })),
        "{again:?}"
    );
}

#[tokio::test]
async fn what_is_not_there_is_unknown() {
    let Some(local) = LocalStripe::start().await else {
        return;
    };
    assert_eq!(
        local.stripe.fetch_intent("pi_none").await,
        Err(StripeError::Unknown)
    );
    assert_eq!(
        local.stripe.fetch_refund("re_none").await,
        Err(StripeError::Unknown)
    );
    let page = local.stripe.fetch_checkout("cs_none").await;
    assert_eq!(page, Err(StripeError::Unknown));
}
