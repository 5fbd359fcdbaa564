//! The coupon of the cart.

use app::backend::done::Done;
use domain::coupon::CouponProblem;
use services::cart::apply_coupon::{CouponError, apply_coupon};
use services::cart::remove_coupon::remove_coupon;

use super::{FormAnswer, Submission};

/// `POST /api/coupons`: puts a code on the cart. A code that does not count leads back to the cart, which says why.
///
/// # Errors
/// A cart that is not there; for JSON also the code's own problem.
pub async fn apply(form: Submission) -> FormAnswer {
    let code = form.fields.text("code")?;
    let result = match form.cart() {
        Ok(cart) => apply_coupon(form.shop(), &cart, &code).await,
        Err(problem) => return Err(problem),
    };
    match result {
        Ok(()) => Ok(form.done(Done::CouponApplied, "/cart")),
        Err(refused @ (CouponError::Unknown | CouponError::NotUsable(_))) if !form.wants_json() => {
            let address = form.visit.to(&format!("/cart?coupon={}", word(&refused)));
            Ok(form.lead(&address))
        }
        Err(other) => Err(other.into()),
    }
}

/// The word by which the cart page knows the reason.
fn word(refused: &CouponError) -> &'static str {
    match refused {
        CouponError::NotUsable(CouponProblem::UsedUp) => "used-up",
        CouponError::NotUsable(_) => "expired",
        _ => "unknown",
    }
}

/// `POST /api/coupons/remove`: takes the code off.
///
/// # Errors
/// A cart that is not there.
pub async fn remove(form: Submission) -> FormAnswer {
    remove_coupon(form.shop(), &form.cart()?).await?;
    Ok(form.done(Done::CouponRemoved, "/cart"))
}
