//! Opening an account of any role, from the command line.

use domain::ids::{SellerId, UserId};
use store::user::UserRow;
use store::{Conn, StoreError};

use super::session::Role;
use super::{credentials, password};
use crate::shop::Shop;

/// Why no account was added.
#[derive(Debug, thiserror::Error)]
pub enum UserAddError {
    /// A field with its reason, as in [`super::register`].
    #[error("{field}: {reason}")]
    Invalid {
        /// Which field.
        field: &'static str,
        /// Why.
        reason: &'static str,
    },
    /// No shop has this slug, or a seller's account names none, or another one names a shop.
    #[error("a seller's account needs the slug of an existing shop, and no other account has one")]
    UnknownSeller,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds an account. `seller_slug` names the shop that a seller acts for.
///
/// # Errors
/// [`UserAddError`].
pub async fn user_add(
    shop: &Shop,
    email: &str,
    password: &str,
    name: &str,
    role: Role,
    seller_slug: Option<&str>,
) -> Result<UserId, UserAddError> {
    let email = credentials::normalised_email(email);
    let problem = credentials::problems(&email, password, name)
        .into_iter()
        .next();
    if let Some((field, reason)) = problem {
        return Err(UserAddError::Invalid { field, reason });
    }
    let mut user = UserRow {
        id: shop.new_id(UserId::from_parts),
        email,
        name: name.trim().to_owned(),
        password_hash: store::Secret(password::hash(password, shop.random()).await),
        role: role.as_str().to_owned(),
        seller_id: None,
        created_at: shop.now(),
    };
    let mut tx = shop.store().begin().await?;
    user.seller_id = seller(&mut tx, role, seller_slug).await?;
    store::user::add(&mut tx, &user).await.map_err(taken)?;
    tx.commit().await?;
    Ok(user.id)
}

/// The shop of a seller's account; no other account has one.
async fn seller(
    conn: &mut Conn,
    role: Role,
    slug: Option<&str>,
) -> Result<Option<SellerId>, UserAddError> {
    match (role, slug) {
        (Role::Shopper | Role::Operator, None) => Ok(None),
        (Role::Seller, Some(slug)) => {
            let seller = store::seller::find_by_slug(conn, slug)
                .await?
                .ok_or(UserAddError::UnknownSeller)?;
            Ok(Some(seller.id))
        }
        _ => Err(UserAddError::UnknownSeller),
    }
}

fn taken(error: StoreError) -> UserAddError {
    if error.is_conflict("users_email_key") {
        return UserAddError::Invalid {
            field: "email",
            reason: "taken",
        };
    }
    error.into()
}
