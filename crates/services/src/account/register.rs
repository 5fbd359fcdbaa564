//! Opening an account.

use domain::ids::{SessionId, UserId};
use store::StoreError;
use store::user::UserRow;

pub use super::credentials::FieldProblem;
use super::session::{Role, Visitor};
use super::{credentials, enter, password};
use crate::retry::{may_retry, retry};
use crate::secret::Secret;
use crate::shop::Shop;

/// What a person typed.
#[derive(Clone)]
pub struct RegisterInput {
    /// E-mail address, in any case.
    pub email: String,
    /// Password, at least ten characters.
    pub password: String,
    /// Name as the person writes it.
    pub name: String,
}

/// Why no account was opened.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Fields with their reasons: `missing`, `malformed`, `too_short`, `too_long`, `taken`.
    #[error("the form has {} problems", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(RegisterError);

impl std::fmt::Debug for RegisterInput {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("RegisterInput(…)")
    }
}

/// Opens a shopper's account and logs in: the browser gets a new token, its cart and guest orders stay.
///
/// # Errors
/// [`RegisterError`].
pub async fn register(
    shop: &Shop,
    current: Option<SessionId>,
    input: RegisterInput,
) -> Result<(Secret, Visitor), RegisterError> {
    let email = credentials::normalised_email(&input.email);
    let problems = credentials::problems(&email, &input.password, &input.name);
    if !problems.is_empty() {
        return Err(RegisterError::Invalid(problems));
    }
    let password_hash = password::hash(&input.password, shop.random()).await;
    let user = UserRow {
        id: shop.new_id(UserId::from_parts),
        email,
        name: input.name.trim().to_owned(),
        password_hash: store::Secret(password_hash),
        role: Role::Shopper.as_str().to_owned(),
        seller_id: None,
        created_at: shop.now(),
    };
    retry(|| add(shop, current, &user)).await
}

async fn add(
    shop: &Shop,
    current: Option<SessionId>,
    user: &UserRow,
) -> Result<(Secret, Visitor), RegisterError> {
    let mut tx = shop.store().begin().await?;
    store::user::add(&mut tx, user).await.map_err(taken)?;
    let entered = enter::enter(shop, &mut tx, current, user.id).await?;
    tx.commit().await?;
    Ok(entered)
}

fn taken(error: StoreError) -> RegisterError {
    if error.is_conflict("users_email_key") {
        return RegisterError::Invalid(vec![("email", "taken")]);
    }
    error.into()
}
