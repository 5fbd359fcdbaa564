//! Deciding that money goes back: the refund with its lines, the ledger, the payment and the job, in the caller's
//! transaction.

use domain::ids::{ChargebackId, RefundId};
use domain::ledger::{
    ConsignmentMoney, LedgerError, chargeback_lost, earned_refunded, order_refunded,
    payment_unclaimed,
};
use domain::money::{Money, MoneyError};
use domain::order::OrderState;
use domain::refund::Parts;
use domain::time::Timestamp;
use store::consignment::ConsignmentRow;
use store::order::OrderRow;
use store::payment::PaymentRow;
use store::refund::{RefundLineRow, RefundRow};
use store::{Conn, StoreError};

use super::left::{LineLeft, lines_left, split_of};
use super::reason::{End, Reason};
use super::whole::note_whole;
use crate::jobs::{self, JobKind};
use crate::payment::PaymentMethod;
use crate::payment::authorisation::release;
use crate::payment::book::{book, book_at, money_with, unbookable};
use crate::shop::Shop;
use crate::store_credit::of_order;

/// What goes back of a line: some of its units, or with `units` 0 a part of its price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Back {
    pub left: LineLeft,
    pub units: u32,
    pub parts: Parts,
}

/// Everything that is left of these lines.
pub(crate) fn all_of(lines: impl IntoIterator<Item = LineLeft>) -> Vec<Back> {
    let whole = |left: LineLeft| Back {
        left,
        units: left.units,
        parts: left.parts,
    };
    lines.into_iter().map(whole).collect()
}

/// Gives parts of a paid order back. The order is locked, `back` was made of what [`lines_left`] found in this transaction.
/// Consignments that are completed give up what was earned with them.
pub(crate) async fn give_back(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    consignments: &[ConsignmentRow],
    back: &[Back],
    reason: Reason,
) -> Result<RefundId, StoreError> {
    let put = put_down(shop, conn, order, (consignments, back), reason).await?;
    let refund = put.refund;
    if !put.held.is_empty() {
        let event = order_refunded(&put.held).map_err(|error| unbookable(order.id, &error))?;
        let name = (order.id, format!("refund:{refund}"));
        let _ = book_at(shop, conn, name, &event, put.at).await?;
    }
    if put.end == End::Released {
        release(shop, conn, order.id, (refund, put.on_payment)).await?;
    }
    for (money, commission) in &put.earned {
        let event = earned_refunded(money, *commission);
        let event = event.map_err(|error| unbookable(order.id, &error))?;
        let name = (order.id, format!("refund:{refund}:{}", money.id));
        let _ = book_at(shop, conn, name, &event, put.at).await?;
    }
    of_order::give_back(shop, conn, order, (refund, put.credit)).await?;
    Ok(refund)
}

/// What a shopper's bank took back is given up by those who have it: the bank has sent it already. `amount` is what it took.
pub(crate) async fn give_up(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    (consignments, back): (&[ConsignmentRow], &[Back]),
    (chargeback, amount): (ChargebackId, Money),
) -> Result<(), StoreError> {
    // Of an order that was paid back before, nothing is left to give up.
    let (held, earned, at) = match back.is_empty() {
        true => (Vec::new(), Vec::new(), shop.now()),
        false => {
            let put = put_down(shop, conn, order, (consignments, back), Reason::Chargeback).await?;
            (put.held, put.earned, put.at)
        }
    };
    let event = chargeback_lost(amount, &held, &earned);
    let event = event.map_err(|error| unbookable(order.id, &error))?;
    let name = (order.id, format!("chargeback-lost:{chargeback}"));
    book_at(shop, conn, name, &event, at).await.map(drop)
}

/// A refund as it was written down, still to be booked.
#[derive(Debug)]
struct PutDown {
    refund: RefundId,
    /// When; the ledger says the same moment.
    at: Timestamp,
    /// The part that goes back on the payment.
    on_payment: Money,
    /// The part that goes back to store credit.
    credit: Money,
    end: End,
    /// Parts that are still held.
    held: Vec<ConsignmentMoney>,
    /// Parts that were earned, with the commission on them.
    earned: Vec<(ConsignmentMoney, Money)>,
}

async fn put_down(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    (consignments, back): (&[ConsignmentRow], &[Back]),
    reason: Reason,
) -> Result<PutDown, StoreError> {
    let payment = store::payment::find_captured(conn, order.id).await?;
    let payment = payment.ok_or_else(|| StoreError::Inconsistent {
        table: "payments",
        column: "state",
        row: order.id.to_string(),
    })?;
    let overflow = |error: MoneyError| unbookable(order.id, &error.into());
    let total = total(order, back).map_err(overflow)?;
    let at = shop.now();
    let credit = credit_part(conn, order, &payment, (total, reason)).await?;
    let on_payment = Money::new(total.minor - credit.minor, total.currency);
    // Of an order that is paid in cash, parcel by parcel, what goes back is of parcels that are paid or of such that are not.
    let is_collected = consignments
        .iter()
        .any(|row| row.cash.is_some() && back.iter().any(|back| back.left.consignment == row.id));
    let method = PaymentMethod::from_name(&payment.provider);
    let end = match payment.state.as_str() {
        _ if on_payment.is_zero() || reason == Reason::Chargeback => End::Sent,
        "authorised" if !is_collected => End::Released,
        _ if method.is_some_and(PaymentMethod::is_refunded_by_hand) => End::ByHand,
        _ => End::Queued,
    };
    let why = (reason.as_str(), at, end);
    let refund = add_refund(shop, conn, &payment, (total, credit), why).await?;
    // Read before the lines are added: the commission that is given up depends on what was left until now.
    let before = lines_left(conn, order, consignments).await?;
    let mut put = PutDown {
        refund,
        at,
        on_payment,
        credit,
        end,
        held: Vec::new(),
        earned: Vec::new(),
    };
    for row in consignments {
        let own: Vec<&Back> = back
            .iter()
            .filter(|back| back.left.consignment == row.id)
            .collect();
        if own.is_empty() {
            continue;
        }
        let parts = sum(order, &own).map_err(overflow)?;
        let money = money_with(order, row, &parts)?;
        if row.state == OrderState::Completed.as_str() {
            let left: Vec<&LineLeft> = before
                .iter()
                .filter(|line| line.consignment == row.id)
                .collect();
            let commission = commission_on(order, &left, &own);
            let commission = commission.map_err(|error| unbookable(order.id, &error))?;
            add_lines(conn, refund, &own, Some(commission)).await?;
            put.earned.push((money, commission));
        } else {
            add_lines(conn, refund, &own, None).await?;
            put.held.push(money);
        }
    }
    // After the refund is written: it counts towards what went back.
    note_whole(shop, conn, order, &payment).await?;
    Ok(put)
}

