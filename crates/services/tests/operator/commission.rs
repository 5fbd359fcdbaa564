//! What the marketplace keeps, and what coupons cost whom.

use domain::commission::CommissionRow;
use services::account::session::Role;
use services::cart::{CartAccess, apply_coupon};
use services::operator::add_coupon::{AddCouponError, NewCoupon, add_coupon};
use services::operator::audit::list_acts;
use services::operator::set_plan::{SetPlanError, set_plan};
use services::order::cancel_order;
use services::reference::{Book, Rows, replace_rows};
use store::{Page, Store};
use testing::{Listing, TestShop, asking_from, with_both};

use crate::sale::{DAY, balance, sell};
use crate::support::user;

/// What commission was taken of one shirt at a price of 100.00 yuan that a buyer in Kazakhstan received.
async fn commission_ppm(shop: &TestShop, slug: &str) -> i64 {
    let before = balance(shop, "commission").await;
    let sale = sell(shop, slug, "KZ").await;
    let mut conn = shop.store().reader().await.expect("the store answers");
    let lines = store::order_line::list_by_order(&mut conn, sale.placed.order)
        .await
        .expect("the store answers");
    drop(conn);
    sale.complete(shop).await;
    let taken = before - balance(shop, "commission").await;
    let agreed = lines[0]
        .goods
        .times_ppm(lines[0].commission_ppm, domain::money::Rounding::HalfUp);
    assert_eq!(agreed.map(|amount| amount.minor), Ok(taken));
    lines[0].commission_ppm
}

#[tokio::test]
async fn the_commission_is_that_of_category_market_and_plan_and_stays_with_the_order() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        assert_eq!(commission_ppm(&shop, "general").await, 80_000, "without rows, the setting");
        let early = sell(&shop, "early", "KZ").await;
        let rows = "[[commission]]\nid = \"kz\"\nmarket = \"KZ\"\nrate_ppm = 60000\nvalid_from = \"2026-01-01\"\n\
            [[commission]]\nid = \"gold\"\nplan = \"gold\"\nmarket = \"KZ\"\nrate_ppm = 25000\nvalid_from = \"2026-01-01\"\n";
        let rows = Rows {
            commissions: CommissionRow::rows_of(rows).unwrap(),
            ..Rows::shipped().unwrap()
        };
        let replaced = replace_rows(&shop, &rows, &[Book::Commission], "spring prices").await.unwrap();
        assert_eq!((replaced.added, replaced.changed, replaced.removed), (2, 0, 0));
        assert_eq!(commission_ppm(&shop, "market").await, 60_000);
        shop.chinese_seller("golden").await;
        set_plan(&shop, "golden", "gold").await.unwrap();
        let mut conn = shop.store().reader().await.unwrap();
        let golden = store::seller::find_by_slug(&mut conn, "golden").await.unwrap().unwrap();
        drop(conn);
        let shirt = shop.list(Listing::new(golden.id, "gilded", "39.90")).await;
        let session = shop.session().await;
        let placed = shop.place_and_pay(session, asking_from("KZ"), &[(shirt.variant(), 1)]).await;
        let mut conn = shop.store().reader().await.unwrap();
        let line = store::order_line::list_by_order(&mut conn, placed.order).await.unwrap().remove(0);
        drop(conn);
        assert_eq!(line.commission_ppm, 25_000);
        // Sold before the rows were there: at the rate of that day.
        let before = balance(&shop, "commission").await;
        early.complete(&shop).await;
        let mut conn = shop.store().reader().await.unwrap();
        let line = store::order_line::list_by_order(&mut conn, early.placed.order).await.unwrap().remove(0);
        let taken = before - balance(&shop, "commission").await;
        let agreed = line.goods.times_ppm(80_000, domain::money::Rounding::HalfUp);
        assert_eq!(agreed.map(|amount| amount.minor), Ok(taken));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_plan_has_a_plain_name_and_a_shop() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        shop.chinese_seller("yiwu").await;
        for name in ["", "Gold", "a b", "золото", &"g".repeat(41)] {
            assert!(
                matches!(
                    set_plan(&shop, "yiwu", name).await,
                    Err(SetPlanError::BadName)
                ),
                "{name}"
            );
        }
        assert!(matches!(
            set_plan(&shop, "nobody", "gold").await,
            Err(SetPlanError::NotFound)
        ));
        set_plan(&shop, "yiwu", "gold").await.unwrap();
        let (acts, _) = list_acts(&shop, &user(Role::Operator), Page::new(1, 10))
            .await
            .unwrap();
        assert_eq!(
            (acts[0].action.as_str(), acts[0].actor.as_deref()),
            ("seller_plan", None)
        );
    })
    .await;
}

/// A tenth off, of which sellers bear four tenths.
fn shared(shop: &TestShop) -> NewCoupon {
    NewCoupon {
        code: "both".to_owned(),
        rate_ppm: 100_000,
        seller_share_ppm: 400_000,
        uses_max: 5,
        valid_to: shop.now().plus(DAY),
    }
}

#[tokio::test]
async fn a_coupon_that_makes_no_sense_or_is_taken_is_refused() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let coupon = shared(&shop);
        add_coupon(&shop, &coupon).await.unwrap();
        assert!(matches!(
            add_coupon(&shop, &coupon).await,
            Err(AddCouponError::Taken)
        ));
        for (field, bad) in [
            (
                "code",
                NewCoupon {
                    code: "two words".to_owned(),
                    ..coupon.clone()
                },
            ),
            (
                "rate",
                NewCoupon {
                    rate_ppm: 1_000_001,
                    ..coupon.clone()
                },
            ),
            (
                "seller share",
                NewCoupon {
                    seller_share_ppm: -1,
                    ..coupon.clone()
                },
            ),
            (
                "uses",
                NewCoupon {
                    uses_max: 0,
                    ..coupon.clone()
                },
            ),
            (
                "end",
                NewCoupon {
                    valid_to: shop.now(),
                    ..coupon.clone()
                },
            ),
        ] {
            let refused = add_coupon(&shop, &bad).await;
            assert!(
                matches!(refused, Err(AddCouponError::Invalid { field: named }) if named == field),
                "{field}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_shared_coupon_costs_the_seller_the_agreed_part_and_goes_back_whole() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let coupon = shared(&shop);
        add_coupon(&shop, &coupon).await.unwrap();
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &[(shirt.variant(), 2)])
            .await;
        apply_coupon(&shop, &CartAccess::Session(session), "BOTH")
            .await
            .unwrap();
        let placed = shop.place_and_pay(session, asking, &[]).await;
        let mut conn = shop.store().reader().await.unwrap();
        let parcel = store::consignment::list_by_order(&mut conn, placed.order)
            .await
            .unwrap()
            .remove(0);
        drop(conn);
        let borne = parcel
            .discount
            .times_ppm(400_000, domain::money::Rounding::HalfUp)
            .unwrap();
        assert_eq!(parcel.seller_discount, borne);
        assert_eq!(
            balance(&shop, "coupon_cost").await,
            parcel.discount.minor - borne.minor
        );
        let held = parcel.goods.minor - borne.minor + parcel.shipping.minor;
        assert_eq!(-balance(&shop, "escrow").await, held);
        shop.assert_sound().await;
        cancel_order(&shop, &testing::by_guest(session), placed.order)
            .await
            .unwrap();
        assert_eq!(
            (
                balance(&shop, "escrow").await,
                balance(&shop, "coupon_cost").await
            ),
            (0, 0)
        );
        shop.assert_sound().await;
    })
    .await;
}
