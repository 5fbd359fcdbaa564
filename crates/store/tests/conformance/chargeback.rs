use domain::ids::{ChargebackId, OrderId, PaymentId};
use domain::money::Currency;
use domain::time::Timestamp;
use store::chargeback::{self, ChargebackRow};
use store::{Conn, Moved, Page, payment};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, later, shop_with_order};

/// A chargeback of payment 1 or 2, both of order 1.
fn row(number: u128, payment: u128, reference: &str, opened_at: Timestamp) -> ChargebackRow {
    ChargebackRow {
        id: id!(ChargebackId, number),
        payment_id: id!(PaymentId, payment),
        order_id: id!(OrderId, 1),
        provider_ref: reference.into(),
        state: "open".into(),
        currency: Currency::KZT,
        amount: kzt(300_000),
        opened_at,
        resolved_at: None,
    }
}

async fn begin_payments(conn: &mut Conn) {
    for number in [1, 2] {
        let begun = fixture::payment(number, 1);
        payment::add(conn, &begun).await.unwrap();
    }
}

async fn add(conn: &mut Conn, row: &ChargebackRow) -> Moved {
    chargeback::add(conn, row).await.unwrap()
}

#[tokio::test]
async fn a_payment_is_taken_back_once_under_one_reference() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        let first = row(1, 1, "dp_1", NOW);
        assert_eq!(add(&mut tx, &first).await, Moved::Done);
        assert_eq!(
            add(&mut tx, &row(2, 1, "dp_1", later(1))).await,
            Moved::Refused
        );
        let all = chargeback::list_by_order(&mut tx, id!(OrderId, 1)).await;
        assert_eq!(all.unwrap(), [first]);
    })
    .await;
}

#[tokio::test]
async fn two_payments_may_be_taken_back_under_the_same_reference() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        assert_eq!(add(&mut tx, &row(1, 1, "dp_1", NOW)).await, Moved::Done);
        let other = row(2, 2, "dp_1", NOW);
        assert_eq!(add(&mut tx, &other).await, Moved::Done);
        let found = chargeback::find_by_ref(&mut tx, id!(PaymentId, 2), "dp_1").await;
        assert_eq!(found.unwrap(), Some(other));
    })
    .await;
}

#[tokio::test]
async fn a_bank_decides_a_chargeback_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        let mut row = row(1, 1, "dp_1", NOW);
        assert_eq!(add(&mut tx, &row).await, Moved::Done);
        let won = chargeback::resolve(&mut tx, row.id, "won", later(1)).await;
        assert_eq!(won.unwrap(), Moved::Done);
        let lost = chargeback::resolve(&mut tx, row.id, "lost", later(2)).await;
        assert_eq!(lost.unwrap(), Moved::Refused);
        row.state = "won".into();
        row.resolved_at = Some(later(1));
        let found = chargeback::lookup(&mut tx, row.id).await.unwrap();
        assert_eq!(found, Some(row));
    })
    .await;
}

#[tokio::test]
async fn the_chargeback_that_waits_longest_comes_first_a_page_at_a_time() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        let late = row(1, 1, "dp_1", later(3));
        let early = row(2, 1, "dp_2", later(1));
        let middle = row(3, 2, "dp_3", later(2));
        for row in [&late, &early, &middle] {
            assert_eq!(add(&mut tx, row).await, Moved::Done);
        }
        let first = chargeback::list_open(&mut tx, Page::new(1, 2)).await;
        assert_eq!(first.unwrap(), [early, middle]);
        let second = chargeback::list_open(&mut tx, Page::new(2, 2)).await;
        assert_eq!(second.unwrap(), [late]);
    })
    .await;
}

#[tokio::test]
async fn a_decided_chargeback_is_open_no_more_and_stays_with_its_order() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        let row = row(1, 1, "dp_1", NOW);
        assert_eq!(add(&mut tx, &row).await, Moved::Done);
        let lost = chargeback::resolve(&mut tx, row.id, "lost", later(1)).await;
        assert_eq!(lost.unwrap(), Moved::Done);
        let open = chargeback::list_open(&mut tx, Page::first(10)).await;
        assert_eq!(open.unwrap(), []);
        let of_order = chargeback::list_by_order(&mut tx, id!(OrderId, 1)).await;
        assert_eq!(of_order.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_taken_back_below_nothing() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begin_payments(&mut tx).await;
        let mut wrong = row(1, 1, "dp_1", NOW);
        wrong.amount = kzt(-1);
        let error = chargeback::add(&mut tx, &wrong).await.unwrap_err();
        assert!(
            error.is_conflict("chargebacks_amount_minor_check"),
            "{error:?}"
        );
    })
    .await;
}
