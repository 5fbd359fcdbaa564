use domain::ids::{ConsignmentId, SellerId};
use domain::money::Currency;
use domain::time::Timestamp;
use store::consignment::{self, ConsignmentRow, HeldByAgeRow, HeldRow, Settlement};
use store::{Conn, Moved, Page};
use testing::with_both;

use crate::fixture::{self, NOW, id, kzt, later, place_order, shop_with_order};
use crate::refund::give_back;

const THIS: ConsignmentId = ConsignmentId::from_uuid(uuid::Uuid::from_u128(1));

async fn pay(conn: &mut Conn, number: u128) {
    let this = id!(ConsignmentId, number);
    let paid = consignment::advance(conn, this, "awaiting_payment", "paid", NOW).await;
    assert_eq!(paid.unwrap(), Moved::Done);
}

/// Pays and ships a consignment whose money is to be released at this moment.
async fn ship(conn: &mut Conn, number: u128, due: Timestamp) {
    pay(conn, number).await;
    let this = id!(ConsignmentId, number);
    let shipped = consignment::ship(conn, this, "kazpost", "KZ1", NOW, Some(due)).await;
    assert_eq!(shipped.unwrap(), Moved::Done);
}

/// Places orders 2 and 3.
async fn place_two_more(conn: &mut Conn) {
    place_order(conn, 2).await;
    place_order(conn, 3).await;
}

async fn found(conn: &mut Conn) -> ConsignmentRow {
    consignment::lookup(conn, THIS).await.unwrap().unwrap()
}

fn numbers(rows: &[ConsignmentRow]) -> Vec<u128> {
    rows.iter().map(|row| row.id.uuid().as_u128()).collect()
}

#[tokio::test]
async fn a_shopper_has_more_time_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(100)).await;
        let first = consignment::extend(&mut tx, THIS, later(200), later(1)).await;
        let second = consignment::extend(&mut tx, THIS, later(300), later(2)).await;
        assert_eq!(
            (first.unwrap(), second.unwrap()),
            (Moved::Done, Moved::Refused)
        );
        let row = found(&mut tx).await;
        assert_eq!(
            (row.release_due_at, row.release_extended_at),
            (Some(later(200)), Some(later(1)))
        );
    })
    .await;
}

#[tokio::test]
async fn there_is_no_more_time_for_a_parcel_that_is_not_under_way() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        let outcome = consignment::extend(&mut tx, THIS, later(200), later(1)).await;
        assert_eq!(outcome.unwrap(), Moved::Refused);
        assert_eq!(found(&mut tx).await, fixture::consignment(1));
    })
    .await;
}

#[tokio::test]
async fn a_shopper_is_reminded_once() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(100)).await;
        let first = consignment::remind(&mut tx, THIS, later(1)).await;
        let second = consignment::remind(&mut tx, THIS, later(2)).await;
        assert_eq!(
            (first.unwrap(), second.unwrap()),
            (Moved::Done, Moved::Refused)
        );
        assert_eq!(found(&mut tx).await.release_reminded_at, Some(later(1)));
    })
    .await;
}

#[tokio::test]
async fn a_shopper_with_more_time_is_reminded_again() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(100)).await;
        let told = consignment::remind(&mut tx, THIS, later(1)).await;
        assert_eq!(told.unwrap(), Moved::Done);
        let more = consignment::extend(&mut tx, THIS, later(200), later(2)).await;
        assert_eq!(more.unwrap(), Moved::Done);
        let again = consignment::remind(&mut tx, THIS, later(3)).await;
        assert_eq!(again.unwrap(), Moved::Done);
    })
    .await;
}

#[tokio::test]
async fn money_is_due_from_its_moment_on() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(100)).await;
        let early = consignment::list_due(&mut tx, "shipped", later(99), 10).await;
        assert_eq!(numbers(&early.unwrap()), []);
        let due = consignment::list_due(&mut tx, "shipped", later(100), 10).await;
        assert_eq!(numbers(&due.unwrap()), [1]);
        let other = consignment::list_due(&mut tx, "delivered", later(100), 10).await;
        assert_eq!(numbers(&other.unwrap()), []);
    })
    .await;
}

#[tokio::test]
async fn money_that_is_due_longest_comes_first_and_no_more_than_asked_for() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_two_more(&mut tx).await;
        ship(&mut tx, 1, later(30)).await;
        ship(&mut tx, 2, later(10)).await;
        ship(&mut tx, 3, later(20)).await;
        let due = consignment::list_due(&mut tx, "shipped", later(60), 2).await;
        assert_eq!(numbers(&due.unwrap()), [2, 3]);
    })
    .await;
}

