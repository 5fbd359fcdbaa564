use domain::ids::UserId;
use domain::time::Timestamp;
use store::reference_row::{self, ReferenceRow};
use testing::with_both;

use crate::fixture::{NOW, later};

fn row(row_id: &str, version: i64, content: &str, changed_at: Timestamp) -> ReferenceRow {
    ReferenceRow {
        book: "rule".into(),
        row_id: row_id.into(),
        version,
        content: content.into(),
        reason: "because".into(),
        author_id: None,
        changed_at,
    }
}

#[tokio::test]
async fn of_each_row_the_newest_version_is_in_force_and_all_are_kept() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for (version, content, at) in [(1, "a", 1), (2, "b", 2), (10, "c", 10)] {
            let row = row("vat", version, content, later(at));
            reference_row::add(&mut tx, &row).await.unwrap();
        }
        reference_row::add(&mut tx, &row("duty", 1, "d", later(5)))
            .await
            .unwrap();
        let latest = reference_row::list_latest(&mut tx).await.unwrap();
        let contents: Vec<_> = latest.iter().map(|row| row.content.as_str()).collect();
        assert_eq!(contents, ["d", "c"]);
        let versions = reference_row::list_versions(&mut tx, "rule", "vat")
            .await
            .unwrap();
        let numbers: Vec<_> = versions.iter().map(|row| row.version).collect();
        assert_eq!(numbers, [10, 2, 1]);
        assert!(
            reference_row::list_versions(&mut tx, "method", "vat")
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(reference_row::count(&mut tx).await.unwrap(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_version_is_written_once_by_somebody_who_exists() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        reference_row::add(&mut tx, &row("vat", 1, "a", NOW))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let again = reference_row::add(&mut tx, &row("vat", 1, "b", NOW))
            .await
            .unwrap_err();
        assert!(again.is_conflict("reference_rows_pkey"), "{again:?}");
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        let by_nobody = ReferenceRow {
            author_id: Some(UserId::nil()),
            ..row("vat", 2, "b", NOW)
        };
        assert!(reference_row::add(&mut tx, &by_nobody).await.is_err());
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        assert!(
            reference_row::add(&mut tx, &row("vat", 0, "b", NOW))
                .await
                .is_err()
        );
    })
    .await;
}
