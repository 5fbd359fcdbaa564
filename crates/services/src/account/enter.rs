//! What registering and logging in have in common: the browser gets a new token and its things get an owner.

use domain::ids::{SessionId, UserId};
use store::session::Rotation;
use store::{Conn, StoreError};

use super::session::{Visitor, add, token_hash, visitor};
use crate::secret::Secret;
use crate::shop::Shop;

/// Logs a user in within a transaction. The guest's session keeps its id and so its cart; the orders placed in it become
/// the user's. Somebody else's session is left as it is: two people at one browser share nothing.
pub(super) async fn enter(
    shop: &Shop,
    conn: &mut Conn,
    current: Option<SessionId>,
    user: UserId,
) -> Result<(Secret, Visitor), StoreError> {
    let token = match current {
        Some(session) => rotate(shop, conn, session, user).await?,
        None => None,
    };
    let token = match token {
        Some(token) => token,
        None => add(shop, conn, Some(user)).await?.0,
    };
    let row = store::session::find_visitor(conn, &token_hash(&token), shop.now()).await?;
    // The session was written above in this very transaction; only its rollback could hide it.
    let visitor = visitor(row.ok_or(StoreError::Retry)?)?;
    store::order::adopt(conn, visitor.session, user).await?;
    Ok((token, visitor))
}

/// The new token of the guest's or the user's own session; `None` when it is over or somebody else's.
async fn rotate(
    shop: &Shop,
    conn: &mut Conn,
    session: SessionId,
    user: UserId,
) -> Result<Option<Secret>, StoreError> {
    let Some(row) = store::session::lookup(conn, session, shop.now()).await? else {
        return Ok(None);
    };
    if row.user_id.is_some_and(|other| other != user) {
        return Ok(None);
    }
    let token = shop.new_secret();
    let rotation = Rotation {
        id: session,
        from_token_hash: row.token_hash,
        to_token_hash: token_hash(&token),
        user_id: Some(user),
        expires_at: shop.now().plus(shop.settings().session_lifetime),
    };
    let moved = store::session::rotate(conn, rotation).await?;
    Ok(moved.is_done().then_some(token))
}
