//! The books of the built-in test bank, which stands for somebody else's.

use domain::ids::{PaymentId, RefundId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, StoreError};

record! {
    /// A payment at the built-in test bank. It stands for somebody else's database: no key points here.
    testbank_payments => pub struct TestbankPaymentRow {
        /// Identity at the bank.
        pub id: PaymentId,
        /// What is to be paid.
        pub amount: Money,
        /// Currency of the amount.
        pub currency: Currency,
        /// `pending`; then `authorised` and `paid`, or `paid` at once, or `declined`; `voided` when it is given up; `refunded`.
        pub state: String,
        /// Where the payer goes afterwards, relative.
        pub return_url: String,
        /// When it was begun.
        pub created_at: Timestamp,
        /// What was taken, in minor units.
        pub captured: Money,
    }
}

record! {
    /// What the test bank sent back.
    testbank_refunds => pub struct TestbankRefundRow {
        /// The shop's number of the refund.
        pub id: RefundId,
        /// On which payment.
        pub payment_id: PaymentId,
        /// Currency of the amount.
        pub currency: Currency,
        /// How much.
        pub amount: Money,
        /// When.
        pub created_at: Timestamp,
    }
}

statements! {
    FIND_REFUND = "SELECT id, payment_id, currency, amount_minor, created_at_ms FROM testbank_refunds WHERE id = $1";
    /// Nothing is sent back beyond what was paid, also when two refunds come at the same moment: the payment's row is taken
    /// first.
    HOLD = "UPDATE testbank_payments SET state = state WHERE id = $1 AND state IN ('paid', 'refunded')";
    SUM_REFUNDED = "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) AS n FROM testbank_refunds WHERE payment_id = $1";
    ADD_REFUND = "INSERT INTO testbank_refunds (id, payment_id, currency, amount_minor, created_at_ms) VALUES ($1, $2, $3, $4, \
        $5) ON CONFLICT (id) DO NOTHING";
    LOOKUP = "SELECT id, amount_minor, currency, state, return_url, created_at_ms, captured_minor FROM testbank_payments WHERE id = $1";
    ADD = "INSERT INTO testbank_payments (id, amount_minor, currency, state, return_url, created_at_ms, captured_minor) VALUES \
        ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";
    CAPTURE = "UPDATE testbank_payments SET state = 'paid', captured_minor = $3 WHERE id = $1 AND state = $2 AND amount_minor >= $3";
    ADVANCE = "UPDATE testbank_payments SET state = $3 WHERE id = $1 AND state = $2";
}

/// The payment with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: PaymentId,
) -> Result<Option<TestbankPaymentRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Adds a payment; refused when it is there already.
pub async fn add(conn: &mut Conn, payment: &TestbankPaymentRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD, crate::column::Record::params(payment)?)
        .await?;
    Ok(Moved::from_rows(rows))
}

/// Moves a payment from one state to the next; refused when it is not in `from`.
pub async fn advance(
    conn: &mut Conn,
    id: PaymentId,
    from: &str,
    to: &str,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADVANCE, params![id, from, to]).await?,
    ))
}

/// Takes so much of a payment that is in `from`; refused when it is not, or for more than was to be paid.
pub async fn capture(
    conn: &mut Conn,
    id: PaymentId,
    from: &str,
    amount: Money,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(CAPTURE, params![id, from, amount.minor])
            .await?,
    ))
}

/// The refund of this number.
pub async fn find_refund(
    conn: &mut Conn,
    id: RefundId,
) -> Result<Option<TestbankRefundRow>, StoreError> {
    conn.find(FIND_REFUND, params![id]).await
}

/// Keeps other refunds of a payment waiting until the transaction ends; refused when it is not paid.
pub async fn hold(conn: &mut Conn, id: PaymentId) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(conn.execute(HOLD, params![id]).await?))
}

/// What was sent back of a payment, in minor units.
pub async fn sum_refunded(conn: &mut Conn, payment: PaymentId) -> Result<i64, StoreError> {
    conn.number(SUM_REFUNDED, params![payment]).await
}

/// Adds a refund; refused when one of its number is there.
pub async fn add_refund(conn: &mut Conn, refund: &TestbankRefundRow) -> Result<Moved, StoreError> {
    let rows = conn
        .execute(ADD_REFUND, crate::column::Record::params(refund)?)
        .await?;
    Ok(Moved::from_rows(rows))
}
