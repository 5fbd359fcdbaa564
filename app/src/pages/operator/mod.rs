//! The operator's pages. Who may see them is decided in `services`.

pub mod accounts;
pub mod audit;
pub mod balance;
pub mod bank;
pub mod books;
pub mod cash;
pub mod disputes;
pub mod escrow;
pub mod jobs;
pub mod journal;
mod journal_form;
pub mod money;
pub mod payout_batch;
mod payout_card;
pub mod payouts;
pub mod refund;
pub mod rule;
mod rule_form;
mod rule_preview;
pub mod rules;
pub mod store_credit;
mod store_credit_form;
pub mod taxes;

use axum::Router;
use axum::routing::get;
use leptos::prelude::*;

use crate::backend::Backend;
use crate::backend::visit::Visit;

/// The addresses of the operator's pages.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/operator/disputes", get(disputes::list))
        .route("/operator/disputes/{dispute}", get(disputes::page))
        .route("/operator/rules", get(rules::page))
        .route("/operator/rules/new", get(rule::new))
        .route("/operator/rules/{rule}", get(rule::edit))
        .merge(books())
}

/// The addresses of the pages about money.
fn books() -> Router<Backend> {
    Router::new()
        .route("/operator/money", get(money::page))
        .route("/operator/money/balance", get(balance::page))
        .route("/operator/money/accounts/{kind}", get(accounts::list))
        .route("/operator/money/account", get(accounts::page))
        .route("/operator/payouts", get(payouts::page))
        .route("/operator/payouts/batches/{batch}", get(payout_batch::page))
        .route(
            "/operator/payouts/batches/{batch}/{file}",
            get(payout_batch::download),
        )
        .route("/operator/escrow", get(escrow::page))
        .route("/operator/journal", get(journal::page))
        .route("/operator/jobs", get(jobs::page))
        .route("/operator/cash", get(cash::page))
        .route("/operator/bank", get(bank::page))
        .route(store_credit::PAGE, get(store_credit::page))
        .route("/operator/taxes", get(taxes::page))
        .route("/operator/audit", get(audit::page))
        .route("/operator/orders/{order}/refund", get(refund::page))
}

/// The way between the operator's pages.
#[component]
fn Nav(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let entry = |href: &'static str, words: &'static str| {
        let here = match href {
            books::OVERVIEW => books::is_one(&visit.path),
            _ => visit.path.starts_with(href),
        };
        view! { <a href=href aria-current=here.then_some("page")>{words}</a> }
    };
    view! {
        <nav class="seller-nav" aria-label=t.operator_nav_label()>
            {entry("/operator/disputes", t.operator_nav_disputes())}
            {entry(books::OVERVIEW, t.operator_nav_money())}
            {entry("/operator/rules", t.operator_nav_rules())}
        </nav>
    }
}
