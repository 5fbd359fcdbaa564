//! Accounts: one way in, one answer for everybody who may not, and nothing lost on the way.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use std::collections::BTreeMap;
use std::time::Duration;

use domain::money::Currency;
use domain::place::Country;
use services::account::form_draft;
use services::account::log_in::{LogInError, log_in};
use services::account::log_out::log_out;
use services::account::register::{RegisterError, RegisterInput, register};
use services::account::session::{self, Role, Visitor};
use services::account::user_add::{NewStore, SellsFor, UserAddError, user_add};
use services::order::list_orders;
use services::secret::Secret;
use store::Store;
use testing::{Listing, TestShop, asking_from, with_both};

const EMAIL: &str = "aigul@example.kz";
const PASSWORD: &str = "a long enough password";
const DAY: Duration = Duration::from_secs(24 * 3600);

fn aigul() -> RegisterInput {
    RegisterInput {
        email: " Aigul@Example.KZ ".into(),
        password: PASSWORD.into(),
        name: "Айгүл".into(),
    }
}

async fn find(shop: &TestShop, token: &Secret) -> Option<Visitor> {
    session::find(shop, token).await.unwrap()
}

#[tokio::test]
async fn registering_logs_in_under_a_new_token_and_keeps_the_cart() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let (guest, visitor) = session::begin(&shop).await.unwrap();
        shop.fill_cart(visitor.session, asking_from("KZ"), &[(shirt.variant(), 3)])
            .await;
        assert_eq!(find(&shop, &guest).await.unwrap().cart_count, 3);

        let (token, entered) = register(&shop, Some(visitor.session), aigul())
            .await
            .unwrap();
        let user = entered.user.clone().unwrap();
        assert_eq!((entered.session, entered.cart_count), (visitor.session, 3));
        assert_eq!(
            (user.email.as_str(), user.role, user.seller),
            (EMAIL, Role::Shopper, None)
        );
        assert!(
            find(&shop, &guest).await.is_none(),
            "a token from before the log-in opens nothing"
        );
        assert_eq!(find(&shop, &token).await, Some(entered));
    })
    .await;
}

#[tokio::test]
async fn a_form_is_told_everything_that_is_wrong_and_a_taken_address() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let nothing = RegisterInput {
            email: String::new(),
            password: "short".into(),
            name: String::new(),
        };
        let Err(RegisterError::Invalid(problems)) = register(&shop, None, nothing).await else {
            panic!("nothing in it is right");
        };
        assert_eq!(
            problems,
            [
                ("email", "missing"),
                ("password", "too_short"),
                ("name", "missing")
            ]
        );
        register(&shop, None, aigul()).await.unwrap();
        let Err(RegisterError::Invalid(problems)) = register(&shop, None, aigul()).await else {
            panic!("the address has an account");
        };
        assert_eq!(problems, [("email", "taken")]);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_are_answered_alike() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        register(&shop, None, aigul()).await.unwrap();
        let long = "x".repeat(5000);
        for (email, password) in [
            (EMAIL, "not her password"),
            ("nobody@example.kz", PASSWORD),
            ("", ""),
            (EMAIL, &long),
        ] {
            let answer = log_in(&shop, None, email, password).await;
            assert!(matches!(answer, Err(LogInError::WrongPair)), "{email}");
        }
    })
    .await;
}

#[tokio::test]
async fn logging_in_rotates_the_token_and_logging_out_ends_it() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (first, _) = register(&shop, None, aigul()).await.unwrap();
        let visitor = find(&shop, &first).await.unwrap();
        let (second, again) = log_in(&shop, Some(visitor.session), "AIGUL@example.kz", PASSWORD)
            .await
            .unwrap();
        assert_eq!(again.session, visitor.session);
        assert!(find(&shop, &first).await.is_none());
        log_out(&shop, again.session).await.unwrap();
        assert!(find(&shop, &second).await.is_none());
        log_out(&shop, again.session)
            .await
            .expect("once more is no error");
    })
    .await;
}

#[tokio::test]
async fn two_people_at_one_browser_share_no_session() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (_, aigul) = register(&shop, None, aigul()).await.unwrap();
        let bob = RegisterInput {
            email: "bob@example.pl".into(),
            password: PASSWORD.into(),
            name: "Bob".into(),
        };
        let (_, bob) = register(&shop, Some(aigul.session), bob).await.unwrap();
        assert_ne!(aigul.session, bob.session);
    })
    .await;
}

