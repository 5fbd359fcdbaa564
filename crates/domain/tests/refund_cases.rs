//! Corner cases of refunds: no units, too many, other digits, coupons of 100 %, amounts that do not fit.

use domain::coupon::Coupon;
use domain::ids::CouponId;
use domain::money::{Currency, Money, MoneyError};
use domain::refund::{Parts, RefundError, freight_by_line, spread};
use domain::time::Timestamp;

fn parts(currency: Currency, figures: [i64; 6]) -> Parts {
    let [goods, shipping, discount, duty, tax, fees] =
        figures.map(|minor| Money::new(minor, currency));
    Parts {
        goods,
        shipping,
        discount,
        seller_discount: Money::zero(discount.currency),
        duty,
        tax,
        fees,
    }
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// What the shopper gets back unit by unit.
fn one_by_one(bought: Parts, units: u32) -> Vec<i64> {
    let mut left = bought;
    let steps = (1..=units).rev().map(|units_left| {
        let back = left.of_units(1, units_left);
        left = left.minus(&back).expect("figures that fit");
        back.total().expect("figures that fit").minor
    });
    steps.collect()
}

fn coupon(rate_ppm: i64) -> Coupon {
    Coupon {
        id: CouponId::nil(),
        code: "AUTUMN".to_owned(),
        rate_ppm,
        seller_share_ppm: 0,
        uses: 0,
        uses_max: 1,
        valid_from: Timestamp::from_ms(0),
        valid_to: Timestamp::from_ms(1),
    }
}

#[test]
fn no_units_give_nothing_back_even_where_none_are_left() {
    let bought = parts(Currency::EUR, [4000, 500, 400, 600, 1173, 7]);
    let nothing = Parts::zero(Currency::EUR);
    for (units, left) in [(0, 3), (0, 0), (1, 0), (u32::MAX, 0)] {
        assert_eq!(bought.of_units(units, left), nothing, "{units} of {left}");
    }
}

#[test]
fn more_units_than_are_left_give_back_what_is_left_and_no_more() {
    let bought = parts(Currency::EUR, [4000, 500, 400, 600, 1173, 7]);
    assert_eq!(bought.of_units(5, 3), bought);
    assert_eq!(bought.of_units(u32::MAX, 1), bought);
}

#[test]
fn a_thousand_yen_over_three_units_come_back_in_whole_yen() {
    let bought = parts(Currency::JPY, [1000, 0, 0, 0, 0, 0]);
    let back = one_by_one(bought, 3);
    assert_eq!(back, [333, 334, 333]);
    assert_eq!(
        bought.of_units(3, 3).total().unwrap().to_string(),
        "1000 JPY"
    );
}

#[test]
fn a_dinar_over_three_units_comes_back_to_the_fils() {
    let bought = parts(Currency::KWD, [1000, 0, 0, 0, 0, 0]);
    let first = bought.of_units(1, 3).total().unwrap();
    assert_eq!(first.to_string(), "0.333 KWD");
    assert_eq!(one_by_one(bought, 3).iter().sum::<i64>(), 1000);
}

#[test]
fn an_amount_in_fils_is_spread_over_lines_in_fils() {
    let line = |goods| parts(Currency::KWD, [goods, 0, 0, 0, 0, 0]);
    let back = spread(Money::new(5, Currency::KWD), &[line(1000), line(1000)]).unwrap();
    assert_eq!(back, [line(3), line(2)]);
}

#[test]
fn with_a_coupon_of_100_percent_a_part_of_the_freight_takes_no_goods_back() {
    let free = parts(Currency::EUR, [4000, 500, 4000, 0, 0, 0]);
    let back = free.of_amount(eur(200)).unwrap();
    assert_eq!(back, parts(Currency::EUR, [0, 200, 0, 0, 0, 0]));
    // The rest of the freight is all that was paid: goods and coupon go with it.
    let rest = free.minus(&back).unwrap();
    assert_eq!(rest.of_amount(eur(300)).unwrap(), rest);
}

#[test]
fn units_that_a_coupon_made_free_return_nothing_each() {
    let free = parts(Currency::EUR, [1000, 0, 1000, 0, 0, 0]);
    assert_eq!(one_by_one(free, 3), [0, 0, 0]);
}

#[test]
fn a_refunded_line_returns_what_was_paid_and_not_its_price() {
    // Other shops gave 24.99 back for what a coupon had made 22.49.
    let goods = [eur(645), eur(2499)];
    let discounts = coupon(100_000).discounts(Currency::EUR, &goods).unwrap();
    assert_eq!(discounts, [eur(64), eur(250)]);
    let line = parts(Currency::EUR, [2499, 0, discounts[1].minor, 0, 0, 0]);
    assert_eq!(line.of_units(1, 1).total(), Ok(eur(2249)));
}

#[test]
fn lines_refunded_one_after_the_other_return_exactly_what_the_coupon_left() {
    let goods = [eur(645), eur(2499), eur(1)];
    let discounts = coupon(333_333).discounts(Currency::EUR, &goods).unwrap();
    let paid_for =
        |(goods, off): (&Money, &Money)| parts(Currency::EUR, [goods.minor, 0, off.minor, 0, 0, 0]);
    let lines = goods.iter().zip(&discounts).map(paid_for);
    let back: i64 = lines.flat_map(|line| one_by_one(line, 1)).sum();
    // 31.45 × 33.3333 % = 10.483…, rounded once to 10.48.
    assert_eq!(back, 3145 - 1048);
}

#[test]
fn a_price_and_freight_beyond_64_bits_are_an_error_and_no_small_refund() {
    let huge = parts(Currency::EUR, [i64::MAX, 1, 0, 0, 0, 0]);
    assert_eq!(huge.total(), Err(MoneyError::Overflow));
    let refused = huge.of_amount(eur(1));
    assert_eq!(refused, Err(RefundError::Money(MoneyError::Overflow)));
}

#[test]
fn lines_that_sum_beyond_64_bits_are_an_error() {
    let line = parts(Currency::EUR, [i64::MAX, 0, 0, 0, 0, 0]);
    let refused = spread(eur(1), &[line, line]);
    assert_eq!(refused, Err(RefundError::Money(MoneyError::Overflow)));
}

#[test]
fn the_largest_amount_is_shared_without_loss() {
    let line = parts(Currency::EUR, [i64::MAX, 0, 0, 0, 0, 0]);
    let first = line.of_units(1, u32::MAX);
    let rest = line.minus(&first).unwrap();
    assert_eq!(first.plus(&rest), Ok(line));
}

#[test]
fn euros_are_not_paid_back_in_zloty() {
    let line = parts(Currency::PLN, [4000, 0, 0, 0, 0, 0]);
    let mismatch = |result| {
        matches!(
            result,
            Err(RefundError::Money(MoneyError::CurrencyMismatch { .. }))
        )
    };
    assert!(mismatch(line.of_amount(eur(1)).map(drop)));
    assert!(mismatch(spread(eur(1), &[line]).map(drop)));
}

#[test]
fn a_line_that_was_paid_back_before_gets_nothing_more() {
    let gone = Parts::zero(Currency::EUR);
    let line = parts(Currency::EUR, [1000, 0, 0, 0, 230, 0]);
    let back = spread(eur(615), &[gone, line, gone]).unwrap();
    assert_eq!(
        back,
        [gone, parts(Currency::EUR, [500, 0, 0, 0, 115, 0]), gone]
    );
}

#[test]
fn nothing_is_paid_back_where_no_line_is_left() {
    let left = eur(0);
    let asked = eur(1);
    let refused = Err(RefundError::NotLeft { asked, left });
    assert_eq!(spread(asked, &[]), refused);
    assert_eq!(spread(asked, &[Parts::zero(Currency::EUR)]), refused);
}

#[test]
fn giving_back_more_than_was_paid_shows_as_overdrawn() {
    let bought = parts(Currency::EUR, [1000, 0, 0, 0, 0, 0]);
    let too_much = parts(Currency::EUR, [1001, 0, 0, 0, 0, 0]);
    assert!(bought.minus(&too_much).unwrap().first_negative() != Ok(None));
    assert!(bought.minus(&bought).unwrap().first_negative() == Ok(None));
}

#[test]
fn freight_of_free_samples_still_lands_on_them() {
    let shares = freight_by_line(eur(500), &[eur(0), eur(0)]);
    assert_eq!(shares, [eur(250), eur(250)]);
}

#[test]
fn a_part_takes_nothing_from_a_line_that_a_coupon_made_free() {
    let line = |goods, shipping, discount| Parts {
        goods: Money::new(goods, Currency::PLN),
        shipping: Money::new(shipping, Currency::PLN),
        discount: Money::new(discount, Currency::PLN),
        ..Parts::zero(Currency::PLN)
    };
    let lines = [line(1000, 0, 1000), line(4000, 500, 4000)];
    let back = spread(Money::new(100, Currency::PLN), &lines).unwrap();
    assert_eq!(back, [Parts::zero(Currency::PLN), line(0, 100, 0)]);
    let all = spread(Money::new(500, Currency::PLN), &lines).unwrap();
    assert_eq!(all, lines);
}
