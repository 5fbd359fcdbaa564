//! One payout at the operator's desk, with what can be done about it.

use domain::ids::PayoutId;
use domain::payout::PayoutState;
use leptos::prelude::*;
use services::payout::PayoutView;

use crate::backend::visit::Visit;
use crate::pages::money_words::{payout_amount, payout_badge};

/// The longest reason, as the use cases take it.
const REASON_CHARS_MAX: u32 = 500;

/// The page of a batch.
pub(super) fn batch_href(batch: &str) -> String {
    format!("/operator/payouts/batches/{batch}")
}

/// Draws the payout.
#[component]
pub(super) fn PayoutCard(visit: Visit, payout: PayoutView) -> impl IntoView {
    let t = visit.t;
    let asked = visit.fmt.date(payout.requested_at);
    let large = payout
        .is_large
        .then(|| view! { <span class="badge badge-problem">{t.payouts_large()}</span> });
    let first = payout
        .first_approver
        .as_ref()
        .filter(|_| payout.state == PayoutState::HalfApproved)
        .map(|name| view! { <p class="small">{t.payouts_first_approver(name)}</p> });
    let batch = payout.batch.as_ref().map(|batch| {
        let (href, words) = (batch_href(batch), t.payouts_batch_title(batch));
        view! { <p><a class="small wraps" href=href>{words}</a></p> }
    });
    let acts = acts(&visit, &payout);
    view! {
        <li class="panel stack stack-tight">
            <div class="row row-apart">
                <bdi class="strong">{payout.seller.clone()}</bdi>
                <span class="row">{large}{payout_badge(&visit, payout.state)}</span>
            </div>
            <p>{payout_amount(&visit, &payout)}</p>
            <p class="small"><bdi>{payout.holder.clone()}</bdi>" · "<bdi>{payout.account.clone()}</bdi>" · "{payout.sent_currency.code()}</p>
            <p class="quiet small">{t.payouts_date_label()}" "{asked}</p>
            {first}
            {batch}
            <div class="row">{acts}</div>
        </li>
    }
}

fn acts(visit: &Visit, payout: &PayoutView) -> AnyView {
    let (t, id) = (visit.t, payout.id);
    let refuse = || view! { <RefuseForm visit=visit.clone() id=id /> };
    match payout.state {
        PayoutState::Requested | PayoutState::HalfApproved => view! {
            <Act id=id act="approve" words=t.payouts_approve_action() />
            {refuse()}
        }
        .into_any(),
        PayoutState::Approved => refuse().into_any(),
        PayoutState::Sent => view! {
            <Act id=id act="confirm" words=t.payouts_confirm_action() />
            <ReturnForm visit=visit.clone() id=id />
        }
        .into_any(),
        PayoutState::Paid | PayoutState::Returned | PayoutState::Refused => ().into_any(),
    }
}

#[component]
fn Act(id: PayoutId, act: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <form action=format!("/api/operator/payouts/{id}/{act}") method="post">
            <button class="button" type="submit">{words}</button>
        </form>
    }
}

#[component]
fn RefuseForm(visit: Visit, id: PayoutId) -> impl IntoView {
    let words = visit.t.payouts_refuse_action();
    view! { <WithReason visit=visit id=id act="refuse" words=words /> }
}

/// The form that says that the money came back.
#[component]
pub(super) fn ReturnForm(visit: Visit, id: PayoutId) -> impl IntoView {
    let words = visit.t.payouts_return_action();
    view! { <WithReason visit=visit id=id act="return" words=words /> }
}

/// An act that the seller is told the reason of. Its form opens when it is asked for.
#[component]
fn WithReason(visit: Visit, id: PayoutId, act: &'static str, words: &'static str) -> impl IntoView {
    let t = visit.t;
    let field = format!("reason-{act}-{id}");
    let hint = format!("{field}-hint");
    view! {
        <details>
            <summary class="button button-link">{words}</summary>
            <form class="form" action=format!("/api/operator/payouts/{id}/{act}") method="post">
                <div class="field">
                    <label class="field-label" for=field.clone()>{t.payouts_reason_label()}</label>
                    <input class="field-input" id=field name="reason" required=true maxlength=REASON_CHARS_MAX dir="auto" aria-describedby=hint.clone() />
                    <p class="field-hint" id=hint>{t.payouts_reason_hint()}</p>
                </div>
                <button class="button button-danger" type="submit">{words}</button>
            </form>
        </details>
    }
}
