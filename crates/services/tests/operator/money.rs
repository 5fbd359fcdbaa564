//! The books, day by day.

use std::collections::BTreeMap;

use domain::money::Currency;
use jiff::civil::{Date, date};
use services::account::session::Role;
use services::operator::money::{
    MoneyError, Total, accounts_of, held_by_age, journal, list_held, statement, trial_balance,
};
use services::order::cancel_order;
use store::{Page, Store};
use testing::{TestShop, with_both};

use crate::sale::{DAY, balance, sell};
use crate::support::user;

/// The day on which the shop's clock stands.
const TODAY: Date = date(2026, 11, 23);
const TOMORROW: Date = date(2026, 11, 24);
const YESTERDAY: Date = date(2026, 11, 22);
const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

async fn totals(shop: &TestShop, day: Date) -> Vec<Total> {
    let totals = trial_balance(shop, &user(Role::Operator), day).await;
    totals.expect("operators see the books")
}

#[tokio::test]
async fn the_trial_balance_of_a_day_sums_to_zero_in_each_currency() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        sell(&shop, "yiwu", "PL").await.complete(&shop).await;
        sell(&shop, "ningbo", "KZ").await;
        let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
        for total in totals(&shop, TODAY).await {
            *sums.entry(total.balance.currency).or_default() += total.balance.minor;
        }
        assert_eq!(sums.len(), 2, "two markets pay in two currencies: {sums:?}");
        assert!(sums.values().all(|sum| *sum == 0), "{sums:?}");
    })
    .await;
}

#[tokio::test]
async fn the_trial_balance_of_a_day_sees_nothing_of_later_days() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let sale = sell(&shop, "yiwu", "PL").await;
        let before = totals(&shop, TODAY).await;
        assert!(before.iter().any(|total| total.kind == "escrow"));
        shop.clock.advance(DAY);
        sale.complete(&shop).await;
        assert_eq!(totals(&shop, TODAY).await, before);
        assert_eq!(totals(&shop, YESTERDAY).await, []);
        let after = totals(&shop, TOMORROW).await;
        assert!(after.iter().any(|total| total.kind == "commission"));
    })
    .await;
}

#[tokio::test]
async fn a_day_ends_at_midnight_in_utc() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        // The clock stands at noon.
        shop.clock.advance(DAY / 2);
        sell(&shop, "yiwu", "PL").await;
        assert_eq!(totals(&shop, TODAY).await, []);
        assert_ne!(totals(&shop, TOMORROW).await, []);
    })
    .await;
}

#[tokio::test]
async fn the_accounts_of_a_kind_are_named_and_sum_to_its_total() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for slug in ["yiwu", "ningbo"] {
            sell(&shop, slug, "PL").await.complete(&shop).await;
        }
        let owners = accounts_of(&shop, &user(Role::Operator), "seller_payable", TODAY).await;
        let owners = owners.unwrap();
        let mut names: Vec<_> = owners.iter().filter_map(|own| own.name.clone()).collect();
        names.sort();
        assert_eq!(names, ["ningbo", "yiwu"]);
        let sum: i64 = owners.iter().map(|owner| owner.balance.minor).sum();
        assert_eq!(sum, balance(&shop, "seller_payable").await);
    })
    .await;
}

#[tokio::test]
async fn a_statement_re_adds_to_what_is_on_the_account() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let kept = sell(&shop, "yiwu", "PL").await;
        let sale = sell(&shop, "ningbo", "PL").await;
        cancel_order(&shop, &sale.access, sale.placed.order)
            .await
            .unwrap();
        let currency = kept.placed.total.currency;
        let lines = statement(&shop, &user(Role::Operator), ("captured", ""), currency).await;
        let lines = lines.unwrap();
        assert_eq!(lines.len(), 3, "two payments and a refund");
        let mut sum = 0;
        for line in &lines {
            sum += line.entry.amount.minor;
            assert_eq!(line.balance.minor, sum);
        }
        assert_eq!(sum, balance(&shop, "captured").await);
        assert_eq!(sum, kept.placed.total.minor);
    })
    .await;
}

