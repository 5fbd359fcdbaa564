//! All that papers say of one parcel, as the order has it.

use domain::customs::ItemNumber;
use domain::ids::{ConsignmentId, SellerId};
use domain::landed::AppliedRule;
use domain::market::Address;
use domain::order::OrderState;
use domain::place::{Country, Language};
use domain::shipping::{Carriage, Incoterm};
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::order_line::OrderLineRow;
use store::{Conn, StoreError};

use super::issue_number::number_of;
use super::sender::{self, Sender};
use crate::checkout::Agreed;
use crate::shop::Shop;

/// A paid parcel of a seller.
pub(super) struct PaperParcel {
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

/// The parcel if it is this seller's and paid. Anything else is as if it did not exist.
pub(super) async fn find(
    shop: &Shop,
    conn: &mut Conn,
    seller: SellerId,
    id: ConsignmentId,
) -> Result<Option<PaperParcel>, StoreError> {
    let consignment = store::consignment::lookup(conn, id).await?;
    let own = consignment.filter(|row| row.seller_id == seller && is_paid(&row.state));
    let Some(consignment) = own else {
        return Ok(None);
    };
    let Some(order) = store::order::lookup(conn, consignment.order_id).await? else {
        return Ok(None);
    };
    gather(shop, conn, order, consignment).await
}

/// The parcel with everything around it.
pub(super) async fn gather(
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
        lines: lines(conn, consignment.id).await?,
        number: number_of(conn, consignment.id).await?,
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
