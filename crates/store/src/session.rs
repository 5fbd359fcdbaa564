//! Browsers known by their cookie.

use domain::ids::{SellerId, SessionId, UserId};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A browser that is known by its cookie; guests have one too.
    sessions => pub struct SessionRow {
        /// Identity; stays when the token rotates, so that the cart of a guest survives the login.
        pub id: SessionId,
        /// SHA-256 of the cookie's token: a stolen database opens no session.
        pub token_hash: Vec<u8>,
        /// Who is logged in.
        pub user_id: Option<UserId>,
        /// When it began.
        pub created_at: Timestamp,
        /// From then on it counts for nothing.
        pub expires_at: Timestamp,
    }
}

record! {
    /// A session with who is logged in and what is in the cart: all that the head of every page needs, in one row.
    sessions => pub struct VisitorRow {
        /// Identity of the session.
        pub id: SessionId,
        /// From then on it counts for nothing.
        pub expires_at: Timestamp,
        /// Who is logged in.
        pub user_id: Option<UserId>,
        /// Name of the user.
        pub user_name: Option<String>,
        /// E-mail address of the user.
        pub user_email: Option<String>,
        /// Role of the user.
        pub user_role: Option<String>,
        /// The shop the user acts for.
        pub user_seller_id: Option<SellerId>,
        /// Units in the open cart.
        pub cart_units: i64,
    }
}

statements! {
    FIND_VISITOR = "SELECT s.id, s.expires_at_ms, s.user_id, u.name AS user_name, u.email AS user_email, \
        u.role AS user_role, u.seller_id AS user_seller_id, \
        (SELECT CAST(COALESCE(SUM(l.quantity), 0) AS BIGINT) FROM cart_lines l WHERE l.cart_id = (SELECT c.id FROM carts c \
        WHERE c.session_id = s.id AND c.status = 'open' ORDER BY c.updated_at_ms DESC, c.id DESC LIMIT 1)) AS cart_units \
        FROM sessions s LEFT JOIN users u ON u.id = s.user_id WHERE s.token_hash = $1 AND s.expires_at_ms > $2";
    LOOKUP = "SELECT id, token_hash, user_id, created_at_ms, expires_at_ms FROM sessions WHERE id = $1 AND expires_at_ms > $2";
    FIND_BY_TOKEN = "SELECT id, token_hash, user_id, created_at_ms, expires_at_ms FROM sessions WHERE token_hash = $1 AND expires_at_ms > $2";
    ADD = "INSERT INTO sessions (id, token_hash, user_id, created_at_ms, expires_at_ms) VALUES ($1, $2, $3, $4, \
        $5)";
    ROTATE = "UPDATE sessions SET token_hash = $3, user_id = $4, expires_at_ms = $5 WHERE id = $1 AND token_hash = $2";
    EXTEND = "UPDATE sessions SET expires_at_ms = $2 WHERE id = $1 AND expires_at_ms < $2";
    REMOVE = "DELETE FROM sessions WHERE id = $1";
    REMOVE_BY_USER = "DELETE FROM sessions WHERE user_id = $1";
    REMOVE_EXPIRED = "DELETE FROM sessions WHERE expires_at_ms <= $1";
}

/// What the token of a session becomes at a login or logout.
#[derive(Debug, Clone)]
pub struct Rotation {
    /// The session.
    pub id: SessionId,
    /// Hash of the token it has.
    pub from_token_hash: Vec<u8>,
    /// Hash of the token it gets.
    pub to_token_hash: Vec<u8>,
    /// Who is logged in from now on.
    pub user_id: Option<UserId>,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// Who is behind a cookie, unless the session has ended: session, user and cart in one query.
pub async fn find_visitor(
    conn: &mut Conn,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<VisitorRow>, StoreError> {
    conn.find(FIND_VISITOR, params![token_hash, now]).await
}

/// The session with this id, unless it has ended.
pub async fn lookup(
    conn: &mut Conn,
    id: SessionId,
    now: Timestamp,
) -> Result<Option<SessionRow>, StoreError> {
    conn.find(LOOKUP, params![id, now]).await
}

/// The session a cookie opens, unless it has ended.
pub async fn find_by_token(
    conn: &mut Conn,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<SessionRow>, StoreError> {
    conn.find(FIND_BY_TOKEN, params![token_hash, now]).await
}

/// Adds a session.
pub async fn add(conn: &mut Conn, session: &SessionRow) -> Result<(), StoreError> {
    conn.insert(ADD, session).await
}

/// Gives a session a new token and another user, keeping its id and so its cart. Refused when the old token is no longer
/// the session's: of two logins at once one wins.
pub async fn rotate(conn: &mut Conn, rotation: Rotation) -> Result<Moved, StoreError> {
    let Rotation {
        id,
        from_token_hash,
        to_token_hash,
        user_id,
        expires_at,
    } = rotation;
    let params = params![id, from_token_hash, to_token_hash, user_id, expires_at];
    Ok(Moved::from_rows(conn.execute(ROTATE, params).await?))
}

/// Lets a session end later; never earlier.
pub async fn extend(
    conn: &mut Conn,
    id: SessionId,
    expires_at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(EXTEND, params![id, expires_at]).await?,
    ))
}

/// Ends a session.
pub async fn remove(conn: &mut Conn, id: SessionId) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(conn.execute(REMOVE, params![id]).await?))
}

/// Ends all sessions of a user; how many there were.
pub async fn remove_by_user(conn: &mut Conn, user: UserId) -> Result<u64, StoreError> {
    conn.execute(REMOVE_BY_USER, params![user]).await
}

/// Clears away what has ended; how many there were.
pub async fn remove_expired(conn: &mut Conn, now: Timestamp) -> Result<u64, StoreError> {
    conn.execute(REMOVE_EXPIRED, params![now]).await
}
