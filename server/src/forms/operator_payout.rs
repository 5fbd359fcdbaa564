//! What operators do about payouts.

use app::backend::done::Done;
use domain::ids::PayoutId;
use domain::payout::PayoutState;
use services::payout::{
    PayoutError, approve_payout, confirm_payout, refuse_payout, return_payout, send_batch,
};

use super::seller_payout::currency;
use super::{FormAnswer, PathId, Submission};

const PAYOUTS: &str = "/operator/payouts";

/// `POST /api/operator/payouts/{id}/approve`: agrees; a large payout needs a second operator.
///
/// # Errors
/// An account that runs nothing; for JSON also a payout that has moved on, and the same operator twice.
pub async fn approve(PathId(id): PathId<PayoutId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    match approve_payout(form.shop(), &user, id).await {
        Ok(PayoutState::HalfApproved) => Ok(form.lead(&Done::PayoutHalfApproved.at(PAYOUTS))),
        Ok(_) => Ok(form.lead(&Done::PayoutApproved.at(PAYOUTS))),
        Err(error) => refused(form, error),
    }
}

/// `POST /api/operator/payouts/{id}/refuse`: not to be paid, with a `reason`.
///
/// # Errors
/// As [`approve`]; for JSON also no reason.
pub async fn refuse(PathId(id): PathId<PayoutId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let reason = form.fields.text("reason")?;
    let done = refuse_payout(form.shop(), &user, id, &reason).await;
    told(form, done, Done::PayoutRefused)
}

/// `POST /api/operator/payouts/{id}/confirm`: the bank has paid.
///
/// # Errors
/// As [`approve`].
pub async fn confirm(PathId(id): PathId<PayoutId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let done = confirm_payout(form.shop(), &user, id).await;
    told(form, done, Done::PayoutConfirmed)
}

/// `POST /api/operator/payouts/{id}/return`: it came back, with a `reason`.
///
/// # Errors
/// As [`refuse`].
pub async fn bring_back(PathId(id): PathId<PayoutId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let reason = form.fields.text("reason")?;
    let done = return_payout(form.shop(), &user, id, &reason).await;
    told(form, done, Done::PayoutReturned)
}

/// `POST /api/operator/payouts/send`: hands all that is approved in a `currency` to the bank, and leads to the files.
///
/// # Errors
/// An account that runs nothing, a currency that is none; for JSON also nothing to send.
pub async fn send(form: Submission) -> FormAnswer {
    let user = form.user()?;
    let currency = currency(&form)?;
    match send_batch(form.shop(), &user, currency).await {
        Ok(batch) => Ok(form.lead(&Done::PayoutsSent.at(&format!("{PAYOUTS}/batches/{batch}")))),
        Err(error) => refused(form, error),
    }
}

fn told(form: Submission, result: Result<(), PayoutError>, done: Done) -> FormAnswer {
    match result {
        Ok(()) => Ok(form.lead(&done.at(PAYOUTS))),
        Err(error) => refused(form, error),
    }
}

/// What another operator may have caused meanwhile is told on the page; anything else is a problem.
fn refused(form: Submission, error: PayoutError) -> FormAnswer {
    let done = match &error {
        PayoutError::SameOperator => Done::OtherOperator,
        PayoutError::NotNow { .. } => Done::PayoutMoved,
        PayoutError::NoReason => Done::ReasonMissing,
        PayoutError::NothingToSend => Done::PayoutsNone,
        _ => return Err(error.into()),
    };
    match form.wants_json() {
        true => Err(error.into()),
        false => Ok(form.lead(&done.at(PAYOUTS))),
    }
}
