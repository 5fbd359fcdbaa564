//! All that papers say of one parcel, as the order has it.

use domain::customs::ItemNumber;
use domain::ids::{ConsignmentId, OrderLineId, ParcelId, SellerId};
use domain::landed::AppliedRule;
use domain::market::Address;
use domain::money::MoneyError;
use domain::order::OrderState;
use domain::place::{Country, Language};
use domain::refund::{Parts, freight_by_line};
use domain::shipping::{Carriage, Incoterm};
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::{Conn, StoreError};

use super::issue_number::number_of;
use super::sender::{self, Sender};
use crate::checkout::Agreed;
use crate::order::packing::{Packing, next_position};
use crate::refund::paid_of;
use crate::shop::Shop;

/// A parcel as the seller names it for its papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperOf {
    /// What of a consignment is in no parcel; of one that travels in parcels only, each of them.
    Consignment(ConsignmentId),
    /// A parcel that was packed or sent by itself.
    Parcel(ParcelId),
}

/// A paid parcel of a seller. Of a part of a consignment, lines and sums are the part's.
pub(super) struct PaperParcel {
    /// Its position, 0 for what is in no parcel.
    pub position: u32,
    /// Its place among several, where the consignment travels in several.
    pub place: Option<u32>,
    pub consignment: ConsignmentRow,
    pub order: OrderRow,
    pub lines: Vec<PaperLine>,
    pub address: Address,
    pub store: String,
    pub sender: Sender,
    pub origin: Country,
    pub incoterm: Incoterm,
    pub carriage: Carriage,
    pub number: Option<ItemNumber>,
    /// The rules behind duty and tax, as the order recorded them.
    pub rules: Vec<AppliedRule>,
    /// The language of the buyer.
    pub language: Language,
}

/// A line with its title in English, where there is one.
pub(super) struct PaperLine {
    pub row: OrderLineRow,
    pub title_en: Option<String>,
}

/// The parcels if they are this seller's and paid. Anything else is as if it did not exist.
pub(super) async fn find(
    shop: &Shop,
    conn: &mut Conn,
    seller: SellerId,
    of: PaperOf,
) -> Result<Vec<PaperParcel>, StoreError> {
    let (id, parcel) = match of {
        PaperOf::Consignment(id) => (id, None),
        PaperOf::Parcel(id) => match store::parcel::lookup(conn, id).await? {
            Some(row) => (row.consignment_id, Some(row.position)),
            None => return Ok(Vec::new()),
        },
    };
    let consignment = store::consignment::lookup(conn, id).await?;
    let own = consignment.filter(|row| row.seller_id == seller && is_paid(&row.state));
    let Some(consignment) = own else {
        return Ok(Vec::new());
    };
    let packing = Packing::read(conn, &consignment).await?;
    let is_divided = packing.parcels.len() + usize::from(!packing.loose().is_empty()) > 1;
    let mut found = Vec::new();
    for (position, units) in parts(&packing, parcel) {
        let order = store::order::lookup(conn, consignment.order_id).await?;
        let Some(order) = order else { continue };
        let whole = gather(shop, conn, order, consignment.clone()).await?;
        let Some(whole) = whole else { continue };
        let mut part = part_of(whole, &units).map_err(|_| StoreError::Inconsistent {
            table: "order_lines",
            column: "goods_minor",
            row: id.to_string(),
        })?;
        part.position = position;
        part.place = match (is_divided, position) {
            (false, _) => None,
            // What is in no parcel yet takes this place when it is sent.
            (true, 0) => Some(next_position(conn, id).await?),
            (true, position) => Some(position),
        };
        part.number = number_of(conn, id, position).await?;
        found.push(part);
    }
    Ok(found)
}

/// All that one seller sends, as it was agreed, once it is paid; for its buyer.
pub(super) async fn find_whole(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderRow,
    consignment: ConsignmentRow,
) -> Result<Option<PaperParcel>, StoreError> {
    if !is_paid(&consignment.state) {
        return Ok(None);
    }
    let id = consignment.id;
    let parcels = store::parcel::list_by_consignment(conn, id).await?;
    let whole = gather(shop, conn, order, consignment).await?;
    let Some(mut whole) = whole else {
        return Ok(None);
    };
    whole.number = match parcels.as_slice() {
        [] => number_of(conn, id, 0).await?,
        [one] => number_of(conn, id, one.position).await?,
        _ => None,
    };
    Ok(Some(whole))
}

