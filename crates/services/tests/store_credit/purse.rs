//! What a shopper keeps on her account.

use domain::money::Currency;
use services::account::session::Role;
use services::cart::CartAccess;
use services::checkout::place_order;
use services::order::{OrderAccess, cancel_order};
use services::payment::test_bank::{Decision, decide};
use services::store_credit::{
    StoreCreditError, apply_account_credit, redeem_gift_card, view_store_credit,
};
use store::Store;
use testing::with_both;

use crate::counter::*;

const MINUTE: std::time::Duration = std::time::Duration::from_secs(60);

#[tokio::test]
async fn a_card_put_on_an_account_is_empty_and_the_account_has_it() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        let card = counter.card(kzt(500_000), "one").await;
        let typed = card.grouped().to_lowercase();
        let moved = redeem_gift_card(&counter.shop, &aigul, &typed)
            .await
            .unwrap();
        assert_eq!(moved, kzt(500_000));
        assert_eq!(counter.left(&card).await, 0);
        assert_eq!(counter.holds(aigul.id, Currency::KZT).await, 500_000);
        let again = redeem_gift_card(&counter.shop, &aigul, &typed).await;
        assert!(matches!(again, Err(StoreCreditError::Unknown)));
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn her_statement_adds_up_from_the_first_entry_on() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        counter
            .credit("aigul@example.org", kzt(300_000), "one")
            .await;
        counter.credit("aigul@example.org", eur(500), "two").await;
        let (session, mut request) = counter.cart(2, &[]).await;
        let access = CartAccess::Session(session);
        apply_account_credit(&counter.shop, &access, aigul.id)
            .await
            .unwrap();
        // A statement is in the order of time.
        counter.shop.clock.advance(MINUTE);
        request.user = Some(aigul.id);
        let placed = place_order(&counter.shop, request).await.unwrap();
        decide(&counter.shop, placed.payment, Decision::Pay)
            .await
            .unwrap();
        let own = OrderAccess::Session {
            session,
            user: Some(aigul.id),
        };
        // A statement is in the order of time.
        counter.shop.clock.advance(MINUTE);
        cancel_order(&counter.shop, &own, placed.order)
            .await
            .unwrap();
        let credits = view_store_credit(&counter.shop, &aigul).await.unwrap();
        let [euros, tenge] = &credits[..] else {
            panic!("two currencies: {credits:#?}");
        };
        assert_eq!((euros.balance, euros.lines.len()), (eur(500), 1));
        let told: Vec<_> = tenge
            .lines
            .iter()
            .map(|line| (line.kind.as_str(), line.amount.minor, line.balance.minor))
            .collect();
        assert_eq!(
            told,
            [
                ("store_credit_returned", 300_000, 300_000),
                ("store_credit_set_aside", -300_000, 0),
                ("store_credit_issued", 300_000, 300_000),
            ]
        );
        assert_eq!(
            tenge.lines[1].order.as_ref().map(|(id, _)| *id),
            Some(placed.order)
        );
        assert_eq!(tenge.balance, kzt(300_000));
        counter.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_address_is_found_however_it_is_typed() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        counter.credit(" Aigul@Example.ORG ", kzt(500), "one").await;
        assert_eq!(counter.holds(aigul.id, Currency::KZT).await, 500);
    })
    .await;
}

#[tokio::test]
async fn an_account_without_credit_has_an_empty_statement() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        let credits = view_store_credit(&counter.shop, &aigul).await.unwrap();
        assert_eq!(credits, []);
    })
    .await;
}

#[tokio::test]
async fn a_blocked_card_cannot_be_put_on_an_account() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        let card = counter.card(kzt(500), "one").await;
        let id = counter.row(&card).await.id;
        services::store_credit::block_store_credit(&counter.shop, &counter.ops, id)
            .await
            .unwrap();
        let refused = redeem_gift_card(&counter.shop, &aigul, card.as_str()).await;
        assert!(matches!(refused, Err(StoreCreditError::Unknown)));
        assert_eq!(counter.left(&card).await, 500);
    })
    .await;
}

#[tokio::test]
async fn two_cards_of_two_currencies_are_two_balances() {
    with_both(async |store: Store| {
        let counter = Counter::open(store).await;
        let aigul = person(&counter.shop, "aigul@example.org", Role::Shopper).await;
        for (amount, key) in [(kzt(500), "one"), (eur(700), "two"), (kzt(20), "three")] {
            let card = counter.card(amount, key).await;
            redeem_gift_card(&counter.shop, &aigul, card.as_str())
                .await
                .unwrap();
        }
        assert_eq!(counter.holds(aigul.id, Currency::KZT).await, 520);
        assert_eq!(counter.holds(aigul.id, Currency::EUR).await, 700);
        counter.shop.assert_sound().await;
    })
    .await;
}
