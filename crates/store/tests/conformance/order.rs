use domain::ids::{ConsignmentId, OrderId, SellerId};
use store::consignment::{self, Settlement};
use store::{Moved, Page, order};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, later, place_order, shop_with_order};

#[tokio::test]
async fn an_order_moves_only_from_the_state_it_is_in() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let this = id!(OrderId, 1);
        assert_eq!(
            order::advance(&mut tx, this, "paid", "shipped", NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(
            order::advance(&mut tx, this, "awaiting_payment", "paid", later(9))
                .await
                .unwrap(),
            Moved::Done
        );
        assert_eq!(
            order::advance(&mut tx, this, "awaiting_payment", "expired", NOW)
                .await
                .unwrap(),
            Moved::Refused
        );
        let row = order::lookup(&mut tx, this).await.unwrap().unwrap();
        assert_eq!((row.state.as_str(), row.updated_at), ("paid", later(9)));
    })
    .await;
}

#[tokio::test]
async fn of_payment_and_expiry_at_the_same_moment_one_wins() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let moves = ["paid", "expired"].map(|to| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                let moved = order::advance(&mut tx, id!(OrderId, 1), "awaiting_payment", to, NOW)
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
                moved.is_done()
            })
        });
        let mut done = 0;
        for one in moves {
            done += usize::from(one.await.unwrap());
        }
        assert_eq!(done, 1);
    })
    .await;
}

#[tokio::test]
async fn an_order_reads_back_as_it_was_agreed() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut reader = store.reader().await.unwrap();
        assert_eq!(
            order::lookup(&mut reader, id!(OrderId, 1)).await.unwrap(),
            Some(fixture::order(1))
        );
        let lines = store::order_line::list_by_order(&mut reader, id!(OrderId, 1))
            .await
            .unwrap();
        assert_eq!(lines, [fixture::order_line(1)]);
        let parts = consignment::list_by_order(&mut reader, id!(OrderId, 1))
            .await
            .unwrap();
        assert_eq!(parts, [fixture::consignment(1)]);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_order_is_as_if_it_did_not_exist() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut reader = store.reader().await.unwrap();
        let this = id!(OrderId, 1);
        assert!(
            order::find_by_token(&mut reader, this, &[1; 32])
                .await
                .unwrap()
                .is_some()
        );
        assert!(
            order::find_by_token(&mut reader, this, &[2; 32])
                .await
                .unwrap()
                .is_none()
        );
        let stranger = id!(domain::ids::SessionId, 9);
        assert!(
            order::find_for_session(&mut reader, this, stranger)
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn one_quote_makes_one_order() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut second = fixture::order(2);
        second.quote_id = fixture::order(1).quote_id;
        let error = order::add(&mut tx, &second).await.unwrap_err();
        assert!(error.is_conflict("orders_quote_id_key"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn an_order_whose_parts_do_not_sum_to_its_total_is_refused() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut wrong = fixture::order(2);
        wrong.total = kzt(299_999);
        let error = order::add(&mut tx, &wrong).await.unwrap_err();
        assert!(error.is_conflict("orders_total_check"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn only_orders_past_their_time_expire() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_order(&mut tx, 2).await;
        assert_eq!(
            order::advance(&mut tx, id!(OrderId, 2), "awaiting_payment", "paid", NOW)
                .await
                .unwrap(),
            Moved::Done
        );
        assert!(
            order::list_expired(&mut tx, later(1799), 10)
                .await
                .unwrap()
                .is_empty()
        );
        let expired = order::list_expired(&mut tx, later(1800), 10).await.unwrap();
        assert_eq!(
            expired.iter().map(|order| order.id).collect::<Vec<_>>(),
            [id!(OrderId, 1)]
        );
    })
    .await;
}

#[tokio::test]
async fn a_consignment_is_shipped_delivered_and_settled_in_that_order() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let this = id!(ConsignmentId, 1);
        let settlement = Settlement {
            id: this,
            commission: kzt(25_000),
            payable: kzt(275_000),
            at: later(3),
        };
        assert_eq!(
            consignment::ship(&mut tx, this, "kazpost", "KZ1", NOW, Some(later(9)))
                .await
                .unwrap(),
            Moved::Refused
        );
        assert_eq!(
            consignment::settle(&mut tx, settlement).await.unwrap(),
            Moved::Refused
        );
        assert!(
            consignment::advance(&mut tx, this, "awaiting_payment", "paid", NOW)
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            consignment::ship(&mut tx, this, "kazpost", "KZ1", later(1), Some(later(9)))
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            consignment::deliver(&mut tx, this, later(2), Some(later(9)))
                .await
                .unwrap()
                .is_done()
        );
        assert!(
            consignment::settle(&mut tx, settlement)
                .await
                .unwrap()
                .is_done()
        );
        assert_eq!(
            consignment::settle(&mut tx, settlement).await.unwrap(),
            Moved::Refused
        );
        let row = consignment::lookup(&mut tx, this).await.unwrap().unwrap();
        assert_eq!(
            (row.state.as_str(), row.commission, row.payable),
            ("completed", Some(kzt(25_000)), Some(kzt(275_000)))
        );
    })
    .await;
}

#[tokio::test]
async fn a_seller_sees_paid_parts_only() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let seller = id!(SellerId, 1);
        assert!(
            consignment::list_by_seller(&mut tx, seller, Page::first(10))
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            consignment::advance(
                &mut tx,
                id!(ConsignmentId, 1),
                "awaiting_payment",
                "paid",
                NOW
            )
            .await
            .unwrap()
            .is_done()
        );
        let seen = consignment::list_by_seller(&mut tx, seller, Page::first(10))
            .await
            .unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].total, kzt(300_000));
    })
    .await;
}

#[tokio::test]
async fn a_locked_order_is_read_as_it_is_now() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let this = id!(OrderId, 1);
        let before = order::lookup(&mut tx, this).await.unwrap();
        assert_eq!(order::lock(&mut tx, this).await.unwrap(), before);
        let moved = order::advance(&mut tx, this, "awaiting_payment", "paid", later(9)).await;
        assert_eq!(moved.unwrap(), Moved::Done);
        let now = order::lock(&mut tx, this).await.unwrap().unwrap();
        assert_eq!((now.state.as_str(), now.updated_at), ("paid", later(9)));
    })
    .await;
}

#[tokio::test]
async fn an_order_that_is_not_there_cannot_be_locked() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(order::lock(&mut tx, id!(OrderId, 7)).await.unwrap(), None);
    })
    .await;
}
