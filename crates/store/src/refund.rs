//! Money on its way back to shoppers.

use domain::ids::{ConsignmentId, OrderId, OrderLineId, PaymentId, RefundId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// Money that goes back in one movement. **Invariant:** its lines sum to it; those of a payment never exceed the payment.
    refunds => pub struct RefundRow {
        /// Identity.
        pub id: RefundId,
        /// Of which order.
        pub order_id: OrderId,
        /// Which payment it goes back on.
        pub payment_id: PaymentId,
        /// The order's currency.
        pub currency: Currency,
        /// How much.
        pub total: Money,
        /// Why: `cancelled`, `dispute`, `late`, `unclaimed`, `goodwill`, `unaccepted`, `chargeback`.
        pub reason: String,
        /// `queued` or `sent`; `released` where it was only promised, so that nothing has to be sent.
        pub state: String,
        /// When it was decided.
        pub created_at: Timestamp,
        /// When the provider had it.
        pub sent_at: Option<Timestamp>,
        /// The part that went back to store credit, at once; the rest goes back on the payment.
        pub credit: Money,
    }
}

record! {
    /// The part of a refund that belongs to a line.
    refund_lines => pub struct RefundLineRow {
        /// Of which refund.
        pub refund_id: RefundId,
        /// Of which line.
        pub order_line_id: OrderLineId,
        /// In which consignment.
        pub consignment_id: ConsignmentId,
        /// Units that go back; 0 for a part of the price.
        pub quantity: u32,
        /// The order's currency.
        pub currency: Currency,
        /// Goods before discount.
        pub goods: Money,
        /// Freight.
        pub shipping: Money,
        /// What the coupon took off.
        pub discount: Money,
        /// Duty.
        pub duty: Money,
        /// Tax.
        pub tax: Money,
        /// Fees.
        pub fees: Money,
        /// The marketplace's share of it, where the consignment was completed before.
        pub commission: Option<Money>,
        /// The part of the discount that the seller bears.
        pub seller_discount: Money,
    }
}

impl RefundRow {
    /// What goes back on the payment: all of it but what went back to store credit.
    #[must_use]
    pub const fn on_payment(&self) -> Money {
        Money::new(
            self.total.minor.saturating_sub(self.credit.minor),
            self.currency,
        )
    }
}

statements! {
    LOOKUP = "SELECT id, order_id, payment_id, currency, total_minor, reason, state, created_at_ms, sent_at_ms, credit_minor \
        FROM refunds WHERE id = $1";
    LIST_BY_ORDER = "SELECT id, order_id, payment_id, currency, total_minor, reason, state, created_at_ms, \
        sent_at_ms, credit_minor FROM refunds WHERE order_id = $1 ORDER BY created_at_ms, id";
    ADD = "INSERT INTO refunds (id, order_id, payment_id, currency, total_minor, reason, state, created_at_ms, \
        sent_at_ms, credit_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    ADD_LINE = "INSERT INTO refund_lines (refund_id, order_line_id, consignment_id, quantity, currency, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, commission_minor, \
        seller_discount_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    LIST_LINES_BY_ORDER = "SELECT l.refund_id, l.order_line_id, l.consignment_id, l.quantity, l.currency, \
        l.goods_minor, l.shipping_minor, l.discount_minor, l.duty_minor, l.tax_minor, l.fees_minor, \
        l.commission_minor, l.seller_discount_minor FROM refund_lines l JOIN refunds r ON r.id = l.refund_id WHERE r.order_id = $1 ORDER BY \
        r.created_at_ms, r.id, l.order_line_id";
    SUM_BY_PAYMENT = "SELECT CAST(COALESCE(SUM(total_minor - credit_minor), 0) AS BIGINT) AS n FROM refunds WHERE payment_id = $1";
    SUM_CREDIT = "SELECT CAST(COALESCE(SUM(credit_minor), 0) AS BIGINT) AS n FROM refunds WHERE order_id = $1";
    SUM_RELEASED = "SELECT CAST(COALESCE(SUM(total_minor - credit_minor), 0) AS BIGINT) AS n FROM refunds WHERE payment_id = $1 AND state = 'released'";
    RELEASE = "UPDATE refunds SET state = 'released' WHERE id = $1 AND state = 'queued'";
    SEND = "UPDATE refunds SET state = 'sent', sent_at_ms = $2 WHERE id = $1 AND state = 'queued'";
}

/// The refund with this id.
pub async fn lookup(conn: &mut Conn, id: RefundId) -> Result<Option<RefundRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The refunds of an order, oldest first.
pub async fn list_by_order(conn: &mut Conn, order: OrderId) -> Result<Vec<RefundRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// The lines of all refunds of an order.
pub async fn list_lines_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<RefundLineRow>, StoreError> {
    conn.list(LIST_LINES_BY_ORDER, params![order]).await
}

/// What went back on a payment so far, in minor units of its currency.
pub async fn sum_by_payment(conn: &mut Conn, payment: PaymentId) -> Result<i64, StoreError> {
    conn.number(SUM_BY_PAYMENT, params![payment]).await
}

/// What of an order went back to store credit so far, in minor units of its currency.
pub async fn sum_credit(conn: &mut Conn, order: OrderId) -> Result<i64, StoreError> {
    conn.number(SUM_CREDIT, params![order]).await
}

/// What of a promised payment was given up before it was taken, in minor units of its currency.
pub async fn sum_released(conn: &mut Conn, payment: PaymentId) -> Result<i64, StoreError> {
    conn.number(SUM_RELEASED, params![payment]).await
}

/// Adds a refund.
pub async fn add(conn: &mut Conn, refund: &RefundRow) -> Result<(), StoreError> {
    conn.insert(ADD, refund).await
}

/// Adds a line of a refund.
pub async fn add_line(conn: &mut Conn, line: &RefundLineRow) -> Result<(), StoreError> {
    conn.insert(ADD_LINE, line).await
}

/// The provider has it; refused when it had it before.
pub async fn send(conn: &mut Conn, id: RefundId, at: Timestamp) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(conn.execute(SEND, params![id, at]).await?))
}

/// It was only promised, and nothing has to be sent; refused when it was sent.
pub async fn release(conn: &mut Conn, id: RefundId) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(conn.execute(RELEASE, params![id]).await?))
}
