use domain::ids::{OrderId, PaymentId};
use domain::money::{Currency, Money};
use store::payment::PaymentRow;
use store::{Conn, Moved, payment};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, shop_with_order};

/// An attempt to pay 3,000.00 KZT.
pub fn row(number: u128, order: u128) -> PaymentRow {
    PaymentRow {
        id: id!(PaymentId, number),
        order_id: id!(OrderId, order),
        provider: "testbank".into(),
        state: "pending".into(),
        amount: kzt(300_000),
        currency: Currency::KZT,
        provider_ref: Some(format!("tb-{number}")),
        created_at: NOW,
        updated_at: NOW,
        captured: kzt(0),
        authorised_until: None,
    }
}

async fn begun(conn: &mut Conn) {
    payment::add(conn, &fixture::payment(1, 1))
        .await
        .expect("a payment");
}

async fn found(conn: &mut Conn) -> PaymentRow {
    let row = payment::lookup(conn, id!(PaymentId, 1)).await;
    row.expect("the store answers").expect("the payment")
}

#[tokio::test]
async fn of_two_captures_at_the_same_moment_one_counts() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        payment::add(&mut tx, &fixture::payment(2, 1))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let captures = [1, 2].map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                match payment::capture_once(&mut tx, id!(PaymentId, number), kzt(300_000), NOW)
                    .await
                {
                    Ok(moved) => {
                        tx.commit().await.unwrap();
                        moved.is_done()
                    }
                    Err(error) => {
                        assert!(error.is_conflict("payments_order_id_key"), "{error:?}");
                        false
                    }
                }
            })
        });
        let mut captured = 0;
        for capture in captures {
            captured += usize::from(capture.await.unwrap());
        }
        assert_eq!(captured, 1);
        let mut reader = store.reader().await.unwrap();
        assert!(
            payment::find_captured(&mut reader, id!(OrderId, 1))
                .await
                .unwrap()
                .is_some()
        );
    })
    .await;
}

#[tokio::test]
async fn a_capture_of_another_amount_or_currency_is_refused() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        let this = id!(PaymentId, 1);
        let pln = Money::new(300_000, Currency::PLN);
        assert_eq!(
            payment::capture_once(&mut tx, this, kzt(299_999), NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(
            payment::capture_once(&mut tx, this, pln, NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(
            payment::capture_once(&mut tx, this, kzt(300_000), NOW)
                .await
                .unwrap(),
            Moved::Done
        );
        assert_eq!(
            payment::capture_once(&mut tx, this, kzt(300_000), NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
    })
    .await;
}

#[tokio::test]
async fn a_declined_payment_is_never_captured_and_only_a_captured_one_refunded() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        payment::add(&mut tx, &fixture::payment(2, 1))
            .await
            .unwrap();
        let (first, second) = (id!(PaymentId, 1), id!(PaymentId, 2));
        assert!(
            payment::decline(&mut tx, first, NOW)
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            payment::capture_once(&mut tx, first, kzt(300_000), NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(
            payment::refund(&mut tx, second, NOW).await.unwrap(),
            Moved::Refused
        );
        assert!(
            payment::capture_once(&mut tx, second, kzt(300_000), NOW)
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            payment::refund(&mut tx, second, NOW)
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            payment::refund(&mut tx, second, NOW).await.unwrap(),
            Moved::Refused
        );
    })
    .await;
}

#[tokio::test]
async fn a_providers_number_stands_for_one_payment() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        let mut twin = fixture::payment(2, 1);
        twin.provider_ref = Some("tb-1".into());
        let error = payment::add(&mut tx, &twin).await.unwrap_err();
        assert!(
            error.is_conflict("payments_provider_provider_ref_key"),
            "{error:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_promise_counts_for_its_order_until_when_it_was_given() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let this = id!(PaymentId, 1);
        let until = Some(fixture::later(60));
        let promised = payment::authorise_once(&mut tx, this, kzt(300_000), NOW, until).await;
        assert_eq!(promised.unwrap(), Moved::Done);
        let row = found(&mut tx).await;
        assert_eq!(
            (row.state.as_str(), row.authorised_until),
            ("authorised", until)
        );
        let counts = payment::find_captured(&mut tx, id!(OrderId, 1))
            .await
            .unwrap();
        assert_eq!(counts.map(|row| row.id), Some(this));
    })
    .await;
}

