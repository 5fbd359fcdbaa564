use domain::ids::{StoreCreditId, StoreCreditIssueId};
use domain::money::Currency;
use store::store_credit::{self, StoreCreditRow};
use store::store_credit_issue::{self, StoreCreditIssueRow};
use store::{Moved, Page};
use testing::with_both;

use crate::fixture::{NOW, add_operator, id, kzt, later, shop_with_order};

const ALL: Page = Page {
    limit: 10,
    offset: 0,
};

/// A gift card with this balance.
pub fn card(number: u128, minor: i64) -> StoreCreditRow {
    StoreCreditRow {
        id: id!(StoreCreditId, number),
        kind: "gift_card".into(),
        user_id: None,
        code_hash: Some(vec![u8::try_from(number).unwrap(); 32]),
        code_ending: Some("7K2M".into()),
        currency: Currency::KZT,
        balance: kzt(minor),
        state: "active".into(),
        created_at: NOW,
        updated_at: NOW,
    }
}

#[tokio::test]
async fn a_card_is_spent_to_its_end_and_not_beyond() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let row = card(1, 500);
        assert!(store_credit::add(&mut tx, &row).await.unwrap().is_done());
        let found = store_credit::find_by_code(&mut tx, &[1; 32]).await.unwrap();
        assert_eq!(found, Some(row.clone()));
        for (minor, moved) in [
            (501, Moved::Refused),
            (500, Moved::Done),
            (1, Moved::Refused),
        ] {
            let spent = store_credit::spend(&mut tx, row.id, kzt(minor), later(1)).await;
            assert_eq!(spent.unwrap(), moved, "{minor}");
        }
        let filled = store_credit::fill(&mut tx, row.id, kzt(20), later(2)).await;
        assert_eq!(filled.unwrap(), Moved::Done);
        let blocked = store_credit::advance(&mut tx, row.id, "active", "blocked", later(3)).await;
        assert_eq!(blocked.unwrap(), Moved::Done);
        let spent = store_credit::spend(&mut tx, row.id, kzt(1), later(4)).await;
        assert_eq!(spent.unwrap(), Moved::Refused, "it is blocked");
        let totals = store_credit::list_totals(&mut tx).await.unwrap();
        let totals: Vec<_> = totals.iter().map(|row| (row.balance, row.count)).collect();
        assert_eq!(totals, [(kzt(20), 1)], "what is blocked is owed");
    })
    .await;
}

#[tokio::test]
async fn a_code_is_there_once_and_so_is_an_accounts_credit_in_a_currency() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let user = add_operator(&mut tx, 1).await;
        let mut twin = card(2, 0);
        twin.code_hash = card(1, 0).code_hash;
        let own = |number, currency| StoreCreditRow {
            kind: "account".into(),
            user_id: Some(user),
            code_hash: None,
            code_ending: None,
            currency,
            balance: domain::money::Money::zero(currency),
            ..card(number, 0)
        };
        for (row, moved) in [
            (card(1, 0), Moved::Done),
            (twin, Moved::Refused),
            (own(3, Currency::KZT), Moved::Done),
            (own(4, Currency::KZT), Moved::Refused),
            (own(5, Currency::PLN), Moved::Done),
        ] {
            assert_eq!(store_credit::add(&mut tx, &row).await.unwrap(), moved);
        }
        let all = store_credit::list_by_user(&mut tx, user).await.unwrap();
        let ids: Vec<_> = all.iter().map(|row| row.id).collect();
        assert_eq!(ids, [id!(StoreCreditId, 3), id!(StoreCreditId, 5)]);
        let found = store_credit::find_of_user(&mut tx, user, Currency::PLN).await;
        assert_eq!(found.unwrap().unwrap().id, id!(StoreCreditId, 5));
        let recent = store_credit::list_recent(&mut tx, ALL).await.unwrap();
        assert_eq!(recent.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_card_is_on_a_cart_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let row = card(1, 500);
        assert!(store_credit::add(&mut tx, &row).await.unwrap().is_done());
        let cart = crate::fixture::cart(1).id;
        for moved in [Moved::Done, Moved::Refused] {
            let put = store_credit::put_on_cart(&mut tx, cart, row.id, NOW).await;
            assert_eq!(put.unwrap(), moved);
        }
        let on = store_credit::list_by_cart(&mut tx, cart).await.unwrap();
        assert_eq!(on, std::slice::from_ref(&row));
        for moved in [Moved::Done, Moved::Refused] {
            let off = store_credit::take_off_cart(&mut tx, cart, row.id).await;
            assert_eq!(off.unwrap(), moved);
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_agrees_to_what_she_gives_out_herself() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        let (author, other) = (
            add_operator(&mut tx, 1).await,
            add_operator(&mut tx, 2).await,
        );
        let row = card(1, 0);
        assert!(store_credit::add(&mut tx, &row).await.unwrap().is_done());
        let issue = StoreCreditIssueRow {
            id: id!(StoreCreditIssueId, 1),
            store_credit_id: row.id,
            currency: Currency::KZT,
            amount: kzt(500),
            source: "sold".into(),
            reason: "at the counter".into(),
            state: "waiting".into(),
            author_id: author,
            approver_id: None,
            created_at: NOW,
            resolved_at: None,
        };
        store_credit_issue::add(&mut tx, &issue).await.unwrap();
        let waiting = store_credit_issue::list_by_state(&mut tx, "waiting", ALL).await;
        assert_eq!(waiting.unwrap(), std::slice::from_ref(&issue));
        for (by, moved) in [
            (author, Moved::Refused),
            (other, Moved::Done),
            (other, Moved::Refused),
        ] {
            let done = store_credit_issue::resolve(&mut tx, issue.id, "issued", by, later(1)).await;
            assert_eq!(done.unwrap(), moved);
        }
        let now = store_credit_issue::lookup(&mut tx, issue.id).await.unwrap();
        assert_eq!(now.unwrap().approver_id, Some(other));
        let count = store_credit_issue::count_by_state(&mut tx, "waiting").await;
        assert_eq!(count.unwrap(), 0);
    })
    .await;
}
