//! Units of a variant in a warehouse, and the only ways they move.
//!
//! Every move is one conditional `UPDATE`: the database compares and changes in one step, so of two buyers of the last
//! unit one is refused. `None` means refused, and nothing has changed.

use domain::ids::{OrderId, ProductId, SellerId, VariantId, WarehouseId};

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// Where the units of a variant are. **Invariant:** received = on hand + reserved + sold − returned, none negative.
    stock_levels => pub struct StockRow {
        /// Of which variant.
        pub variant_id: VariantId,
        /// Where they lie.
        pub warehouse_id: WarehouseId,
        /// Of which product.
        pub product_id: ProductId,
        /// Whose.
        pub seller_id: SellerId,
        /// The country they lie in, ISO 3166: the warehouse's, which never changes.
        pub country: String,
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

record! {
    /// What of an order lies where.
    order_lines => pub struct OrderedUnitsRow {
        /// Of which variant.
        pub variant_id: VariantId,
        /// Of which product.
        pub product_id: ProductId,
        /// From where it is sent.
        pub warehouse_id: WarehouseId,
        /// How many units.
        pub quantity: u32,
    }
}

/// Units that have just come in for the first time.
#[derive(Debug, Clone, Copy)]
pub struct NewStock {
    /// Of which variant.
    pub variant: VariantId,
    /// Of which product.
    pub product: ProductId,
    /// Whose.
    pub seller: SellerId,
    /// Where they lie.
    pub warehouse: WarehouseId,
    /// How many.
    pub units: i64,
}

statements! {
    LOOKUP = "SELECT variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned \
        FROM stock_levels WHERE variant_id = $1 AND warehouse_id = $2";
    LIST = "SELECT variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned \
        FROM stock_levels WHERE variant_id = $1 ORDER BY warehouse_id";
    LIST_BY_PRODUCT = "SELECT variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned \
        FROM stock_levels WHERE product_id = $1 ORDER BY variant_id, warehouse_id";
    LIST_BY_ORDER = "SELECT l.variant_id, l.product_id, c.warehouse_id, l.quantity FROM order_lines l \
        JOIN consignments c ON c.id = l.consignment_id WHERE l.order_id = $1 ORDER BY l.variant_id, c.warehouse_id";
    ADD = "INSERT INTO stock_levels (variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned) \
        VALUES ($1, $2, $3, $4, (SELECT w.country FROM warehouses w WHERE w.id = $2), $5, $5, 0, 0, 0) \
        ON CONFLICT (variant_id, warehouse_id) DO NOTHING";
    RECEIVE = "UPDATE stock_levels SET received = received + $3, on_hand = on_hand + $3 WHERE variant_id = $1 AND warehouse_id = $2 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
    UPDATE_ON_HAND = "UPDATE stock_levels SET received = received - on_hand + $3, on_hand = $3 \
        WHERE variant_id = $1 AND warehouse_id = $2 AND $3 >= 0 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
    RESERVE = "UPDATE stock_levels SET on_hand = on_hand - $3, reserved = reserved + $3 \
        WHERE variant_id = $1 AND warehouse_id = $2 AND on_hand >= $3 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
    RELEASE = "UPDATE stock_levels SET on_hand = on_hand + $3, reserved = reserved - $3 \
        WHERE variant_id = $1 AND warehouse_id = $2 AND reserved >= $3 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
    SELL = "UPDATE stock_levels SET reserved = reserved - $3, sold = sold + $3 \
        WHERE variant_id = $1 AND warehouse_id = $2 AND reserved >= $3 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
    GIVE_BACK = "UPDATE stock_levels SET on_hand = on_hand + $3, returned = returned + $3 \
        WHERE variant_id = $1 AND warehouse_id = $2 AND sold - returned >= $3 \
        RETURNING variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned";
}

/// The stock of a variant in a warehouse.
pub async fn lookup(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(LOOKUP, params![variant, warehouse]).await
}

/// The stock of a variant in every warehouse, the oldest first.
pub async fn list(conn: &mut Conn, variant: VariantId) -> Result<Vec<StockRow>, StoreError> {
    conn.list(LIST, params![variant]).await
}

/// The stock of all variants of a product in every warehouse.
pub async fn list_by_product(
    conn: &mut Conn,
    product: ProductId,
) -> Result<Vec<StockRow>, StoreError> {
    conn.list(LIST_BY_PRODUCT, params![product]).await
}

/// What of an order lies where, in the order of the ids: two orders with the same goods never wait for each other.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<OrderedUnitsRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// Begins to keep stock of a variant in a warehouse. Where it is kept already, that stays as it is.
pub async fn add(conn: &mut Conn, new: NewStock) -> Result<(), StoreError> {
    let params = params![
        new.variant,
        new.warehouse,
        new.product,
        new.seller,
        new.units
    ];
    conn.execute(ADD, params).await?;
    Ok(())
}

/// New units came in.
pub async fn receive(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RECEIVE, params![variant, warehouse, units]).await
}

/// The seller counted: that many can be bought now. Reserved and sold units stay as they are.
pub async fn update_on_hand(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    on_hand: i64,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(UPDATE_ON_HAND, params![variant, warehouse, on_hand])
        .await
}

/// An order was placed: the units are kept for it. Refused when there are not enough.
pub async fn reserve(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RESERVE, params![variant, warehouse, units]).await
}

/// An order that was not paid ended: the units can be bought again.
pub async fn release(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(RELEASE, params![variant, warehouse, units]).await
}

/// An order was paid: reserved units are sold.
pub async fn sell(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(SELL, params![variant, warehouse, units]).await
}

/// Sold units came back and can be bought again. Refused when more come back than went.
pub async fn give_back(
    conn: &mut Conn,
    variant: VariantId,
    warehouse: WarehouseId,
    units: u32,
) -> Result<Option<StockRow>, StoreError> {
    conn.find(GIVE_BACK, params![variant, warehouse, units])
        .await
}
