use domain::ids::{PayoutId, SellerId};
use domain::money::{Currency, Money};
use store::payout::{self, PayoutRow};
use store::{Conn, Moved, Page, Secret};
use testing::with_both;

use crate::fixture::{NOW, add_operator, id, kzt, later, open_shop};

fn row(number: u128) -> PayoutRow {
    PayoutRow {
        id: id!(PayoutId, number),
        seller_id: id!(SellerId, 1),
        state: "requested".into(),
        earned: kzt(275_000),
        currency: Currency::KZT,
        sent: None,
        sent_currency: Currency::PLN,
        fx_rate_e9: None,
        fx_source: None,
        fx_date: None,
        bank_json: Secret(r#"{"number":"KZ86125KZT5004100100"}"#.into()),
        requested_by_id: None,
        first_approver_id: None,
        approver_id: None,
        batch: None,
        note: String::new(),
        requested_at: NOW,
        updated_at: NOW,
    }
}

/// Asks for payout `number` so many seconds from now.
async fn request(conn: &mut Conn, number: u128, seconds: u64) {
    let mut row = row(number);
    row.requested_at = later(seconds);
    row.updated_at = later(seconds);
    payout::add(conn, &row).await.unwrap();
}

fn numbers(rows: &[PayoutRow]) -> Vec<u128> {
    rows.iter().map(|row| row.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn a_payout_that_left_its_state_refuses_the_move_and_stays_as_it_is() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        payout::add(&mut tx, &row(1)).await.unwrap();
        let mut moved = row(1);
        moved.state = "sent".into();
        moved.note = "too late".into();
        let outcome = payout::advance(&mut tx, "approved", &moved).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
        let found = payout::lookup(&mut tx, moved.id).await.unwrap();
        assert_eq!(found, Some(row(1)));
    })
    .await;
}

#[tokio::test]
async fn a_sent_payout_reads_back_with_its_rate_operators_and_batch() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        let mut sent = row(1);
        payout::add(&mut tx, &sent).await.unwrap();
        sent.state = "sent".into();
        sent.sent = Some(Money::new(2_090, Currency::PLN));
        sent.fx_rate_e9 = Some(7_600_000);
        sent.fx_source = Some("NBP".into());
        sent.fx_date = Some(jiff::civil::date(2026, 9, 1));
        sent.first_approver_id = Some(add_operator(&mut tx, 1).await);
        sent.approver_id = Some(add_operator(&mut tx, 2).await);
        sent.batch = Some("2026-09-01-a".into());
        sent.note = "by hand".into();
        sent.updated_at = later(1);
        let outcome = payout::advance(&mut tx, "requested", &sent).await;
        assert_eq!(outcome.unwrap(), Moved::Done);
        let found = payout::lookup(&mut tx, sent.id).await.unwrap();
        assert_eq!(found, Some(sent));
    })
    .await;
}

#[tokio::test]
async fn a_move_of_a_payout_changes_neither_its_amount_nor_its_bank_account() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        payout::add(&mut tx, &row(1)).await.unwrap();
        let mut moved = row(1);
        moved.state = "approved".into();
        moved.earned = kzt(1);
        moved.bank_json = Secret("{}".into());
        let outcome = payout::advance(&mut tx, "requested", &moved).await;
        assert_eq!(outcome.unwrap(), Moved::Done);
        let found = payout::lookup(&mut tx, moved.id).await.unwrap().unwrap();
        assert_eq!(
            (found.state.as_str(), found.earned, found.bank_json),
            ("approved", kzt(275_000), row(1).bank_json)
        );
    })
    .await;
}

