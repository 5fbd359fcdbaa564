//! What goes back goes back to where it came from.

use domain::order::OrderState;
use services::operator::goodwill::refund_earned;
use services::order::{cancel_order, cancel_units, confirm_receipt, ship_consignment};
use services::payment::test_bank::{Decision, decide};
use services::payment::{Verdict, open_chargeback, resolve_chargeback};
use services::shop::{CaptureTime, Settings};
use store::Store;
use testing::with_both;

use crate::counter::*;

/// Four shirts, paid with a card of 5,000.00 and with money.
async fn paid(counter: &Counter) -> (Bought, domain::store_credit::GiftCardCode, i64) {
    let card = counter.card(kzt(500_000), "one").await;
    let bought = counter.order(4, &[&card]).await;
    let decided = decide(&counter.shop, bought.placed.payment, Decision::Pay).await;
    decided.expect("the test bank takes the money");
    let total = bought.placed.total.minor;
    (bought, card, total)
}

#[tokio::test]
async fn units_called_off_are_shared_and_all_of_them_end_at_what_was_paid() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let (bought, card, total) = paid(&counter).await;
        let money = total - 500_000;
        let line = bought.page().await.consignments[0].lines[0].id;
        for unit in 1..=3 {
            cancel_units(
                &counter.shop,
                &bought.access,
                bought.placed.order,
                &[(line, 1)],
            )
            .await
            .unwrap();
            let back = counter.left(&card).await;
            // A quarter of each, to the minor unit.
            let expected = 500_000 * unit / 4;
            assert!((back - expected).abs() <= unit, "{back} of {expected}");
            let captured = counter.balance("captured").await - 500_000;
            assert!((captured - (money - money * unit / 4)).abs() <= unit);
            counter.shop.assert_sound().await;
        }
        cancel_order(&counter.shop, &bought.access, bought.placed.order)
            .await
            .unwrap();
        assert_eq!(bought.state().await, OrderState::Cancelled);
        assert_eq!(counter.left(&card).await, 500_000);
        assert_eq!(counter.balance("captured").await, 500_000);
        assert_eq!(bought.payment().await.state, "refunded");
        assert_eq!(bought.page().await.credits[0].returned, kzt(500_000));
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_promise_is_taken_less_its_share_of_what_was_called_off() {
    with_both(async |store: Store| {
        let settings = Settings {
            capture: CaptureTime::OnDispatch,
            ..Settings::default()
        };
        let counter = Counter::with(store, settings).await;
        let (bought, card, total) = paid(&counter).await;
        assert_eq!(counter.balance("authorised").await, total - 500_000);
        let parcel = bought.page().await.consignments[0].clone();
        let line = parcel.lines[0].id;
        cancel_units(
            &counter.shop,
            &bought.access,
            bought.placed.order,
            &[(line, 2)],
        )
        .await
        .unwrap();
        let back = counter.left(&card).await;
        assert!((back - 250_000).abs() <= 1);
        ship_consignment(&counter.shop, parcel.seller.id, parcel.id, "EMS", "RR1")
            .await
            .unwrap();
        let payment = bought.payment().await;
        assert_eq!(payment.state, "captured");
        let half = (total - 500_000) / 2;
        assert!((payment.captured.minor - half).abs() <= 1);
        assert_eq!(counter.balance("authorised").await, 0);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn goodwill_after_the_sale_is_shared_too() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let (bought, card, total) = paid(&counter).await;
        let parcel = bought.page().await.consignments[0].clone();
        ship_consignment(&counter.shop, parcel.seller.id, parcel.id, "EMS", "RR1")
            .await
            .unwrap();
        confirm_receipt(&counter.shop, &bought.access, bought.placed.order, None)
            .await
            .unwrap();
        refund_earned(
            &counter.shop,
            &counter.ops,
            bought.placed.order,
            None,
            kzt(10_000),
            "late",
        )
        .await
        .unwrap();
        let share = 500_000 * 10_000 / total;
        assert!((counter.left(&card).await - share).abs() <= 1);
        counter.shop.assert_sound().await;
        // The rest of it, whatever the steps: nothing is left of either.
        refund_earned(
            &counter.shop,
            &counter.ops,
            bought.placed.order,
            None,
            kzt(total - 10_000),
            "all",
        )
        .await
        .unwrap();
        assert_eq!(counter.left(&card).await, 500_000);
        assert_eq!(bought.payment().await.state, "refunded");
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_bank_takes_back_what_it_gave_and_leaves_the_card_alone() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let (bought, card, total) = paid(&counter).await;
        let money = kzt(total - 500_000);
        let case = open_chargeback(&counter.shop, bought.placed.payment, "case", money)
            .await
            .unwrap();
        resolve_chargeback(&counter.shop, case, Verdict::Lost)
            .await
            .unwrap();
        assert_eq!(counter.left(&card).await, 0);
        assert_eq!(counter.balance("captured").await, 500_000);
        counter.shop.assert_sound().await;
        // What the card paid can still be called off, and goes back to the card alone.
        cancel_order(&counter.shop, &bought.access, bought.placed.order)
            .await
            .unwrap();
        assert_eq!(counter.left(&card).await, 500_000);
        counter.shop.assert_sound().await;
    })
    .await;
}
