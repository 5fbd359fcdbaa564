//! Payments that are promised first and taken on dispatch.

use domain::order::OrderState;
use services::dispute::{DisputeError, NewDispute, open_dispute};
use services::jobs::run_due;
use services::order::{
    ShipError, cancel_order, cancel_units, confirm_receipt, pack_parcel, ship_parcel,
};
use services::payment::{Decision, SettleError, settle, test_bank};
use services::shop::{CaptureTime, Settings};
use store::Store;
use testing::{Listing, TestShop, asking_from, with_both};

use crate::promise::{DAY, promised};

#[tokio::test]
async fn a_promised_payment_pays_the_order_and_stays_with_the_payer() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        assert_eq!(sale.state().await, OrderState::Paid);
        let payment = sale.payment().await;
        assert_eq!(
            (payment.state.as_str(), payment.captured.minor),
            ("authorised", 0)
        );
        assert_eq!(sale.balance("captured").await, 0);
        assert_eq!(sale.balance("authorised").await, sale.placed.total.minor);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_first_parcel_takes_the_payment_and_the_second_finds_it_taken() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        sale.ship(0).await.unwrap();
        assert_eq!(
            (
                sale.payment().await.state.as_str(),
                sale.bank().await.as_str()
            ),
            ("captured", "paid")
        );
        assert_eq!(sale.balance("authorised").await, 0);
        assert_eq!(sale.balance("captured").await, sale.placed.total.minor);
        sale.ship(1).await.unwrap();
        let state = confirm_receipt(&sale.shop, &sale.access, sale.placed.order, None)
            .await
            .unwrap();
        assert_eq!(state, OrderState::Completed);
        assert_eq!(sale.balance("captured").await, sale.placed.total.minor);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_called_off_before_dispatch_is_never_taken() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        let mut conn = sale.shop.store().reader().await.unwrap();
        let lines = store::order_line::list_by_order(&mut conn, sale.placed.order)
            .await
            .unwrap();
        drop(conn);
        let shirt = lines.iter().find(|line| line.quantity == 3).unwrap();
        cancel_units(
            &sale.shop,
            &sale.access,
            sale.placed.order,
            &[(shirt.id, 1)],
        )
        .await
        .unwrap();
        sale.shop.assert_sound().await;
        let left = sale.balance("authorised").await;
        assert!(left < sale.placed.total.minor);
        assert_eq!(sale.balance("refunds").await, 0, "nothing has to be sent");
        sale.ship(0).await.unwrap();
        assert_eq!(
            (
                sale.payment().await.captured.minor,
                sale.balance("captured").await
            ),
            (left, left)
        );
        // What goes back after that is sent.
        let (parcel, _) = sale.parcels[1];
        let rest = lines
            .iter()
            .find(|line| line.consignment_id == parcel)
            .unwrap();
        cancel_units(&sale.shop, &sale.access, sale.placed.order, &[(rest.id, 1)])
            .await
            .unwrap();
        assert!(sale.balance("captured").await < left);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_order_gives_its_promise_up() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        cancel_order(&sale.shop, &sale.access, sale.placed.order)
            .await
            .unwrap();
        assert_eq!(sale.bank().await, "authorised");
        run_due(&sale.shop).await.unwrap();
        assert_eq!(
            (
                sale.bank().await.as_str(),
                sale.payment().await.state.as_str()
            ),
            ("voided", "refunded")
        );
        assert_eq!(
            (
                sale.balance("authorised").await,
                sale.balance("captured").await
            ),
            (0, 0)
        );
        assert_eq!(sale.state().await, OrderState::Cancelled);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_promise_is_taken_a_day_before_it_ends() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        sale.shop.clock.advance(DAY * 6 - DAY / 24);
        assert_eq!(run_due(&sale.shop).await.unwrap().taken, 0);
        sale.shop.clock.advance(DAY / 12);
        assert_eq!(run_due(&sale.shop).await.unwrap().taken, 1);
        assert_eq!(
            (
                sale.payment().await.state.as_str(),
                sale.bank().await.as_str()
            ),
            ("captured", "paid")
        );
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn nothing_is_sent_when_the_promise_is_gone_and_the_order_is_called_off() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        // The server was down for more than a week.
        sale.shop.clock.advance(DAY * 8);
        assert!(matches!(sale.ship(0).await, Err(ShipError::PaymentGone)));
        assert_eq!(
            (sale.state().await, sale.payment().await.state.as_str()),
            (OrderState::Cancelled, "refunded")
        );
        assert_eq!(
            (
                sale.balance("authorised").await,
                sale.balance("escrow").await
            ),
            (0, 0)
        );
        sale.shop.assert_sound().await;
        assert!(matches!(
            sale.ship(0).await,
            Err(ShipError::NotShippable { .. })
        ));
    })
    .await;
}

