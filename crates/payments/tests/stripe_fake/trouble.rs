//! What goes wrong on the way.

use std::time::Duration;

use payments::fake::Fault;
use payments::stripe::{IntentStart, Stripe, StripeConfig, StripeError};

use crate::{card, shop, zloty};

#[tokio::test]
async fn the_same_key_is_one_payment_however_often_the_answer_is_lost() {
    let (fake, stripe) = shop().await;
    for fault in [Fault::LoseAnswer, Fault::Status(500), Fault::Status(429)] {
        fake.fail_next(fault);
        let told = stripe
            .create_intent(&card("p-1", "pm_card_visa"))
            .await
            .expect_err("it is lost");
        assert!(told.may_be_retried(), "{told:?}");
    }
    let first = stripe
        .create_intent(&card("p-1", "pm_card_visa"))
        .await
        .expect("it starts");
    let again = stripe
        .create_intent(&card("p-1", "pm_card_visa"))
        .await
        .expect("it starts");
    assert_eq!(first, again);
    assert_eq!(fake.intents(), 1);

    let other = IntentStart {
        amount: zloty(4000),
        ..card("p-1", "pm_card_visa")
    };
    assert_eq!(
        stripe.create_intent(&other).await,
        Err(StripeError::KeyReused)
    );
    assert_eq!(fake.calls(), 6);
}

#[tokio::test]
async fn a_stripe_that_hangs_or_is_gone_is_away_and_not_a_refusal() {
    let (fake, _) = shop().await;
    let mut impatient = fake.config();
    impatient.answer_within = Duration::from_millis(200);
    let stripe = Stripe::new(impatient).expect("the settings are fine");
    fake.fail_next(Fault::Hang);
    let told = stripe.fetch_intent("pi_1").await.expect_err("it hangs");
    assert!(told.may_be_retried(), "{told:?}");
    fake.fail_next(Fault::Slow(Duration::from_millis(1)));
    assert_eq!(stripe.fetch_intent("pi_1").await, Err(StripeError::Unknown));

    let config = StripeConfig::new("http://127.0.0.1:1", "sk_test_1");
    let gone = Stripe::new(config).expect("the settings are fine");
    let told = gone
        .fetch_intent("pi_1")
        .await
        .expect_err("nobody is there");
    assert!(told.may_be_retried(), "{told:?}");
}

#[tokio::test]
async fn a_wrong_key_is_refused_without_repeating_it() {
    let (fake, _) = shop().await;
    let config = StripeConfig::new(fake.api_base(), "rk_test_stranger");
    let stripe = Stripe::new(config).expect("the settings are fine");
    let told = stripe
        .fetch_intent("pi_1")
        .await
        .expect_err("the key is wrong");
    assert!(
        matches!(told, StripeError::Refused { status: 401, .. }),
        "{told:?}"
    );
    assert!(!format!("{told} {told:?}").contains("stranger"));
}
