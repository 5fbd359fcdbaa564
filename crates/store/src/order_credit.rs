//! What orders are paid with beside money.

use domain::ids::{OrderId, StoreCreditId};
use domain::money::{Currency, Money};

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// Store credit that pays a part of an order, or all of it.
    order_credits => pub struct OrderCreditRow {
        /// Which order.
        pub order_id: OrderId,
        /// With which credit.
        pub store_credit_id: StoreCreditId,
        /// Currency of order and credit.
        pub currency: Currency,
        /// How much of the order.
        pub amount: Money,
        /// How much of that went back with refunds.
        pub returned: Money,
        /// `held` until the order is paid; then `spent`, or `freed` when it never was.
        pub state: String,
    }
}

statements! {
    LIST_BY_ORDER = "SELECT order_id, store_credit_id, currency, amount_minor, returned_minor, state FROM order_credits \
        WHERE order_id = $1 ORDER BY store_credit_id";
    ADD = "INSERT INTO order_credits (order_id, store_credit_id, currency, amount_minor, returned_minor, state) \
        VALUES ($1, $2, $3, $4, $5, $6)";
    ADVANCE = "UPDATE order_credits SET state = $2 WHERE order_id = $1 AND state = 'held'";
    GIVE_BACK = "UPDATE order_credits SET returned_minor = returned_minor + $3 WHERE order_id = $1 AND store_credit_id = $2 \
        AND state = 'spent' AND returned_minor + $3 <= amount_minor";
}

/// What pays an order, in the order of the credits' ids.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<OrderCreditRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// Credit is set aside for an order.
pub async fn add(conn: &mut Conn, credit: &OrderCreditRow) -> Result<(), StoreError> {
    conn.insert(ADD, credit).await
}

/// What is set aside for an order is `spent` or `freed`: on how many credits.
pub async fn advance(conn: &mut Conn, order: OrderId, to: &str) -> Result<u64, StoreError> {
    conn.execute(ADVANCE, params![order, to]).await
}

/// So much went back; refused beyond what was spent.
pub async fn give_back(
    conn: &mut Conn,
    order: OrderId,
    credit: StoreCreditId,
    amount: Money,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(GIVE_BACK, params![order, credit, amount.minor])
            .await?,
    ))
}
