//! Paying back what was earned already.

use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use domain::ids::{ConsignmentId, OrderId};
use domain::money::Money;
use services::operator::goodwill::{GoodwillError, refund_earned, refund_earned_once};

use super::seller_payout::currency;
use super::{FormAnswer, PathId, Submission};

/// `POST /api/operator/orders/{id}/refund`: pays back an `amount` in a `currency`, of all completed parcels or of one
/// `consignment`, with a `reason`.
///
/// # Errors
/// An account that runs nothing, an order without a completed parcel; for JSON, the fields that cannot be accepted, and a
/// payment that the bank decides about.
pub async fn pay_back(PathId(id): PathId<OrderId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let (name, page) = (
        format!("refund-{id}"),
        format!("/operator/orders/{id}/refund"),
    );
    let (amount, only) = match typed(&form) {
        Ok(typed) => typed,
        Err(problem) => return form.back(&name, vec![problem], &page).await,
    };
    let reason = form.fields.text("reason")?;
    let key = form.fields.optional("idempotency_key")?.unwrap_or_default();
    let refunded = match key {
        "" => refund_earned(form.shop(), &user, id, only, amount, &reason).await,
        key => refund_earned_once(form.shop(), &user, (id, only), (amount, &reason), key).await,
    };
    match refunded {
        Ok(()) => Ok(form.lead(&Done::EarnedRefunded.at(&page))),
        Err(GoodwillError::ChargebackOpen) if !form.wants_json() => {
            Ok(form.lead(&Done::ChargebackOpen.at(&page)))
        }
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back(&name, fields, &page).await,
            other => Err(other),
        },
    }
}

fn typed(form: &Submission) -> Result<(Money, Option<ConsignmentId>), FieldProblem> {
    let currency = currency(form)?;
    let amount = Money::parse_decimal(form.fields.required("amount")?, currency);
    let amount = amount.map_err(|_| FieldProblem::new("amount", FieldReason::Malformed))?;
    let only = match form.fields.optional("consignment")? {
        None | Some("") => None,
        Some(_) => Some(form.fields.parsed("consignment")?),
    };
    Ok((amount, only))
}
