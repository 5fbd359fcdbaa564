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
        /// The part of the discount that the seller bears.
        pub seller_discount: Money,
        /// Under what the collected tax is declared, see `domain::customs::TaxScheme`; unknown of orders from before.
        pub tax_scheme: Option<String>,
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
        /// When its money is released unless something is heard of it, once shipped.
        pub release_due_at: Option<Timestamp>,
        /// When the shopper asked for more time.
        pub release_extended_at: Option<Timestamp>,
        /// When the shopper was told that the money is about to be released.
        pub release_reminded_at: Option<Timestamp>,
        /// When its state last changed.
        pub updated_at: Timestamp,
        /// What the carrier was paid at the door.
        pub cash: Option<Money>,
    }
}

record! {
    /// What is held for a seller in one currency.
    consignments => pub struct HeldRow {
        /// Goods and freight of paid consignments that are not settled.
        pub held: Money,
    }
}

record! {
    /// A consignment whose money is held, for the operator.
    consignments => pub struct InEscrowRow {
        /// Identity.
        pub id: ConsignmentId,
        /// Of which order.
        pub order_id: OrderId,
        /// Whose.
        pub seller_id: SellerId,
        /// Name of the shop.
        pub seller_name: String,
        /// Number of the order, for people.
        pub order_number: String,
        /// State, as in the contract.
        pub state: String,
        /// Goods and freight that are not refunded.
        pub held: Money,
        /// When the order was placed.
        pub placed_at: Timestamp,
        /// When its money is released unless something is heard of it.
        pub release_due_at: Option<Timestamp>,
    }
}

record! {
    /// What is held of orders of one age in one currency.
    consignments => pub struct HeldByAgeRow {
        /// How many consignments.
        pub parcels: i64,
        /// Goods and freight that are not refunded.
        pub held: Money,
    }
}

statements! {
    LIST_HELD = "SELECT currency, CAST(SUM(goods_minor - seller_discount_minor + shipping_minor - COALESCE((SELECT \
        SUM(l.goods_minor - l.seller_discount_minor + l.shipping_minor) FROM refund_lines l WHERE l.consignment_id = consignments.id), 0)) AS BIGINT) \
        AS held_minor FROM consignments WHERE seller_id = $1 AND state IN ('paid', 'shipped', 'delivered', 'disputed') GROUP BY currency ORDER BY currency";
    LOOKUP = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, seller_discount_minor, tax_scheme, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, release_due_at_ms, \
        release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor FROM consignments WHERE id = $1";
    LIST_BY_SELLER = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, seller_discount_minor, tax_scheme, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, release_due_at_ms, \
        release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor FROM consignments \
        WHERE seller_id = $1 AND state NOT IN ('awaiting_payment', 'expired') \
        ORDER BY updated_at_ms DESC, id LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)";
    LIST_BY_ORDER = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, seller_discount_minor, tax_scheme, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, release_due_at_ms, \
        release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor FROM consignments WHERE order_id = $1 ORDER BY position, id";
    COUNT_BY_SELLER = "SELECT COUNT(*) AS n FROM consignments WHERE seller_id = $1 AND state = $2";
    ADD = "INSERT INTO consignments (id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, \
        goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, \
        seller_discount_minor, tax_scheme, commission_minor, payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, \
        release_due_at_ms, release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor) VALUES ($1, $2, $3, $4, $5, \
        $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)";
    ADVANCE = "UPDATE consignments SET state = $3, updated_at_ms = $4 WHERE id = $1 AND state = $2";
    SHIP = "UPDATE consignments SET state = 'shipped', carrier = $2, tracking = $3, shipped_at_ms = $4, \
        release_due_at_ms = $5, updated_at_ms = $4 WHERE id = $1 AND state = 'paid'";
    DELIVER = "UPDATE consignments SET state = 'delivered', delivered_at_ms = $2, release_due_at_ms = $3, \
        updated_at_ms = $2 WHERE id = $1 AND state = 'shipped'";
    EXTEND = "UPDATE consignments SET release_due_at_ms = $2, release_extended_at_ms = $3, release_reminded_at_ms = NULL \
        WHERE id = $1 AND state IN ('shipped', 'delivered') AND release_extended_at_ms IS NULL";
    REMIND = "UPDATE consignments SET release_reminded_at_ms = $2 WHERE id = $1 AND state IN ('shipped', 'delivered') \
        AND release_reminded_at_ms IS NULL";
    LIST_DUE = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, seller_discount_minor, tax_scheme, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, release_due_at_ms, \
        release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor FROM consignments \
        WHERE state = $1 AND release_due_at_ms <= $2 ORDER BY release_due_at_ms, id LIMIT CAST($3 AS BIGINT)";
    LIST_TO_REMIND = "SELECT id, order_id, seller_id, warehouse_id, position, state, carrier, tracking, currency, goods_minor, shipping_minor, \
        discount_minor, duty_minor, tax_minor, fees_minor, total_minor, seller_discount_minor, tax_scheme, commission_minor, \
        payable_minor, shipped_at_ms, delivered_at_ms, completed_at_ms, release_due_at_ms, \
        release_extended_at_ms, release_reminded_at_ms, updated_at_ms, cash_minor FROM consignments \
        WHERE state = $1 AND release_due_at_ms <= $2 AND release_reminded_at_ms IS NULL \
        ORDER BY release_due_at_ms, id LIMIT CAST($3 AS BIGINT)";
    LIST_IN_ESCROW = "SELECT c.id, c.order_id, c.seller_id, s.name AS seller_name, o.number AS order_number, c.state, c.currency, \
        CAST(c.goods_minor - c.seller_discount_minor + c.shipping_minor - COALESCE((SELECT SUM(l.goods_minor - l.seller_discount_minor + l.shipping_minor) FROM refund_lines l \
        WHERE l.consignment_id = c.id), 0) AS BIGINT) AS held_minor, o.placed_at_ms, c.release_due_at_ms FROM consignments c \
        JOIN orders o ON o.id = c.order_id JOIN sellers s ON s.id = c.seller_id \
        WHERE c.state IN ('paid', 'shipped', 'delivered', 'disputed') ORDER BY o.placed_at_ms, c.id \
        LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)";
    LIST_HELD_BY_AGE = "SELECT c.currency, COUNT(*) AS parcels, CAST(SUM(c.goods_minor - c.seller_discount_minor + c.shipping_minor - COALESCE((SELECT \
        SUM(l.goods_minor - l.seller_discount_minor + l.shipping_minor) FROM refund_lines l WHERE l.consignment_id = c.id), 0)) AS BIGINT) AS held_minor \
        FROM consignments c JOIN orders o ON o.id = c.order_id WHERE c.state IN ('paid', 'shipped', 'delivered', 'disputed') \
        AND o.placed_at_ms > $1 AND o.placed_at_ms <= $2 GROUP BY c.currency ORDER BY c.currency";
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
    release_due_at: Option<Timestamp>,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(SHIP, params![id, carrier, tracking, at, release_due_at])
            .await?,
    ))
}

