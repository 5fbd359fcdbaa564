//! Trying a discount code.

use domain::coupon::{Coupon, CouponProblem};
use domain::time::Timestamp;
use store::coupon::CouponRow;
use store::{Conn, StoreError};

use super::access::{CartAccess, find_open, touch};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why a code is not taken.
#[derive(Debug, thiserror::Error)]
pub enum CouponError {
    /// No such cart.
    #[error("no such cart")]
    NotFound,
    /// No such code.
    #[error("no such coupon")]
    Unknown,
    /// Not now.
    #[error(transparent)]
    NotUsable(CouponProblem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(CouponError);

/// Puts a code on the cart, in place of another. Its use is taken when the order is placed, not now.
///
/// # Errors
/// [`CouponError`].
pub async fn apply_coupon(shop: &Shop, access: &CartAccess, code: &str) -> Result<(), CouponError> {
    let code = Coupon::normalised(code);
    retry(|| attempt(shop, access, &code)).await
}

async fn attempt(shop: &Shop, access: &CartAccess, code: &str) -> Result<(), CouponError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(CouponError::NotFound)?;
    let row = store::coupon::find_by_code(&mut tx, code).await?;
    let coupon = coupon(row.ok_or(CouponError::Unknown)?);
    coupon.usable(shop.now()).map_err(CouponError::NotUsable)?;
    cart.coupon_code = Some(coupon.code);
    touch(shop, &mut tx, &mut cart, None).await?;
    tx.commit().await?;
    Ok(())
}

/// The domain's view of a row.
pub(crate) fn coupon(row: CouponRow) -> Coupon {
    Coupon {
        id: row.id,
        code: row.code,
        rate_ppm: row.rate_ppm,
        seller_share_ppm: row.seller_share_ppm,
        uses: row.uses,
        uses_max: row.uses_max,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    }
}

/// The coupon on a cart if it counts now.
pub(crate) async fn usable_coupon(
    conn: &mut Conn,
    code: Option<&str>,
    at: Timestamp,
) -> Result<Option<Coupon>, StoreError> {
    let Some(code) = code else {
        return Ok(None);
    };
    let found = store::coupon::find_by_code(conn, code).await?.map(coupon);
    Ok(found.filter(|coupon| coupon.usable(at).is_ok()))
}
