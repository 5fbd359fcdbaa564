//! Fixing the price of a cart for a while.

use domain::coupon::Coupon;
use domain::customs::RestrictionReason;
use domain::ids::{QuoteId, VariantId};
use domain::market::Address;
use domain::money::{Currency, Rate};
use domain::quote::{Quote, QuotedConsignment};
use store::cart::CartRow;
use store::cart_line::CartLineView;
use store::quote::QuoteRow;
use store::{Conn, StoreError};

use super::agreed::{Agreed, AgreedCoupon};
use super::goods::barred;
use super::offer::{DeliveryChoice, Offer, OfferError, Terms, chosen, offers_there};
use crate::cart::CartAccess;
use crate::cart::access::{find_open, touch};
use crate::cart::apply_coupon::usable_coupon;
use crate::cart::lines::lines_of;
use crate::catalogue::Asking;
use crate::catalogue::price::PriceError;
use crate::retry::{may_retry, retry};
use crate::shop::{Reference, Shop};

/// For whom, and by which way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteInput {
    /// Where the shopper is, and in which currency she pays.
    pub asking: Asking,
    /// The code of the way chosen now; else the one chosen before, else the usual one.
    pub shipping: Option<String>,
}

/// A quote, and what the other ways would cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// The figures, fixed until `expires_at`.
    pub quote: Quote,
    /// Every way the cart can be sent, the chosen one among them.
    pub choices: Vec<DeliveryChoice>,
    /// The discount code that counts.
    pub coupon: Option<String>,
    /// Whether no carrier goes to the address that the cart keeps. The figures are those of the rest of the country then.
    pub is_unserved: bool,
}