#[tokio::test]
async fn a_promise_that_comes_after_the_order_expired_is_given_up() {
    with_both(async |store: Store| {
        let settings = Settings {
            capture: CaptureTime::OnDispatch,
            ..Settings::default()
        };
        let shop = TestShop::with(store, settings);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let session = shop.session().await;
        let asking = asking_from("PL");
        let placed = shop.place(session, asking, &[(shirt.variant(), 1)]).await;
        shop.clock.advance(DAY);
        assert_eq!(run_due(&shop).await.unwrap().expired, 1);
        test_bank::decide(&shop, placed.payment, Decision::Pay)
            .await
            .unwrap();
        assert_eq!(
            settle(&shop, placed.payment).await.unwrap(),
            OrderState::Expired
        );
        run_due(&shop).await.unwrap();
        assert_eq!(
            test_bank::view(&shop, placed.payment).await.unwrap().state,
            "voided"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn two_sellers_who_send_at_the_same_moment_take_the_payment_once() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        let (first, second) = tokio::join!(sale.ship(0), sale.ship(1));
        first.unwrap();
        second.unwrap();
        assert_eq!(sale.balance("captured").await, sale.placed.total.minor);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cancelling_while_a_seller_sends_ends_in_one_of_both() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        let cancelled = cancel_order(&sale.shop, &sale.access, sale.placed.order);
        let (sent, cancelled) = tokio::join!(sale.ship(0), cancelled);
        assert!(sent.is_ok() != cancelled.is_ok(), "{sent:?} {cancelled:?}");
        for _ in 0..3 {
            sale.shop.clock.advance(DAY / 24);
            run_due(&sale.shop).await.unwrap();
        }
        let taken = sale.balance("captured").await;
        assert_eq!(
            taken,
            if sent.is_ok() {
                sale.placed.total.minor
            } else {
                0
            }
        );
        assert_eq!(sale.balance("refunds").await, 0);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn objecting_before_dispatch_takes_nothing_from_the_payer() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        let new = NewDispute {
            consignment: sale.parcels[0].0,
            reason: domain::dispute::Reason::NotReceived,
            text: "Nothing was ever sent to me.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let refused = open_dispute(&sale.shop, &sale.access, sale.placed.order, new).await;
        assert!(
            matches!(refused, Err(DisputeError::NotDisputable)),
            "{refused:?}"
        );
        assert_eq!(sale.payment().await.state, "authorised");
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_bank_that_promises_another_amount_pays_nothing() {
    with_both(async |store: Store| {
        let settings = Settings {
            capture: CaptureTime::OnDispatch,
            ..Settings::default()
        };
        let shop = TestShop::with(store, settings);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let session = shop.session().await;
        let asking = asking_from("PL");
        let placed = shop.place(session, asking, &[(shirt.variant(), 1)]).await;
        let mut tx = shop.store().begin().await.unwrap();
        let row = store::payment::lookup(&mut tx, placed.payment)
            .await
            .unwrap()
            .unwrap();
        let wrong = store::testbank::TestbankPaymentRow {
            id: shop.new_id(domain::ids::PaymentId::from_parts),
            amount: domain::money::Money::new(row.amount.minor - 1, row.currency),
            currency: row.currency,
            state: "authorised".to_owned(),
            return_url: "/".to_owned(),
            created_at: shop.now(),
            captured: domain::money::Money::zero(row.currency),
        };
        assert!(
            store::testbank::add(&mut tx, &wrong)
                .await
                .unwrap()
                .is_done()
        );
        let reference = wrong.id.to_string();
        assert!(
            store::payment::update_ref(&mut tx, row.id, &reference, shop.now())
                .await
                .unwrap()
                .is_done()
        );
        tx.commit().await.unwrap();
        let refused = settle(&shop, row.id).await;
        assert!(matches!(refused, Err(SettleError::AmountDiffers)));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_first_parcel_takes_what_was_promised_and_a_packed_one_does_not() {
    with_both(async |store: Store| {
        let sale = promised(store).await;
        let (id, seller) = sale.parcels[0];
        let mut conn = sale.shop.store().reader().await.unwrap();
        let lines = store::order_line::list_by_consignment(&mut conn, id).await;
        let line = lines.unwrap()[0].id;
        drop(conn);
        let parcel = pack_parcel(&sale.shop, seller, id, 1, &[(line, 1)])
            .await
            .unwrap();
        assert_eq!(sale.payment().await.state, "authorised");
        ship_parcel(&sale.shop, seller, parcel, "EMS", "RR9")
            .await
            .unwrap();
        assert_eq!(sale.payment().await.state, "captured");
        assert_eq!(sale.state().await, OrderState::Paid);
        sale.shop.assert_sound().await;
        sale.ship(0).await.unwrap();
        sale.ship(1).await.unwrap();
        assert_eq!(sale.state().await, OrderState::Shipped);
        sale.shop.assert_sound().await;
    })
    .await;
}
