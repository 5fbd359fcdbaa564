//! Entries by hand.

use domain::ids::{ConsignmentId, JournalDraftId, SellerId};
use domain::ledger::{AccountKind, Posting};
use domain::money::{Currency, Money};
use services::account::session::{Role, User};
use services::operator::journal::{
    JournalDraft, JournalError, draft_entry, list_drafts, post_entry, refuse_entry,
};
use store::{Page, Store};
use testing::{TestDatabase, TestShop, with_both};

use crate::sale::{balance, sell};
use crate::support::{operator, user};

const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

fn entry(account: AccountKind, minor: i64) -> Posting {
    Posting {
        account,
        amount: Money::new(minor, Currency::EUR),
    }
}

/// The owner puts 25.00 € in.
fn deposit() -> [Posting; 2] {
    [
        entry(AccountKind::Captured, 2_500),
        entry(AccountKind::Owner, -2_500),
    ]
}

async fn drafted(shop: &TestShop, author: &User) -> JournalDraftId {
    let drafted = draft_entry(shop, author, "Fresh money.", &deposit()).await;
    drafted.expect("it is balanced and has a reason")
}

async fn waiting(shop: &TestShop, who: &User) -> Vec<JournalDraft> {
    list_drafts(shop, who, ALL).await.expect("operators see it")
}

/// Asks for a draft of these entries on SQLite, where nothing was booked before.
async fn ask(reason: &str, postings: &[Posting]) -> Result<JournalDraftId, JournalError> {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    let author = operator(&shop, "one@example.org").await;
    let answer = draft_entry(&shop, &author, reason, postings).await;
    let is_kept = !waiting(&shop, &author).await.is_empty();
    assert_eq!(is_kept, answer.is_ok(), "what is refused is not kept");
    answer
}

#[tokio::test]
async fn an_entry_without_a_reason_is_refused() {
    for reason in ["", " \n ", &"x".repeat(501)] {
        let refused = ask(reason, &deposit()).await;
        assert!(matches!(refused, Err(JournalError::NoReason)), "{reason}");
    }
    assert!(ask(&"ы".repeat(500), &deposit()).await.is_ok());
}

#[tokio::test]
async fn an_entry_that_does_not_sum_to_zero_is_refused() {
    let [debit, _] = deposit();
    let short = [debit, entry(AccountKind::Owner, -2_499)];
    let refused = ask("A cent is missing.", &short).await;
    assert!(
        matches!(refused, Err(JournalError::Unbalanced)),
        "{refused:?}"
    );
}

#[tokio::test]
async fn one_currency_does_not_make_up_for_another() {
    let zloty = Posting {
        account: AccountKind::Owner,
        amount: Money::new(-2_500, Currency::PLN),
    };
    let refused = ask("Zloty for euro.", &[deposit()[0], zloty]).await;
    assert!(
        matches!(refused, Err(JournalError::Unbalanced)),
        "{refused:?}"
    );
}

#[tokio::test]
async fn accounts_that_the_shop_keeps_by_itself_are_closed_to_the_hand() {
    let closed = [
        AccountKind::Escrow(ConsignmentId::nil()),
        AccountKind::Refunds,
        AccountKind::PayoutsInTransit,
        AccountKind::Chargebacks,
    ];
    for account in closed {
        let postings = [entry(account, 100), entry(AccountKind::Owner, -100)];
        let refused = ask("Only this once.", &postings).await;
        assert!(
            matches!(refused, Err(JournalError::BadAccount)),
            "{account:?}"
        );
    }
}

#[tokio::test]
async fn an_entry_has_two_sides_and_none_of_nothing() {
    let nothing = entry(AccountKind::Losses, 0);
    let [debit, credit] = deposit();
    let many: Vec<Posting> = (0..11).flat_map(|_| deposit()).collect();
    for postings in [&[][..], &[nothing], &[debit, credit, nothing], &many] {
        let refused = ask("Nothing much.", postings).await;
        assert!(
            matches!(refused, Err(JournalError::BadAccount)),
            "{postings:?}"
        );
    }
}

