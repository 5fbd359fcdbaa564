use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerTransactionId, OrderId};
use domain::money::{Currency, Money};
use store::ledger::{
    self, LedgerAccountRow, LedgerEntryRow, LedgerTransactionRow, StatementLineRow,
};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{NOW, id, kzt, later, shop_with_order};

pub fn account(number: u128, kind: &str, currency: Currency) -> LedgerAccountRow {
    LedgerAccountRow {
        id: id!(LedgerAccountId, number),
        kind: kind.into(),
        owner: String::new(),
        currency,
    }
}

pub fn transaction(number: u128, key: &str) -> LedgerTransactionRow {
    LedgerTransactionRow {
        id: id!(LedgerTransactionId, number),
        kind: "payment_captured".into(),
        order_id: Some(id!(OrderId, 1)),
        reference: "C-1".into(),
        idempotency_key: key.into(),
        at: NOW,
        note_json: "{}".to_owned(),
    }
}

pub fn entry(number: u128, account: u128, amount: Money) -> LedgerEntryRow {
    LedgerEntryRow {
        id: id!(LedgerEntryId, number),
        transaction_id: id!(LedgerTransactionId, 1),
        account_id: id!(LedgerAccountId, account),
        amount,
        currency: amount.currency,
    }
}

/// Books a capture of 3,000.00 KZT.
pub async fn book(conn: &mut Conn) {
    for row in [
        account(1, "captured", Currency::KZT),
        account(2, "escrow", Currency::KZT),
    ] {
        ledger::find_or_add_account(conn, &row).await.unwrap();
    }
    assert_eq!(
        ledger::add_transaction(conn, &transaction(1, "capture C-1"))
            .await
            .unwrap(),
        Moved::Done
    );
    ledger::add_entries(conn, &[entry(1, 1, kzt(300_000))])
        .await
        .unwrap();
    ledger::add_entries(conn, &[entry(2, 2, kzt(-300_000))])
        .await
        .unwrap();
}

#[tokio::test]
async fn an_event_is_booked_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        book(&mut tx).await;
        assert_eq!(
            ledger::add_transaction(&mut tx, &transaction(2, "capture C-1"))
                .await
                .unwrap(),
            Moved::Refused
        );
        let found = ledger::find_by_key(&mut tx, "capture C-1").await.unwrap();
        assert_eq!(found, Some(transaction(1, "capture C-1")));
    })
    .await;
}

#[tokio::test]
async fn an_account_is_opened_once_per_kind_owner_and_currency() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let first = ledger::find_or_add_account(&mut tx, &account(1, "captured", Currency::KZT))
            .await
            .unwrap();
        let again = ledger::find_or_add_account(&mut tx, &account(7, "captured", Currency::KZT))
            .await
            .unwrap();
        let other = ledger::find_or_add_account(&mut tx, &account(8, "captured", Currency::PLN))
            .await
            .unwrap();
        assert_eq!(first, again);
        assert_ne!(first.id, other.id);
    })
    .await;
}

#[tokio::test]
async fn an_entry_in_another_currency_than_its_account_is_refused() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        book(&mut tx).await;
        let foreign = entry(3, 1, Money::new(1, Currency::PLN));
        // SQLite and PostgreSQL both check keys at the statement, not only at the end.
        let error = ledger::add_entries(&mut tx, &[foreign]).await.unwrap_err();
        assert!(error.is_conflict("foreign_key"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn a_balance_is_the_sum_of_the_entries() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        book(&mut tx).await;
        let of = ledger::list_balances_of(&mut tx, "captured", "")
            .await
            .unwrap();
        assert_eq!((of.len(), of[0].balance), (1, kzt(300_000)));
        let all = ledger::list_balances(&mut tx).await.unwrap();
        assert_eq!(all.iter().map(|row| row.balance.minor).sum::<i64>(), 0);
        assert_eq!(
            ledger::list_by_order(&mut tx, id!(OrderId, 1))
                .await
                .unwrap()
                .len(),
            2
        );
        let lines = ledger::list_by_account(&mut tx, "escrow", "", Page::first(10))
            .await
            .unwrap();
        assert_eq!(lines[0].amount, kzt(-300_000));
    })
    .await;
}

/// Books what happened `seconds` from now: this much goes from escrow to seller `s1`.
/// A negative amount is taken from the seller.
async fn earn(conn: &mut Conn, number: u128, kind: &str, seconds: u64, amount: Money) {
    let mut payable = account(100 + number, "payable", amount.currency);
    payable.owner = "s1".into();
    let escrow = account(200 + number, "escrow", amount.currency);
    let payable = ledger::find_or_add_account(conn, &payable).await.unwrap();
    let escrow = ledger::find_or_add_account(conn, &escrow).await.unwrap();
    let head = LedgerTransactionRow {
        kind: kind.into(),
        order_id: None,
        at: later(seconds),
        ..transaction(number, &format!("event {number}"))
    };
    let added = ledger::add_transaction(conn, &head).await;
    assert_eq!(added.unwrap(), Moved::Done);
    let minus = Money::new(-amount.minor, amount.currency);
    for (side, account, amount) in [(1, escrow, amount), (2, payable, minus)] {
        let row = LedgerEntryRow {
            id: id!(LedgerEntryId, number * 10 + side),
            transaction_id: head.id,
            account_id: account.id,
            amount,
            currency: amount.currency,
        };
        ledger::add_entries(conn, &[row]).await.unwrap();
    }
}

