//! Taking a discount code off a cart.

use super::access::{CartAccess, find_open, touch};
use super::apply_coupon::CouponError;
use crate::retry::retry;
use crate::shop::Shop;

/// Takes the code off. A cart without one stays as it is.
///
/// # Errors
/// [`CouponError::NotFound`], [`CouponError::Store`].
pub async fn remove_coupon(shop: &Shop, access: &CartAccess) -> Result<(), CouponError> {
    retry(|| attempt(shop, access)).await
}

async fn attempt(shop: &Shop, access: &CartAccess) -> Result<(), CouponError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(CouponError::NotFound)?;
    if cart.coupon_code.take().is_some() {
        touch(shop, &mut tx, &mut cart, None).await?;
        tx.commit().await?;
    }
    Ok(())
}
