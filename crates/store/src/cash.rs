//! Cash on delivery: what couriers still have to pass on, and what has to be paid back by hand.

use domain::ids::{ConsignmentId, OrderId, RefundId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, Secret, StoreError};

record! {
    /// A consignment whose cash has not come.
    consignments => pub struct CashDueRow {
        /// Identity.
        pub id: ConsignmentId,
        /// Of which order.
        pub order_id: OrderId,
        /// Number of the order, for people.
        pub order_number: String,
        /// The country of delivery, ISO 3166.
        pub country: String,
        /// Name of the shop.
        pub seller_name: String,
        /// State, as in the contract.
        pub state: String,
        /// Carrier.
        pub carrier: Option<String>,
        /// Tracking number.
        pub tracking: Option<String>,
        /// When it was handed to the carrier.
        pub shipped_at: Option<Timestamp>,
        /// The order's currency.
        pub currency: Currency,
        /// What is left to be paid, before coins.
        pub due: Money,
    }
}

record! {
    /// A refund that an operator has to pay by hand.
    refunds => pub struct ByHandRow {
        /// Identity.
        pub id: RefundId,
        /// Number of the order, for people.
        pub order_number: String,
        /// Where the shopper is reached.
        pub email: String,
        /// The order's currency.
        pub currency: Currency,
        /// How much, without what went back to store credit.
        pub total: Money,
        /// When it was decided.
        pub created_at: Timestamp,
        /// In whose name the transfers came that paid it, or empty.
        pub payer_name: String,
        /// From which account, or empty.
        pub payer_account: Secret,
    }
}

statements! {
    COLLECT = "UPDATE consignments SET cash_minor = $2, release_due_at_ms = $3 WHERE id = $1 \
        AND cash_minor IS NULL AND state IN ('delivered', 'disputed')";
    LIST_CASH_DUE = "SELECT c.id, c.order_id, o.number AS order_number, o.country, e.name AS seller_name, c.state, c.carrier, \
        c.tracking, c.shipped_at_ms, c.currency, CAST(c.total_minor - COALESCE((SELECT SUM(l.goods_minor + l.shipping_minor \
        - l.discount_minor + l.duty_minor + l.tax_minor + l.fees_minor) FROM refund_lines l WHERE l.consignment_id = c.id), 0) \
        AS BIGINT) AS due_minor FROM payments p JOIN orders o ON o.id = p.order_id JOIN consignments c ON c.order_id = o.id \
        JOIN sellers e ON e.id = c.seller_id WHERE p.provider = 'cod' AND p.state = 'authorised' \
        AND c.state IN ('shipped', 'delivered', 'disputed') AND c.cash_minor IS NULL \
        ORDER BY c.shipped_at_ms, c.id LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT_BY_HAND = "SELECT COUNT(*) AS n FROM payments p JOIN refunds r ON r.payment_id = p.id \
        WHERE p.provider IN ('cod', 'bank_transfer') AND r.state = 'queued'";
    LIST_BY_HAND = "SELECT r.id, o.number AS order_number, o.email, r.currency, r.total_minor - r.credit_minor AS total_minor, r.created_at_ms, \
        COALESCE((SELECT MAX(e.payer_name) FROM bank_entries e WHERE e.payment_id = p.id AND e.state = 'assigned'), '') AS payer_name, \
        COALESCE((SELECT MAX(e.payer_account) FROM bank_entries e WHERE e.payment_id = p.id AND e.state = 'assigned'), '') \
        AS payer_account FROM payments p JOIN refunds r ON r.payment_id = p.id JOIN orders o ON o.id = r.order_id \
        WHERE p.provider IN ('cod', 'bank_transfer') AND r.state = 'queued' ORDER BY r.created_at_ms, r.id \
        LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
}

/// The carrier was paid for a consignment that is there; refused when it was before.
pub async fn collect(
    conn: &mut Conn,
    id: ConsignmentId,
    cash: Money,
    release_due_at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(COLLECT, params![id, cash.minor, release_due_at])
            .await?,
    ))
}

/// Consignments on their way or there whose cash has not come, the longest under way first.
pub async fn list_cash_due(conn: &mut Conn, page: Page) -> Result<Vec<CashDueRow>, StoreError> {
    conn.list(LIST_CASH_DUE, params![page.limit, page.offset])
        .await
}

/// Refunds that have to be paid by hand, the oldest first.
pub async fn list_by_hand(conn: &mut Conn, page: Page) -> Result<Vec<ByHandRow>, StoreError> {
    conn.list(LIST_BY_HAND, params![page.limit, page.offset])
        .await
}

/// How many refunds have to be paid by hand.
pub async fn count_by_hand(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_HAND, params![]).await
}