#[tokio::test]
async fn of_two_operators_at_the_same_moment_one_decides_a_payout() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        payout::add(&mut tx, &row(1)).await.unwrap();
        tx.commit().await.unwrap();
        let decisions = ["approved", "refused"].map(|to| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                let mut moved = row(1);
                moved.state = to.into();
                let outcome = payout::advance(&mut tx, "requested", &moved).await;
                tx.commit().await.unwrap();
                outcome.unwrap().is_done()
            })
        });
        let mut done = 0;
        for decision in decisions {
            done += usize::from(decision.await.unwrap());
        }
        assert_eq!(done, 1);
    })
    .await;
}

#[tokio::test]
async fn a_payout_of_nothing_is_refused() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        let mut empty = row(1);
        empty.earned = kzt(0);
        let error = payout::add(&mut tx, &empty).await.unwrap_err();
        assert!(error.is_conflict("payouts_earned_minor_check"), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn the_bank_account_of_a_payout_does_not_show_in_a_log() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        payout::add(&mut tx, &row(1)).await.unwrap();
        let found = payout::lookup(&mut tx, id!(PayoutId, 1)).await.unwrap();
        let logged = format!("{found:?}");
        assert!(logged.contains("requested"), "{logged}");
        assert!(!logged.contains("KZ86125KZT5004100100"), "{logged}");
    })
    .await;
}

#[tokio::test]
async fn a_seller_sees_the_newest_payout_first_a_page_at_a_time() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        request(&mut tx, 1, 20).await;
        request(&mut tx, 2, 30).await;
        request(&mut tx, 3, 10).await;
        let seller = id!(SellerId, 1);
        let first = payout::list_by_seller(&mut tx, seller, Page::new(1, 2)).await;
        assert_eq!(numbers(&first.unwrap()), [2, 1]);
        let second = payout::list_by_seller(&mut tx, seller, Page::new(2, 2)).await;
        assert_eq!(numbers(&second.unwrap()), [3]);
    })
    .await;
}

#[tokio::test]
async fn payouts_of_another_seller_are_not_listed() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        request(&mut tx, 1, 0).await;
        let stranger = id!(SellerId, 2);
        let listed = payout::list_by_seller(&mut tx, stranger, Page::first(10)).await;
        assert_eq!(numbers(&listed.unwrap()), []);
        let all = payout::list(&mut tx, Page::first(10)).await;
        assert_eq!(numbers(&all.unwrap()), [1]);
    })
    .await;
}

#[tokio::test]
async fn the_payout_that_waits_longest_comes_first_in_its_state() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        request(&mut tx, 1, 20).await;
        request(&mut tx, 2, 10).await;
        let mut sent = row(3);
        sent.state = "sent".into();
        payout::add(&mut tx, &sent).await.unwrap();
        let waiting = payout::list_by_state(&mut tx, "requested", Page::first(10)).await;
        assert_eq!(numbers(&waiting.unwrap()), [2, 1]);
        let count = payout::count_by_state(&mut tx, "requested").await;
        assert_eq!(count.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_sent_in_a_currency_is_not_hidden_behind_others() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        request(&mut tx, 1, 0).await;
        let mut yuan = row(2);
        yuan.sent_currency = Currency::CNY;
        yuan.updated_at = later(9);
        payout::add(&mut tx, &yuan).await.unwrap();
        let found = payout::list_to_send(&mut tx, "requested", Currency::CNY, 1).await;
        assert_eq!(numbers(&found.unwrap()), [2]);
        let none = payout::list_to_send(&mut tx, "approved", Currency::CNY, 1).await;
        assert_eq!(numbers(&none.unwrap()), []);
    })
    .await;
}

#[tokio::test]
async fn a_batch_holds_its_own_payouts_only() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        for (number, batch) in [(1, Some("a")), (2, Some("b")), (3, Some("a")), (4, None)] {
            let mut row = row(number);
            row.batch = batch.map(String::from);
            payout::add(&mut tx, &row).await.unwrap();
        }
        let batch = payout::list_by_batch(&mut tx, "a").await.unwrap();
        assert_eq!(numbers(&batch), [1, 3]);
    })
    .await;
}
