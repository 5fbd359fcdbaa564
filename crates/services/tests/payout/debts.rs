//! What a seller owes in one currency is taken before anything is paid in another.

use domain::ids::OrderId;
use domain::money::{Currency, Money, Rounding};
use services::operator::goodwill::refund_earned;
use services::payout::{
    PayoutError, approve_payout, request_payout, schedule_payouts, seller_statement, send_batch,
};
use store::Store;
use testing::with_both;

use crate::support::*;

/// A shop that was paid what it earned in Kazakhstan, of which an operator gave something back afterwards. What it owes.
async fn in_debt(desk: &Desk, tenge: i64) -> Money {
    desk.bank(&german()).await;
    let operator = desk.operator("one@example.org").await;
    let order: OrderId = desk.earn_in("KZ", 3).await;
    let id = request_payout(&desk.shop, &desk.user, Currency::KZT).await;
    let id = id.expect("enough is there");
    let approved = approve_payout(&desk.shop, &operator, id).await;
    approved.expect("it waits for that");
    let sent = send_batch(&desk.shop, &operator, Currency::EUR).await;
    sent.expect("it is covered");
    let back = Money::new(tenge, Currency::KZT);
    let given = refund_earned(&desk.shop, &operator, order, None, back, "A gesture.").await;
    given.expect("it was earned");
    let balance = desk.in_currency(Currency::KZT).await;
    let balance = balance.expect("something was earned").balance;
    assert!(balance.is_negative(), "{balance}");
    Money::new(-balance.minor, Currency::KZT)
}

fn worth(desk: &Desk, amount: Money, to: Currency) -> Money {
    let fx = &desk.shop.reference().fx;
    let converted = fx.convert(amount, to, Rounding::Ceil);
    converted.expect("there is a rate").amount
}

#[tokio::test]
async fn a_payout_is_less_what_is_owed_in_another_currency() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let owed = in_debt(&desk, 2_000_000).await;
        desk.earn(3).await;
        let before = desk.in_currency(Currency::EUR).await.unwrap();
        let _ = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        let taken = worth(&desk, owed, Currency::EUR);
        let now = desk.in_currency(Currency::EUR).await.unwrap();
        assert_eq!(now.held.minor, before.balance.minor - taken.minor);
        assert_eq!((now.balance, now.available), (now.held, eur(0)));
        let tenge = desk.in_currency(Currency::KZT).await.unwrap();
        assert_eq!(tenge.balance.minor, 0, "the debt is paid to the last tiyn");
        let lines = seller_statement(&desk.shop, &desk.user, Currency::KZT).await;
        let lines = lines.unwrap();
        let last = lines.last().unwrap();
        assert_eq!((last.kind.as_str(), last.amount), ("debt_recovered", owed));
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_debt_larger_than_what_is_there_takes_all_of_it_and_nothing_is_paid() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let owed = in_debt(&desk, 8_000_000).await;
        desk.earn(1).await;
        let before = desk.in_currency(Currency::EUR).await.unwrap().available;
        assert!(worth(&desk, owed, Currency::EUR).minor > before.minor);
        // The schedule finds something due, and the debt takes it.
        desk.shop.clock.advance(DAY * 8);
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 0);
        let now = desk.in_currency(Currency::EUR).await.unwrap();
        assert_eq!((now.balance, now.held), (eur(0), eur(0)));
        let left = desk.in_currency(Currency::KZT).await.unwrap().balance;
        assert!(left.is_negative() && left.minor > -owed.minor, "{left}");
        let paid = owed.minor + left.minor;
        assert!(worth(&desk, Money::new(paid, Currency::KZT), Currency::EUR).minor <= before.minor);
        let again = request_payout(&desk.shop, &desk.user, Currency::EUR).await;
        assert!(matches!(again, Err(PayoutError::TooLittle { .. })));
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn payouts_in_two_currencies_at_once_pay_a_debt_once() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let owed = in_debt(&desk, 2_000_000).await;
        desk.earn(3).await;
        desk.earn_in("TR", 3).await;
        let mut tasks = Vec::new();
        for round in 0..8 {
            let (shop, user) = (desk.shop.clone(), desk.user.clone());
            let currency = [Currency::EUR, Currency::TRY][round % 2];
            tasks.push(tokio::spawn(async move {
                u32::from(request_payout(&shop, &user, currency).await.is_ok())
            }));
        }
        let mut requested = 0;
        for task in tasks {
            requested += task.await.unwrap();
        }
        assert_eq!(requested, 2, "one in each currency");
        let tenge = desk.in_currency(Currency::KZT).await.unwrap().balance;
        assert_eq!(tenge.minor, 0, "{owed} were owed");
        desk.shop.assert_sound().await;
    })
    .await;
}
