//! The lines of a cart, each from the warehouse that sends it.

use domain::ids::{CartLineId, WarehouseId};
use store::cart::CartRow;
use store::cart_line::CartLineView;
use store::{Conn, StoreError};

use crate::catalogue::Asking;
use crate::catalogue::dispatch::nearest;
use crate::shop::Shop;

/// The lines in the order they were put in, with the units that their warehouse has.
pub(crate) async fn lines_of(
    shop: &Shop,
    conn: &mut Conn,
    cart: &CartRow,
    asking: Asking,
) -> Result<Vec<CartLineView>, StoreError> {
    lines_kept(shop, conn, cart, asking, |_| None).await
}

/// The same, but a line stays with the warehouse that it was promised from as long as that has the units.
pub(crate) async fn lines_kept(
    shop: &Shop,
    conn: &mut Conn,
    cart: &CartRow,
    asking: Asking,
    promised: impl Fn(CartLineId) -> Option<WarehouseId>,
) -> Result<Vec<CartLineView>, StoreError> {
    let mut rows = store::cart_line::list(conn, cart.id, asking.language.tag()).await?;
    let holds = |row: &CartLineView| {
        promised(row.id) == Some(row.warehouse_id) && row.on_hand >= i64::from(row.quantity)
    };
    let kept: Vec<CartLineId> = rows
        .iter()
        .filter(|row| holds(row))
        .map(|row| row.id)
        .collect();
    rows.retain(|row| holds(row) || !kept.contains(&row.id));
    Ok(nearest(&shop.reference(), asking, rows, |row| row.quantity))
}
