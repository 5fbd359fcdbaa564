use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerPendingId};
use domain::money::{Currency, Money};
use store::ledger::{self, LedgerAccountRow};
use store::ledger_pending::{self, PendingEntryRow, PendingRow};
use store::{Conn, Moved};
use testing::with_both;

use crate::fixture::{NOW, id, kzt, later};

fn pending(number: u128, key: &str) -> PendingRow {
    PendingRow {
        id: id!(LedgerPendingId, number),
        kind: "payout_sent".into(),
        order_id: None,
        reference: "P-1".into(),
        idempotency_key: key.into(),
        state: "pending".into(),
        at: NOW,
        resolved_at: None,
    }
}

fn entry(number: u128, pending: u128, account: u128, amount: Money) -> PendingEntryRow {
    PendingEntryRow {
        id: id!(LedgerEntryId, number),
        pending_id: id!(LedgerPendingId, pending),
        account_id: id!(LedgerAccountId, account),
        amount,
        currency: amount.currency,
    }
}

/// Sets 1,000.00 KZT aside that are owed to seller `s1`, under the key `payout 1`.
async fn set_aside(conn: &mut Conn) {
    for (number, kind, owner) in [(1, "payable", "s1"), (2, "bank", "")] {
        let account = LedgerAccountRow {
            id: id!(LedgerAccountId, number),
            kind: kind.into(),
            owner: owner.into(),
            currency: Currency::KZT,
        };
        ledger::find_or_add_account(conn, &account).await.unwrap();
    }
    let added = ledger_pending::add(conn, &pending(1, "payout 1")).await;
    assert_eq!(added.unwrap(), Moved::Done);
    for (number, amount) in [(1, kzt(100_000)), (2, kzt(-100_000))] {
        let entry = entry(number, 1, number, amount);
        ledger_pending::add_entry(conn, &entry).await.unwrap();
    }
}

async fn set_aside_of(conn: &mut Conn, kind: &str, owner: &str) -> i64 {
    ledger_pending::sum_debits(conn, kind, owner, Currency::KZT)
        .await
        .unwrap()
}

#[tokio::test]
async fn an_event_is_set_aside_once() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let again = ledger_pending::add(&mut tx, &pending(2, "payout 1")).await;
        assert_eq!(again.unwrap(), Moved::Refused);
        let found = ledger_pending::find_by_key(&mut tx, "payout 1").await;
        assert_eq!(found.unwrap(), Some(pending(1, "payout 1")));
    })
    .await;
}

#[tokio::test]
async fn what_is_posted_cannot_be_voided() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let posted = ledger_pending::resolve(&mut tx, "payout 1", "posted", later(1)).await;
        assert_eq!(posted.unwrap(), Moved::Done);
        let voided = ledger_pending::resolve(&mut tx, "payout 1", "voided", later(2)).await;
        assert_eq!(voided.unwrap(), Moved::Refused);
        let found = ledger_pending::find_by_key(&mut tx, "payout 1").await;
        let found = found.unwrap().unwrap();
        assert_eq!(
            (found.state.as_str(), found.resolved_at),
            ("posted", Some(later(1)))
        );
    })
    .await;
}

#[tokio::test]
async fn what_was_never_set_aside_is_not_posted() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let outcome = ledger_pending::resolve(&mut tx, "payout 2", "posted", NOW).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
    })
    .await;
}

#[tokio::test]
async fn what_is_set_aside_counts_on_the_account_it_is_taken_from() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        assert_eq!(set_aside_of(&mut tx, "payable", "s1").await, 100_000);
        assert_eq!(set_aside_of(&mut tx, "bank", "").await, 0);
        assert_eq!(set_aside_of(&mut tx, "payable", "s2").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_voided_counts_as_set_aside_no_more() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let voided = ledger_pending::resolve(&mut tx, "payout 1", "voided", later(1)).await;
        assert_eq!(voided.unwrap(), Moved::Done);
        assert_eq!(set_aside_of(&mut tx, "payable", "s1").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_set_aside_is_on_no_account_yet() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let of = ledger::list_balances_of(&mut tx, "payable", "s1").await;
        assert_eq!(of.unwrap()[0].balance, kzt(0));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_set_aside_in_another_currency_than_the_accounts() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        set_aside(&mut tx).await;
        let foreign = entry(3, 1, 1, Money::new(1, Currency::PLN));
        let error = ledger_pending::add_entry(&mut tx, &foreign)
            .await
            .unwrap_err();
        assert!(error.is_conflict("foreign_key"), "{error:?}");
    })
    .await;
}
