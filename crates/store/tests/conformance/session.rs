use domain::ids::{SessionId, UserId};
use store::form_draft::{self, FormDraftRow};
use store::session::{self, Rotation, SessionRow};
use store::user::{self, UserRow};
use store::{Moved, Secret};
use testing::with_both;

use crate::fixture::{self, NOW, id, later};

fn guest() -> SessionRow {
    SessionRow {
        id: id!(SessionId, 1),
        token_hash: vec![1; 32],
        user_id: None,
        created_at: NOW,
        expires_at: later(60),
    }
}

fn aigul() -> UserRow {
    UserRow {
        id: id!(UserId, 1),
        email: "aigul@example.com".into(),
        name: "Айгүл".into(),
        password_hash: Secret("$argon2id$v=19$…".into()),
        role: "shopper".into(),
        seller_id: None,
        created_at: NOW,
    }
}

#[tokio::test]
async fn a_login_changes_the_token_and_keeps_the_cart() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        user::add(&mut tx, &aigul()).await.unwrap();
        session::add(&mut tx, &guest()).await.unwrap();
        let mut cart = fixture::cart(1);
        cart.session_id = Some(id!(SessionId, 1));
        store::cart::add(&mut tx, &cart).await.unwrap();
        let rotation = Rotation {
            id: id!(SessionId, 1),
            from_token_hash: vec![1; 32],
            to_token_hash: vec![2; 32],
            user_id: Some(id!(UserId, 1)),
            expires_at: later(120),
        };
        assert_eq!(
            session::rotate(&mut tx, rotation.clone()).await.unwrap(),
            Moved::Done
        );
        assert_eq!(
            session::rotate(&mut tx, rotation).await.unwrap(),
            Moved::Refused
        );
        assert_eq!(
            session::find_by_token(&mut tx, &[1; 32], NOW)
                .await
                .unwrap(),
            None
        );
        let found = session::find_by_token(&mut tx, &[2; 32], later(119))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(found.user_id, Some(id!(UserId, 1)));
        assert!(
            store::cart::find_open_by_session(&mut tx, found.id)
                .await
                .unwrap()
                .is_some()
        );
        assert_eq!(
            session::find_by_token(&mut tx, &[2; 32], later(120))
                .await
                .unwrap(),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn the_end_of_a_session_takes_its_drafts_along_and_leaves_its_cart() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        session::add(&mut tx, &guest()).await.unwrap();
        let mut cart = fixture::cart(1);
        cart.session_id = Some(id!(SessionId, 1));
        store::cart::add(&mut tx, &cart).await.unwrap();
        let draft = FormDraftRow {
            session_id: id!(SessionId, 1),
            form: "checkout".into(),
            values_json: "{}".into(),
            problems_json: "{}".into(),
            created_at: NOW,
        };
        form_draft::add(&mut tx, &draft).await.unwrap();
        form_draft::add(&mut tx, &draft).await.unwrap();
        assert_eq!(
            session::remove_expired(&mut tx, later(60)).await.unwrap(),
            1
        );
        assert_eq!(
            form_draft::lookup(&mut tx, id!(SessionId, 1), "checkout")
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            store::cart::lookup(&mut tx, cart.id)
                .await
                .unwrap()
                .unwrap()
                .session_id,
            None
        );
    })
    .await;
}

#[tokio::test]
async fn an_address_has_one_account_and_a_password_never_shows() {
    with_both(async |store| {
        let mut tx = store.begin().await.unwrap();
        user::add(&mut tx, &aigul()).await.unwrap();
        let found = user::find_by_email(&mut tx, "aigul@example.com")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(found, aigul());
        assert!(!format!("{found:?}").contains("argon2"));
        assert!(
            user::update_password(&mut tx, found.id, &Secret("new".into()))
                .await
                .unwrap()
                .is_done()
        );
        let mut second = aigul();
        second.id = id!(UserId, 2);
        let error = user::add(&mut tx, &second).await.unwrap_err();
        assert!(error.is_conflict("users_email_key"), "{error:?}");
    })
    .await;
}
