//! Showing an order with everything that was agreed and everything that happened.

use std::cmp::Reverse;

use domain::ids::{ConsignmentId, DisputeId, OrderId, OrderLineId, SellerId};
use domain::money::Money;
use domain::order::OrderState;
use domain::place::{Country, Language};
use domain::quote::QuotedConsignment;
use domain::refund::Parts;
use store::consignment::ConsignmentRow;
use store::dispute::DisputeRow;
use store::order::OrderRow;
use store::order_event::OrderEventRow;
use store::order_line::OrderLineRow;
use store::payment::PaymentRow;
use store::refund::RefundLineRow;
use store::{Conn, StoreError};

use super::access::{OrderAccess, reach};
use super::cancel_order::is_unsent;
use super::page::{ConsignmentView, EventView, OrderLineView, OrderPage, ParcelView, WhatNext};
use super::progress::{state_of, state_of_consignment};
use super::store_credit;
use crate::cart::SellerRef;
use crate::catalogue::PictureRef;
use crate::checkout::Agreed;
use crate::dispute::disputable_from;
use crate::payment::PaymentMethod;
use crate::payment::bank_transfer::instruction;
use crate::payment::cash::at_the_door;
use crate::refund::parts_of;
use crate::shop::Shop;

/// The order if this visitor may see it; the same `None` for somebody else's as for none.
///
/// # Errors
/// Those of the store.
pub async fn view_order(
    shop: &Shop,
    access: &OrderAccess,
    id: OrderId,
) -> Result<Option<OrderPage>, StoreError> {
    let mut conn = shop.store().reader().await?;
    let Some(order) = reach(&mut conn, access, id).await? else {
        return Ok(None);
    };
    page(shop, &mut conn, order).await.map(Some)
}

async fn page(shop: &Shop, conn: &mut Conn, order: OrderRow) -> Result<OrderPage, StoreError> {
    let Agreed { quote, coupon } = Agreed::read(&order.quote_json, order.quote_id)?;
    let rows = store::consignment::list_by_order(conn, order.id).await?;
    let payments = store::payment::list_by_order(conn, order.id).await?;
    let events = store::order_event::list_by_order(conn, order.id).await?;
    let is_cash = payments.iter().any(|payment| {
        payment.provider == PaymentMethod::Cash.as_str() && payment.state == "authorised"
    });
    let mut consignments = consignments(conn, &order, &rows, quote.consignments).await?;
    if is_cash {
        note_cash(&order, &rows, &mut consignments)?;
    }
    let state = state_of(&order)?;
    let address = serde_json::from_str(&order.address_json);
    let next = next(shop, &order, &rows)?;
    let cancellable = cancellable(state, &rows, &consignments);
    let transfer = instruction(shop, conn, &order, &payments).await?;
    Ok(OrderPage {
        id: order.id,
        state,
        address: address.map_err(|_| broken(&order, "address_json"))?,
        country: quote.country,
        language: Language::from_tag(&order.lang).unwrap_or(Language::En),
        shipping_code: quote.shipping_code,
        incoterm: quote.incoterm,
        coupon: coupon.map(|coupon| coupon.code),
        totals: quote.totals,
        consignments,
        events: timeline(events),
        rates: quote.rates,
        placed_at: order.placed_at,
        expires_at: order.expires_at,
        retry: payable(next, &payments),
        next,
        transfer,
        cancellable,
        credits: store_credit::of(conn, &order).await?,
        due: order.due(),
        number: order.number,
        email: order.email,
    })
}

fn broken(order: &OrderRow, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table: "orders",
        column,
        row: order.id.to_string(),
    }
}

fn payable(next: WhatNext, payments: &[PaymentRow]) -> Option<domain::ids::PaymentId> {
    let last = payments.iter().max_by_key(|payment| {
        // One that waits counts more than one that was declined in the same moment.
        (payment.created_at, payment.state == "pending")
    });
    last.filter(|_| matches!(next, WhatNext::Pay { .. }))
        .map(|payment| payment.id)
}

