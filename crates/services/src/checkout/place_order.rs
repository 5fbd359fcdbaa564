//! Placing an order: one transaction in which everything happens or nothing.

use domain::ids::{OrderId, PaymentId, QuoteId, SessionId, UserId};
use domain::market::{Address, AddressProblem, AddressReason, FieldName, Market};
use domain::money::Money;
use domain::order::OrderState;
use domain::place::{Country, Language};
use store::cart::CartRow;
use store::order::OrderRow;
use store::payment::PaymentRow;
use store::store_credit::StoreCreditRow;
use store::{Conn, StoreError};

use super::agreed::Agreed;
use super::once::{self, Seen};
use super::recheck::{recheck, redeem, reserve};
use super::take_quote::{Taken, take_quote};
use super::write_order::{NewOrder, write_order};
use crate::cart::CartAccess;
use crate::catalogue::Asking;
use crate::order::progress::state_of;
use crate::payment::begin::{begin, begin_payment};
use crate::payment::{PaymentMethod, settle};
use crate::retry::{may_retry, retry};
use crate::secret::Secret;
use crate::shop::Shop;
use crate::store_credit::{drawn, of_order};

/// The longest key a client may send.
const KEY_CHARS_MAX: usize = 255;

/// A request for an order. Amounts are not part of it: they are those of the quote.
#[derive(Debug, Clone)]
pub struct PlaceOrder {
    /// By what the cart is reached.
    pub access: CartAccess,
    /// The figures agreed to.
    pub quote: QuoteId,
    /// Where messages go.
    pub email: String,
    /// Where it goes; `None` for the address that was saved with the cart.
    pub address: Option<Address>,
    /// How it is paid.
    pub payment: PaymentMethod,
    /// Makes a repeated request count once, for 24 hours.
    pub idempotency_key: Option<String>,
    /// The browser that will see the order.
    pub session: Option<SessionId>,
    /// The user who is logged in.
    pub user: Option<UserId>,
    /// The language of the titles on the order and of messages.
    pub lang: Language,
    /// What the shopper was told is left to pay after her store credit; refused when it is another amount. `None` where
    /// nobody was told.
    pub due: Option<Money>,
}

/// An order that is there now.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Identity.
    pub order: OrderId,
    /// Number for people.
    pub number: String,
    /// The token that opens the order for a guest. `None` when the quote was used by an earlier request without this
    /// key: then only the first answer has it.
    pub secret: Option<Secret>,
    /// `AwaitingPayment`, or what became of it since the first of several equal requests.
    pub state: OrderState,
    /// The whole price.
    pub total: Money,
    /// What of it is paid with store credit.
    pub credit: Money,
    /// What is left to pay with money.
    pub due: Money,
    /// The last attempt to pay it.
    pub payment: PaymentId,
    /// Where the payer goes next, relative or at the provider.
    pub redirect: String,
}