/// Three events of seller `s1`, booked in another order than they happened.
async fn earn_thrice(conn: &mut Conn) {
    earn(conn, 1, "consignment_completed", 30, kzt(300)).await;
    earn(conn, 2, "consignment_completed", 10, kzt(100)).await;
    earn(conn, 3, "chargeback_lost", 20, kzt(-50)).await;
}

fn minors(lines: &[StatementLineRow]) -> Vec<i64> {
    lines.iter().map(|line| line.amount.minor).collect()
}

#[tokio::test]
async fn an_account_that_is_not_there_is_not_locked() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        let mut locked = Vec::new();
        for (owner, currency) in [
            ("s1", Currency::KZT),
            ("s1", Currency::PLN),
            ("s2", Currency::KZT),
        ] {
            let outcome = ledger::lock_account(&mut tx, "payable", owner, currency).await;
            locked.push(outcome.unwrap().is_done());
        }
        assert_eq!(locked, [true, false, false]);
    })
    .await;
}

/// Takes all 350 from seller `s1` if they are there; whether they were.
async fn take_all(store: store::Store, number: u128) -> bool {
    let mut tx = store.begin().await.unwrap();
    let locked = ledger::lock_account(&mut tx, "payable", "s1", Currency::KZT).await;
    assert_eq!(locked.unwrap(), Moved::Done);
    let of = ledger::list_balances_of(&mut tx, "payable", "s1").await;
    if of.unwrap()[0].balance != kzt(-350) {
        return false;
    }
    earn(&mut tx, number, "payout_sent", 60, kzt(-350)).await;
    tx.commit().await.unwrap();
    true
}

#[tokio::test]
async fn of_many_who_lock_an_account_at_the_same_moment_one_takes_the_money() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        tx.commit().await.unwrap();
        let takers = [4, 5, 6, 7].map(|number| tokio::spawn(take_all(store.clone(), number)));
        let mut taken = 0;
        for taker in takers {
            taken += usize::from(taker.await.unwrap());
        }
        assert_eq!(taken, 1);
    })
    .await;
}

#[tokio::test]
async fn a_trial_balance_leaves_out_its_last_moment() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        let totals = ledger::list_totals_until(&mut tx, later(30)).await;
        let of: Vec<_> = totals
            .unwrap()
            .into_iter()
            .map(|row| (row.kind, row.balance))
            .collect();
        assert_eq!(
            of,
            [("escrow".into(), kzt(50)), ("payable".into(), kzt(-50))]
        );
    })
    .await;
}

#[tokio::test]
async fn a_trial_balance_sums_to_zero_in_each_currency() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        let pln = Money::new(7, Currency::PLN);
        earn(&mut tx, 4, "consignment_completed", 1, pln).await;
        let totals = ledger::list_totals_until(&mut tx, later(99)).await.unwrap();
        for currency in [Currency::KZT, Currency::PLN] {
            let of = totals.iter().filter(|row| row.balance.currency == currency);
            let minors: Vec<_> = of.map(|row| row.balance.minor).collect();
            assert_eq!((minors.len(), minors.iter().sum::<i64>()), (2, 0));
        }
    })
    .await;
}

#[tokio::test]
async fn owners_are_told_apart_before_a_moment() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        let rows = ledger::list_owners_until(&mut tx, "payable", later(20)).await;
        let of: Vec<_> = rows
            .unwrap()
            .into_iter()
            .map(|row| (row.owner, row.balance))
            .collect();
        assert_eq!(of, [("s1".into(), kzt(-100))]);
    })
    .await;
}

#[tokio::test]
async fn what_a_seller_earned_leaves_deductions_and_other_events_out() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        earn(&mut tx, 4, "payout_returned", 40, kzt(1_000)).await;
        let mut sums = Vec::new();
        for since in [NOW, later(10), later(11), later(31)] {
            let of = ledger::sum_earned_since(&mut tx, "payable", "s1", Currency::KZT, since).await;
            sums.push(of.unwrap());
        }
        assert_eq!(sums, [400, 400, 300, 0]);
    })
    .await;
}

#[tokio::test]
async fn a_statement_tells_an_account_from_its_first_entry_on() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        earn(&mut tx, 4, "other", 1, Money::new(7, Currency::PLN)).await;
        let lines = ledger::statement(&mut tx, "payable", "s1", Currency::KZT).await;
        assert_eq!(minors(&lines.unwrap()), [-100, 50, -300]);
    })
    .await;
}

#[tokio::test]
async fn a_journal_holds_its_first_moment_and_not_its_last() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        earn_thrice(&mut tx).await;
        let lines = ledger::journal(&mut tx, later(10), later(30)).await;
        assert_eq!(minors(&lines.unwrap()), [100, -100, -50, 50]);
    })
    .await;
}