/// Whether nothing of it is on its way, in no parcel either.
fn cancellable(state: OrderState, rows: &[ConsignmentRow], views: &[ConsignmentView]) -> bool {
    match state {
        OrderState::AwaitingPayment => true,
        OrderState::Paid => is_unsent(rows) && views.iter().all(|view| view.parcels.is_empty()),
        _ => false,
    }
}

fn next(shop: &Shop, order: &OrderRow, rows: &[ConsignmentRow]) -> Result<WhatNext, StoreError> {
    let states: Result<Vec<_>, _> = rows.iter().map(state_of_consignment).collect();
    let states = states?;
    let any = |wanted: &[OrderState]| states.iter().any(|state| wanted.contains(state));
    Ok(match state_of(order)? {
        OrderState::AwaitingPayment if shop.now() < order.expires_at => WhatNext::Pay {
            until: order.expires_at,
        },
        _ if any(&[OrderState::Shipped, OrderState::Delivered]) => WhatNext::ConfirmReceipt,
        _ if any(&[OrderState::Paid]) => WhatNext::WaitForDispatch,
        _ if any(&[OrderState::Disputed]) => WhatNext::WaitForDecision,
        _ => WhatNext::Nothing,
    })
}

/// Oldest first. What happened in the same millisecond is told in the order in which it can only have happened.
fn timeline(mut rows: Vec<OrderEventRow>) -> Vec<EventView> {
    const LAST: [&str; 6] = [
        "placed",
        "accepted",
        "paid",
        "part_shipped",
        "shipped",
        "delivered",
    ];
    let rank = |kind: &str| {
        LAST.iter()
            .rev()
            .position(|known| *known == kind)
            .unwrap_or(0)
    };
    rows.sort_by_key(|row| {
        let known = LAST.contains(&row.kind.as_str());
        (row.at, Reverse(usize::from(known) + rank(&row.kind)))
    });
    let view = |row: OrderEventRow| EventView {
        kind: row.kind,
        consignment: row.consignment_id,
        detail: serde_json::from_str(&row.detail_json).unwrap_or_default(),
        at: row.at,
    };
    rows.into_iter().map(view).collect()
}

async fn consignments(
    conn: &mut Conn,
    order: &OrderRow,
    rows: &[ConsignmentRow],
    quoted: Vec<QuotedConsignment>,
) -> Result<Vec<ConsignmentView>, StoreError> {
    let lines = store::order_line::list_by_order(conn, order.id).await?;
    let disputes = store::dispute::list_by_order(conn, order.id).await?;
    let refunds = store::refund::list_lines_by_order(conn, order.id).await?;
    let sent = sent_parcels(conn, order.id).await?;
    let mut views = Vec::with_capacity(rows.len());
    for (row, parcel) in rows.iter().zip(quoted) {
        let own = lines.iter().filter(|line| line.consignment_id == row.id);
        let is_held = matches!(
            state_of_consignment(row)?,
            OrderState::Shipped | OrderState::Delivered
        );
        let mut line_views = Vec::new();
        for line in own {
            let back = refunds.iter().filter(|back| back.order_line_id == line.id);
            let back: u32 = back.map(|back| back.quantity).sum();
            let mut view = line_view(conn, line, back).await?;
            view.units_sent = units_sent(&sent, line.id);
            line_views.push(view);
        }
        views.push(ConsignmentView {
            id: row.id,
            seller: seller(conn, row.seller_id).await?,
            state: state_of_consignment(row)?,
            carrier: row.carrier.clone(),
            tracking: row.tracking.clone(),
            parcels: sent
                .iter()
                .filter(|(id, _)| *id == row.id)
                .map(|(_, parcel)| parcel.clone())
                .collect(),
            lines: line_views,
            ships_from: parcel.origin,
            breakdown: parcel.breakdown,
            incoterm: parcel.incoterm,
            days_min: parcel.days_min,
            days_max: parcel.days_max,
            shipped_at: row.shipped_at,
            delivered_at: row.delivered_at,
            completed_at: row.completed_at,
            release_due_at: row.release_due_at.filter(|_| is_held),
            is_extendable: is_held
                && row.release_due_at.is_some()
                && row.release_extended_at.is_none(),
            disputable_from: match is_held {
                true => Some(disputable_from(order, row)?),
                false => None,
            },
            dispute: dispute_of(&disputes, row),
            refunded: refunded(&refunds, row)?,
            cash_due: None,
        });
    }
    Ok(views)
}

