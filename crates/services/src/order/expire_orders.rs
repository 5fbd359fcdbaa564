//! Letting go of what was reserved for orders that nobody paid.

use domain::ids::OrderId;
use domain::order::OrderState;
use store::StoreError;

use super::event;
use super::progress::{Step, lock, state_of, take_step};
use super::stock::{StockMove, give_coupon_back, move_stock};
use crate::payment::settle;
use crate::retry::retry;
use crate::shop::Shop;
use crate::store_credit::of_order;

/// How many orders one round looks at, so that other work gets its turn.
const ORDERS_MAX: u32 = 100;

/// Ends the orders whose time to pay has run out; how many. The provider is asked once more before: a payment whose hint
/// got lost still counts. A payment that arrives later is sent back.
///
/// # Errors
/// Those of the store.
pub async fn expire_orders(shop: &Shop) -> Result<u32, StoreError> {
    let mut conn = shop.store().reader().await?;
    let due = store::order::list_expired(&mut conn, shop.now(), ORDERS_MAX).await?;
    drop(conn);
    let mut expired = 0;
    for order in due {
        ask_once_more(shop, order.id).await?;
        expired += u32::from(retry(|| expire(shop, order.id)).await?);
    }
    Ok(expired)
}

async fn ask_once_more(shop: &Shop, order: OrderId) -> Result<(), StoreError> {
    let mut conn = shop.store().reader().await?;
    let payments = store::payment::list_by_order(&mut conn, order).await?;
    drop(conn);
    for payment in payments.iter().filter(|payment| payment.state == "pending") {
        if let Err(error) = settle(shop, payment.id).await {
            // A provider that is down must not keep goods from other shoppers.
            tracing::warn!(payment = %payment.id, %error, "an expiring payment could not be asked for");
        }
    }
    Ok(())
}

async fn expire(shop: &Shop, order: OrderId) -> Result<bool, StoreError> {
    let mut tx = shop.store().begin().await?;
    let Some(order) = lock(&mut tx, order).await? else {
        return Ok(false);
    };
    if state_of(&order)? != OrderState::AwaitingPayment {
        return Ok(false);
    }
    let consignments = store::consignment::list_by_order(&mut tx, order.id).await?;
    take_step(&mut tx, &order, &consignments, Step::Expire, shop.now()).await?;
    give_coupon_back(&mut tx, order.coupon_code.as_deref()).await?;
    move_stock(&mut tx, order.id, StockMove::Release).await?;
    of_order::free(shop, &mut tx, &order).await?;
    event::add(shop, &mut tx, order.id, None, "expired").await?;
    tx.commit().await?;
    Ok(true)
}