#[tokio::test]
async fn a_promise_of_another_amount_is_refused() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let this = id!(PaymentId, 1);
        let less = payment::authorise_once(&mut tx, this, kzt(299_999), NOW, None).await;
        assert_eq!(less.unwrap(), Moved::Refused);
    })
    .await;
}

#[tokio::test]
async fn an_order_that_is_promised_cannot_be_captured_besides() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        payment::add(&mut tx, &fixture::payment(2, 1))
            .await
            .unwrap();
        let first = payment::authorise_once(&mut tx, id!(PaymentId, 1), kzt(300_000), NOW, None);
        assert_eq!(first.await.unwrap(), Moved::Done);
        let second = payment::capture_once(&mut tx, id!(PaymentId, 2), kzt(300_000), NOW).await;
        assert_eq!(second.unwrap(), Moved::Refused);
    })
    .await;
}

#[tokio::test]
async fn what_is_promised_is_taken_in_two_steps_and_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let this = id!(PaymentId, 1);
        let early = payment::begin_capture(&mut tx, this, kzt(1), NOW).await;
        assert_eq!(early.unwrap(), Moved::Refused, "nothing is promised");
        let promised = payment::authorise_once(&mut tx, this, kzt(300_000), NOW, None).await;
        assert_eq!(promised.unwrap(), Moved::Done);
        for expected in [Moved::Done, Moved::Refused] {
            let begun = payment::begin_capture(&mut tx, this, kzt(200_000), NOW).await;
            assert_eq!(begun.unwrap(), expected);
        }
        for expected in [Moved::Done, Moved::Refused] {
            assert_eq!(
                payment::finish_capture(&mut tx, this, NOW).await.unwrap(),
                expected
            );
        }
        let row = found(&mut tx).await;
        assert_eq!(
            (row.state.as_str(), row.captured),
            ("captured", kzt(200_000))
        );
    })
    .await;
}

#[tokio::test]
async fn what_will_not_come_is_promised_again_and_nothing_is_taken() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let this = id!(PaymentId, 1);
        let promised = payment::authorise_once(&mut tx, this, kzt(300_000), NOW, None).await;
        assert_eq!(promised.unwrap(), Moved::Done);
        let begun = payment::begin_capture(&mut tx, this, kzt(300_000), NOW).await;
        assert_eq!(begun.unwrap(), Moved::Done);
        assert_eq!(
            payment::give_capture_up(&mut tx, this, NOW).await.unwrap(),
            Moved::Done
        );
        let row = found(&mut tx).await;
        assert_eq!((row.state.as_str(), row.captured), ("authorised", kzt(0)));
    })
    .await;
}

#[tokio::test]
async fn a_promise_is_to_be_taken_when_it_ends_soon_and_cash_never() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let this = id!(PaymentId, 1);
        let ends = fixture::later(60);
        let promised = payment::authorise_once(&mut tx, this, kzt(300_000), NOW, Some(ends)).await;
        assert_eq!(promised.unwrap(), Moved::Done);
        for (moment, count) in [(fixture::later(59), 0), (ends, 1)] {
            let due = payment::list_to_capture(&mut tx, moment, NOW, 10)
                .await
                .unwrap();
            assert_eq!(due.len(), count);
        }
        let taken = payment::begin_capture(&mut tx, this, kzt(300_000), NOW).await;
        assert_eq!(taken.unwrap(), Moved::Done);
        let left = payment::list_to_capture(&mut tx, NOW, NOW, 10)
            .await
            .unwrap();
        assert_eq!(left.len(), 1, "somebody began to take it and is silent");
    })
    .await;
}

#[test]
fn the_payment_that_counts_has_come_or_is_promised() {
    for (state, counts) in [
        ("pending", false),
        ("declined", false),
        ("authorised", true),
        ("capturing", true),
        ("captured", true),
        ("refunded", true),
    ] {
        let mut row = fixture::payment(1, 1);
        row.state = state.into();
        assert_eq!(row.counts(), counts, "{state}");
    }
}
