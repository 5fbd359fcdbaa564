//! One quote, one order: who uses it first has it.

use store::cart::CartRow;
use store::order::OrderRow;
use store::quote::QuoteRow;
use store::{Conn, StoreError};

use super::place_order::{PlaceOrder, PlaceOrderError};
use crate::cart::access::opens;
use crate::shop::Shop;

/// Whose quote it is from now on.
pub(super) enum Taken {
    /// This request's, with the cart that is closed for it.
    Now(QuoteRow, CartRow),
    /// That of an order which was placed before.
    Before(Box<OrderRow>),
}

/// Uses the quote and closes its cart, before anything else is read: nothing is put into it in between. What is refused
/// afterwards undoes both.
pub(super) async fn take_quote(
    shop: &Shop,
    conn: &mut Conn,
    request: &PlaceOrder,
) -> Result<Taken, PlaceOrderError> {
    let Some(quote) = store::quote::use_once(conn, request.quote, shop.now()).await? else {
        return not_taken(shop, conn, request).await;
    };
    // Another quote of the cart became an order, or the cart is somebody else's.
    let cart = store::cart::close(conn, quote.cart_id, shop.now()).await?;
    let cart = cart.filter(|cart| opens(&request.access, cart, quote.id));
    let cart = cart.ok_or(PlaceOrderError::QuoteNotFound)?;
    Ok(Taken::Now(quote, cart))
}

/// A quote that cannot be used: another copy of the request used it, its time is over, or it is not there for this visitor.
async fn not_taken(
    shop: &Shop,
    conn: &mut Conn,
    request: &PlaceOrder,
) -> Result<Taken, PlaceOrderError> {
    let quote = store::quote::lookup(conn, request.quote).await?;
    let quote = quote.ok_or(PlaceOrderError::QuoteNotFound)?;
    let cart = store::cart::lookup(conn, quote.cart_id).await?;
    cart.filter(|cart| opens(&request.access, cart, quote.id))
        .ok_or(PlaceOrderError::QuoteNotFound)?;
    if quote.state == "used" {
        let order = store::order::find_by_quote(conn, quote.id).await?;
        let order = order.ok_or(PlaceOrderError::QuoteNotFound)?;
        return Ok(Taken::Before(Box::new(order)));
    }
    match shop.now() >= quote.expires_at {
        true => Err(PlaceOrderError::QuoteExpired),
        // It was used in this moment: the next try finds its order.
        false => Err(StoreError::Retry.into()),
    }
}
