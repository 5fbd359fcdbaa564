//! Who may see and change an order.

use domain::ids::{OrderId, SessionId, UserId};
use store::order::OrderRow;
use store::{Conn, StoreError};

use crate::secret::Secret;

/// By what somebody reaches an order. Without the right one it is as if it did not exist.
#[derive(Debug, Clone)]
pub enum OrderAccess {
    /// A browser, and who is logged in there.
    Session {
        /// The browser.
        session: SessionId,
        /// Who is logged in.
        user: Option<UserId>,
    },
    /// The token that was told when the order was placed.
    Token(Secret),
}

/// The order if this access opens it. An order that belongs to a user opens to that user alone, not to whoever uses the
/// browser afterwards.
pub(crate) async fn reach(
    conn: &mut Conn,
    access: &OrderAccess,
    id: OrderId,
) -> Result<Option<OrderRow>, StoreError> {
    match access {
        OrderAccess::Token(secret) => {
            store::order::find_by_token(conn, id, secret.hash().as_bytes()).await
        }
        OrderAccess::Session { session, user } => {
            if let Some(user) = user {
                let own = store::order::find_for_user(conn, id, *user).await?;
                if own.is_some() {
                    return Ok(own);
                }
            }
            let here = store::order::find_for_session(conn, id, *session).await?;
            Ok(here.filter(|order| order.user_id.is_none()))
        }
    }
}