#[tokio::test]
async fn the_orders_of_a_guest_become_those_of_the_account() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let session = shop.session().await;
        shop.place(session, asking_from("KZ"), &[(shirt.variant(), 1)])
            .await;
        let before = list_orders(&shop, session, None, 1).await.unwrap();
        let (_, visitor) = register(&shop, Some(session), aigul()).await.unwrap();
        let user = visitor.user.map(|user| user.id);
        let elsewhere = shop.session().await;
        let after = list_orders(&shop, elsewhere, user, 1).await.unwrap();
        assert_eq!((before.orders.len(), after.orders.len()), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_session_lives_on_while_it_is_used_and_ends_when_it_is_not() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let (token, _) = session::begin(&shop).await.unwrap();
        for _ in 0..4 {
            shop.clock.advance(DAY * 59);
            assert!(find(&shop, &token).await.is_some());
        }
        shop.clock.advance(DAY * 61);
        assert!(find(&shop, &token).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_refused_form_is_handed_out_once_and_without_its_password() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let session = shop.session().await;
        let pairs = [
            ("email", EMAIL),
            ("password", PASSWORD),
            ("new_Password", PASSWORD),
        ];
        let values: BTreeMap<_, _> = pairs
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .into();
        let problems = [("password".to_owned(), "too_short".to_owned())];
        form_draft::save(&shop, session, "register", &values, &problems)
            .await
            .unwrap();
        let other = shop.session().await;
        assert_eq!(
            form_draft::take(&shop, other, "register").await.unwrap(),
            None
        );
        let draft = form_draft::take(&shop, session, "register")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            draft.values,
            [("email".to_owned(), EMAIL.to_owned())].into()
        );
        assert_eq!(draft.problems, problems);
        assert_eq!(
            form_draft::take(&shop, session, "register").await.unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn only_a_sellers_account_belongs_to_a_shop() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        for (role, slug) in [
            (Role::Seller, None),
            (Role::Seller, Some("nowhere")),
            (Role::Operator, Some("yiwu")),
        ] {
            let slug = slug.map(|slug: &str| SellsFor::Existing(slug.to_owned()));
            let answer =
                user_add(&shop, "li@yiwu.example", PASSWORD, "Li", role, slug.clone()).await;
            assert!(
                matches!(answer, Err(UserAddError::UnknownSeller)),
                "{role:?} {slug:?}"
            );
        }
        user_add(
            &shop,
            "li@yiwu.example",
            PASSWORD,
            "Li",
            Role::Seller,
            Some(SellsFor::Existing("yiwu".to_owned())),
        )
        .await
        .unwrap();
        let (_, visitor) = log_in(&shop, None, "li@yiwu.example", PASSWORD)
            .await
            .unwrap();
        assert_eq!(visitor.user.unwrap().selling_for(), Some(seller));
    })
    .await;
}

#[tokio::test]
async fn a_shop_is_opened_with_its_first_account_and_joined_by_the_next() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let new = |slug: &str, country, city: &str| {
            Some(SellsFor::Opened(NewStore {
                slug: slug.to_owned(),
                name: "Felt of Altyn".to_owned(),
                country,
                city: city.to_owned(),
                currency: None,
            }))
        };
        let add = async |email: &str, sells_for| {
            user_add(&shop, email, PASSWORD, "Li", Role::Seller, sells_for).await
        };
        add("a@altyn.example", new("altyn", Country::KG, "Bishkek"))
            .await
            .unwrap();
        // The same slug again: whatever else is said, the shop stays as it is.
        add("b@altyn.example", new("altyn", Country::CN, "Yiwu"))
            .await
            .unwrap();
        let mut conn = shop.store().reader().await.unwrap();
        let row = store::seller::find_by_slug(&mut conn, "altyn").await;
        let row = row.unwrap().unwrap();
        assert_eq!(
            (row.country.as_str(), row.city.as_str(), row.currency),
            ("KG", "Bishkek", Currency::KGS)
        );
        for (slug, city, field) in [("Al tyn", "x", "store"), ("altyn2", "", "city")] {
            let refused = add("c@altyn.example", new(slug, Country::KG, city)).await;
            let named = matches!(refused, Err(UserAddError::Invalid { field: found, .. }) if found == field);
            assert!(named, "{slug}: {refused:?}");
        }
        drop(conn);
        shop.assert_sound().await;
    })
    .await;
}
