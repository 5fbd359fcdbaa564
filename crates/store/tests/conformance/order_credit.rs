use domain::ids::{OrderId, StoreCreditId};
use domain::money::Currency;
use store::order_credit::{self, OrderCreditRow};
use store::{Conn, Moved, store_credit};
use testing::with_both;

use crate::fixture::{id, kzt, shop_with_order};
use crate::store_credit::card;

async fn set_aside(conn: &mut Conn) -> OrderCreditRow {
    let added = store_credit::add(conn, &card(1, 5_000)).await;
    assert_eq!(added.unwrap(), Moved::Done);
    let row = OrderCreditRow {
        order_id: id!(OrderId, 1),
        store_credit_id: id!(StoreCreditId, 1),
        currency: Currency::KZT,
        amount: kzt(3_000),
        returned: kzt(0),
        state: "held".into(),
    };
    order_credit::add(conn, &row).await.unwrap();
    row
}

#[tokio::test]
async fn what_is_set_aside_ends_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let row = set_aside(&mut tx).await;
        let order = row.order_id;
        let rows = order_credit::list_by_order(&mut tx, order).await.unwrap();
        assert_eq!(rows, [row]);
        let spent = order_credit::advance(&mut tx, order, "spent").await;
        assert_eq!(spent.unwrap(), 1);
        let freed = order_credit::advance(&mut tx, order, "freed").await;
        assert_eq!(freed.unwrap(), 0, "it is spent");
    })
    .await;
}

#[tokio::test]
async fn no_more_goes_back_than_was_spent() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let row = set_aside(&mut tx).await;
        let (order, credit) = (row.order_id, row.store_credit_id);
        let held = order_credit::give_back(&mut tx, order, credit, kzt(1)).await;
        assert_eq!(held.unwrap(), Moved::Refused, "it is not spent yet");
        order_credit::advance(&mut tx, order, "spent")
            .await
            .unwrap();
        for (minor, moved) in [
            (2_000, Moved::Done),
            (1_001, Moved::Refused),
            (1_000, Moved::Done),
            (1, Moved::Refused),
        ] {
            let back = order_credit::give_back(&mut tx, order, credit, kzt(minor)).await;
            assert_eq!(back.unwrap(), moved, "{minor}");
        }
    })
    .await;
}
