//! Who gives credit out, how often, and who has to agree.

use domain::ledger::StoreCreditSource;
use services::account::session::Role;
use services::operator::audit::list_acts;
use services::store_credit::{
    IssueStoreCredit, StoreCreditError, To, approve_store_credit, block_store_credit,
    issue_store_credit, list_store_credits, refuse_store_credit,
};
use store::{Page, Store};
use testing::with_both;

use crate::counter::*;

const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

#[tokio::test]
async fn the_same_form_sent_twice_shows_the_same_card() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let first = counter.card(eur(5_000), "form").await;
        let again = counter.card(eur(5_000), "form").await;
        assert_eq!(first, again);
        let other = issue_store_credit(
            &counter.shop,
            &counter.ops,
            counter.gift(eur(6_000)),
            "form",
        )
        .await;
        assert!(
            matches!(other, Err(StoreCreditError::KeyMismatch)),
            "{other:?}"
        );
        let all = list_store_credits(&counter.shop, &counter.ops, ALL)
            .await
            .unwrap();
        assert_eq!(all.totals, [(eur(5_000), 1)]);
        assert_eq!(all.entries.len(), 1);
        assert_eq!(all.entries[0].ending.as_deref(), Some(first.ending()));
        let (acts, _) = list_acts(&counter.shop, &counter.ops, ALL).await.unwrap();
        let issued = acts
            .iter()
            .filter(|act| act.action == "store_credit_issued");
        assert_eq!(issued.count(), 1);
        let written = format!("{acts:?}");
        assert!(!written.contains(first.as_str()), "no code in the log");
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn large_credit_waits_for_another_operator() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let second = person(&counter.shop, "second@example.org", Role::Operator).await;
        let limit = counter.shop.settings().payouts.four_eyes_eur_minor;
        let mut cards = Vec::new();
        for key in ["one", "two"] {
            let issued =
                issue_store_credit(&counter.shop, &counter.ops, counter.gift(eur(limit)), key)
                    .await
                    .unwrap();
            assert!(issued.is_waiting);
            cards.push(issued.code.unwrap());
        }
        assert_eq!(
            counter.balance("store_credit").await,
            0,
            "nothing is owed yet"
        );
        assert_eq!(counter.row(&cards[0]).await.state, "waiting");
        let all = list_store_credits(&counter.shop, &counter.ops, ALL)
            .await
            .unwrap();
        assert_eq!(all.waiting.len(), 2);
        assert!(
            all.waiting
                .iter()
                .all(|issue| issue.is_own && issue.amount == eur(limit))
        );
        let own = all.waiting[0].id;
        let refused = approve_store_credit(&counter.shop, &counter.ops, own).await;
        assert!(matches!(refused, Err(StoreCreditError::SameOperator)));
        approve_store_credit(&counter.shop, &second, all.waiting[1].id)
            .await
            .unwrap();
        let again = approve_store_credit(&counter.shop, &second, all.waiting[1].id).await;
        assert!(matches!(again, Err(StoreCreditError::NotFound)), "once");
        refuse_store_credit(&counter.shop, &second, own)
            .await
            .unwrap();
        let states = [
            (
                counter.row(&cards[0]).await.state,
                counter.left(&cards[0]).await,
            ),
            (
                counter.row(&cards[1]).await.state,
                counter.left(&cards[1]).await,
            ),
        ];
        assert!(states.contains(&("active".to_owned(), limit)), "{states:?}");
        assert!(states.contains(&("blocked".to_owned(), 0)), "{states:?}");
        assert_eq!(counter.balance("store_credit").await, -limit);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn nobody_but_operators_gives_credit_out() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(eur(100), "one").await;
        let id = counter.row(&card).await.id;
        let nobody = person(&counter.shop, "nobody@example.org", Role::Shopper).await;
        let issued = issue_store_credit(&counter.shop, &nobody, counter.gift(eur(100)), "x").await;
        assert!(matches!(issued, Err(StoreCreditError::NotFound)));
        let listed = list_store_credits(&counter.shop, &nobody, ALL).await;
        assert!(matches!(listed, Err(StoreCreditError::NotFound)));
        let blocked = block_store_credit(&counter.shop, &nobody, id).await;
        assert!(matches!(blocked, Err(StoreCreditError::NotFound)));
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_with_its_reason() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let issue = async |request: IssueStoreCredit| {
            issue_store_credit(&counter.shop, &counter.ops, request, "key")
                .await
                .unwrap_err()
        };
        for minor in [0, -100, i64::MAX] {
            let refused = issue(counter.gift(eur(minor))).await;
            assert!(
                matches!(refused, StoreCreditError::BadAmount),
                "{refused:?}"
            );
        }
        let refused = issue(IssueStoreCredit {
            reason: "  ".to_owned(),
            ..counter.gift(eur(100))
        });
        assert!(matches!(refused.await, StoreCreditError::NoReason));
        let refused = issue(IssueStoreCredit {
            to: To::Account("nobody@example.org".to_owned()),
            source: StoreCreditSource::Goodwill,
            ..counter.gift(eur(100))
        });
        assert!(matches!(refused.await, StoreCreditError::NoAccount));
        // Nothing of all that used up the key.
        counter.card(eur(100), "key").await;
        counter.shop.assert_sound().await;
    })
    .await;
}
