use domain::ids::{ConsignmentId, OrderId, OrderLineId, ParcelId};
use store::parcel::{self, ParcelLineRow, ParcelRow};
use store::{Conn, Moved};
use testing::with_both;

use crate::fixture::{NOW, id, later, shop_with_order};

const PART: ConsignmentId = ConsignmentId::from_uuid(uuid::Uuid::from_u128(1));

fn row(number: u128, position: u32) -> ParcelRow {
    ParcelRow {
        id: id!(ParcelId, number),
        consignment_id: PART,
        position,
        carrier: None,
        tracking: None,
        packed_at: NOW,
        shipped_at: None,
    }
}

async fn pack(conn: &mut Conn, number: u128, position: u32, quantity: u32) {
    parcel::add(conn, &row(number, position)).await.unwrap();
    let line = ParcelLineRow {
        parcel_id: id!(ParcelId, number),
        order_line_id: id!(OrderLineId, 1),
        quantity,
    };
    parcel::add_line(conn, &line).await.unwrap();
}

#[tokio::test]
async fn a_parcel_is_sent_once_and_stays() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        pack(&mut tx, 1, 1, 1).await;
        let id = id!(ParcelId, 1);
        let sent = parcel::ship(&mut tx, id, "EMS", "RR1", later(5)).await;
        let again = parcel::ship(&mut tx, id, "EMS", "RR2", later(6)).await;
        assert_eq!(
            (sent.unwrap(), again.unwrap()),
            (Moved::Done, Moved::Refused)
        );
        let removed = parcel::remove(&mut tx, id).await.unwrap();
        assert_eq!(removed, Moved::Refused);
        let found = parcel::lookup(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(found.tracking.as_deref(), Some("RR1"));
        assert_eq!(found.shipped_at, Some(later(5)));
        let lines = parcel::list_lines_by_consignment(&mut tx, PART).await;
        assert_eq!(lines.unwrap().len(), 1, "what is in it stays too");
    })
    .await;
}

#[tokio::test]
async fn what_is_unpacked_leaves_nothing_behind() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        assert_eq!(parcel::last_position(&mut tx, PART).await.unwrap(), 0);
        pack(&mut tx, 1, 1, 1).await;
        pack(&mut tx, 2, 2, 1).await;
        assert_eq!(parcel::last_position(&mut tx, PART).await.unwrap(), 2);
        let removed = parcel::remove(&mut tx, id!(ParcelId, 1)).await.unwrap();
        assert_eq!(removed, Moved::Done);
        let order = id!(OrderId, 1);
        let left = parcel::list_by_order(&mut tx, order).await.unwrap();
        assert_eq!(left, [row(2, 2)]);
        let lines = parcel::list_lines_by_order(&mut tx, order).await.unwrap();
        assert!(lines.iter().all(|line| line.parcel_id == id!(ParcelId, 2)));
        assert_eq!(lines.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_place_is_taken_once_and_no_parcel_is_empty() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        pack(&mut tx, 1, 1, 1).await;
        tx.commit().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let taken = parcel::add(&mut tx, &row(2, 1)).await.unwrap_err();
        assert!(
            taken.is_conflict("parcels_consignment_id_position_key"),
            "{taken:?}"
        );
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        parcel::add(&mut tx, &row(3, 2)).await.unwrap();
        let line = ParcelLineRow {
            parcel_id: id!(ParcelId, 3),
            order_line_id: id!(OrderLineId, 1),
            quantity: 0,
        };
        let empty = parcel::add_line(&mut tx, &line).await.unwrap_err();
        assert!(
            empty.is_conflict("parcel_lines_quantity_check"),
            "{empty:?}"
        );
    })
    .await;
}