/// Why there is no quote.
#[derive(Debug, thiserror::Error)]
pub enum QuoteError {
    /// No such cart, or it has become an order.
    #[error("no such cart")]
    NotFound,
    /// Nothing to sell: also for a browser that has no cart.
    #[error("the cart is empty")]
    EmptyCart,
    /// Something is no longer on sale.
    #[error("{variant} is no longer on sale")]
    LineGone {
        /// What.
        variant: VariantId,
    },
    /// There are fewer than are in the cart.
    #[error("{left} left of {variant}")]
    SoldOut {
        /// Of what.
        variant: VariantId,
        /// Units that can be bought now.
        left: u32,
    },
    /// No carrier may bring something to the country.
    #[error("{variant} may not be brought to the country")]
    Restricted {
        /// What.
        variant: VariantId,
        /// Why.
        reason: RestrictionReason,
    },
    /// The way chosen, or any way at all, does not lead from all sellers to the country.
    #[error("nothing is delivered there this way")]
    NoDelivery,
    /// Something has no price in the currency asked for.
    #[error("a rate is missing")]
    RateMissing,
    /// Amounts beyond what can be computed with.
    #[error(transparent)]
    OutOfRange(PriceError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(QuoteError);

impl From<OfferError> for QuoteError {
    fn from(error: OfferError) -> Self {
        match error {
            OfferError::Price(PriceError::NoDelivery { .. }) => Self::NoDelivery,
            OfferError::Price(PriceError::RateMissing { .. }) => Self::RateMissing,
            OfferError::Price(error) => Self::OutOfRange(error),
            OfferError::Store(error) => Self::Store(error),
        }
    }
}

/// Prices the cart, and keeps the answer so that an order can be placed at exactly these figures. The cart remembers the
/// way that was chosen.
///
/// # Errors
/// [`QuoteError`].
pub async fn quote_cart(
    shop: &Shop,
    access: &CartAccess,
    input: QuoteInput,
) -> Result<Quoted, QuoteError> {
    retry(|| attempt(shop, access, &input)).await
}

async fn attempt(
    shop: &Shop,
    access: &CartAccess,
    input: &QuoteInput,
) -> Result<Quoted, QuoteError> {
    let mut tx = shop.store().begin().await?;
    let cart = find_open(&mut tx, access).await?;
    let mut cart = cart.ok_or(match access {
        CartAccess::Session(_) => QuoteError::EmptyCart,
        CartAccess::Token { .. } | CartAccess::Quote(_) => QuoteError::NotFound,
    })?;
    let lines = lines_of(shop, &mut tx, &cart, input.asking).await?;
    check_lines(&lines)?;
    let coupon = usable_coupon(&mut tx, cart.coupon_code.as_deref(), shop.now()).await?;
    let address = address_of(&cart, input.asking);
    let chosen = choose(
        shop,
        input,
        &cart,
        coupon.as_ref(),
        (&lines, address.as_ref()),
    )?;
    let Chosen {
        offer,
        choices,
        is_unserved,
    } = chosen;
    let agreed = agree(shop, input.asking, offer, coupon.as_ref());
    cart.shipping_code = Some(agreed.quote.shipping_code.clone());
    add(shop, &mut tx, &cart, &agreed).await?;
    touch(shop, &mut tx, &mut cart, Some(input.asking)).await?;
    tx.commit().await?;
    Ok(Quoted {
        quote: agreed.quote,
        choices,
        coupon: coupon.map(|coupon| coupon.code),
        is_unserved,
    })
}

/// The address that the cart keeps, where it is in the country that is asked for.
pub(crate) fn address_of(cart: &CartRow, asking: Asking) -> Option<Address> {
    let address: Address = serde_json::from_str(cart.address_json.as_deref()?).ok()?;
    (address.country == asking.market.country).then_some(address)
}

/// Whether the lines could be ordered now. The first one that could not is named.
pub(super) fn check_lines(lines: &[CartLineView]) -> Result<(), QuoteError> {
    if lines.is_empty() {
        return Err(QuoteError::EmptyCart);
    }
    for line in lines {
        let variant = line.variant_id;
        let left = u32::try_from(line.on_hand).unwrap_or(0);
        if !line.on_sale {
            return Err(QuoteError::LineGone { variant });
        }
        if left < line.quantity {
            return Err(QuoteError::SoldOut { variant, left });
        }
    }
    Ok(())
}

/// Whether the rates are young enough to promise a total with.
fn check_rates(
    shop: &Shop,
    reference: &Reference,
    asking: Asking,
    lines: &[CartLineView],
) -> Result<(), QuoteError> {
    let Some(age_max) = shop.settings().fx_age_max else {
        return Ok(());
    };
    let oldest = shop.now().minus(age_max).date_utc();
    // Freight is priced in dollars.
    let freight = std::iter::once(Currency::USD);
    let priced_in = lines.iter().map(|line| line.price.currency).chain(freight);
    for currency in priced_in.filter(|currency| *currency != asking.currency) {
        let rate = reference.fx.rate(currency, asking.currency);
        if rate.is_ok_and(|rate| rate.date < oldest) {
            tracing::error!(from = %currency.code(), to = %asking.currency.code(), "the rate is too old to quote");
            return Err(QuoteError::RateMissing);
        }
    }
    Ok(())
}

fn choose(
    shop: &Shop,
    input: &QuoteInput,
    cart: &CartRow,
    coupon: Option<&Coupon>,
    (lines, address): (&[CartLineView], Option<&Address>),
) -> Result<Chosen, QuoteError> {
    let reference = shop.reference();
    check_rates(shop, &reference, input.asking, lines)?;
    let terms = Terms {
        place: address.map(Address::place),
        reference: &reference,
        asking: input.asking,
        coupon,
        date: input.asking.day(shop.now()),
    };
    for line in lines {
        if let Some(reason) = barred(terms, line)? {
            let variant = line.variant_id;
            return Err(QuoteError::Restricted { variant, reason });
        }
    }
    let (offers, is_unserved) = offers_there(terms, lines)?;
    let remembered = cart.shipping_code.as_deref();
    let wanted = input.shipping.as_deref();
    let index = chosen(&offers, wanted.or(remembered)).ok_or(QuoteError::NoDelivery)?;
    let offer = offers[index].clone();
    if wanted.is_some_and(|code| code != offer.choice.code) {
        return Err(QuoteError::NoDelivery);
    }
    Ok(Chosen {
        offer,
        choices: offers.into_iter().map(|offer| offer.choice).collect(),
        is_unserved,
    })
}

/// What was chosen of all there is.
struct Chosen {
    offer: Offer,
    choices: Vec<DeliveryChoice>,
    is_unserved: bool,
}

fn agree(shop: &Shop, asking: Asking, offer: Offer, coupon: Option<&Coupon>) -> Agreed {
    let quote = Quote {
        id: shop.new_id(QuoteId::from_parts),
        currency: asking.currency,
        country: asking.market.country,
        incoterm: offer.choice.incoterm,
        shipping_code: offer.choice.code,
        rates: rates(&offer.consignments),
        consignments: offer.consignments,
        totals: offer.choice.totals,
        expires_at: shop.now().plus(shop.settings().quote_lifetime),
    };
    let coupon = coupon.map(|coupon| AgreedCoupon {
        code: coupon.code.clone(),
        rate_ppm: coupon.rate_ppm,
        seller_share_ppm: coupon.seller_share_ppm,
    });
    Agreed { quote, coupon }
}

/// The rates behind the lines, each once. Between a currency and itself there is none to tell.
fn rates(consignments: &[QuotedConsignment]) -> Vec<Rate> {
    let mut rates: Vec<Rate> = Vec::new();
    for line in consignments.iter().flat_map(|parcel| &parcel.lines) {
        if line.rate.base != line.rate.quote && !rates.contains(&line.rate) {
            rates.push(line.rate.clone());
        }
    }
    rates
}

async fn add(
    shop: &Shop,
    conn: &mut Conn,
    cart: &CartRow,
    agreed: &Agreed,
) -> Result<(), StoreError> {
    let quote = &agreed.quote;
    let row = QuoteRow {
        id: quote.id,
        cart_id: cart.id,
        country: quote.country.code().to_owned(),
        currency: quote.currency,
        total: quote.totals.total,
        body_json: agreed.write(),
        expires_at: quote.expires_at,
        state: "open".to_owned(),
        created_at: shop.now(),
    };
    store::quote::add(conn, &row).await
}
