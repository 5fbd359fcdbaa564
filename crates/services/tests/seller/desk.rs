//! Stock, pictures, parcels and money.

use domain::order::OrderState;
use domain::place::Language;
use services::PictureProblem;
use services::account::session::{Role, User};
use services::order::confirm_receipt;
use services::seller::add_picture::{AddPictureError, add_picture};
use services::seller::balance::balance;
use services::seller::create_product::{CreateProductError, create_product};
use services::seller::edit_product::{EditProductError, edit_product};
use services::seller::list_consignments::list_consignments;
use services::seller::list_products::list_products;
use services::seller::mark_shipped::{ShipError, mark_shipped};
use services::seller::publish_product::{PublishProductError, publish_product};
use services::seller::set_stock::{SetStockError, set_stock};
use services::seller::today::{Today, today};
use services::seller::view_product::view_product;
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::support::{PNG, create, mug, user};

#[tokio::test]
async fn another_shops_things_do_not_exist() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        let variant = view_product(&shop, &li, id)
            .await
            .unwrap()
            .unwrap()
            .variants[0]
            .id;
        let operator = User {
            role: Role::Operator,
            ..li.clone()
        };
        for stranger in [
            user(Some(shop.chinese_seller("shenzhen").await)),
            user(None),
            operator,
        ] {
            assert!(view_product(&shop, &stranger, id).await.unwrap().is_none());
            let edited = edit_product(&shop, &stranger, id, 1, &mug("MUG", "1")).await;
            assert!(matches!(edited, Err(EditProductError::NotFound)));
            let published = publish_product(&shop, &stranger, id).await;
            assert!(matches!(published, Err(PublishProductError::NotFound)));
            assert!(matches!(
                set_stock(&shop, &stranger, variant, None, 0).await,
                Err(SetStockError::NotFound)
            ));
            let picture = add_picture(&shop, &stranger, id, Vec::new()).await;
            assert!(matches!(picture, Err(AddPictureError::NotFound)));
            assert_eq!(
                list_products(&shop, &stranger, Language::En, 1)
                    .await
                    .unwrap()
                    .products,
                []
            );
        }
        assert_eq!(shop.stock_of(variant).await.on_hand, 7);
        let by_shopper = create_product(&shop, &user(None), &mug("X", "1")).await;
        assert!(matches!(by_shopper, Err(CreateProductError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn stock_is_counted_apart_from_what_is_reserved() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let li = user(Some(seller));
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        shop.place(
            shop.session().await,
            asking_from("KZ"),
            &[(shirt.variant(), 2)],
        )
        .await;
        set_stock(&shop, &li, shirt.variant(), None, 10)
            .await
            .unwrap();
        let stock = shop.stock_of(shirt.variant()).await;
        assert_eq!((stock.on_hand, stock.reserved, stock.received), (10, 2, 12));
        for absurd in [-1, 1_000_001] {
            assert!(matches!(
                set_stock(&shop, &li, shirt.variant(), None, absurd).await,
                Err(SetStockError::OutOfRange)
            ));
        }
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_added_once_and_what_is_none_is_refused() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let li = user(Some(shop.chinese_seller("yiwu").await));
        let id = create(&shop, &li, "MUG").await;
        let script = b"<svg onload=alert(1)>".to_vec();
        let refused = add_picture(&shop, &li, id, script).await;
        assert!(
            matches!(
                refused,
                Err(AddPictureError::Refused(PictureProblem::UnknownFormat))
            ),
            "{refused:?}"
        );
        let first = add_picture(&shop, &li, id, PNG.to_vec()).await.unwrap();
        let again = add_picture(&shop, &li, id, PNG.to_vec()).await.unwrap();
        assert_eq!(first, again);
        let page = view_product(&shop, &li, id).await.unwrap().unwrap();
        assert_eq!(page.pictures, [first]);
    })
    .await;
}

#[tokio::test]
async fn a_paid_parcel_waits_is_sent_and_earns() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let (li, stranger) = (
            user(Some(seller)),
            user(Some(shop.chinese_seller("shenzhen").await)),
        );
        let shirt = shop
            .list(Listing {
                weight_grams: None,
                ..Listing::new(seller, "shirt", "39.90")
            })
            .await;
        create(&shop, &li, "MUG").await;
        let session = shop.session().await;
        let placed = shop
            .place_and_pay(session, asking_from("KZ"), &[(shirt.variant(), 5)])
            .await;
        let waiting = Today {
            to_ship: 1,
            disputes: 0,
            drafts: 1,
            sold_out_variants: 1,
            missing_customs: 2,
        };
        assert_eq!(today(&shop, &li).await.unwrap(), waiting);
        assert_eq!(today(&shop, &user(None)).await.unwrap(), Today::default());

        let parcel = list_consignments(&shop, &li, 1).await.unwrap().remove(0);
        assert_eq!(
            (parcel.state, parcel.lines[0].quantity),
            (OrderState::Paid, 5)
        );
        assert_eq!(list_consignments(&shop, &stranger, 1).await.unwrap(), []);
        let by_stranger = mark_shipped(&shop, &stranger, parcel.id, "Post", "RR1").await;
        assert!(matches!(by_stranger, Err(ShipError::NotFound)));
        mark_shipped(&shop, &li, parcel.id, "Post", "RR1")
            .await
            .unwrap();

        let held = balance(&shop, &li).await.unwrap();
        assert_eq!((held.len(), held[0].payable.minor), (1, 0));
        confirm_receipt(&shop, &by_guest(session), placed.order, None)
            .await
            .unwrap();
        let earned = balance(&shop, &li).await.unwrap();
        let commission = held[0].escrow.minor - earned[0].payable.minor;
        assert_eq!(earned[0].escrow.minor, 0);
        assert!(
            commission > 0 && commission < held[0].escrow.minor / 10,
            "{commission}"
        );
        assert_eq!(balance(&shop, &stranger).await.unwrap(), []);
        shop.assert_sound().await;
    })
    .await;
}
