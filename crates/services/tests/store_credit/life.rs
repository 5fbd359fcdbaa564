//! From the cart to the order and back.

use std::time::Duration;

use domain::order::OrderState;
use services::account::session::Role;
use services::cart::CartAccess;
use services::checkout::{PlaceOrderError, place_order};
use services::jobs::run_due;
use services::order::cancel_order;
use services::payment::test_bank::{Decision, decide, decide_silently};
use services::payment::{PaymentMethod, settle};
use services::shop::Settings;
use services::store_credit::{
    PurseName, StoreCreditError, apply_account_credit, apply_gift_card, block_store_credit,
    on_cart, take_off_cart, unblock_store_credit,
};
use store::Store;
use testing::{asking_from, transfer_terms, with_both};

use crate::counter::*;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_card_pays_a_part_and_money_the_rest() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        assert_eq!(counter.balance("store_credit").await, -500_000);
        assert_eq!(counter.balance("captured").await, 500_000);
        let bought = counter.order(2, &[&card]).await;
        let total = bought.placed.total.minor;
        assert!(total > 500_000, "the rest is not nothing");
        assert_eq!(bought.placed.credit, kzt(500_000));
        assert_eq!(bought.payment().await.amount, kzt(total - 500_000));
        // Nobody else can spend it while the order waits.
        assert_eq!(counter.left(&card).await, 0);
        assert_eq!(counter.balance("store_credit_held").await, -500_000);
        counter.shop.assert_sound().await;
        decide(&counter.shop, bought.placed.payment, Decision::Pay)
            .await
            .unwrap();
        let page = bought.page().await;
        assert_eq!(page.state, OrderState::Paid);
        assert_eq!(page.due, kzt(total - 500_000));
        assert_eq!(page.credits.len(), 1);
        let name = PurseName::GiftCard(card.ending().to_owned());
        assert_eq!(
            (&page.credits[0].name, page.credits[0].amount),
            (&name, kzt(500_000))
        );
        assert_eq!(counter.balance("store_credit_held").await, 0);
        assert_eq!(counter.balance("captured").await, total);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cards_that_pay_all_of_it_leave_nothing_to_pay() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let (first, second) = (
            counter.card(kzt(100_000), "one").await,
            counter.card(kzt(9_000_000), "two").await,
        );
        let bought = counter.order(1, &[&first, &second]).await;
        let total = bought.placed.total.minor;
        assert_eq!(bought.placed.state, OrderState::Paid, "at once");
        assert_eq!(bought.placed.credit, bought.placed.total);
        assert!(bought.placed.redirect.contains("/orders/"));
        let payment = bought.payment().await;
        assert_eq!(
            (
                payment.provider.as_str(),
                payment.amount,
                payment.state.as_str()
            ),
            ("store_credit", kzt(0), "captured")
        );
        assert_eq!(counter.left(&first).await, 0, "the first is spent first");
        assert_eq!(counter.left(&second).await, 9_100_000 - total);
        counter.shop.assert_sound().await;
        // Called off: each card has what it paid.
        cancel_order(&counter.shop, &bought.access, bought.placed.order)
            .await
            .unwrap();
        assert_eq!(bought.state().await, OrderState::Cancelled);
        assert_eq!(counter.left(&first).await, 100_000);
        assert_eq!(counter.left(&second).await, 9_000_000);
        assert_eq!(bought.payment().await.state, "refunded");
        assert_eq!(counter.balance("refunds").await, 0);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_order_that_nobody_pays_gives_the_card_back() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        let (expired, cancelled) = (counter.order(2, &[&card]).await, async || {
            counter.order(2, &[&card]).await
        });
        decide(&counter.shop, expired.placed.payment, Decision::Decline)
            .await
            .unwrap();
        assert_eq!(counter.left(&card).await, 0, "it may be paid otherwise");
        counter.shop.clock.advance(HOUR);
        run_due(&counter.shop).await.unwrap();
        assert_eq!(expired.state().await, OrderState::Expired);
        assert_eq!(counter.left(&card).await, 500_000);
        let page = expired.page().await;
        assert_eq!(page.credits[0].returned, kzt(500_000));
        let cancelled = cancelled().await;
        cancel_order(&counter.shop, &cancelled.access, cancelled.placed.order)
            .await
            .unwrap();
        assert_eq!(counter.left(&card).await, 500_000);
        assert_eq!(counter.balance("store_credit_held").await, 0);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn money_that_comes_after_the_card_went_back_goes_back_too() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        let bought = counter.order(2, &[&card]).await;
        counter.shop.clock.advance(HOUR);
        cancel_order(&counter.shop, &bought.access, bought.placed.order)
            .await
            .unwrap();
        decide_silently(&counter.shop, bought.placed.payment, Decision::Pay)
            .await
            .unwrap();
        let state = settle(&counter.shop, bought.placed.payment).await.unwrap();
        assert_eq!(state, OrderState::Cancelled);
        assert_eq!(counter.left(&card).await, 500_000);
        assert_eq!(counter.balance("captured").await, 500_000);
        assert_eq!(counter.balance("refunds").await, 0);
        let kinds: Vec<String> = bought
            .page()
            .await
            .events
            .into_iter()
            .map(|event| event.kind)
            .collect();
        assert!(
            kinds.contains(&"late_payment_refunded".to_owned()),
            "{kinds:?}"
        );
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_rest_that_is_not_what_was_shown_is_not_charged() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        let (_, mut request) = counter.cart(2, &[&card]).await;
        let access = request.access.clone();
        let total = counter.shop.quote(session_of(&access), asking_from("KZ")).await;
        let total = total.quote.totals.total;
        let shown = on_cart(&counter.shop, &access, None, total).await.unwrap();
        assert_eq!((shown.credit, shown.due.minor), (kzt(500_000), total.minor - 500_000));
        request.due = Some(shown.due);
        // The card is spent elsewhere.
        let other = counter.order(1, &[&card]).await;
        let refused = place_order(&counter.shop, request.clone()).await.unwrap_err();
        let left = counter.left(&card).await;
        assert!(
            matches!(refused, PlaceOrderError::DueChanged { due } if due.minor == total.minor - left),
            "{refused:?}"
        );
        // What is left to pay is known now.
        request.due = Some(kzt(total.minor - left));
        let placed = place_order(&counter.shop, request).await.unwrap();
        assert_eq!(placed.credit.minor, left);
        assert_ne!(placed.order, other.placed.order);
        counter.shop.assert_sound().await;
    })
    .await;
}

