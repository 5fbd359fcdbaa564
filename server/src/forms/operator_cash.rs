//! What operators write down about cash on delivery.

use app::backend::done::Done;
use domain::ids::{ConsignmentId, RefundId};
use services::payment::cash::{CashError, bring_back, collect_cash};
use services::refund::paid_by_hand;

use super::{FormAnswer, PathId, Submission};

const CASH: &str = "/operator/cash";

/// `POST /api/operator/cash/{id}/collect`: the courier has passed the cash of a parcel on.
///
/// # Errors
/// An account that runs nothing, a parcel without cash; for JSON also one whose cash came before.
pub async fn collect(PathId(id): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let done = collect_cash(form.shop(), &user, id).await;
    told(form, done, Done::CashCollected)
}

/// `POST /api/operator/cash/{id}/return`: nobody accepted the parcel, and it came back.
///
/// # Errors
/// As [`collect`].
pub async fn come_back(PathId(id): PathId<ConsignmentId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let done = bring_back(form.shop(), &user, id).await;
    told(form, done, Done::ParcelCameBack)
}

/// `POST /api/operator/refunds/{id}/paid`: a refund was paid by hand.
///
/// # Errors
/// An account that runs nothing, a refund that a provider sends.
pub async fn paid(PathId(id): PathId<RefundId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    paid_by_hand(form.shop(), &user, id).await?;
    Ok(form.lead(&Done::RefundPaid.at(CASH)))
}

/// What another operator may have caused meanwhile is told on the page; anything else is a problem.
fn told(form: Submission, result: Result<(), CashError>, done: Done) -> FormAnswer {
    match result {
        Ok(()) => Ok(form.lead(&done.at(CASH))),
        Err(CashError::NotDue { .. }) if !form.wants_json() => {
            Ok(form.lead(&Done::CashNotDue.at(CASH)))
        }
        Err(error) => Err(error.into()),
    }
}
