use domain::ids::{ProductId, SellerId, VariantId, WarehouseId};
use domain::time::Timestamp;
use store::stock::{self, NewStock};
use store::warehouse::{self, WarehouseRow};
use store::{Conn, Moved};
use testing::with_both;

use crate::fixture::{home, id, open_shop, place_order, stock as new_stock};

const LODZ: u128 = 0x77;

async fn open_in_poland(conn: &mut Conn) -> WarehouseId {
    let row = WarehouseRow {
        id: id!(WarehouseId, LODZ),
        seller_id: id!(SellerId, 1),
        country: "PL".into(),
        city: "Łódź".into(),
        sender_json: None,
        opened_at: Timestamp::from_ms(1_790_000_000_000),
    };
    warehouse::add(conn, &row).await.unwrap();
    row.id
}

#[tokio::test]
async fn a_shop_begins_with_one_warehouse_that_has_its_id() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut reader = store.reader().await.unwrap();
        let rows = warehouse::list_by_seller(&mut reader, id!(SellerId, 1))
            .await
            .unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].id, rows[0].country.as_str()), (home(), "KZ"));
    })
    .await;
}

#[tokio::test]
async fn units_of_one_warehouse_are_not_those_of_another() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let (lodz, tea) = (open_in_poland(&mut tx).await, id!(VariantId, 1));
        let there = NewStock {
            warehouse: lodz,
            units: 2,
            ..new_stock(1, 0)
        };
        stock::add(&mut tx, there).await.unwrap();
        // Kept already: what lies there stays.
        let again = NewStock { units: 9, ..there };
        stock::add(&mut tx, again).await.unwrap();
        assert_eq!(stock::reserve(&mut tx, tea, lodz, 3).await.unwrap(), None);
        stock::reserve(&mut tx, tea, lodz, 2)
            .await
            .unwrap()
            .unwrap();
        let rows = stock::list(&mut tx, tea).await.unwrap();
        let mut units: Vec<_> = rows
            .iter()
            .map(|row| (row.country.as_str(), row.on_hand, row.reserved))
            .collect();
        units.sort_unstable();
        assert_eq!(units, [("KZ", 5, 0), ("PL", 0, 2)]);
        let lines = store::variant::list_on_sale(&mut tx, id!(ProductId, 1)).await;
        assert_eq!(lines.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_warehouse_goes_only_while_nothing_ever_lay_in_it() {
    with_both(async |store| {
        open_shop(&store, 5).await;
        let mut tx = store.begin().await.unwrap();
        let (lodz, tea) = (open_in_poland(&mut tx).await, id!(VariantId, 1));
        let none = NewStock {
            warehouse: lodz,
            units: 0,
            ..new_stock(1, 0)
        };
        stock::add(&mut tx, none).await.unwrap();
        assert!(warehouse::remove(&mut tx, lodz).await.unwrap().is_done());
        assert_eq!(stock::lookup(&mut tx, tea, lodz).await.unwrap(), None);

        open_in_poland(&mut tx).await;
        stock::add(&mut tx, none).await.unwrap();
        stock::receive(&mut tx, tea, lodz, 1)
            .await
            .unwrap()
            .unwrap();
        stock::update_on_hand(&mut tx, tea, lodz, 1)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            warehouse::remove(&mut tx, lodz).await.unwrap(),
            Moved::Refused
        );
        place_order(&mut tx, 1).await;
        assert_eq!(
            warehouse::remove(&mut tx, home()).await.unwrap(),
            Moved::Refused
        );
        assert!(warehouse::lookup(&mut tx, home()).await.unwrap().is_some());
    })
    .await;
}