/// A shipped consignment arrived.
pub async fn deliver(
    conn: &mut Conn,
    id: ConsignmentId,
    at: Timestamp,
    release_due_at: Option<Timestamp>,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(DELIVER, params![id, at, release_due_at])
            .await?,
    ))
}

/// The shopper has more time; refused when she had it before, or the parcel is not under way or there.
pub async fn extend(
    conn: &mut Conn,
    id: ConsignmentId,
    release_due_at: Timestamp,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(EXTEND, params![id, release_due_at, at])
            .await?,
    ))
}

/// The shopper was told that the money is about to be released; refused when she was told before.
pub async fn remind(
    conn: &mut Conn,
    id: ConsignmentId,
    at: Timestamp,
) -> Result<Moved, StoreError> {
    Ok(Moved::from_rows(
        conn.execute(REMIND, params![id, at]).await?,
    ))
}

/// Consignments in a state whose money is to be released at `now`.
pub async fn list_due(
    conn: &mut Conn,
    state: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ConsignmentRow>, StoreError> {
    conn.list(LIST_DUE, params![state, now, limit]).await
}

/// Consignments in a state whose money is to be released by `before` and whose shopper was not told.
pub async fn list_to_remind(
    conn: &mut Conn,
    state: &str,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<ConsignmentRow>, StoreError> {
    conn.list(LIST_TO_REMIND, params![state, before, limit])
        .await
}

/// Consignments whose money is held, the oldest orders first.
pub async fn list_in_escrow(conn: &mut Conn, page: Page) -> Result<Vec<InEscrowRow>, StoreError> {
    conn.list(LIST_IN_ESCROW, params![page.limit, page.offset])
        .await
}

/// What is held of orders that were placed after one moment and up to another.
pub async fn list_held_by_age(
    conn: &mut Conn,
    after: Timestamp,
    until: Timestamp,
) -> Result<Vec<HeldByAgeRow>, StoreError> {
    conn.list(LIST_HELD_BY_AGE, params![after, until]).await
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
