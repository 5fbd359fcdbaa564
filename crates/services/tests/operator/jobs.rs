//! Work that was given up, and the log of what operators do.

use std::time::Duration;

use domain::ids::JobId;
use domain::ledger::{AccountKind, Posting};
use domain::money::{Currency, Money};
use serde_json::json;
use services::account::session::{Role, User};
use services::jobs::run_due;
use services::operator::audit::{Act, list_acts};
use services::operator::goodwill::refund_earned;
use services::operator::jobs::{list_failed, list_open_events, replay_job};
use services::operator::journal::{draft_entry, refuse_entry};
use services::operator::money::MoneyError;
use store::outbox::JobRow;
use store::{Page, Store};
use testing::{TestShop, with_both};

use crate::sale::sell;
use crate::support::{operator, user};

const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

/// Queues a job that nobody can do, before its last try.
async fn hopeless(shop: &TestShop) -> JobId {
    let row = JobRow {
        id: shop.new_id(JobId::from_parts),
        kind: "water-the-plants".to_owned(),
        body_json: "{}".to_owned(),
        state: "queued".to_owned(),
        run_after: shop.now(),
        attempts: 11,
        last_error: None,
        claimed_until: None,
        created_at: shop.now(),
    };
    let mut tx = shop.store().begin().await.expect("the store answers");
    store::outbox::add(&mut tx, &row).await.expect("it is new");
    tx.commit().await.expect("it is kept");
    row.id
}

async fn acts(shop: &TestShop, who: &User) -> Vec<Act> {
    let (acts, count) = list_acts(shop, who, ALL).await.expect("operators see it");
    assert_eq!(i64::try_from(acts.len()), Ok(count));
    acts
}

fn deposit() -> [Posting; 2] {
    let side = |account, minor| Posting {
        account,
        amount: Money::new(minor, Currency::EUR),
    };
    [side(AccountKind::Captured, 1), side(AccountKind::Owner, -1)]
}

#[tokio::test]
async fn a_job_that_was_given_up_is_listed_with_its_cause() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let id = hopeless(&shop).await;
        let who = user(Role::Operator);
        let (failed, waiting) = list_failed(&shop, &who, ALL).await.unwrap();
        assert_eq!((failed.len(), waiting), (0, 1));
        assert_eq!(run_due(&shop).await.unwrap().failed, 1);
        let (failed, waiting) = list_failed(&shop, &who, ALL).await.unwrap();
        assert_eq!((failed.len(), waiting), (1, 0));
        assert_eq!((failed[0].id, failed[0].attempts), (id, 12));
        assert!(failed[0].error.contains("water-the-plants"));
    })
    .await;
}

#[tokio::test]
async fn a_job_is_replayed_once_and_has_all_its_tries_again() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let id = hopeless(&shop).await;
        run_due(&shop).await.unwrap();
        let who = operator(&shop, "one@example.org").await;
        assert!(replay_job(&shop, &who, id).await.unwrap());
        assert!(!replay_job(&shop, &who, id).await.unwrap());
        let ran = run_due(&shop).await.unwrap();
        assert_eq!((ran.put_off, ran.failed), (1, 0));
        let acts = acts(&shop, &who).await;
        assert_eq!(acts.len(), 1, "the second time did nothing");
        assert_eq!(acts[0].action, "job_replayed");
        assert_eq!(acts[0].subject, format!("job {id}"));
    })
    .await;
}

#[tokio::test]
async fn a_job_that_was_not_given_up_is_not_replayed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let waits = hopeless(&shop).await;
        let who = operator(&shop, "one@example.org").await;
        for id in [waits, JobId::nil()] {
            assert!(!replay_job(&shop, &who, id).await.unwrap());
        }
        assert_eq!(acts(&shop, &who).await, []);
    })
    .await;
}

#[tokio::test]
async fn jobs_events_and_acts_are_for_operators_alone() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let id = hopeless(&shop).await;
        run_due(&shop).await.unwrap();
        for role in [Role::Shopper, Role::Seller] {
            let who = user(role);
            for refused in [
                list_failed(&shop, &who, ALL).await.map(drop),
                replay_job(&shop, &who, id).await.map(drop),
                list_open_events(&shop, &who, ALL).await.map(drop),
                list_acts(&shop, &who, ALL).await.map(drop),
            ] {
                assert!(matches!(refused, Err(MoneyError::Forbidden)));
            }
        }
        let (failed, _) = list_failed(&shop, &user(Role::Operator), ALL)
            .await
            .unwrap();
        assert_eq!(failed.len(), 1, "nobody has replayed it");
    })
    .await;
}

#[tokio::test]
async fn acts_are_listed_newest_first_with_who_did_them() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let other = operator(&shop, "two@example.org").await;
        let id = draft_entry(&shop, &author, "A cent.", &deposit()).await;
        shop.clock.advance(Duration::from_millis(1));
        refuse_entry(&shop, &other, id.unwrap()).await.unwrap();
        let acts = acts(&shop, &author).await;
        let kinds: Vec<_> = acts.iter().map(|act| &*act.action).collect();
        assert_eq!(kinds, ["journal_refused", "journal_drafted"]);
        for act in &acts {
            assert_eq!(act.actor.as_deref(), Some("Ops"));
            assert_eq!(act.detail, json!({ "reason": "A cent." }));
        }
        let page = Page::new(2, 1);
        let (second, count) = list_acts(&shop, &author, page).await.unwrap();
        assert_eq!((second, count), (acts[1..].to_vec(), 2));
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_leaves_no_act() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let author = operator(&shop, "one@example.org").await;
        let half = &deposit()[..1];
        assert!(draft_entry(&shop, &author, "Half.", half).await.is_err());
        let sale = sell(&shop, "yiwu", "PL").await;
        let (order, total) = (sale.placed.order, sale.placed.total);
        let early = refund_earned(&shop, &author, order, None, total, "Early.").await;
        assert!(early.is_err(), "nothing is earned yet");
        assert_eq!(acts(&shop, &author).await, []);
    })
    .await;
}

#[tokio::test]
async fn a_goodwill_refund_is_written_down_with_amount_and_reason() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let who = operator(&shop, "one@example.org").await;
        let sale = sell(&shop, "yiwu", "PL").await;
        sale.complete(&shop).await;
        let currency = sale.placed.total.currency;
        let amount = Money::new(250, currency);
        refund_earned(&shop, &who, sale.placed.order, None, amount, " A stain. ")
            .await
            .unwrap();
        let act = acts(&shop, &who).await.remove(0);
        assert_eq!(act.action, "goodwill_refund");
        assert_eq!(act.subject, format!("order {}", sale.placed.order));
        let detail = json!({
            "amount_minor": 250, "currency": currency.code(), "reason": "A stain.",
        });
        assert_eq!(act.detail, detail);
    })
    .await;
}
