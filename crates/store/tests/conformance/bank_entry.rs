use domain::ids::{BankEntryId, PaymentId};
use domain::money::Currency;
use store::bank_entry::{self, BankEntryRow};
use store::{Conn, Moved, Page, Secret, payment};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, later, shop_with_order};

const ALL: Page = Page {
    limit: 10,
    offset: 0,
};

fn row(number: u128, bank_ref: &str, minor: i64) -> BankEntryRow {
    BankEntryRow {
        id: id!(BankEntryId, number),
        account: "KZ86125KZT5004100100".into(),
        bank_ref: bank_ref.into(),
        booked_on: "2026-11-23".parse().expect("a day"),
        currency: Currency::KZT,
        amount: kzt(minor),
        payer_name: "Айгүл".into(),
        payer_account: Secret("KZ".into()),
        remittance: String::new(),
        state: "received".into(),
        payment_id: None,
        received_at: NOW,
        updated_at: NOW,
    }
}

/// A payment by transfer of 3,000.00 KZT.
async fn begun(conn: &mut Conn) {
    let mut begun = fixture::payment(1, 1);
    begun.provider = "bank_transfer".into();
    payment::add(conn, &begun).await.expect("a payment");
}

#[tokio::test]
async fn a_number_of_the_bank_is_there_once_on_each_account() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let first = row(1, "a", 100);
        assert_eq!(bank_entry::add(&mut tx, &first).await.unwrap(), Moved::Done);
        let again = row(2, "a", 200);
        assert_eq!(
            bank_entry::add(&mut tx, &again).await.unwrap(),
            Moved::Refused
        );
        let mut other = row(3, "a", 300);
        other.account = "PL61109010140000071219812874".into();
        assert_eq!(bank_entry::add(&mut tx, &other).await.unwrap(), Moved::Done);
        let found = bank_entry::list_received(&mut tx, ALL).await.unwrap();
        assert_eq!(found, [first, other]);
    })
    .await;
}

#[tokio::test]
async fn a_transfer_is_settled_once_and_stays_where_it_is_then() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        let pay = id!(PaymentId, 1);
        for (number, bank_ref) in [(1, "a"), (2, "b")] {
            let added = bank_entry::add(&mut tx, &row(number, bank_ref, 100)).await;
            assert_eq!(added.unwrap(), Moved::Done);
        }
        let [first, second] = [id!(BankEntryId, 1), id!(BankEntryId, 2)];
        assert!(
            bank_entry::attach(&mut tx, first, pay, NOW)
                .await
                .unwrap()
                .is_done()
        );
        let meant = bank_entry::list_for_payment(&mut tx, pay).await.unwrap();
        assert_eq!(meant.len(), 1);
        assert_eq!(bank_entry::assign(&mut tx, pay, NOW).await.unwrap(), 1);
        assert_eq!(bank_entry::assign(&mut tx, pay, NOW).await.unwrap(), 0);
        assert!(
            bank_entry::give_back(&mut tx, second, NOW)
                .await
                .unwrap()
                .is_done()
        );
        for settled in [first, second] {
            let moved = bank_entry::attach(&mut tx, settled, pay, NOW)
                .await
                .unwrap();
            assert_eq!(moved, Moved::Refused);
            let moved = bank_entry::give_back(&mut tx, settled, NOW).await.unwrap();
            assert_eq!(moved, Moved::Refused);
        }
        assert_eq!(bank_entry::list_received(&mut tx, ALL).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn nothing_and_less_than_nothing_is_no_transfer() {
    with_both(async |store| {
        for minor in [0, -1] {
            let mut tx = store.begin().await.unwrap();
            let error = bank_entry::add(&mut tx, &row(1, "a", minor))
                .await
                .unwrap_err();
            assert!(
                error.is_conflict("bank_entries_amount_minor_check"),
                "{error:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_payment_by_transfer_is_asked_after_once_its_sum_is_there() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        begun(&mut tx).await;
        for (number, bank_ref, minor, is_due) in [
            (1, "a", 299_999, false),
            (2, "b", 1, true),
            (3, "c", 1, false),
        ] {
            let mut entry = row(number, bank_ref, minor);
            entry.payment_id = Some(id!(PaymentId, 1));
            let added = bank_entry::add(&mut tx, &entry).await;
            assert_eq!(added.unwrap(), Moved::Done);
            let due = payment::list_pending(&mut tx, later(1), 10).await.unwrap();
            assert_eq!(!due.is_empty(), is_due, "{bank_ref}");
        }
    })
    .await;
}
