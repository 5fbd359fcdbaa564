//! Whether a quote still says what the shop would say now.
//!
//! The rates are locked by the quote; everything else is compared with the present catalogue: what the seller asks, what
//! it is, how many there are, whether the coupon still counts.

use domain::coupon::Coupon;
use domain::ids::{CartLineId, VariantId, WarehouseId};
use domain::market::Address;
use domain::money::Money;
use domain::quote::{Quote, QuotedConsignment, QuotedLine};
use store::cart::CartRow;
use store::cart_line::CartLineView;
use store::{Conn, StoreError};

use super::agreed::Agreed;
use super::goods::barred;
use super::offer::{Terms, offers_there};
use super::place_order::PlaceOrderError;
use super::quote_cart::{QuoteError, check_lines};
use crate::cart::apply_coupon::usable_coupon;
use crate::cart::lines::lines_kept;
use crate::catalogue::Asking;
use crate::shop::Shop;

/// Refuses a quote that is overtaken, telling what the cart would cost now.
pub(super) async fn recheck(
    shop: &Shop,
    conn: &mut Conn,
    cart: &CartRow,
    asking: Asking,
    (agreed, address): (&Agreed, &Address),
) -> Result<(), PlaceOrderError> {
    let reach = reach(shop, asking, &agreed.quote, address);
    if reach == Reach::Unserved {
        return Err(PlaceOrderError::Invalid(vec![address.unserved()]));
    }
    let promised = |line| warehouse_of(&agreed.quote, line);
    let lines = lines_kept(shop, conn, cart, asking, promised).await?;
    let coupon = usable_coupon(conn, cart.coupon_code.as_deref(), shop.now()).await?;
    let unchanged = reach == Reach::Same
        && same_lines(&agreed.quote, &lines)
        && same_coupon(agreed, coupon.as_ref());
    match check_lines(&lines) {
        // What became forbidden since is told by the next quote.
        Ok(()) if unchanged && any_barred(shop, asking, &lines)? => {
            Err(PlaceOrderError::QuoteNotFound)
        }
        Ok(()) if unchanged => Ok(()),
        Ok(()) => {
            let code = &agreed.quote.shipping_code;
            let new_total = total_now(shop, (asking, address), &lines, coupon.as_ref(), code)?;
            Err(PlaceOrderError::QuoteChanged { new_total })
        }
        Err(QuoteError::EmptyCart) => Err(PlaceOrderError::QuoteNotFound),
        Err(QuoteError::LineGone { variant }) => Err(sold_out(variant, 0)),
        Err(QuoteError::SoldOut { variant, left }) => Err(sold_out(variant, left)),
        Err(QuoteError::Store(error)) => Err(error.into()),
        Err(_) => Err(PlaceOrderError::QuoteNotFound),
    }
}

/// Whether an address is where a quote was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// In the same zones.
    Same,
    /// In others, with other prices.
    Other,
    /// In one that no carrier goes to.
    Unserved,
}

/// Whether each parcel's way leads to the address at the price of the quote. Ways that the operator took out since lead
/// where they led.
fn reach(shop: &Shop, asking: Asking, quote: &Quote, address: &Address) -> Reach {
    let (reference, place) = (shop.reference(), address.place());
    let mut reach = Reach::Same;
    for parcel in &quote.consignments {
        let country = asking.market.country;
        let ways = reference.shipping.methods(parcel.origin, country);
        if !ways.is_empty() && ways.iter().all(|way| way.to(place).is_none()) {
            return Reach::Unserved;
        }
        let method = ways.iter().find(|way| way.code == parcel.shipping_code);
        let zone = method.and_then(|method| method.zone_of(place));
        if method.is_some() && zone.map(|zone| &zone.name) != parcel.zone.as_ref() {
            reach = Reach::Other;
        }
    }
    reach
}

