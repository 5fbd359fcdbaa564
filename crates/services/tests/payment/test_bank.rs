//! The bank that the shop plays itself.

use services::payment::PaymentMethod;
use services::payment::test_bank::{
    Decision, TestBankError, challenge, decide, decide_silently, view,
};
use store::Store;
use testing::with_both;

use crate::cash_sale::ordered;
use crate::support::*;

#[tokio::test]
async fn a_payment_has_a_page_before_anybody_decides() {
    with_both(async |store: Store| {
        let (shop, placed, _, _) = placed(store).await;
        let page = view(&shop, placed.payment).await.unwrap();
        assert_eq!(
            (page.state.as_str(), page.amount),
            ("pending", placed.total)
        );
        assert!(page.return_url.contains(&placed.order.to_string()));
        // Looking writes nothing down.
        let mut conn = shop.store().reader().await.unwrap();
        let row = store::testbank::lookup(&mut conn, placed.payment).await;
        assert_eq!(row.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_first_decision_stands() {
    with_both(async |store: Store| {
        let (shop, placed, _, _) = placed(store).await;
        decide(&shop, placed.payment, Decision::Decline)
            .await
            .unwrap();
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        assert_eq!(bank_state(&shop, placed.payment).await, "declined");
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_asked_of_the_payer_is_not_decided() {
    with_both(async |store: Store| {
        let (shop, placed, _, _) = placed(store).await;
        for _ in 0..2 {
            challenge(&shop, placed.payment).await.unwrap();
            assert_eq!(bank_state(&shop, placed.payment).await, "challenged");
        }
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        assert_eq!(bank_state(&shop, placed.payment).await, "paid");
    })
    .await;
}

#[tokio::test]
async fn a_payment_by_other_means_is_not_this_banks() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        let payment = sale.placed.payment;
        let refused = view(&sale.shop, payment).await;
        assert!(matches!(refused, Err(TestBankError::NotFound)));
        let refused = decide_silently(&sale.shop, payment, Decision::Pay).await;
        assert!(matches!(refused, Err(TestBankError::NotFound)));
    })
    .await;
}

#[test]
fn a_way_to_pay_is_found_by_its_name() {
    for method in PaymentMethod::ALL
        .into_iter()
        .chain([PaymentMethod::StoreCredit])
    {
        assert_eq!(PaymentMethod::from_name(method.as_str()), Some(method));
    }
    assert_eq!(PaymentMethod::from_name("cheque"), None);
}

#[test]
fn nobody_chooses_to_pay_with_credit_alone() {
    assert!(!PaymentMethod::ALL.contains(&PaymentMethod::StoreCredit));
}

#[test]
fn a_courier_takes_no_rest() {
    assert!(!PaymentMethod::Cash.takes_a_rest());
    assert!(PaymentMethod::BankTransfer.takes_a_rest() && PaymentMethod::Stripe.takes_a_rest());
}
