//! The orders of a visitor.

use domain::ids::{OrderId, SessionId, UserId};
use domain::money::Money;
use domain::order::OrderState;
use domain::time::Timestamp;
use store::order::OrderHeadRow;
use store::{Page, StoreError};

use crate::shop::Shop;

/// An order in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderHead {
    /// Identity.
    pub id: OrderId,
    /// Number for people.
    pub number: String,
    /// State.
    pub state: OrderState,
    /// What is paid.
    pub total: Money,
    /// When it was placed.
    pub placed_at: Timestamp,
}

/// A page of orders, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderList {
    /// The orders.
    pub orders: Vec<OrderHead>,
    /// The number of the page, from 1.
    pub page: u32,
    /// Whether there is another page.
    pub more: bool,
}

/// Orders on a page.
const PER_PAGE: u32 = 20;

/// The orders of the user who is logged in, else those placed in this browser.
///
/// # Errors
/// Those of the store.
pub async fn list_orders(
    shop: &Shop,
    session: SessionId,
    user: Option<UserId>,
    page: u32,
) -> Result<OrderList, StoreError> {
    let mut conn = shop.store().reader().await?;
    let page = page.max(1);
    // One more than is shown tells whether there is another page.
    let slice = Page {
        limit: PER_PAGE + 1,
        offset: Page::new(page, PER_PAGE).offset,
    };
    let rows = match user {
        Some(user) => store::order::list_by_user(&mut conn, user, slice).await?,
        None => store::order::list_by_session(&mut conn, session, slice).await?,
    };
    let more = rows.len() > PER_PAGE as usize;
    let shown = rows.into_iter().take(PER_PAGE as usize).map(head);
    Ok(OrderList {
        orders: shown.collect::<Result<_, _>>()?,
        page,
        more,
    })
}

fn head(row: OrderHeadRow) -> Result<OrderHead, StoreError> {
    let state = row.state.parse().map_err(|_| StoreError::Inconsistent {
        table: "orders",
        column: "state",
        row: row.id.to_string(),
    })?;
    Ok(OrderHead {
        id: row.id,
        number: row.number,
        state,
        total: row.total,
        placed_at: row.placed_at,
    })
}
