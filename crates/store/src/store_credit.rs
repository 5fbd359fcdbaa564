//! Gift cards and the credit of accounts.
//!
//! **Invariant:** a balance is never below zero, and all balances of a currency are what the ledger owes on `store_credit`.

use domain::ids::{CartId, StoreCreditId, UserId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::{Record, record};
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// Something that buys: whoever knows its code spends a gift card, only its user spends an account's.
    store_credits => pub struct StoreCreditRow {
        /// Identity.
        pub id: StoreCreditId,
        /// `gift_card` or `account`.
        pub kind: String,
        /// Whose, of an account's.
        pub user_id: Option<UserId>,
        /// SHA-256 of the code of a gift card.
        pub code_hash: Option<Vec<u8>>,
        /// The last four characters of the code, by which people tell cards apart.
        pub code_ending: Option<String>,
        /// What it buys in.
        pub currency: Currency,
        /// What it can still buy.
        pub balance: Money,
        /// `active`; `waiting` until another operator agrees; `blocked`.
        pub state: String,
        /// When it was made.
        pub created_at: Timestamp,
        /// When its balance or state last changed.
        pub updated_at: Timestamp,
    }
}

record! {
    /// What is owed in a currency.
    store_credits => pub struct StoreCreditTotalRow {
        /// The currency.
        pub currency: Currency,
        /// What all of it can still buy.
        pub balance: Money,
        /// How many cards and accounts have something.
        pub count: i64,
    }
}

statements! {
    LOOKUP = "SELECT id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, updated_at_ms \
        FROM store_credits WHERE id = $1";
    FIND_BY_CODE = "SELECT id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, updated_at_ms \
        FROM store_credits WHERE code_hash = $1";
    FIND_OF_USER = "SELECT id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, updated_at_ms \
        FROM store_credits WHERE user_id = $1 AND currency = $2";
    LIST_BY_USER = "SELECT id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, updated_at_ms \
        FROM store_credits WHERE user_id = $1 ORDER BY currency";
    LIST_BY_CART = "SELECT s.id, s.kind, s.user_id, s.code_hash, s.code_ending, s.currency, s.balance_minor, s.state, s.created_at_ms, \
        s.updated_at_ms FROM cart_credits c JOIN store_credits s ON s.id = c.store_credit_id WHERE c.cart_id = $1 \
        ORDER BY c.applied_at_ms, s.id";
    LIST_TOTALS = "SELECT currency, CAST(SUM(balance_minor) AS BIGINT) AS balance_minor, COUNT(*) AS count FROM store_credits \
        WHERE balance_minor > 0 GROUP BY currency ORDER BY currency";
    ADD = "INSERT INTO store_credits (id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, \
        updated_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    SPEND = "UPDATE store_credits SET balance_minor = balance_minor - $2, updated_at_ms = $3 WHERE id = $1 AND state = 'active' \
        AND balance_minor >= $2";
    FILL = "UPDATE store_credits SET balance_minor = balance_minor + $2, updated_at_ms = $3 WHERE id = $1";
    ADVANCE = "UPDATE store_credits SET state = $3, updated_at_ms = $4 WHERE id = $1 AND state = $2";
    PUT_ON_CART = "INSERT INTO cart_credits (cart_id, store_credit_id, applied_at_ms) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    TAKE_OFF_CART = "DELETE FROM cart_credits WHERE cart_id = $1 AND store_credit_id = $2";
    LIST_RECENT = "SELECT id, kind, user_id, code_hash, code_ending, currency, balance_minor, state, created_at_ms, updated_at_ms \
        FROM store_credits ORDER BY created_at_ms DESC, id DESC LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
}

/// The credit with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: StoreCreditId,
) -> Result<Option<StoreCreditRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// The gift card whose code has this hash.
pub async fn find_by_code(
    conn: &mut Conn,
    code_hash: &[u8],
) -> Result<Option<StoreCreditRow>, StoreError> {
    conn.find(FIND_BY_CODE, params![code_hash]).await
}

/// The credit of an account in a currency.
pub async fn find_of_user(
    conn: &mut Conn,
    user: UserId,
    currency: Currency,
) -> Result<Option<StoreCreditRow>, StoreError> {
    conn.find(FIND_OF_USER, params![user, currency]).await
}

/// The credit of an account, by currency.
pub async fn list_by_user(
    conn: &mut Conn,
    user: UserId,
) -> Result<Vec<StoreCreditRow>, StoreError> {
    conn.list(LIST_BY_USER, params![user]).await
}

/// What a cart is to be paid with, in the order it was put on.
pub async fn list_by_cart(
    conn: &mut Conn,
    cart: CartId,
) -> Result<Vec<StoreCreditRow>, StoreError> {
    conn.list(LIST_BY_CART, params![cart]).await
}

/// Gift cards and accounts, the newest first.
pub async fn list_recent(conn: &mut Conn, page: Page) -> Result<Vec<StoreCreditRow>, StoreError> {
    conn.list(LIST_RECENT, params![page.limit, page.offset])
        .await
}

/// What is owed, by currency.
pub async fn list_totals(conn: &mut Conn) -> Result<Vec<StoreCreditTotalRow>, StoreError> {
    conn.list(LIST_TOTALS, params![]).await
}

/// Adds a card, or opens the credit of an account; refused when the code is taken, or the account has one in the currency.
pub async fn add(conn: &mut Conn, credit: &StoreCreditRow) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADD, Record::params(credit)?).await?,
    ))
}

/// Takes so much of it; refused when there is less, or when it is not active.
pub async fn spend(
    conn: &mut Conn,
    id: StoreCreditId,
    amount: Money,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(SPEND, params![id, amount.minor, at]).await?,
    ))
}

/// Puts so much on it, whatever its state: what is owed does not end with a card that is blocked.
pub async fn fill(
    conn: &mut Conn,
    id: StoreCreditId,
    amount: Money,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(FILL, params![id, amount.minor, at]).await?,
    ))
}

/// From one state to another; refused when it is in another.
pub async fn advance(
    conn: &mut Conn,
    id: StoreCreditId,
    from: &str,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADVANCE, params![id, from, to, at]).await?,
    ))
}

/// A cart is to be paid with it; refused when it is already.
pub async fn put_on_cart(
    conn: &mut Conn,
    cart: CartId,
    id: StoreCreditId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(PUT_ON_CART, params![cart, id, at]).await?,
    ))
}

/// A cart is not to be paid with it any more.
pub async fn take_off_cart(
    conn: &mut Conn,
    cart: CartId,
    id: StoreCreditId,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(TAKE_OFF_CART, params![cart, id]).await?,
    ))
}
