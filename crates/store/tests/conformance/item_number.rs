use std::time::Duration;

use domain::ids::ConsignmentId;
use domain::time::Timestamp;
use store::Conn;
use store::item_number::{self, ItemNumberRow};
use testing::with_both;

use crate::fixture::{NOW, id, open_shop, place_order};

const YEAR: Duration = Duration::from_secs(366 * 24 * 3600);

async fn given(conn: &mut Conn, serial: i64, parcel: u128, at: Timestamp) -> Option<ItemNumberRow> {
    let row = ItemNumberRow {
        series: "LXCN".into(),
        serial,
        consignment_id: id!(ConsignmentId, parcel),
        parcel: 0,
        issued_at: at,
    };
    item_number::add(conn, &row, at.minus(YEAR)).await.unwrap()
}

#[tokio::test]
async fn a_number_is_given_out_again_after_a_year_and_not_before() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        for parcel in 1..=3 {
            place_order(&mut tx, parcel).await;
        }
        assert!(given(&mut tx, 7, 1, NOW).await.is_some());
        assert_eq!(
            given(&mut tx, 7, 2, NOW.plus(YEAR - Duration::from_secs(1))).await,
            None
        );
        let held = item_number::find_by_consignment(&mut tx, id!(ConsignmentId, 1), 0)
            .await
            .unwrap();
        assert_eq!(held.map(|row| row.serial), Some(7));
        let again = given(&mut tx, 7, 2, NOW.plus(YEAR)).await.unwrap();
        assert_eq!(again.consignment_id, id!(ConsignmentId, 2));
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_parcel_has_one_number_and_the_last_of_a_series_is_known() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        for parcel in 1..=3 {
            place_order(&mut tx, parcel).await;
        }
        assert_eq!(item_number::find_last(&mut tx, "LXCN").await.unwrap(), None);
        given(&mut tx, 99_999_999, 1, NOW).await;
        given(&mut tx, 0, 2, NOW.plus(Duration::from_secs(1))).await;
        let last = item_number::find_last(&mut tx, "LXCN").await.unwrap();
        assert_eq!(last.map(|row| row.serial), Some(0));
        tx.commit().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let row = ItemNumberRow {
            series: "LXCN".into(),
            serial: 1,
            consignment_id: id!(ConsignmentId, 1),
            parcel: 0,
            issued_at: NOW,
        };
        let second = item_number::add(&mut tx, &row, NOW).await.unwrap_err();
        assert!(
            second.is_conflict("item_numbers_consignment_id_parcel_key"),
            "{second:?}"
        );
    })
    .await;
}
