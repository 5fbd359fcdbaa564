//! The bank account that a seller is paid to.

use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use services::payout::{BankAccountInput, save_bank_account};

use super::{FormAnswer, Submission};

const FORM: &str = "bank-account";
/// Back to the form itself: on a phone it lies below the balances.
const ACCOUNT: &str = "/seller/money#bank-account";

/// `POST /api/seller/bank-account`: enters the account in place of the one before.
///
/// # Errors
/// An account that sells nothing; for JSON, the fields that cannot be accepted.
pub async fn save(form: Submission) -> FormAnswer {
    let user = form.seller()?;
    let password = form.fields.verbatim("password")?;
    if password.is_empty() {
        let missing = FieldProblem::new("password", FieldReason::Missing);
        return form.back(FORM, vec![missing], ACCOUNT).await;
    }
    let input = BankAccountInput {
        holder: form.fields.text("holder")?,
        number: form.fields.text("number")?,
        bic: form.fields.text("bic")?,
        bank_name: form.fields.text("bank_name")?,
        country: form.fields.text("country")?,
        currency: form.fields.text("currency")?,
    };
    match save_bank_account(form.shop(), &user, &password, &input).await {
        Ok(()) => Ok(form.lead(&Done::BankAccountSaved.at("/seller/money"))),
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back(FORM, fields, ACCOUNT).await,
            other => Err(other),
        },
    }
}
