//! Who may see and change an order, and until when.

use domain::ids::{OrderId, UserId};
use domain::order::OrderState;
use services::account::register::{RegisterInput, register};
use services::order::{
    CancelOrderError, ConfirmReceiptError, OrderAccess, WhatNext, cancel_order, confirm_receipt,
    list_orders, ship_consignment, view_order,
};
use services::payment::retry_payment;
use services::payment::test_bank::{Decision, decide, view};
use services::shop::Settings;
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, order_request, with_both};

use crate::support::*;

#[tokio::test]
async fn somebody_elses_order_is_not_there() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, _, order) = two_parcels(&shop).await;
        let id = placed.order;
        let wrong_user = OrderAccess::Session {
            session: shop.session().await,
            user: Some(UserId::nil()),
        };
        let strangers = [
            by_guest(shop.session().await),
            wrong_user,
            OrderAccess::Token(shop.new_secret()),
        ];
        for stranger in strangers {
            assert_eq!(view_order(&shop, &stranger, id).await.unwrap(), None);
            let refused = cancel_order(&shop, &stranger, id).await;
            assert!(
                matches!(refused, Err(CancelOrderError::NotFound)),
                "{refused:?}"
            );
            let refused = confirm_receipt(&shop, &stranger, id, None).await;
            assert!(
                matches!(refused, Err(ConfirmReceiptError::NotFound)),
                "{refused:?}"
            );
            assert!(retry_payment(&shop, &stranger, id).await.is_err());
        }
        let by_token = OrderAccess::Token(placed.secret.unwrap());
        assert_eq!(page(&shop, &by_token, id).await, order);
        assert_eq!(
            view_order(&shop, &by_token, OrderId::nil()).await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn an_order_of_a_user_is_not_shown_to_whoever_uses_the_browser_next() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let input = RegisterInput {
            email: "aigul@example.org".to_owned(),
            password: "correct horse battery".to_owned(),
            name: "Aigul".to_owned(),
        };
        let (_, visitor) = register(&shop, None, input).await.unwrap();
        let (session, user) = (visitor.session, visitor.user.unwrap().id);
        let asking = asking_from("KZ");
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let quote = shop.quote(session, asking).await.quote.id;
        let mut request = order_request(session, quote, asking);
        request.user = Some(user);
        let order = services::checkout::place_order(&shop, request)
            .await
            .unwrap()
            .order;
        assert_eq!(
            view_order(&shop, &by_guest(session), order).await.unwrap(),
            None
        );
        let elsewhere = shop.session().await;
        let own = OrderAccess::Session {
            session: elsewhere,
            user: Some(user),
        };
        assert!(view_order(&shop, &own, order).await.unwrap().is_some());
        let listed = list_orders(&shop, elsewhere, Some(user), 1).await.unwrap();
        assert_eq!((listed.orders.len(), listed.more), (1, false));
        assert!(
            list_orders(&shop, elsewhere, None, 1)
                .await
                .unwrap()
                .orders
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn a_paid_order_can_be_cancelled_until_the_first_parcel_leaves() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        assert!(order.cancellable);
        let first = &order.consignments[0];
        let shirt = first.lines[0].variant;
        ship_consignment(&shop, first.seller.id, first.id, "EMS", "1")
            .await
            .unwrap();
        let refused = cancel_order(&shop, &access, placed.order).await;
        let paid = OrderState::Paid;
        assert!(
            matches!(refused, Err(CancelOrderError::NotCancellable { state }) if state == paid),
            "{refused:?}"
        );
        assert!(!page(&shop, &access, placed.order).await.cancellable);
        assert_eq!(shop.stock_of(shirt).await.sold, 2);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cancelling_a_paid_order_gives_everything_back() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let shirt = order.consignments[0].lines[0].variant;
        cancel_order(&shop, &access, placed.order).await.unwrap();
        cancel_order(&shop, &access, placed.order).await.unwrap();
        let after = page(&shop, &access, placed.order).await;
        assert_eq!(
            (after.state, after.next),
            (OrderState::Cancelled, WhatNext::Nothing)
        );
        assert_eq!(view(&shop, placed.payment).await.unwrap().state, "refunded");
        let stock = shop.stock_of(shirt).await;
        assert_eq!((stock.on_hand, stock.sold, stock.returned), (5, 2, 2));
        let mut conn = shop.store().reader().await.unwrap();
        for row in store::ledger::list_balances(&mut conn).await.unwrap() {
            assert!(row.balance.is_zero(), "{row:?}");
        }
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_order_keeps_its_prices_when_everything_else_changes() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        for parcel in &order.consignments {
            shop.set_price(parcel.lines[0].variant, 1).await;
        }
        let mut reference = shop.reference();
        reference.rules = std::sync::Arc::new(domain::landed::RuleSet::empty());
        shop.replace_reference(reference);
        assert_eq!(page(&shop, &access, placed.order).await, order);
        decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_order_whose_time_to_pay_is_over_is_not_payable() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let session = shop.session().await;
        let access = by_guest(session);
        let placed = shop.place(session, asking_from("TR"), &[(shirt, 1)]).await;
        let before = page(&shop, &access, placed.order).await;
        assert_eq!(
            before.next,
            WhatNext::Pay {
                until: before.expires_at
            }
        );
        assert_eq!(before.retry, Some(placed.payment));
        shop.clock.advance(Settings::default().payment_window);
        let after = page(&shop, &access, placed.order).await;
        assert_eq!((after.next, after.retry), (WhatNext::Nothing, None));
        assert!(retry_payment(&shop, &access, placed.order).await.is_err());
        services::order::expire_orders(&shop).await.unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Expired
        );
        shop.assert_sound().await;
    })
    .await;
}
