//! How a cart is reached, and what every change of one has in common.

use domain::ids::{CartId, QuoteId, SessionId};
use store::cart::CartRow;
use store::{Conn, StoreError};

use crate::catalogue::Asking;
use crate::secret::Secret;
use crate::shop::Shop;

/// By what somebody reaches a cart. Without the right one a cart is as if it did not exist.
#[derive(Debug, Clone)]
pub enum CartAccess {
    /// The browser it belongs to.
    Session(SessionId),
    /// The token that was given out when the cart was made through the API.
    Token {
        /// The cart.
        id: CartId,
        /// Its token.
        secret: Secret,
    },
    /// A quote of the cart: 74 random bits that only the one who asked for the quote was told. For placing the order of
    /// that quote through the API, where the request names the quote alone.
    Quote(QuoteId),
}

/// What became of the cart, for the number beside its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CartAdded {
    /// Units in the cart.
    pub count: u32,
}

/// The cart, also when it has become an order already.
pub(crate) async fn find(
    conn: &mut Conn,
    access: &CartAccess,
) -> Result<Option<CartRow>, StoreError> {
    match access {
        CartAccess::Session(session) => store::cart::find_open_by_session(conn, *session).await,
        CartAccess::Token { id, secret } => {
            store::cart::find_by_token(conn, *id, secret.hash().as_bytes()).await
        }
        CartAccess::Quote(quote) => match store::quote::lookup(conn, *quote).await? {
            Some(quote) => store::cart::lookup(conn, quote.cart_id).await,
            None => Ok(None),
        },
    }
}

/// The cart while it can still be changed.
pub(crate) async fn find_open(
    conn: &mut Conn,
    access: &CartAccess,
) -> Result<Option<CartRow>, StoreError> {
    let cart = find(conn, access).await?;
    Ok(cart.filter(|cart| cart.status == "open"))
}

/// Whether a cart that was found by other means is reached by this access.
pub(crate) fn opens(access: &CartAccess, cart: &CartRow, quote: QuoteId) -> bool {
    match access {
        CartAccess::Session(session) => cart.session_id == Some(*session),
        CartAccess::Token { id, secret } => {
            cart.id == *id && cart.token_hash.as_deref() == Some(secret.hash().as_bytes())
        }
        CartAccess::Quote(own) => *own == quote,
    }
}

/// A new, empty cart for somebody who looks from there.
pub(crate) fn new_cart(shop: &Shop, asking: Asking) -> CartRow {
    CartRow {
        id: shop.new_id(CartId::from_parts),
        session_id: None,
        token_hash: None,
        country: asking.market.country.code().to_owned(),
        lang: asking.language.tag().to_owned(),
        currency: asking.currency,
        coupon_code: None,
        shipping_code: None,
        address_json: None,
        email: None,
        status: "open".to_owned(),
        created_at: shop.now(),
        updated_at: shop.now(),
    }
}

/// Writes down that the cart was changed, and from where. A cart that became an order in the meantime has lost against
/// that order, and the change has to begin anew.
pub(crate) async fn touch(
    shop: &Shop,
    conn: &mut Conn,
    cart: &mut CartRow,
    asking: Option<Asking>,
) -> Result<(), StoreError> {
    if let Some(asking) = asking {
        cart.country = asking.market.country.code().to_owned();
        cart.lang = asking.language.tag().to_owned();
        cart.currency = asking.currency;
    }
    cart.updated_at = shop.now();
    match store::cart::update(conn, cart).await?.is_done() {
        true => Ok(()),
        false => Err(StoreError::Retry),
    }
}

/// Units in the cart, for the number beside its picture.
pub(crate) async fn counted(conn: &mut Conn, cart: CartId) -> Result<CartAdded, StoreError> {
    let units = store::cart_line::count_units(conn, cart).await?;
    Ok(CartAdded {
        count: u32::try_from(units).unwrap_or(u32::MAX),
    })
}
