//! Bank transfers: read from statements, matched by reference, and settled once.

use std::time::Duration;

use domain::order::OrderState;
use payments::sepa::StatementError;
use services::account::session::{Role, User};
use services::jobs::run_due;
use services::operator::waiting::waiting;
use services::order::{cancel_order, view_order};
use services::payment::bank_entry::{
    BankEntryError, Waiting, assign_entry, import_statement, list_open_entries, return_entry,
};
use services::payment::{PaymentMethod, retry_payment};
use services::refund::{list_by_hand, paid_by_hand};
use store::{Page, Store};
use testing::{Listing, TRANSFER_IBAN, asking_from, with_both};

use crate::cash_sale::ALL;
use crate::transfer_till::*;

const WINDOW: Duration = Duration::from_secs(5 * 24 * 3600);

#[tokio::test]
async fn a_transfer_with_the_reference_pays_the_order_once() {
    with_both(async |store: Store| {
        let till = Till::with(store, 2).await;
        let (placed, access) = &till.orders[0];
        let page = view_order(&till.shop, access, placed.order).await.unwrap();
        let asked = page.unwrap().transfer.unwrap();
        assert_eq!(
            (asked.amount, &asked.reference, asked.iban.as_str()),
            (till.total(), &till.reference(0), "KZ86 125K ZT50 0410 0100")
        );
        // Going to pay again leads to the same page, and begins nothing.
        let again = retry_payment(&till.shop, access, placed.order).await;
        assert_eq!(again.unwrap(), placed.redirect);
        // Days later, within the window, and while the clock runs.
        till.shop.clock.advance(WINDOW - Duration::from_secs(60));
        run_due(&till.shop).await.unwrap();
        let total = till.total().minor;
        let words = format!("order {} thank you", till.reference(0).to_lowercase());
        let entries = [("b1", total, words.as_str())];
        assert_eq!(till.import(&entries).await, added(1, 0, 0));
        assert_eq!(till.import(&entries).await, added(0, 1, 0), "read again");
        assert_eq!(till.state(0).await, OrderState::Paid);
        assert_eq!(till.state(1).await, OrderState::AwaitingPayment);
        assert_eq!(till.open().await, []);
        let books = (
            till.balance("captured").await,
            till.balance("receipts").await,
        );
        assert_eq!(books, (total, 0));
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn two_transfers_that_sum_to_the_order_pay_it_and_less_or_more_waits() {
    with_both(async |store: Store| {
        let till = Till::with(store, 2).await;
        let (total, first, second) = (till.total().minor, till.reference(0), till.reference(1));
        let entries = [
            ("b1", total - 100, first.as_str()),
            ("b2", total + 1, &second),
        ];
        assert_eq!(till.import(&entries).await, added(2, 0, 2));
        let number = |order: usize| till.orders[order].0.number.clone();
        let differs = |order| Waiting::Differs {
            number: number(order),
            expected: till.total(),
        };
        let open = till.open().await;
        assert!(
            open.contains(&differs(0)) && open.contains(&differs(1)),
            "{open:?}"
        );
        assert_eq!(till.balance("receipts").await, 1 - 2 * total + 98);
        let to_do = waiting(&till.shop, &till.ops).await.unwrap();
        assert_eq!((to_do.transfers, to_do.refunds), (2, 0));
        let (placed, access) = &till.orders[0];
        let page = view_order(&till.shop, access, placed.order).await.unwrap();
        let asked = page.unwrap().transfer.unwrap();
        assert_eq!(
            (asked.amount.minor, asked.received.minor),
            (100, total - 100)
        );
        till.shop.assert_sound().await;

        assert_eq!(till.import(&[("b3", 100, &first)]).await, added(1, 0, 0));
        assert_eq!(till.state(0).await, OrderState::Paid);
        // The same again is money that nobody asked for.
        assert_eq!(till.import(&[("b4", total, &first)]).await, added(1, 0, 1));
        let paid = Waiting::PaidAlready { number: number(0) };
        let open = till.open().await;
        assert!(
            open.contains(&differs(1)) && open.contains(&paid),
            "{open:?}"
        );
        assert_eq!(open.len(), 2);
        let rows = list_open_entries(&till.shop, &till.ops, ALL).await.unwrap();
        for row in &rows {
            return_entry(&till.shop, &till.ops, row.row.id)
                .await
                .unwrap();
            let again = return_entry(&till.shop, &till.ops, row.row.id).await;
            assert!(matches!(again, Err(BankEntryError::Settled)), "{again:?}");
        }
        assert_eq!(till.open().await, []);
        let books = (
            till.balance("captured").await,
            till.balance("receipts").await,
        );
        assert_eq!(books, (total, 0));
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_transfer_without_a_reference_waits_for_an_operator() {
    with_both(async |store: Store| {
        let till = Till::with(store, 2).await;
        let total = till.total().minor;
        let both = format!("{} {}", till.reference(0), till.reference(1));
        let entries = [("b1", total, "for the shirt"), ("b2", total, both.as_str())];
        assert_eq!(till.import(&entries).await, added(2, 0, 2));
        assert_eq!(till.open().await, [Waiting::NoOrder, Waiting::NoOrder]);
        let rows = list_open_entries(&till.shop, &till.ops, ALL).await.unwrap();
        let [first, second] = [rows[0].row.id, rows[1].row.id];
        let unknown = assign_entry(&till.shop, &till.ops, first, "AAAAA-AAAAA").await;
        assert!(
            matches!(unknown, Err(BankEntryError::NoSuchOrder)),
            "{unknown:?}"
        );
        let number = till.orders[0].0.number.to_lowercase();
        assign_entry(&till.shop, &till.ops, first, &number)
            .await
            .unwrap();
        assert_eq!(till.state(0).await, OrderState::Paid);
        let settled = assign_entry(&till.shop, &till.ops, first, &number).await;
        assert!(
            matches!(settled, Err(BankEntryError::Settled)),
            "{settled:?}"
        );
        assign_entry(&till.shop, &till.ops, second, &till.reference(1))
            .await
            .unwrap();
        assert_eq!(till.state(1).await, OrderState::Paid);
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_transfer_for_an_order_that_is_over_goes_back_by_hand_to_the_account_it_came_from() {
    with_both(async |store: Store| {
        let till = Till::with(store, 1).await;
        till.shop.clock.advance(WINDOW + Duration::from_secs(60));
        run_due(&till.shop).await.unwrap();
        assert_eq!(till.state(0).await, OrderState::Expired);
        let imported = till
            .import(&[("b1", till.total().minor, &till.reference(0))])
            .await;
        assert_eq!(imported, added(1, 0, 0));
        run_due(&till.shop).await.unwrap();
        let by_hand = list_by_hand(&till.shop, &till.ops, ALL).await.unwrap();
        let [refund] = by_hand.as_slice() else {
            panic!("one refund: {by_hand:?}");
        };
        let payer = (refund.payer_name.as_str(), refund.payer_account.0.as_str());
        assert_eq!(payer, ("Łucja Żak", "DE89370400440532013000"));
        assert_eq!(refund.total, till.total());
        let to_do = waiting(&till.shop, &till.ops).await.unwrap();
        assert_eq!((to_do.transfers, to_do.refunds), (0, 1));
        paid_by_hand(&till.shop, &till.ops, refund.id)
            .await
            .unwrap();
        let books = (
            till.balance("captured").await,
            till.balance("refunds").await,
        );
        assert_eq!(books, (0, 0));
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn nothing_is_tried_about_a_refund_that_an_operator_pays() {
    with_both(async |store: Store| {
        let till = Till::with(store, 1).await;
        let (placed, access) = &till.orders[0];
        till.import(&[("b1", till.total().minor, &till.reference(0))])
            .await;
        cancel_order(&till.shop, access, placed.order)
            .await
            .unwrap();
        // No bank sends it back by itself, however often it is asked: a job would be given up after two days.
        for _ in 0..20 {
            let ran = run_due(&till.shop).await.unwrap();
            assert_eq!((ran.put_off, ran.failed), (0, 0), "{ran:?}");
            till.shop.clock.advance(Duration::from_secs(24 * 3600));
        }
        let by_hand = list_by_hand(&till.shop, &till.ops, ALL).await.unwrap();
        assert_eq!(by_hand.len(), 1, "it waits for the operator all the same");
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn transfers_of_one_file_that_sum_to_the_order_do_not_wait() {
    with_both(async |store: Store| {
        let till = Till::with(store, 1).await;
        let (total, reference) = (till.total().minor, till.reference(0));
        let entries = [
            ("b1", total - 100, reference.as_str()),
            ("b2", 100, &reference),
        ];
        assert_eq!(till.import(&entries).await, added(2, 0, 0));
        assert_eq!(till.state(0).await, OrderState::Paid);
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_statement_of_another_account_and_one_that_is_none_leave_nothing() {
    with_both(async |store: Store| {
        let till = Till::with(store, 1).await;
        let entries = [("b1", till.total().minor, "x")];
        let other = statement("DE89370400440532013000", &entries);
        let refused = import_statement(&till.shop, &till.ops, &other).await;
        assert!(
            matches!(refused, Err(BankEntryError::OtherAccount)),
            "{refused:?}"
        );
        let refused = import_statement(&till.shop, &till.ops, "date;amount").await;
        let unreadable = BankEntryError::Unreadable(StatementError::NotXml(String::new()));
        assert_eq!(
            std::mem::discriminant(&refused.unwrap_err()),
            std::mem::discriminant(&unreadable)
        );
        let seller = User {
            role: Role::Seller,
            ..till.ops.clone()
        };
        let ours = statement(TRANSFER_IBAN, &entries);
        let forbidden = import_statement(&till.shop, &seller, &ours).await;
        assert!(matches!(forbidden, Err(BankEntryError::Forbidden)));
        let page = Page {
            limit: 1,
            offset: 0,
        };
        let forbidden = list_open_entries(&till.shop, &seller, page).await;
        assert!(matches!(forbidden, Err(BankEntryError::Forbidden)));
        assert_eq!(till.open().await, []);
        till.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn only_the_currencies_of_the_account_may_be_transferred() {
    with_both(async |store: Store| {
        let till = Till::with(store, 0).await;
        let seller = till.shop.chinese_seller("volta").await;
        let lamp = till.shop.list(Listing::new(seller, "lamp", "6.45")).await;
        for (country, fits) in [("PL", true), ("KZ", false)] {
            let (session, asking) = (till.shop.session().await, asking_from(country));
            let goods = [(lamp.variant(), 1)];
            till.shop.fill_cart(session, asking, &goods).await;
            let quoted = till.shop.quote(session, asking).await;
            let offered = PaymentMethod::offered_for(&till.shop, &quoted.quote);
            assert_eq!(
                offered.contains(&PaymentMethod::BankTransfer),
                fits,
                "{country}"
            );
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_file_read_in_many_tabs_while_it_is_sent_back_moves_each_transfer_once() {
    with_both(async |store: Store| {
        let till = Till::with(store, 4).await;
        let total = till.total().minor;
        let references: Vec<String> = (0..4).map(|order| till.reference(order)).collect();
        let entries: Vec<(String, i64, &str)> = (0..8)
            .map(|number| (format!("b{number}"), total, references[number % 4].as_str()))
            .collect();
        let entries: Vec<_> = entries
            .iter()
            .map(|(bank_ref, minor, words)| (bank_ref.as_str(), *minor, *words))
            .collect();
        let file = statement(TRANSFER_IBAN, &entries);
        let mut tasks = Vec::new();
        for _ in 0..6 {
            let (shop, ops, file) = (till.shop.clone(), till.ops.clone(), file.clone());
            tasks.push(tokio::spawn(async move {
                import_statement(&shop, &ops, &file).await.map(drop)
            }));
            let (shop, ops) = (till.shop.clone(), till.ops.clone());
            tasks.push(tokio::spawn(async move {
                for row in list_open_entries(&shop, &ops, ALL).await? {
                    match return_entry(&shop, &ops, row.row.id).await {
                        Ok(()) | Err(BankEntryError::Settled) => {}
                        Err(error) => return Err(error),
                    }
                }
                Ok(())
            }));
        }
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let mut paid = 0;
        for order in 0..4 {
            paid += i64::from(till.state(order).await == OrderState::Paid);
        }
        let waiting = i64::try_from(till.open().await.len()).unwrap();
        // Whatever was not sent back is in the shop, and is a payment or waits.
        assert_eq!(till.balance("captured").await, (paid + waiting) * total);
        assert_eq!(till.balance("receipts").await, -waiting * total);
        till.shop.assert_sound().await;
    })
    .await;
}
