use store::idempotency::{self, Claim};
use testing::with_both;

use crate::fixture::{NOW, later};

#[tokio::test]
async fn a_repeated_request_gets_the_first_answer() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                .await
                .unwrap(),
            Claim::New
        );
        assert!(
            idempotency::answer(&mut tx, "orders", "k", "{\"id\":1}")
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let again = idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
            .await
            .unwrap();
        assert_eq!(
            again,
            Claim::Answered {
                answer_json: "{\"id\":1}".into()
            }
        );
        assert!(
            !idempotency::answer(&mut tx, "orders", "k", "{}")
                .await
                .unwrap()
                .is_done()
        );
    })
    .await;
}

#[tokio::test]
async fn the_same_key_with_another_body_is_a_mismatch_and_another_scope_is_another_key() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                .await
                .unwrap(),
            Claim::New
        );
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[2], NOW)
                .await
                .unwrap(),
            Claim::Mismatch
        );
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                .await
                .unwrap(),
            Claim::InProgress
        );
        assert_eq!(
            idempotency::claim(&mut tx, "refunds", "k", &[2], NOW)
                .await
                .unwrap(),
            Claim::New
        );
    })
    .await;
}

#[tokio::test]
async fn of_many_equal_requests_at_once_one_is_new_and_all_others_get_its_answer() {
    with_both(async |store| {
        let requests: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut tx = store.begin().await.unwrap();
                    let claim = idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                        .await
                        .unwrap();
                    if claim == Claim::New {
                        assert!(
                            idempotency::answer(&mut tx, "orders", "k", "{}")
                                .await
                                .unwrap()
                                .is_done()
                        );
                    }
                    tx.commit().await.unwrap();
                    claim
                })
            })
            .collect();
        let mut new = 0;
        for request in requests {
            match request.await.unwrap() {
                Claim::New => new += 1,
                other => assert_eq!(
                    other,
                    Claim::Answered {
                        answer_json: "{}".into()
                    }
                ),
            }
        }
        assert_eq!(new, 1);
    })
    .await;
}

#[tokio::test]
async fn a_key_is_forgotten_after_its_time_and_freed_only_without_answer() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                .await
                .unwrap(),
            Claim::New
        );
        assert!(
            idempotency::remove(&mut tx, "orders", "k")
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[1], NOW)
                .await
                .unwrap(),
            Claim::New
        );
        assert!(
            idempotency::answer(&mut tx, "orders", "k", "{}")
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            !idempotency::remove(&mut tx, "orders", "k")
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            idempotency::remove_before(&mut tx, later(86_400))
                .await
                .unwrap(),
            1
        );
        assert_eq!(
            idempotency::claim(&mut tx, "orders", "k", &[2], NOW)
                .await
                .unwrap(),
            Claim::New
        );
    })
    .await;
}
