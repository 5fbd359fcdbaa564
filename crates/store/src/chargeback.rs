//! Payments that shoppers' banks took back.

use domain::ids::{ChargebackId, OrderId, PaymentId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A payment that a bank took back.
    chargebacks => pub struct ChargebackRow {
        /// Identity.
        pub id: ChargebackId,
        /// Which payment.
        pub payment_id: PaymentId,
        /// Of which order.
        pub order_id: OrderId,
        /// The provider's number of it.
        pub provider_ref: String,
        /// `open`, `won` or `lost`.
        pub state: String,
        /// Currency of the amount.
        pub currency: Currency,
        /// What was taken back.
        pub amount: Money,
        /// When.
        pub opened_at: Timestamp,
        /// When the bank decided.
        pub resolved_at: Option<Timestamp>,
    }
}

statements! {
    LOOKUP = "SELECT id, payment_id, order_id, provider_ref, state, currency, amount_minor, opened_at_ms, \
        resolved_at_ms FROM chargebacks WHERE id = $1";
    FIND = "SELECT id, payment_id, order_id, provider_ref, state, currency, amount_minor, opened_at_ms, \
        resolved_at_ms FROM chargebacks WHERE payment_id = $1 AND provider_ref = $2";
    LIST_BY_ORDER = "SELECT id, payment_id, order_id, provider_ref, state, currency, amount_minor, opened_at_ms, \
        resolved_at_ms FROM chargebacks WHERE order_id = $1 ORDER BY opened_at_ms, id";
    LIST_OPEN = "SELECT id, payment_id, order_id, provider_ref, state, currency, amount_minor, opened_at_ms, \
        resolved_at_ms FROM chargebacks WHERE state = 'open' ORDER BY opened_at_ms, id LIMIT CAST($1 AS BIGINT) \
        OFFSET CAST($2 AS BIGINT)";
    ADD = "INSERT INTO chargebacks (id, payment_id, order_id, provider_ref, state, currency, amount_minor, \
        opened_at_ms, resolved_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (payment_id, \
        provider_ref) DO NOTHING";
    RESOLVE = "UPDATE chargebacks SET state = $2, resolved_at_ms = $3 WHERE id = $1 AND state = 'open'";
}

/// The chargeback with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: ChargebackId,
) -> Result<Option<ChargebackRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The chargeback the provider calls by this number.
pub async fn find_by_ref(
    conn: &mut Conn,
    payment: PaymentId,
    reference: &str,
) -> Result<Option<ChargebackRow>, StoreError> {
    conn.find(FIND, params![payment, reference]).await
}

/// The chargebacks of an order.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<ChargebackRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// Chargebacks that are not decided, oldest first.
pub async fn list_open(conn: &mut Conn, page: Page) -> Result<Vec<ChargebackRow>, StoreError> {
    conn.list(LIST_OPEN, params![page.limit, page.offset]).await
}

/// Adds a chargeback; refused when it is there.
pub async fn add(conn: &mut Conn, chargeback: &ChargebackRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(chargeback)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// The bank decided; refused when it had before.
pub async fn resolve(
    conn: &mut Conn,
    id: ChargebackId,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(RESOLVE, params![id, to, at]).await?,
    ))
}
