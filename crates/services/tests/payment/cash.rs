//! Cash on delivery: promised with the order, collected parcel by parcel, given up where nobody accepts.

use std::time::Duration;

use domain::dispute::{Offer, Reason};
use domain::ids::{ConsignmentId, UserId};
use domain::money::Money;
use domain::order::OrderState;
use services::account::session::{Role, User};
use services::checkout::{PlaceOrderError, place_order};
use services::dispute::{NewDispute, Party, decide_dispute, escalate_dispute, open_dispute};
use services::escrow::release_due;
use services::jobs::run_due;
use services::operator::goodwill::refund_earned;
use services::order::{PackParcelError, cancel_order, confirm_receipt, pack_parcel};
use services::payment::PaymentMethod;
use services::payment::cash::{CashError, bring_back, collect_cash, list_cash};
use services::refund::{SettleRefundError, list_by_hand, paid_by_hand};
use store::Store;
use testing::{Listing, TestShop, asking_from, order_request, with_both};

use crate::cash_sale::{ALL, ordered, settings};

#[tokio::test]
async fn an_order_in_cash_is_promised_at_once_and_says_what_the_courier_asks_for() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        assert_eq!(sale.placed.state, OrderState::Paid);
        assert_eq!(sale.balance("authorised").await, sale.placed.total.minor);
        assert_eq!(sale.balance("captured").await, 0);
        let page = sale.page().await;
        for parcel in &page.consignments {
            let cash = parcel.cash_due.expect("cash to come");
            // The smallest coin of Kazakhstan is a tenge.
            assert_eq!(cash.minor % 100, 0, "{cash}");
            assert!((cash.minor - parcel.breakdown.total.minor).abs() <= 50);
        }
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_parcel_earns_when_its_cash_is_there_and_not_before() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        let (first, _) = sale.parcels[0];
        let state = confirm_receipt(&sale.shop, &sale.access, sale.placed.order, None).await;
        assert_eq!(
            state.unwrap(),
            OrderState::Delivered,
            "it is there, and nobody has earned it"
        );
        sale.shop.clock.advance(Duration::from_secs(200 * 86_400));
        assert_eq!(
            release_due(&sale.shop).await.unwrap().released,
            0,
            "time releases no promise"
        );
        assert_eq!(
            list_cash(&sale.shop, &sale.ops, ALL).await.unwrap().len(),
            2
        );

        let due = sale.page().await.consignments[0].cash_due.unwrap();
        collect_cash(&sale.shop, &sale.ops, first).await.unwrap();
        assert_eq!(sale.balance("captured").await, due.minor);
        sale.shop.assert_sound().await;
        let again = collect_cash(&sale.shop, &sale.ops, first).await;
        assert!(matches!(again, Err(CashError::NotDue { .. })));
        let state = confirm_receipt(&sale.shop, &sale.access, sale.placed.order, Some(first)).await;
        assert_eq!(
            state.unwrap(),
            OrderState::Delivered,
            "the other parcel waits for its cash"
        );
        assert_eq!(
            sale.page().await.consignments[0].state,
            OrderState::Completed
        );
        assert_eq!(sale.payment_state().await, "authorised");
        sale.shop.assert_sound().await;

        collect_cash(&sale.shop, &sale.ops, sale.parcels[1].0)
            .await
            .unwrap();
        assert_eq!(
            (
                sale.payment_state().await.as_str(),
                sale.balance("authorised").await
            ),
            ("captured", 0)
        );
        let state = confirm_receipt(&sale.shop, &sale.access, sale.placed.order, None).await;
        assert_eq!(state.unwrap(), OrderState::Completed);
        // What coins are too large for is on its own account.
        let off = sale.placed.total.minor - sale.balance("captured").await;
        assert_eq!(sale.balance("cash_rounding").await, off);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_nobody_accepts_goes_back_on_the_shelf_and_the_rest_is_paid() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        let ((first, _), (second, _)) = (sale.parcels[0], sale.parcels[1]);
        bring_back(&sale.shop, &sale.ops, first).await.unwrap();
        let page = sale.page().await;
        assert_eq!(
            (page.consignments[0].state, page.consignments[0].cash_due),
            (OrderState::Refunded, None)
        );
        assert_eq!(
            sale.balance("refunds").await,
            0,
            "nothing was taken, so nothing is sent"
        );
        sale.shop.assert_sound().await;
        let again = bring_back(&sale.shop, &sale.ops, first).await;
        assert!(matches!(again, Err(CashError::NotDue { .. })));
        collect_cash(&sale.shop, &sale.ops, second).await.unwrap();
        assert_eq!(
            sale.payment_state().await,
            "captured",
            "nothing else can come"
        );
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_parcel_that_was_paid_first_leaves_the_payment_there_when_the_other_comes_back() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        collect_cash(&sale.shop, &sale.ops, sale.parcels[1].0)
            .await
            .unwrap();
        bring_back(&sale.shop, &sale.ops, sale.parcels[0].0)
            .await
            .unwrap();
        assert_eq!(
            (
                sale.payment_state().await.as_str(),
                sale.balance("authorised").await
            ),
            ("captured", 0)
        );
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn an_order_in_cash_is_cancelled_without_money() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        cancel_order(&sale.shop, &sale.access, sale.placed.order)
            .await
            .unwrap();
        run_due(&sale.shop).await.unwrap();
        assert_eq!(sale.page().await.state, OrderState::Cancelled);
        assert_eq!(
            (
                sale.balance("authorised").await,
                sale.balance("escrow").await
            ),
            (0, 0)
        );
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cash_is_paid_back_by_hand_and_once() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        for (id, _) in &sale.parcels {
            collect_cash(&sale.shop, &sale.ops, *id).await.unwrap();
        }
        confirm_receipt(&sale.shop, &sale.access, sale.placed.order, None)
            .await
            .unwrap();
        let amount = Money::new(100_000, sale.placed.total.currency);
        refund_earned(
            &sale.shop,
            &sale.ops,
            sale.placed.order,
            Some(sale.parcels[0].0),
            amount,
            "late",
        )
        .await
        .unwrap();
        run_due(&sale.shop).await.unwrap();
        let waiting = list_by_hand(&sale.shop, &sale.ops, ALL).await.unwrap();
        let [refund] = waiting.as_slice() else {
            panic!("one refund: {waiting:?}");
        };
        assert_eq!(refund.total, amount);
        let nobody = User {
            role: Role::Seller,
            ..sale.ops.clone()
        };
        let refused = paid_by_hand(&sale.shop, &nobody, refund.id).await;
        assert!(matches!(refused, Err(SettleRefundError::NotFound)));
        let before = sale.balance("captured").await;
        for _ in 0..2 {
            paid_by_hand(&sale.shop, &sale.ops, refund.id)
                .await
                .unwrap();
        }
        assert_eq!(sale.balance("captured").await, before - amount.minor);
        assert_eq!(list_by_hand(&sale.shop, &sale.ops, ALL).await.unwrap(), []);
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cash_is_for_couriers_countries_and_amounts_that_were_agreed() {
    with_both(async |store: Store| {
        // A dinner's worth at most.
        let shop = TestShop::with(store, settings(1_000));
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90").stock(100))
            .await;
        for (country, units, fits) in [("KZ", 1, true), ("KZ", 40, false), ("PL", 1, false)] {
            let (session, asking) = (shop.session().await, asking_from(country));
            shop.fill_cart(session, asking, &[(shirt.variant(), units)])
                .await;
            let quoted = shop.quote(session, asking).await;
            let offered = PaymentMethod::offered_for(&shop, &quoted.quote);
            let mut request = order_request(session, quoted.quote.id, asking);
            request.payment = PaymentMethod::Cash;
            let small = quoted.quote.totals.total;
            let placed = place_order(&shop, request).await;
            let is_refused = matches!(placed, Err(PlaceOrderError::PaymentUnavailable));
            assert_eq!(
                offered.contains(&PaymentMethod::Cash),
                !is_refused,
                "{country} {small}"
            );
            if !fits {
                assert!(is_refused, "{country} {units} {placed:?}");
            }
        }
        let stranger = User {
            id: UserId::nil(),
            name: "Li".to_owned(),
            email: "li@example.org".to_owned(),
            role: Role::Seller,
            seller: Some(seller),
        };
        let refused = collect_cash(&shop, &stranger, ConsignmentId::nil()).await;
        assert!(matches!(refused, Err(CashError::Forbidden)));
        assert!(matches!(
            list_cash(&shop, &stranger, ALL).await,
            Err(CashError::Forbidden)
        ));
    })
    .await;
}

