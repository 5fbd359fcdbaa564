//! Giving store credit out.

use app::backend::Backend;
use app::backend::done::Done;
use app::pages::operator::store_credit::{self, PAGE};
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::Router;
use axum::routing::post;
use domain::ids::{StoreCreditId, StoreCreditIssueId};
use domain::ledger::StoreCreditSource;
use domain::money::Money;
use services::store_credit::{
    IssueStoreCredit, Issued, StoreCreditError, To, approve_store_credit, block_store_credit,
    issue_store_credit, refuse_store_credit, unblock_store_credit,
};

use super::seller_payout::currency;
use super::submission::json;
use super::{FormAnswer, PathId, Submission};

/// The name under which what was typed is kept.
const FORM: &str = "store-credit";
/// Back to the form itself, below what waits.
const NEW: &str = "/operator/store-credit#new";

/// The addresses of these forms.
pub fn router() -> Router<Backend> {
    let of = |tail: &str| format!("/api/operator/store-credit{tail}");
    Router::new()
        .route(&of(""), post(issue))
        .route(&of("/{id}/approve"), post(approve))
        .route(&of("/{id}/refuse"), post(refuse))
        .route(&of("/cards/{id}/block"), post(block))
        .route(&of("/cards/{id}/unblock"), post(unblock))
}

/// `POST /api/operator/store-credit`: gives an `amount` in a `currency` to the account with this `email`, or without one on a
/// new gift card, whose code the answer shows; with `source` and `reason`, once under `idempotency_key`.
///
/// # Errors
/// An account that runs nothing; for JSON, the fields that cannot be accepted.
pub async fn issue(form: Submission) -> FormAnswer {
    let user = form.user()?;
    let request = match typed(&form) {
        Ok(request) => request,
        Err(problem) => return form.back(FORM, vec![problem], NEW).await,
    };
    let key = form.fields.required("idempotency_key")?.to_owned();
    match issue_store_credit(form.shop(), &user, request, &key).await {
        Ok(issued) => shown(form, &issued),
        Err(error) => match Problem::from(error) {
            Problem::Invalid(fields) => form.back(FORM, fields, NEW).await,
            other => Err(other),
        },
    }
}

/// A code is shown in the answer itself: no address may carry it, and it is kept nowhere.
fn shown(form: Submission, issued: &Issued) -> FormAnswer {
    let Some(code) = &issued.code else {
        let done = match issued.is_waiting {
            true => Done::StoreCreditDrafted,
            false => Done::StoreCreditGiven,
        };
        return Ok(form.lead(&done.at(PAGE)));
    };
    let response = match form.wants_json() {
        true => json(&serde_json::json!({ "code": code.grouped() }).to_string()),
        false => store_credit::issued(&form.visit, issued)?,
    };
    Ok(form.finish(response))
}

fn typed(form: &Submission) -> Result<IssueStoreCredit, FieldProblem> {
    let currency = currency(form)?;
    let amount = Money::parse_decimal(form.fields.required("amount")?, currency);
    let amount = amount.map_err(|_| FieldProblem::new("amount", FieldReason::Malformed))?;
    let email = form.fields.optional("email")?.unwrap_or_default().trim();
    let source = StoreCreditSource::from_name(form.fields.required("source")?);
    Ok(IssueStoreCredit {
        to: match email {
            "" => To::GiftCard,
            email => To::Account(email.to_owned()),
        },
        amount,
        source: source.ok_or_else(|| FieldProblem::new("source", FieldReason::Unknown))?,
        reason: form.fields.text("reason")?,
    })
}

/// `POST /api/operator/store-credit/{id}/approve`: agrees to what another operator means to give out.
///
/// # Errors
/// An account that runs nothing, what waits no more; for JSON also what one wrote oneself.
pub async fn approve(PathId(id): PathId<StoreCreditIssueId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let approved = approve_store_credit(form.shop(), &user, id).await;
    told(form, approved, Done::StoreCreditApproved)
}

/// `POST /api/operator/store-credit/{id}/refuse`: what another operator means to give out is not given out.
///
/// # Errors
/// As [`approve`].
pub async fn refuse(PathId(id): PathId<StoreCreditIssueId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let refused = refuse_store_credit(form.shop(), &user, id).await;
    told(form, refused, Done::StoreCreditRefused)
}

/// `POST /api/operator/store-credit/cards/{id}/block`: nobody can spend it for the time being.
///
/// # Errors
/// An account that runs nothing, what cannot be spent anyway.
pub async fn block(PathId(id): PathId<StoreCreditId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let blocked = block_store_credit(form.shop(), &user, id).await;
    told(form, blocked, Done::StoreCreditBlocked)
}

/// `POST /api/operator/store-credit/cards/{id}/unblock`: it can be spent again.
///
/// # Errors
/// An account that runs nothing, what is not blocked.
pub async fn unblock(PathId(id): PathId<StoreCreditId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let unblocked = unblock_store_credit(form.shop(), &user, id).await;
    told(form, unblocked, Done::StoreCreditUnblocked)
}

fn told(form: Submission, result: Result<(), StoreCreditError>, done: Done) -> FormAnswer {
    match result {
        Ok(()) => Ok(form.lead(&done.at(PAGE))),
        Err(StoreCreditError::SameOperator) if !form.wants_json() => {
            Ok(form.lead(&Done::OtherOperator.at(PAGE)))
        }
        Err(other) => Err(other.into()),
    }
}
