//! Cash on delivery: the carrier is paid at the door, parcel by parcel.
//!
//! An order to be paid in cash is promised from the moment it is placed. A seller earns nothing of a parcel before its cash is
//! there; a parcel that nobody accepts comes back, and what was promised for it is given up.

use domain::ids::{ConsignmentId, OrderId, PaymentId, RefundId};
use domain::ledger::cash_collected;
use domain::market::Market;
use domain::money::{Currency, Money, MoneyError, Rounding};
use domain::order::{AnyOrder, OrderState};
use domain::place::Country;
use domain::quote::Quote;
use serde_json::json;
use store::cash::CashDueRow;
use store::consignment::{self, ConsignmentRow};
use store::order::OrderRow;
use store::payment::{self, PaymentRow};
use store::{Conn, Page, StoreError};

use super::PaymentMethod;
use super::book::{book, unbookable};
use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use crate::account::session::User;
use crate::escrow::due_after_delivery;
use crate::operator::{audit, money};
use crate::order::event;
use crate::order::progress::{any_consignment, follow, lock, state_of_consignment};
use crate::order::stock::give_units_back;
use crate::refund::{Reason, all_of, give_back, left_of, lines_left};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Where and up to how much may be paid in cash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashTerms {
    /// The countries of delivery.
    pub countries: Vec<Country>,
    /// The largest order, in euro cents.
    pub max_eur_minor: i64,
}

