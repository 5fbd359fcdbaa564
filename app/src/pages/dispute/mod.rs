//! A dispute as each of its sides sees it: where it stands, what was said, and the forms that this side can send now.
//!
//! Shopper, seller and operator read the same components; `May` of the use case decides which forms there are.

mod act;
pub mod list;
mod open_form;
mod settle;
pub mod shopper;
mod timeline;
pub mod typed;
pub mod words;

use domain::dispute::{DisputeState, Side};
use leptos::prelude::*;
use services::dispute::DisputeView;

use crate::backend::links::encode;
use crate::backend::visit::Visit;
use crate::problem::Problem;
use act::{Appeal, Escalate, Say, SendBack};
use settle::{Accept, Decide, MakeOffer, Receive, Withdraw};
use timeline::Entries;
use typed::Typed;

/// A dispute on the page of one of its sides.
#[derive(Debug, Clone)]
pub struct Contested {
    /// What the side sees.
    pub view: DisputeView,
    /// What the forms' verbs are appended to: `/api/seller/disputes/0192…`.
    pub forms: String,
    /// Where the forms lead back to.
    pub here: String,
    /// The key of a guest's order.
    pub key: Option<String>,
    /// What was typed before a form was refused.
    pub typed: Typed,
}

impl Contested {
    /// The dispute with what was typed on its page before.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn of(
        visit: &Visit,
        view: DisputeView,
        forms: String,
        here: String,
    ) -> Result<Self, Problem> {
        let typed = Typed::take(visit, &draft_name(&view)).await?;
        Ok(Self {
            typed: typed.for_forms(view.may),
            view,
            forms,
            here,
            key: None,
        })
    }

    /// The same, reached by the key of a guest's order.
    #[must_use]
    pub fn by_key(mut self, key: Option<String>) -> Self {
        self.key = key;
        self
    }

    /// Where a form with files is sent. Who sends it must be known before the files are read, so the key stands in the
    /// address there.
    fn upload(&self, verb: &str) -> String {
        let key = self.key.as_ref().map(|key| format!("&key={key}"));
        let next = encode(&self.here);
        let key = key.unwrap_or_default();
        format!("{}/{verb}?next={next}{key}", self.forms)
    }
}

/// The name under which the forms of a dispute's page keep what was typed.
pub fn draft_name(view: &DisputeView) -> String {
    format!("dispute-{}", view.id)
}

/// Draws the dispute and the forms of its reader.
#[component]
pub fn Dispute(visit: Visit, dispute: Contested) -> impl IntoView {
    let may = dispute.view.may;
    let accept = may
        .accept
        .then(|| view! { <Accept visit=visit.clone() dispute=dispute.clone() /> });
    let send_back = may
        .send_back
        .then(|| view! { <SendBack visit=visit.clone() dispute=dispute.clone() /> });
    let receive = may
        .receive
        .then(|| view! { <Receive visit=visit.clone() dispute=dispute.clone() /> });
    let decide = may
        .decide
        .then(|| view! { <Decide visit=visit.clone() dispute=dispute.clone() /> });
    let offer = may
        .offer
        .then(|| view! { <MakeOffer visit=visit.clone() dispute=dispute.clone() /> });
    let say = may
        .say
        .then(|| view! { <Say visit=visit.clone() dispute=dispute.clone() /> });
    view! {
        <div class="beside">
            <div class="stack stack-loose">
                <Standing visit=visit.clone() view=dispute.view.clone() />
                {accept}
                {send_back}
                {receive}
                {offer}
                <Entries visit=visit.clone() view=dispute.view.clone() />
                {say}
                {decide}
                <LastResorts visit=visit.clone() dispute=dispute.clone() />
            </div>
            <About visit=visit view=dispute.view />
        </div>
    }
}

/// What is asked for seldom, and last: the marketplace's decision, an appeal, the end.
#[component]
fn LastResorts(visit: Visit, dispute: Contested) -> impl IntoView {
    let may = dispute.view.may;
    let escalate = may
        .escalate
        .then(|| view! { <Escalate visit=visit.clone() dispute=dispute.clone() /> });
    let appeal = may
        .appeal
        .then(|| view! { <Appeal visit=visit.clone() dispute=dispute.clone() /> });
    let withdraw = may
        .withdraw
        .then(|| view! { <Withdraw visit=visit.clone() dispute=dispute.clone() /> });
    view! { {escalate}{appeal}{withdraw} }
}

/// Where the dispute stands: one sentence, the deadline, what is on the table or how it ended.
#[component]
fn Standing(visit: Visit, view: DisputeView) -> impl IntoView {
    let t = visit.t;
    let next = words::next(&visit, &view);
    let due = words::deadline(&visit, &view).map(|words| view! { <p>{words}</p> });
    let by = words::side(&visit, view.side, view.offer_side);
    let amount = visit.fmt.money(view.offer.amount);
    let most = visit.fmt.money(view.left);
    let goods = match view.offer.with_return {
        true => t.dispute_stands_goods_back(),
        false => t.dispute_stands_goods_stay(),
    };
    let goods = view.reason.has_goods().then(|| {
        view! { <div><dt>{t.dispute_stands_goods()}</dt><dd>{goods}</dd></div> }
    });
    let stands = (view.state != DisputeState::Closed).then(|| {
        view! {
            <h2>{t.dispute_stands_title()}</h2>
            <dl class="amounts">
                <div><dt>{t.dispute_stands_by()}</dt><dd>{by}</dd></div>
                <div class="amounts-total"><dt>{t.dispute_stands_amount()}</dt><dd><bdi>{amount}</bdi></dd></div>
                {goods}
                <div><dt>{t.dispute_stands_most()}</dt><dd><bdi>{most}</bdi></dd></div>
            </dl>
        }
    });
    let outcome = view.outcome.map(|outcome| words::outcome(&visit, outcome));
    let outcome = outcome.map(|words| {
        view! { <div><h2>{t.dispute_outcome_title()}</h2><p>{words}</p></div> }
    });
    view! {
        <section class="panel stack">
            <p class="next">{next}</p>
            {due}
            {outcome}
            {stands}
        </section>
    }
}

/// What the dispute is about.
#[component]
fn About(visit: Visit, view: DisputeView) -> impl IntoView {
    let t = visit.t;
    let goods: Vec<_> = view
        .goods
        .iter()
        .map(|(title, quantity)| view! { <li dir="auto">{title.clone()}" × "{*quantity}</li> })
        .collect();
    let tracking = view.return_tracking.map(|tracking| {
        view! { <div><dt class="quiet small">{t.dispute_stands_tracking()}</dt><dd><bdi>{tracking}</bdi></dd></div> }
    });
    let reason = words::reason(&visit, view.reason);
    let opened = t.dispute_opened_date(&visit.fmt.date(view.opened_at));
    // The shop's name says nothing to the shop itself.
    let from = (view.side != Side::Seller).then(|| t.dispute_parcel_from(&view.seller));
    view! {
        <aside class="panel stack stack-tight">
            <h2>{reason}</h2>
            <p class="quiet small">{opened}</p>
            <p class="small">{from}</p>
            <ul class="stack stack-tight">{goods}</ul>
            <dl>{tracking}</dl>
        </aside>
    }
}

/// The hidden fields of a form, for everything but files.
#[component]
fn Hidden(here: String, key: Option<String>) -> impl IntoView {
    let key = key.map(|key| view! { <input type="hidden" name="key" value=key /> });
    view! {
        <input type="hidden" name="next" value=here />
        {key}
    }
}
