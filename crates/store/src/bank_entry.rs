//! Transfers that came in at the bank.

use domain::ids::{BankEntryId, PaymentId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;
use jiff::civil::Date;

use crate::column::{Record, record};
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, Secret, StoreError};

record! {
    /// A transfer. **Invariant:** one of a bank's number on an account is there once.
    bank_entries => pub struct BankEntryRow {
        /// Identity.
        pub id: BankEntryId,
        /// The account it came to, as the bank writes it.
        pub account: String,
        /// The bank's number of it.
        pub bank_ref: String,
        /// On which day the bank booked it.
        pub booked_on: Date,
        /// Currency of the amount.
        pub currency: Currency,
        /// How much.
        pub amount: Money,
        /// Who paid, or empty.
        pub payer_name: String,
        /// From which account, or empty.
        pub payer_account: Secret,
        /// What the payer wrote.
        pub remittance: String,
        /// `received`; then `assigned` to a payment that it made, or `returned` to its payer.
        pub state: String,
        /// The payment it is meant for, as far as that is known.
        pub payment_id: Option<PaymentId>,
        /// When it was read.
        pub received_at: Timestamp,
        /// When its state last changed.
        pub updated_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, account, bank_ref, booked_on, currency, amount_minor, payer_name, payer_account, remittance, state, payment_id, \
        received_at_ms, updated_at_ms FROM bank_entries WHERE id = $1";
    LIST_RECEIVED = "SELECT id, account, bank_ref, booked_on, currency, amount_minor, payer_name, payer_account, remittance, state, payment_id, \
        received_at_ms, updated_at_ms FROM bank_entries WHERE state = 'received' ORDER BY received_at_ms, id \
        LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT_RECEIVED = "SELECT COUNT(*) AS n FROM bank_entries WHERE state = 'received'";
    LIST_FOR_PAYMENT = "SELECT id, account, bank_ref, booked_on, currency, amount_minor, payer_name, payer_account, remittance, state, payment_id, \
        received_at_ms, updated_at_ms FROM bank_entries WHERE payment_id = $1 AND state = 'received' \
        ORDER BY received_at_ms, id";
    ADD = "INSERT INTO bank_entries (id, account, bank_ref, booked_on, currency, amount_minor, payer_name, payer_account, remittance, state, payment_id, \
        received_at_ms, updated_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
        ON CONFLICT (account, bank_ref) DO NOTHING";
    ATTACH = "UPDATE bank_entries SET payment_id = $2, updated_at_ms = $3 WHERE id = $1 AND state = 'received'";
    ASSIGN = "UPDATE bank_entries SET state = 'assigned', updated_at_ms = $2 WHERE payment_id = $1 AND state = 'received'";
    GIVE_BACK = "UPDATE bank_entries SET state = 'returned', updated_at_ms = $2 WHERE id = $1 AND state = 'received'";
}

/// The transfer with this id.
pub async fn lookup(conn: &mut Conn, id: BankEntryId) -> Result<Option<BankEntryRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// Transfers that made no payment and did not go back, the oldest first.
pub async fn list_received(conn: &mut Conn, page: Page) -> Result<Vec<BankEntryRow>, StoreError> {
    conn.list(LIST_RECEIVED, params![page.limit, page.offset])
        .await
}

/// How many transfers made no payment and did not go back.
pub async fn count_received(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT_RECEIVED, params![]).await
}

/// Of those, the ones that are meant for a payment.
pub async fn list_for_payment(
    conn: &mut Conn,
    payment: PaymentId,
) -> Result<Vec<BankEntryRow>, StoreError> {
    conn.list(LIST_FOR_PAYMENT, params![payment]).await
}

/// Adds a transfer; refused when it is there.
pub async fn add(conn: &mut Conn, entry: &BankEntryRow) -> Result<Moved, StoreError> {
    let rows = conn.execute(ADD, Record::params(entry)?).await?;
    Ok(Moved::from_rows(rows))
}

/// It is meant for this payment; refused once it made one or went back.
pub async fn attach(
    conn: &mut Conn,
    id: BankEntryId,
    payment: PaymentId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    let rows = conn.execute(ATTACH, params![id, payment, at]).await?;
    Ok(Moved::from_rows(rows))
}

/// All transfers that are meant for a payment make it: how many there were.
pub async fn assign(conn: &mut Conn, payment: PaymentId, at: Timestamp) -> Result<u64, StoreError> {
    conn.execute(ASSIGN, params![payment, at]).await
}

/// It went back to its payer; refused once it made a payment or went back.
pub async fn give_back(
    conn: &mut Conn,
    id: BankEntryId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(GIVE_BACK, params![id, at]).await?,
    ))
}