/// Why no order was placed. Nothing has changed then, and nothing is charged.
#[derive(Debug, thiserror::Error)]
pub enum PlaceOrderError {
    /// No such quote for this visitor, or nothing of it can be ordered any more.
    #[error("no such quote")]
    QuoteNotFound,
    /// Its time is over.
    #[error("the quote has expired")]
    QuoteExpired,
    /// Prices, goods or the coupon changed.
    #[error("the total is {new_total} now")]
    QuoteChanged {
        /// What the cart would cost now, in the quote's currency.
        new_total: Money,
    },
    /// Store credit on the cart was spent elsewhere, or there is more of it.
    #[error("{due} is left to pay now")]
    DueChanged {
        /// What is left to pay beside the credit.
        due: Money,
    },
    /// There are fewer than were ordered.
    #[error("{left} left of {variant}")]
    SoldOut {
        /// Of what.
        variant: domain::ids::VariantId,
        /// Units that can be bought now.
        left: u32,
    },
    /// The address is refused.
    #[error("the address is incomplete")]
    Invalid(Vec<AddressProblem>),
    /// Not an e-mail address.
    #[error("the e-mail address is refused")]
    InvalidEmail,
    /// The way to pay is not offered.
    #[error("this way to pay is not offered")]
    PaymentUnavailable,
    /// The key was used for another request, or is empty or longer than 255 characters.
    #[error("the idempotency key belongs to another request")]
    KeyMismatch,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(PlaceOrderError);

/// Places the order of a quote: checks the quote against the present catalogue, takes the stock and the coupon, and writes
/// the order with its first payment. Sent again, it answers with the same order.
///
/// # Errors
/// [`PlaceOrderError`].
pub async fn place_order(shop: &Shop, request: PlaceOrder) -> Result<Placed, PlaceOrderError> {
    check(shop, &request)?;
    let (order, payment, secret) = retry(|| attempt(shop, &request)).await?;
    let begun = match payment {
        Some(payment) => begin(shop, &order, payment).await?,
        None => begin_payment(shop, order.id).await?,
    };
    // Nobody has to go anywhere to promise cash, or to pay nothing.
    let is_credit = order.credit.minor > 0 && order.due().is_zero();
    let state = match request.payment {
        _ if is_credit => promised(shop, begun.payment, state_of(&order)?).await,
        PaymentMethod::Cash => promised(shop, begun.payment, state_of(&order)?).await,
        _ => state_of(&order)?,
    };
    Ok(Placed {
        order: order.id,
        due: order.due(),
        state,
        number: order.number,
        secret,
        total: order.total,
        credit: order.credit,
        payment: begun.payment,
        redirect: begun.redirect,
    })
}

/// Should the shop be interrupted here, the clock asks again.
async fn promised(shop: &Shop, payment: PaymentId, before: OrderState) -> OrderState {
    let settled = settle(shop, payment).await;
    settled.unwrap_or_else(|error| {
        tracing::warn!(%payment, %error, "what nobody has to pay for now is noted later");
        before
    })
}

fn check(shop: &Shop, request: &PlaceOrder) -> Result<(), PlaceOrderError> {
    if !request.payment.is_offered(shop) {
        return Err(PlaceOrderError::PaymentUnavailable);
    }
    let key = request
        .idempotency_key
        .as_deref()
        .map(|key| key.chars().count());
    if key.is_some_and(|length| !(1..=KEY_CHARS_MAX).contains(&length)) {
        return Err(PlaceOrderError::KeyMismatch);
    }
    if !plausible_email(request.email.trim()) {
        return Err(PlaceOrderError::InvalidEmail);
    }
    Ok(())
}

/// Something with one `@` between two parts and a dot behind it. Whether mail arrives, only mail can tell.
fn plausible_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', ',', ';', '<', '>']);
    text.len() <= 254
        && !text
            .chars()
            .any(|letter| letter.is_whitespace() || letter.is_control())
        && parts.is_some_and(|(name, host)| {
            plain(name) && plain(host) && host.contains('.') && !host.starts_with('.')
        })
}

/// The order, with its first payment where it is a new one, and the token that opens it.
type Attempted = (OrderRow, Option<PaymentRow>, Option<Secret>);

