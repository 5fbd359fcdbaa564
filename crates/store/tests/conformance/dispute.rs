use domain::ids::{ConsignmentId, DisputeEntryId, DisputeId, OrderId, SellerId};
use domain::money::Currency;
use domain::time::Timestamp;
use store::dispute::{self, DisputeEntryRow, DisputeRow};
use store::{Conn, Moved, Page, Store};
use testing::with_both;

use crate::fixture::{NOW, add_operator, id, kzt, later, place_order, shop_with_order};

fn row(number: u128) -> DisputeRow {
    DisputeRow {
        id: id!(DisputeId, number),
        order_id: id!(OrderId, number),
        consignment_id: id!(ConsignmentId, number),
        seller_id: id!(SellerId, 1),
        state: "open".into(),
        reason: "damaged".into(),
        currency: Currency::KZT,
        offer: kzt(100_000),
        offer_return: false,
        offer_side: "shopper".into(),
        decided_by_id: None,
        appeal_side: None,
        outcome: None,
        return_tracking: None,
        due_at: None,
        opened_at: NOW,
        updated_at: NOW,
        closed_at: None,
    }
}

fn entry(number: u128, dispute: u128, at: Timestamp) -> DisputeEntryRow {
    DisputeEntryRow {
        id: id!(DisputeEntryId, number),
        dispute_id: id!(DisputeId, dispute),
        side: "shopper".into(),
        author_id: None,
        kind: "said".into(),
        body: "Носик отбит".into(),
        currency: Currency::KZT,
        amount: Some(kzt(100_000)),
        with_return: false,
        pictures_json: "[]".into(),
        at,
    }
}

/// A shop with three orders, on each of which a dispute can be opened.
async fn shop_with_orders(store: &Store) {
    shop_with_order(store).await;
    let mut tx = store.begin().await.unwrap();
    place_order(&mut tx, 2).await;
    place_order(&mut tx, 3).await;
    tx.commit().await.unwrap();
}

/// Opens dispute `number`, last changed and due so many seconds from now.
async fn open(conn: &mut Conn, number: u128, seconds: u64) {
    let mut row = row(number);
    row.updated_at = later(seconds);
    row.due_at = Some(later(seconds));
    dispute::add(conn, &row).await.unwrap();
}

fn numbers(rows: &[DisputeRow]) -> Vec<u128> {
    rows.iter().map(|row| row.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn a_parcel_has_one_dispute_also_after_it_was_closed() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut closed = row(1);
        closed.state = "closed".into();
        dispute::add(&mut tx, &closed).await.unwrap();
        let mut second = row(2);
        second.consignment_id = closed.consignment_id;
        let error = dispute::add(&mut tx, &second).await.unwrap_err();
        assert!(
            error.is_conflict("disputes_consignment_id_key"),
            "{error:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_dispute_is_found_by_its_parcel() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        dispute::add(&mut tx, &row(2)).await.unwrap();
        let found = dispute::find_by_consignment(&mut tx, id!(ConsignmentId, 2)).await;
        assert_eq!(found.unwrap(), Some(row(2)));
        let other = dispute::find_by_consignment(&mut tx, id!(ConsignmentId, 1)).await;
        assert_eq!(other.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_dispute_that_left_its_state_refuses_the_move_and_stays_as_it_is() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        dispute::add(&mut tx, &row(1)).await.unwrap();
        let mut moved = row(1);
        moved.state = "closed".into();
        moved.offer = kzt(300_000);
        moved.closed_at = Some(later(1));
        let outcome = dispute::advance(&mut tx, "escalated", &moved).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
        let found = dispute::lookup(&mut tx, moved.id).await.unwrap();
        assert_eq!(found, Some(row(1)));
    })
    .await;
}

#[tokio::test]
async fn a_move_of_a_dispute_writes_everything_it_decides() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut moved = row(1);
        dispute::add(&mut tx, &moved).await.unwrap();
        moved.state = "closed".into();
        moved.offer = kzt(250_000);
        moved.offer_return = true;
        moved.offer_side = "operator".into();
        moved.decided_by_id = Some(add_operator(&mut tx, 1).await);
        moved.appeal_side = Some("seller".into());
        moved.outcome = Some("refunded".into());
        moved.return_tracking = Some("KZ9".into());
        moved.due_at = Some(later(5));
        moved.updated_at = later(6);
        moved.closed_at = Some(later(6));
        let outcome = dispute::advance(&mut tx, "open", &moved).await;
        assert_eq!(outcome.unwrap(), Moved::Done);
        let found = dispute::lookup(&mut tx, moved.id).await.unwrap();
        assert_eq!(found, Some(moved));
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_to_a_dispute_at_the_same_moment_one_counts() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        dispute::add(&mut tx, &row(1)).await.unwrap();
        tx.commit().await.unwrap();
        let answers = ["agreed", "escalated"].map(|to| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                let mut moved = row(1);
                moved.state = to.into();
                let outcome = dispute::advance(&mut tx, "open", &moved).await.unwrap();
                tx.commit().await.unwrap();
                outcome.is_done()
            })
        });
        let mut done = 0;
        for answer in answers {
            done += usize::from(answer.await.unwrap());
        }
        assert_eq!(done, 1);
    })
    .await;
}

