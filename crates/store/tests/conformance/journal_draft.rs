use domain::ids::{JournalDraftId, UserId};
use domain::time::Timestamp;
use store::journal_draft::{self, JournalDraftRow};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{NOW, add_operator, id, later};

const THIS: JournalDraftId = JournalDraftId::from_uuid(uuid::Uuid::from_u128(1));

fn row(number: u128, created_at: Timestamp) -> JournalDraftRow {
    JournalDraftRow {
        id: id!(JournalDraftId, number),
        reason: "bank fee".into(),
        postings_json: "[]".into(),
        state: "draft".into(),
        author_id: id!(UserId, 1),
        approver_id: None,
        created_at,
        resolved_at: None,
    }
}

/// Has operator 1 write a draft, and hires operator 2.
async fn draft(conn: &mut Conn) {
    add_operator(conn, 1).await;
    add_operator(conn, 2).await;
    journal_draft::add(conn, &row(1, NOW)).await.unwrap();
}

#[tokio::test]
async fn the_author_of_a_draft_cannot_resolve_it() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        draft(&mut tx).await;
        for to in ["posted", "refused"] {
            let outcome = journal_draft::resolve(&mut tx, THIS, to, id!(UserId, 1), later(1)).await;
            assert_eq!(outcome.unwrap(), Moved::Refused);
        }
        let found = journal_draft::lookup(&mut tx, THIS).await.unwrap();
        assert_eq!(found, Some(row(1, NOW)));
    })
    .await;
}

#[tokio::test]
async fn another_operator_posts_a_draft() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        draft(&mut tx).await;
        let second = id!(UserId, 2);
        let outcome = journal_draft::resolve(&mut tx, THIS, "posted", second, later(1)).await;
        assert_eq!(outcome.unwrap(), Moved::Done);
        let mut posted = row(1, NOW);
        posted.state = "posted".into();
        posted.approver_id = Some(second);
        posted.resolved_at = Some(later(1));
        let found = journal_draft::lookup(&mut tx, THIS).await.unwrap();
        assert_eq!(found, Some(posted));
    })
    .await;
}

#[tokio::test]
async fn a_refused_draft_is_not_posted_later() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        draft(&mut tx).await;
        let (second, third) = (id!(UserId, 2), add_operator(&mut tx, 3).await);
        let refused = journal_draft::resolve(&mut tx, THIS, "refused", second, later(1)).await;
        assert_eq!(refused.unwrap(), Moved::Done);
        let posted = journal_draft::resolve(&mut tx, THIS, "posted", third, later(2)).await;
        assert_eq!(posted.unwrap(), Moved::Refused);
        let found = journal_draft::lookup(&mut tx, THIS).await.unwrap().unwrap();
        assert_eq!(
            (found.state.as_str(), found.approver_id),
            ("refused", Some(second))
        );
    })
    .await;
}

#[tokio::test]
async fn of_two_operators_at_the_same_moment_one_resolves_a_draft() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        draft(&mut tx).await;
        add_operator(&mut tx, 3).await;
        tx.commit().await.unwrap();
        let operators = [2, 3].map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                let by = id!(UserId, number);
                let outcome = journal_draft::resolve(&mut tx, THIS, "posted", by, NOW).await;
                tx.commit().await.unwrap();
                outcome.unwrap().is_done()
            })
        });
        let mut done = 0;
        for operator in operators {
            done += usize::from(operator.await.unwrap());
        }
        assert_eq!(done, 1);
    })
    .await;
}

#[tokio::test]
async fn the_newest_draft_comes_first_a_page_at_a_time() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        draft(&mut tx).await;
        let (second, third) = (row(2, later(2)), row(3, later(1)));
        journal_draft::add(&mut tx, &second).await.unwrap();
        journal_draft::add(&mut tx, &third).await.unwrap();
        let first_page = journal_draft::list_by_state(&mut tx, "draft", Page::new(1, 2)).await;
        assert_eq!(first_page.unwrap(), [second, third]);
        let second_page = journal_draft::list_by_state(&mut tx, "draft", Page::new(2, 2)).await;
        assert_eq!(second_page.unwrap(), [row(1, NOW)]);
    })
    .await;
}
