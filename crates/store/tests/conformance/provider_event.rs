use domain::ids::{PaymentId, ProviderEventId};
use domain::time::Timestamp;
use store::provider_event::{self, ProviderEventRow};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{self, NOW, id, later, shop_with_order};

fn row(number: u128, key: &str, received_at: Timestamp) -> ProviderEventRow {
    ProviderEventRow {
        id: id!(ProviderEventId, number),
        provider: "stripe".into(),
        event_key: key.into(),
        kind: "charge.refunded".into(),
        object_ref: "ch_1".into(),
        intent_ref: Some("pi_1".into()),
        payment_id: None,
        state: "received".into(),
        note: String::new(),
        received_at,
        done_at: None,
    }
}

/// Stores three messages, the second being the newest.
async fn receive_three(conn: &mut Conn) {
    for (number, key, seconds) in [(1, "evt_1", 2), (2, "evt_2", 3), (3, "evt_3", 1)] {
        let added = provider_event::add(conn, &row(number, key, later(seconds))).await;
        assert_eq!(added.unwrap(), Moved::Done);
    }
}

async fn open(conn: &mut Conn, page: Page) -> Vec<u128> {
    let rows = provider_event::list_open(conn, page).await.unwrap();
    rows.iter().map(|row| row.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn a_message_that_comes_twice_is_stored_once() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let first = row(1, "evt_1", NOW);
        let added = provider_event::add(&mut tx, &first).await;
        assert_eq!(added.unwrap(), Moved::Done);
        let mut second = row(2, "evt_1", later(1));
        second.note = "other".into();
        let again = provider_event::add(&mut tx, &second).await;
        assert_eq!(again.unwrap(), Moved::Refused);
        let found = provider_event::lookup(&mut tx, first.id).await.unwrap();
        assert_eq!(found, Some(first));
        let none = provider_event::lookup(&mut tx, second.id).await.unwrap();
        assert_eq!(none, None);
    })
    .await;
}

#[tokio::test]
async fn two_providers_may_give_a_message_the_same_number() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let added = provider_event::add(&mut tx, &row(1, "evt_1", NOW)).await;
        assert_eq!(added.unwrap(), Moved::Done);
        let mut other = row(2, "evt_1", NOW);
        other.provider = "testbank".into();
        let added = provider_event::add(&mut tx, &other).await;
        assert_eq!(added.unwrap(), Moved::Done);
    })
    .await;
}

#[tokio::test]
async fn a_message_reads_back_with_the_payment_it_is_about() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        store::payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        let mut event = row(1, "evt_1", NOW);
        event.payment_id = Some(id!(PaymentId, 1));
        let added = provider_event::add(&mut tx, &event).await;
        assert_eq!(added.unwrap(), Moved::Done);
        let found = provider_event::lookup(&mut tx, event.id).await.unwrap();
        assert_eq!(found, Some(event));
    })
    .await;
}

#[tokio::test]
async fn a_message_that_is_done_is_open_no_more() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        receive_three(&mut tx).await;
        let this = id!(ProviderEventId, 2);
        let done = provider_event::resolve(&mut tx, this, "done", "refunded", later(9)).await;
        assert_eq!(done.unwrap(), Moved::Done);
        assert_eq!(open(&mut tx, Page::first(10)).await, [1, 3]);
        let found = provider_event::lookup(&mut tx, this).await.unwrap();
        let found = found.unwrap();
        assert_eq!(
            (found.note.as_str(), found.done_at),
            ("refunded", Some(later(9)))
        );
    })
    .await;
}

#[tokio::test]
async fn a_message_that_matches_nothing_stays_open() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        receive_three(&mut tx).await;
        let this = id!(ProviderEventId, 2);
        let noted = provider_event::resolve(&mut tx, this, "unmatched", "?", later(9)).await;
        assert_eq!(noted.unwrap(), Moved::Done);
        assert_eq!(open(&mut tx, Page::first(10)).await, [2, 1, 3]);
    })
    .await;
}

#[tokio::test]
async fn the_newest_open_message_comes_first_a_page_at_a_time() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        receive_three(&mut tx).await;
        assert_eq!(open(&mut tx, Page::new(1, 2)).await, [2, 1]);
        assert_eq!(open(&mut tx, Page::new(2, 2)).await, [3]);
    })
    .await;
}

#[tokio::test]
async fn nothing_comes_of_a_message_that_is_not_there() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let this = id!(ProviderEventId, 1);
        let outcome = provider_event::resolve(&mut tx, this, "done", "", NOW).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
    })
    .await;
}
