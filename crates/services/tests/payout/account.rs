//! The bank account: entered with the password, shown masked, checked.

use domain::money::Currency;
use services::account::session::Role;
use services::operator::audit::list_acts;
use services::payout::{
    BankAccountError, BankAccountInput, PayoutError, request_payout, save_bank_account,
    view_bank_account,
};
use store::{Page, Store};
use testing::with_both;

use crate::support::*;

#[tokio::test]
async fn only_a_seller_who_knows_the_password_enters_an_account() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let without = request_payout(&desk.shop, &desk.user, Currency::EUR).await;
        assert!(matches!(without, Err(PayoutError::NoBankAccount)));
        let wrong = save_bank_account(&desk.shop, &desk.user, "guessed", &german()).await;
        assert!(matches!(wrong, Err(BankAccountError::WrongPassword)));
        let shopper = staff(&desk.shop, "shopper@example.org", Role::Shopper, None).await;
        let refused = save_bank_account(&desk.shop, &shopper, PASSWORD, &german()).await;
        assert!(matches!(refused, Err(BankAccountError::Forbidden)));
        assert_eq!(
            view_bank_account(&desk.shop, &desk.user).await.unwrap(),
            None
        );

        desk.bank(&german()).await;
        desk.bank(&chinese()).await;
        let seen = view_bank_account(&desk.shop, &desk.user).await.unwrap();
        let seen = seen.unwrap();
        assert_eq!(
            (seen.masked.as_str(), seen.currency),
            ("•••• 5678", Currency::CNY)
        );
        let operator = desk.operator("one@example.org").await;
        let page = Page::new(1, 10);
        let (acts, count) = list_acts(&desk.shop, &operator, page).await.unwrap();
        assert_eq!(count, 2);
        let told = format!("{acts:?}");
        assert!(!told.contains("62220200") && !told.contains("370400440532"));
        assert!(list_acts(&desk.shop, &desk.user, page).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn what_no_bank_would_take_is_refused_by_field() {
    with_both(async |store: Store| {
        let desk = Desk::new(store).await;
        let with = |change: fn(&mut BankAccountInput)| {
            let mut input = german();
            change(&mut input);
            input
        };
        let cases = [
            (
                with(|input| input.number = "DE89 3704 0044 0532 0130 01".to_owned()),
                "number",
            ),
            (
                with(|input| input.number = "PL61 1090 1014 0000 0712 1981 2874".to_owned()),
                "number",
            ),
            (with(|input| input.number = " ".to_owned()), "number"),
            (with(|input| input.holder = String::new()), "holder"),
            (with(|input| input.holder = "x".repeat(71)), "holder"),
            (with(|input| input.currency = "XXX".to_owned()), "currency"),
            (
                with(|input| input.country = "Germany".to_owned()),
                "country",
            ),
            (with(|input| input.bic = "NOT A BIC".to_owned()), "bic"),
            (
                BankAccountInput {
                    bic: String::new(),
                    ..chinese()
                },
                "bic",
            ),
            (
                BankAccountInput {
                    number: "=1+1".to_owned(),
                    ..chinese()
                },
                "number",
            ),
        ];
        for (input, field) in cases {
            let refused = save_bank_account(&desk.shop, &desk.user, PASSWORD, &input).await;
            let Err(BankAccountError::Invalid(problems)) = refused else {
                panic!("{input:?}: {refused:?}");
            };
            assert!(
                problems.iter().any(|(name, _)| name == field),
                "{problems:?}"
            );
        }
    })
    .await;
}