/// Which units are in which parcel that is asked for.
fn parts(packing: &Packing, asked: Option<u32>) -> Vec<(u32, Vec<(OrderLineId, u32)>)> {
    let loose = packing.loose();
    let packed = packing
        .parcels
        .iter()
        .map(|row| (row.position, packing.contents_of(row.id)));
    match asked {
        None if !loose.is_empty() => vec![(0, loose)],
        None => packed.collect(),
        Some(asked) => packed.filter(|(position, _)| *position == asked).collect(),
    }
}

/// The same with these units only, and their share of every sum.
fn part_of(
    mut parcel: PaperParcel,
    units: &[(OrderLineId, u32)],
) -> Result<PaperParcel, MoneyError> {
    let is_whole = parcel.lines.iter().all(|line| {
        let own = units.iter().find(|(id, _)| *id == line.row.id);
        own.is_some_and(|(_, units)| *units == line.row.quantity)
    });
    if is_whole {
        return Ok(parcel);
    }
    let goods: Vec<_> = parcel.lines.iter().map(|line| line.row.goods).collect();
    let freight = freight_by_line(parcel.consignment.shipping, &goods);
    let mut sum = Parts::zero(parcel.consignment.currency);
    for (line, shipping) in parcel.lines.iter_mut().zip(freight) {
        let row = &mut line.row;
        let own = units.iter().find(|(id, _)| *id == row.id);
        let units = own.map_or(0, |(_, units)| *units);
        let parts = paid_of(row, shipping).of_units(units, row.quantity);
        row.quantity = units;
        row.goods = parts.goods;
        row.discount = parts.discount;
        sum = sum.plus(&parts)?;
    }
    parcel.lines.retain(|line| line.row.quantity > 0);
    let row = &mut parcel.consignment;
    row.goods = sum.goods;
    row.shipping = sum.shipping;
    row.discount = sum.discount;
    row.duty = sum.duty;
    row.tax = sum.tax;
    row.fees = sum.fees;
    row.total = sum.total()?;
    Ok(parcel)
}

/// What one seller sends with everything around it, without its number.
async fn gather(
    shop: &Shop,
    conn: &mut Conn,
    order: OrderRow,
    consignment: ConsignmentRow,
) -> Result<Option<PaperParcel>, StoreError> {
    let Some(seller) = store::seller::lookup(conn, consignment.seller_id).await? else {
        return Ok(None);
    };
    let (sender, origin) = sender::printed(conn, &seller, consignment.warehouse_id).await?;
    let address: Address =
        serde_json::from_str(&order.address_json).map_err(|_| StoreError::Inconsistent {
            table: "orders",
            column: "address_json",
            row: order.id.to_string(),
        })?;
    let Agreed { quote, .. } = Agreed::read(&order.quote_json, order.quote_id)?;
    let warehouse = consignment.warehouse_id;
    let mut quoted = quote.consignments.into_iter();
    let quoted = quoted.find(|parcel| parcel.warehouse() == warehouse);
    let quoted = quoted.ok_or_else(|| StoreError::Inconsistent {
        table: "orders",
        column: "quote_json",
        row: order.id.to_string(),
    })?;
    let reference = shop.reference();
    let method = reference
        .shipping
        .find(origin, address.country, &quoted.shipping_code);
    Ok(Some(PaperParcel {
        position: 0,
        place: None,
        lines: lines(conn, consignment.id).await?,
        number: None,
        incoterm: quoted.incoterm,
        rules: quoted.breakdown.rules,
        // A way that the operator took out since went by somebody; couriers have the stricter papers.
        carriage: method.map_or(Carriage::Courier, |method| method.carriage),
        language: Language::from_tag(&order.lang).unwrap_or(Language::En),
        store: seller.name,
        sender,
        origin,
        address,
        order,
        consignment,
    }))
}

fn is_paid(state: &str) -> bool {
    use OrderState::{Completed, Delivered, Disputed, Paid, Shipped};
    let state = state.parse::<OrderState>();
    state.is_ok_and(|state| matches!(state, Paid | Shipped | Delivered | Completed | Disputed))
}

async fn lines(conn: &mut Conn, id: ConsignmentId) -> Result<Vec<PaperLine>, StoreError> {
    let mut lines = Vec::new();
    for row in store::order_line::list_by_consignment(conn, id).await? {
        let text = store::product_text::lookup(conn, row.product_id, "en").await?;
        lines.push(PaperLine {
            title_en: text.filter(|text| text.lang == "en").map(|text| text.title),
            row,
        });
    }
    Ok(lines)
}
