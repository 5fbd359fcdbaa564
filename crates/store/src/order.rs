//! Orders.

use domain::ids::{OrderId, QuoteId, SessionId, UserId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// An order with its own prices; nothing that changes later can change them.
    orders => pub struct OrderRow {
        /// Identity.
        pub id: OrderId,
        /// Number for people.
        pub number: String,
        /// The browser that placed it.
        pub session_id: Option<SessionId>,
        /// Who placed it, when logged in.
        pub user_id: Option<UserId>,
        /// SHA-256 of the token that opens a guest's order.
        pub token_hash: Vec<u8>,
        /// The quote it was placed from: one quote, one order.
        pub quote_id: QuoteId,
        /// Where messages go.
        pub email: String,
        /// Destination, ISO 3166.
        pub country: String,
        /// Language of the buyer, BCP 47.
        pub lang: String,
        /// Currency of all figures.
        pub currency: Currency,
        /// State, as in the contract.
        pub state: String,
        /// Goods before discount, net.
        pub goods: Money,
        /// Shipping, net.
        pub shipping: Money,
        /// Discount on goods.
        pub discount: Money,
        /// Import duty collected at checkout.
        pub duty: Money,
        /// Import tax collected at checkout.
        pub tax: Money,
        /// Fees collected at checkout.
        pub fees: Money,
        /// What is paid: goods + shipping − discount + duty + tax + fees.
        pub total: Money,
        /// Where it goes, JSON.
        pub address_json: String,
        /// Shipping method.
        pub shipping_code: String,
        /// `ddp` or `dap`.
        pub incoterm: String,
        /// Coupon it carries.
        pub coupon_code: Option<String>,
        /// The quote as agreed, JSON, with rates and rules.
        pub quote_json: String,
        /// When it was placed.
        pub placed_at: Timestamp,
        /// When its reservation ends unless it is paid.
        pub expires_at: Timestamp,
        /// When its state last changed.
        pub updated_at: Timestamp,
        /// What of the total is paid with store credit; the rest is the amount of its payments.
        pub credit: Money,
    }
}

impl OrderRow {
    /// What is paid with money: the total less what store credit pays.
    #[must_use]
    pub const fn due(&self) -> Money {
        Money::new(self.total.minor - self.credit.minor, self.currency)
    }
}

record! {
    /// An order in a list.
    orders => pub struct OrderHeadRow {
        /// Identity.
        pub id: OrderId,
        /// Number for people.
        pub number: String,
        /// State, as in the contract.
        pub state: String,
        /// E-mail address of the buyer.
        pub email: String,
        /// Destination, ISO 3166.
        pub country: String,
        /// What is paid.
        pub total: Money,
        /// When it was placed.
        pub placed_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE id = $1";
    FIND_BY_NUMBER = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE number = $1";
    FIND_BY_TOKEN = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE id = $1 AND token_hash = $2";
    FIND_BY_QUOTE = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE quote_id = $1";
    FIND_FOR_SESSION = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE id = $1 AND session_id = $2";
    FIND_FOR_USER = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE id = $1 AND user_id = $2";
    LIST_BY_SESSION = "SELECT id, number, state, email, country, total_minor, currency, placed_at_ms FROM orders \
        WHERE session_id = $1 ORDER BY placed_at_ms DESC LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_BY_USER = "SELECT id, number, state, email, country, total_minor, currency, placed_at_ms FROM orders \
        WHERE user_id = $1 ORDER BY placed_at_ms DESC LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST = "SELECT id, number, state, email, country, total_minor, currency, placed_at_ms FROM orders \
        ORDER BY placed_at_ms DESC LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    COUNT = "SELECT COUNT(*) AS n FROM orders";
    COUNT_BY_USER = "SELECT COUNT(*) AS n FROM orders WHERE user_id = $1";
    COUNT_BY_STATE = "SELECT COUNT(*) AS n FROM orders WHERE state = $1";
    LIST_EXPIRED = "SELECT id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor FROM orders WHERE state = 'awaiting_payment' AND expires_at_ms <= $1 \
        ORDER BY expires_at_ms LIMIT CAST($2 AS BIGINT)";
    ADD = "INSERT INTO orders (id, number, session_id, user_id, token_hash, quote_id, email, country, lang, \
        currency, state, goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, \
        total_minor, address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, \
        expires_at_ms, updated_at_ms, credit_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
        $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)";
    /// A change that changes nothing locks the row on either engine, and reads it as the last one who had it left it.
    LOCK = "UPDATE orders SET state = state WHERE id = $1 RETURNING id, number, session_id, user_id, token_hash, quote_id, email, country, lang, currency, state, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        address_json, shipping_code, incoterm, coupon_code, quote_json, placed_at_ms, expires_at_ms, \
        updated_at_ms, credit_minor";
    ADVANCE = "UPDATE orders SET state = $3, updated_at_ms = $4 WHERE id = $1 AND state = $2";
    ADOPT = "UPDATE orders SET user_id = $2 WHERE session_id = $1 AND user_id IS NULL";
}

