use domain::ids::AuditEntryId;
use domain::time::Timestamp;
use store::Page;
use store::audit_entry::{self, AuditEntryRow};
use testing::with_both;

use crate::fixture::{NOW, add_operator, id, later};

fn row(number: u128, at: Timestamp) -> AuditEntryRow {
    AuditEntryRow {
        id: id!(AuditEntryId, number),
        actor_id: None,
        action: "payout-approved".into(),
        subject: "payout 1".into(),
        detail_json: "{}".into(),
        at,
    }
}

#[tokio::test]
async fn the_newest_act_comes_first_a_page_at_a_time() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for (number, seconds) in [(1, 2), (2, 3), (3, 1)] {
            let act = row(number, later(seconds));
            audit_entry::add(&mut tx, &act).await.unwrap();
        }
        let first = audit_entry::list(&mut tx, Page::new(1, 2)).await.unwrap();
        assert_eq!(first, [row(2, later(3)), row(1, later(2))]);
        let second = audit_entry::list(&mut tx, Page::new(2, 2)).await.unwrap();
        assert_eq!(second, [row(3, later(1))]);
        assert_eq!(audit_entry::count(&mut tx).await.unwrap(), 3);
    })
    .await;
}

#[tokio::test]
async fn acts_of_the_same_moment_keep_the_order_of_their_ids() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in [2, 1, 3] {
            audit_entry::add(&mut tx, &row(number, NOW)).await.unwrap();
        }
        let all = audit_entry::list(&mut tx, Page::first(10)).await.unwrap();
        assert_eq!(all, [row(3, NOW), row(2, NOW), row(1, NOW)]);
    })
    .await;
}

#[tokio::test]
async fn an_act_reads_back_with_who_did_it() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let mut act = row(1, NOW);
        act.actor_id = Some(add_operator(&mut tx, 1).await);
        audit_entry::add(&mut tx, &act).await.unwrap();
        let all = audit_entry::list(&mut tx, Page::first(10)).await.unwrap();
        assert_eq!(all, [act]);
    })
    .await;
}

#[tokio::test]
async fn an_act_that_is_undone_is_not_written_down() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        audit_entry::add(&mut tx, &row(1, NOW)).await.unwrap();
        tx.rollback().await.unwrap();
        let mut reader = store.reader().await.unwrap();
        assert_eq!(audit_entry::count(&mut reader).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn an_act_is_not_written_over_by_another() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        audit_entry::add(&mut tx, &row(1, NOW)).await.unwrap();
        let error = audit_entry::add(&mut tx, &row(1, later(1)))
            .await
            .unwrap_err();
        assert!(error.is_conflict("audit_entries_pkey"), "{error:?}");
    })
    .await;
}
