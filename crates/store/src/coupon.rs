//! Coupons. **Invariant:** uses never exceed their limit, and equal the live orders that carry the code.

use domain::ids::CouponId;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// A code that takes a part off the goods.
    coupons => pub struct CouponRow {
        /// Identity.
        pub id: CouponId,
        /// What the shopper types, upper case.
        pub code: String,
        /// Part of the goods it takes off, in millionths.
        pub rate_ppm: i64,
        /// Part of the discount that sellers bear, in millionths.
        pub seller_share_ppm: i64,
        /// Orders that carry it.
        pub uses: i64,
        /// How many orders may carry it.
        pub uses_max: i64,
        /// First moment it counts.
        pub valid_from: Timestamp,
        /// First moment it counts no more.
        pub valid_to: Timestamp,
    }
}

statements! {
    FIND_BY_CODE = "SELECT id, code, rate_ppm, seller_share_ppm, uses, uses_max, valid_from_ms, valid_to_ms FROM coupons WHERE code = $1";
    LIST = "SELECT id, code, rate_ppm, seller_share_ppm, uses, uses_max, valid_from_ms, valid_to_ms FROM coupons ORDER BY code LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    ADD = "INSERT INTO coupons (id, code, rate_ppm, seller_share_ppm, uses, uses_max, valid_from_ms, valid_to_ms) VALUES ($1, $2, \
        $3, $4, $5, $6, $7, $8)";
    REDEEM = "UPDATE coupons SET uses = uses + 1 WHERE code = $1 AND uses < uses_max AND valid_from_ms <= $2 \
        AND valid_to_ms > $2 RETURNING id, code, rate_ppm, seller_share_ppm, uses, uses_max, valid_from_ms, valid_to_ms";
    GIVE_BACK = "UPDATE coupons SET uses = uses - 1 WHERE code = $1 AND uses > 0";
}

/// The coupon with this code, which must be in upper case; valid or not.
pub async fn find_by_code(conn: &mut Conn, code: &str) -> Result<Option<CouponRow>, StoreError> {
    conn.find(FIND_BY_CODE, params![code]).await
}

/// Coupons by code.
pub async fn list(conn: &mut Conn, page: Page) -> Result<Vec<CouponRow>, StoreError> {
    conn.list(LIST, params![page.limit, page.offset]).await
}

/// Adds a coupon; `coupons_code_key` when the code is taken.
pub async fn add(conn: &mut Conn, coupon: &CouponRow) -> Result<(), StoreError> {
    conn.insert(ADD, coupon).await
}

/// Takes one use, in the transaction of the order that carries it. `None` when it is used up, not valid at `at` or not
/// there.
pub async fn redeem(
    conn: &mut Conn,
    code: &str,
    at: Timestamp,
) -> Result<Option<CouponRow>, StoreError> {
    conn.find(REDEEM, params![code, at]).await
}

/// Gives one use back, in the transaction that cancels or expires the order.
pub async fn give_back(conn: &mut Conn, code: &str) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(GIVE_BACK, params![code]).await?,
    ))
}
