use domain::ids::{ConsignmentId, OrderId, OrderLineId, PaymentId, RefundId};
use domain::money::Currency;
use domain::time::Timestamp;
use store::refund::{self, RefundLineRow, RefundRow};
use store::{Conn, Moved, payment};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, later, place_order, shop_with_order};

/// A refund of 1,200.00 KZT on the payment and order with this number.
fn row(number: u128, order: u128, at: Timestamp) -> RefundRow {
    RefundRow {
        id: id!(RefundId, number),
        order_id: id!(OrderId, order),
        payment_id: id!(PaymentId, order),
        currency: Currency::KZT,
        total: kzt(120_000),
        reason: "goodwill".into(),
        state: "queued".into(),
        created_at: at,
        sent_at: None,
        credit: kzt(0),
    }
}

/// Goods of 1,000.00 KZT and freight of 200.00 KZT.
fn line(refund: u128, order: u128) -> RefundLineRow {
    RefundLineRow {
        refund_id: id!(RefundId, refund),
        order_line_id: id!(OrderLineId, order),
        consignment_id: id!(ConsignmentId, order),
        quantity: 0,
        currency: Currency::KZT,
        goods: kzt(100_000),
        shipping: kzt(20_000),
        discount: kzt(0),
        duty: kzt(0),
        tax: kzt(0),
        fees: kzt(0),
        commission: None,
        seller_discount: kzt(0),
    }
}

/// Begins the payment of order `order` and sends 1,200.00 KZT of it back.
pub async fn give_back(conn: &mut Conn, order: u128) {
    let begun = fixture::payment(order, order);
    payment::add(conn, &begun).await.unwrap();
    refund::add(conn, &row(order, order, NOW)).await.unwrap();
    refund::add_line(conn, &line(order, order)).await.unwrap();
}

#[tokio::test]
async fn a_refund_is_sent_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        give_back(&mut tx, 1).await;
        let this = id!(RefundId, 1);
        let first = refund::send(&mut tx, this, later(1)).await.unwrap();
        let second = refund::send(&mut tx, this, later(2)).await.unwrap();
        assert_eq!((first, second), (Moved::Done, Moved::Refused));
        let found = refund::lookup(&mut tx, this).await.unwrap().unwrap();
        assert_eq!(
            (found.state.as_str(), found.sent_at),
            ("sent", Some(later(1)))
        );
    })
    .await;
}

#[tokio::test]
async fn a_refund_that_is_not_there_is_not_sent() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let outcome = refund::send(&mut tx, id!(RefundId, 1), NOW).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
    })
    .await;
}

#[tokio::test]
async fn what_went_back_on_a_payment_counts_queued_and_sent_alike() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        give_back(&mut tx, 1).await;
        refund::add(&mut tx, &row(2, 1, later(1))).await.unwrap();
        let sent = refund::send(&mut tx, id!(RefundId, 2), later(2)).await;
        assert_eq!(sent.unwrap(), Moved::Done);
        let of = refund::sum_by_payment(&mut tx, id!(PaymentId, 1)).await;
        assert_eq!(of.unwrap(), 240_000);
    })
    .await;
}

#[tokio::test]
async fn nothing_went_back_on_another_payment() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        give_back(&mut tx, 1).await;
        let of = refund::sum_by_payment(&mut tx, id!(PaymentId, 2)).await;
        assert_eq!(of.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_refunds_of_an_order_are_told_oldest_first() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_order(&mut tx, 2).await;
        give_back(&mut tx, 1).await;
        give_back(&mut tx, 2).await;
        let (third, second) = (row(3, 1, later(2)), row(4, 1, later(1)));
        refund::add(&mut tx, &third).await.unwrap();
        refund::add(&mut tx, &second).await.unwrap();
        let told = refund::list_by_order(&mut tx, id!(OrderId, 1)).await;
        assert_eq!(told.unwrap(), [row(1, 1, NOW), second, third]);
    })
    .await;
}

#[tokio::test]
async fn the_lines_of_an_orders_refunds_are_those_of_this_order() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_order(&mut tx, 2).await;
        give_back(&mut tx, 1).await;
        give_back(&mut tx, 2).await;
        let lines = refund::list_lines_by_order(&mut tx, id!(OrderId, 2)).await;
        assert_eq!(lines.unwrap(), [line(2, 2)]);
    })
    .await;
}

#[tokio::test]
async fn a_refund_names_a_line_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        give_back(&mut tx, 1).await;
        let error = refund::add_line(&mut tx, &line(1, 1)).await.unwrap_err();
        assert!(error.is_conflict("refund_lines_pkey"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn a_refund_line_takes_nothing_from_the_shopper() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        give_back(&mut tx, 1).await;
        refund::add(&mut tx, &row(2, 1, NOW)).await.unwrap();
        let mut wrong = line(2, 1);
        wrong.shipping = kzt(-1);
        let error = refund::add_line(&mut tx, &wrong).await.unwrap_err();
        assert!(
            error.is_conflict("refund_lines_shipping_minor_check"),
            "{error:?}"
        );
    })
    .await;
}

#[test]
fn what_went_back_to_credit_does_not_go_back_on_the_payment() {
    let mut refund = row(1, 1, NOW);
    assert_eq!(refund.on_payment(), kzt(120_000));
    refund.credit = kzt(20_000);
    assert_eq!(refund.on_payment(), kzt(100_000));
}

#[tokio::test]
async fn sums_tell_money_from_credit() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        payment::add(&mut tx, &fixture::payment(1, 1))
            .await
            .unwrap();
        let mut first = row(1, 1, NOW);
        first.credit = kzt(20_000);
        let second = row(2, 1, later(1));
        for refund in [&first, &second] {
            refund::add(&mut tx, refund).await.unwrap();
        }
        let (payment, order) = (first.payment_id, first.order_id);
        let on_payment = refund::sum_by_payment(&mut tx, payment).await.unwrap();
        let on_credit = refund::sum_credit(&mut tx, order).await.unwrap();
        assert_eq!((on_payment, on_credit), (220_000, 20_000));
    })
    .await;
}
