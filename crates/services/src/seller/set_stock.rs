//! Counting what is on the shelf in the seller's own storeroom.

use domain::ids::{VariantId, WarehouseId};
use store::StoreError;
use store::stock::NewStock;

use super::check::STOCK_MAX;
use super::own::is_own;
use crate::account::session::User;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the stock was not set.
#[derive(Debug, thiserror::Error)]
pub enum SetStockError {
    /// Variant or warehouse are not there, or another shop's.
    #[error("no such variant or warehouse")]
    NotFound,
    /// Less than none, or more than a million.
    #[error("the number of units is out of range")]
    OutOfRange,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(SetStockError);

/// Sets how many units can be bought from a warehouse from now on, from the shop's main one unless another is named. What is
/// reserved for orders or sold is counted apart and stays.
///
/// # Errors
/// [`SetStockError`].
pub async fn set_stock(
    shop: &Shop,
    user: &User,
    variant: VariantId,
    warehouse: Option<WarehouseId>,
    on_hand: i64,
) -> Result<(), SetStockError> {
    if !(0..=STOCK_MAX).contains(&on_hand) {
        return Err(SetStockError::OutOfRange);
    }
    retry(|| attempt(shop, user, variant, warehouse, on_hand)).await
}

async fn attempt(
    shop: &Shop,
    user: &User,
    variant: VariantId,
    warehouse: Option<WarehouseId>,
    on_hand: i64,
) -> Result<(), SetStockError> {
    let mut tx = shop.store().begin().await?;
    let found = store::variant::lookup(&mut tx, variant).await?;
    let row = found
        .filter(|row| is_own(user, row.seller_id))
        .ok_or(SetStockError::NotFound)?;
    let warehouse = warehouse.unwrap_or(WarehouseId::main_of(row.seller_id));
    let place = store::warehouse::lookup(&mut tx, warehouse).await?;
    place
        .filter(|place| place.seller_id == row.seller_id)
        .ok_or(SetStockError::NotFound)?;
    let none_yet = NewStock {
        variant,
        product: row.product_id,
        seller: row.seller_id,
        warehouse,
        units: 0,
    };
    store::stock::add(&mut tx, none_yet).await?;
    let set = store::stock::update_on_hand(&mut tx, variant, warehouse, on_hand).await?;
    set.ok_or(SetStockError::NotFound)?;
    tx.commit().await?;
    Ok(())
}
