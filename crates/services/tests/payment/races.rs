//! Money that arrives from several sides at the same moment.

use std::time::Duration;

use domain::order::OrderState;
use services::jobs::run_due;
use services::payment::cash::{bring_back, collect_cash};
use services::payment::settle;
use services::payment::test_bank::{Decision, decide};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, with_both};

use crate::cash_sale::ordered;
use crate::support::*;

const ORDERS: u32 = 10;
/// Of each kind that tells of a payment.
const TELLERS: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_order_paid_in_two_tabs_at_the_same_moment_keeps_one_payment() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let listing = Listing::new(seller, "shirt", "39.90").stock(ORDERS);
        let shirt = shop.list(listing).await.variant();
        let mut orders = Vec::new();
        for _ in 0..ORDERS {
            let session = shop.session().await;
            let placed = shop.place(session, asking_from("PL"), &[(shirt, 1)]).await;
            let second = second_page(&shop, &placed).await;
            orders.push((placed, by_guest(session), second));
        }
        let mut tasks = Vec::new();
        for (placed, _, second) in &orders {
            for payment in [placed.payment, *second] {
                let shop = shop.clone();
                tasks.push(tokio::spawn(async move {
                    decide(&shop, payment, Decision::Pay).await.map(drop)
                }));
            }
        }
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let mut totals = 0;
        for (placed, access, second) in &orders {
            assert_eq!(state(&shop, access, placed).await, OrderState::Paid);
            let mut bank = [
                bank_state(&shop, placed.payment).await,
                bank_state(&shop, *second).await,
            ];
            bank.sort();
            assert_eq!(bank, ["paid", "refunded"], "one is kept, one goes back");
            totals += placed.total.minor;
        }
        assert_eq!(balance(&shop, "captured").await, totals);
        assert_eq!(shop.stock_of(shirt).await.sold, i64::from(ORDERS));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_hint_the_return_and_the_clock_at_the_same_moment_are_one_capture() {
    with_both(async |store: Store| {
        let (shop, placed, access, shirt) = placed(store).await;
        pay_in_silence(&shop, placed.payment).await;
        // From now on the clock asks too.
        shop.clock.advance(Duration::from_secs(180));
        let payment = placed.payment;
        let mut tasks = Vec::new();
        for _ in 0..TELLERS {
            let (hint, back, clock) = (shop.clone(), shop.clone(), shop.clone());
            tasks.push(tokio::spawn(async move {
                settle(&hint, payment).await.map(drop).unwrap();
            }));
            tasks.push(tokio::spawn(async move {
                decide(&back, payment, Decision::Pay)
                    .await
                    .map(drop)
                    .unwrap();
            }));
            tasks.push(tokio::spawn(async move {
                run_due(&clock).await.map(drop).unwrap();
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(state(&shop, &access, &placed).await, OrderState::Paid);
        assert_eq!(balance(&shop, "captured").await, placed.total.minor);
        assert_eq!(shop.stock_of(shirt).await.sold, 2);
        let letters = shop.letters();
        assert_eq!(letters.len(), 1, "{letters:#?}");
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn two_operators_who_write_the_cash_down_at_once_write_it_once() {
    with_both(async |store: Store| {
        let sale = ordered(store).await;
        sale.ship_all().await;
        let (id, _) = sale.parcels[0];
        let (one, two) = tokio::join!(
            collect_cash(&sale.shop, &sale.ops, id),
            collect_cash(&sale.shop, &sale.ops, id)
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let (id, _) = sale.parcels[1];
        let (came, back) = tokio::join!(
            collect_cash(&sale.shop, &sale.ops, id),
            bring_back(&sale.shop, &sale.ops, id)
        );
        assert!(came.is_ok() != back.is_ok(), "{came:?} {back:?}");
        sale.shop.assert_sound().await;
    })
    .await;
}