async fn attempt(shop: &Shop, request: &PlaceOrder) -> Result<Attempted, PlaceOrderError> {
    let mut tx = shop.store().begin().await?;
    let key = match once::claim(&mut tx, request, shop.now()).await? {
        Seen::New(key) => key,
        Seen::Before(order, secret) => {
            let order = store::order::lookup(&mut tx, order).await?;
            let order = order.ok_or(PlaceOrderError::QuoteNotFound)?;
            return Ok((order, None, Some(secret)));
        }
    };
    let (quote, cart) = match take_quote(shop, &mut tx, request).await? {
        Taken::Now(quote, cart) => (quote, cart),
        Taken::Before(order) => return Ok((*order, None, None)),
    };
    let agreed = Agreed::read(&quote.body_json, quote.id)?;
    if !request.payment.is_possible(shop, &agreed.quote) {
        return Err(PlaceOrderError::PaymentUnavailable);
    }
    let address = address(request, &cart, agreed.quote.country)?;
    let cart_id = cart.id;
    take(shop, &mut tx, cart, (&agreed, &address)).await?;
    let total = agreed.quote.totals.total;
    let drawn = drawn(&mut tx, cart_id, request.user, total).await?;
    let (credit, method) = tender(request, total, &drawn)?;
    let id = shop.new_id(OrderId::from_parts);
    let secret = once::answer(shop, &mut tx, request, key, id).await?;
    let new = NewOrder {
        id,
        request,
        agreed: &agreed,
        address: &address,
        secret: &secret,
        credit,
        method,
    };
    let (order, payment) = write_order(shop, &mut tx, new).await?;
    if !drawn.is_empty() {
        of_order::set_aside(shop, &mut tx, order.id, &drawn).await?;
    }
    tx.commit().await?;
    Ok((order, Some(payment), Some(secret)))
}

/// What store credit pays of an order, and by what the rest is paid.
fn tender(
    request: &PlaceOrder,
    total: Money,
    drawn: &[(StoreCreditRow, Money)],
) -> Result<(Money, PaymentMethod), PlaceOrderError> {
    let credit: i64 = drawn.iter().map(|(_, part)| part.minor).sum();
    let due = Money::new(total.minor - credit, total.currency);
    if request.due.is_some_and(|told| told != due) {
        return Err(PlaceOrderError::DueChanged { due });
    }
    let method = match request.payment {
        _ if credit > 0 && due.is_zero() => PaymentMethod::StoreCredit,
        PaymentMethod::StoreCredit => return Err(PlaceOrderError::DueChanged { due }),
        method if credit > 0 && !method.takes_a_rest() => {
            return Err(PlaceOrderError::PaymentUnavailable);
        }
        method => method,
    };
    Ok((Money::new(credit, total.currency), method))
}

/// The address to send to, which must be complete and in the country of the quote.
fn address(
    request: &PlaceOrder,
    cart: &CartRow,
    country: Country,
) -> Result<Address, PlaceOrderError> {
    let saved = cart.address_json.as_deref();
    let saved = || saved.and_then(|json| serde_json::from_str::<Address>(json).ok());
    let problem = |field, reason| vec![AddressProblem { field, reason }];
    let address = request.address.clone().or_else(saved);
    let Some(address) = address.map(|address| address.trimmed()) else {
        let missing = problem(FieldName::Line1, AddressReason::Missing);
        return Err(PlaceOrderError::Invalid(missing));
    };
    let form = Market::of(country).filter(|_| address.country == country);
    let problems = match form {
        Some(market) => address.validate(&market.address),
        None => problem(FieldName::Country, AddressReason::NotAChoice),
    };
    match problems.is_empty() {
        true => Ok(address),
        false => Err(PlaceOrderError::Invalid(problems)),
    }
}

/// Compares the quote with the present, and takes stock and coupon.
async fn take(
    shop: &Shop,
    conn: &mut Conn,
    cart: CartRow,
    (agreed, address): (&Agreed, &Address),
) -> Result<(), PlaceOrderError> {
    let asking = asking(&cart, agreed)?;
    recheck(shop, conn, &cart, asking, (agreed, address)).await?;
    if redeem(shop, conn, agreed).await?.is_none() {
        let mut without = cart;
        without.coupon_code = None;
        // The total without the coupon is another one: this refuses.
        recheck(shop, conn, &without, asking, (agreed, address)).await?;
    }
    reserve(conn, &agreed.quote).await
}

fn asking(cart: &CartRow, agreed: &Agreed) -> Result<Asking, PlaceOrderError> {
    let quote = &agreed.quote;
    let market = Market::of(quote.country).ok_or(PlaceOrderError::QuoteNotFound)?;
    Ok(Asking {
        market,
        language: market.language_for(&cart.lang),
        currency: quote.currency,
    })
}
