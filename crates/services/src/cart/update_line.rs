//! Changing how many of something are in a cart.

use domain::cart::Quantity;
use domain::ids::CartLineId;
use store::{Conn, StoreError};

use super::access::{CartAccess, CartAdded, counted, find_open, touch};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why the line stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum UpdateLineError {
    /// No such line in this cart.
    #[error("no such line")]
    NotFound,
    /// Below zero, or beyond 999.
    #[error("the quantity is out of range")]
    BadQuantity,
    /// There are not that many.
    #[error("{left} left")]
    SoldOut {
        /// Units that can be bought now.
        left: u32,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(UpdateLineError);

/// Sets the quantity of a line; 0 removes it. Taking fewer is always possible, also of what is sold out by now.
///
/// # Errors
/// [`UpdateLineError`].
pub async fn update_line(
    shop: &Shop,
    access: &CartAccess,
    line: CartLineId,
    quantity: i64,
) -> Result<CartAdded, UpdateLineError> {
    let quantity = u32::try_from(quantity).map_err(|_| UpdateLineError::BadQuantity)?;
    if quantity > 0 {
        Quantity::new(quantity).map_err(|_| UpdateLineError::BadQuantity)?;
    }
    retry(|| attempt(shop, access, line, quantity)).await
}

async fn attempt(
    shop: &Shop,
    access: &CartAccess,
    line: CartLineId,
    quantity: u32,
) -> Result<CartAdded, UpdateLineError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(UpdateLineError::NotFound)?;
    let there = store::cart_line::lookup(&mut tx, cart.id, line).await?;
    let there = there.ok_or(UpdateLineError::NotFound)?;
    if quantity > there.quantity {
        check_stock(&mut tx, &there, quantity).await?;
    }
    let moved = match quantity {
        0 => store::cart_line::remove(&mut tx, cart.id, line).await?,
        _ => store::cart_line::update(&mut tx, cart.id, line, quantity).await?,
    };
    if !moved.is_done() {
        return Err(UpdateLineError::NotFound);
    }
    touch(shop, &mut tx, &mut cart, None).await?;
    let count = counted(&mut tx, cart.id).await?;
    tx.commit().await?;
    Ok(count)
}

async fn check_stock(
    conn: &mut Conn,
    line: &store::cart_line::CartLineRow,
    quantity: u32,
) -> Result<(), UpdateLineError> {
    // The cart's page says more: which warehouse leads to the shopper. Here it is enough that one of them has the units.
    let stock = store::stock::list(conn, line.variant_id).await?;
    let most = stock.iter().map(|stock| stock.on_hand).max().unwrap_or(0);
    let left = u32::try_from(most).unwrap_or(0);
    if quantity > left {
        return Err(UpdateLineError::SoldOut { left });
    }
    Ok(())
}
