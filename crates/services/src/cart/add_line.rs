//! Putting something into a cart.

use domain::cart::{Quantity, room_for_line};
use domain::catalogue::HsCode;
use domain::customs::{Goods, GoodsTag, RestrictionReason};
use domain::ids::{CartLineId, VariantId};
use domain::money::Money;
use domain::place::Country;
use store::cart::CartRow;
use store::cart_line::CartLineRow;
use store::stock::StockRow;
use store::{Conn, StoreError};

use super::access::{CartAccess, CartAdded, counted, find_open, new_cart, touch};
use crate::catalogue::Asking;
use crate::catalogue::card::hs;
use crate::catalogue::dispatch::{dispatch_country, nearest};
use crate::catalogue::price::{PriceError, unit_price};
use crate::catalogue::ways::barring;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// Why nothing was put into the cart.
#[derive(Debug, thiserror::Error)]
pub enum AddLineError {
    /// No such variant, or not on sale.
    #[error("the variant is not on sale")]
    UnknownVariant,
    /// No such cart, or it has become an order.
    #[error("no such cart")]
    UnknownCart,
    /// Below one, or beyond 999 of one variant.
    #[error("the quantity is out of range")]
    BadQuantity,
    /// There are not that many.
    #[error("{left} left")]
    SoldOut {
        /// Units that can be bought now.
        left: u32,
    },
    /// A hundred different variants are enough.
    #[error("the cart is full")]
    CartFull,
    /// No carrier may bring it to the country.
    #[error("the goods may not be brought to the country")]
    Restricted(RestrictionReason),
    /// It has no price in the currency asked for.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(AddLineError);

/// Puts units of a variant into the cart, onto its line if there is one. A browser without a cart gets one. Stock is not
/// reserved: that happens when the order is placed, so that full carts keep nothing from anybody.
///
/// # Errors
/// [`AddLineError`].
pub async fn add_line(
    shop: &Shop,
    access: &CartAccess,
    asking: Asking,
    variant: VariantId,
    quantity: i64,
) -> Result<CartAdded, AddLineError> {
    let quantity = u32::try_from(quantity).map_err(|_| AddLineError::BadQuantity)?;
    let quantity = Quantity::new(quantity).map_err(|_| AddLineError::BadQuantity)?;
    retry(|| attempt(shop, access, asking, variant, quantity)).await
}

async fn attempt(
    shop: &Shop,
    access: &CartAccess,
    asking: Asking,
    variant: VariantId,
    quantity: Quantity,
) -> Result<CartAdded, AddLineError> {
    let mut tx = shop.store().begin().await?;
    let offer = on_sale(&mut tx, variant).await?;
    let mut cart = find_or_add(shop, &mut tx, access, asking).await?;
    let wanted = check_room(&mut tx, &cart, &offer, quantity).await?;
    let ships_from = check_stock(shop, asking, &offer, wanted)?;
    check_restrictions(shop, asking, &offer, ships_from)?;
    let unit_seen = unit_price(&shop.reference(), asking, offer.price)?;
    let line = CartLineRow {
        id: shop.new_id(CartLineId::from_parts),
        cart_id: cart.id,
        variant_id: variant,
        quantity: quantity.get(),
        unit_seen,
        currency: unit_seen.currency,
        added_at: shop.now(),
    };
    if !store::cart_line::add(&mut tx, &line).await?.is_done() {
        return Err(AddLineError::BadQuantity);
    }
    touch(shop, &mut tx, &mut cart, Some(asking)).await?;
    let count = counted(&mut tx, cart.id).await?;
    tx.commit().await?;
    Ok(count)
}

/// What the shop knows of a variant that is on sale.
struct OnSale {
    variant: VariantId,
    price: Money,
    stock: Vec<StockRow>,
    hs: Option<HsCode>,
    tags: Vec<GoodsTag>,
}

async fn on_sale(conn: &mut Conn, variant: VariantId) -> Result<OnSale, AddLineError> {
    let row = store::variant::lookup(conn, variant).await?;
    let row = row
        .filter(|row| row.status == "active")
        .ok_or(AddLineError::UnknownVariant)?;
    let product = store::product::lookup(conn, row.product_id).await?;
    let product = product
        .filter(|product| product.status == "published")
        .ok_or(AddLineError::UnknownVariant)?;
    Ok(OnSale {
        variant,
        price: row.price,
        stock: store::stock::list(conn, variant).await?,
        hs: hs(row.hs_code.or(product.hs_code).as_deref()),
        tags: GoodsTag::list(&product.goods_tags),
    })
}

/// Goods that no carrier may bring to the shopper are refused here, not only at the checkout.
fn check_restrictions(
    shop: &Shop,
    asking: Asking,
    offer: &OnSale,
    ships_from: Country,
) -> Result<(), AddLineError> {
    let goods = Goods {
        hs: offer.hs.as_ref(),
        tags: &offer.tags,
    };
    let reference = shop.reference();
    let day = asking.day(shop.now());
    match barring(&reference, asking, ships_from, goods, day) {
        Some(reason) => Err(AddLineError::Restricted(reason)),
        None => Ok(()),
    }
}

async fn find_or_add(
    shop: &Shop,
    conn: &mut Conn,
    access: &CartAccess,
    asking: Asking,
) -> Result<CartRow, AddLineError> {
    if let Some(cart) = find_open(conn, access).await? {
        return Ok(cart);
    }
    let CartAccess::Session(session) = access else {
        return Err(AddLineError::UnknownCart);
    };
    let mut cart = new_cart(shop, asking);
    cart.session_id = Some(*session);
    match store::cart::add(conn, &cart).await {
        // Another click of the same browser began its cart in this moment: the next try finds that one.
        Err(error) if error.is_conflict("carts_session_id_key") => Err(StoreError::Retry.into()),
        added => Ok(added.map(|()| cart)?),
    }
}

/// Whether the cart has room for the units; how many of the variant it would hold then.
async fn check_room(
    conn: &mut Conn,
    cart: &CartRow,
    offer: &OnSale,
    quantity: Quantity,
) -> Result<u32, AddLineError> {
    let lines = store::cart_line::list(conn, cart.id, &cart.lang).await?;
    let there = lines.iter().find(|line| line.variant_id == offer.variant);
    if there.is_none() {
        let count = store::cart_line::count(conn, cart.id).await?;
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        room_for_line(count).map_err(|_| AddLineError::CartFull)?;
    }
    let wanted = quantity.get() + there.map_or(0, |line| line.quantity);
    Quantity::new(wanted).map_err(|_| AddLineError::BadQuantity)?;
    Ok(wanted)
}

/// Whether one warehouse has the units, and in which country it is. Only a courtesy: what counts is decided when the order is
/// placed.
fn check_stock(
    shop: &Shop,
    asking: Asking,
    offer: &OnSale,
    wanted: u32,
) -> Result<Country, AddLineError> {
    let stock = nearest(&shop.reference(), asking, offer.stock.clone(), |_| wanted);
    let Some(stock) = stock.first() else {
        return Err(AddLineError::SoldOut { left: 0 });
    };
    let left = u32::try_from(stock.on_hand).unwrap_or(0);
    if wanted > left {
        return Err(AddLineError::SoldOut { left });
    }
    Ok(dispatch_country(stock)?)
}
