//! A cart as its page shows it.

use domain::cart::CART_LINES_MAX;
use domain::catalogue::VariantOption;
use domain::market::Address;
use domain::money::Money;
use domain::place::Country;
use store::cart::CartRow;
use store::{Conn, StoreError, cart_line};

use super::access::{CartAccess, find_open};
use super::apply_coupon::usable_coupon;
use super::lines::lines_of;
use super::view::{CartLineView, CartSeller, CartView, LineProblem, SavedDetails, SellerRef};
use crate::catalogue::dispatch::dispatch_country;
use crate::catalogue::price::{PriceError, unit_price};
use crate::catalogue::texts::{OptionTexts, parse_options};
use crate::catalogue::{Asking, PictureRef};
use crate::checkout::goods::barred;
use crate::checkout::offer::{Offer, OfferError, Terms, chosen, offers_there};
use crate::checkout::quote_cart::address_of;
use crate::shop::Shop;

/// Why there is no cart to show.
#[derive(Debug, thiserror::Error)]
pub enum ViewCartError {
    /// No such cart, or it has become an order.
    #[error("no such cart")]
    NotFound,
    /// Amounts beyond what can be computed with.
    #[error(transparent)]
    Price(#[from] PriceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<OfferError> for ViewCartError {
    fn from(error: OfferError) -> Self {
        match error {
            OfferError::Price(error) => Self::Price(error),
            OfferError::Store(error) => Self::Store(error),
        }
    }
}

/// The cart with today's prices. A browser without a cart has an empty one.
///
/// # Errors
/// [`ViewCartError`].
pub async fn view_cart(
    shop: &Shop,
    access: &CartAccess,
    asking: Asking,
) -> Result<CartView, ViewCartError> {
    let mut conn = shop.store().reader().await?;
    let Some(cart) = find_open(&mut conn, access).await? else {
        return match access {
            CartAccess::Session(_) => Ok(CartView::empty()),
            _ => Err(ViewCartError::NotFound),
        };
    };
    let coupon = usable_coupon(&mut conn, cart.coupon_code.as_deref(), shop.now()).await?;
    let reference = shop.reference();
    let address = address_of(&cart, asking);
    let terms = Terms {
        place: address.as_ref().map(Address::place),
        reference: &reference,
        asking,
        coupon: coupon.as_ref(),
        date: asking.day(shop.now()),
    };
    let rows = lines_of(shop, &mut conn, &cart, asking).await?;
    view(&mut conn, terms, &cart, rows).await
}

async fn view(
    conn: &mut Conn,
    terms: Terms<'_>,
    cart: &CartRow,
    rows: Vec<cart_line::CartLineView>,
) -> Result<CartView, ViewCartError> {
    let mut buyable = Vec::new();
    for row in rows.iter().filter(|row| can_be_bought(terms, row)) {
        if barred(terms, row)?.is_none() {
            buyable.push(row.clone());
        }
    }
    // Where no carrier goes to the address, the checkout says so.
    let (offers, _) = offers_there(terms, &buyable)?;
    let delivery = chosen(&offers, cart.shipping_code.as_deref());
    let offer = delivery.map(|index| &offers[index]);
    let units = |sum: u32, row: &cart_line::CartLineView| sum.saturating_add(row.quantity);
    let coupon = terms.coupon.map(|coupon| coupon.code.clone());
    Ok(CartView {
        id: Some(cart.id),
        sellers: sellers(conn, terms, &rows, offer).await?,
        totals: offer.map(|offer| offer.choice.totals),
        coupon_refused: cart.coupon_code.clone().filter(|_| coupon.is_none()),
        coupon,
        count: rows.iter().fold(0, units),
        delivery,
        deliveries: offers.into_iter().map(|offer| offer.choice).collect(),
        details: details(cart),
    })
}

/// What was typed at the checkout so far. An address of an older form that cannot be read any more is typed again.
fn details(cart: &CartRow) -> SavedDetails {
    let address = cart.address_json.as_deref();
    SavedDetails {
        email: cart.email.clone(),
        address: address.and_then(|json| serde_json::from_str(json).ok()),
    }
}

fn can_be_bought(terms: Terms<'_>, row: &cart_line::CartLineView) -> bool {
    row.on_sale && row.on_hand > 0 && unit(terms, row).is_some()
}

fn unit(terms: Terms<'_>, row: &cart_line::CartLineView) -> Option<Money> {
    unit_price(terms.reference, terms.asking, row.price).ok()
}

async fn sellers(
    conn: &mut Conn,
    terms: Terms<'_>,
    rows: &[cart_line::CartLineView],
    offer: Option<&Offer>,
) -> Result<Vec<CartSeller>, StoreError> {
    let mut sellers: Vec<CartSeller> = Vec::new();
    for row in rows.iter().take(CART_LINES_MAX) {
        let line = line(conn, terms, row).await?;
        if let Some(group) = sellers
            .iter_mut()
            .find(|group| group.warehouse == row.warehouse_id)
        {
            group.lines.push(line);
            continue;
        }
        let parcels = offer.map(|offer| offer.consignments.as_slice());
        let parcel = parcels
            .unwrap_or_default()
            .iter()
            .find(|parcel| parcel.warehouse() == row.warehouse_id);
        sellers.push(CartSeller {
            warehouse: row.warehouse_id,
            origin: dispatch_country(row)?,
            seller: seller_ref(row)?,
            lines: vec![line],
            landed: parcel.map(|parcel| parcel.breakdown.clone()),
        });
    }
    Ok(sellers)
}

fn seller_ref(row: &cart_line::CartLineView) -> Result<SellerRef, StoreError> {
    let country = Country::from_code(&row.seller_country);
    Ok(SellerRef {
        id: row.seller_id,
        slug: row.seller_slug.clone(),
        name: row.seller_name.clone(),
        country: country.map_err(|_| StoreError::Inconsistent {
            table: "sellers",
            column: "country",
            row: row.seller_id.to_string(),
        })?,
    })
}

async fn line(
    conn: &mut Conn,
    terms: Terms<'_>,
    row: &cart_line::CartLineView,
) -> Result<CartLineView, StoreError> {
    let unit = unit(terms, row);
    let left = u32::try_from(row.on_hand).unwrap_or(0);
    let seen = row.unit_seen;
    let changed = unit.is_some_and(|unit| unit.currency == seen.currency && unit != seen);
    Ok(CartLineView {
        id: row.id,
        variant: row.variant_id,
        product: row.product_id,
        slug: row.product_slug.clone(),
        title: row.title.clone(),
        title_language: row.title_lang.clone(),
        options: options(terms, row),
        picture: match &row.picture_hash {
            Some(hash) => PictureRef::find(conn, hash).await?,
            None => None,
        },
        quantity: row.quantity,
        unit,
        total: unit.and_then(|unit| unit.checked_mul(row.quantity).ok()),
        price_was: changed.then_some(seen),
        left,
        problem: match barred(terms, row)? {
            Some(reason) => Some(LineProblem::Restricted(reason)),
            None => problem(row, unit, left),
        },
    })
}

/// The choices that make the variant, in the language of the one who asks.
pub(crate) fn options(terms: Terms<'_>, row: &cart_line::CartLineView) -> Vec<VariantOption> {
    let texts = OptionTexts::parse(&row.option_texts_json);
    texts.translate(&parse_options(&row.options_json), terms.asking.language)
}

fn problem(row: &cart_line::CartLineView, unit: Option<Money>, left: u32) -> Option<LineProblem> {
    match left {
        _ if !row.on_sale || unit.is_none() => Some(LineProblem::NoLongerSold),
        0 => Some(LineProblem::SoldOut),
        left if left < row.quantity => Some(LineProblem::Fewer { left }),
        _ => None,
    }
}
