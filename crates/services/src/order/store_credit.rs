//! The store credit that an order was paid with, as its page shows it.

use store::order::OrderRow;
use store::{Conn, StoreError};

use super::page::OrderCredit;
use crate::store_credit::PurseName;

/// The store credit that pays a part of an order. What was set aside for an order that was never paid is back.
pub(super) async fn of(conn: &mut Conn, order: &OrderRow) -> Result<Vec<OrderCredit>, StoreError> {
    let mut credits = Vec::new();
    if order.credit.is_zero() {
        return Ok(credits);
    }
    for row in store::order_credit::list_by_order(conn, order.id).await? {
        let credit = store::store_credit::lookup(conn, row.store_credit_id).await?;
        let ending = credit.and_then(|credit| credit.code_ending);
        credits.push(OrderCredit {
            name: ending.map_or(PurseName::Account, PurseName::GiftCard),
            amount: row.amount,
            returned: match row.state.as_str() {
                "freed" => row.amount,
                _ => row.returned,
            },
        });
    }
    Ok(credits)
}