/// Why nothing was written down about the cash of a parcel.
#[derive(Debug, thiserror::Error)]
pub enum CashError {
    /// Somebody who does not run the marketplace.
    #[error("only operators keep the cash")]
    Forbidden,
    /// No such parcel, or not one to be paid in cash.
    #[error("no such parcel to be paid in cash")]
    NotFound,
    /// It is not on its way or there, or its cash is there already.
    #[error("a parcel that is {state} has no cash to come")]
    NotDue {
        /// What it is.
        state: OrderState,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(CashError);

/// Whether an order of this quote may be paid in cash: in a country where couriers take it, in the coins of the country, up
/// to the limit.
pub(crate) fn is_possible(shop: &Shop, quote: &Quote) -> bool {
    let Some(terms) = &shop.settings().cash else {
        return false;
    };
    let market = Market::of(quote.country);
    let is_local = market.is_some_and(|market| market.currency == quote.currency);
    let total = quote.totals.total;
    let euros = shop
        .reference()
        .fx
        .convert(total, Currency::EUR, Rounding::Ceil);
    let is_small = euros.is_ok_and(|euros| euros.amount.minor <= terms.max_eur_minor);
    terms.countries.contains(&quote.country) && is_local && is_small && total.minor > 0
}

/// What a courier asks for at the door: what is left of the parcel, as coins allow.
pub(crate) fn at_the_door(order: &OrderRow, left: Money) -> Result<Money, StoreError> {
    coins(&order.country, left).map_err(|error| unbookable(order.id, &error.into()))
}

/// An amount in the coins of a country.
fn coins(country: &str, amount: Money) -> Result<Money, MoneyError> {
    let market = Country::from_code(country).ok().and_then(Market::of);
    market.map_or(Ok(amount), |market| market.cash_amount(amount))
}

/// Whether the money of a parcel is there.
pub(crate) async fn is_funded(
    conn: &mut Conn,
    order: OrderId,
    row: &ConsignmentRow,
) -> Result<bool, StoreError> {
    if row.cash.is_some() {
        return Ok(true);
    }
    let payment = payment::find_captured(conn, order).await?;
    Ok(payment.is_some_and(|payment| matches!(payment.state.as_str(), "captured" | "refunded")))
}

/// Whether the courier asks for the price of a parcel.
pub(crate) async fn is_due_at_the_door(
    conn: &mut Conn,
    order: OrderId,
    row: &ConsignmentRow,
) -> Result<bool, StoreError> {
    let payment = payment::find_captured(conn, order).await?;
    Ok(row.cash.is_none() && payment.as_ref().is_some_and(is_by_cash))
}

fn is_by_cash(payment: &PaymentRow) -> bool {
    payment.provider == PaymentMethod::Cash.as_str()
}

/// The carrier was paid for a parcel, and has passed the money on. A parcel on its way has arrived by that.
///
/// # Errors
/// [`CashError`].
pub async fn collect_cash(
    shop: &Shop,
    user: &User,
    parcel: ConsignmentId,
) -> Result<(), CashError> {
    operator(user)?;
    retry(|| attempt(shop, user, parcel)).await
}

async fn attempt(shop: &Shop, user: &User, id: ConsignmentId) -> Result<(), CashError> {
    let mut tx = shop.store().begin().await?;
    let (order, row, payment) = find(&mut tx, id).await?;
    let lines = lines_left(&mut tx, &order, std::slice::from_ref(&row)).await?;
    let left = left_of(&lines, row.id, order.currency);
    let left = left.and_then(|left| left.total());
    let left = left.map_err(|error| unbookable(order.id, &error.into()))?;
    let cash = at_the_door(&order, left)?;
    let state = any_consignment(&row)?;
    match state {
        AnyOrder::Shipped(_) | AnyOrder::Delivered(_) | AnyOrder::Disputed(_) => {}
        other => {
            return Err(CashError::NotDue {
                state: other.state(),
            });
        }
    }
    if let AnyOrder::Shipped(parcel) = state {
        let parcel = parcel.deliver(shop.now());
        let moved = consignment::deliver(&mut tx, id, parcel.since(), None).await?;
        moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
        event::add(shop, &mut tx, order.id, Some(id), "delivered").await?;
    }
    let due = due_after_delivery(shop, &row);
    let moved = store::cash::collect(&mut tx, id, cash, due).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    arrive(shop, &mut tx, &payment, left).await?;
    let booked = cash_collected(left, cash);
    let booked = booked.map_err(|error| unbookable(order.id, &error))?;
    let key = format!("cash:{id}");
    let _ = book(shop, &mut tx, Some(order.id), key, &booked).await?;
    event::add(shop, &mut tx, order.id, Some(id), "cash_collected").await?;
    let detail = json!({ "cash": cash.to_string() });
    let subject = format!("parcel {id}");
    audit::note(
        shop,
        &mut tx,
        Some(user.id),
        "cash_collected",
        &subject,
        &detail,
    )
    .await?;
    follow(&mut tx, &order, shop.now()).await?;
    Ok(tx.commit().await?)
}

/// So much of a promise is there. With the last of it the payment is.
async fn arrive(
    shop: &Shop,
    conn: &mut Conn,
    payment: &PaymentRow,
    left: Money,
) -> Result<(), StoreError> {
    let released = store::refund::sum_released(conn, payment.id).await?;
    let captured = payment.captured.minor.saturating_add(left.minor);
    let to = match captured.saturating_add(released) >= payment.amount.minor {
        true => "captured",
        false => "authorised",
    };
    let captured = Money::new(captured, payment.currency);
    let moved = payment::collect(conn, payment.id, captured, to, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)
}

/// Nobody accepted the parcel, and it is back with its seller: what was promised for it is given up.
///
/// # Errors
/// [`CashError`].
pub async fn bring_back(shop: &Shop, user: &User, parcel: ConsignmentId) -> Result<(), CashError> {
    operator(user)?;
    retry(|| return_to_seller(shop, user, parcel)).await
}

async fn return_to_seller(shop: &Shop, user: &User, id: ConsignmentId) -> Result<(), CashError> {
    let mut tx = shop.store().begin().await?;
    let (order, row, _) = find(&mut tx, id).await?;
    let parcel = match any_consignment(&row)? {
        AnyOrder::Shipped(parcel) => parcel.refund(shop.now()),
        other => {
            return Err(CashError::NotDue {
                state: other.state(),
            });
        }
    };
    let rows = std::slice::from_ref(&row);
    let back = all_of(lines_left(&mut tx, &order, rows).await?);
    give_back(shop, &mut tx, &order, rows, &back, Reason::Unaccepted).await?;
    give_units_back(&mut tx, &back).await?;
    let (from, to) = (OrderState::Shipped.as_str(), parcel.state().as_str());
    let moved = consignment::advance(&mut tx, id, from, to, shop.now()).await?;
    moved.is_done().then_some(()).ok_or(StoreError::Retry)?;
    event::add(shop, &mut tx, order.id, Some(id), "came_back").await?;
    let subject = format!("parcel {id}");
    audit::note(
        shop,
        &mut tx,
        Some(user.id),
        "parcel_came_back",
        &subject,
        &json!({}),
    )
    .await?;
    follow(&mut tx, &order, shop.now()).await?;
    Ok(tx.commit().await?)
}

/// The parcel with its locked order and the promise of its cash, which is not there yet.
async fn find(
    conn: &mut Conn,
    id: ConsignmentId,
) -> Result<(OrderRow, ConsignmentRow, PaymentRow), CashError> {
    let row = consignment::lookup(conn, id).await?;
    let row = row.ok_or(CashError::NotFound)?;
    let order = lock(conn, row.order_id).await?;
    let order = order.ok_or(CashError::NotFound)?;
    let row = consignment::lookup(conn, id).await?;
    let row = row.ok_or(CashError::NotFound)?;
    let payment = payment::find_captured(conn, order.id).await?;
    let payment = payment.filter(is_by_cash).ok_or(CashError::NotFound)?;
    if row.cash.is_some() || payment.state != "authorised" {
        let state = state_of_consignment(&row)?;
        return Err(CashError::NotDue { state });
    }
    Ok((order, row, payment))
}

/// A parcel whose cash is to come, for operators.
#[derive(Debug, Clone, PartialEq)]
pub struct CashParcel {
    /// The parcel, with its order and tracking number.
    pub row: CashDueRow,
    /// What the courier asks for.
    pub cash: Money,
}

/// The parcels on their way or there whose cash has not come, the longest under way first.
///
/// # Errors
/// [`CashError`].
pub async fn list_cash(shop: &Shop, user: &User, page: Page) -> Result<Vec<CashParcel>, CashError> {
    operator(user)?;
    let mut conn = shop.store().reader().await?;
    let mut parcels = Vec::new();
    for row in store::cash::list_cash_due(&mut conn, page).await? {
        let cash = coins(&row.country, row.due);
        let cash = cash.map_err(|error| unbookable(row.order_id, &error.into()))?;
        parcels.push(CashParcel { row, cash });
    }
    Ok(parcels)
}

fn operator(user: &User) -> Result<(), CashError> {
    money::operator(user).map_err(|_| CashError::Forbidden)
}

/// Cash as a way to pay: promised at once, and nobody to ask.
#[derive(Debug)]
pub(super) struct CashProvider {
    pub(super) payment: PaymentId,
    pub(super) amount: Money,
}

impl PaymentProvider for CashProvider {
    fn start(&self, start: PaymentStart) -> Answer<'_, Started> {
        Box::pin(async move {
            Ok(Started {
                reference: self.payment.to_string(),
                redirect: start.return_url,
            })
        })
    }

    fn fetch<'a>(&'a self, _reference: &'a str) -> Answer<'a, ProviderState> {
        let promised = ProviderState::Authorised {
            amount: self.amount,
            until: None,
        };
        Box::pin(async move { Ok(promised) })
    }

    fn capture<'a>(&'a self, _reference: &'a str, _amount: Money) -> Answer<'a, ()> {
        Box::pin(async { Err(ProviderError::Refused("cash comes by itself".to_owned())) })
    }

    fn void<'a>(&'a self, _reference: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn refund<'a>(
        &'a self,
        _reference: &'a str,
        _refund: RefundId,
        _amount: Money,
    ) -> Answer<'a, ()> {
        Box::pin(async {
            Err(ProviderError::Refused(
                "cash is paid back by hand".to_owned(),
            ))
        })
    }
}
