//! The seller's parcels.

use domain::catalogue::{HsCode, VariantOption};
use domain::ids::{ConsignmentId, OrderId, OrderLineId, ParcelId};
use domain::market::Address;
use domain::money::Money;
use domain::order::OrderState;
use domain::place::Country;
use domain::time::Timestamp;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::parcel::ParcelRow;
use store::{Conn, Page, StoreError};

use crate::account::session::User;
use crate::catalogue::card::{country, hs};
use crate::catalogue::texts::parse_options;
use crate::order::packing::{Packing, next_position};
use crate::papers::issue_number::number_of;
use crate::payment::cash::is_due_at_the_door;
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
    /// Its parcels, packed or sent, in the order in which they were packed.
    pub parcels: Vec<SellerParcel>,
    /// The post's item number of what is in no parcel, once papers were made.
    pub item_number: Option<String>,
    /// The place that the next parcel takes; `None` where everything goes in one, as what is paid in cash does.
    pub next_parcel: Option<u32>,
    /// The shipping method that was paid for.
    pub shipping_code: String,
    /// `ddp` or `dap`.
    pub incoterm: String,
}

impl SellerConsignment {
    /// How many units are in no parcel.
    #[must_use]
    pub fn loose(&self) -> u32 {
        self.lines.iter().map(|line| line.loose).sum()
    }
}

/// A parcel of a consignment.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerParcel {
    /// Identity.
    pub id: ParcelId,
    /// Units of lines in it, by the line's place.
    pub lines: Vec<(usize, u32)>,
    /// Carrier, once sent.
    pub carrier: Option<String>,
    /// Tracking number, once sent.
    pub tracking: Option<String>,
    /// Whether it was handed to the carrier.
    pub is_sent: bool,
    /// The post's item number, once papers were made.
    pub item_number: Option<String>,
}

/// A line of a parcel, with what customs asks.
#[derive(Debug, Clone, PartialEq)]
pub struct SellerConsignmentLine {
    /// Identity.
    pub id: OrderLineId,
    /// Title as the buyer saw it.
    pub title: String,
    /// The seller's number at that time.
    pub sku: String,
    /// Options as the buyer saw them.
    pub options: Vec<VariantOption>,
    /// How many units were ordered.
    pub quantity: u32,
    /// How many of them are to be sent and in no parcel.
    pub loose: u32,
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
    let packing = Packing::read(conn, &consignment).await?;
    let is_cash = is_due_at_the_door(conn, order.id, &consignment).await?;
    let id = consignment.id;
    let mut view = view(consignment, order, lines)?;
    view.item_number = number(conn, id, 0).await?;
    for line in &mut view.lines {
        let units = packing.lines.iter().find(|units| units.line == line.id);
        line.loose = units.map_or(0, |units| units.loose);
    }
    for row in &packing.parcels {
        let number = number(conn, id, row.position).await?;
        view.parcels
            .push(seller_parcel(&view.lines, &packing, row, number));
    }
    if view.state == OrderState::Paid && !is_cash && view.loose() > 1 {
        view.next_parcel = Some(next_position(conn, id).await?);
    }
    if let Some(warehouse) = warehouse {
        let code = warehouse.id.to_string();
        view.ships_from = Some((
            country(&warehouse.country, "warehouses", "country", &code)?,
            warehouse.city,
        ));
    }
    Ok(Some(view))
}

async fn number(
    conn: &mut Conn,
    consignment: ConsignmentId,
    parcel: u32,
) -> Result<Option<String>, StoreError> {
    let number = number_of(conn, consignment, parcel).await?;
    Ok(number.map(|number| number.to_string()))
}

fn seller_parcel(
    lines: &[SellerConsignmentLine],
    packing: &Packing,
    row: &ParcelRow,
    item_number: Option<String>,
) -> SellerParcel {
    let inside = packing.contents_of(row.id).into_iter();
    let inside = inside.filter_map(|(id, units)| {
        let place = lines.iter().position(|line| line.id == id)?;
        Some((place, units))
    });
    SellerParcel {
        id: row.id,
        lines: inside.collect(),
        carrier: row.carrier.clone(),
        tracking: row.tracking.clone(),
        is_sent: row.shipped_at.is_some(),
        item_number,
    }
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
        parcels: Vec::new(),
        item_number: None,
        next_parcel: None,
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
        id: row.id,
        quantity: row.quantity,
        loose: 0,
        unit: row.seller_unit,
        weight_grams: row.weight_grams,
    })
}
