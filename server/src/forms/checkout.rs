//! From the cart to an order.

use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use domain::ids::QuoteId;
use domain::market::Address;
use domain::money::Money;
use domain::place::Country;
use services::cart::CartAccess;
use services::checkout::place_order::{PlaceOrder, PlaceOrderError, place_order as place};
use services::checkout::quote_cart::{QuoteError, QuoteInput, quote_cart};
use services::checkout::save_details::{CheckoutDetails, save_details};
use services::payment::PaymentMethod;

use super::{Fields, FormAnswer, Submission};

/// The name under which what was typed is kept.
const FORM: &str = "checkout";
const PAGE: &str = "/checkout";
/// Fields that the page fills in by itself: a bad one is no slip that the shopper could mend there.
const NOT_TYPED: [&str; 5] = ["quote", "payment", "country", "idempotency_key", "due"];

/// `POST /api/checkout`: places the order of the quote that the page showed and leads to the payment.
///
/// # Errors
/// A quote that is not this visitor's. All that the visitor can mend leads back to the checkout or the cart.
pub async fn place_order(mut form: Submission) -> FormAnswer {
    // Without a session there is no cart, and so no quote of it.
    let access = form.cart()?;
    form.place_of_cart(&access).await?;
    let request = match request(&form, access.clone()) {
        Ok(request) => request,
        Err(problem) if is_not_typed(&problem) => return Err(problem.into()),
        Err(problem) => {
            let page = form.visit.to(PAGE);
            return form.back(FORM, vec![problem], &page).await;
        }
    };
    keep(&form, &access, &request).await?;
    match place(form.shop(), request).await {
        Ok(placed) => Ok(form.lead(&placed.redirect)),
        Err(error) => refused(form, error).await,
    }
}

fn is_not_typed(problem: &FieldProblem) -> bool {
    NOT_TYPED.contains(&problem.field.as_str())
}

fn request(form: &Submission, access: CartAccess) -> Result<PlaceOrder, FieldProblem> {
    let fields = &form.fields;
    let payment = fields.optional("payment")?.filter(|name| !name.is_empty());
    let payment = match payment {
        Some(name) => PaymentMethod::from_name(name),
        None => PaymentMethod::offered(form.shop()).first().copied(),
    };
    let payment = payment.ok_or_else(|| FieldProblem::new("payment", FieldReason::Unknown))?;
    let key = fields
        .optional("idempotency_key")?
        .filter(|key| !key.is_empty());
    Ok(PlaceOrder {
        access,
        quote: fields.parsed::<QuoteId>("quote")?,
        email: fields.text("email")?,
        address: Some(address(fields, form.visit.place.market.country)?),
        payment,
        idempotency_key: key.map(str::to_owned),
        session: form.known_session(),
        user: form.visit.user().map(|user| user.id),
        lang: form.visit.place.language,
        due: due(form)?,
    })
}

/// What the page said is left to pay, in minor units of the currency that it shows; scripts need not say.
fn due(form: &Submission) -> Result<Option<Money>, FieldProblem> {
    let told = form.fields.optional("due")?.filter(|text| !text.is_empty());
    let minor = told.map(|text| text.parse::<i64>());
    let minor = minor.transpose();
    let minor = minor.map_err(|_| FieldProblem::new("due", FieldReason::NotANumber))?;
    Ok(minor.map(|minor| Money::new(minor, form.visit.place.currency)))
}

/// The address as it was typed; the use case checks it against the country's form.
fn address(fields: &Fields, country: Country) -> Result<Address, FieldProblem> {
    let part = |name| {
        fields
            .optional(name)
            .map(|text| text.filter(|text| !text.is_empty()).map(str::to_owned))
    };
    let country = match part("country")? {
        Some(code) => Country::from_code(&code)
            .map_err(|_| FieldProblem::new("country", FieldReason::Unknown))?,
        None => country,
    };
    Ok(Address {
        name: fields.text("name")?,
        line1: fields.text("line1")?,
        line2: part("line2")?,
        city: fields.text("city")?,
        region: part("region")?,
        postcode: part("postcode")?,
        country,
        phone: fields.text("phone")?,
        latin: part("latin")?,
    })
}

/// What was typed stays with the cart, so that a payment which goes wrong costs no typing. A cart that is an order by
/// now needs nothing kept: the form was sent twice.
async fn keep(form: &Submission, access: &CartAccess, request: &PlaceOrder) -> Result<(), Problem> {
    let details = CheckoutDetails {
        email: Some(request.email.clone()),
        address: request.address.clone(),
    };
    match save_details(form.shop(), access, details)
        .await
        .map_err(Problem::from)
    {
        Ok(()) | Err(Problem::NotFound) => Ok(()),
        Err(other) => Err(other),
    }
}

/// Nothing was charged. What the shopper can do about it is on the checkout or in the cart.
async fn refused(form: Submission, error: PlaceOrderError) -> FormAnswer {
    let is_page = !form.wants_json();
    let (checkout, cart) = (form.visit.to(PAGE), form.visit.to("/cart"));
    match error {
        PlaceOrderError::QuoteExpired
        | PlaceOrderError::QuoteChanged { .. }
        | PlaceOrderError::DueChanged { .. }
            if is_page =>
        {
            Ok(form.lead(&Done::QuoteRenewed.at(&checkout)))
        }
        PlaceOrderError::SoldOut { .. } if is_page => Ok(form.lead(&Done::CartShort.at(&cart))),
        other => match Problem::from(other) {
            Problem::Invalid(fields) => form.back(FORM, fields, &checkout).await,
            problem => Err(problem),
        },
    }
}

/// `POST /api/checkout/delivery`: another way of delivery, with its own total.
///
/// # Errors
/// For JSON, a way that does not lead there.
pub async fn choose_delivery(mut form: Submission) -> FormAnswer {
    let access = form.cart()?;
    form.place_of_cart(&access).await?;
    let shipping = form.fields.required("shipping")?.to_owned();
    let input = QuoteInput {
        asking: form.asking(),
        shipping: Some(shipping),
    };
    match quote_cart(form.shop(), &access, input).await {
        Ok(_) => Ok(form.done(Done::DeliveryChosen, PAGE)),
        Err(QuoteError::EmptyCart) if !form.wants_json() => Ok(form.done(Done::CartEmpty, "/cart")),
        Err(
            QuoteError::LineGone { .. }
            | QuoteError::SoldOut { .. }
            | QuoteError::Restricted { .. },
        ) if !form.wants_json() => {
            let cart = form.visit.to("/cart");
            Ok(form.lead(&Done::CartShort.at(&cart)))
        }
        Err(other) => Err(other.into()),
    }
}
