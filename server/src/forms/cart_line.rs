//! Lines of the cart.

use app::api::cart_line::CartLineAnswer;
use app::backend::done::Done;
use app::pages::problem::words;
use app::problem::{FieldProblem, Problem};
use axum::response::Response;
use domain::ids::{CartLineId, VariantId};
use http::StatusCode;
use services::cart::CartAccess;
use services::cart::add_line::{AddLineError, add_line};
use services::cart::update_line::{UpdateLineError, update_line};

use super::submission::json;
use super::{Fields, FormAnswer, Submission};

/// `POST /api/cart-lines`: puts units of a variant into the cart. The island on the product page asks for JSON and shows
/// the message where it stands.
///
/// # Errors
/// Fields that cannot be read, a variant that is not on sale, too few pieces.
pub async fn add(mut form: Submission) -> FormAnswer {
    match try_add(&mut form).await {
        Ok(count) if form.wants_json() => {
            let message = form.visit.t.product_cart_added().to_owned();
            Ok(form.finish(json(
                &CartLineAnswer {
                    count: Some(count),
                    message,
                }
                .to_json(),
            )))
        }
        Ok(_) => Ok(form.done(Done::CartAdded, "/cart")),
        Err(refusal) if form.wants_json() => Ok(not_added(form, refusal)),
        Err(refusal) => Err(refusal.problem),
    }
}

/// Why nothing was added, with the pieces that are left where that is the reason.
struct Refusal {
    problem: Problem,
    left: Option<u32>,
}

impl<P: Into<Problem>> From<P> for Refusal {
    fn from(problem: P) -> Self {
        Self {
            problem: problem.into(),
            left: None,
        }
    }
}

async fn try_add(form: &mut Submission) -> Result<u32, Refusal> {
    let (variant, quantity) = fields(&form.fields)?;
    let access = CartAccess::Session(form.session().await?);
    match add_line(form.shop(), &access, form.asking(), variant, quantity).await {
        Ok(added) => Ok(added.count),
        Err(AddLineError::SoldOut { left }) => Err(Refusal {
            problem: Problem::SoldOut,
            left: Some(left),
        }),
        Err(other) => Err(other.into()),
    }
}

/// A form without a quantity means one piece.
fn fields(fields: &Fields) -> Result<(VariantId, i64), FieldProblem> {
    let variant = fields.parsed("variant")?;
    let quantity = match fields.optional("quantity")? {
        None => 1,
        Some(_) => fields.number("quantity")?,
    };
    Ok((variant, quantity))
}

fn not_added(form: Submission, refusal: Refusal) -> Response {
    let t = form.visit.t;
    let message = match (refusal.left, &refusal.problem) {
        (Some(left), _) => t.problem_stock_short(left),
        (_, Problem::NotFound) => t.problem_variant_gone().to_owned(),
        (_, Problem::Invalid(fields)) if fields.iter().any(|field| field.field == "quantity") => {
            t.problem_quantity_invalid().to_owned()
        }
        (_, problem) => words(t, problem),
    };
    let mut response = json(
        &CartLineAnswer {
            count: None,
            message,
        }
        .to_json(),
    );
    *response.status_mut() =
        StatusCode::from_u16(refusal.problem.status()).expect("every problem has a valid status");
    form.finish(response)
}

/// `POST /api/cart-lines/update`: another quantity; 0 takes the line out.
///
/// # Errors
/// Fields that cannot be read, a line that is not in this visitor's cart.
pub async fn update(form: Submission) -> FormAnswer {
    let line: CartLineId = form.fields.parsed("line")?;
    let quantity = form.fields.number("quantity")?;
    match update_line(form.shop(), &form.cart()?, line, quantity).await {
        Ok(_) => Ok(form.done(Done::CartUpdated, "/cart")),
        // The cart shows how many are left.
        Err(UpdateLineError::SoldOut { .. }) if !form.wants_json() => {
            Ok(form.done(Done::CartShort, "/cart"))
        }
        Err(other) => Err(other.into()),
    }
}
