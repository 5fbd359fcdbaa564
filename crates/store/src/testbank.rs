//! The books of the built-in test bank, which stands for somebody else's.

use domain::ids::PaymentId;
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
        /// `pending`, `paid`, `declined` or `refunded`.
        pub state: String,
        /// Where the payer goes afterwards, relative.
        pub return_url: String,
        /// When it was begun.
        pub created_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, amount_minor, currency, state, return_url, created_at_ms FROM testbank_payments WHERE id = $1";
    ADD = "INSERT INTO testbank_payments (id, amount_minor, currency, state, return_url, created_at_ms) VALUES \
        ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING";
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
