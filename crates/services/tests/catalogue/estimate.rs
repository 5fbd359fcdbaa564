//! The calculator.

use domain::customs::RestrictionReason;
use domain::landed::Collected;
use domain::place::Country;
use services::catalogue::estimate::{
    EstimateError, EstimateInput, estimate, origins, restrictions_of,
};
use testing::{TestDatabase, TestShop, asking_from};

fn headphones() -> EstimateInput {
    EstimateInput {
        origin: "CN".into(),
        hs: "8518.30".into(),
        price: "100 000".into(),
        quantity: "1".into(),
        weight_grams: "400".into(),
    }
}

async fn shop() -> (TestDatabase, TestShop) {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    (database, shop)
}

#[tokio::test]
async fn an_estimate_is_the_landed_price_of_a_parcel() {
    let (_database, shop) = shop().await;
    let landed = estimate(&shop, asking_from("KZ"), &headphones()).unwrap();
    let parts = &landed.breakdown;
    assert_eq!(parts.goods.minor, 10_000_000);
    assert_eq!(parts.collected, Collected::AtCheckout);
    // VAT of 16 % on goods and freight; 100,000 ₸ are below 200 €.
    let base = parts.goods.minor + parts.shipping.minor;
    assert_eq!(
        (parts.duty.minor, parts.tax.minor),
        (0, (base * 16 + 50) / 100)
    );
    assert_eq!(landed.door, parts.total);
}

#[tokio::test]
async fn two_pieces_never_cost_less_than_one() {
    let (_database, shop) = shop().await;
    for country in ["KZ", "AE", "PL", "ID", "RU", "SA", "VN"] {
        let asking = asking_from(country);
        let of = |quantity: &str| {
            let input = EstimateInput {
                quantity: quantity.into(),
                price: "300".into(),
                ..headphones()
            };
            estimate(&shop, asking, &input).unwrap().door.minor
        };
        assert!(of("1") < of("2") && of("2") < of("10"), "{country}");
    }
}

#[tokio::test]
async fn without_a_code_the_duty_stays_open_and_is_said_to() {
    let (_database, shop) = shop().await;
    let input = EstimateInput {
        hs: String::new(),
        ..headphones()
    };
    let landed = estimate(&shop, asking_from("KZ"), &input).unwrap();
    assert!(!landed.breakdown.unknown.is_empty());
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_at_once() {
    let (_database, shop) = shop().await;
    let wrong = EstimateInput {
        origin: "Atlantis".into(),
        hs: "85".into(),
        price: "1,500".into(),
        quantity: "1.5".into(),
        weight_grams: "30001".into(),
    };
    let Err(EstimateError::Invalid(problems)) = estimate(&shop, asking_from("KZ"), &wrong) else {
        panic!("it is refused");
    };
    let expected = [
        ("origin", "unknown"),
        ("hs", "malformed"),
        ("price", "malformed"),
        ("quantity", "not_a_number"),
        ("weight_grams", "out_of_range"),
    ];
    assert_eq!(problems, expected);
}

#[tokio::test]
async fn a_parcel_that_nobody_carries_is_refused() {
    let (_database, shop) = shop().await;
    let heavy = EstimateInput {
        quantity: "3".into(),
        weight_grams: "10001".into(),
        ..headphones()
    };
    let refused = estimate(&shop, asking_from("KZ"), &heavy);
    let Err(EstimateError::Invalid(problems)) = refused else {
        panic!("it is refused");
    };
    assert_eq!(problems, [("weight_grams", "out_of_range")]);
}

#[test]
fn no_country_stands_twice_among_the_origins() {
    let mut countries = origins();
    let count = countries.len();
    countries.sort_unstable();
    countries.dedup();
    assert_eq!(countries.len(), count);
    assert!(countries.contains(&Country::CN) && countries.contains(&Country::KZ));
}

#[tokio::test]
async fn what_may_not_be_brought_in_is_said_instead_of_a_price() {
    let (_database, shop) = shop().await;
    let wine = EstimateInput {
        hs: "220421".into(),
        ..headphones()
    };
    let refused = estimate(&shop, asking_from("SA"), &wine);
    assert!(
        matches!(
            refused,
            Err(EstimateError::Barred(RestrictionReason::Alcohol))
        ),
        "{refused:?}"
    );
    assert!(!restrictions_of(&shop, asking_from("SA"), &wine).is_empty());
    let nonsense = EstimateInput {
        hs: "x".into(),
        ..wine
    };
    assert_eq!(restrictions_of(&shop, asking_from("SA"), &nonsense), []);
}
