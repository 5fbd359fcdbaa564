//! Attempts to pay an order.

use domain::ids::{OrderId, PaymentId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// An attempt to pay an order. **Invariant:** at most one per order is ever captured.
    payments => pub struct PaymentRow {
        /// Identity.
        pub id: PaymentId,
        /// Of which order.
        pub order_id: OrderId,
        /// `testbank`, `stripe`, `bank_transfer` or `cod`.
        pub provider: String,
        /// `pending`; then `declined`, or `captured` at once, or `authorised`, `capturing` and `captured`; `refunded` when
        /// nothing of it is left.
        pub state: String,
        /// What is paid.
        pub amount: Money,
        /// Currency of the amount.
        pub currency: Currency,
        /// The provider's own number.
        pub provider_ref: Option<String>,
        /// When it was begun.
        pub created_at: Timestamp,
        /// When its state last changed.
        pub updated_at: Timestamp,
        /// What of the amount arrived, or is being taken.
        pub captured: Money,
        /// Until when what is promised can be taken.
        pub authorised_until: Option<Timestamp>,
    }
}

impl PaymentRow {
    /// Whether it is the payment of its order that counts: captured or promised, refunded since or not.
    #[must_use]
    pub fn counts(&self) -> bool {
        ["authorised", "capturing", "captured", "refunded"].contains(&self.state.as_str())
    }
}

statements! {
    LOOKUP = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, captured_minor, authorised_until_ms FROM payments WHERE id = $1";
    FIND_BY_REF = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, captured_minor, authorised_until_ms FROM payments WHERE provider = $1 AND provider_ref = $2";
    FIND_CAPTURED = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, captured_minor, authorised_until_ms FROM payments WHERE order_id = $1 AND state IN ('authorised', 'capturing', 'captured', 'refunded')";
    LIST_BY_ORDER = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, captured_minor, authorised_until_ms FROM payments WHERE order_id = $1 ORDER BY created_at_ms, id";
    LIST_PENDING = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, captured_minor, authorised_until_ms FROM payments WHERE state = 'pending' AND updated_at_ms <= $1 \
        AND (provider <> 'bank_transfer' OR amount_minor = (SELECT SUM(e.amount_minor) FROM bank_entries e \
        WHERE e.payment_id = payments.id AND e.state = 'received' AND e.currency = payments.currency)) \
        ORDER BY updated_at_ms LIMIT CAST($2 AS BIGINT)";
    ADD = "INSERT INTO payments (id, order_id, provider, state, amount_minor, currency, provider_ref, \
        created_at_ms, updated_at_ms, captured_minor, authorised_until_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    UPDATE_REF = "UPDATE payments SET provider_ref = $2, updated_at_ms = $3 WHERE id = $1 AND state = 'pending'";
    CAPTURE_ONCE = "UPDATE payments SET state = 'captured', captured_minor = amount_minor, updated_at_ms = $4 WHERE id = $1 AND state = 'pending' \
        AND amount_minor = $2 AND currency = $3 AND NOT EXISTS (SELECT 1 FROM payments other \
        WHERE other.order_id = payments.order_id AND other.state IN ('authorised', 'capturing', 'captured', 'refunded'))";
    DECLINE = "UPDATE payments SET state = 'declined', updated_at_ms = $2 WHERE id = $1 AND state = 'pending'";
    REFUND = "UPDATE payments SET state = 'refunded', updated_at_ms = $2 WHERE id = $1 AND state IN ('authorised', 'captured')";
    AUTHORISE_ONCE = "UPDATE payments SET state = 'authorised', authorised_until_ms = $5, updated_at_ms = $4 WHERE id = $1 \
        AND state = 'pending' AND amount_minor = $2 AND currency = $3 AND NOT EXISTS (SELECT 1 FROM payments other \
        WHERE other.order_id = payments.order_id AND other.state IN ('authorised', 'capturing', 'captured', 'refunded'))";
    BEGIN_CAPTURE = "UPDATE payments SET state = 'capturing', captured_minor = $2, updated_at_ms = $3 \
        WHERE id = $1 AND state = 'authorised'";
    FINISH_CAPTURE = "UPDATE payments SET state = 'captured', updated_at_ms = $2 WHERE id = $1 AND state = 'capturing'";
    COLLECT = "UPDATE payments SET state = $3, captured_minor = $2, updated_at_ms = $4 WHERE id = $1 AND state = 'authorised'";
    GIVE_CAPTURE_UP = "UPDATE payments SET state = 'authorised', captured_minor = 0, updated_at_ms = $2 \
        WHERE id = $1 AND state = 'capturing'";
    LIST_TO_CAPTURE = "SELECT id, order_id, provider, state, amount_minor, currency, provider_ref, created_at_ms, updated_at_ms, \
        captured_minor, authorised_until_ms FROM payments WHERE (state = 'authorised' AND authorised_until_ms <= $1) \
        OR (state = 'capturing' AND updated_at_ms <= $2) ORDER BY updated_at_ms, id LIMIT CAST($3 AS BIGINT)";
}

