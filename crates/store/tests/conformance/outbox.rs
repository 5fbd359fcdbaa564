use std::collections::BTreeSet;

use domain::ids::JobId;
use store::outbox::{self, JobRow};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{NOW, id, later};

fn job(number: u128) -> JobRow {
    JobRow {
        id: id!(JobId, number),
        kind: "mail".into(),
        body_json: "{}".into(),
        state: "queued".into(),
        run_after: NOW,
        attempts: 0,
        last_error: None,
        claimed_until: None,
        created_at: NOW,
    }
}

#[tokio::test]
async fn no_job_is_given_to_two_workers() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in 1..=20 {
            outbox::add(&mut tx, &job(number)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut tx = store.begin().await.unwrap();
                    let jobs = outbox::claim(&mut tx, NOW, later(60), 5).await.unwrap();
                    tx.commit().await.unwrap();
                    jobs.into_iter().map(|job| job.id).collect::<Vec<_>>()
                })
            })
            .collect();
        let mut taken = Vec::new();
        for worker in workers {
            taken.extend(worker.await.unwrap());
        }
        let distinct: BTreeSet<_> = taken.iter().collect();
        assert_eq!(distinct.len(), taken.len());
    })
    .await;
}

#[tokio::test]
async fn a_job_waits_for_its_time_is_retried_and_ends() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        outbox::add(&mut tx, &job(1)).await.unwrap();
        let this = id!(JobId, 1);
        assert_eq!(
            outbox::claim(&mut tx, NOW, later(60), 5)
                .await
                .unwrap()
                .len(),
            1
        );
        assert!(
            outbox::retry(&mut tx, this, later(30), "no route")
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            outbox::claim(&mut tx, later(29), later(60), 5)
                .await
                .unwrap()
                .is_empty()
        );
        let again = outbox::claim(&mut tx, later(30), later(60), 5)
            .await
            .unwrap();
        assert_eq!(
            (again[0].attempts, again[0].last_error.as_deref()),
            (2, Some("no route"))
        );
        assert!(outbox::finish(&mut tx, this).await.unwrap().is_done());
        assert!(!outbox::fail(&mut tx, this, "late").await.unwrap().is_done());
        assert_eq!(outbox::count_by_state(&mut tx, "done").await.unwrap(), 1);
        assert_eq!(outbox::remove_done(&mut tx, later(3600)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_jobs_of_a_dead_worker_are_done_by_another() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        outbox::add(&mut tx, &job(1)).await.unwrap();
        assert_eq!(
            outbox::claim(&mut tx, NOW, later(60), 5)
                .await
                .unwrap()
                .len(),
            1
        );
        assert_eq!(outbox::reclaim(&mut tx, later(59)).await.unwrap(), 0);
        assert_eq!(outbox::reclaim(&mut tx, later(60)).await.unwrap(), 1);
        assert_eq!(
            outbox::claim(&mut tx, later(60), later(120), 5)
                .await
                .unwrap()
                .len(),
            1
        );
    })
    .await;
}

/// Adds job `number`, due so many seconds from now, and gives it up.
async fn give_up(conn: &mut Conn, number: u128, seconds: u64) {
    let mut row = job(number);
    row.state = "claimed".into();
    row.attempts = 5;
    row.run_after = later(seconds);
    outbox::add(conn, &row).await.unwrap();
    let failed = outbox::fail(conn, row.id, "no route").await;
    assert_eq!(failed.unwrap(), Moved::Done);
}

#[tokio::test]
async fn the_job_that_was_given_up_last_comes_first_a_page_at_a_time() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        outbox::add(&mut tx, &job(9)).await.unwrap();
        for (number, seconds) in [(1, 20), (2, 30), (3, 10)] {
            give_up(&mut tx, number, seconds).await;
        }
        let mut listed = Vec::new();
        for page in [Page::new(1, 2), Page::new(2, 2)] {
            let rows = outbox::list_failed(&mut tx, page).await.unwrap();
            listed.push(rows.iter().map(|row| row.id).collect::<Vec<_>>());
        }
        let [one, two, three] = [1, 2, 3].map(|number| id!(JobId, number));
        assert_eq!(listed, [vec![two, one], vec![three]]);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_was_given_up_begins_anew_at_its_time() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        give_up(&mut tx, 1, 0).await;
        let replayed = outbox::replay(&mut tx, id!(JobId, 1), later(60)).await;
        assert_eq!(replayed.unwrap(), Moved::Done);
        let early = outbox::claim(&mut tx, later(59), later(90), 5).await;
        assert_eq!(early.unwrap(), []);
        let due = outbox::claim(&mut tx, later(60), later(90), 5).await;
        assert_eq!(due.unwrap()[0].attempts, 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_was_not_given_up_is_not_replayed() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        outbox::add(&mut tx, &job(1)).await.unwrap();
        let outcome = outbox::replay(&mut tx, id!(JobId, 1), later(60)).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
        let found = outbox::lookup(&mut tx, id!(JobId, 1)).await.unwrap();
        assert_eq!(found, Some(job(1)));
    })
    .await;
}