/// A second payment of a paid order: the shop has no claim to it, so it is owed back the moment it arrives.
pub(crate) async fn give_unclaimed_back(
    shop: &Shop,
    conn: &mut Conn,
    payment: &PaymentRow,
) -> Result<RefundId, StoreError> {
    let order = payment.order_id;
    let event = payment_unclaimed(payment.amount).map_err(|error| unbookable(order, &error))?;
    let key = format!("unclaimed:{}", payment.id);
    let _ = book(shop, conn, Some(order), key, &event).await?;
    add_refund(
        shop,
        conn,
        payment,
        (payment.amount, Money::zero(payment.currency)),
        ("unclaimed", shop.now(), End::Queued),
    )
    .await
}

async fn add_refund(
    shop: &Shop,
    conn: &mut Conn,
    payment: &PaymentRow,
    (total, credit): (Money, Money),
    (reason, at, end): (&str, Timestamp, End),
) -> Result<RefundId, StoreError> {
    let id = shop.new_id(RefundId::from_parts);
    let row = RefundRow {
        id,
        order_id: payment.order_id,
        payment_id: payment.id,
        currency: total.currency,
        total,
        reason: reason.to_owned(),
        state: end.as_str().to_owned(),
        created_at: at,
        sent_at: matches!(end, End::Sent | End::Released).then_some(at),
        credit,
    };
    store::refund::add(conn, &row).await?;
    if end == End::Queued {
        jobs::queue(shop, conn, JobKind::RefundPayment, &id).await?;
    }
    Ok(id)
}

/// The commission of a consignment is carried by its first line in the refund: it was rounded once for all of them.
async fn add_lines(
    conn: &mut Conn,
    refund: RefundId,
    own: &[&Back],
    commission: Option<Money>,
) -> Result<(), StoreError> {
    for (position, back) in own.iter().enumerate() {
        let share = commission.map(|whole| match position {
            0 => whole,
            _ => Money::zero(whole.currency),
        });
        let row = RefundLineRow {
            refund_id: refund,
            order_line_id: back.left.line,
            consignment_id: back.left.consignment,
            quantity: back.units,
            currency: back.parts.goods.currency,
            goods: back.parts.goods,
            shipping: back.parts.shipping,
            discount: back.parts.discount,
            duty: back.parts.duty,
            tax: back.parts.tax,
            fees: back.parts.fees,
            commission: share,
            seller_discount: back.parts.seller_discount,
        };
        store::refund::add_line(conn, &row).await?;
    }
    Ok(())
}

/// What the marketplace gives up: its commission before less its commission after, so that any sequence of refunds ends at
/// exactly what it took.
fn commission_on(
    order: &OrderRow,
    left: &[&LineLeft],
    back: &[&Back],
) -> Result<Money, LedgerError> {
    let mut after = Vec::with_capacity(left.len());
    for line in left {
        let mut rest = line.parts;
        for back in back.iter().filter(|back| back.left.line == line.line) {
            rest = rest.minus(&back.parts)?;
        }
        after.push((rest, line.commission_ppm));
    }
    let before = left.iter().map(|line| (line.parts, line.commission_ppm));
    let before = split_of(before, order.currency)?.commission;
    let after = split_of(after, order.currency)?.commission;
    Ok(before.checked_sub(after)?)
}

/// What of a refund store credit paid. A bank gives back what it took and no more.
async fn credit_part(
    conn: &mut Conn,
    order: &OrderRow,
    payment: &PaymentRow,
    (total, reason): (Money, Reason),
) -> Result<Money, StoreError> {
    if order.credit.is_zero() || reason == Reason::Chargeback {
        return Ok(Money::zero(total.currency));
    }
    let back = store::refund::sum_by_payment(conn, payment.id).await?;
    let left = Money::new(payment.amount.minor - back, payment.currency);
    of_order::part_of_refund(conn, order, total, left).await
}

fn total(order: &OrderRow, back: &[Back]) -> Result<Money, MoneyError> {
    let all: Vec<&Back> = back.iter().collect();
    sum(order, &all)?.total()
}

fn sum(order: &OrderRow, back: &[&Back]) -> Result<Parts, MoneyError> {
    back.iter()
        .try_fold(Parts::zero(order.currency), |sum, back| {
            sum.plus(&back.parts)
        })
}