#[tokio::test]
async fn a_seller_that_nobody_knows_has_no_account() {
    let stranger = AccountKind::SellerPayable(SellerId::nil());
    let postings = [entry(AccountKind::Losses, 100), entry(stranger, -100)];
    let refused = ask("For the trouble.", &postings).await;
    assert!(
        matches!(refused, Err(JournalError::BadAccount)),
        "{refused:?}"
    );
}

#[tokio::test]
async fn nobody_resolves_what_she_wrote_herself() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let id = drafted(&shop, &author).await;
        for refused in [
            post_entry(&shop, &author, id).await,
            refuse_entry(&shop, &author, id).await,
        ] {
            assert!(matches!(refused, Err(JournalError::SameOperator)));
        }
        assert_eq!(waiting(&shop, &author).await.len(), 1);
        assert_eq!(balance(&shop, "owner").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_another_operator_agrees_to_is_booked_once() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let id = drafted(&shop, &author).await;
        assert_eq!(balance(&shop, "owner").await, 0, "a draft moves nothing");
        post_entry(&shop, &other, id).await.unwrap();
        assert_eq!(balance(&shop, "owner").await, -2_500);
        let again = post_entry(&shop, &other, id).await;
        assert!(matches!(again, Err(JournalError::NotFound)), "{again:?}");
        assert_eq!(balance(&shop, "owner").await, -2_500);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_is_never_booked() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let id = drafted(&shop, &author).await;
        refuse_entry(&shop, &other, id).await.unwrap();
        for late in [
            refuse_entry(&shop, &other, id).await,
            post_entry(&shop, &other, id).await,
            post_entry(&shop, &other, JournalDraftId::nil()).await,
        ] {
            assert!(matches!(late, Err(JournalError::NotFound)), "{late:?}");
        }
        assert_eq!(balance(&shop, "owner").await, 0);
    })
    .await;
}

#[tokio::test]
async fn drafts_that_wait_are_listed_and_each_knows_its_own() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let id = drafted(&shop, &author).await;
        let draft = waiting(&shop, &other).await.remove(0);
        assert_eq!((draft.id, draft.is_own), (id, false));
        assert_eq!((&*draft.reason, &*draft.author), ("Fresh money.", "Ops"));
        assert_eq!(draft.postings, deposit());
        assert!(waiting(&shop, &author).await[0].is_own);
        post_entry(&shop, &other, id).await.unwrap();
        assert_eq!(waiting(&shop, &author).await, []);
    })
    .await;
}

#[tokio::test]
async fn an_earning_can_be_put_right_by_hand_and_the_books_stay_sound() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let sale = sell(&shop, "yiwu", "PL").await;
        sale.complete(&shop).await;
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let before = balance(&shop, "seller_payable").await;
        let currency = sale.placed.total.currency;
        let side = |account, minor| Posting {
            account,
            amount: Money::new(minor, currency),
        };
        let postings = [
            side(AccountKind::Losses, 300),
            side(AccountKind::SellerPayable(sale.seller), -300),
        ];
        let id = draft_entry(&shop, &author, "Freight was dearer.", &postings).await;
        post_entry(&shop, &other, id.unwrap()).await.unwrap();
        assert_eq!(balance(&shop, "seller_payable").await, before - 300);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn only_operators_write_read_and_resolve() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let id = drafted(&shop, &author).await;
        for role in [Role::Shopper, Role::Seller] {
            let who = user(role);
            for refused in [
                draft_entry(&shop, &who, "Mine.", &deposit())
                    .await
                    .map(drop),
                post_entry(&shop, &who, id).await,
                refuse_entry(&shop, &who, id).await,
                list_drafts(&shop, &who, ALL).await.map(drop),
            ] {
                assert!(matches!(refused, Err(JournalError::Forbidden)));
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn agreed_and_refused_at_the_same_moment_it_is_one_of_the_two() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let id = drafted(&shop, &author).await;
        let (a, b, by) = (shop.clone(), shop.clone(), other.clone());
        let posted = tokio::spawn(async move { post_entry(&a, &other, id).await.is_ok() });
        let refused = tokio::spawn(async move { refuse_entry(&b, &by, id).await.is_ok() });
        let (posted, refused) = (posted.await.unwrap(), refused.await.unwrap());
        assert_ne!(posted, refused);
        let expected = if posted { -2_500 } else { 0 };
        assert_eq!(balance(&shop, "owner").await, expected);
    })
    .await;
}
