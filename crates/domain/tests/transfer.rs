//! Bank transfers stand aside until it is known what for.

use std::collections::BTreeMap;

use domain::ledger::{
    AccountKind, LedgerError, Transaction, transfer_assigned, transfer_received, transfer_returned,
};
use domain::money::{Currency, Money};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
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
fn what_came_in_is_owed_to_somebody() {
    let books = balances(&[transfer_received(eur(5873)).unwrap()]);
    let owed = [
        (AccountKind::Captured, 5873),
        (AccountKind::Receipts, -5873),
    ];
    assert_eq!(books, BTreeMap::from(owed));
}

#[test]
fn nothing_below_zero_is_booked() {
    for event in [transfer_received, transfer_assigned, transfer_returned] {
        let refused = event(eur(-1));
        assert!(
            matches!(refused, Err(LedgerError::Negative { .. })),
            "{refused:?}"
        );
    }
}

#[test]
fn transfers_are_settled_by_the_shop_alone() {
    assert!(!AccountKind::Receipts.is_open_to_hand());
}

proptest! {
    #[test]
    fn what_went_to_an_order_or_back_leaves_nothing(parts in prop::collection::vec((0_i64..1_000_000, any::<bool>()), 0..8)) {
        let mut events = Vec::new();
        for (minor, is_paid) in parts {
            events.push(transfer_received(eur(minor)).unwrap());
            let settle = if is_paid { transfer_assigned } else { transfer_returned };
            events.push(settle(eur(minor)).unwrap());
        }
        prop_assert!(balances(&events).is_empty());
    }
}
