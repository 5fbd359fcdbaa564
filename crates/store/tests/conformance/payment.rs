use domain::ids::{OrderId, PaymentId};
use domain::money::{Currency, Money};
use store::{Moved, payment};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, shop_with_order};

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
