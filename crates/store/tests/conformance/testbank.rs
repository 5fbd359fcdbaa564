use domain::ids::{PaymentId, RefundId};
use domain::money::Currency;
use store::testbank::{self, TestbankPaymentRow, TestbankRefundRow};
use store::{Conn, Moved, Store};
use testing::with_both;

use crate::fixture::{NOW, id, kzt};

const THIS: PaymentId = PaymentId::from_uuid(uuid::Uuid::from_u128(1));

fn refund(number: u128, minor: i64) -> TestbankRefundRow {
    TestbankRefundRow {
        id: id!(RefundId, number),
        payment_id: THIS,
        currency: Currency::KZT,
        amount: kzt(minor),
        created_at: NOW,
    }
}

/// Begins a payment of 3,000.00 KZT at the bank.
async fn begin(conn: &mut Conn) {
    let payment = TestbankPaymentRow {
        id: THIS,
        amount: kzt(300_000),
        currency: Currency::KZT,
        state: "pending".into(),
        return_url: "/orders/1".into(),
        created_at: NOW,
        captured: kzt(0),
    };
    let added = testbank::add(conn, &payment).await;
    assert_eq!(added.unwrap(), Moved::Done);
}

async fn pay(conn: &mut Conn) {
    begin(conn).await;
    let paid = testbank::capture(conn, THIS, "pending", kzt(300_000)).await;
    assert_eq!(paid.unwrap(), Moved::Done);
}

/// Sends 2,000.00 KZT back unless more would go back than was paid; whether it did.
async fn send_back(store: Store, number: u128) -> bool {
    let mut tx = store.begin().await.unwrap();
    assert_eq!(testbank::hold(&mut tx, THIS).await.unwrap(), Moved::Done);
    if testbank::sum_refunded(&mut tx, THIS).await.unwrap() + 200_000 > 300_000 {
        return false;
    }
    let added = testbank::add_refund(&mut tx, &refund(number, 200_000)).await;
    tx.commit().await.unwrap();
    added.unwrap().is_done()
}

#[tokio::test]
async fn the_bank_counts_a_refund_of_one_number_once() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        pay(&mut tx).await;
        let first = testbank::add_refund(&mut tx, &refund(1, 100_000)).await;
        let again = testbank::add_refund(&mut tx, &refund(1, 50_000)).await;
        assert_eq!(
            (first.unwrap(), again.unwrap()),
            (Moved::Done, Moved::Refused)
        );
        let found = testbank::find_refund(&mut tx, id!(RefundId, 1)).await;
        assert_eq!(found.unwrap(), Some(refund(1, 100_000)));
    })
    .await;
}

#[tokio::test]
async fn the_bank_adds_up_what_it_sent_back_of_a_payment() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        pay(&mut tx).await;
        for (number, minor) in [(1, 100_000), (2, 50_000)] {
            let added = testbank::add_refund(&mut tx, &refund(number, minor)).await;
            assert_eq!(added.unwrap(), Moved::Done);
        }
        assert_eq!(
            testbank::sum_refunded(&mut tx, THIS).await.unwrap(),
            150_000
        );
        let other = testbank::sum_refunded(&mut tx, id!(PaymentId, 2)).await;
        assert_eq!(other.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_bank_sends_nothing_back_of_what_is_not_paid() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(testbank::hold(&mut tx, THIS).await.unwrap(), Moved::Refused);
        begin(&mut tx).await;
        assert_eq!(testbank::hold(&mut tx, THIS).await.unwrap(), Moved::Refused);
    })
    .await;
}

#[tokio::test]
async fn holding_a_payment_at_the_bank_leaves_it_as_it_is() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        pay(&mut tx).await;
        let before = testbank::lookup(&mut tx, THIS).await.unwrap().unwrap();
        assert_eq!(testbank::hold(&mut tx, THIS).await.unwrap(), Moved::Done);
        let after = testbank::lookup(&mut tx, THIS).await.unwrap();
        assert_eq!(after, Some(before));
    })
    .await;
}

#[tokio::test]
async fn of_two_refunds_at_the_same_moment_the_bank_sends_no_more_than_was_paid() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        pay(&mut tx).await;
        tx.commit().await.unwrap();
        let refunds = [1, 2].map(|number| tokio::spawn(send_back(store.clone(), number)));
        let mut sent = 0;
        for refund in refunds {
            sent += usize::from(refund.await.unwrap());
        }
        assert_eq!(sent, 1);
    })
    .await;
}
