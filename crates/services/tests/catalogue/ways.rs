//! The ways to the door.

use std::time::Duration;

use domain::place::Country;
use domain::shipping::{CutOff, Load};
use services::catalogue::dispatch_delay_days;
use services::catalogue::parcel::{Parcel, ParcelLine, volume_cm3};
use services::catalogue::ways::{default_method, methods};
use testing::{TestDatabase, TestShop, asking_from, reference};

fn line(weight_grams: Option<u32>, volume_cm3: Option<u32>, quantity: u32) -> ParcelLine {
    ParcelLine {
        unit: "100.00 KZT".parse().unwrap(),
        quantity,
        hs: None,
        origin: Country::CN,
        weight_grams,
        volume_cm3,
        tags: Vec::new(),
    }
}

fn parcel(lines: Vec<ParcelLine>) -> Parcel {
    Parcel::new(Country::CN, Country::CN, lines, asking_from("KZ").currency)
}

#[tokio::test]
async fn what_is_ordered_after_the_cut_off_leaves_a_day_later() {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    let mut method = reference().shipping.rows()[0].clone();
    let cut_off = |time: &str, zone: &str| CutOff {
        time: time.parse().unwrap(),
        time_zone: zone.to_owned(),
    };
    assert_eq!(dispatch_delay_days(&method, shop.now()), 0);
    // Noon in Greenwich is eight in the evening in Shanghai.
    for (time, zone, days) in [
        ("20:01", "Asia/Shanghai", 0),
        ("20:00", "Asia/Shanghai", 1),
        ("15:00", "Asia/Shanghai", 1),
        ("15:00", "Europe/Istanbul", 1),
        ("15:01", "Europe/Istanbul", 0),
        ("00:00", "Moon/Crater", 0),
    ] {
        method.cut_off = Some(cut_off(time, zone));
        assert_eq!(
            dispatch_delay_days(&method, shop.now()),
            days,
            "{time} {zone}"
        );
    }
    method.cut_off = Some(cut_off("15:00", "Asia/Shanghai"));
    shop.clock.advance(Duration::from_secs(12 * 3600));
    assert_eq!(dispatch_delay_days(&method, shop.now()), 0);
}

#[test]
fn a_volume_is_known_only_where_that_of_every_line_is() {
    let both = parcel(vec![
        line(Some(200), Some(1000), 2),
        line(None, Some(500), 1),
    ]);
    let expected = Load {
        // 2 × 200 g, and half a kilogram for what has no weight.
        weight_grams: 900,
        volume_cm3: Some(2500),
    };
    assert_eq!(both.load(), expected);
    let one = parcel(vec![
        line(Some(200), Some(1000), 2),
        line(Some(100), None, 1),
    ]);
    assert_eq!(one.load().volume_cm3, None);
    assert_eq!(volume_cm3(Some("300x200x100")), Some(6000));
    assert_eq!(volume_cm3(Some("nonsense")), None);
}

#[test]
fn the_usual_way_is_the_duty_paid_standard_one_or_the_cheapest_that_is_open() {
    let (mut rows, asking) = (reference().shipping.rows().to_vec(), asking_from("KZ"));
    for row in &mut rows {
        if row.code == "standard" {
            row.weight_max_grams = Some(1000);
        }
    }
    let shipping = domain::shipping::ShippingTable::from_rows(rows).unwrap();
    let reference = services::shop::Reference {
        shipping: shipping.into(),
        ..reference()
    };
    let day = jiff::civil::date(2026, 11, 23);
    let usual = |grams| {
        let parcel = parcel(vec![line(Some(grams), None, 1)]);
        let ways = methods(&reference, asking, &parcel, day);
        default_method(&reference, asking, &ways).map(|way| way.code.clone())
    };
    assert_eq!(usual(1000).as_deref(), Some("standard"));
    assert_eq!(usual(1001).as_deref(), Some("economy"));
    assert_eq!(default_method(&reference, asking, &[]), None);
}
