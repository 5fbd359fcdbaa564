//! Quotes: offers with every figure fixed.

use domain::ids::{CartId, QuoteId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// An offer with every figure fixed, kept for half an hour.
    quotes => pub struct QuoteRow {
        /// Identity.
        pub id: QuoteId,
        /// Of which cart.
        pub cart_id: CartId,
        /// Destination, ISO 3166.
        pub country: String,
        /// Currency of all figures.
        pub currency: Currency,
        /// What would be paid.
        pub total: Money,
        /// The whole quote, JSON.
        pub body_json: String,
        /// From then on it cannot be ordered.
        pub expires_at: Timestamp,
        /// `open` or `used`.
        pub state: String,
        /// When it was made.
        pub created_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, cart_id, country, currency, total_minor, body_json, expires_at_ms, state, created_at_ms FROM quotes WHERE id = $1";
    ADD = "INSERT INTO quotes (id, cart_id, country, currency, total_minor, body_json, expires_at_ms, state, \
        created_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    USE_ONCE = "UPDATE quotes SET state = 'used' WHERE id = $1 AND state = 'open' AND expires_at_ms > $2 RETURNING id, cart_id, country, \
        currency, total_minor, body_json, expires_at_ms, state, created_at_ms";
    REMOVE_EXPIRED = "DELETE FROM quotes WHERE state = 'open' AND expires_at_ms <= $1";
}

/// The quote with this id.
pub async fn lookup(conn: &mut Conn, id: QuoteId) -> Result<Option<QuoteRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Adds a quote.
pub async fn add(conn: &mut Conn, quote: &QuoteRow) -> Result<(), StoreError> {
    conn.insert(ADD, quote).await
}

/// Uses a quote for an order: the quote, used. `None` when it was used already or has expired at `now`: one quote, one order.
pub async fn use_once(
    conn: &mut Conn,
    id: QuoteId,
    now: Timestamp,
) -> Result<Option<QuoteRow>, StoreError> {
    conn.find(USE_ONCE, params![id, now]).await
}

/// Clears away offers nobody took; how many there were.
pub async fn remove_expired(conn: &mut Conn, before: Timestamp) -> Result<u64, StoreError> {
    conn.execute(REMOVE_EXPIRED, params![before]).await
}
