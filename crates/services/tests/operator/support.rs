//! What the tests of this subject share.

use domain::ids::{SellerId, UserId};
use services::account::session::{Role, User};
use services::account::user_add::user_add;
use testing::TestShop;

pub fn user(role: Role) -> User {
    User {
        id: UserId::nil(),
        name: "Ops".into(),
        email: "ops@example.org".into(),
        role,
        seller: (role == Role::Seller).then(SellerId::nil),
    }
}

/// An operator with an account, so that changes can name her.
pub async fn operator(shop: &TestShop, email: &str) -> User {
    let added = user_add(
        shop,
        email,
        "correct horse battery",
        "Ops",
        Role::Operator,
        None,
    )
    .await;
    added.expect("the account is new");
    let mut conn = shop.store().reader().await.expect("the store answers");
    let row = store::user::find_by_email(&mut conn, email).await;
    let row = row.expect("the store answers").expect("it was added");
    User {
        id: row.id,
        email: row.email,
        ..user(Role::Operator)
    }
}
