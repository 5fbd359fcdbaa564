//! The seller's parcels.

use domain::catalogue::{HsCode, VariantOption};
use domain::ids::{ConsignmentId, OrderId};
use domain::market::Address;
use domain::money::Money;
use domain::order::OrderState;
use domain::place::Country;
use domain::time::Timestamp;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::{Conn, Page, StoreError};

use crate::account::session::User;
use crate::catalogue::card::{country, hs};
use crate::catalogue::texts::parse_options;
use crate::papers::issue_number::number_of;
use crate::shop::Shop;

/// Parcels on a page of the desk.
const PER_PAGE: u32 = 30;

/// What one warehouse of a seller sends for one order. Without the buyer's e-mail address: the carrier needs name and phone only.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerConsignment {
    /// Identity.
    pub id: ConsignmentId,
    /// Of which order.
    pub order: OrderId,
    /// Number of the order for people.
    pub order_number: String,
    /// State of this part of the order.
    pub state: OrderState,
    /// When the order was placed.
    pub placed_at: Timestamp,
    /// Country and city it leaves from.
    pub ships_from: Option<(Country, String)>,
    /// What is in it.
    pub lines: Vec<SellerConsignmentLine>,
    /// Where it goes.
    pub address: Address,
    /// What the buyer paid for this part, in the buyer's currency.
    pub total: Money,
    /// Carrier, once shipped.
    pub carrier: Option<String>,
    /// Tracking number, once shipped.
    pub tracking: Option<String>,
    /// The post's item number, once papers were made.
    pub item_number: Option<String>,
    /// The shipping method that was paid for.
    pub shipping_code: String,
    /// `ddp` or `dap`.
    pub incoterm: String,
}

/// A line of a parcel, with what customs asks.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerConsignmentLine {
    /// Title as the buyer saw it.
    pub title: String,
    /// The seller's number at that time.
    pub sku: String,
    /// Options as the buyer saw them.
    pub options: Vec<VariantOption>,
    /// How many units.
    pub quantity: u32,
    /// Price of a unit in the seller's currency.
    pub unit: Money,
    /// HS code that was applied.
    pub hs: Option<HsCode>,
    /// Country of origin.
    pub origin: Country,
    /// Weight of a unit in grams.
    pub weight_grams: Option<u32>,
}

/// The parcels of paid orders of the one who asks: those to be sent first, then last changed first. None for somebody
/// without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_consignments(
    shop: &Shop,
    user: &User,
    page: u32,
) -> Result<Vec<SellerConsignment>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let mut conn = shop.store().reader().await?;
    let slice = Page::new(page, PER_PAGE);
    let rows = store::consignment::list_by_seller(&mut conn, seller, slice).await?;
    let mut parcels = Vec::with_capacity(rows.len());
    for row in rows {
        parcels.extend(parcel(&mut conn, row).await?);
    }
    parcels.sort_by_key(|parcel| parcel.state != OrderState::Paid);
    Ok(parcels)
}

async fn parcel(
    conn: &mut Conn,
    consignment: ConsignmentRow,
) -> Result<Option<SellerConsignment>, StoreError> {
    let Some(order) = store::order::lookup(conn, consignment.order_id).await? else {
        return Ok(None);
    };
    let warehouse = store::warehouse::lookup(conn, consignment.warehouse_id).await?;
    let lines = store::order_line::list_by_consignment(conn, consignment.id).await?;
    let number = number_of(conn, consignment.id).await?;
    let mut view = view(consignment, order, lines)?;
    view.item_number = number.map(|number| number.to_string());
    if let Some(warehouse) = warehouse {
        let code = warehouse.id.to_string();
        view.ships_from = Some((
            country(&warehouse.country, "warehouses", "country", &code)?,
            warehouse.city,
        ));
    }
    Ok(Some(view))
}

fn view(
    consignment: ConsignmentRow,
    order: OrderRow,
    lines: Vec<OrderLineRow>,
) -> Result<SellerConsignment, StoreError> {
    let inconsistent = |table, column| StoreError::Inconsistent {
        table,
        column,
        row: order.id.to_string(),
    };
    Ok(SellerConsignment {
        state: consignment
            .state
            .parse()
            .map_err(|_| inconsistent("consignments", "state"))?,
        address: serde_json::from_str(&order.address_json)
            .map_err(|_| inconsistent("orders", "address_json"))?,
        lines: lines.into_iter().map(line).collect::<Result<_, _>>()?,
        id: consignment.id,
        order: order.id,
        order_number: order.number,
        placed_at: order.placed_at,
        total: consignment.total,
        carrier: consignment.carrier,
        tracking: consignment.tracking,
        item_number: None,
        ships_from: None,
        shipping_code: order.shipping_code,
        incoterm: order.incoterm,
    })
}

fn line(row: OrderLineRow) -> Result<SellerConsignmentLine, StoreError> {
    Ok(SellerConsignmentLine {
        hs: hs(row.hs_code.as_deref()),
        origin: country(&row.origin, "order_lines", "origin", &row.sku)?,
        options: parse_options(&row.options_json),
        title: row.title,
        sku: row.sku,
        quantity: row.quantity,
        unit: row.seller_unit,
        weight_grams: row.weight_grams,
    })
}
