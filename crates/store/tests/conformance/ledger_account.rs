use domain::money::Currency;
use store::Moved;
use store::ledger::{self, LedgerEntryRow};
use testing::with_both;

use crate::fixture::kzt;
use crate::ledger::{account, entry, transaction};

#[tokio::test]
async fn accounts_are_found_or_opened_together_in_the_order_asked_for() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let old = account(1, "captured", Currency::KZT);
        ledger::find_or_add_account(&mut tx, &old).await.unwrap();
        let wanted = [
            account(11, "refunds", Currency::KZT),
            account(12, "captured", Currency::KZT),
            account(13, "captured", Currency::PLN),
            account(14, "refunds", Currency::KZT),
        ];
        let found = ledger::find_or_add_accounts(&mut tx, &wanted)
            .await
            .unwrap();
        assert_eq!(found[1], old, "it was there");
        assert_eq!(found[0], found[3], "one account, asked for twice");
        assert_eq!([&found[0], &found[2]], [&wanted[0], &wanted[2]]);
        let again = ledger::find_or_add_accounts(&mut tx, &wanted)
            .await
            .unwrap();
        assert_eq!(again, found);
    })
    .await;
}

#[tokio::test]
async fn more_accounts_than_one_statement_asks_for_are_found_too() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let wanted: Vec<_> = (1..=19)
            .map(|number| account(number, &format!("kind {number}"), Currency::KZT))
            .collect();
        for _ in 0..2 {
            let found = ledger::find_or_add_accounts(&mut tx, &wanted)
                .await
                .unwrap();
            assert_eq!(found, wanted);
        }
        let none = ledger::find_or_add_accounts(&mut tx, &[]).await.unwrap();
        assert_eq!(none, []);
    })
    .await;
}

#[tokio::test]
async fn entries_are_written_however_many_there_are() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let own = account(1, "captured", Currency::KZT);
        ledger::find_or_add_account(&mut tx, &own).await.unwrap();
        let mut written = 0;
        for count in 1..=9_u128 {
            let mut head = transaction(count, &format!("key {count}"));
            head.order_id = None;
            let added = ledger::add_transaction(&mut tx, &head).await.unwrap();
            assert_eq!(added, Moved::Done);
            let entries: Vec<_> = (1..=count)
                .map(|number| LedgerEntryRow {
                    transaction_id: head.id,
                    ..entry(count * 100 + number, 1, kzt(10))
                })
                .collect();
            ledger::add_entries(&mut tx, &entries).await.unwrap();
            written += entries.len();
            let balances = ledger::list_balances(&mut tx).await.unwrap();
            let expected = kzt(10 * i64::try_from(written).unwrap());
            assert_eq!(balances[0].balance, expected, "{count}");
        }
    })
    .await;
}
