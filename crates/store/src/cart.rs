//! Carts.

use domain::ids::{CartId, SessionId};
use domain::money::Currency;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// What somebody means to buy.
    carts => pub struct CartRow {
        /// Identity.
        pub id: CartId,
        /// The browser it belongs to.
        pub session_id: Option<SessionId>,
        /// SHA-256 of the token that opens it through the API.
        pub token_hash: Option<Vec<u8>>,
        /// Market it is bought in, ISO 3166.
        pub country: String,
        /// Language, BCP 47.
        pub lang: String,
        /// Currency the shopper sees.
        pub currency: Currency,
        /// Coupon to try.
        pub coupon_code: Option<String>,
        /// Shipping method chosen.
        pub shipping_code: Option<String>,
        /// Address typed so far, JSON.
        pub address_json: Option<String>,
        /// E-mail address typed so far.
        pub email: Option<String>,
        /// `open` or `ordered`.
        pub status: String,
        /// When it was begun.
        pub created_at: Timestamp,
        /// When it was last changed.
        pub updated_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, session_id, token_hash, country, lang, currency, coupon_code, shipping_code, address_json, \
        email, status, created_at_ms, updated_at_ms FROM carts WHERE id = $1";
    FIND_OPEN_BY_SESSION = "SELECT id, session_id, token_hash, country, lang, currency, coupon_code, shipping_code, address_json, \
        email, status, created_at_ms, updated_at_ms FROM carts WHERE session_id = $1 AND status = 'open' \
        ORDER BY updated_at_ms DESC, id DESC LIMIT 1";
    FIND_BY_TOKEN = "SELECT id, session_id, token_hash, country, lang, currency, coupon_code, shipping_code, address_json, \
        email, status, created_at_ms, updated_at_ms FROM carts WHERE id = $1 AND token_hash = $2";
    ADD = "INSERT INTO carts (id, session_id, token_hash, country, lang, currency, coupon_code, shipping_code, \
        address_json, email, status, created_at_ms, updated_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, \
        $9, $10, $11, $12, $13)";
    UPDATE = "UPDATE carts SET country = $2, lang = $3, currency = $4, coupon_code = $5, shipping_code = $6, \
        address_json = $7, email = $8, updated_at_ms = $9 WHERE id = $1 AND status = 'open'";
    CLOSE = "UPDATE carts SET status = 'ordered', updated_at_ms = $2 WHERE id = $1 AND status = 'open' RETURNING id, session_id, \
        token_hash, country, lang, currency, coupon_code, shipping_code, address_json, email, status, created_at_ms, updated_at_ms";
}

/// The cart with this id.
pub async fn lookup(conn: &mut Conn, id: CartId) -> Result<Option<CartRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The open cart of a browser.
pub async fn find_open_by_session(
    conn: &mut Conn,
    session: SessionId,
) -> Result<Option<CartRow>, StoreError> {
    conn.find(FIND_OPEN_BY_SESSION, params![session]).await
}

/// The cart with this id if the token opens it: without the token it is as if it did not exist.
pub async fn find_by_token(
    conn: &mut Conn,
    id: CartId,
    token_hash: &[u8],
) -> Result<Option<CartRow>, StoreError> {
    conn.find(FIND_BY_TOKEN, params![id, token_hash]).await
}

/// Adds a cart.
pub async fn add(conn: &mut Conn, cart: &CartRow) -> Result<(), StoreError> {
    conn.insert(ADD, cart).await
}

/// Changes market, coupon, shipping, address and e-mail of an open cart.
pub async fn update(conn: &mut Conn, cart: &CartRow) -> Result<Moved, StoreError> {
    let params = params![
        cart.id,
        &cart.country,
        &cart.lang,
        cart.currency,
        cart.coupon_code.as_deref(),
        cart.shipping_code.as_deref(),
        cart.address_json.as_deref(),
        cart.email.as_deref(),
        cart.updated_at,
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}

/// The cart has become an order: the cart, closed. `None` when it was already.
pub async fn close(
    conn: &mut Conn,
    id: CartId,
    at: Timestamp,
) -> Result<Option<CartRow>, StoreError> {
    conn.find(CLOSE, params![id, at]).await
}
