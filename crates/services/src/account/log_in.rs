//! Logging in.

use domain::ids::{SessionId, UserId};
use store::StoreError;

use super::session::Visitor;
use super::{credentials, enter, password};
use crate::retry::retry;
use crate::secret::Secret;
use crate::shop::Shop;

/// Why nobody was logged in.
#[derive(Debug, thiserror::Error)]
pub enum LogInError {
    /// No account has this address and password. Which of the two is wrong is nobody's business.
    #[error("no account has this address and password")]
    WrongPair,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Logs in: the browser gets a new token, its cart and guest orders stay. An unknown address costs one hash too, so that
/// the clock does not tell who has an account.
///
/// # Errors
/// [`LogInError`].
pub async fn log_in(
    shop: &Shop,
    current: Option<SessionId>,
    email: &str,
    password: &str,
) -> Result<(Secret, Visitor), LogInError> {
    if !credentials::is_hashable(password) {
        return Err(LogInError::WrongPair);
    }
    let email = credentials::normalised_email(email);
    let user = store::user::find_by_email(&mut shop.store().reader().await?, &email).await?;
    let (id, hash) = user.map(|user| (user.id, user.password_hash.0)).unzip();
    let matches = password::matches(password, hash).await;
    let id = id.filter(|_| matches).ok_or(LogInError::WrongPair)?;
    Ok(retry(|| let_in(shop, current, id)).await?)
}

async fn let_in(
    shop: &Shop,
    current: Option<SessionId>,
    user: UserId,
) -> Result<(Secret, Visitor), StoreError> {
    let mut tx = shop.store().begin().await?;
    let entered = enter::enter(shop, &mut tx, current, user).await?;
    tx.commit().await?;
    Ok(entered)
}