#[tokio::test]
async fn a_shopper_who_was_told_is_not_to_be_reminded() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_two_more(&mut tx).await;
        for number in [1, 2, 3] {
            ship(&mut tx, number, later(100)).await;
        }
        let told = consignment::remind(&mut tx, id!(ConsignmentId, 2), NOW).await;
        assert_eq!(told.unwrap(), Moved::Done);
        let untold = consignment::list_to_remind(&mut tx, "shipped", later(100), 10).await;
        assert_eq!(numbers(&untold.unwrap()), [1, 3]);
        let early = consignment::list_to_remind(&mut tx, "shipped", later(99), 10).await;
        assert_eq!(numbers(&early.unwrap()), []);
    })
    .await;
}

#[tokio::test]
async fn what_is_held_for_a_seller_is_what_is_not_refunded() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_two_more(&mut tx).await;
        pay(&mut tx, 1).await;
        pay(&mut tx, 2).await;
        give_back(&mut tx, 1).await;
        let held = consignment::list_held(&mut tx, id!(SellerId, 1)).await;
        // Two parcels of 3,000.00 KZT less 1,200.00 KZT; the third is not paid.
        assert_eq!(held.unwrap(), [HeldRow { held: kzt(480_000) }]);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_held_of_a_settled_parcel() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(9)).await;
        let there = consignment::deliver(&mut tx, THIS, later(1), Some(later(9))).await;
        assert_eq!(there.unwrap(), Moved::Done);
        let settlement = Settlement {
            id: THIS,
            commission: kzt(25_000),
            payable: kzt(275_000),
            at: later(2),
        };
        let settled = consignment::settle(&mut tx, settlement).await;
        assert_eq!(settled.unwrap(), Moved::Done);
        let held = consignment::list_held(&mut tx, id!(SellerId, 1)).await;
        assert_eq!(held.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn an_age_begins_after_its_first_moment_and_ends_with_its_last() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        pay(&mut tx, 1).await;
        let before = Timestamp::from_ms(NOW.ms() - 1);
        let ending = consignment::list_held_by_age(&mut tx, before, NOW).await;
        assert_eq!(ending.unwrap().len(), 1);
        let beginning = consignment::list_held_by_age(&mut tx, NOW, later(1)).await;
        assert_eq!(beginning.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_is_held_of_an_age_is_counted_less_its_refunds() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        place_two_more(&mut tx).await;
        pay(&mut tx, 1).await;
        pay(&mut tx, 2).await;
        give_back(&mut tx, 2).await;
        let held = consignment::list_held_by_age(&mut tx, Timestamp::from_ms(0), NOW).await;
        let expected = HeldByAgeRow {
            parcels: 2,
            held: kzt(480_000),
        };
        assert_eq!(held.unwrap(), [expected]);
    })
    .await;
}
/// Adds order `number`, placed so many seconds from now, with its paid consignment.
async fn pay_for_order_of(conn: &mut Conn, number: u128, seconds: u64) {
    store::cart::add(conn, &fixture::cart(number))
        .await
        .unwrap();
    store::quote::add(conn, &fixture::quote(number))
        .await
        .unwrap();
    let mut order = fixture::order(number);
    order.placed_at = later(seconds);
    store::order::add(conn, &order).await.unwrap();
    let part = fixture::consignment(number);
    consignment::add(conn, &part).await.unwrap();
    pay(conn, number).await;
}

#[tokio::test]
async fn of_the_parcels_in_escrow_the_oldest_order_comes_first() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        pay_for_order_of(&mut tx, 2, 30).await;
        pay_for_order_of(&mut tx, 3, 10).await;
        pay_for_order_of(&mut tx, 4, 20).await;
        let first = consignment::list_in_escrow(&mut tx, Page::new(1, 2)).await;
        let numbers: Vec<_> = first
            .unwrap()
            .into_iter()
            .map(|row| row.order_number)
            .collect();
        assert_eq!(numbers, ["C-3", "C-4"]);
        let second = consignment::list_in_escrow(&mut tx, Page::new(2, 2)).await;
        assert_eq!(second.unwrap()[0].order_number, "C-2");
    })
    .await;
}

#[tokio::test]
async fn a_parcel_in_escrow_holds_what_is_not_refunded() {
    with_both(async |store| {
        shop_with_order(&store).await;
        let mut tx = store.begin().await.unwrap();
        ship(&mut tx, 1, later(9)).await;
        give_back(&mut tx, 1).await;
        let rows = consignment::list_in_escrow(&mut tx, Page::first(10)).await;
        let row = &rows.unwrap()[0];
        assert_eq!(
            (row.held, row.held.currency, row.seller_name.as_str()),
            (kzt(180_000), Currency::KZT, "Алтын")
        );
        assert_eq!(row.release_due_at, Some(later(9)));
    })
    .await;
}