/// The parcels of an order that were handed over, with their consignments.
async fn sent_parcels(
    conn: &mut Conn,
    order: OrderId,
) -> Result<Vec<(ConsignmentId, ParcelView)>, StoreError> {
    let contents = store::parcel::list_lines_by_order(conn, order).await?;
    let rows = store::parcel::list_by_order(conn, order).await?;
    let sent = rows.into_iter().filter_map(|row| {
        let own = contents.iter().filter(|line| line.parcel_id == row.id);
        let view = ParcelView {
            shipped_at: row.shipped_at?,
            carrier: row.carrier.unwrap_or_default(),
            tracking: row.tracking.unwrap_or_default(),
            lines: own
                .map(|line| (line.order_line_id, line.quantity))
                .collect(),
        };
        Some((row.consignment_id, view))
    });
    Ok(sent.collect())
}

fn units_sent(sent: &[(ConsignmentId, ParcelView)], line: OrderLineId) -> u32 {
    let lines = sent.iter().flat_map(|(_, parcel)| &parcel.lines);
    let own = lines.filter(|(id, _)| *id == line);
    own.map(|(_, units)| *units).sum()
}

/// What the courier will ask for, parcel by parcel.
fn note_cash(
    order: &OrderRow,
    rows: &[ConsignmentRow],
    views: &mut [ConsignmentView],
) -> Result<(), StoreError> {
    for (row, view) in rows.iter().zip(views) {
        let left = row.total.minor.saturating_sub(view.refunded.minor);
        let cash = at_the_door(order, Money::new(left, row.currency))?;
        view.cash_due = Some(cash).filter(|cash| row.cash.is_none() && cash.minor > 0);
    }
    Ok(())
}

fn dispute_of(disputes: &[DisputeRow], row: &ConsignmentRow) -> Option<DisputeId> {
    let own = disputes
        .iter()
        .find(|dispute| dispute.consignment_id == row.id);
    own.map(|dispute| dispute.id)
}

/// What went back of a consignment.
fn refunded(lines: &[RefundLineRow], row: &ConsignmentRow) -> Result<Money, StoreError> {
    let own = lines.iter().filter(|line| line.consignment_id == row.id);
    let sum = own
        .into_iter()
        .try_fold(Parts::zero(row.currency), |sum, line| {
            sum.plus(&parts_of(line))
        });
    sum.and_then(|sum| sum.total())
        .map_err(|_| StoreError::Inconsistent {
            table: "refund_lines",
            column: "goods_minor",
            row: row.id.to_string(),
        })
}

async fn line_view(
    conn: &mut Conn,
    line: &OrderLineRow,
    back: u32,
) -> Result<OrderLineView, StoreError> {
    Ok(OrderLineView {
        id: line.id,
        variant: line.variant_id,
        product: line.product_id,
        title: line.title.clone(),
        sku: line.sku.clone(),
        options: serde_json::from_str(&line.options_json).unwrap_or_default(),
        picture: match &line.picture_hash {
            Some(hash) => PictureRef::find(conn, hash).await?,
            None => None,
        },
        quantity: line.quantity,
        units_left: line.quantity.saturating_sub(back),
        units_sent: 0,
        unit: line.unit,
        goods: line.goods,
        discount: line.discount,
        duty: line.duty,
        tax: line.tax,
        fees: line.fees,
        rules: serde_json::from_str(&line.rules_json).unwrap_or_default(),
        hs: line.hs_code.clone(),
        origin: line.origin.clone(),
    })
}

async fn seller(conn: &mut Conn, id: SellerId) -> Result<SellerRef, StoreError> {
    let broken = |column| StoreError::Inconsistent {
        table: "sellers",
        column,
        row: id.to_string(),
    };
    let row = store::seller::lookup(conn, id).await?;
    let row = row.ok_or_else(|| broken("id"))?;
    Ok(SellerRef {
        id,
        country: Country::from_code(&row.country).map_err(|_| broken("country"))?,
        slug: row.slug,
        name: row.name,
    })
}