/// The order with this id, kept from everybody else until the transaction ends.
pub async fn lock(conn: &mut Conn, id: OrderId) -> Result<Option<OrderRow>, StoreError> {
    conn.find(LOCK, params![id]).await
}

/// The order with this id. For staff and jobs: a buyer's request goes through one of the `find_…`.
pub async fn lookup(conn: &mut Conn, id: OrderId) -> Result<Option<OrderRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The order with this number.
pub async fn find_by_number(conn: &mut Conn, number: &str) -> Result<Option<OrderRow>, StoreError> {
    conn.find(FIND_BY_NUMBER, params![number]).await
}

/// The order that was placed from a quote.
pub async fn find_by_quote(
    conn: &mut Conn,
    quote: QuoteId,
) -> Result<Option<OrderRow>, StoreError> {
    conn.find(FIND_BY_QUOTE, params![quote]).await
}

/// The order if the token opens it: without the token it is as if it did not exist.
pub async fn find_by_token(
    conn: &mut Conn,
    id: OrderId,
    token_hash: &[u8],
) -> Result<Option<OrderRow>, StoreError> {
    conn.find(FIND_BY_TOKEN, params![id, token_hash]).await
}

/// The order if this browser placed it.
pub async fn find_for_session(
    conn: &mut Conn,
    id: OrderId,
    session: SessionId,
) -> Result<Option<OrderRow>, StoreError> {
    conn.find(FIND_FOR_SESSION, params![id, session]).await
}

/// The order if this user placed it.
pub async fn find_for_user(
    conn: &mut Conn,
    id: OrderId,
    user: UserId,
) -> Result<Option<OrderRow>, StoreError> {
    conn.find(FIND_FOR_USER, params![id, user]).await
}

/// Orders of a browser, newest first.
pub async fn list_by_session(
    conn: &mut Conn,
    session: SessionId,
    page: Page,
) -> Result<Vec<OrderHeadRow>, StoreError> {
    conn.list(LIST_BY_SESSION, params![session, page.limit, page.offset])
        .await
}

/// Orders of a user, newest first.
pub async fn list_by_user(
    conn: &mut Conn,
    user: UserId,
    page: Page,
) -> Result<Vec<OrderHeadRow>, StoreError> {
    conn.list(LIST_BY_USER, params![user, page.limit, page.offset])
        .await
}

/// All orders, newest first.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<OrderHeadRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// How many orders there are.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}

/// How many orders a user has.
pub async fn count_by_user(conn: &mut Conn, user: UserId) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_USER, params![user]).await
}

/// How many orders are in a state.
pub async fn count_by_state(conn: &mut Conn, state: &str) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_STATE, params![state]).await
}

/// Orders whose time to pay has run out at `now`.
pub async fn list_expired(
    conn: &mut Conn,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<OrderRow>, StoreError> {
    conn.list(LIST_EXPIRED, params![now, limit]).await
}

/// Adds an order; `orders_quote_id_key` when the quote has one already.
pub async fn add(conn: &mut Conn, order: &OrderRow) -> Result<(), StoreError> {
    conn.insert(ADD, order).await
}

/// Moves an order from one state to the next. Refused when it is not in `from`: somebody else was faster. Which moves
/// exist is the domain's business.
pub async fn advance(
    conn: &mut Conn,
    id: OrderId,
    from: &str,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADVANCE, params![id, from, to, at]).await?,
    ))
}

/// Gives the orders a guest placed in this browser to the user who has just logged in; how many.
pub async fn adopt(conn: &mut Conn, session: SessionId, user: UserId) -> Result<u64, StoreError> {
    conn.execute(ADOPT, params![session, user]).await
}
