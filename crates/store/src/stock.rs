//! Units of a variant, and the only ways they move.
//!
//! Every move is one conditional `UPDATE`: the database compares and changes in one step, so of two buyers of the last
//! unit one is refused. `None` means refused, and nothing has changed.

use domain::ids::{ProductId, SellerId, VariantId};

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// Where the units of a variant are. **Invariant:** received = on hand + reserved + sold − returned, none negative.
    stock => pub struct StockRow {
        /// Of which variant.
        pub variant_id: VariantId,
        /// Of which product.
        pub product_id: ProductId,
        /// Whose.
        pub seller_id: SellerId,
        /// Units that ever came in.
        pub received: i64,
        /// Units that can be bought now.
        pub on_hand: i64,
        /// Units of orders not paid yet.
        pub reserved: i64,
        /// Units of paid orders.
        pub sold: i64,
        /// Units of paid orders that came back; they count as sold and are on hand again.
        pub returned: i64,
    }
}

statements! {
    LOOKUP = "SELECT variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned FROM stock WHERE variant_id = $1";
    LIST_BY_PRODUCT = "SELECT variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned FROM stock WHERE product_id = $1 ORDER BY variant_id";
    ADD = "INSERT INTO stock (variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    RECEIVE = "UPDATE stock SET received = received + $2, on_hand = on_hand + $2 WHERE variant_id = $1 \
        RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
    UPDATE_ON_HAND = "UPDATE stock SET received = received - on_hand + $2, on_hand = $2 \
        WHERE variant_id = $1 AND $2 >= 0 RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
    RESERVE = "UPDATE stock SET on_hand = on_hand - $2, reserved = reserved + $2 \
        WHERE variant_id = $1 AND on_hand >= $2 RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
    RELEASE = "UPDATE stock SET on_hand = on_hand + $2, reserved = reserved - $2 \
        WHERE variant_id = $1 AND reserved >= $2 RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
    SELL = "UPDATE stock SET reserved = reserved - $2, sold = sold + $2 \
        WHERE variant_id = $1 AND reserved >= $2 RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
    GIVE_BACK = "UPDATE stock SET on_hand = on_hand + $2, returned = returned + $2 \
        WHERE variant_id = $1 AND sold - returned >= $2 RETURNING variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned";
}

/// The stock of a variant.
pub async fn lookup(conn: &mut Conn, variant: VariantId) -> Result<Option<StockRow>, StoreError> {
    conn.find(LOOKUP, params![variant]).await
}

/// The stock of all variants of a product.
pub async fn list_by_product(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<StockRow>, StoreError> {
    conn.list(LIST_BY_PRODUCT, params![product]).await
}

/// Begins to keep stock of a variant.
pub async fn add(conn: &mut Conn, stock: &StockRow) -> Result<(), StoreError> {
    conn.insert(ADD, stock).await
}

/// New units came in.
pub async fn receive(
    conn: &mut Conn,
    variant: VariantId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RECEIVE, params![variant, units]).await
}

/// The seller counted: that many can be bought now. Reserved and sold units stay as they are.
pub async fn update_on_hand(
    conn: &mut Conn,
    variant: VariantId,
    on_hand: i64,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(UPDATE_ON_HAND, params![variant, on_hand]).await
}

/// An order was placed: the units are kept for it. Refused when there are not enough.
pub async fn reserve(
    conn: &mut Conn,
    variant: VariantId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RESERVE, params![variant, units]).await
}

/// An order that was not paid ended: the units can be bought again.
pub async fn release(
    conn: &mut Conn,
    variant: VariantId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RELEASE, params![variant, units]).await
}

/// An order was paid: reserved units are sold.
pub async fn sell(
    conn: &mut Conn,
    variant: VariantId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(SELL, params![variant, units]).await
}

/// Sold units came back and can be bought again. Refused when more come back than went.
pub async fn give_back(
    conn: &mut Conn,
    variant: VariantId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(GIVE_BACK, params![variant, units]).await
}