#[tokio::test]
async fn a_dispute_about_cash_that_is_not_there_waits_for_it_and_holds_up_nothing_else() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        let new = NewDispute {
            consignment: sale.parcels[0].0,
            reason: Reason::Damaged,
            text: "The collar is torn.".to_owned(),
            wish: None,
            pictures: Vec::new(),
        };
        let order = sale.placed.order;
        let dispute = open_dispute(&sale.shop, &sale.access, order, new).await;
        let dispute = dispute.unwrap();
        let shopper = Party::Shopper(sale.access.clone());
        escalate_dispute(&sale.shop, &shopper, dispute, "We do not agree.")
            .await
            .unwrap();
        let nothing = Offer {
            amount: Money::zero(sale.placed.total.currency),
            with_return: false,
        };
        decide_dispute(
            &sale.shop,
            &sale.ops,
            dispute,
            nothing,
            "It was torn later.",
        )
        .await
        .unwrap();
        // The time to appeal passes. The round goes on with everything else.
        sale.shop.clock.advance(Duration::from_secs(60 * 86_400));
        run_due(&sale.shop).await.unwrap();
        let page = sale.page().await;
        assert_eq!(
            page.consignments[0].state,
            OrderState::Disputed,
            "nobody earns what is not there"
        );
        assert!(
            !page.consignments[1].is_extendable,
            "nothing is released by time"
        );
        sale.shop.assert_sound().await;
        collect_cash(&sale.shop, &sale.ops, sale.parcels[0].0)
            .await
            .unwrap();
        run_due(&sale.shop).await.unwrap();
        assert_eq!(
            sale.page().await.consignments[0].state,
            OrderState::Completed
        );
        sale.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_paid_at_the_door_travels_in_one_parcel() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        let (id, seller) = sale.parcels[0];
        let line = sale.page().await.consignments[0].lines[0].id;
        let refused = pack_parcel(&sale.shop, seller, id, 1, &[(line, 1)]).await;
        assert!(matches!(refused, Err(PackParcelError::Cash)), "{refused:?}");
        sale.ship_all().await;
        assert_eq!(sale.page().await.consignments[0].parcels.len(), 1);
        sale.shop.assert_sound().await;
    })
    .await;
}