fn any_barred(shop: &Shop, asking: Asking, lines: &[CartLineView]) -> Result<bool, StoreError> {
    let reference = shop.reference();
    let terms = Terms {
        reference: &reference,
        asking,
        coupon: None,
        date: asking.day(shop.now()),
        place: None,
    };
    for line in lines {
        if barred(terms, line)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(super) fn sold_out(variant: VariantId, left: u32) -> PlaceOrderError {
    PlaceOrderError::SoldOut { variant, left }
}

fn same_lines(quote: &Quote, lines: &[CartLineView]) -> bool {
    let mut quoted = quote
        .consignments
        .iter()
        .flat_map(|parcel| parcel.lines.iter().map(move |line| (parcel, line)));
    let count = quote
        .consignments
        .iter()
        .map(|parcel| parcel.lines.len())
        .sum::<usize>();
    count == lines.len()
        && quoted.all(|(parcel, quoted)| {
            let now = lines.iter().find(|line| line.id == quoted.cart_line);
            now.is_some_and(|now| now.warehouse_id == parcel.warehouse() && same_line(quoted, now))
        })
}

/// The warehouse that a line was quoted from.
fn warehouse_of(quote: &Quote, line: CartLineId) -> Option<WarehouseId> {
    let holds =
        |parcel: &&QuotedConsignment| parcel.lines.iter().any(|quoted| quoted.cart_line == line);
    quote
        .consignments
        .iter()
        .find(holds)
        .map(QuotedConsignment::warehouse)
}

fn same_line(quoted: &QuotedLine, now: &CartLineView) -> bool {
    quoted.variant == now.variant_id
        && quoted.quantity.get() == now.quantity
        && quoted.seller_unit == now.price
        && quoted.origin.code() == now.origin
        && quoted.weight_grams == now.weight_grams
        && quoted.hs.as_ref().map(|hs| hs.as_str()) == parsed_hs(now).as_deref()
}

/// The code as a quote would keep it: what is no code counts as none.
fn parsed_hs(line: &CartLineView) -> Option<String> {
    let code = domain::catalogue::HsCode::parse(line.hs_code.as_deref()?).ok()?;
    Some(code.into())
}

fn same_coupon(agreed: &Agreed, now: Option<&Coupon>) -> bool {
    let terms = agreed
        .coupon
        .as_ref()
        .map(|coupon| (coupon.code.as_str(), coupon.rate_ppm));
    terms == now.map(|coupon| (coupon.code.as_str(), coupon.rate_ppm))
}

/// What the cart costs now by the same way; by another when that one is gone.
fn total_now(
    shop: &Shop,
    (asking, address): (Asking, &Address),
    lines: &[CartLineView],
    coupon: Option<&Coupon>,
    code: &str,
) -> Result<Money, PlaceOrderError> {
    let reference = shop.reference();
    let terms = Terms {
        reference: &reference,
        asking,
        coupon,
        date: asking.day(shop.now()),
        place: Some(address.place()),
    };
    let found = offers_there(terms, lines).map_err(|error| match error {
        super::offer::OfferError::Store(error) => PlaceOrderError::Store(error),
        super::offer::OfferError::Price(_) => PlaceOrderError::QuoteNotFound,
    })?;
    let (offers, is_unserved) = found;
    if is_unserved {
        return Err(PlaceOrderError::Invalid(vec![address.unserved()]));
    }
    let index = super::offer::chosen(&offers, Some(code));
    let offer = index.and_then(|index| offers.get(index));
    // Nothing is delivered any more: there is nothing left to order.
    offer
        .map(|offer| offer.choice.totals.total)
        .ok_or(PlaceOrderError::QuoteNotFound)
}

/// Takes the stock of every line, or refuses all. In the order of the variants' ids: of two orders with the same goods
/// one waits for the other instead of both waiting for each other.
pub(super) async fn reserve(conn: &mut Conn, quote: &Quote) -> Result<(), PlaceOrderError> {
    let parcels = quote.consignments.iter();
    let lines = parcels.flat_map(|parcel| {
        let line = move |line: &QuotedLine| (line.variant, parcel.warehouse(), line.quantity.get());
        parcel.lines.iter().map(line)
    });
    let mut wanted: Vec<_> = lines.collect();
    wanted.sort_unstable();
    for (variant, warehouse, units) in wanted {
        let reserved = store::stock::reserve(conn, variant, warehouse, units).await?;
        if reserved.is_none() {
            let left = store::stock::lookup(conn, variant, warehouse)
                .await?
                .map_or(0, |stock| stock.on_hand);
            return Err(sold_out(variant, u32::try_from(left).unwrap_or(0)));
        }
    }
    Ok(())
}

/// Takes one use of the coupon. Of two orders that want the last one, one is told that its total changed.
pub(super) async fn redeem(
    shop: &Shop,
    conn: &mut Conn,
    agreed: &Agreed,
) -> Result<Option<()>, StoreError> {
    let Some(coupon) = &agreed.coupon else {
        return Ok(Some(()));
    };
    let taken = store::coupon::redeem(conn, &coupon.code, shop.now()).await?;
    Ok(taken
        .filter(|row| row.rate_ppm == coupon.rate_ppm)
        .map(drop))
}
