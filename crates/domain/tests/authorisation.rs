//! Payments that are promised before they arrive.

use std::collections::BTreeMap;

use domain::ids::{ConsignmentId, SellerId};
use domain::ledger::{
    AccountKind, ConsignmentMoney, LedgerError, Transaction, authorisation_captured,
    cash_collected, order_refunded, payment_authorised, payment_captured, refund_released,
};
use domain::money::{Currency, Money};
use domain::place::Country;
use domain::refund::Parts;
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn parcel(goods: i64, tax: i64) -> ConsignmentMoney {
    ConsignmentMoney {
        id: ConsignmentId::nil(),
        seller: SellerId::nil(),
        country: Country::PL,
        parts: Parts {
            goods: eur(goods),
            tax: eur(tax),
            ..Parts::zero(Currency::EUR)
        },
    }
}

fn balances(transactions: &[Transaction]) -> BTreeMap<AccountKind, i64> {
    let mut sums = BTreeMap::new();
    for posting in transactions.iter().flat_map(Transaction::postings) {
        *sums.entry(posting.account).or_insert(0) += posting.amount.minor;
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

#[test]
fn a_promise_that_is_taken_leaves_what_a_payment_leaves() {
    let parcel = parcel(1000, 230);
    let promised = [
        payment_authorised(eur(1230), &[parcel]).unwrap(),
        authorisation_captured(eur(1230)).unwrap(),
    ];
    let at_once = payment_captured(eur(1230), &[parcel]).unwrap();
    assert_eq!(balances(&promised), balances(&[at_once]));
}

#[test]
fn a_promise_that_is_given_up_leaves_nothing() {
    let parcel = parcel(1000, 230);
    let whole = [
        payment_authorised(eur(1230), &[parcel]).unwrap(),
        order_refunded(&[parcel]).unwrap(),
        refund_released(eur(1230)).unwrap(),
    ];
    assert_eq!(balances(&whole), BTreeMap::new());
}

#[test]
fn a_promise_of_another_amount_than_its_parcels_cannot_be_booked() {
    let refused = payment_authorised(eur(1229), &[parcel(1000, 230)]);
    assert!(matches!(refused, Err(LedgerError::Unbalanced(_))));
}

#[test]
fn coins_round_to_either_side_and_the_rest_has_its_account() {
    for (due, paid) in [(1233, 1235), (1232, 1230), (1230, 1230)] {
        let books = balances(&[cash_collected(eur(due), eur(paid)).unwrap()]);
        let rounding = books.get(&AccountKind::CashRounding).copied().unwrap_or(0);
        assert_eq!(rounding, due - paid);
        assert_eq!(books.get(&AccountKind::Captured), Some(&paid));
    }
}

#[test]
fn nothing_below_nothing_is_taken_released_or_collected() {
    for refused in [
        authorisation_captured(eur(-1)),
        refund_released(eur(-1)),
        cash_collected(eur(-1), eur(0)),
        cash_collected(eur(0), eur(-1)),
    ] {
        assert!(matches!(refused, Err(LedgerError::Negative { .. })));
    }
}

#[test]
fn a_seller_who_bears_a_part_of_a_coupon_is_held_that_much_less() {
    let mut shared = parcel(4000, 0);
    shared.parts.discount = eur(400);
    shared.parts.seller_discount = eur(100);
    let books = balances(&[payment_captured(eur(3600), &[shared]).unwrap()]);
    assert_eq!(books.get(&AccountKind::CouponCost), Some(&300));
    assert_eq!(books.get(&AccountKind::Escrow(shared.id)), Some(&-3900));
}

proptest! {
    #[test]
    fn whatever_is_called_off_before_the_rest_is_taken_nothing_stays_promised(
        goods in 1_i64..1_000_000,
        units in 1_u32..20,
        gone in 0_u32..20,
    ) {
        let whole = parcel(goods, goods / 5);
        let back = ConsignmentMoney {
            parts: whole.parts.of_units(gone.min(units), units),
            ..whole
        };
        let (total, released) = (whole.total().unwrap(), back.total().unwrap());
        let left = total.checked_sub(released).unwrap();
        let books = balances(&[
            payment_authorised(total, &[whole]).unwrap(),
            order_refunded(&[back]).unwrap(),
            refund_released(released).unwrap(),
            authorisation_captured(left).unwrap(),
        ]);
        prop_assert_eq!(books.get(&AccountKind::Authorised), None);
        prop_assert_eq!(books.get(&AccountKind::Refunds), None);
        prop_assert_eq!(books.get(&AccountKind::Captured).copied().unwrap_or(0), left.minor);
    }
}
