//! A seller's warehouses at the desk.

use domain::ids::WarehouseId;
use domain::place::Country;
use services::papers::sender::{SaveSenderError, Sender, save_sender, view_sender};
use services::seller::list_consignments::list_consignments;
use services::seller::set_stock::{SetStockError, set_stock};
use services::seller::view_product::view_product;
use services::seller::warehouses::{
    WAREHOUSES_MAX, WarehouseError, add_warehouse, list_warehouses, remove_warehouse,
};
use store::Store;
use testing::{TestShop, asking_from, with_both};

use crate::support::{create, user};

#[tokio::test]
async fn a_seller_opens_a_warehouse_counts_there_and_removes_it_while_it_is_unused() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let mug = create(&shop, &li, "MUG").await;
        let lodz = add_warehouse(&shop, &li, "PL", " Łódź ").await.unwrap();
        let listed = list_warehouses(&shop, &li).await.unwrap();
        let places: Vec<_> = listed
            .iter()
            .map(|place| (place.country, place.city.as_str(), place.is_main))
            .collect();
        assert_eq!(
            places,
            [
                (Country::CN, "Somewhere", true),
                (Country::PL, "Łódź", false)
            ]
        );
        let page = view_product(&shop, &li, mug).await.unwrap().unwrap();
        let variant = &page.variants[0];
        let units: Vec<_> = variant.stock.iter().map(|stock| stock.on_hand).collect();
        assert_eq!(units, [7, 0]);
        remove_warehouse(&shop, &li, lodz).await.unwrap();
        let gone = set_stock(&shop, &li, variant.id, Some(lodz), 4).await;
        assert!(matches!(gone, Err(SetStockError::NotFound)), "{gone:?}");

        let lodz = add_warehouse(&shop, &li, "PL", "Łódź").await.unwrap();
        set_stock(&shop, &li, variant.id, Some(lodz), 4)
            .await
            .unwrap();
        let page = view_product(&shop, &li, mug).await.unwrap().unwrap();
        let stock = &page.variants[0].stock;
        assert_eq!((stock[0].on_hand, stock[1].on_hand), (7, 4));
        let kept = remove_warehouse(&shop, &li, lodz).await;
        assert!(matches!(kept, Err(WarehouseError::InUse)), "{kept:?}");
        let main = remove_warehouse(&shop, &li, listed[0].id).await;
        assert!(matches!(main, Err(WarehouseError::InUse)), "{main:?}");
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_warehouse_is_not_there() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let rival = user(Some(shop.chinese_seller("rival").await));
        let lodz = add_warehouse(&shop, &li, "PL", "Łódź").await.unwrap();
        let mug = create(&shop, &rival, "MUG").await;
        let page = view_product(&shop, &rival, mug).await.unwrap().unwrap();
        let variant = page.variants[0].id;
        let taken = set_stock(&shop, &rival, variant, Some(lodz), 1).await;
        assert!(matches!(taken, Err(SetStockError::NotFound)), "{taken:?}");
        for stranger in [rival, user(None)] {
            let removed = remove_warehouse(&shop, &stranger, lodz).await;
            assert!(
                matches!(removed, Err(WarehouseError::NotFound)),
                "{removed:?}"
            );
            let sender = Sender {
                name: "Me".into(),
                line1: "1".into(),
                city: "X".into(),
                phone: "1".into(),
                ..Sender::default()
            };
            let saved = save_sender(&shop, &stranger, Some(lodz), &sender).await;
            assert!(matches!(saved, Err(SaveSenderError::NotFound)), "{saved:?}");
            let seen = view_sender(&shop, &stranger, Some(lodz)).await.unwrap();
            assert_eq!(seen, None);
        }
        let nobody = add_warehouse(&shop, &user(None), "PL", "Łódź").await;
        assert!(
            matches!(nobody, Err(WarehouseError::NotFound)),
            "{nobody:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_no_place_is_told_by_field_and_the_list_has_an_end() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        for (country, city, wanted) in [
            ("", "", vec![("country", "unknown"), ("city", "missing")]),
            ("XX", "Łódź", vec![("country", "unknown")]),
            ("PL", "a\nb", vec![("city", "malformed")]),
        ] {
            let Err(WarehouseError::Invalid(problems)) =
                add_warehouse(&shop, &li, country, city).await
            else {
                panic!("{country} {city}");
            };
            let told: Vec<_> = problems
                .iter()
                .map(|(field, reason)| (field.as_str(), *reason))
                .collect();
            assert_eq!(told, wanted);
        }
        let long = add_warehouse(&shop, &li, "PL", &"x".repeat(121)).await;
        assert!(matches!(long, Err(WarehouseError::Invalid(_))), "{long:?}");
        for _ in 1..WAREHOUSES_MAX {
            add_warehouse(&shop, &li, "PL", "Łódź").await.unwrap();
        }
        let full = add_warehouse(&shop, &li, "PL", "Łódź").await;
        assert!(matches!(full, Err(WarehouseError::TooMany)), "{full:?}");
    })
    .await;
}

#[tokio::test]
async fn a_seller_sees_each_parcel_with_the_place_it_leaves_from() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let li = user(Some(seller));
        let lodz = shop.warehouse(seller, Country::PL, "Łódź").await;
        let mut goods = Vec::new();
        for slug in ["shirt", "scarf"] {
            let listed = shop
                .list(testing::Listing::new(seller, slug, "39.90"))
                .await;
            goods.push((listed.variant(), 1));
        }
        shop.count_stock(goods[0].0, lodz, 1).await;
        let session = shop.session().await;
        shop.place_and_pay(session, asking_from("PL"), &goods).await;
        let parcels = list_consignments(&shop, &li, 1).await.unwrap();
        let mut from: Vec<_> = parcels
            .iter()
            .filter_map(|parcel| parcel.ships_from.clone())
            .collect();
        from.sort();
        assert_eq!(
            from,
            [
                (Country::CN, "Somewhere".to_owned()),
                (Country::PL, "Łódź".to_owned())
            ]
        );
        assert!(parcels.iter().all(|parcel| parcel.lines.len() == 1));
        assert_ne!(lodz, WarehouseId::main_of(seller));
    })
    .await;
}
