//! `/seller/warehouses` and the stock that lies there.

use testing::Listing;

use crate::browser::Browser;
use crate::site::on_both;

/// The value of the first attribute that begins like this.
fn after<'t>(text: &'t str, start: &str) -> &'t str {
    let (_, rest) = text.split_once(start).expect("the page has it");
    rest.split('"').next().unwrap_or_default()
}

/// A warehouse has a sender of its own, apart from the shop's.
async fn keeps_its_own_sender(desk: &mut Browser, id: &str) {
    let sender = [
        ("name", "Lamps Polska"),
        ("line1", "Piotrkowska 1"),
        ("city", "Łódź"),
        ("region", ""),
        ("postcode", "90-001"),
        ("phone", "+48 42 000 00 00"),
        ("customs_number", ""),
    ];
    let saved = desk
        .post(&format!("/api/seller/sender/{id}"), &sender)
        .await;
    assert_eq!(
        saved.location(),
        format!("/seller/sender/{id}?done=sender-saved")
    );
    assert!(
        !desk
            .get("/seller/sender")
            .await
            .text()
            .contains("Lamps Polska")
    );
}

#[tokio::test]
async fn a_seller_stocks_a_warehouse_in_the_shoppers_country_and_sells_from_it() {
    on_both(async |site| {
        let seller = site.shop.chinese_seller("lamps").await;
        let lamp = site.shop.list(Listing::new(seller, "lamp", "99.90")).await;
        let mut desk = site.seller_browser("lamps").await;
        let added = desk
            .post(
                "/api/seller/warehouses",
                &[("country", "PL"), ("city", "Łódź")],
            )
            .await;
        assert_eq!(added.location(), "/seller/warehouses?done=warehouse-added");
        let list = desk.get("/seller/warehouses").await.text();
        assert!(list.contains("Łódź"));
        let remove = after(&list, "action=\"/api/seller/warehouses/").to_owned();
        let id = remove.trim_end_matches("/remove");
        keeps_its_own_sender(&mut desk, id).await;
        let variant = lamp.variant();
        let counted = desk
            .post(
                &format!("/api/seller/variants/{variant}/stock"),
                &[
                    ("on_hand", "3"),
                    ("warehouse", id),
                    ("next", "/seller/products"),
                ],
            )
            .await;
        assert_eq!(counted.location(), "/seller/products?done=stock-saved");
        let path = format!("/api/v1/products/{}", lamp.product);
        let from = |country: &str| format!("{path}?country={country}&lang=en&currency=USD");
        let mut shopper = site.browser();
        let here = shopper.get(&from("PL")).await.json();
        let there = shopper.get(&from("KZ")).await.json();
        assert_eq!(
            (&here["ships_from"], &there["ships_from"]),
            (&"PL".into(), &"CN".into())
        );
        let page = shopper
            .get(&format!("/pl/en/p/lamp-{}", lamp.product))
            .await
            .text();
        assert!(page.contains("In stock in your country"));
        let stays = desk
            .post::<&str>(&format!("/api/seller/warehouses/{id}/remove"), &[])
            .await;
        assert_eq!(stays.location(), "/seller/warehouses?done=warehouse-in-use");
    })
    .await;
}

#[tokio::test]
async fn bad_forms_lose_nothing_and_other_shops_are_not_there() {
    on_both(async |site| {
        site.shop.chinese_seller("lamps").await;
        let mut desk = site.seller_browser("lamps").await;
        let refused = desk
            .post("/api/seller/warehouses", &[("country", "PL"), ("city", "")])
            .await;
        assert_eq!(refused.location(), "/seller/warehouses");
        let page = desk.get("/seller/warehouses").await.text();
        assert!(page.contains("aria-invalid=\"true\""));
        assert!(page.contains("<option value=\"PL\" selected"));
        let added = desk
            .post(
                "/api/seller/warehouses",
                &[("country", "PL"), ("city", "Łódź")],
            )
            .await;
        assert_eq!(added.status, 303);
        let list = desk.get("/seller/warehouses").await.text();
        let remove = after(&list, "action=\"/api/seller/warehouses/").to_owned();
        let remove = format!("/api/seller/warehouses/{remove}");

        site.shop.chinese_seller("rugs").await;
        let mut rival = site.seller_browser("rugs").await;
        assert_eq!(rival.post::<&str>(&remove, &[]).await.status, 404);
        let id = remove.split('/').nth(4).unwrap_or_default();
        assert_eq!(rival.get(&format!("/seller/sender/{id}")).await.status, 404);
        assert_eq!(rival.get("/seller/sender/x").await.status, 404);
        let nobody = site.browser().get("/seller/warehouses").await;
        assert_eq!(nobody.status, 303);
        let gone = desk.post::<&str>(&remove, &[]).await;
        assert_eq!(gone.location(), "/seller/warehouses?done=warehouse-removed");
    })
    .await;
}
