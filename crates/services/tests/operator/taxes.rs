//! What was collected for countries: the same as the ledger says, under the right scheme, corrected in the right month.

use domain::commission::CommissionRow;
use domain::customs::{IossNumber, TaxScheme};
use domain::money::Currency;
use jiff::civil::{Date, date};
use services::account::session::Role;
use services::cart::{CartAccess, apply_coupon};
use services::operator::add_coupon::{AddCouponError, NewCoupon, add_coupon};
use services::operator::audit::list_acts;
use services::operator::money::MoneyError;
use services::operator::set_plan::{SetPlanError, set_plan};
use services::operator::taxes::{TaxReport, tax_report};
use services::order::cancel_order;
use services::reference::{Book, Rows, replace_rows};
use services::shop::Settings;
use store::{Page, Store};
use testing::{Listing, TestShop, asking_from, with_both};

use crate::sale::{DAY, balance, sell};
use crate::support::user;

const NOVEMBER: Date = date(2026, 11, 23);
const DECEMBER: Date = date(2026, 12, 1);

async fn report(shop: &TestShop, day: Date) -> TaxReport {
    let report = tax_report(shop, &user(Role::Operator), day).await;
    let report = report.expect("operators see the report");
    for owed in &report.owed {
        assert!(owed.agrees(), "{owed:?}");
    }
    report
}

fn in_the_one_stop_shop() -> Settings {
    Settings {
        ioss_number: IossNumber::parse("IM3720000224"),
        ..Settings::default()
    }
}

#[tokio::test]
async fn a_sale_to_the_union_is_declared_by_rate_in_the_one_stop_shop() {
    with_both(async |store: Store| {
        let shop = TestShop::with(store, in_the_one_stop_shop());
        sell(&shop, "yiwu", "PL").await;
        let report = report(&shop, NOVEMBER).await;
        assert_eq!(
            (report.from, report.to),
            (date(2026, 11, 1), date(2026, 11, 30))
        );
        let [row] = report.collected.as_slice() else {
            panic!("one rate: {report:?}");
        };
        assert_eq!(
            (row.country.as_str(), row.scheme, row.orders),
            ("PL", Some(TaxScheme::Ioss), 1)
        );
        assert_eq!(row.rate_ppm, Some(230_000));
        let tax = row.base.times_ppm(230_000, domain::money::Rounding::HalfUp);
        assert_eq!(tax, Ok(row.levies.tax), "the tax is the rate of the base");
        let (base, tax) = row.in_euros.expect("there is a rate");
        assert_eq!(
            (base.currency, tax.currency),
            (Currency::EUR, Currency::EUR)
        );
        assert!(
            tax.minor > 0 && tax.minor < row.levies.tax.minor,
            "a euro is several zloty: {tax}"
        );
        assert_eq!(-balance(&shop, "tax_payable").await, row.levies.tax.minor);
        assert_eq!(-balance(&shop, "duty_payable").await, row.levies.duty.minor);
    })
    .await;
}

#[tokio::test]
async fn without_a_number_or_above_the_limit_it_is_import_tax() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store.clone());
        sell(&shop, "yiwu", "PL").await;
        assert_eq!(
            report(&shop, NOVEMBER).await.collected[0].scheme,
            Some(TaxScheme::Import)
        );
        assert_eq!(report(&shop, NOVEMBER).await.collected[0].in_euros, None);
        // 40 shirts at 39.90 yuan are more than 150 euros.
        let shop = TestShop::seeded(store, in_the_one_stop_shop(), 2);
        let seller = shop.chinese_seller("ningbo").await;
        let shirt = shop
            .list(Listing::new(seller, "many", "39.90").stock(40))
            .await;
        let session = shop.session().await;
        let goods = [(shirt.variant(), 40)];
        shop.place_and_pay(session, asking_from("PL"), &goods).await;
        let schemes: Vec<_> = report(&shop, NOVEMBER)
            .await
            .collected
            .iter()
            .map(|row| row.scheme)
            .collect();
        assert_eq!(schemes, [Some(TaxScheme::Import)]);
    })
    .await;
}

#[tokio::test]
async fn what_goes_back_later_corrects_the_month_of_the_sale() {
    with_both(async |store: Store| {
        let shop = TestShop::with(store, in_the_one_stop_shop());
        let sale = sell(&shop, "yiwu", "PL").await;
        let sold = report(&shop, NOVEMBER).await;
        shop.clock.advance(DAY * 10);
        cancel_order(&shop, &sale.access, sale.placed.order)
            .await
            .unwrap();
        assert_eq!(
            report(&shop, NOVEMBER).await.collected,
            sold.collected,
            "a month that is over stays"
        );
        let december = report(&shop, DECEMBER).await;
        assert_eq!(december.collected, []);
        let [back] = december.corrected.as_slice() else {
            panic!("one correction: {december:?}");
        };
        assert_eq!(
            (back.sold_in, back.rate_ppm),
            (date(2026, 11, 1), Some(230_000))
        );
        assert_eq!(back.levies, sold.collected[0].levies);
        assert_eq!(december.owed[0].levies.tax.minor, -back.levies.tax.minor);
        assert_eq!(
            (december.month_before(), december.month_after()),
            (date(2026, 11, 1), date(2027, 1, 1))
        );
    })
    .await;
}

#[tokio::test]
async fn only_operators_see_what_was_collected() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for role in [Role::Shopper, Role::Seller] {
            let refused = tax_report(&shop, &user(role), NOVEMBER).await;
            assert!(matches!(refused, Err(MoneyError::Forbidden)));
        }
    })
    .await;
}

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

#[tokio::test]
async fn a_shared_coupon_costs_the_seller_the_agreed_part_and_goes_back_whole() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let coupon = NewCoupon {
            code: "both".to_owned(),
            rate_ppm: 100_000,
            seller_share_ppm: 400_000,
            uses_max: 5,
            valid_to: shop.now().plus(DAY),
        };
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
