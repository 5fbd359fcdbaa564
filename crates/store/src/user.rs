//! People with an account.

use domain::ids::SellerId;
use domain::ids::UserId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Secret, StoreError};

record! {
    /// A person with an account.
    users => pub struct UserRow {
        /// Identity.
        pub id: UserId,
        /// E-mail address in lower case, unique.
        pub email: String,
        /// Name as the person writes it.
        pub name: String,
        /// Argon2 hash in PHC form. Never logged.
        pub password_hash: Secret,
        /// `shopper`, `seller` or `operator`.
        pub role: String,
        /// The shop this person acts for.
        pub seller_id: Option<SellerId>,
        /// When the account was opened.
        pub created_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, email, name, password_hash, role, seller_id, created_at_ms FROM users WHERE id = $1";
    FIND_BY_EMAIL = "SELECT id, email, name, password_hash, role, seller_id, created_at_ms FROM users WHERE email = $1";
    LIST_BY_SELLER = "SELECT id, email, name, password_hash, role, seller_id, created_at_ms FROM users WHERE seller_id = $1 ORDER BY created_at_ms, id";
    ADD = "INSERT INTO users (id, email, name, password_hash, role, seller_id, created_at_ms) VALUES ($1, $2, \
        $3, $4, $5, $6, $7)";
    UPDATE_PASSWORD = "UPDATE users SET password_hash = $2 WHERE id = $1";
}

/// The user with this id.
pub async fn lookup(conn: &mut Conn, id: UserId) -> Result<Option<UserRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The user with this e-mail address, which must be in lower case.
pub async fn find_by_email(conn: &mut Conn, email: &str) -> Result<Option<UserRow>, StoreError> {
    conn.find(FIND_BY_EMAIL, params![email]).await
}

/// The people who act for a shop, oldest account first.
pub async fn list_by_seller(conn: &mut Conn, seller: SellerId) -> Result<Vec<UserRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller]).await
}

/// Adds a user; `users_email_key` when the address has an account.
pub async fn add(conn: &mut Conn, user: &UserRow) -> Result<(), StoreError> {
    conn.insert(ADD, user).await
}

/// Replaces the password. The caller ends the person's sessions in the same transaction.
pub async fn update_password(
    conn: &mut Conn,
    id: UserId,
    password_hash: &Secret,
) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(UPDATE_PASSWORD, params![id, password_hash.0.as_str()])
        .await?;
    Ok(Moved::from_rows(rows))
}
