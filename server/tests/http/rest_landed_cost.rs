//! Landed costs without a cart, through the JSON API.

use serde_json::{Value, json};
use testing::TestDatabase;

use crate::rest_support::{Api, assert_adds_up};

fn parcel() -> Value {
    json!({
        "country": "PL", "currency": "EUR", "on_date": "2026-07-15",
        "shipping": { "minor": 500, "currency": "EUR" },
        "lines": [
            { "hs": "610910", "origin": "CN", "quantity": 2, "unit_price": { "minor": 1000, "currency": "EUR" }, "weight_grams": 200 },
            { "hs": "640411", "origin": "CN", "quantity": 1, "unit_price": { "minor": 2000, "currency": "EUR" }, "weight_grams": 600 },
        ],
    })
}

#[tokio::test]
async fn the_landed_cost_of_the_worked_example_is_told_without_a_cart() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let cost = api.post("/api/v1/landed-cost", &[], &parcel()).await;
    cost.expect(200);
    assert_adds_up(&cost.body);
    // Two tariff lines at 3.00 € each, then Polish VAT of 23 % on goods, freight and duty.
    let parts = ["goods", "shipping", "duty", "tax", "total"].map(|part| cost.minor(part));
    assert_eq!(parts, [4_000, 500, 600, 1_173, 6_273]);
    assert!(!cost.at("/rules").as_array().unwrap().is_empty());
    let mut at_door = parcel();
    at_door["incoterm"] = json!("dap");
    let cost = api.post("/api/v1/landed-cost", &[], &at_door).await;
    assert_eq!(
        (cost.minor("total"), cost.at("/collected")),
        (4_500, &json!("at_the_door"))
    );
    assert_eq!(cost.minor("estimate_at_door"), 1_773);
}

/// What is put where, and the field at fault.
const REFUSED_PARCELS: &str = r#"
/country | "ZZ" | country
/currency | "ZZZ" | currency
/on_date | "2026-02-30" | on_date
/on_date | 20260715 | on_date
/shipping/minor | -1 | shipping
/shipping/minor | 9223372036854775807 | shipping
/shipping/minor | 1.5 | shipping.minor
/lines | [] | lines
/lines | 1 | lines
/lines/0/quantity | 0 | lines[0].quantity
/lines/0/quantity | 4294967295 | lines[0].quantity
/lines/1/quantity | -3 | lines[1].quantity
/lines/1/hs | "abc" | lines[1].hs
/lines/1/origin | "ZZ" | lines[1].origin
/lines/1/weight_grams | 4294967295 | lines[1].weight_grams
/lines/1/unit_price/currency | "ZZZ" | lines[1].unit_price.currency
/lines/1/unit_price | 20 | lines[1].unit_price
"#;

#[tokio::test]
async fn a_landed_cost_of_absurd_figures_is_refused_by_field() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    for row in REFUSED_PARCELS.trim().lines() {
        let cells: Vec<_> = row.split(" | ").collect();
        let mut body = parcel();
        *body.pointer_mut(cells[0]).unwrap() = serde_json::from_str(cells[1]).unwrap();
        let refused = api.post("/api/v1/landed-cost", &[], &body).await;
        assert_eq!(refused.field().0, cells[2], "{row}");
    }
    let mut discount = parcel();
    discount["discount"] = json!({ "minor": 5_000, "currency": "EUR" });
    assert_eq!(
        api.post("/api/v1/landed-cost", &[], &discount)
            .await
            .field()
            .0,
        "discount"
    );
}

#[tokio::test]
async fn the_largest_parcel_is_refused_and_never_a_defect() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let mut line = parcel()["lines"][0].clone();
    line["quantity"] = json!(100_000);
    line["unit_price"]["minor"] = json!(1_000_000_000_000_i64);
    for count in [100, 101] {
        let mut body = parcel();
        body["lines"] = json!(vec![line.clone(); count]);
        assert_eq!(
            api.post("/api/v1/landed-cost", &[], &body)
                .await
                .problem(422),
            "invalid"
        );
    }
}

#[tokio::test]
async fn an_unknown_duty_is_said_and_not_guessed() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let mut body = parcel();
    body["lines"][0].as_object_mut().unwrap().remove("hs");
    body["country"] = json!("AQ");
    let cost = api.post("/api/v1/landed-cost", &[], &body).await;
    cost.expect(200);
    assert_eq!(cost.at("/unknown/0/kind"), "no_rules");
}

#[tokio::test]
async fn insurance_and_earlier_parcels_of_the_month_count() {
    let database = TestDatabase::sqlite().await;
    let api = Api::new(database.store().clone());
    let parcel = |more: Value| {
        let mut body = json!({
            "country": "AZ", "currency": "USD", "on_date": "2026-11-20",
            "shipping": { "minor": 1000, "currency": "USD" },
            "lines": [{ "hs": "851830", "origin": "CN", "quantity": 1, "unit_price": { "minor": 20000, "currency": "USD" }, "weight_grams": 300 }],
        });
        let fields = body.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        body
    };
    // 300 USD a month are free: 200.00 alone are, beside 150.00 they are not.
    let alone = api
        .post("/api/v1/landed-cost", &[], &parcel(json!({})))
        .await;
    assert_eq!((alone.minor("duty"), alone.minor("total")), (0, 21_000));
    let beside = json!({
        "insurance": { "minor": 500, "currency": "USD" },
        "earlier": { "goods": { "minor": 15000, "currency": "USD" }, "weight_grams": 900 },
    });
    let beside = api.post("/api/v1/landed-cost", &[], &parcel(beside)).await;
    beside.expect(200);
    assert_adds_up(&beside.body);
    // Freight and insurance 15.00; duty 15 % × 215.00 = 32.25; VAT 18 % × 247.25 = 44.505 → 44.51
    let parts = ["shipping", "duty", "tax", "total"].map(|part| beside.minor(part));
    assert_eq!(parts, [1_500, 3_225, 4_451, 29_176]);
    for (more, field) in [
        (
            json!({ "insurance": { "minor": -1, "currency": "USD" } }),
            "insurance",
        ),
        (
            json!({ "earlier": { "goods": { "minor": -1, "currency": "USD" } } }),
            "earlier.goods",
        ),
        (
            json!({ "earlier": { "goods": { "minor": 1, "currency": "USD" }, "weight_grams": 4294967295_u32 } }),
            "earlier.weight_grams",
        ),
    ] {
        let refused = api.post("/api/v1/landed-cost", &[], &parcel(more)).await;
        assert_eq!(refused.field().0, field);
    }
}
