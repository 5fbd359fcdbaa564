//! From the request to the bank and back.

use domain::market::Market;
use domain::money::Currency;
use domain::payout::PayoutState;
use domain::place::Language;
use i18n::Formatter;
use services::papers::print_papers::PrintError;
use services::payout::{
    PayoutError, approve_payout, batch_files, confirm_payout, list_for_seller, list_in_state,
    print_statement, refuse_payout, request_payout, return_payout, schedule_payouts,
    seller_statement, send_batch, statement_csv,
};
use store::{Page, Store};
use testing::with_both;

use crate::support::*;

const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

#[tokio::test]
async fn earnings_go_to_the_bank_and_nothing_is_left() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        let before = desk.available().await;
        assert!(before.available.minor > 2_000);
        assert_eq!(before.available, before.balance);

        let id = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        let now = desk.available().await;
        assert_eq!((now.held, now.available), (before.balance, eur(0)));
        desk.shop.assert_sound().await;
        let again = request_payout(&desk.shop, &desk.user, Currency::EUR).await;
        assert!(matches!(again, Err(PayoutError::TooLittle { .. })));

        let state = approve_payout(&desk.shop, &operator, id).await.unwrap();
        assert_eq!(state, PayoutState::Approved);
        let batch = send_batch(&desk.shop, &operator, Currency::EUR)
            .await
            .unwrap();
        desk.shop.assert_sound().await;
        let files = batch_files(&desk.shop, &operator, &batch).await.unwrap();
        let amount = before.balance.to_decimal_string();
        assert_eq!(files.len(), 2);
        for file in &files {
            assert!(file.content.contains(&amount), "{}", file.content);
            assert!(file.content.contains("DE89370400440532013000"));
        }
        assert_eq!(
            desk.on("payouts_in_transit", Currency::EUR).await,
            -before.balance.minor
        );
        confirm_payout(&desk.shop, &operator, id).await.unwrap();
        assert_eq!(desk.on("payouts_in_transit", Currency::EUR).await, 0);
        assert_eq!(desk.available().await.balance, eur(0));

        let lines = seller_statement(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines.last().unwrap().balance, eur(0));
        assert_eq!(statement_csv(&lines).lines().count(), 3);
        let list = list_for_seller(&desk.shop, &desk.user, ALL).await.unwrap();
        assert_eq!(list[0].state, PayoutState::Paid);
        assert_eq!(list[0].account, "DE89 •••• 3000");
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_payout_into_another_currency_is_exchanged_once_and_comes_back_as_it_left() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&chinese()).await;
        let operator = desk.operator("one@example.org").await;
        let before = desk.available().await.balance;
        let id = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        approve_payout(&desk.shop, &operator, id).await.unwrap();
        let none = send_batch(&desk.shop, &operator, Currency::EUR).await;
        assert!(matches!(none, Err(PayoutError::NothingToSend)));
        let batch = send_batch(&desk.shop, &operator, Currency::CNY)
            .await
            .unwrap();
        let files = batch_files(&desk.shop, &operator, &batch).await.unwrap();
        assert_eq!(files.len(), 1, "yuan are not paid by SEPA");
        let sent = list_for_seller(&desk.shop, &desk.user, ALL).await.unwrap()[0].clone();
        let yuan = sent.sent.unwrap();
        assert_eq!(yuan.currency, Currency::CNY);
        assert!(sent.rate.is_some());
        assert_eq!(desk.on("fx_clearing", Currency::EUR).await, -before.minor);
        assert_eq!(desk.on("fx_clearing", Currency::CNY).await, yuan.minor);
        confirm_payout(&desk.shop, &operator, id).await.unwrap();
        desk.shop.assert_sound().await;

        return_payout(&desk.shop, &operator, id, "The account is closed.")
            .await
            .unwrap();
        assert_eq!(desk.available().await.available, before);
        for currency in [Currency::EUR, Currency::CNY] {
            assert_eq!(desk.on("fx_clearing", currency).await, 0);
        }
        let again = return_payout(&desk.shop, &operator, id, "Twice.").await;
        assert!(matches!(again, Err(PayoutError::NotNow { .. })));
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_large_payout_needs_two_pairs_of_eyes() {
    with_both(async |store: Store| {
        let mut settings = settings();
        settings.payouts.four_eyes_eur_minor = 5_000;
        let desk = Desk::with(store, settings).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        let (one, two) = (
            desk.operator("one@example.org").await,
            desk.operator("two@example.org").await,
        );
        let id = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        let state = approve_payout(&desk.shop, &one, id).await.unwrap();
        assert_eq!(state, PayoutState::HalfApproved);
        let same = approve_payout(&desk.shop, &one, id).await;
        assert!(matches!(same, Err(PayoutError::SameOperator)));
        let state = approve_payout(&desk.shop, &two, id).await.unwrap();
        assert_eq!(state, PayoutState::Approved);
        let listed = list_in_state(&desk.shop, &two, state, ALL).await.unwrap();
        assert!(listed[0].is_large);
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_refused_is_free_again_with_a_reason() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        desk.bank(&german()).await;
        let operator = desk.operator("one@example.org").await;
        let before = desk.available().await;
        let id = request_payout(&desk.shop, &desk.user, Currency::EUR)
            .await
            .unwrap();
        let silent = refuse_payout(&desk.shop, &operator, id, " ").await;
        assert!(matches!(silent, Err(PayoutError::NoReason)));
        refuse_payout(&desk.shop, &operator, id, "Another name.")
            .await
            .unwrap();
        assert_eq!(desk.available().await, before);
        let list = list_for_seller(&desk.shop, &desk.user, ALL).await.unwrap();
        assert_eq!(list[0].note, "Another name.");
        for who in [&desk.user, &operator] {
            let late = approve_payout(&desk.shop, who, id).await;
            assert!(late.is_err());
        }
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_schedule_pays_once_a_week_what_is_worth_it() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.earn(3).await;
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 0, "no account");
        desk.bank(&german()).await;
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 0, "not yet");
        desk.shop.clock.advance(DAY * 7);
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 1);
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 0);
        desk.earn(3).await;
        desk.shop.clock.advance(DAY * 7);
        assert_eq!(schedule_payouts(&desk.shop).await.unwrap(), 1);
        desk.shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn earnings_of_a_new_shop_lie_for_two_weeks() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        desk.shop
            .clock
            .set(domain::time::Timestamp::from_ms(testing::NOON_MS));
        desk.earn(3).await;
        let now = desk.available().await;
        assert_eq!((now.available, now.unripe), (eur(0), now.balance));
        desk.shop.clock.advance(DAY * 14);
        desk.shop.clock.advance(std::time::Duration::from_millis(1));
        let then = desk.available().await;
        assert_eq!((then.available, then.unripe), (then.balance, eur(0)));
    })
    .await;
}

#[tokio::test]
async fn a_statement_is_printed_for_shops_and_for_nobody_else() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let market = Market::by_country("de").unwrap();
        let fmt = Formatter::new(Language::Ar, market);
        let operator = desk.operator("ops@example.org").await;
        for (user, may) in [(&desk.user, true), (&operator, false)] {
            let printed = print_statement(
                &desk.shop,
                user,
                Currency::EUR,
                Language::Ar,
                &fmt,
                &str::to_owned,
            );
            match printed.await {
                Ok(paper) => assert!(may && paper.starts_with(b"%PDF-")),
                Err(PrintError::NoFonts) if may => eprintln!("SKIPPED: there are no fonts"),
                Err(error) => assert!(!may && matches!(error, PrintError::NotFound), "{error}"),
            }
        }
    })
    .await;
}
