//! What these tests share.

use domain::ids::PaymentId;
use domain::order::OrderState;
use services::checkout::Placed;
use services::order::{OrderAccess, view_order};
use services::payment::test_bank::{self, Decision, view};
use store::Store;
use store::payment::PaymentRow;
use store::testbank::TestbankPaymentRow;
use testing::{Listing, TestShop, asking_from, by_guest};

/// A shop with five shirts, and an order of two of them to Kazakhstan that waits for its payment.
pub async fn placed(store: Store) -> (TestShop, Placed, OrderAccess, domain::ids::VariantId) {
    let shop = TestShop::new(store);
    let seller = shop.chinese_seller("yiwu").await;
    let shirt = shop
        .list(Listing::new(seller, "shirt", "39.90"))
        .await
        .variant();
    let session = shop.session().await;
    let placed = shop.place(session, asking_from("KZ"), &[(shirt, 2)]).await;
    (shop, placed, by_guest(session), shirt)
}

pub async fn payment(shop: &TestShop, id: PaymentId) -> PaymentRow {
    let mut conn = shop.store().reader().await.expect("the store answers");
    store::payment::lookup(&mut conn, id)
        .await
        .expect("the store answers")
        .expect("the store answers")
}

pub async fn bank_state(shop: &TestShop, id: PaymentId) -> String {
    view(shop, id).await.expect("the store answers").state
}

/// Sum of an account kind over all owners, debit positive, in minor units.
pub async fn balance(shop: &TestShop, kind: &str) -> i64 {
    let mut conn = shop.store().reader().await.expect("the store answers");
    let rows = store::ledger::list_balances(&mut conn)
        .await
        .expect("the store answers");
    rows.iter()
        .filter(|row| row.kind == kind)
        .map(|row| row.balance.minor)
        .sum()
}

pub async fn state(shop: &TestShop, access: &OrderAccess, placed: &Placed) -> OrderState {
    view_order(shop, access, placed.order)
        .await
        .expect("the store answers")
        .expect("the store answers")
        .state
}

/// What the payer does at the bank while the shop hears nothing of it.
pub async fn pay_in_silence(shop: &TestShop, id: PaymentId) {
    test_bank::decide_silently(shop, id, Decision::Pay)
        .await
        .expect("the bank answers");
}

/// A provider that shows two pages for one order, and takes the money on both: the second one's payment.
pub async fn second_page(shop: &TestShop, placed: &Placed) -> PaymentId {
    let mut second = payment(shop, placed.payment).await;
    second.id = shop.new_id(PaymentId::from_parts);
    second.provider_ref = Some(second.id.to_string());
    let bank = TestbankPaymentRow {
        id: second.id,
        amount: placed.total,
        currency: placed.total.currency,
        state: "pending".to_owned(),
        return_url: "/".to_owned(),
        created_at: shop.now(),
        captured: domain::money::Money::zero(placed.total.currency),
    };
    let mut tx = shop.store().begin().await.expect("the store answers");
    let added = store::payment::add(&mut tx, &second).await;
    added.expect("an order may have several payments");
    let added = store::testbank::add(&mut tx, &bank).await;
    assert!(added.expect("the store answers").is_done());
    tx.commit().await.expect("the store answers");
    second.id
}
