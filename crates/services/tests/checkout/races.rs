//! Many buyers at the same moment.

use std::time::Duration;

use services::cart::{CartAccess, apply_coupon};
use services::checkout::{PlaceOrderError, place_order};
use services::payment::test_bank::{Decision, decide};
use store::Store;
use testing::{Listing, TestShop, asking_from, order_request, with_both};

use crate::support::*;

async fn race(store: Store, buyers: usize, units: u32) -> (usize, usize) {
    let shop = TestShop::new(store);
    let asking = asking_from("KZ");
    let seller = shop.chinese_seller("yiwu").await;
    let listing = Listing::new(seller, "shirt", "39.90").stock(units);
    let shirt = shop.list(listing).await.variant();
    let mut requests = Vec::new();
    for _ in 0..buyers {
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let quote = shop.quote(session, asking).await.quote.id;
        requests.push(order_request(session, quote, asking));
    }
    let start = |request| {
        let shop = shop.clone();
        tokio::spawn(async move { place_order(&shop, request).await })
    };
    let tasks: Vec<_> = requests.into_iter().map(start).collect();
    let (mut won, mut refused) = (0, 0);
    for task in tasks {
        match task.await.expect("no task panics") {
            Ok(_) => won += 1,
            Err(PlaceOrderError::SoldOut { left: 0, .. }) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    let stock = shop.stock_of(shirt).await;
    assert_eq!((stock.on_hand, stock.reserved), (0, i64::from(units)));
    assert_eq!(orders(&shop).await, i64::from(units));
    shop.assert_sound().await;
    (won, refused)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_buyers_of_the_last_piece_one_gets_it() {
    with_both(async |store: Store| assert_eq!(race(store, 2, 1).await, (1, 1))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_buyers_of_five_pieces_are_five_orders() {
    with_both(async |store: Store| assert_eq!(race(store, 50, 5).await, (5, 45))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_goods_bought_in_opposite_order_do_not_lock_each_other_out() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let asking = asking_from("KZ");
        let seller = shop.chinese_seller("yiwu").await;
        let one = shop
            .list(Listing::new(seller, "one", "10.00").stock(50))
            .await
            .variant();
        let two = shop
            .list(Listing::new(seller, "two", "20.00").stock(50))
            .await
            .variant();
        let mut requests = Vec::new();
        for buyer in 0..20 {
            let session = shop.session().await;
            let goods = if buyer % 2 == 0 {
                [(one, 1), (two, 1)]
            } else {
                [(two, 1), (one, 1)]
            };
            shop.fill_cart(session, asking, &goods).await;
            let quote = shop.quote(session, asking).await.quote.id;
            requests.push(order_request(session, quote, asking));
        }
        let start = |request| {
            let shop = shop.clone();
            tokio::spawn(async move { place_order(&shop, request).await })
        };
        let tasks: Vec<_> = requests.into_iter().map(start).collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(shop.stock_of(one).await.reserved, 20);
        shop.assert_sound().await;
    })
    .await;
}

/// Orders that carry the coupon, and those that were told what they would cost without it.
async fn race_for_coupon(store: Store, tabs: usize, uses: i64) -> (usize, usize) {
    let shop = TestShop::new(store);
    let asking = asking_from("PL");
    let seller = shop.chinese_seller("yiwu").await;
    let listing = Listing::new(seller, "shirt", "39.90").stock(50);
    let shirt = shop.list(listing).await.variant();
    shop.coupon("WELCOME", 200_000, uses).await;
    let mut requests = Vec::new();
    for _ in 0..tabs {
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let applied = apply_coupon(&shop, &CartAccess::Session(session), "welcome").await;
        applied.expect("it is not used up yet");
        let quote = shop.quote(session, asking).await.quote;
        assert!(quote.totals.discount.minor > 0);
        requests.push((order_request(session, quote.id, asking), quote.totals.total));
    }
    let start = |(request, total)| {
        let shop = shop.clone();
        tokio::spawn(async move { (place_order(&shop, request).await, total) })
    };
    let tasks: Vec<_> = requests.into_iter().map(start).collect();
    let (mut won, mut told) = (0, 0);
    for task in tasks {
        match task.await.expect("no task panics") {
            (Ok(placed), total) => {
                assert_eq!(placed.total, total);
                won += 1;
            }
            (Err(PlaceOrderError::QuoteChanged { new_total }), total) => {
                assert!(new_total.minor > total.minor);
                told += 1;
            }
            (Err(other), _) => panic!("{other:?}"),
        }
    }
    let mut conn = shop.store().reader().await.expect("the store answers");
    let coupon = store::coupon::find_by_code(&mut conn, "WELCOME").await;
    let coupon = coupon.expect("the store answers").expect("it is there");
    assert_eq!(coupon.uses, uses);
    drop(conn);
    assert_eq!(shop.stock_of(shirt).await.reserved, uses);
    shop.assert_sound().await;
    (won, told)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_coupon_is_never_used_more_often_than_it_may() {
    with_both(async |store: Store| assert_eq!(race_for_coupon(store, 12, 3).await, (3, 9))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_coupon_for_one_order_in_fifty_tabs_is_one_order_with_it() {
    with_both(async |store: Store| assert_eq!(race_for_coupon(store, 50, 1).await, (1, 49))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_that_is_cut_off_happened_wholly_or_not_at_all() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let asking = asking_from("PL");
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90").stock(60))
            .await
            .variant();
        for cut in 0..30_u64 {
            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(shirt, 2)]).await;
            let mut request =
                order_request(session, shop.quote(session, asking).await.quote.id, asking);
            request.idempotency_key = Some("mine".to_owned());
            let (cut_off, copy) = (shop.clone(), request.clone());
            let placing = tokio::spawn(async move { place_order(&cut_off, copy).await });
            tokio::time::sleep(Duration::from_micros(cut * 400)).await;
            placing.abort();
            drop(placing.await);
            // The shopper sends the form again, pays, and the connection is lost once more.
            let placed = place_order(&shop, request).await.unwrap();
            let payer = shop.clone();
            let paying =
                tokio::spawn(async move { decide(&payer, placed.payment, Decision::Pay).await });
            tokio::time::sleep(Duration::from_micros(cut * 400)).await;
            paying.abort();
            drop(paying.await);
            decide(&shop, placed.payment, Decision::Pay).await.unwrap();
        }
        assert_eq!(orders(&shop).await, 30);
        let stock = shop.stock_of(shirt).await;
        assert_eq!((stock.on_hand, stock.reserved, stock.sold), (0, 0, 60));
        shop.assert_sound().await;
    })
    .await;
}
