//! Money on its way to sellers.

use domain::ids::{PayoutId, SellerId, UserId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;
use jiff::civil::Date;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, Secret, StoreError};

record! {
    /// A payout. **Invariant:** what is not refused or returned was available when it was asked for.
    payouts => pub struct PayoutRow {
        /// Identity.
        pub id: PayoutId,
        /// Whose.
        pub seller_id: SellerId,
        /// State, as in `domain::payout`.
        pub state: String,
        /// What leaves the balance.
        pub earned: Money,
        /// Currency of the balance.
        pub currency: Currency,
        /// What the bank is to pay; known once it is sent.
        pub sent: Option<Money> => "sent_currency",
        /// Currency of the bank account.
        pub sent_currency: Currency,
        /// Major units of the account's currency for one of the balance's, times 10^9.
        pub fx_rate_e9: Option<i64>,
        /// Who published the rate.
        pub fx_source: Option<String>,
        /// Day of the rate.
        pub fx_date: Option<Date>,
        /// The bank account as it was, JSON.
        pub bank_json: Secret,
        /// Who asked; nobody where the schedule did.
        pub requested_by_id: Option<UserId>,
        /// The first of two operators.
        pub first_approver_id: Option<UserId>,
        /// The operator who let it go, or refused it.
        pub approver_id: Option<UserId>,
        /// The file it was sent in.
        pub batch: Option<String>,
        /// Why it was refused or came back.
        pub note: String,
        /// When it was asked for.
        pub requested_at: Timestamp,
        /// When its state last changed.
        pub updated_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, \
        fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms FROM payouts WHERE id = $1";
    LIST_BY_SELLER = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, \
        fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms FROM payouts WHERE seller_id = $1 ORDER BY requested_at_ms DESC, id DESC \
        LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_BY_STATE = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, \
        fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms FROM payouts WHERE state = $1 ORDER BY updated_at_ms, id LIMIT CAST($2 AS \
        BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_TO_SEND = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, \
        fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms FROM payouts WHERE state = $1 AND sent_currency = $2 ORDER BY updated_at_ms, id \
        LIMIT CAST($3 AS BIGINT)";
    LIST_BY_BATCH = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, \
        fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms FROM payouts WHERE batch = $1 ORDER BY id";
    LIST = "SELECT id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, fx_rate_e9, fx_source, \
        fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, requested_at_ms, \
        updated_at_ms FROM payouts ORDER BY requested_at_ms DESC, id DESC LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 \
        AS BIGINT)";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM payouts WHERE state = $1";
    ADD = "INSERT INTO payouts (id, seller_id, state, earned_minor, currency, sent_minor, sent_currency, \
        fx_rate_e9, fx_source, fx_date, bank_json, requested_by_id, first_approver_id, approver_id, batch, note, \
        requested_at_ms, updated_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
        $16, $17, $18)";
    UPDATE = "UPDATE payouts SET state = $3, sent_minor = $4, fx_rate_e9 = $5, fx_source = $6, fx_date = $7, \
        first_approver_id = $8, approver_id = $9, batch = $10, note = $11, updated_at_ms = $12 WHERE id = $1 AND \
        state = $2";
}

/// The payout with this id.
pub async fn lookup(conn: &mut Conn, id: PayoutId) -> Result<Option<PayoutRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// A seller's payouts, newest first.
pub async fn list_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    page: Page,
) -> Result<Vec<PayoutRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller, page.limit, page.offset])
        .await
}

/// Payouts in a state, the longest waiting first.
pub async fn list_by_state(
    conn: &mut Conn,
    state: &str,
    page: Page,
) -> Result<Vec<PayoutRow>, StoreError> {
    conn.list(LIST_BY_STATE, params![state, page.limit, page.offset])
        .await
}

/// Payouts in a state into accounts of a currency, the longest waiting first.
pub async fn list_to_send(
    conn: &mut Conn,
    state: &str,
    currency: Currency,
    limit: u32,
) -> Result<Vec<PayoutRow>, StoreError> {
    conn.list(LIST_TO_SEND, params![state, currency, limit])
        .await
}

/// The payouts of a batch.
pub async fn list_by_batch(conn: &mut Conn, batch: &str) -> Result<Vec<PayoutRow>, StoreError> {
    conn.list(LIST_BY_BATCH, params![batch]).await
}

/// All payouts, newest first.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<PayoutRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// How many payouts are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// Adds a payout.
pub async fn add(conn: &mut Conn, payout: &PayoutRow) -> Result<(), StoreError> {
    conn.insert(ADD, payout).await
}

/// Writes a payout as it is after a move; refused when it is not in `from` any more.
pub async fn advance(conn: &mut Conn, from: &str, payout: &PayoutRow) -> Result<Moved, StoreError> {
    // The same look at the currencies as when it was added.
    crate::column::Record::params(payout)?;
    let params = params![
        payout.id,
        from,
        &payout.state,
        payout.sent.map(|sent| sent.minor),
        payout.fx_rate_e9,
        payout.fx_source.clone(),
        payout.fx_date,
        payout.first_approver_id,
        payout.approver_id,
        payout.batch.clone(),
        &payout.note,
        payout.updated_at
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}
