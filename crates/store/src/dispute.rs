//! Disagreements about parcels.

use domain::ids::{ConsignmentId, DisputeEntryId, DisputeId, OrderId, SellerId, UserId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A disagreement about a consignment: one, ever.
    disputes => pub struct DisputeRow {
        /// Identity.
        pub id: DisputeId,
        /// About which order.
        pub order_id: OrderId,
        /// About which parcel.
        pub consignment_id: ConsignmentId,
        /// Whose parcel.
        pub seller_id: SellerId,
        /// State, as in `domain::dispute`.
        pub state: String,
        /// What the shopper objects to.
        pub reason: String,
        /// The order's currency.
        pub currency: Currency,
        /// What stands: what the shopper gets.
        pub offer: Money,
        /// Whether the goods come back first.
        pub offer_return: bool,
        /// Who proposed it.
        pub offer_side: String,
        /// The operator who decided first.
        pub decided_by_id: Option<UserId>,
        /// Who appealed.
        pub appeal_side: Option<String>,
        /// How it ended.
        pub outcome: Option<String>,
        /// Number of the parcel that goes back.
        pub return_tracking: Option<String>,
        /// When something happens by itself.
        pub due_at: Option<Timestamp>,
        /// When it began.
        pub opened_at: Timestamp,
        /// When its state last changed.
        pub updated_at: Timestamp,
        /// When it ended.
        pub closed_at: Option<Timestamp>,
    }
}

record! {
    /// Something said or done in a dispute; nothing changes or removes one.
    dispute_entries => pub struct DisputeEntryRow {
        /// Identity.
        pub id: DisputeEntryId,
        /// In which dispute.
        pub dispute_id: DisputeId,
        /// Who: `shopper`, `seller`, `operator` or `clock`.
        pub side: String,
        /// Which account, where there is one.
        pub author_id: Option<UserId>,
        /// What was said or done.
        pub kind: String,
        /// In whose words; as text.
        pub body: String,
        /// The order's currency.
        pub currency: Currency,
        /// What was proposed or decided.
        pub amount: Option<Money>,
        /// Whether the goods come back first.
        pub with_return: bool,
        /// Hashes of pictures, JSON.
        pub pictures_json: String,
        /// When.
        pub at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, offer_return, \
        offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, updated_at_ms, \
        closed_at_ms FROM disputes WHERE id = $1";
    FIND_BY_CONSIGNMENT = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms FROM disputes WHERE consignment_id = $1";
    LIST_BY_ORDER = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms FROM disputes WHERE order_id = $1 ORDER BY opened_at_ms, id";
    LIST_BY_SELLER = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms FROM disputes WHERE seller_id = $1 ORDER BY updated_at_ms DESC, id LIMIT \
        CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_BY_STATE = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms FROM disputes WHERE state = $1 ORDER BY updated_at_ms, id LIMIT CAST($2 AS \
        BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, offer_return, \
        offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, updated_at_ms, \
        closed_at_ms FROM disputes ORDER BY updated_at_ms DESC, id LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS \
        BIGINT)";
    LIST_DUE = "SELECT id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms FROM disputes WHERE state <> 'closed' AND due_at_ms <= $1 ORDER BY due_at_ms, \
        id LIMIT CAST($2 AS BIGINT)";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM disputes WHERE state = $1";
    COUNT_BY_SELLER = "SELECT COUNT(*) AS n FROM disputes WHERE seller_id = $1 AND state = $2";
    ADD = "INSERT INTO disputes (id, order_id, consignment_id, seller_id, state, reason, currency, offer_minor, \
        offer_return, offer_side, decided_by_id, appeal_side, outcome, return_tracking, due_at_ms, opened_at_ms, \
        updated_at_ms, closed_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
        $16, $17, $18)";
    UPDATE = "UPDATE disputes SET state = $3, offer_minor = $4, offer_return = $5, offer_side = $6, decided_by_id \
        = $7, appeal_side = $8, outcome = $9, return_tracking = $10, due_at_ms = $11, updated_at_ms = $12, \
        closed_at_ms = $13 WHERE id = $1 AND state = $2";
    ADD_ENTRY = "INSERT INTO dispute_entries (id, dispute_id, side, author_id, kind, body, currency, amount_minor, \
        with_return, pictures_json, at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    LIST_ENTRIES = "SELECT id, dispute_id, side, author_id, kind, body, currency, amount_minor, with_return, \
        pictures_json, at_ms FROM dispute_entries WHERE dispute_id = $1 ORDER BY at_ms, id";
}

/// The dispute with this id. For staff and jobs.
pub async fn lookup(conn: &mut Conn, id: DisputeId) -> Result<Option<DisputeRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The dispute about a parcel.
pub async fn find_by_consignment(
    conn: &mut Conn,
    consignment: ConsignmentId,
) -> Result<Option<DisputeRow>, StoreError> {
    conn.find(FIND_BY_CONSIGNMENT, params![consignment]).await
}

/// The disputes of an order.
pub async fn list_by_order(conn: &mut Conn, order: OrderId) -> Result<Vec<DisputeRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// A seller's disputes, last changed first.
pub async fn list_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    page: Page,
) -> Result<Vec<DisputeRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller, page.limit, page.offset])
        .await
}

/// Disputes in a state, the longest waiting first.
pub async fn list_by_state(
    conn: &mut Conn,
    state: &str,
    page: Page,
) -> Result<Vec<DisputeRow>, StoreError> {
    conn.list(LIST_BY_STATE, params![state, page.limit, page.offset])
        .await
}

/// All disputes, last changed first.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<DisputeRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// Disputes whose deadline has passed.
pub async fn list_due(
    conn: &mut Conn,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<DisputeRow>, StoreError> {
    conn.list(LIST_DUE, params![now, limit]).await
}

/// What was said and done, oldest first.
pub async fn list_entries(
    conn: &mut Conn,
    dispute: DisputeId,
) -> Result<Vec<DisputeEntryRow>, StoreError> {
    conn.list(LIST_ENTRIES, params![dispute]).await
}

/// How many disputes are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// How many disputes of a seller are in a state.
pub async fn count_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    state: &str,
) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_SELLER, params![seller, state]).await
}

/// Adds a dispute; `disputes_consignment_id_key` when the parcel has one.
pub async fn add(conn: &mut Conn, dispute: &DisputeRow) -> Result<(), StoreError> {
    conn.insert(ADD, dispute).await
}

/// Adds what was said or done.
pub async fn add_entry(conn: &mut Conn, entry: &DisputeEntryRow) -> Result<(), StoreError> {
    conn.insert(ADD_ENTRY, entry).await
}

/// Writes a dispute as it is after a move; refused when it is not in `from` any more.
pub async fn advance(
    conn: &mut Conn,
    from: &str,
    dispute: &DisputeRow,
) -> Result<Moved, StoreError> {
    // The same look at the currencies as when it was added.
    crate::column::Record::params(dispute)?;
    let params = params![
        dispute.id,
        from,
        &dispute.state,
        dispute.offer.minor,
        dispute.offer_return,
        &dispute.offer_side,
        dispute.decided_by_id,
        dispute.appeal_side.clone(),
        dispute.outcome.clone(),
        dispute.return_tracking.clone(),
        dispute.due_at,
        dispute.updated_at,
        dispute.closed_at
    ];
    Ok(Moved::from_rows(conn.execute(UPDATE, params).await?))
}
