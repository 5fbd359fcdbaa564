//! What the marketplace keeps: which row counts, and that nothing is lost in the sharing.

use domain::commission::{CommissionError, CommissionRow, CommissionSet, Sale};
use domain::coupon::borne_by_sellers;
use domain::ledger::split_commission;
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::refund::Parts;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const ROWS: &str = r#"
[[commission]]
id = "all"
rate_ppm = 90000
valid_from = "2026-01-01"
valid_to = "2026-06-30"

[[commission]]
id = "all-later"
rate_ppm = 95000
valid_from = "2026-07-01"

[[commission]]
id = "phones"
category = "phones"
rate_ppm = 50000
valid_from = "2026-01-01"

[[commission]]
id = "poland"
market = "PL"
rate_ppm = 60000
valid_from = "2026-01-01"

[[commission]]
id = "gold"
plan = "gold"
rate_ppm = 40000
valid_from = "2026-01-01"

[[commission]]
id = "gold-phones-poland"
category = "phones"
market = "PL"
plan = "gold"
rate_ppm = 10000
valid_from = "2026-01-01"
"#;

fn set(text: &str) -> Result<CommissionSet, CommissionError> {
    CommissionSet::from_rows(CommissionRow::rows_of(text)?)
}

fn rate(category: &str, market: Country, plan: &str, day: Date) -> Option<i64> {
    let sale = Sale {
        category,
        market,
        plan,
    };
    let set = set(ROWS).expect("the rows are sound");
    set.rate_ppm(sale, day)
}

#[test]
fn the_row_that_names_most_counts_then_the_plan_then_the_shelf() {
    let day = date(2026, 5, 1);
    assert_eq!(rate("toys", Country::KZ, "standard", day), Some(90_000));
    assert_eq!(rate("phones", Country::KZ, "standard", day), Some(50_000));
    assert_eq!(rate("toys", Country::PL, "standard", day), Some(60_000));
    assert_eq!(rate("phones", Country::PL, "standard", day), Some(50_000));
    assert_eq!(rate("phones", Country::KZ, "gold", day), Some(40_000));
    assert_eq!(rate("phones", Country::PL, "gold", day), Some(10_000));
}

#[test]
fn a_row_counts_from_its_first_to_its_last_day() {
    let toys = |day| rate("toys", Country::KZ, "standard", day);
    assert_eq!(toys(date(2025, 12, 31)), None);
    assert_eq!(toys(date(2026, 1, 1)), Some(90_000));
    assert_eq!(toys(date(2026, 6, 30)), Some(90_000));
    assert_eq!(toys(date(2026, 7, 1)), Some(95_000));
}

#[test]
fn rows_that_make_no_sense_are_refused_by_name() {
    let row = |id: &str, rest: &str| format!("[[commission]]\nid = \"{id}\"\n{rest}\n");
    let field = |text: &str| match set(text) {
        Err(CommissionError::Bad { id, field, .. }) => format!("{id} {field}"),
        other => format!("{other:?}"),
    };
    let from = "valid_from = \"2026-01-01\"";
    let sound = row("one", &format!("rate_ppm = 1\n{from}"));
    assert_eq!(
        field(&row("much", &format!("rate_ppm = 1000001\n{from}"))),
        "much rate_ppm"
    );
    assert_eq!(
        field(&row("less", &format!("rate_ppm = -1\n{from}"))),
        "less rate_ppm"
    );
    let ended = format!("rate_ppm = 1\n{from}\nvalid_to = \"2025-12-31\"");
    assert_eq!(field(&row("ended", &ended)), "ended valid_to");
    let later = "rate_ppm = 2\nvalid_from = \"2027-01-01\"";
    assert_eq!(
        field(&(sound + &row("two", later))),
        "two valid_from",
        "the first never ends"
    );
    let odd = row("odd", &format!("rate_ppm = 1\n{from}\nsize = 1"));
    assert!(matches!(set(&odd), Err(CommissionError::Malformed { .. })));
}

#[test]
fn a_commission_over_lines_of_several_rates_is_rounded_once() {
    // 6.45 × 30 % + 24.99 × 10.75 % = 1.935 + 2.686425 = 4.621425 → 4.62; line by line it would be 1.94 + 2.69 = 4.63.
    let eur = |minor| Money::new(minor, Currency::EUR);
    let split = split_commission(Currency::EUR, &[(eur(645), 300_000), (eur(2499), 107_500)]);
    let split = split.unwrap();
    assert_eq!((split.commission, split.seller), (eur(462), eur(2682)));
}

#[test]
fn a_seller_bears_the_part_of_a_coupon_that_was_agreed() {
    let eur = |minor| Money::new(minor, Currency::EUR);
    // A third of 3.14 is 1.0467, rounded once to 1.05 and split as the discounts are.
    let borne = borne_by_sellers(Currency::EUR, 333_333, &[eur(64), eur(250)]).unwrap();
    assert_eq!(borne, [eur(21), eur(84)]);
}

proptest! {
    #[test]
    fn what_sellers_bear_is_never_more_than_the_discount(
        discounts in prop::collection::vec(0_i64..1_000_000, 1..20),
        share_ppm in 0_i64..=1_000_000,
    ) {
        let amounts: Vec<Money> = discounts.iter().map(|minor| Money::new(*minor, Currency::EUR)).collect();
        let borne = borne_by_sellers(Currency::EUR, share_ppm, &amounts).unwrap();
        for (part, whole) in borne.iter().zip(&amounts) {
            prop_assert!(!part.is_negative() && part.minor <= whole.minor);
        }
    }

    #[test]
    fn any_refunds_of_a_shared_coupon_end_at_nothing(
        goods in 1_i64..1_000_000,
        off_percent in 0_i64..=100,
        share_ppm in 0_i64..=1_000_000,
        units in 1_u32..50,
        amount_percent in 1_i64..100,
    ) {
        let discount = Money::new(goods * off_percent / 100, Currency::EUR);
        let borne = borne_by_sellers(Currency::EUR, share_ppm, &[discount]).unwrap()[0];
        let mut left = Parts {
            goods: Money::new(goods, Currency::EUR),
            discount,
            seller_discount: borne,
            ..Parts::zero(Currency::EUR)
        };
        // First a part of the price, then unit by unit.
        let part = left.total().unwrap().minor * amount_percent / 100;
        if part > 0 {
            left = left.minus(&left.of_amount(Money::new(part, Currency::EUR)).unwrap()).unwrap();
            prop_assert_eq!(left.first_negative(), Ok(None));
        }
        for units_left in (1..=units).rev() {
            left = left.minus(&left.of_units(1, units_left)).unwrap();
            prop_assert_eq!(left.first_negative(), Ok(None));
        }
        prop_assert_eq!(left, Parts::zero(Currency::EUR));
    }
}
