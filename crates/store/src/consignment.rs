//! The parts of orders, by seller and warehouse.

use domain::ids::{ConsignmentId, OrderId, SellerId, WarehouseId};
use domain::money::{Currency, Money};
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Moved, Page, StoreError};

record! {
    /// The part of an order that one seller sends from one warehouse.
    consignments => pub struct ConsignmentRow {
        /// Identity.
        pub id: ConsignmentId,
        /// Of which order.
        pub order_id: OrderId,
        /// Who sends it.
        pub seller_id: SellerId,
        /// From where.
        pub warehouse_id: WarehouseId,
        /// Place in the order.
        pub position: u32,
        /// State, as in the contract.
        pub state: String,
        /// Carrier, once shipped.
        pub carrier: Option<String>,
        /// Tracking number, once shipped.
        pub tracking: Option<String>,
        /// Currency of all figures: the order's.
        pub currency: Currency,
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
        /// goods + shipping − discount + duty + tax + fees.
        pub total: Money,
        /// The marketplace's part as agreed, in millionths.
        pub commission_ppm: i64,
        /// The marketplace's part, once settled.
        pub commission: Option<Money>,
        /// The seller's part, once settled.
        pub payable: Option<Money>,
        /// When it was handed to the carrier.
        pub shipped_at: Option<Timestamp>,
        /// When it arrived.
        pub delivered_at: Option<Timestamp>,
        /// When it was settled.
        pub completed_at: Option<Timestamp>,
        /// When its state last changed.
        pub updated_at: Timestamp,
    }
}

record! {
    /// What is held for a seller in one currency.
    consignments => pub struct HeldRow {
        /// Goods and freight of paid consignments that are not settled.
        pub held: Money,
    }
}

statements! {
    LIST_HELD = "SELECT currency, CAST(SUM(goods_minor + shipping_minor) AS BIGINT) AS held_minor FROM consignments \
        WHERE seller_id = $1 AND state IN ('paid', 'shipped', 'delivered', 'disputed') GROUP BY currency ORDER BY currency";
    LOOKUP = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, commission_ppm, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, updated_at_ms FROM consignments WHERE id = $1";
    LIST_BY_SELLER = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, commission_ppm, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, updated_at_ms FROM consignments \
        WHERE seller_id = $1 AND state NOT IN ('awaiting_payment', 'expired') \
        ORDER BY updated_at_ms DESC, id LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_BY_ORDER = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, commission_ppm, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, updated_at_ms FROM consignments WHERE order_id = $1 ORDER BY position, id";
    COUNT_BY_SELLER = "SELECT COUNT(*) AS n FROM consignments WHERE seller_id = $1 AND state = $2";
    ADD = "INSERT INTO consignments (id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        commission_ppm, commission_minor, payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, \
        updated_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
        $18, $19, $20, $21, $22, $23)";
    ADVANCE = "UPDATE consignments SET state = $3, updated_at_ms = $4 WHERE id = $1 AND state = $2";
    SHIP = "UPDATE consignments SET state = 'shipped', carrier = $2, tracking = $3, shipped_at_ms = $4, \
        updated_at_ms = $4 WHERE id = $1 AND state = 'paid'";
    DELIVER = "UPDATE consignments SET state = 'delivered', delivered_at_ms = $2, updated_at_ms = $2 \
        WHERE id = $1 AND state = 'shipped'";
    SETTLE = "UPDATE consignments SET state = 'completed', commission_minor = $2, payable_minor = $3, \
        completed_at_ms = $5, updated_at_ms = $5 WHERE id = $1 AND state IN ('delivered', 'disputed') AND currency = $4";
}

/// What a consignment is settled at. The two parts are in the order's currency.
#[derive(Debug, Clone, Copy)]
pub struct Settlement {
    /// Which consignment.
    pub id: ConsignmentId,
    /// The marketplace's part.
    pub commission: Money,
    /// The seller's part.
    pub payable: Money,
    /// When.
    pub at: Timestamp,
}

/// The consignment with this id.
pub async fn lookup(
    conn: &mut Conn,
    id: ConsignmentId,
) -> Result<Option<ConsignmentRow>, StoreError> {
    conn.find(LOOKUP, params![id]).await
}

/// A seller's parts of orders that were paid at some time, last changed first.
pub async fn list_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    page: Page,
) -> Result<Vec<ConsignmentRow>, StoreError> {
    conn.list(LIST_BY_SELLER, params![seller, page.limit, page.offset])
        .await
}

/// The parts of an order.
pub async fn list_by_order(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<ConsignmentRow>, StoreError> {
    conn.list(LIST_BY_ORDER, params![order]).await
}

/// How many parts a seller has in a state.
pub async fn count_by_seller(
    conn: &mut Conn,
    seller: SellerId,
    state: &str,
) -> Result<i64, StoreError> {
    conn.number(COUNT_BY_SELLER, params![seller, state]).await
}

/// What is held for a seller until its consignments are settled, one row per currency.
pub async fn list_held(conn: &mut Conn, seller: SellerId) -> Result<Vec<HeldRow>, StoreError> {
    conn.list(LIST_HELD, params![seller]).await
}

/// Adds a part to an order.
pub async fn add(conn: &mut Conn, consignment: &ConsignmentRow) -> Result<(), StoreError> {
    conn.insert(ADD, consignment).await
}

/// Moves a consignment from one state to the next; refused when it is not in `from`.
pub async fn advance(
    conn: &mut Conn,
    id: ConsignmentId,
    from: &str,
    to: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(ADVANCE, params![id, from, to, at]).await?,
    ))
}

/// A paid consignment was handed to the carrier.
pub async fn ship(
    conn: &mut Conn,
    id: ConsignmentId,
    carrier: &str,
    tracking: &str,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(SHIP, params![id, carrier, tracking, at])
            .await?,
    ))
}

/// A shipped consignment arrived.
pub async fn deliver(
    conn: &mut Conn,
    id: ConsignmentId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(DELIVER, params![id, at]).await?,
    ))
}

/// A delivered consignment, or one whose dispute the seller won, is completed and its money divided. Refused in another state or another currency.
pub async fn settle(conn: &mut Conn, settlement: Settlement) -> Result<Moved, StoreError> {
    let Settlement {
        id,
        commission,
        payable,
        at,
    } = settlement;
    if commission.currency != payable.currency {
        return Ok(Moved::Refused);
    }
    let params = params![id, commission.minor, payable.minor, commission.currency, at];
    Ok(Moved::from_rows(conn.execute(SETTLE, params).await?))
}
