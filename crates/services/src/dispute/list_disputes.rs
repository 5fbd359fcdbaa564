//! Disputes in lists, for those who have to answer them.

use domain::dispute::{DisputeState, Reason};
use domain::ids::DisputeId;
use domain::money::Money;
use domain::time::Timestamp;
use store::dispute::DisputeRow;
use store::{Conn, Page, StoreError};

use super::DisputeError;
use super::reach::state_of;
use crate::account::session::{Role, User};
use crate::shop::Shop;

/// A dispute in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeHead {
    /// Identity.
    pub id: DisputeId,
    /// Number of the order, for people.
    pub number: String,
    /// Name of the shop that sold.
    pub seller: String,
    /// What the shopper objects to.
    pub reason: Reason,
    /// State.
    pub state: DisputeState,
    /// What stands.
    pub amount: Money,
    /// When something happens by itself.
    pub due_at: Option<Timestamp>,
    /// When its state last changed.
    pub updated_at: Timestamp,
}

/// Which disputes an operator wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that wait for a decision, appeals first.
    ToDecide,
    /// All, last changed first.
    All,
}

/// The disputes of the user's shop, last changed first; none for somebody without a shop.
///
/// # Errors
/// Those of the store.
pub async fn list_for_seller(
    shop: &Shop,
    user: &User,
    page: Page,
) -> Result<Vec<DisputeHead>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(Vec::new());
    };
    let mut conn = shop.store().reader().await?;
    let rows = store::dispute::list_by_seller(&mut conn, seller, page).await?;
    heads(&mut conn, rows).await
}

/// The disputes that an operator has to decide, the longest waiting first; or all, last changed first.
///
/// # Errors
/// [`DisputeError::NotFound`] for everybody but operators.
pub async fn list_for_operator(
    shop: &Shop,
    user: &User,
    which: Which,
    page: Page,
) -> Result<Vec<DisputeHead>, DisputeError> {
    if user.role != Role::Operator {
        return Err(DisputeError::NotFound);
    }
    let mut conn = shop.store().reader().await?;
    if which == Which::All {
        let rows = store::dispute::list(&mut conn, page).await?;
        return Ok(heads(&mut conn, rows).await?);
    }
    let mut rows = Vec::new();
    for state in [DisputeState::Appealed, DisputeState::Escalated] {
        rows.extend(store::dispute::list_by_state(&mut conn, state.as_str(), page).await?);
    }
    Ok(heads(&mut conn, rows).await?)
}

async fn heads(conn: &mut Conn, rows: Vec<DisputeRow>) -> Result<Vec<DisputeHead>, StoreError> {
    let mut heads = Vec::with_capacity(rows.len());
    for row in rows {
        let order = store::order::lookup(conn, row.order_id).await?;
        let seller = store::seller::lookup(conn, row.seller_id).await?;
        heads.push(DisputeHead {
            id: row.id,
            number: order.map(|order| order.number).unwrap_or_default(),
            seller: seller.map(|seller| seller.name).unwrap_or_default(),
            reason: Reason::from_name(&row.reason).ok_or_else(|| StoreError::Inconsistent {
                table: "disputes",
                column: "reason",
                row: row.id.to_string(),
            })?,
            state: state_of(&row)?,
            amount: row.offer,
            due_at: row.due_at,
            updated_at: row.updated_at,
        });
    }
    Ok(heads)
}
