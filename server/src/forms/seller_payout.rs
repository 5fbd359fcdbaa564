//! A seller's payouts.

use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use domain::money::Currency;
use services::payout::{PayoutError, request_payout};

use super::{FormAnswer, Submission};

const MONEY: &str = "/seller/money";

/// `POST /api/seller/payouts`: asks for everything that can be paid out in a currency.
///
/// # Errors
/// An account that sells nothing, a currency that is none; for JSON also too little, and no bank account.
pub async fn request(form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let currency = currency(&form)?;
    let done = match request_payout(form.shop(), &user, currency).await {
        Ok(_) => Done::PayoutRequested,
        Err(PayoutError::NoBankAccount) if !form.wants_json() => Done::PayoutNoAccount,
        Err(PayoutError::TooLittle { .. }) if !form.wants_json() => Done::PayoutTooLittle,
        Err(other) => return Err(Problem::from(other)),
    };
    Ok(form.lead(&done.at(MONEY)))
}

/// The field `currency`.
///
/// # Errors
/// `missing`, `malformed`, `unknown`.
pub fn currency(form: &Submission) -> Result<Currency, FieldProblem> {
    let code = form.fields.required("currency")?;
    Currency::from_code(code).map_err(|_| FieldProblem::new("currency", FieldReason::Unknown))
}
