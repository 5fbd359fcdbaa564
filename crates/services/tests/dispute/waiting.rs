//! Who is told that a dispute waits.

use services::dispute::escalate_dispute;
use services::operator::money::MoneyError;
use services::operator::waiting::{Waiting, list_chargebacks, waiting};
use services::payment::Verdict;
use services::payment::test_bank::{charge_back, decide_charge_back};
use services::seller::today::today;
use store::{Page, Store};
use testing::{TestShop, with_both};

use crate::support::*;

#[tokio::test]
async fn a_dispute_waits_for_the_seller_and_then_for_the_operator() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let operator = quarrel.operator("one@example.org").await;
        let id = quarrel.open(None).await;
        let desk = today(&quarrel.shop, &quarrel.seller).await.unwrap();
        assert_eq!(desk.disputes, 1);
        let before = waiting(&quarrel.shop, &operator).await.unwrap();
        assert_eq!(before, Waiting::default());

        escalate_dispute(&quarrel.shop, &quarrel.seller(), id, "")
            .await
            .unwrap();
        let desk = today(&quarrel.shop, &quarrel.seller).await.unwrap();
        assert_eq!(desk.disputes, 0);
        let now = waiting(&quarrel.shop, &operator).await.unwrap();
        assert_eq!(now.disputes, 1);
        let refused = waiting(&quarrel.shop, &quarrel.seller).await;
        assert!(matches!(refused, Err(MoneyError::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn a_chargeback_is_listed_until_the_bank_has_decided() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let (shop, payment) = (&quarrel.shop, quarrel.placed.payment);
        let operator = quarrel.operator("one@example.org").await;
        let page = Page::first(10);
        assert_eq!(list_chargebacks(shop, &operator, page).await.unwrap(), []);
        charge_back(shop, payment).await.unwrap();
        let open = list_chargebacks(shop, &operator, page).await.unwrap();
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].number, quarrel.placed.number);
        assert_eq!(open[0].amount, quarrel.placed.total);
        decide_charge_back(shop, payment, Verdict::Won)
            .await
            .unwrap();
        assert_eq!(list_chargebacks(shop, &operator, page).await.unwrap(), []);
        shop.assert_sound().await;
    })
    .await;
}
