use domain::ids::{LedgerAccountId, LedgerEntryId, LedgerTransactionId, OrderId};
use domain::money::{Currency, Money};
use store::ledger::{self, LedgerAccountRow, LedgerEntryRow, LedgerTransactionRow};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{NOW, id, kzt, shop_with_order};

fn account(number: u128, kind: &str, currency: Currency) -> LedgerAccountRow {
    LedgerAccountRow {
        id: id!(LedgerAccountId, number),
        kind: kind.into(),
        owner: String::new(),
        currency,
    }
}

fn transaction(number: u128, key: &str) -> LedgerTransactionRow {
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

fn entry(number: u128, account: u128, amount: Money) -> LedgerEntryRow {
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
    ledger::add_entry(conn, &entry(1, 1, kzt(300_000)))
        .await
        .unwrap();
    ledger::add_entry(conn, &entry(2, 2, kzt(-300_000)))
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
        let error = ledger::add_entry(&mut tx, &foreign).await.unwrap_err();
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