#[tokio::test]
async fn the_journal_holds_the_entries_of_its_days_and_no_others() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let operator = user(Role::Operator);
        let sale = sell(&shop, "yiwu", "PL").await;
        shop.clock.advance(DAY);
        sale.complete(&shop).await;
        let kinds = async |from, to| {
            let lines = journal(&shop, &operator, (from, to)).await.unwrap();
            let sum: i64 = lines.iter().map(|line| line.amount.minor).sum();
            assert_eq!(sum, 0, "whole transactions only");
            let mut kinds: Vec<_> = lines.into_iter().map(|l| l.transaction_kind).collect();
            kinds.dedup();
            kinds
        };
        assert_eq!(kinds(TODAY, TODAY).await, ["payment_captured"]);
        assert_eq!(kinds(TOMORROW, TOMORROW).await, ["consignment_completed"]);
        assert_eq!(kinds(TODAY, TOMORROW).await.len(), 2);
        assert_eq!(kinds(TOMORROW, TODAY).await.len(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_held_grows_older_by_the_day_and_is_counted_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        sell(&shop, "yiwu", "PL").await;
        let held = -balance(&shop, "escrow").await;
        let mut waited = 0;
        for (days, expected) in [(0, 0), (6, 0), (7, 7), (30, 30), (89, 60), (400, 90)] {
            shop.clock.advance(DAY * (days - waited));
            waited = days;
            let ages = held_by_age(&shop, &user(Role::Operator)).await.unwrap();
            let found: Vec<_> = ages.iter().filter(|age| !age.sums.is_empty()).collect();
            assert_eq!(found.len(), 1, "after {days} days: {ages:?}");
            assert_eq!(found[0].days_from, expected, "after {days} days");
            let (parcels, sum) = found[0].sums[0];
            assert_eq!((parcels, sum.minor), (1, held));
        }
    })
    .await;
}

#[tokio::test]
async fn only_what_is_neither_earned_nor_called_off_is_held() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let earned = sell(&shop, "ningbo", "PL").await;
        let gone = sell(&shop, "harbin", "PL").await;
        earned.complete(&shop).await;
        cancel_order(&shop, &gone.access, gone.placed.order)
            .await
            .unwrap();
        let ages = held_by_age(&shop, &user(Role::Operator)).await.unwrap();
        assert!(ages.iter().all(|age| age.sums.is_empty()), "{ages:?}");
        sell(&shop, "yiwu", "PL").await;
        let ages = held_by_age(&shop, &user(Role::Operator)).await.unwrap();
        let (parcels, held) = ages[0].sums[0];
        assert_eq!((parcels, held.minor), (1, -balance(&shop, "escrow").await));
    })
    .await;
}

#[tokio::test]
async fn what_is_held_is_listed_oldest_first_with_the_shops_name() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let old = sell(&shop, "yiwu", "PL").await;
        shop.clock.advance(DAY);
        let new = sell(&shop, "ningbo", "PL").await;
        let held = list_held(&shop, &user(Role::Operator), ALL).await.unwrap();
        let listed: Vec<_> = held.iter().map(|row| (row.id, &*row.seller_name)).collect();
        assert_eq!(listed, [(old.parcel, "yiwu"), (new.parcel, "ningbo")]);
        let sum: i64 = held.iter().map(|row| row.held.minor).sum();
        assert_eq!(sum, -balance(&shop, "escrow").await);
    })
    .await;
}

#[tokio::test]
async fn the_books_stay_shut_to_everybody_but_operators() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for role in [Role::Shopper, Role::Seller] {
            let who = user(role);
            let own = ("seller_payable", "");
            let days = (TODAY, TODAY);
            let refused = [
                trial_balance(&shop, &who, TODAY).await.map(drop),
                accounts_of(&shop, &who, "escrow", TODAY).await.map(drop),
                statement(&shop, &who, own, Currency::EUR).await.map(drop),
                journal(&shop, &who, days).await.map(drop),
                held_by_age(&shop, &who).await.map(drop),
                list_held(&shop, &who, ALL).await.map(drop),
            ];
            for answer in refused {
                assert!(matches!(answer, Err(MoneyError::Forbidden)), "{answer:?}");
            }
        }
    })
    .await;
}
