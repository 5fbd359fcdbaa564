//! Refunds: any sequence of them ends at exactly what was paid.

use domain::money::{Currency, Money};
use domain::refund::{Parts, RefundError, freight_by_line, spread};
use proptest::prelude::*;

fn pln(minor: i64) -> Money {
    Money::new(minor, Currency::PLN)
}

fn parts(figures: [i64; 6]) -> Parts {
    let [goods, shipping, discount, duty, tax, fees] = figures.map(pln);
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

fn any_parts() -> impl Strategy<Value = Parts> {
    (
        0..100_000_i64,
        0..5_000_i64,
        0..100_i64,
        0..3_000_i64,
        0..30_000_i64,
        0..500_i64,
    )
        .prop_map(|(goods, shipping, off, duty, tax, fees)| {
            parts([goods, shipping, goods * off / 100, duty, tax, fees])
        })
}

#[test]
fn a_third_of_three_shirts_with_its_share_of_everything() {
    // Three shirts at 33.30, a coupon of 10.00, freight 5.00, tax 20.00: one of them, then the other two.
    let bought = parts([9990, 500, 1000, 0, 2000, 0]);
    let one = bought.of_units(1, 3);
    assert_eq!(one, parts([3330, 167, 333, 0, 667, 0]));
    let rest = bought.minus(&one).unwrap();
    assert_eq!(rest.of_units(2, 2), rest);
    assert_eq!(rest.of_units(0, 2), Parts::zero(Currency::PLN));
}

#[test]
fn what_a_coupon_made_free_goes_back_whole() {
    let free = parts([1000, 0, 1000, 0, 0, 0]);
    assert_eq!(free.of_amount(pln(0)).unwrap(), free);
}

#[test]
fn more_than_is_left_is_refused() {
    let bought = parts([9990, 500, 1000, 0, 2000, 0]);
    let left = pln(11_490);
    assert_eq!(
        bought.of_amount(pln(11_491)),
        Err(RefundError::NotLeft {
            asked: pln(11_491),
            left
        })
    );
    assert!(bought.of_amount(pln(-1)).is_err());
    assert!(spread(pln(0), &[bought]).is_err());
    assert!(spread(pln(11_491), &[bought]).is_err());
    assert_eq!(bought.of_amount(left).unwrap(), bought);
}

proptest! {
    #[test]
    fn units_given_back_in_any_steps_sum_to_what_was_paid(bought in any_parts(), steps in prop::collection::vec(1_u32..4, 1..8)) {
        let mut units_left: u32 = steps.iter().sum();
        let mut left = bought;
        for units in steps {
            let back = left.of_units(units, units_left);
            left = left.minus(&back).unwrap();
            prop_assert!(left.first_negative() == Ok(None) && back.first_negative() == Ok(None));
            prop_assert!(left.total().unwrap().minor >= 0);
            units_left -= units;
        }
        prop_assert_eq!(left, Parts::zero(Currency::PLN));
    }

    #[test]
    fn an_amount_is_spread_to_the_minor_unit(lines in prop::collection::vec(any_parts(), 1..5), share in 1_i64..=100) {
        let total: i64 = lines.iter().map(|line| line.total().unwrap().minor).sum();
        let amount = total * share / 100;
        prop_assume!(amount > 0);
        let back = spread(pln(amount), &lines).unwrap();
        let sum: i64 = back.iter().map(|part| part.total().unwrap().minor).sum();
        prop_assert_eq!(sum, amount);
        for (line, part) in lines.iter().zip(back) {
            prop_assert!(line.minus(&part).unwrap().first_negative() == Ok(None));
            prop_assert!(part.first_negative() == Ok(None));
        }
    }

    #[test]
    fn freight_is_shared_whole(freight in 0..10_000_i64, goods in prop::collection::vec(0..100_000_i64, 1..6)) {
        let goods: Vec<Money> = goods.into_iter().map(pln).collect();
        let shares = freight_by_line(pln(freight), &goods);
        prop_assert_eq!(shares.iter().map(|share| share.minor).sum::<i64>(), freight);
    }
}