#[tokio::test]
async fn a_dispute_is_due_from_its_deadline_on() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 100).await;
        dispute::add(&mut tx, &row(2)).await.unwrap();
        let early = dispute::list_due(&mut tx, later(99), 10).await.unwrap();
        assert_eq!(numbers(&early), []);
        let due = dispute::list_due(&mut tx, later(100), 10).await.unwrap();
        assert_eq!(numbers(&due), [1]);
    })
    .await;
}

#[tokio::test]
async fn a_closed_dispute_is_never_due() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut closed = row(1);
        closed.state = "closed".into();
        closed.due_at = Some(NOW);
        dispute::add(&mut tx, &closed).await.unwrap();
        let due = dispute::list_due(&mut tx, later(9), 10).await.unwrap();
        assert_eq!(numbers(&due), []);
    })
    .await;
}

#[tokio::test]
async fn the_most_overdue_disputes_come_first_and_no_more_than_asked_for() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 30).await;
        open(&mut tx, 2, 10).await;
        open(&mut tx, 3, 20).await;
        let due = dispute::list_due(&mut tx, later(60), 2).await.unwrap();
        assert_eq!(numbers(&due), [2, 3]);
    })
    .await;
}

#[tokio::test]
async fn the_dispute_that_waits_longest_comes_first_in_its_state() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 30).await;
        open(&mut tx, 2, 10).await;
        open(&mut tx, 3, 20).await;
        let first = dispute::list_by_state(&mut tx, "open", Page::new(1, 2)).await;
        assert_eq!(numbers(&first.unwrap()), [2, 3]);
        let second = dispute::list_by_state(&mut tx, "open", Page::new(2, 2)).await;
        assert_eq!(numbers(&second.unwrap()), [1]);
        let none = dispute::list_by_state(&mut tx, "closed", Page::first(2)).await;
        assert_eq!(numbers(&none.unwrap()), []);
    })
    .await;
}

#[tokio::test]
async fn the_dispute_that_changed_last_comes_first_for_its_seller() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 20).await;
        open(&mut tx, 2, 30).await;
        open(&mut tx, 3, 10).await;
        let own = dispute::list_by_seller(&mut tx, id!(SellerId, 1), Page::first(10)).await;
        assert_eq!(numbers(&own.unwrap()), [2, 1, 3]);
        let foreign = dispute::list_by_seller(&mut tx, id!(SellerId, 2), Page::first(10)).await;
        assert_eq!(numbers(&foreign.unwrap()), []);
    })
    .await;
}

#[tokio::test]
async fn disputes_are_counted_by_state_and_by_seller() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 0).await;
        open(&mut tx, 2, 0).await;
        let (own, foreign) = (id!(SellerId, 1), id!(SellerId, 2));
        assert_eq!(dispute::count_by_state(&mut tx, "open").await.unwrap(), 2);
        assert_eq!(dispute::count_by_state(&mut tx, "closed").await.unwrap(), 0);
        let of_own = dispute::count_by_seller(&mut tx, own, "open").await;
        assert_eq!(of_own.unwrap(), 2);
        let of_foreign = dispute::count_by_seller(&mut tx, foreign, "open").await;
        assert_eq!(of_foreign.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_was_said_in_a_dispute_is_told_in_order_and_apart_from_others() {
    with_both(async |store| {
        shop_with_orders(&store).await;
        let mut tx = store.begin().await.unwrap();
        open(&mut tx, 1, 0).await;
        open(&mut tx, 2, 0).await;
        let (first, second) = (entry(9, 1, later(1)), entry(1, 1, later(2)));
        for said in [&second, &entry(5, 2, NOW), &first] {
            dispute::add_entry(&mut tx, said).await.unwrap();
        }
        let told = dispute::list_entries(&mut tx, id!(DisputeId, 1)).await;
        assert_eq!(told.unwrap(), [first, second]);
    })
    .await;
}

#[tokio::test]
async fn an_offer_below_nothing_is_refused() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut wrong = row(1);
        wrong.offer = kzt(-1);
        let error = dispute::add(&mut tx, &wrong).await.unwrap_err();
        assert!(error.is_conflict("disputes_offer_minor_check"), "{error:?}");
    })
    .await;
}
