//! Sessions: how a browser is known again.
//!
//! The cookie holds 256 random bits, the database their hash. A session's id stays while its token rotates, so the cart
//! and the orders of a guest survive the log-in, and a token that somebody planted before it does not.

use std::fmt;
use std::time::Duration;

use domain::ids::{SellerId, SessionId, UserId};
use store::session::{SessionRow, VisitorRow};
use store::{Conn, StoreError};

use crate::secret::Secret;
use crate::shop::Shop;

/// A session is prolonged at most this often: a write per page view would be one too many.
const EXTENDED_EVERY: Duration = Duration::from_secs(24 * 3600);

/// A person who is logged in.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// Identity.
    pub id: UserId,
    /// Name as the person writes it.
    pub name: String,
    /// E-mail address in lower case. Personal: not in `Debug`.
    pub email: String,
    /// What the person may do.
    pub role: Role,
    /// The shop the person acts for.
    pub seller: Option<SellerId>,
}

/// What a person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Buys.
    Shopper,
    /// Buys, and sells for one shop.
    Seller,
    /// Runs the marketplace.
    Operator,
}

/// Who is behind a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// The session.
    pub session: SessionId,
    /// Who is logged in; `None` for a guest.
    pub user: Option<User>,
    /// Units in the cart.
    pub cart_count: u32,
}

impl Role {
    /// The name in storage and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Shopper => "shopper",
            Role::Seller => "seller",
            Role::Operator => "operator",
        }
    }

    /// The role of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Role> {
        [Role::Shopper, Role::Seller, Role::Operator]
            .into_iter()
            .find(|role| role.as_str() == name)
    }
}

impl User {
    /// The shop this person sells for. `None` for everybody who is not a seller, whatever else the account says.
    #[must_use]
    pub fn selling_for(&self) -> Option<SellerId> {
        self.seller.filter(|_| self.role == Role::Seller)
    }
}

impl fmt::Debug for User {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("User")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// The visitor with this token; `None` when the session is unknown or over.
///
/// # Errors
/// Those of the store.
pub async fn find(shop: &Shop, token: &Secret) -> Result<Option<Visitor>, StoreError> {
    let now = shop.now();
    let found =
        store::session::find_visitor(&mut shop.store().reader().await?, &token_hash(token), now)
            .await?;
    let Some(row) = found else {
        return Ok(None);
    };
    let expires_at = now.plus(shop.settings().session_lifetime);
    if row.expires_at < expires_at.minus(EXTENDED_EVERY) {
        let mut tx = shop.store().begin().await?;
        // Refused means that another request was faster, which is as good.
        let _ = store::session::extend(&mut tx, row.id, expires_at).await?;
        tx.commit().await?;
    }
    visitor(row).map(Some)
}

/// Begins the session of a guest.
///
/// # Errors
/// Those of the store.
pub async fn begin(shop: &Shop) -> Result<(Secret, Visitor), StoreError> {
    let mut tx = shop.store().begin().await?;
    let (token, session) = add(shop, &mut tx, None).await?;
    tx.commit().await?;
    Ok((
        token,
        Visitor {
            session,
            user: None,
            cart_count: 0,
        },
    ))
}

/// Adds a session with a new token.
pub(super) async fn add(
    shop: &Shop,
    conn: &mut Conn,
    user_id: Option<UserId>,
) -> Result<(Secret, SessionId), StoreError> {
    let token = shop.new_secret();
    let session = SessionRow {
        id: shop.new_id(SessionId::from_parts),
        token_hash: token_hash(&token),
        user_id,
        created_at: shop.now(),
        expires_at: shop.now().plus(shop.settings().session_lifetime),
    };
    store::session::add(conn, &session).await?;
    Ok((token, session.id))
}

/// What the database knows of a token.
pub(super) fn token_hash(token: &Secret) -> Vec<u8> {
    token.hash().into_bytes()
}

pub(super) fn visitor(row: VisitorRow) -> Result<Visitor, StoreError> {
    let session = row.id;
    let cart_count = u32::try_from(row.cart_units).unwrap_or(0);
    let user = match (row.user_id, row.user_name, row.user_email, row.user_role) {
        (Some(id), Some(name), Some(email), Some(role)) => {
            let role = role_of(id, &role)?;
            Some(User {
                id,
                name,
                email,
                role,
                seller: row.user_seller_id,
            })
        }
        _ => None,
    };
    Ok(Visitor {
        session,
        user,
        cart_count,
    })
}

pub(super) fn role_of(user: UserId, role: &str) -> Result<Role, StoreError> {
    Role::from_name(role).ok_or_else(|| StoreError::Inconsistent {
        table: "users",
        column: "role",
        row: user.to_string(),
    })
}
