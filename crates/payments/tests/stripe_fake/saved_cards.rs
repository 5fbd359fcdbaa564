//! Payments without the page, and refunds.

use domain::money::{Currency, Money};
use payments::fake::Card;
use payments::stripe::{Confirmation, IntentStatus, RefundStatus, StripeError};

use crate::{card, shop, start, zloty};

#[tokio::test]
async fn reserved_money_is_taken_in_part_and_refunded_in_part() {
    let (_fake, stripe) = shop().await;
    let intent = stripe
        .create_intent(&card("p-1", "pm_card_visa"))
        .await
        .expect("it starts");
    assert_eq!(intent.status, IntentStatus::RequiresConfirmation);
    let reserved = stripe
        .confirm_intent(&intent.id, &Confirmation::default(), "p-1-confirm")
        .await;
    let reserved = reserved.expect("the card is good");
    assert_eq!(reserved.status, IntentStatus::RequiresCapture);
    assert_eq!(reserved.amount_capturable, Some(zloty(3990)));
    let taken = stripe
        .capture_intent(&intent.id, Some(zloty(3000)), "p-1-capture")
        .await;
    let taken = taken.expect("it is reserved");
    assert_eq!(taken.received(), Ok(zloty(3000)));
    let refund = stripe
        .refund(&intent.id, zloty(1000), "r-1")
        .await
        .expect("it was taken");
    assert_eq!(
        (refund.status, refund.amount),
        (RefundStatus::Succeeded, zloty(1000))
    );
    assert_eq!(stripe.fetch_refund(&refund.id).await.as_ref(), Ok(&refund));
    let after = stripe.fetch_intent(&intent.id).await.expect("it is there");
    assert_eq!(after.amount_refunded, Some(zloty(1000)));

    let too_much = stripe.refund(&intent.id, zloty(2001), "r-2").await;
    assert!(
        matches!(too_much, Err(StripeError::Refused { .. })),
        "{too_much:?}"
    );
    let cancelled = stripe.cancel_intent(&intent.id, "p-1-cancel").await;
    assert!(
        matches!(cancelled, Err(StripeError::Refused { .. })),
        "{cancelled:?}"
    );
}

/// Stripe takes a number without a currency: 10.00 € would go back as 10.00 zł.
#[tokio::test]
async fn a_refund_in_another_currency_is_noticed() {
    let (fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let id = fake.pay(&page.id, Card::Good).expect("it is open");
    let refund = stripe
        .refund(&id, Money::new(1000, Currency::EUR), "r-1")
        .await;
    assert!(
        matches!(refund, Err(StripeError::Nonsense { .. })),
        "{refund:?}"
    );
}

#[tokio::test]
async fn a_declined_saved_card_and_one_with_a_question_are_told_apart() {
    let (_fake, stripe) = shop().await;
    let poor = "pm_card_visa_chargeDeclinedInsufficientFunds";
    let intent = stripe
        .create_intent(&card("p-1", poor))
        .await
        .expect("it starts");
    let told = stripe
        .confirm_intent(&intent.id, &Confirmation::default(), "c-1")
        .await;
    let Err(StripeError::Refused {
        status,
        code,
        decline_code,
        ..
    }) = told
    else {
        panic!("{told:?}");
    };
    assert_eq!(status, 402);
    assert_eq!(code.as_deref(), Some("card_declined"));
    assert_eq!(decline_code.as_deref(), Some("insufficient_funds"));

    let asked = card("p-2", "pm_card_threeDSecure2Required");
    let intent = stripe.create_intent(&asked).await.expect("it starts");
    let back = Confirmation {
        return_url: Some("https://shop.example/paid".to_owned()),
        ..Confirmation::default()
    };
    let asked = stripe
        .confirm_intent(&intent.id, &back, "c-2")
        .await
        .expect("it is asked");
    assert_eq!(asked.status, IntentStatus::RequiresAction);
    assert!(asked.redirect_url.is_some());
}
