//! Cash on delivery over HTTP: chosen at the checkout, written down by operators.

use domain::place::Country;
use services::payment::cash::CashTerms;
use services::shop::Settings;
use store::Engine;

use crate::checkout::{form, place};
use crate::payout::{id_after, operator, seller};
use crate::seller::ship_the_only_parcel;
use crate::site::Site;

const NONE: &[(&str, &str)] = &[];
const CASH: &str = "/operator/cash";

async fn site(engine: Engine) -> Site {
    let settings = Settings {
        cash: Some(CashTerms {
            countries: vec![Country::KZ],
            max_eur_minor: 100_000,
        }),
        ..Settings::default()
    };
    Site::on(engine, settings).await
}

#[tokio::test]
async fn an_order_is_paid_at_the_door_from_the_checkout_to_the_sellers_earnings() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let site = site(engine).await;
        let mut shopper = site.buyer(2).await;
        let page = shopper.get("/kz/en/checkout").await.text();
        assert!(page.contains("Cash on delivery"), "{page}");
        let mut fields = form(&mut shopper).await;
        fields.push(("payment", "cod".to_owned()));
        let placed = place(&mut shopper, &fields).await;
        assert_eq!(placed.status, 303, "{}", placed.text());
        let order = placed.location().to_owned();
        assert!(
            order.starts_with("/kz/en/orders/"),
            "nobody has to go anywhere: {order}"
        );
        let page = shopper.get(&order).await.text();
        assert!(page.contains("in cash to the courier"), "{page}");
        assert!(
            page.contains("Order accepted") && !page.contains("Payment received"),
            "{page}"
        );

        let mut seller = seller(&site).await;
        ship_the_only_parcel(&mut seller).await;
        let mut ops = operator(&site, "ops").await;
        let page = ops.get(CASH).await;
        let parcel = id_after(&page.text(), "/api/operator/cash/");
        let collect = format!("/api/operator/cash/{parcel}/collect");
        for browser in [&mut seller, &mut shopper] {
            let refused = browser.post(&collect, NONE).await;
            assert!(
                matches!(refused.status, 303 | 401 | 403 | 404),
                "{}",
                refused.status
            );
        }
        let done = ops.post(&collect, NONE).await;
        assert_eq!(done.location(), "/operator/cash?done=cash-collected");
        assert!(
            ops.get(done.location())
                .await
                .text()
                .contains("The cash is written down")
        );
        let again = ops.post(&collect, NONE).await;
        assert_eq!(again.location(), "/operator/cash?done=cash-not-due");
        let back = ops
            .post(&format!("/api/operator/cash/{parcel}/return"), NONE)
            .await;
        assert_eq!(back.location(), "/operator/cash?done=cash-not-due");
        site.shop.assert_sound().await;
    }
}

#[tokio::test]
async fn a_parcel_that_nobody_accepts_comes_back_and_odd_numbers_are_no_parcels() {
    let site = site(Engine::Sqlite).await;
    let mut shopper = site.buyer(2).await;
    let mut fields = form(&mut shopper).await;
    fields.push(("payment", "cod".to_owned()));
    let order = place(&mut shopper, &fields).await.location().to_owned();
    let mut seller = seller(&site).await;
    ship_the_only_parcel(&mut seller).await;
    let mut ops = operator(&site, "ops").await;
    let parcel = id_after(&ops.get(CASH).await.text(), "/api/operator/cash/");
    let back = ops
        .post(&format!("/api/operator/cash/{parcel}/return"), NONE)
        .await;
    assert_eq!(back.location(), "/operator/cash?done=parcel-came-back");
    let page = shopper.get(&order).await.text();
    assert!(
        page.contains("The parcel went back to the seller"),
        "{page}"
    );
    let nil = "0192f0c0-0000-7000-8000-000000000000";
    for path in [
        format!("/api/operator/cash/{nil}/collect"),
        format!("/api/operator/cash/{nil}/return"),
        format!("/api/operator/refunds/{nil}/paid"),
        "/api/operator/cash/x/collect".to_owned(),
    ] {
        assert_eq!(ops.post(&path, NONE).await.status, 404, "{path}");
    }
    site.shop.assert_sound().await;
}

#[tokio::test]
async fn cash_that_is_not_offered_is_refused() {
    let site = Site::on(Engine::Sqlite, Settings::default()).await;
    let mut shopper = site.buyer(2).await;
    let page = shopper.get("/kz/en/checkout").await.text();
    assert!(!page.contains("Cash on delivery"));
    let mut fields = form(&mut shopper).await;
    fields.push(("payment", "cod".to_owned()));
    let refused = place(&mut shopper, &fields).await;
    assert!(
        refused.location().contains("/kz/en/checkout"),
        "{} {}",
        refused.status,
        refused.location()
    );
    site.shop.assert_sound().await;
}
