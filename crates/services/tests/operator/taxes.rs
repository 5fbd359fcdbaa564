//! What was collected for countries: the same as the ledger says, under the right scheme, corrected in the right month.

use domain::customs::{IossNumber, TaxScheme};
use domain::money::Currency;
use jiff::civil::{Date, date};
use services::account::session::Role;
use services::operator::money::MoneyError;
use services::operator::taxes::{TaxReport, tax_report};
use services::order::cancel_order;
use services::shop::Settings;
use store::Store;
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