/// The payment with this id.
pub async fn lookup(conn: &mut Conn, id: PaymentId) -> Result<Option<PaymentRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The payment the provider calls by this number.
pub async fn find_by_ref(
    conn: &mut Conn,
    provider: &str,
    reference: &str,
) -> Result<Option<PaymentRow>, StoreError> {
    conn.find(FIND_BY_REF, params![provider, reference]).await
}

/// The payment of an order that counts: captured or promised, refunded since or not.
pub async fn find_captured(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Option<PaymentRow>, StoreError> {
    conn.find(FIND_CAPTURED, params![order]).await
}

/// All attempts to pay an order, oldest first.
pub async fn list_by_order(conn: &mut Conn, order: OrderId) -> Result<Vec<PaymentRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// Payments that nothing was heard of since `before`, to ask the provider about. Of bank transfers, which take days, only
/// those whose sum is there: nobody has to be asked about the others.
pub async fn list_pending(
    conn: &mut Conn,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<PaymentRow>, StoreError> {
    conn.list(LIST_PENDING, params![before, limit]).await
}

/// Adds an attempt; `payments_provider_provider_ref_key` when the provider's number is known already.
pub async fn add(conn: &mut Conn, payment: &PaymentRow) -> Result<(), StoreError> {
    conn.insert(ADD, payment).await
}

/// Notes the provider's number of a pending payment.
pub async fn update_ref(
    conn: &mut Conn,
    id: PaymentId,
    reference: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(UPDATE_REF, params![id, reference, at]).await?,
    ))
}

/// A pending payment was captured with exactly its amount. Refused when it is not pending, the amount differs or the order
/// has a captured payment; two at the same moment end in `payments_order_id_key` for the second.
pub async fn capture_once(
    conn: &mut Conn,
    id: PaymentId,
    captured: Money,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    let params = params![id, captured.minor, captured.currency, at];
    Ok(Moved::from_rows(conn.execute(CAPTURE_ONCE, params).await?))
}

/// A pending payment is promised with exactly its amount; refused as [`capture_once`] is.
pub async fn authorise_once(
    conn: &mut Conn,
    id: PaymentId,
    promised: Money,
    at: Timestamp,
    until: Option<Timestamp>,
) -> Result<Moved, StoreError> {
    let params = params![id, promised.minor, promised.currency, at, until];
    Ok(Moved::from_rows(
        conn.execute(AUTHORISE_ONCE, params).await?,
    ))
}

/// What is promised is about to be taken: this much of it. From now on nothing of it is given back before it is there.
pub async fn begin_capture(
    conn: &mut Conn,
    id: PaymentId,
    amount: Money,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    let params = params![id, amount.minor, at];
    Ok(Moved::from_rows(conn.execute(BEGIN_CAPTURE, params).await?))
}

/// What was about to be taken is there.
pub async fn finish_capture(
    conn: &mut Conn,
    id: PaymentId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(FINISH_CAPTURE, params![id, at]).await?,
    ))
}

/// So much of what is promised came, and with it the payment is in this state: `authorised` still, or `captured`.
pub async fn collect(
    conn: &mut Conn,
    id: PaymentId,
    captured: Money,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(COLLECT, params![id, captured.minor, to, at])
            .await?,
    ))
}

/// What was about to be taken will not come.
pub async fn give_capture_up(
    conn: &mut Conn,
    id: PaymentId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(GIVE_CAPTURE_UP, params![id, at]).await?,
    ))
}

/// Payments whose promise ends before `ending`, and those that somebody began to take and left before `silent`.
pub async fn list_to_capture(
    conn: &mut Conn,
    ending: Timestamp,
    silent: Timestamp,
    limit: u32,
) -> Result<Vec<PaymentRow>, StoreError> {
    conn.list(LIST_TO_CAPTURE, params![ending, silent, limit])
        .await
}

/// A pending payment was declined.
pub async fn decline(conn: &mut Conn, id: PaymentId, at: Timestamp) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(DECLINE, params![id, at]).await?,
    ))
}

/// Nothing is left of a captured or promised payment.
pub async fn refund(conn: &mut Conn, id: PaymentId, at: Timestamp) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REFUND, params![id, at]).await?,
    ))
}