fn session_of(access: &CartAccess) -> domain::ids::SessionId {
    match access {
        CartAccess::Session(session) => *session,
        other => panic!("a browser's cart: {other:?}"),
    }
}

#[tokio::test]
async fn what_buys_nothing_here_is_refused() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let card = counter.card(kzt(500_000), "one").await;
        let euros = counter.card(eur(5_000), "two").await;
        let (session, _) = counter.cart(1, &[&card]).await;
        let access = CartAccess::Session(session);
        for wrong in ["", "7K2M", "2222-2222-2222-2222"] {
            let refused = apply_gift_card(&counter.shop, &access, wrong).await;
            assert!(matches!(refused, Err(StoreCreditError::Unknown)), "{wrong}");
        }
        let refused = apply_gift_card(&counter.shop, &access, euros.as_str()).await;
        assert!(matches!(refused, Err(StoreCreditError::OtherCurrency(currency)) if currency == eur(0).currency));
        // Twice on a cart counts once; off the cart it pays nothing.
        apply_gift_card(&counter.shop, &access, card.as_str()).await.unwrap();
        let id = counter.row(&card).await.id;
        let shown = on_cart(&counter.shop, &access, None, kzt(900_000)).await.unwrap();
        assert_eq!(shown.purses.len(), 1);
        block_store_credit(&counter.shop, &counter.ops, id).await.unwrap();
        let shown = on_cart(&counter.shop, &access, None, kzt(900_000)).await.unwrap();
        assert_eq!((shown.credit, shown.due), (kzt(0), kzt(900_000)), "blocked");
        let refused = apply_gift_card(&counter.shop, &access, card.as_str()).await;
        assert!(matches!(refused, Err(StoreCreditError::Unknown)), "nobody is told that it is blocked");
        unblock_store_credit(&counter.shop, &counter.ops, id).await.unwrap();
        take_off_cart(&counter.shop, &access, id).await.unwrap();
        take_off_cart(&counter.shop, &access, id).await.unwrap();
        let shown = on_cart(&counter.shop, &access, None, kzt(900_000)).await.unwrap();
        assert_eq!(shown.purses, []);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn only_its_owner_spends_the_credit_of_an_account() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        let other = person(&counter.shop, "other@example.org", Role::Shopper).await;
        counter
            .credit("aigul@example.org", kzt(300_000), "one")
            .await;
        let (session, mut request) = counter.cart(2, &[]).await;
        let access = CartAccess::Session(session);
        let refused = apply_account_credit(&counter.shop, &access, other.id).await;
        assert!(matches!(refused, Err(StoreCreditError::Unknown)));
        let shown = on_cart(&counter.shop, &access, Some(aigul.id), kzt(900_000))
            .await
            .unwrap();
        assert_eq!((shown.offered, shown.credit), (Some(kzt(300_000)), kzt(0)));
        apply_account_credit(&counter.shop, &access, aigul.id)
            .await
            .unwrap();
        let shown = on_cart(&counter.shop, &access, Some(aigul.id), kzt(900_000))
            .await
            .unwrap();
        assert_eq!((shown.offered, shown.credit), (None, kzt(300_000)));
        // She logs out and somebody else sits down at the same browser.
        let shown = on_cart(&counter.shop, &access, Some(other.id), kzt(900_000))
            .await
            .unwrap();
        assert_eq!((shown.offered, shown.credit), (None, kzt(0)));
        request.user = Some(other.id);
        let placed = place_order(&counter.shop, request).await.unwrap();
        assert_eq!(placed.credit, kzt(0));
        assert_eq!(counter.holds(aigul.id, kzt(0).currency).await, 300_000);
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_transfer_pays_a_rest_and_a_courier_does_not() {
    with_both(async |store: Store| {
        let settings = Settings {
            cash: Some(services::payment::cash::CashTerms {
                countries: vec![domain::place::Country::KZ],
                max_eur_minor: 100_000,
            }),
            transfer: Some(transfer_terms(kzt(0).currency)),
            ..Settings::default()
        };
        let counter = Counter::with(store, settings).await;
        let card = counter.card(kzt(500_000), "one").await;
        let (session, mut request) = counter.cart(2, &[&card]).await;
        request.payment = PaymentMethod::Cash;
        let refused = place_order(&counter.shop, request.clone()).await;
        assert!(matches!(refused, Err(PlaceOrderError::PaymentUnavailable)));
        request.payment = PaymentMethod::StoreCredit;
        let refused = place_order(&counter.shop, request.clone()).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::DueChanged { .. })),
            "it does not pay all"
        );
        assert_eq!(counter.left(&card).await, 500_000);
        request.payment = PaymentMethod::BankTransfer;
        let placed = place_order(&counter.shop, request).await.unwrap();
        let bought = Bought {
            shop: counter.shop.clone(),
            access: testing::by_guest(session),
            placed,
        };
        let asked = bought.page().await.transfer.unwrap();
        assert_eq!(asked.amount.minor, bought.placed.total.minor - 500_000);
        counter.shop.assert_sound().await;
    })
    .await;
}
