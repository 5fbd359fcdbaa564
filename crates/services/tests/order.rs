//! Orders after the till: who may see and change them, parcels of several sellers, and what everybody earns.

use domain::ids::{ConsignmentId, OrderId, SellerId, UserId};
use domain::money::Currency;
use domain::order::OrderState;
use domain::place::Country;
use services::account::register::{RegisterInput, register};
use services::checkout::Placed;
use services::order::{
    CancelOrderError, ConfirmReceiptError, DeliverError, OrderAccess, OrderPage, ShipError,
    WhatNext, cancel_order, confirm_receipt, deliver_consignment, list_orders, ship_consignment,
    view_order,
};
use services::payment::retry_payment;
use services::payment::test_bank::{Decision, decide, view};
use services::shop::Settings;
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, order_request, with_both};

/// A paid order from a Chinese and a Turkish seller to Poland.
async fn two_parcels(shop: &TestShop) -> (Placed, OrderAccess, OrderPage) {
    let chinese = shop.chinese_seller("yiwu").await;
    let turkish = shop.seller("bursa", Country::TR, Currency::TRY).await;
    let shirt = shop
        .list(Listing::new(chinese, "shirt", "39.90"))
        .await
        .variant();
    let towel = shop
        .list(Listing::new(turkish, "towel", "499.90"))
        .await
        .variant();
    let session = shop.session().await;
    let goods = [(shirt, 2), (towel, 1)];
    let placed = shop.place_and_pay(session, asking_from("PL"), &goods).await;
    let access = by_guest(session);
    let page = view_order(shop, &access, placed.order)
        .await
        .unwrap()
        .unwrap();
    (placed, access, page)
}

async fn page(shop: &TestShop, access: &OrderAccess, order: OrderId) -> OrderPage {
    view_order(shop, access, order).await.unwrap().unwrap()
}

async fn payable(shop: &TestShop, seller: SellerId) -> i64 {
    let mut conn = shop.store().reader().await.unwrap();
    let owner = seller.to_string();
    let rows = store::ledger::list_balances_of(&mut conn, "seller_payable", &owner).await;
    rows.unwrap().iter().map(|row| -row.balance.minor).sum()
}

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
async fn each_parcel_goes_its_way_and_the_order_follows_the_last() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let [one, two] = &order.consignments[..] else {
            panic!("two parcels");
        };
        let early = confirm_receipt(&shop, &access, placed.order, None).await;
        assert!(
            matches!(early, Err(ConfirmReceiptError::NothingToConfirm { .. })),
            "{early:?}"
        );
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Paid
        );
        confirm_receipt(&shop, &access, placed.order, Some(one.id))
            .await
            .unwrap();
        assert!(payable(&shop, one.seller.id).await > 0);
        assert_eq!(payable(&shop, two.seller.id).await, 0);
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Paid
        );
        shop.assert_sound().await;

        ship_consignment(&shop, two.seller.id, two.id, "PTT", "2")
            .await
            .unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Shipped
        );
        deliver_consignment(&shop, two.id).await.unwrap();
        deliver_consignment(&shop, two.id).await.unwrap();
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Delivered
        );
        let state = confirm_receipt(&shop, &access, placed.order, None)
            .await
            .unwrap();
        assert_eq!(state, OrderState::Completed);
        let earned = two.breakdown.goods.minor + two.breakdown.shipping.minor;
        let commission = (two.breakdown.goods.minor * 8 + 50) / 100;
        assert_eq!(payable(&shop, two.seller.id).await, earned - commission);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sellers_who_ship_at_the_same_moment_both_move_the_order() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (placed, access, order) = two_parcels(&shop).await;
        let ship = |parcel: &services::order::ConsignmentView| {
            let (shop, seller, id) = (shop.clone(), parcel.seller.id, parcel.id);
            tokio::spawn(async move { ship_consignment(&shop, seller, id, "EMS", "1").await })
        };
        let tasks: Vec<_> = order.consignments.iter().map(ship).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(
            page(&shop, &access, placed.order).await.state,
            OrderState::Shipped
        );
        let confirm = |_| {
            let (shop, access, id) = (shop.clone(), access.clone(), placed.order);
            tokio::spawn(async move { confirm_receipt(&shop, &access, id, None).await })
        };
        let tasks: Vec<_> = (0..5).map(confirm).collect();
        for task in tasks {
            assert_eq!(task.await.unwrap().unwrap(), OrderState::Completed);
        }
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_parcel_is_sent_by_its_seller_once_and_paid() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (_, _, order) = two_parcels(&shop).await;
        let [one, two] = &order.consignments[..] else {
            panic!("two parcels");
        };
        let stolen = ship_consignment(&shop, two.seller.id, one.id, "EMS", "1").await;
        assert!(matches!(stolen, Err(ShipError::NotFound)), "{stolen:?}");
        let absent = ship_consignment(&shop, one.seller.id, ConsignmentId::nil(), "E", "1").await;
        assert!(matches!(absent, Err(ShipError::NotFound)), "{absent:?}");
        for (carrier, tracking) in [
            ("", "1"),
            ("EMS", " "),
            ("E\nMS", "1"),
            ("EMS", &"1".repeat(65)),
        ] {
            let refused = ship_consignment(&shop, one.seller.id, one.id, carrier, tracking).await;
            assert!(matches!(refused, Err(ShipError::Invalid)), "{refused:?}");
        }
        let early = deliver_consignment(&shop, one.id).await;
        assert!(
            matches!(early, Err(DeliverError::NotOnItsWay { .. })),
            "{early:?}"
        );
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        ship_consignment(&shop, one.seller.id, one.id, "EMS", "1")
            .await
            .unwrap();
        let again = ship_consignment(&shop, one.seller.id, one.id, "EMS", "2").await;
        assert!(
            matches!(again, Err(ShipError::NotShippable { .. })),
            "{again:?}"
        );

        let session = shop.session().await;
        let shirt = one.lines[0].variant;
        let unpaid = shop.place(session, asking_from("PL"), &[(shirt, 1)]).await;
        let unpaid = page(&shop, &by_guest(session), unpaid.order).await;
        let parcel = &unpaid.consignments[0];
        let early = ship_consignment(&shop, parcel.seller.id, parcel.id, "EMS", "3").await;
        assert!(
            matches!(early, Err(ShipError::NotShippable { .. })),
            "{early:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_commission_is_the_one_agreed_when_the_order_was_placed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store.clone());
        let (placed, access, order) = two_parcels(&shop).await;
        let dearer = Settings {
            commission_ppm: 300_000,
            ..Settings::default()
        };
        let later = TestShop::seeded(store, dearer, 7);
        for parcel in &order.consignments {
            ship_consignment(&later, parcel.seller.id, parcel.id, "EMS", "1")
                .await
                .unwrap();
        }
        confirm_receipt(&later, &access, placed.order, None)
            .await
            .unwrap();
        for parcel in &order.consignments {
            let goods = parcel.breakdown.goods.minor;
            let earned = goods + parcel.breakdown.shipping.minor - (goods * 8 + 50) / 100;
            assert_eq!(payable(&later, parcel.seller.id).await, earned);
        }
        later.assert_sound().await;
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
